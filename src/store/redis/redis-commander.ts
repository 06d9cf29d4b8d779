import type { RedisConnection } from './connect-redis.js';

/** Sends commands to Redis on a connection that somebody holds, whatever client library it is. */
export interface RedisCommander {
  /** One command; `key` says which part of a cluster it is for. */
  send(key: string, command: string, ...args: string[]): Promise<unknown>;
  /** The name under which the holder of the connection keeps a key. */
  keyOf(key: string): string;
  /** Connects, where the holder has not yet. */
  connect(): Promise<unknown>;
}

/** What is used of a node-redis client: of one server, a cluster or a sentinel. */
interface NodeRedisLike {
  isOpen?: boolean;
  slots?: unknown;
  getSentinelNode?: unknown;
  sendCommand(...args: unknown[]): Promise<unknown>;
}

/** What is used of an ioredis or iovalkey client. */
interface IoRedisLike {
  call(...args: string[]): Promise<unknown>;
}

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
  createKeyPrefix?: (key: string, namespace?: string) => string;
}

/**
 * The Redis connection that a Keyv, or one of a cache-manager `Cache`'s Keyvs, holds; undefined where there is
 * none, as with a Keyv in memory.
 */
export function findRedis(cache: object): RedisCommander | undefined {
  const stores: unknown = 'stores' in cache ? cache.stores : undefined;
  for (const candidate of Array.isArray(stores) ? (stores as unknown[]) : [cache]) {
    if (typeof candidate !== 'object' || candidate === null) continue;
    const keyv = candidate as KeyvLike;
    const adapter = keyv.store as RedisAdapterLike | undefined;
    if (typeof adapter !== 'object' || adapter === null) continue;
    const send = senderOf(adapter.client, adapter) ?? senderOf(adapter.redis, adapter);
    if (send === undefined) continue;
    return {
      send,
      keyOf: (key) => inBraces(key, (inner) => adapterKey(keyv, adapter, inner)),
      connect: async () => adapter.getClient?.(),
    };
  }
  return undefined;
}

/** Commands on a client of one's own, once its first attempt to connect is over, or a later one for a moment. */
export function commanderOn({
  client,
  attempted,
  reconnected,
  fault,
}: Pick<RedisConnection, 'client' | 'attempted' | 'reconnected' | 'fault'>): RedisCommander {
  const send = senderOf(client, {});
  if (!send) throw new TypeError('This is no Redis client that is known.');
  let connecting = true;
  void attempted.then(() => (connecting = false));
  return {
    send: async (...command) => {
      if (connecting) await attempted;
      else await reconnected();
      return send(...command).catch((error: unknown) => {
        // That the client is offline says nothing; why it is does.
        throw fault() ?? error;
      });
    },
    keyOf: (key) => key,
    connect: () => attempted,
  };
}

function senderOf(client: unknown, adapter: RedisAdapterLike): RedisCommander['send'] | undefined {
  if (typeof client !== 'object' || client === null) return undefined;
  if ('sendCommand' in client && typeof client.sendCommand === 'function') {
    const redis = client as NodeRedisLike;
    return async (key, command, ...args) => {
      // Keyv's adapter connects when it is first used, so we may be the first.
      if (redis.isOpen === false) await adapter.getClient?.();
      const parts = [command, ...args];
      if (redis.getSentinelNode !== undefined) return redis.sendCommand(false, parts);
      return redis.slots === undefined ? redis.sendCommand(parts) : redis.sendCommand(key, false, parts);
    };
  }
  if ('call' in client && typeof client.call === 'function') {
    const redis = client as unknown as IoRedisLike;
    return (_key, command, ...args) => redis.call(command, ...args);
  }
  return undefined;
}

/** The key as Keyv and its adapter would write it. */
function adapterKey(keyv: KeyvLike, adapter: RedisAdapterLike, key: string): string {
  const named = keyv.useKeyPrefix !== false && keyv.namespace ? `${keyv.namespace}:${key}` : key;
  return adapter.createKeyPrefix?.(named, adapter.namespace) ?? named;
}

/** A prefix goes inside the braces of a key that lies beside another one, or they would be parted. */
function inBraces(key: string, prefix: (inner: string) => string): string {
  if (!key.startsWith('{')) return prefix(key);
  const end = key.indexOf('}');
  return `{${prefix(key.slice(1, end))}${key.slice(end)}`;
}
