import type { RedisClientType } from '@keyv/redis';
import { WechatConfigError } from '../../core/conf.errors.js';
import { accessTo, type RedisSender, type ServerSender } from './redis-commander.js';
import { CONNECT_TIMEOUT_MS, connectionOptions } from './connection-options.js';

/** A connection that broke is mostly there again in this time; an operation is given it, and still has some left. */
const RECONNECT_GRACE_MS = 150;

/** A connection to Redis that never makes its user wait for it. */
export interface RedisConnection {
  readonly send: RedisSender;
  servers(): Promise<ServerSender[]>;
  /** Over when the first attempt to connect is, however it ended; never rejects, and takes a second at most. */
  readonly attempted: Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins to connect to Redis, with `@keyv/redis`, which has to be installed. Commands fail while there is no
 * connection, instead of waiting in a queue; it is tried again with back-off for as long as it takes.
 *
 * @throws {WechatConfigError} where `@keyv/redis` is not installed.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  const { createClient } = await redisPackage();
  let fault: unknown;
  const client = createClient({ url, ...connectionOptions() }) as RedisClientType;
  const attempted = new Promise<void>((resolve) => {
    client.on('ready', () => {
      fault = undefined;
      resolve();
    });
    // Without a listener an error event would end the process. The guard notices failures by itself.
    client.on('error', (error) => {
      fault = error;
      resolve();
    });
    // A server that accepts the connection and then says nothing.
    setTimeout(resolve, CONNECT_TIMEOUT_MS).unref();
  });
  client.connect().catch(() => undefined);

  let reconnecting: Promise<void> | undefined;
  const reconnected = (): Promise<void> => {
    if (client.isReady) return Promise.resolve();
    return (reconnecting ??= new Promise<void>((resolve) => {
      const end = (): void => {
        client.off('ready', end);
        clearTimeout(timer);
        reconnecting = undefined;
        resolve();
      };
      const timer = setTimeout(end, RECONNECT_GRACE_MS).unref();
      client.once('ready', end);
    }));
  };
  let connecting = true;
  void attempted.then(() => (connecting = false));
  const access = accessTo(client)!;
  const ready = async <T>(work: () => Promise<T>): Promise<T> => {
    if (connecting) await attempted;
    else await reconnected();
    return work().catch((error: unknown) => {
      // That the client is offline says nothing; why it is does.
      throw client.isReady ? error : (fault ?? error);
    });
  };
  return {
    attempted,
    send: (key, command, args) => ready(() => access.send(key, command, args)),
    servers: () => ready(() => access.servers()),
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
}

/** The package that brings the Redis client. @throws {WechatConfigError} where it is not installed. */
export async function redisPackage(): Promise<typeof import('@keyv/redis')> {
  return import('@keyv/redis').catch(() => {
    throw new WechatConfigError([
      'store (WECHAT_STORE) is a Redis URL, which needs the package @keyv/redis: npm install @keyv/redis.',
    ]);
  });
}
