import type { WechatClock } from '../../core/clock.js';
import type { RecordChange, Records } from '../../store/records/records.js';
import type { WechatRecords } from '../../store/records/wechat-records.js';
import { authorizerOwner, type ComponentConf, componentOwner } from '../conf/component-conf.js';
import type { AuthorizerRecord } from './authorizer-record.js';
import { TokenRecord } from './token-record.js';

const NAME = 'authorization';
/** How long a record in memory is believed. Another process may have changed it. */
const CACHE_MS = 10_000;
/** How soon a store that failed is asked for a record again. */
const AGAIN_MS = 1000;
const MAX_CACHED = 20_000;
/** How many records are read at a time when all are. */
const BATCH = 100;

/** The records of all accounts that authorized one platform. The pair of both AppIDs is what names one. */
export class AuthorizerRecords {
  readonly #cache = new Map<string, { readonly record: AuthorizerRecord; readonly readAt: number }>();

  constructor(
    private readonly conf: ComponentConf,
    private readonly store: WechatRecords,
    private readonly clock: WechatClock,
  ) {}

  /** The record as the store has it. */
  async get(appId: string): Promise<AuthorizerRecord | undefined> {
    return this.note(appId, await this.recordsOf(appId).get<AuthorizerRecord>(NAME));
  }

  /**
   * The record as it was a few seconds ago. One that is missing, or not authorized, is looked for in the store. While
   * the store fails, the last one that was read is used: a token in memory may still be valid.
   */
  async recent(appId: string): Promise<AuthorizerRecord | undefined> {
    const cached = this.#cache.get(appId);
    if (cached?.record.state !== 'authorized') return this.get(appId);
    const now = this.clock.monotonic();
    if (now - cached.readAt < CACHE_MS) return cached.record;
    try {
      return await this.get(appId);
    } catch {
      const readAt = now - CACHE_MS + AGAIN_MS;
      if (this.#cache.get(appId) === cached) this.#cache.set(appId, { ...cached, readAt });
      return cached.record;
    }
  }

  /** What is known in this process without asking the store. */
  known(appId: string): AuthorizerRecord | undefined {
    return this.#cache.get(appId)?.record;
  }

  /** Changes a record; see `Records.update`. */
  async update(appId: string, change: RecordChange<AuthorizerRecord>): Promise<AuthorizerRecord | undefined> {
    return this.note(appId, await this.recordsOf(appId).update<AuthorizerRecord>(NAME, change));
  }

  /** The newest access token of an account, as the processes of the platform share it. */
  tokenOf(appId: string): TokenRecord {
    return new TokenRecord(this.recordsOf(appId), this.clock);
  }

  /** Removes everything that is kept of an account; tells whether there was something. */
  async delete(appId: string): Promise<boolean> {
    this.#cache.delete(appId);
    return (await this.recordsOf(appId).deleteAll()) > 0;
  }

  /** Reads all records. */
  async all(): Promise<AuthorizerRecord[]> {
    const owners = await this.store.ownersIn(componentOwner(this.conf));
    const appIds = owners.flatMap(({ ids }) => (ids.length === 2 ? [ids[1]!] : [])).toSorted();
    const found: AuthorizerRecord[] = [];
    for (let at = 0; at < appIds.length; at += BATCH) {
      const batch = await Promise.all(
        appIds.slice(at, at + BATCH).map((appId) => this.recordsOf(appId).get<AuthorizerRecord>(NAME)),
      );
      found.push(...batch.filter((record) => record !== undefined));
    }
    return found;
  }

  private recordsOf(appId: string): Records {
    return this.store.of(authorizerOwner(this.conf, appId));
  }

  private note(appId: string, record: AuthorizerRecord | undefined): AuthorizerRecord | undefined {
    this.#cache.delete(appId);
    if (record === undefined) return undefined;
    this.#cache.set(appId, { record, readAt: this.clock.monotonic() });
    if (this.#cache.size > MAX_CACHED) this.#cache.delete(this.#cache.keys().next().value!);
    return record;
  }
}
