import type { WechatClock } from '../../core/clock.js';
import { AtomicLease } from '../atomic-lease.js';
import { GuardedStore } from '../guarded-store.js';
import type { OpenedStore, StoreContext } from '../open-store.js';
import { connectRedis } from './connect-redis.js';
import { commanderOn, findRedis, type RedisCommander } from './redis-commander.js';
import { RedisAtomicStore, RedisTokenStore } from './redis-token-store.js';
import { StoreGuard } from '../store-guard.js';

/** How long a connection that is being made is waited for, once. */
const FIRST_CONNECTION_MS = 1000;

/**
 * Opens the store on the Redis at a URL, which is connected to in the background.
 *
 * @throws WechatConfigError where `@keyv/redis` is not installed.
 */
export async function openRedis(url: string, context: StoreContext): Promise<OpenedStore> {
  const connection = await connectRedis(url);
  return onRedis(commanderOn(connection), connection.attempted, context, () => connection.close());
}

/** The store on the Redis that a cache of the user's holds; undefined where it holds none. */
export function redisIn(cache: object, context: StoreContext): OpenedStore | undefined {
  const redis = findRedis(cache);
  return redis && onRedis(redis, within(redis.connect(), context.clock), context, async () => undefined);
}

function onRedis(
  redis: RedisCommander,
  ready: Promise<unknown>,
  { clock, events }: StoreContext,
  close: () => Promise<void>,
): OpenedStore {
  const guard = new StoreGuard('redis', clock, events, ready);
  const atomic = new RedisAtomicStore(redis);
  return {
    tokens: new GuardedStore(new RedisTokenStore(redis), guard, true, atomic),
    lease: new AtomicLease(atomic, guard),
    atomic,
    close,
  };
}

/** Waits for something, but not for long, and not for its outcome. */
function within(work: Promise<unknown>, clock: WechatClock): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(resolve, FIRST_CONNECTION_MS);
    const end = (): void => {
      timer.clear();
      resolve();
    };
    work.then(end, end);
  });
}
