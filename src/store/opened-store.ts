import type { WechatClock } from '../core/clock.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { AtomicStore } from './atomic-store.js';
import type { GuardedStore } from './guarded-store.js';
import type { WechatLease } from './lease/lease.js';
import type { VersionedRecordStore } from './records/versioned-record-store.js';

/** A store that is ready for use, with the lease that goes with it. */
export interface OpenedStore {
  readonly tokens: GuardedStore;
  readonly lease: WechatLease;
  /** Atomic operations that all processes share, unguarded, where the store has them. */
  readonly atomic?: AtomicStore;
  /** Records in the same place, unguarded, where they can be kept there. */
  readonly records?: VersionedRecordStore;
  /** Looks for a setting of the server under which records could be lost. A sentence about it; undefined for none. */
  readonly recordsRisk?: () => Promise<string | undefined>;
  /** Tries, unguarded, whether records can be listed, where a list would look at every key of the server. */
  readonly tryRecordsList?: () => Promise<void>;
  /** What the server says of itself, in a few words: `Redis 7.2.4, maxmemory-policy noeviction`. */
  readonly describe?: () => Promise<string>;
  /** Ends the connections that were opened here; those of the user stay as they are. */
  close(): Promise<void>;
}

/** What a store is opened with. */
export interface StoreContext {
  clock: WechatClock;
  events: WechatEvents;
}
