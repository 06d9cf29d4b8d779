import { redisFault } from './redis-fault.js';

/** Sends commands to Redis on a connection that somebody holds, whatever client library it is. */
export interface RedisCommander {
  /**
   * One command.
   *
   * @param key says which part of a cluster it is for
   * @throws {StoreFaultError} for a refusal of the server's; what the client library throws for anything else
   */
  send(key: string, command: string, ...args: string[]): Promise<unknown>;
  /** SCAN, once for each server that holds keys: the one server, or every primary of a cluster. */
  scans(): Promise<((...args: string[]) => Promise<unknown>)[]>;
  /** The name under which the holder of the connection keeps a key, to be given to {@link send}. */
  keyOf(key: string): string;
  /** What Redis itself calls a key that {@link keyOf} named; it differs where the client adds a prefix by itself. */
  nameInRedis(name: string): string;
  /** Connects, where the holder has not yet. */
  connect(): Promise<unknown>;
}

/** Sends one command on a client; `key` is only looked at by a cluster's client. */
export type RedisSender = (key: string, command: string, args: string[]) => Promise<unknown>;

/** Sends one command to one certain server. */
export type ServerSender = (command: string[]) => Promise<unknown>;

/** What is used of a node-redis client: of one server, a cluster or a sentinel. */
interface NodeRedisLike {
  isOpen?: boolean;
  slots?: unknown;
  masters?: readonly unknown[];
  nodeClient?(node: unknown): NodeRedisLike | Promise<NodeRedisLike>;
  getSentinelNode?: unknown;
  connect?(): Promise<unknown>;
  sendCommand(...args: unknown[]): Promise<unknown>;
}

/** What is used of an ioredis or iovalkey client, of one server or a cluster. */
interface IoRedisLike {
  status?: string;
  options?: { keyPrefix?: string };
  nodes?(role: string): IoRedisLike[];
  connect?(): Promise<unknown>;
  call(...args: string[]): Promise<unknown>;
}

/** A Redis client of any of the known kinds, as this package uses it. */
export interface RedisClientAccess {
  send: RedisSender;
  /** One for each server that holds keys, which sends a command to that server. */
  servers(): Promise<ServerSender[]>;
  /** What the client itself puts in front of every key. */
  readonly keyPrefix: string;
  connect(): Promise<unknown>;
}

/**
 * How to use a Redis client; undefined for what is none.
 *
 * Clients of the ioredis kind have a `sendCommand` too, which takes an object of their own and fails, later and
 * elsewhere, for anything else. So `call` is looked for first.
 *
 * @param open how to connect where whoever holds the client has a way of its own
 */
export function accessTo(client: unknown, open?: () => Promise<unknown>): RedisClientAccess | undefined {
  if (typeof client !== 'object' || client === null) return undefined;
  if ('call' in client && typeof client.call === 'function') {
    return ioRedisAccess(client as unknown as IoRedisLike);
  }
  if ('sendCommand' in client && typeof client.sendCommand === 'function') {
    return nodeRedisAccess(client as unknown as NodeRedisLike, open);
  }
  return undefined;
}

/** A commander on a client. */
export function commanderOn(
  client: RedisClientAccess,
  keyOf: (key: string) => string = (key) => key,
  connect: () => Promise<unknown> = () => client.connect(),
): RedisCommander {
  return {
    send: (key, command, ...args) =>
      client.send(key, command, args).catch((error: unknown) => {
        throw redisFault(error, command);
      }),
    scans: async () => {
      const servers = await client.servers();
      return servers.map((send) => (...args) => {
        return send(['SCAN', ...args]).catch((error: unknown) => {
          throw redisFault(error, 'SCAN');
        });
      });
    },
    keyOf: (key) => inBraces(key, (inner) => client.keyPrefix + keyOf(inner), keyOf),
    nameInRedis: (name) => client.keyPrefix + name,
    connect,
  };
}

function ioRedisAccess(redis: IoRedisLike): RedisClientAccess {
  return {
    keyPrefix: redis.options?.keyPrefix ?? '',
    send: (_key, command, args) => redis.call(command, ...args),
    servers: async () =>
      (redis.nodes?.('master') ?? [redis]).map(
        (node) =>
          ([command = '', ...args]) =>
            node.call(command, ...args),
      ),
    connect: async () => {
      if (redis.status === 'wait') await redis.connect?.();
    },
  };
}

function nodeRedisAccess(redis: NodeRedisLike, open?: () => Promise<unknown>): RedisClientAccess {
  const connect = async (): Promise<void> => {
    // A Keyv adapter connects when it is first used, so this may be the first use.
    if (redis.isOpen === false) await (open ?? redis.connect?.bind(redis))?.();
  };
  const isCluster = redis.slots !== undefined && redis.getSentinelNode === undefined;
  return {
    keyPrefix: '',
    connect,
    send: async (key, command, args) => {
      await connect();
      const parts = [command, ...args];
      if (redis.getSentinelNode !== undefined) return redis.sendCommand(false, parts);
      return isCluster ? redis.sendCommand(key, false, parts) : redis.sendCommand(parts);
    },
    servers: async () => {
      await connect();
      if (!isCluster) {
        const first = redis.getSentinelNode === undefined ? [] : [false];
        return [(command) => redis.sendCommand(...first, command)];
      }
      const { masters = [] } = redis;
      return masters.map((node) => async (command) => (await redis.nodeClient?.(node))?.sendCommand(command));
    },
  };
}

/**
 * Names a key. The braces of a key that lies beside another one hold that other key: they must hold the very name by
 * which Redis places it, or a cluster would put the two into different slots.
 */
function inBraces(key: string, inner: (key: string) => string, outer: (key: string) => string): string {
  const begin = key.indexOf('{');
  const end = key.lastIndexOf('}');
  if (begin === -1 || end < begin) return outer(key);
  const named = `${key.slice(0, begin)}{${inner(key.slice(begin + 1, end))}}${key.slice(end + 1)}`;
  // Keys of the form that versions before 0.1 used carry their prefix inside the braces only.
  return begin === 0 ? named : outer(named);
}
