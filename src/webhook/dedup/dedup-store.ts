import type { MaybePromise } from '../../core/maybe-promise.js';

/**
 * The push memory, by which a push that is delivered several times runs its handler once: a small atomic key-value
 * store, shared by all processes that receive pushes of the same accounts.
 *
 * It may fail or hang. Pushes are then handled without it, and each process remembers its own.
 */
export interface WechatDedupStore {
  /**
   * Keeps `value` for `ttlMs` milliseconds if nothing is kept under the key.
   *
   * @returns what was kept there before, if anything
   */
  add(key: string, value: string, ttlMs: number): MaybePromise<string | undefined>;
  /** What is kept under the key. */
  get(key: string): MaybePromise<string | undefined>;
  /**
   * Replaces what is kept under the key, only if it is `expected`, atomically.
   *
   * @param value undefined removes the entry
   * @returns whether it was replaced
   */
  swap(key: string, expected: string, value: string | undefined, ttlMs: number): MaybePromise<boolean>;
}
