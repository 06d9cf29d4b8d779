import { hash } from 'node:crypto';
import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatClock } from '../../core/clock.js';
import type { Owner } from '../../core/owner.js';
import { ownerKey } from '../../core/owner.js';
import { sleep } from '../../core/waiting.js';
import type { LeaseGrant, WechatLease } from '../../store/lease/lease.js';
import type { WechatRecords } from '../../store/records/wechat-records.js';
import type { WorkKfRecord } from './kf-records.types.js';

const SYNC = '/cgi-bin/kf/sync_msg';
const PAGE = 1000;
/** How long one process has the right to pull an account: longer than a page takes to be handled. */
const LEASE_MS = 60_000;
const LEASE_POLL_MS = 500;

/** What is pulled. */
export interface KfSyncOptions {
  /** The account (客服账号). Without it WeCom would give the messages of all accounts. */
  openKfId: string;
  /** The token of the push, good for 10 minutes. Without it WeCom allows 10 pulls a minute. */
  token?: string;
  /** 0 AMR (default), 1 Silk. */
  voiceFormat?: 0 | 1;
  /** Records of a page, at most 1,000. */
  limit?: number;
}

/** What {@link KfSync} works with. */
export interface KfSyncParts {
  readonly owner: Owner;
  readonly client: WechatClient;
  readonly records: WechatRecords;
  readonly lease: WechatLease;
  readonly clock: WechatClock;
}

interface SyncAnswer {
  next_cursor?: string;
  has_more?: number;
  msg_list?: WorkKfRecord[];
}

/** How far an account was pulled. */
interface KfCursor {
  readonly cursor: string;
  /** Records of the page behind the cursor that were handled before one of them failed. */
  readonly handled?: readonly string[];
}

/**
 * Pulls what came in for accounts of WeChat customer service. Pulls of one account go one after the other, in all
 * processes that share a store: WeCom refuses parallel ones, and customers expect answers in order.
 */
export class KfSync {
  /** Pulls of this process, by account. */
  private readonly waiting = new Map<string, Promise<void>>();

  constructor(private readonly parts: KfSyncParts) {}

  /** The records since the last pull. The cursor moves on with each page that was handled. */
  async *records(options: KfSyncOptions): AsyncGenerator<WorkKfRecord, void, undefined> {
    const end = await this.turn(options.openKfId);
    let grant: LeaseGrant | undefined;
    try {
      grant = await this.acquire(options.openKfId);
      yield* this.pages(options);
    } finally {
      await grant?.release();
      end();
    }
  }

  private async *pages({
    openKfId,
    token,
    voiceFormat,
    limit = PAGE,
  }: KfSyncOptions): AsyncGenerator<WorkKfRecord> {
    const { client, records, owner } = this.parts;
    const own = records.of(owner);
    const name = `kf_cursor:${openKfId}`;
    for (;;) {
      const kept = await own.get<KfCursor>(name);
      const answer = await client.post<SyncAnswer>(
        SYNC,
        {
          open_kfid: openKfId,
          limit,
          ...(kept && kept.cursor !== '' && { cursor: kept.cursor }),
          ...(token !== undefined && { token }),
          ...(voiceFormat !== undefined && { voice_format: voiceFormat }),
        },
        { repeatable: true },
      );
      const { msg_list: page = [], next_cursor: cursor = kept?.cursor ?? '', has_more: hasMore = 0 } = answer;
      const done = new Set(kept?.handled);
      const handled: string[] = [...done];
      let isWhole = false;
      try {
        for (const record of page) {
          if (done.has(record.msgid)) continue;
          yield record;
          handled.push(record.msgid);
        }
        isWhole = true;
      } finally {
        // A handler that threw, or left the loop: its record comes again, those before it do not.
        if (!isWhole) await own.put<KfCursor>(name, { cursor: kept?.cursor ?? '', handled });
      }
      if (cursor !== '') await own.put<KfCursor>(name, { cursor });
      if (hasMore !== 1) return;
    }
  }

  /** Waits for the pulls of this account that began before. */
  private async turn(openKfId: string): Promise<() => void> {
    const before = this.waiting.get(openKfId);
    let end: () => void = () => undefined;
    const own = new Promise<void>((resolve) => (end = resolve));
    const all = (before ?? Promise.resolve()).then(() => own);
    this.waiting.set(openKfId, all);
    void all.finally(() => {
      if (this.waiting.get(openKfId) === all) this.waiting.delete(openKfId);
    });
    await before;
    return end;
  }

  private async acquire(openKfId: string): Promise<LeaseGrant | undefined> {
    const { lease, owner, clock } = this.parts;
    const key = `wechat:${ownerKey(owner)}:kf:${hash('sha1', openKfId, 'base64url')}`;
    for (let waited = 0; waited <= LEASE_MS; waited += LEASE_POLL_MS) {
      try {
        const grant = await lease.acquire(key, LEASE_MS);
        if (grant) return grant;
      } catch {
        // Without a store there is nobody to exclude.
        return undefined;
      }
      await sleep(clock, LEASE_POLL_MS, { keepAlive: true });
    }
    return undefined;
  }
}
