import type { CredentialRecord } from './credential.js';

/**
 * Where the current credentials are shared between processes and across restarts.
 *
 * A store may fail or hang: callers guard it with time-outs, and its failure is never a reader's failure.
 */
export interface WechatTokenStore {
  /** The value under the key. The reader checks its shape, since other programs can write to the store too. */
  get(key: string): Promise<unknown>;
  /** Keeps the record for `ttlMs` milliseconds. */
  set(key: string, record: CredentialRecord, ttlMs: number): Promise<void>;
}

/** A store that can also refuse a write by a process that held the lease too long. */
export interface FencedTokenStore extends WechatTokenStore {
  /** Writes unless a record with the same or a greater version is kept; tells whether it wrote. */
  setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean>;
}

/** What a store keeps under a key, with the life that it has left there. */
export interface StoredValue {
  readonly value: unknown;
  /** Milliseconds, by the store's own clock; absent where the store cannot tell. */
  readonly ttlMs?: number;
}

/** A store that also tells how long a value has left, so that clocks of different machines need not agree. */
export interface TimedTokenStore extends WechatTokenStore {
  read(key: string): Promise<StoredValue | undefined>;
}

export function isFenced(store: object): store is FencedTokenStore {
  return 'setIfNewer' in store && typeof store.setIfNewer === 'function';
}

export function isTimed(store: object): store is TimedTokenStore {
  return 'read' in store && typeof store.read === 'function';
}
