import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import { sleep } from '../../core/waiting.js';
import type { WechatApiError } from '../../http/http.errors.js';
import type { AuthorizerInfo, ComponentApi, QueryAuthResult } from '../call/component-api.js';
import { isBadCode, isBadRefreshToken, isWithdrawn } from '../call/component-codes.js';
import type { AuthorizerList } from '../credentials/authorizer-list.js';
import { WechatAuthorizationCodeError } from '../open-platform.errors.js';
import type { AuthorizerRecord } from '../records/authorizer-record.js';
import type { AuthorizerRecords } from '../records/authorizer-records.js';
import type { CodeArrival, CodeRecord, CodeRecords } from '../records/code-records.js';

/** How long one exchange waits for another process that has the same code. */
const PATIENCE_MS = 20_000;
const POLL_MS = 50;
/** Two exchanges for one account within this time may have overtaken each other, whatever clocks say. */
const OVERLAP_MS = 10_000;
/** The code is too old; 61009 stands for every other reason. */
const EXPIRED = 61010;

/** What an exchange works with. */
interface ExchangeParts {
  readonly api: ComponentApi;
  readonly codes: CodeRecords;
  readonly records: AuthorizerRecords;
  readonly list: AuthorizerList;
  readonly clock: WechatClock;
  /** Keeps the access token that came with an authorization. */
  readonly keepToken: (appId: string, token: { value: string; expiresAt: number }) => Promise<void>;
  /** Told of each authorization that was recorded. */
  readonly onAuthorized: (record: AuthorizerRecord, arrival: CodeArrival) => void;
}

interface RunningExchange {
  readonly promise: Promise<AuthorizerRecord>;
  /** The account, where the code's push has told it. */
  appId: string | undefined;
}

/**
 * Exchanges authorization codes: each once, whoever is first. Redirect and push may bring one code, or one each, to
 * two processes at the same time. A code that another one has is waited for, and its outcome read from the records.
 */
export class CodeExchange {
  private readonly logger = new Logger('WechatOpenPlatform');
  /** Exchanges that run in this process, by code. */
  readonly #running = new Map<string, RunningExchange>();

  constructor(private readonly parts: ExchangeParts) {}

