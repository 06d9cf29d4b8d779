import { Logger } from '@nestjs/common';
import { type CacheLike, isPostgresUrl, isRedisUrl, type StoreOption } from '../conf/store-option.js';
import { AtomicLease } from './lease/atomic-lease.js';
import { type AtomicStore, isAtomic } from './atomic-store.js';
import { AtomicTokenStore } from './atomic-token-store.js';
import { sharedTierOf } from './cache-tiers.js';
import { CacheTokenStore } from './cache-token-store.js';
import { CheckedAtomicStore } from './checked-atomic-store.js';
import { GuardedStore } from './guarded-store.js';
import { MemoryAtomicStore } from './memory-atomic-store.js';
import { LocalLease } from './lease/local-lease.js';
import type { OpenedStore, StoreContext } from './opened-store.js';
import { StoreGuard } from './store-guard.js';
import { isFenced, isTimed, type WechatTokenStore } from '../core/credential/token-store.js';

/**
 * Opens the store that the options ask for. A store that is down does not stop the boot: the connection is made in
 * the background, and an error shows at the first use.
 *
 * To add a kind of store, recognise its option in `conf/store-option.ts` and open it here; `store/postgres/` is the
 * model, and the steps are in docs/guides/how-to-add.md.
 *
 * @throws WechatConfigError where a package that the store needs is not installed.
 */
export async function openStore(option: StoreOption, context: StoreContext): Promise<OpenedStore> {
  if (option === 'memory') {
    return unshared('memory', new AtomicTokenStore(new MemoryAtomicStore(context.clock)), context, false);
  }
  if (isRedisUrl(option)) return (await import('./redis/open-redis.js')).openRedis(option, context);
  if (isPostgresUrl(option))
    return (await import('./postgres/open-postgres.js')).openPostgres(option, context);
  if (typeof option === 'string') {
    const { FileTokenStore } = await import('./files/file-token-store.js');
    const { FileRecordStore } = await import('./files/file-record-store.js');
    const directory = option.slice('file:'.length);
    const files = new FileTokenStore(directory);
    const records = new FileRecordStore(directory, 'WECHAT_STORE');
    const opened = { ...unshared('file', files, context, true), records };
    // A wrong path is reported at start-up. The application starts all the same.
    await opened.tokens.guard.run(() => files.open(), 'writes').catch(() => undefined);
    return opened;
  }

  const redis = (await import('./redis/open-redis.js')).redisIn(option, context);
  if (redis) return redis;
  const { isPostgresPool, postgresIn } = await import('./postgres/open-postgres.js');
  if (isPostgresPool(option)) return postgresIn(option, context);
  if (isAtomic(option)) return onAtomicStore(option, context);
  new Logger('WechatStore').warn(
    'The store has no atomic operations, so each process renews credentials by itself. That is fine for one process, ' +
      'and with the source stable. For many processes use Redis or PostgreSQL.',
  );
  const tokens =
    isFenced(option) || isTimed(option) ? option : new CacheTokenStore(sharedTierOf(option) as CacheLike);
  return unshared('store', tokens, context, true);
}

/** A store of the user's with atomic operations: it can do all that Redis can. */
function onAtomicStore(own: AtomicStore, context: StoreContext): OpenedStore {
  const { clock, events } = context;
  const guard = new StoreGuard('store', clock, events);
  const store = new CheckedAtomicStore(own);
  const tokens = isFenced(own) || isTimed(own) ? own : new AtomicTokenStore(store);
  return {
    tokens: new GuardedStore(tokens, guard, true, store),
    lease: new AtomicLease(store, guard),
    atomic: store,
    close: async () => undefined,
  };
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
