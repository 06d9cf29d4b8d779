import { tiersOf } from '../cache-tiers.js';
import { accessTo, commanderOn, type RedisCommander } from './redis-commander.js';

/** What is used of a Keyv and of its Redis adapter. */
interface KeyvLike {
  store?: unknown;
  namespace?: string;
  useKeyPrefix?: boolean;
}
interface RedisAdapterLike {
  client?: unknown;
  redis?: unknown;
  namespace?: string;
  getClient?: () => Promise<unknown>;
  /** How `@keyv/redis` names a key. */
  createKeyPrefix?: (key: string, namespace?: string) => string;
  /** How `@keyv/valkey` names a key. */
  _getKeyName?: (key: string) => string;
}

/**
 * The Redis connection in a store option: a Redis client (node-redis, ioredis, iovalkey, their clusters), or what a
 * Keyv holds, or one of the Keyvs of a cache. Undefined where there is none, as with a Keyv in memory.
 */
export function findRedis(store: object): RedisCommander | undefined {
  const client = accessTo(store);
  if (client !== undefined) return commanderOn(client);
  for (const tier of tiersOf(store)) {
    const keyv = tier as KeyvLike;
    const adapter = keyv.store as RedisAdapterLike | undefined;
    if (typeof adapter !== 'object' || adapter === null) continue;
    const open = adapter.getClient?.bind(adapter);
    const access = accessTo(adapter.client, open) ?? accessTo(adapter.redis, open);
    if (access === undefined) continue;
    return commanderOn(access, (key) => adapterKey(keyv, adapter, key), open ?? (() => access.connect()));
  }
  return undefined;
}

/** The key as Keyv and its adapter would write it. */
function adapterKey(keyv: KeyvLike, adapter: RedisAdapterLike, key: string): string {
  const named = keyv.useKeyPrefix !== false && keyv.namespace ? `${keyv.namespace}:${key}` : key;
  // oxlint-disable-next-line no-underscore-dangle
  return adapter.createKeyPrefix?.(named, adapter.namespace) ?? adapter._getKeyName?.(named) ?? named;
}
