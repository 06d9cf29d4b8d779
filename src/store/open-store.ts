import { Logger } from '@nestjs/common';
import type { WechatClock } from '../core/clock.js';
import { isRedisUrl } from '../conf/store-option.js';
import type { StoreOption } from '../conf/store-option.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { AtomicStore } from './atomic-store.js';
import { CacheStore, MemoryStore } from './cache-token-store.js';
import { GuardedStore } from './guarded-store.js';
import type { WechatLease } from './lease.js';
import { LocalLease } from './local-lease.js';
import { StoreGuard } from './store-guard.js';
import { isFenced, isTimed, type WechatTokenStore } from '../core/token-store.js';

/** A store that is ready for use, with the lease that goes with it. */
export interface OpenedStore {
  readonly tokens: GuardedStore;
  readonly lease: WechatLease;
  /** Atomic operations that all processes share, unguarded, where the store has them. */
  readonly atomic?: AtomicStore;
  /** Ends the connections that were opened here; those of the user stay as they are. */
  close(): Promise<void>;
}

/** What a store is opened with. */
export interface StoreContext {
  clock: WechatClock;
  events: WechatEvents;
}

/**
 * Opens the store that the options ask for. A store that is down does not stop the boot: it is connected to in the
 * background, and missed when it is first used.
 *
 * @throws WechatConfigError where a package that the store needs is not installed.
 */
export async function openStore(option: StoreOption, context: StoreContext): Promise<OpenedStore> {
  if (option === 'memory') return unshared('memory', new MemoryStore(), context, false);
  if (isRedisUrl(option)) return (await import('./redis/open-redis.js')).openRedis(option, context);
  if (typeof option === 'string') {
    const { FileStore } = await import('./file-token-store.js');
    const files = new FileStore(option.slice('file:'.length));
    // A mistake in the path is best heard of now; the application starts all the same.
    await files.tryToWrite().catch(() => undefined);
    return unshared('file', files, context, true);
  }

  const redis = (await import('./redis/open-redis.js')).redisIn(option, context);
  if (redis) return redis;
  new Logger('WechatStore').warn(
    'The store has nothing atomic, so that credentials are renewed once for each process rather than once for ' +
      'all. That is right for one process, and harmless with the source stable; for many, use Redis.',
  );
  // A store of one's own is called like a cache; only its further abilities tell it apart.
  const own = option as WechatTokenStore;
  return unshared('store', isFenced(own) || isTimed(own) ? own : new CacheStore(option), context, true);
}

function unshared(
  name: string,
  store: WechatTokenStore,
  { clock, events }: StoreContext,
  shared: boolean,
): OpenedStore {
  return {
    tokens: new GuardedStore(store, new StoreGuard(name, clock, events), shared),
    lease: new LocalLease(clock),
    close: async () => undefined,
  };
}
