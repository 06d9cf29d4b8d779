import type { RedisClusterType } from '@keyv/redis';
import { hideContents } from '../../core/hide-properties.js';
import { StoreFaultError } from '../store-fault.js';
import { type RedisConnection, redisPackage } from './connect-redis.js';
import { CONNECT_TIMEOUT_MS, connectionOptions, reconnectDelayMs } from './connection-options.js';
import { accessTo, type RedisClientAccess } from './redis-commander.js';
import { redisFault } from './redis-fault.js';

const DISCOVERY_TIMEOUT_MS = 2000;

type CreateCluster = Awaited<ReturnType<typeof redisPackage>>['createCluster'];

/**
 * Begins to connect to a Redis Cluster by the address of one of its nodes; the others are found through it.
 *
 * @param url without the parameter that says that it is a cluster
 * @throws {WechatConfigError} where `@keyv/redis` is not installed.
 */
export async function connectCluster(url: string): Promise<RedisConnection> {
  const { createCluster } = await redisPackage();
  return new ClusterConnection(url, createCluster);
}

/**
 * A connection to a cluster. The client learns of moved slots by itself, but goes on asking a node that died after
 * another took over. So after a failure of the connection the cluster is looked up again, on a fresh client.
 */
class ClusterConnection implements RedisConnection {
  static {
    // The URL may hold a password.
    hideContents(this);
  }

  readonly attempted: Promise<void>;
  private current: RedisClusterType | undefined;
  /** Addresses that were found, so that the cluster is found again although the first node is gone. */
  private known: string[] = [];
  private fault: unknown;
  private closed = false;
  private connecting: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    private readonly createCluster: CreateCluster,
  ) {
    this.attempted = Promise.race([this.connect(), pause(CONNECT_TIMEOUT_MS)]);
  }

  readonly send: RedisConnection['send'] = (key, command, args) => {
    return this.run((access) => access.send(key, command, args));
  };

  readonly servers: RedisConnection['servers'] = () => this.run((access) => access.servers());

  async close(): Promise<void> {
    this.closed = true;
    this.current?.destroy();
  }

  private async run<T>(work: (client: RedisClientAccess) => Promise<T>): Promise<T> {
    if (this.current === undefined) await this.attempted;
    const access = accessTo(this.current);
    if (access === undefined) throw this.fault ?? new Error('There is no connection to the Redis Cluster.');
    try {
      return await work(access);
    } catch (error) {
      // A refusal is an answer; anything else may be a node that is gone for good.
      if (!(redisFault(error, '') instanceof StoreFaultError)) void this.connect();
      throw error;
    }
  }

  /** Connects, again and again until it succeeds. One attempt runs for all who ask. */
  private connect(): Promise<void> {
    return (this.connecting ??= this.keepTrying().finally(() => (this.connecting = undefined)));
  }

  private async keepTrying(): Promise<void> {
    for (let retries = 0; !this.closed; retries++) {
      try {
        return await this.open();
      } catch (error) {
        this.fault ??= error;
        await pause(reconnectDelayMs(retries));
      }
    }
  }

  /** Looks the cluster up with a fresh client, which then replaces the one before. */
  private async open(): Promise<void> {
    const cluster = this.newClient();
    try {
      // The client waits for every node that the cluster names, a dead one too, until another has taken its place.
      const late = pause(DISCOVERY_TIMEOUT_MS).then(() => {
        throw this.fault ?? new Error('The cluster did not answer.');
      });
      await Promise.race([cluster.connect(), late]);
    } catch (error) {
      cluster.destroy();
      throw error;
    }
    if (this.closed) return cluster.destroy();
    const previous = this.current;
    this.current = cluster;
    this.fault = undefined;
    this.known = cluster.masters.map(({ address }) => address);
    previous?.destroy();
  }

  private newClient(): RedisClusterType {
    const { username, password, protocol } = new URL(this.url);
    const { socket, ...options } = connectionOptions();
    const nodes = [this.url, ...this.known.map((address) => `${protocol}//${address}`)];
    const cluster = this.createCluster({
      rootNodes: nodes.map((node) => ({ url: node })),
      defaults: {
        ...options,
        socket: { ...socket, ...(protocol === 'rediss:' && { tls: true as const }) } as object,
        ...(username !== '' && { username: decodeURIComponent(username) }),
        ...(password !== '' && { password: decodeURIComponent(password) }),
      },
    }) as unknown as RedisClusterType;
    // Without a listener an error event would end the process.
    cluster.on('error', (error) => (this.fault = error));
    return cluster;
  }
}

/** Waits without keeping the process alive. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
