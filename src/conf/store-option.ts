import type { WechatTokenStore } from '../core/token-store.js';

/** A cache-manager `Cache` or a `Keyv`, recognised by its methods. */
export interface CacheLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
}

/** `memory`, `file:DIR`, `redis://...`, a cache-manager `Cache`, a `Keyv`, or a store of one's own. */
export type StoreOption = string | CacheLike | WechatTokenStore;

/** What is wrong with a store option, or undefined. A Redis URL may hold a password: it is never repeated. */
export function storeFault(store: unknown): string | undefined {
  const name = 'store (WECHAT_STORE)';
  if (typeof store === 'object' && store !== null) {
    const { get, set } = store as { get?: unknown; set?: unknown };
    if (typeof get === 'function' && typeof set === 'function') return undefined;
    return `${name} must be memory, file:DIR, redis://..., or an object with get and set.`;
  }
  if (store === 'memory') return undefined;
  if (typeof store !== 'string') return `${name} must be memory, file:DIR, redis://... or a store.`;
  if (store.startsWith('file:')) {
    const directory = store.slice('file:'.length);
    return directory.trim() === '' || directory.includes('\0')
      ? `${name} must name a directory: file:DIR, for example file:./credentials.`
      : undefined;
  }
  if (/^rediss?:\/\//.test(store)) {
    return URL.canParse(store) && new URL(store).hostname !== ''
      ? undefined
      : `${name} is not a valid Redis URL: it has the form redis://[[user]:password@]host[:port][/database].`;
  }
  return `${name} must be memory, file:DIR or redis://...`;
}

/** Whether a store option asks for Redis by URL. */
export function isRedisUrl(store: StoreOption): store is `redis${string}` {
  return typeof store === 'string' && /^rediss?:\/\//.test(store);
}
