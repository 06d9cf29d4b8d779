import type { RedisCommander } from '../redis-commander.js';

/** What a Redis says of itself. */
export class ServerInfo {
  private constructor(private readonly text: string) {}

  /** Asks the server. It refuses a user without `+info`. */
  static async ask(redis: RedisCommander): Promise<ServerInfo> {
    await redis.connect();
    const reply = await redis.send('wechat:record:', 'INFO');
    return new ServerInfo(Buffer.isBuffer(reply) ? reply.toString() : String(reply));
  }

  /** What happens when the memory is full: `noeviction`, `allkeys-lru`... */
  get policy(): string | undefined {
    return this.valueOf('maxmemory_policy');
  }

  /** Whether each write goes to a file; undefined where the server does not say so. */
  get appendOnly(): boolean | undefined {
    const enabled = this.valueOf('aof_enabled');
    return enabled === undefined ? undefined : enabled === '1';
  }

  /** `Redis 7.2.4, maxmemory-policy noeviction` */
  toString(): string {
    const valkey = this.valueOf('valkey_version');
    const version = valkey ?? this.valueOf('redis_version') ?? 'of an unknown version';
    const name = `${valkey === undefined ? 'Redis' : 'Valkey'} ${version}`;
    return this.policy === undefined ? name : `${name}, maxmemory-policy ${this.policy}`;
  }

  private valueOf(name: string): string | undefined {
    return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(this.text)?.[1];
  }
}
