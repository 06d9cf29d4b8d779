import { hash, randomUUID } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import type { Records } from '../../store/records/records.js';
import type { AuthorizationCodeFault } from '../open-platform.errors.js';
import type { AuthorizationOrigin } from './authorizer-record.js';

const PREFIX = 'code.';
/** How long one process has a code for itself: a little longer than the call takes that uses it up. */
const CLAIM_MS = 8000;
/** A code that has no expiry of its own is good for an hour at most. */
const CODE_LIFE_MS = 3600_000;
/** How long it is remembered which account a code was for: a browser may come back late, or twice. */
const REMEMBER_MS = 2 * 3600_000;

/** What is known of an authorization code when it arrives. */
export interface CodeArrival {
  readonly code: string;
  readonly source: Extract<AuthorizationOrigin, 'push' | 'redirect'>;
  /** The account; a redirect does not tell it. */
  readonly appId?: string;
  /** Unix seconds, by WeChat's clock; a redirect does not tell it. */
  readonly createTime?: number;
  /** Unix milliseconds. */
  readonly expiresAt?: number;
}

/** The record of an authorization code. The code itself goes once it is used. */
export interface CodeRecord extends Omit<CodeArrival, 'code'> {
  readonly state: 'pending' | 'exchanged' | 'refused';
  readonly code?: string;
  readonly expiresAt: number;
  /** Why it was refused. */
  readonly fault?: AuthorizationCodeFault;
  /** The exchange that runs now, and how long it may take, in Unix milliseconds. */
  readonly claim?: string;
  readonly claimedUntil?: number;
}

/**
 * The authorization codes of a platform. Redirect and push may bring the same code to two processes: the record of a
 * code decides which of them exchanges it, and tells the other one the outcome. A record's name is a hash of its code.
 */
export class CodeRecords {
  constructor(
    private readonly records: Records,
    private readonly clock: WechatClock,
  ) {}

  /** Stores a code that is to be exchanged. What is known of it already stays. */
  async add(arrival: CodeArrival): Promise<CodeRecord> {
    const change = (kept: CodeRecord | undefined): CodeRecord => this.joined(kept, arrival);
    return (await this.records.update<CodeRecord>(nameOf(arrival.code), change))!;
  }

  /** Takes a pending code for this process, unless another one has it or it is used already. */
  async claim(arrival: CodeArrival): Promise<{ record: CodeRecord; isMine: boolean }> {
    const claim = randomUUID();
    const record = await this.records.update<CodeRecord>(nameOf(arrival.code), (kept) => {
      const joined = this.joined(kept, arrival);
      const now = this.clock.now();
      const isFree = joined.claim === undefined || (joined.claimedUntil ?? 0) <= now;
      if (joined.state !== 'pending' || !isFree) return joined;
      return { ...joined, claim, claimedUntil: now + CLAIM_MS };
    });
    return { record: record!, isMine: record!.claim === claim };
  }

  async get(code: string): Promise<CodeRecord | undefined> {
    return this.records.get<CodeRecord>(nameOf(code));
  }

  /** The code was exchanged: `appId` is the account that it was for. */
  async exchanged(code: string, appId: string): Promise<void> {
    await this.settle(code, (kept) => ({ ...used(kept), state: 'exchanged', appId }));
  }

  /** WeChat does not take the code, and nothing is known of its account. */
  async refused(code: string, fault: AuthorizationCodeFault): Promise<void> {
    await this.settle(code, (kept) => ({ ...used(kept), state: 'refused', fault }));
  }

  /** The exchange failed for a reason that may pass: anyone may try it again. */
  async release(code: string): Promise<void> {
    await this.settle(code, (kept) => without(kept, 'claim', 'claimedUntil'));
  }

  /** Codes that are still to be exchanged. Records whose time is over are removed. */
  async pending(): Promise<(CodeRecord & { readonly code: string })[]> {
    const names = (await this.records.names()).filter((name) => name.startsWith(PREFIX));
    const found: (CodeRecord & { code: string })[] = [];
    for (const name of names) {
      const record = await this.records.get<CodeRecord>(name);
      if (record?.state === 'pending' && record.code !== undefined) {
        found.push({ ...record, code: record.code });
      } else if (record && record.expiresAt + REMEMBER_MS < this.clock.now()) {
        await this.records.delete(name);
      }
    }
    return found;
  }

  private joined(kept: CodeRecord | undefined, arrival: CodeArrival): CodeRecord {
    const { code, source, appId, createTime, expiresAt = this.clock.now() + CODE_LIFE_MS } = arrival;
    if (kept === undefined) {
      return {
        state: 'pending',
        code,
        source,
        expiresAt,
        ...(appId !== undefined && { appId }),
        ...(createTime !== undefined && { createTime }),
      };
    }
    // A push tells the account and the time, which a redirect does not.
    return {
      ...kept,
      ...(kept.appId === undefined && appId !== undefined && { appId }),
      ...(kept.createTime === undefined && createTime !== undefined && { createTime }),
    };
  }

  private async settle(code: string, change: (kept: CodeRecord) => CodeRecord): Promise<void> {
    await this.records.update<CodeRecord>(nameOf(code), (kept) => kept && change(kept));
  }
}

/** A used code is good for nothing, and need not be kept. */
const used = (record: CodeRecord): CodeRecord => without(record, 'code', 'claim', 'claimedUntil');

function without(record: CodeRecord, ...names: ('code' | 'claim' | 'claimedUntil')[]): CodeRecord {
  const rest: { -readonly [Name in keyof CodeRecord]: CodeRecord[Name] } = { ...record };
  for (const name of names) delete rest[name];
  return rest;
}

const nameOf = (code: string): string => PREFIX + hash('sha256', code, 'base64url');
