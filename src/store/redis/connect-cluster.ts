import type { RedisClusterType } from '@keyv/redis';
import { StoreFaultError } from '../store-fault.js';
import { type RedisConnection, redisPackage } from './connect-redis.js';
import { CONNECT_TIMEOUT_MS, connectionOptions, reconnectDelayMs } from './connection-options.js';
import { accessTo } from './redis-commander.js';
import { redisFault } from './redis-fault.js';

const DISCOVERY_TIMEOUT_MS = 2000;

/**
 * Begins to connect to a Redis Cluster by the address of one of its nodes; the others are found through it.
 *
 * The client learns of moved slots by itself, but goes on asking a node that died after another took over. So after a
 * failure of the connection the cluster is looked up anew, on a fresh client.
 *
 * @param url without the parameter that says that it is a cluster
 * @throws {WechatConfigError} where `@keyv/redis` is not installed.
 */
export async function connectCluster(url: string): Promise<RedisConnection> {
  const { createCluster } = await redisPackage();
  const { username, password, protocol } = new URL(url);
  let current: RedisClusterType | undefined;
  /** Addresses that were found, so that the cluster is found again although the first node is gone. */
  let known: string[] = [];
  let fault: unknown;
  let closed = false;
  let connecting: Promise<void> | undefined;

  const open = async (): Promise<void> => {
    const { socket, ...options } = connectionOptions();
    const cluster = createCluster({
      rootNodes: [url, ...known.map((address) => `${protocol}//${address}`)].map((node) => ({ url: node })),
      defaults: {
        ...options,
        socket: { ...socket, ...(protocol === 'rediss:' && { tls: true as const }) } as object,
        ...(username !== '' && { username: decodeURIComponent(username) }),
        ...(password !== '' && { password: decodeURIComponent(password) }),
      },
    }) as unknown as RedisClusterType;
    // Without a listener an error event would end the process.
    cluster.on('error', (error) => (fault = error));
    try {
      // The client waits for every node that the cluster names, a dead one too, until another has taken its place.
      const late = new Promise<never>((_, reject) => {
        setTimeout(
          () => reject(fault ?? new Error('The cluster did not answer.')),
          DISCOVERY_TIMEOUT_MS,
        ).unref();
      });
      await Promise.race([cluster.connect(), late]);
    } catch (error) {
      cluster.destroy();
      throw error;
    }
    if (closed) return cluster.destroy();
    const previous = current;
    current = cluster;
    fault = undefined;
    known = cluster.masters.map(({ address }) => address);
    previous?.destroy();
  };
  const connect = (): Promise<void> =>
    (connecting ??= (async () => {
      for (let retries = 0; !closed; retries++) {
        try {
          await open();
          break;
        } catch (error) {
          fault ??= error;
          await new Promise((resolve) => setTimeout(resolve, reconnectDelayMs(retries)).unref());
        }
      }
      connecting = undefined;
    })());

  const attempted = Promise.race([
    connect(),
    new Promise<void>((resolve) => setTimeout(resolve, CONNECT_TIMEOUT_MS).unref()),
  ]);
  const ready = async <T>(
    work: (client: NonNullable<ReturnType<typeof accessTo>>) => Promise<T>,
  ): Promise<T> => {
    if (current === undefined) await attempted;
    const access = accessTo(current);
    if (access === undefined) throw fault ?? new Error('There is no connection to the Redis Cluster.');
    try {
      return await work(access);
    } catch (error) {
      // A refusal is an answer; anything else may be a node that is gone for good.
      if (!(redisFault(error, '') instanceof StoreFaultError)) void connect();
      throw error;
    }
  };
  return {
    attempted,
    send: (key, command, args) => ready((access) => access.send(key, command, args)),
    servers: () => ready((access) => access.servers()),
    close: async () => {
      closed = true;
      current?.destroy();
    },
  };
}
