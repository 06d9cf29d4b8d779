/**
 * A small key-value store whose operations are atomic across processes: what the lease, the back-off that
 * processes share and the memory of pushes are built on. Every entry has a life; none stays for ever.
 *
 * It may fail or hang, so its users guard it: a failing store must not fail a caller.
 */
export interface AtomicStore {
  /** Keeps `value` for `ttlMs` milliseconds if nothing is kept under the key; returns what stood there, if anything. */
  add(key: string, value: string, ttlMs: number): Promise<string | undefined>;
  /** What is kept under the key. */
  get(key: string): Promise<string | undefined>;
  /** Keeps `value` for `ttlMs` milliseconds, whatever stood there. */
  put(key: string, value: string, ttlMs: number): Promise<void>;
  /** Replaces what is kept, only if it is `expected`, atomically; tells whether it did. Undefined removes. */
  swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean>;
  /**
   * Microseconds on the store's own clock, the same for all processes; the key says which part of a cluster is
   * asked. It numbers what happens one after the other, and measures waits that processes share.
   */
  now(key: string): Promise<number>;
}

/** Whether a store has the five operations of an {@link AtomicStore}. */
export function isAtomic(store: object): store is AtomicStore {
  return ['add', 'get', 'put', 'swap', 'now'].every(
    (name) => typeof (store as Record<string, unknown>)[name] === 'function',
  );
}

/**
 * The key of something that goes with another key, such as its lease. It begins with `wechat:` as all keys do, so that
 * a Redis user limited to `~wechat:*` may use it. In a Redis cluster both lie in the same slot: the braces make the
 * slot that of the first key alone.
 */
export function besideKey(key: string, what: string): string {
  return `wechat:${what}:{${key}}`;
}

/** The key under which versions before 0.1 keep the lease. */
export function formerLeaseKey(key: string): string {
  return `{${key}}:lease`;
}