  /**
   * The authorizer that a code is for.
   *
   * @throws WechatAuthorizationCodeError where the code brings nothing.
   */
  exchange(arrival: CodeArrival): Promise<AuthorizerRecord> {
    const { code, appId } = arrival;
    const running = this.#running.get(code);
    if (running) {
      running.appId ??= appId;
      return running.promise;
    }
    const promise = this.settle(arrival).finally(() => this.#running.delete(code));
    this.#running.set(code, { promise, appId });
    return promise;
  }

  /** Waits for the exchanges that run in this process: all, or those for one account. Never throws. */
  async settled(appId?: string): Promise<void> {
    const all = [...this.#running.values()];
    const awaited = appId === undefined ? all : all.filter((running) => running.appId === appId);
    await Promise.allSettled(awaited.map(({ promise }) => promise));
  }

  private async settle(arrival: CodeArrival): Promise<AuthorizerRecord> {
    const { codes, clock } = this.parts;
    const end = clock.monotonic() + PATIENCE_MS;
    for (;;) {
      const { record, isMine } = await codes.claim(arrival);
      if (isMine) return this.run(arrival, record);
      const outcome = await this.outcomeOf(record);
      if (outcome) return outcome;
      if (clock.monotonic() >= end) throw new WechatAuthorizationCodeError('unsettled');
      await sleep(clock, POLL_MS, { keepAlive: true });
    }
  }

  /** What has become of a code that was used before. */
  private async outcomeOf({
    state,
    appId,
    fault = 'void',
  }: CodeRecord): Promise<AuthorizerRecord | undefined> {
    if (state === 'pending') return undefined;
    const record = appId === undefined ? undefined : await this.parts.records.get(appId);
    if (record) return record;
    throw new WechatAuthorizationCodeError(fault);
  }

  private async run(arrival: CodeArrival, claimed: CodeRecord): Promise<AuthorizerRecord> {
    const { api, codes } = this.parts;
    const { code } = arrival;
    const startedAt = this.parts.clock.now();
    let answer: QueryAuthResult;
    try {
      answer = await api.queryAuth(code);
    } catch (error) {
      if (isBadCode(error)) return this.refused(arrival, claimed, error);
      if (isWithdrawn(error)) {
        await codes.refused(code, 'withdrawn');
        throw new WechatAuthorizationCodeError('withdrawn', { cause: error });
      }
      await codes.release(code);
      throw error;
    }
    // The push may have told the account's time while WeChat was asked.
    const known = { ...arrival, ...(await codes.get(code)), code };
    const kept = await this.store(answer, known, startedAt);
    await codes.exchanged(code, answer.appId);
    const record = await this.withInfo(kept);
    this.parts.onAuthorized(record, known);
    return record;
  }

  /**
   * WeChat does not take the code. Where its account is known, the authorization may all the same be there: another
   * code of it was exchanged, or this process was killed between the exchange and the record.
   */
  private async refused(
    arrival: CodeArrival,
    { appId }: CodeRecord,
    cause: WechatApiError,
  ): Promise<AuthorizerRecord> {
    const { codes, records } = this.parts;
    const known = appId === undefined ? undefined : await records.get(appId);
    const record = known?.state === 'authorized' ? known : appId && (await this.fromList(appId));
    if (record) {
      await codes.exchanged(arrival.code, record.appId);
      return record;
    }
    const fault = cause.errcode === EXPIRED ? 'expired' : 'void';
    await codes.refused(arrival.code, fault);
    throw new WechatAuthorizationCodeError(fault, { cause });
  }

  private async fromList(appId: string): Promise<AuthorizerRecord | undefined> {
    const { list, records, clock } = this.parts;
    const entry = (await list.recent().catch(() => undefined))?.get(appId);
    if (entry?.refreshToken === undefined) return undefined;
    const { refreshToken, authorizedAt } = entry;
    const record = await records.update(appId, (kept) => ({
      permissions: [],
      ...kept,
      appId,
      state: 'authorized',
      authorizedAt: authorizedAt || Math.floor(clock.now() / 1000),
      authorizedBy: 'list',
      refreshToken,
    }));
    return record && this.withInfo(record);
  }

  /** Writes what an exchange brought, and keeps its token. */
  private async store(
    answer: QueryAuthResult,
    arrival: CodeArrival,
    startedAt: number,
  ): Promise<AuthorizerRecord> {
    const { records } = this.parts;
    const { appId, token } = answer;
    const kept = await records.get(appId);
    if (kept && kept.state === 'authorized' && (kept.exchangedAt ?? 0) > startedAt - OVERLAP_MS) {
      const newest = await this.newestOf(answer);
      if (newest === undefined) return kept;
      return this.write(newest, arrival);
    }
    let overtaken = false;
    const exchange = kept?.exchange;
    const record = await records.update(appId, (known) => {
      overtaken = known?.exchange !== exchange;
      return overtaken ? undefined : this.merged(known, answer, arrival);
    });
    // Another exchange for the same account was recorded in between.
    if (overtaken) return this.store(answer, arrival, startedAt);
    await this.keepToken(appId, token);
    return record!;
  }

  /**
   * Two exchanges for one account ran at the same time, and only one of their refresh tokens may still be good. WeChat
   * tells by taking it, or not.
   */
  private async newestOf(answer: QueryAuthResult): Promise<QueryAuthResult | undefined> {
    const { appId, refreshToken } = answer;
    if (refreshToken === undefined) return undefined;
    try {
      const { refreshToken: next = refreshToken, ...token } = await this.parts.api.authorizerToken(
        appId,
        refreshToken,
      );
      return { ...answer, refreshToken: next, token };
    } catch (error) {
      if (!isBadRefreshToken(error) && !isWithdrawn(error)) {
        this.logger.warn(
          `It is not known which of two authorizations of ${appId} is newer. ${errorLine(error)}`,
        );
      }
      return undefined;
    }
  }

  private async write(answer: QueryAuthResult, arrival: CodeArrival): Promise<AuthorizerRecord> {
    const { appId, token } = answer;
    const record = await this.parts.records.update(appId, (known) => this.merged(known, answer, arrival));
    await this.keepToken(appId, token);
    return record!;
  }

  private merged(
    known: AuthorizerRecord | undefined,
    { appId, refreshToken, permissions }: QueryAuthResult,
    { source, createTime }: CodeArrival,
  ): AuthorizerRecord {
    const now = this.parts.clock.now();
    const { unauthorizedAt: _, ...rest } = known ?? { permissions: [] };
    return {
      ...rest,
      appId,
      state: 'authorized',
      permissions,
      authorizedAt: createTime ?? Math.floor(now / 1000),
      authorizedBy: createTime === undefined ? source : 'push',
      exchange: randomUUID(),
      exchangedAt: now,
      // An answer without one never takes away what is there.
      ...(refreshToken !== undefined && { refreshToken }),
    };
  }

  private async keepToken(appId: string, token: QueryAuthResult['token']): Promise<void> {
    if (token === undefined) return;
    const expiresAt = Math.floor(this.parts.clock.now() / 1000) + token.expiresIn;
    // The record is what counts: a token that is not kept is fetched again.
    await this.parts
      .keepToken(appId, { value: token.value, expiresAt })
      .catch((error: unknown) => this.logger.warn(`A token of ${appId} was not kept. ${errorLine(error)}`));
  }

  /** Completes a record with the account's names, without which no message of it is accepted. */
  private async withInfo(record: AuthorizerRecord): Promise<AuthorizerRecord> {
    try {
      const info = await this.parts.api.authorizerInfo(record.appId);
      return (
        (await this.parts.records.update(record.appId, (kept) => kept && informed(kept, info))) ?? record
      );
    } catch (error) {
      this.logger.warn(
        `The account ${record.appId} is authorized, but its information could not be read; it is read again when ` +
          `it is needed. ${errorLine(error)}`,
      );
      return record;
    }
  }
}

/** A record with what WeChat tells of its account. What is missing in the answer stays as it was. */
export function informed(kept: AuthorizerRecord, info: AuthorizerInfo): AuthorizerRecord {
  const { userName, nickName, kind, permissions } = info;
  return {
    ...kept,
    ...(userName !== undefined && { userName }),
    ...(nickName !== undefined && { nickName }),
    ...(kind !== undefined && { kind }),
    ...(permissions !== undefined && { permissions }),
  };
}
