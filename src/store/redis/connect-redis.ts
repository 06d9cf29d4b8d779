import type { RedisClientType } from '@keyv/redis';
import { WechatConfigError } from '../../core/conf.errors.js';

const CONNECT_TIMEOUT_MS = 1000;
/** A connection on which nothing comes back in this time is dead, whatever TCP thinks. */
const SILENCE_TIMEOUT_MS = 10_000;
const PING_MS = 4000;
/** A connection that broke is mostly there again in this time; an operation is given it, and still has some left. */
const RECONNECT_GRACE_MS = 150;
const RECONNECT_FIRST_MS = 50;
const RECONNECT_MAX_MS = 2000;

/** A connection to Redis that never makes its user wait for it. */
export interface RedisConnection {
  readonly client: RedisClientType;
  /** Over when the first attempt to connect is, however it ended; never rejects, and takes a second at most. */
  readonly attempted: Promise<void>;
  /** Why there is no connection at the moment; undefined while there is one. */
  fault(): unknown;
  /** Waits a moment for a connection that is being made again; never rejects, whatever came of it. */
  reconnected(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins to connect to Redis, with `@keyv/redis`, which has to be installed. Commands fail while there is no
 * connection, instead of waiting in a queue; it is tried again with back-off for as long as it takes.
 *
 * @throws WechatConfigError where `@keyv/redis` is not installed.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  const { createClient } = await import('@keyv/redis').catch(() => {
    throw new WechatConfigError([
      'store (WECHAT_STORE) is a Redis URL, which needs the package @keyv/redis: npm install @keyv/redis.',
    ]);
  });
  let fault: unknown;
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: SILENCE_TIMEOUT_MS,
      reconnectStrategy: (retries) => {
        const ceiling = Math.min(RECONNECT_MAX_MS, RECONNECT_FIRST_MS * 2 ** Math.min(retries, 10));
        // Many processes lose their connection in the same moment; they must not all come back in one.
        return ceiling * (0.5 + Math.random() / 2);
      },
    },
  }) as RedisClientType;
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
    // A server that takes the connection and then says nothing.
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
  return {
    client,
    attempted,
    fault: () => fault,
    reconnected,
    close: async () => {
      if (client.isOpen) client.destroy();
    },
  };
}
