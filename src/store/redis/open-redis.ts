import { sleep } from '../../core/waiting.js';
import { GuardedStore } from '../guarded-store.js';
import type { OpenedStore, StoreContext } from '../opened-store.js';
import { StoreGuard } from '../store-guard.js';
import { connectCluster } from './connect-cluster.js';
import { connectRedis } from './connect-redis.js';
import { findRedis } from './find-redis.js';
import { MissingCommands } from './checks/missing-commands.js';
import { RedisAtomicStore } from './redis-atomic-store.js';
import { commanderOn, type RedisCommander } from './redis-commander.js';
import { recordsRisk } from './checks/records-risk.js';
import { ServerInfo } from './checks/server-info.js';
import { RedisLease } from './redis-lease.js';
import { RedisTokenStore } from './redis-token-store.js';
import { RedisRecordStore } from './redis-record-store.js';
import { parseRedisUrl } from './redis-url.js';

/** How long a connection that is being made is waited for, once. */
const FIRST_CONNECTION_MS = 1000;

/**
 * Opens the store on the Redis at a URL, which is connected to in the background.
 *
 * @throws {WechatConfigError} where `@keyv/redis` is not installed.
 */
export async function openRedis(text: string, context: StoreContext): Promise<OpenedStore> {
  const { url, cluster } = parseRedisUrl(text);
  const connection = await (cluster ? connectCluster(url) : connectRedis(url));
  const { attempted } = connection;
  const redis = commanderOn(
    { ...connection, keyPrefix: '', connect: () => attempted },
    (key) => key,
    () => attempted,
  );
  return onRedis(redis, attempted, context, () => connection.close());
}

/** The store on the Redis client that an option is, or that a cache holds; undefined where there is none. */
export function redisIn(option: object, context: StoreContext): OpenedStore | undefined {
  const redis = findRedis(option);
  if (redis === undefined) return undefined;
  // The time that connecting takes is limited, and how it ends is seen by the first operation.
  const connected = redis.connect().catch(() => undefined);
  const ready = Promise.race([connected, sleep(context.clock, FIRST_CONNECTION_MS)]);
  return onRedis(redis, ready, context, async () => undefined);
}

function onRedis(
  redis: RedisCommander,
  ready: Promise<unknown>,
  { clock, events }: StoreContext,
  close: () => Promise<void>,
): OpenedStore {
  const guard = new StoreGuard('redis', clock, events, ready);
  const missing = new MissingCommands();
  const atomic = new RedisAtomicStore(redis);
  const records = new RedisRecordStore(redis);
  return {
    tokens: new GuardedStore(new RedisTokenStore(redis, missing), guard, true, atomic),
    lease: new RedisLease(redis, guard, clock, missing),
    atomic,
    records,
    recordsRisk: () => guard.run(() => recordsRisk(redis)),
    tryRecordsList: () => records.tryList(),
    describe: () => guard.run(async () => String(await ServerInfo.ask(redis))),
    close,
  };
}
