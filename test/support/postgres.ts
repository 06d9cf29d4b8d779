import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.js';

const DEBIAN = '/usr/lib/postgresql';

/** Where `initdb` and `postgres` are; Debian does not put them on the PATH. */
const binaries: string | undefined = (() => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const places = versions.toSorted().map((version) => join(DEBIAN, version, 'bin'));
  return [...places.toReversed(), ...(process.env['PATH'] ?? '').split(':')].find((place) =>
    existsSync(join(place, 'initdb')),
  );
})();
const isRoot = process.getuid?.() === 0;

/** Why no PostgreSQL server can be started here; undefined where one can. */
export const postgresMissing: string | undefined = (() => {
  if (binaries !== undefined) return undefined;
  const why = 'there is no PostgreSQL server (initdb) on this machine';
  if (process.env['REQUIRE_POSTGRES'] === '1' || process.env['CI']) {
    throw new Error(`The PostgreSQL suites are required (REQUIRE_POSTGRES or CI is set), but ${why}.`);
  }
  return why;
})();

/** A real PostgreSQL server on a free port, with a database `test` and no password. */
export class PostgresServer {
  private child: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly directory: string,
  ) {}

  static async start(): Promise<PostgresServer> {
    const directory = mkdtempSync(join(tmpdir(), 'wechat-postgres-'));
    const server = new PostgresServer(await freePort(), directory);
    if (isRoot) {
      chmodSync(directory, 0o777);
      execFileSync('chown', ['postgres', directory]);
    }
    const [command, ...args] = server.as(
      'initdb',
      '-D',
      join(directory, 'data'),
      '-A',
      'trust',
      '-U',
      'postgres',
      '-N',
    );
    execFileSync(command!, args, { stdio: 'ignore' });
    await server.up();
    await server.sql('CREATE DATABASE test', 'postgres');
    return server;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/test`;
  }

  /** Starts it, or starts it again with what it kept. */
  async up(): Promise<void> {
    const settings = ['fsync=off', 'unix_socket_directories=', 'listen_addresses=127.0.0.1'];
    const [command, ...args] = this.as(
      'postgres',
      '-D',
      join(this.directory, 'data'),
      '-p',
      String(this.port),
      ...settings.flatMap((setting) => ['-c', setting]),
    );
    this.child = spawn(command!, args, { stdio: 'ignore' });
    for (let i = 0; i < 400; i++) {
      if (
        await this.sql('SELECT 1', 'postgres').then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('postgres did not come up.');
  }

  /** Ends it at once, with every connection. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGQUIT');
    await exited;
  }

  /** Runs one statement, by a connection of its own. */
  async sql(text: string, database = 'test'): Promise<Record<string, unknown>[]> {
    const client = new Client({ host: '127.0.0.1', port: this.port, user: 'postgres', database });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(text)).rows as Record<string, unknown>[];
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** A command of PostgreSQL's, which refuses to run as root. */
  private as(program: string, ...args: string[]): string[] {
    const command = [join(binaries!, program), ...args];
    return isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
      : command;
  }
}
