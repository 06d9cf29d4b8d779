import { setTimeout as sleep } from 'node:timers/promises';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type RedisClientType } from '@keyv/redis';
import { freePort } from './free-port.js';

/** The reason why no Redis server can be started, stopped and paused here, or undefined if one can. */
export const redisMissing: string | undefined = (() => {
  if (process.platform === 'win32') return demanded('Windows has no signal that pauses a process');
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return demanded('there is no redis-server on the PATH');
  }
})();

/** The reason why there is no Redis, neither a server to start nor one at REDIS_URL, or undefined if there is. */
export const redisUnreachable: string | undefined =
  redisMissing === undefined || process.env['REDIS_URL']
    ? undefined
    : `${redisMissing}, and no REDIS_URL is set`;

/** Throws when Redis is required (REQUIRE_REDIS or CI is set) and REDIS_URL names none. */
function demanded(why: string): string {
  const required = process.env['REQUIRE_REDIS'] === '1' || process.env['CI'];
  if (required && !process.env['REDIS_URL']) {
    throw new Error(`The Redis suites are required (REQUIRE_REDIS or CI is set), but ${why}.`);
  }
  return why;
}

/** A real Redis server that a test can start, pause, kill and start again on the same port. */
export class RedisServer {
  private child: ChildProcess | undefined;
  private configuration: readonly string[] | undefined;
  private readonly directory = mkdtempSync(join(tmpdir(), 'wechat-redis-'));

  private client: RedisClientType | undefined;

  private constructor(
    readonly port: number,
    private readonly options: readonly string[],
    private readonly external?: string,
  ) {}

  /** Starts a server for the test if possible. Otherwise it is the one at REDIS_URL, which is only read and written. */
  static async any(): Promise<RedisServer> {
    const external = process.env['REDIS_URL'];
    return redisMissing !== undefined && external ? new RedisServer(0, [], external) : RedisServer.start();
  }

  /** Starts a server on a free port. The options are those of its command line. */
  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options);
    await server.up();
    return server;
  }

  /** Starts a Sentinel that watches a primary under the name `mymaster`. */
  static async startSentinel(primaryPort: number): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), ['--sentinel']);
    server.configuration = [
      `sentinel monitor mymaster 127.0.0.1 ${primaryPort} 1`,
      'sentinel down-after-milliseconds mymaster 1000',
      'sentinel failover-timeout mymaster 5000',
      `port ${server.port}`,
      'bind 127.0.0.1',
      `dir ${server.directory}`,
    ];
    await server.up();
    return server;
  }

  get url(): string {
    return this.external ?? `redis://127.0.0.1:${this.port}`;
  }

  /** Starts the server, or starts it again without data, as after a failover that lost everything. */
  async up(): Promise<void> {
    this.child = spawn('redis-server', this.arguments(), { stdio: 'ignore' });
    for (let i = 0; i < 200; i++) {
      if (await this.answers()) return;
      await sleep(25);
    }
    throw new Error('redis-server did not come up.');
  }

  /** Sends SIGKILL. Connections break, and nothing is saved. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exited;
  }

  /** Sends SIGSTOP. Connections stay open, and the server does not answer. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }

  /** Runs one command on a new connection. Returns the reply as text, with one line for each item of a list. */
  async cli(...command: string[]): Promise<string> {
    this.client ??= createClient({ url: this.url }).on('error', () => undefined) as RedisClientType;
    if (!this.client.isOpen) await this.client.connect();
    const reply = (await this.client.sendCommand(command)) as unknown as string | number | string[] | null;
    return [reply ?? ''].flat().join('\n').trim();
  }

  /** Removes the keys of the tests, and nothing else on a server that the test did not start. */
  async clear(): Promise<void> {
    if (this.external === undefined) return void (await this.cli('FLUSHALL'));
    const keys = (await this.cli('KEYS', '*wechat:wx*')).split('\n').filter(Boolean);
    for (const key of keys) await this.cli('DEL', key);
  }

  async stop(): Promise<void> {
    if (this.client?.isOpen) this.client.destroy();
    this.resume();
    await this.kill();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private arguments(): string[] {
    if (this.configuration !== undefined) {
      // A Sentinel writes what it finds out into its file.
      const file = join(this.directory, 'sentinel.conf');
      writeFileSync(file, `${this.configuration.join('\n')}\n`);
      return [file, ...this.options];
    }
    const place = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.directory];
    return [...place, '--save', '', '--appendonly', 'no', ...this.options];
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = createConnection({ port: this.port, host: '127.0.0.1' });
      socket.setTimeout(1000, () => socket.destroy());
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString().startsWith('+PONG'));
      });
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
      socket.once('connect', () => socket.write('PING\r\n'));
    });
  }
}
