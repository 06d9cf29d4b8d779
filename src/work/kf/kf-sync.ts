import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatRecords } from '../../store/records/wechat-records.js';
import { AccountRight, type AccountRightParts } from './account-right.js';
import { KfProgress } from './kf-progress.js';
import type { WorkKfRecord } from './kf-records.types.js';

const SYNC = '/cgi-bin/kf/sync_msg';
const PAGE = 1000;
/** How often it is kept within a page what was handled: a process that is killed repeats no more than this. */
const KEEP_MS = 1000;

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
interface KfSyncParts extends AccountRightParts {
  readonly client: WechatClient;
  readonly records: WechatRecords;
}

interface SyncAnswer {
  next_cursor?: string;
  has_more?: number;
  msg_list?: WorkKfRecord[];
}

/**
 * Pulls what came in for accounts of WeChat customer service. Pulls of one account go one after the other, in all
 * processes that share a store: WeCom refuses parallel ones, and customers expect answers in order. Between two pages,
 * and in a page that takes long, another process may go on in place of this one.
 */
export class KfSync {
  /** Pulls of this process, by account. */
  private readonly waiting = new Map<string, Promise<void>>();

  constructor(private readonly parts: KfSyncParts) {}

  /**
   * The records since the last pull. The cursor moves on with each page that was handled.
   *
   * @throws WechatStoreError where another process has had the account for ten minutes
   */
  async *records(options: KfSyncOptions): AsyncGenerator<WorkKfRecord, void, undefined> {
    const { openKfId } = options;
    const end = await this.turn(openKfId);
    const right = new AccountRight(this.parts, openKfId);
    try {
      let hasMore = true;
      while (hasMore) {
        await right.take();
        hasMore = yield* this.page(options, right);
        await right.release();
      }
    } finally {
      await right.release();
      end();
    }
  }

  /** One page. @returns whether there is more */
  private async *page(
    { openKfId, token, voiceFormat, limit = PAGE }: KfSyncOptions,
    right: AccountRight,
  ): AsyncGenerator<WorkKfRecord, boolean, undefined> {
    const progress = new KfProgress(this.parts.records.of(this.parts.owner), openKfId);
    await progress.read();
    const answer = await this.parts.client.post<SyncAnswer>(
      SYNC,
      {
        open_kfid: openKfId,
        limit,
        ...(progress.cursor !== '' && { cursor: progress.cursor }),
        ...(token !== undefined && { token }),
        ...(voiceFormat !== undefined && { voice_format: voiceFormat }),
      },
      { repeatable: true },
    );
    const { msg_list: page = [], next_cursor: next = progress.cursor, has_more: hasMore = 0 } = answer;
    const { clock } = this.parts;
    let keptAt = clock.monotonic();
    let isWhole = false;
    try {
      for (const record of page) {
        if (progress.handled.has(record.msgid)) continue;
        const isOld = right.isOld;
        if (isOld || (progress.handled.size > 0 && clock.monotonic() - keptAt >= KEEP_MS)) {
          await progress.keep();
          keptAt = clock.monotonic();
        }
        if (isOld) {
          await right.renew();
          // Another process has gone on with this page in between: it is asked for again.
          if (!(await progress.isCurrent())) return true;
        }
        yield record;
        progress.handled.add(record.msgid);
      }
      isWhole = true;
    } finally {
      // A handler that threw, or left the loop: its record comes again, those before it do not.
      if (!isWhole) await progress.keep();
    }
    if (next !== '') await progress.moveTo(next);
    return hasMore === 1;
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
}
