/** A value now or later: a memory in this process answers at once, a shared one does not. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * The memory of pushes, by which a push that is delivered several times runs its handler once: a small atomic
 * key-value store, shared by all processes that receive pushes of the same accounts.
 *
 * It may fail or hang: then pushes are handled without it, and each process remembers for itself.
 */
export interface WechatDedupStore {
  /** Keeps `value` for `ttlMs` milliseconds if nothing is kept under the key; returns what stood there, if anything. */
  add(key: string, value: string, ttlMs: number): MaybePromise<string | undefined>;
  /** What is kept under the key. */
  get(key: string): MaybePromise<string | undefined>;
  /** Replaces what is kept, only if it is `expected`, atomically; tells whether it did. Undefined removes. */
  swap(key: string, expected: string, value: string | undefined, ttlMs: number): MaybePromise<boolean>;
}
