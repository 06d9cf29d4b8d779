import { Logger } from '@nestjs/common';
import { createSentinel } from '@keyv/redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { WechatHealth } from '../../src/observe/wechat-health.js';
import { openStore } from '../../src/store/open-store.js';
import { probeStore } from '../../src/store/probe-store.js';
import { resolvedAccount } from '../support/account-conf.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FakeWire } from '../support/fake-wire.js';
import { redisMissing, RedisServer } from '../support/redis.js';

const KEY = 'wechat:wx1:access_token';
const record = (version: number) => ({ value: `v${version}`, expiresAt: 2e9, obtainedAt: 1.8e9, version });
/** The commands of the guide. */
const COMMANDS = [
  'get',
  'set',
  'del',
  'pttl',
  'time',
  'eval',
  'evalsha',
  'ping',
  'scan',
  'client',
  'hello',
  'select',
];

/** Some processes on one Redis that all need a classic token at once. */
async function fleetOn(url: string, count = 4) {
  let issued = 0;
  const all = await Promise.all(
    Array.from({ length: count }, async () => {
      const clock = new SystemClock();
      const events = new WechatEvents();
      const store = await openStore(url, { clock, events });
      const http = new FakeWire(async () => {
        const token = `token-${++issued}`;
        await new Promise((resolve) => setTimeout(resolve, 50));
        return { body: { access_token: token, expires_in: 7200 } };
      });
      const credentials = new AccountsOnCredentials({ http, clock, events, store, scheduledRefresh: false });
      const health = new WechatHealth({ credentialStates: () => [] }, events, clock);
      return { store, credentials, health };
    }),
  );
  const conf = resolvedAccount({ appId: 'wx1', source: 'classic' });
  const tokens = await Promise.all(all.map(({ credentials }) => credentials.of(conf).getAccessToken()));
  const report = await all[0]!.health.report();
  await Promise.all(all.map(({ credentials }) => credentials.close()));
  return { issued, values: new Set(tokens.map(({ value }) => value)).size, report };
}

describe.skipIf(redisMissing)(`a Redis that refuses something ${redisMissing ?? ''}`, () => {
  let server: RedisServer;
  let said: string[];
  beforeAll(async () => void (server = await RedisServer.start()));
  afterAll(() => server?.stop());
  beforeEach(async () => {
    said = [];
    vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
    await server.cli('FLUSHALL');
    await server.cli('SCRIPT', 'FLUSH');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await server.cli('CONFIG', 'SET', 'maxmemory', '0');
    await server.cli('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
    await server.cli('REPLICAOF', 'NO', 'ONE');
  });
  const userWith = async (...rules: string[]): Promise<string> => {
    await server.cli('ACL', 'DELUSER', 'app');
    await server.cli(
      'ACL',
      'SETUSER',
      'app',
      'on',
      '>secret',
      'resetkeys',
      'resetchannels',
      '-@all',
      ...rules,
    );
    return server.url.replace('//', '//app:secret@');
  };
  const allowed = (...without: string[]) =>
    COMMANDS.filter((command) => !without.includes(command)).map((command) => `+${command}`);

  it('needs no more than the keys wechat:* and the commands of the guide: one token, and nothing to say', async () => {
    const url = await userWith('~wechat:*', ...allowed());
    expect(await fleetOn(url)).toMatchObject({ issued: 1, values: 1, report: { degraded: false } });
    expect(said).toEqual([]);
    const opened = await openStore(url, { clock: new SystemClock(), events: new WechatEvents() });
    expect(await opened.records!.set('wechat:record:wx1:a', 'x', 0)).toBe(true);
    expect(await opened.records!.list('wechat:record:')).toEqual(['wechat:record:wx1:a']);
    expect(await opened.atomic!.add('wechat:push:wx1:1', 'a', 1000)).toBeUndefined();
    await opened.close();
  });

  it.each(['time', 'pttl'])(
    'still issues one token without the command %s, and names it once',
    async (command) => {
      const url = await userWith('~wechat:*', ...allowed(command));
      const [first, second] = [await fleetOn(url, 1), await fleetOn(url)];
      expect([first.issued, second.issued]).toEqual([1, 0]);
      await server.cli('FLUSHALL');
      expect(await fleetOn(url)).toMatchObject({ issued: 1, values: 1 });
      const named = said.filter((line) => line.includes(`NOPERM at the command ${command.toUpperCase()}`));
      expect(named.length).toBeGreaterThan(0);
      expect(said.join()).not.toContain('secret');
      said.length = 0;
      const opened = await openStore(url, { clock: new SystemClock(), events: new WechatEvents() });
      for (let i = 0; i < 5; i++) {
        await opened.tokens.read(KEY);
        await (await opened.lease.acquire(`k${i}`, 1000))?.release();
      }
      expect(said).toHaveLength(1);
      await opened.close();
    },
  );

  it.each([
    ['writes', 'set', /NOPERM at the command SET/],
    ['scripts', 'evalsha', /NOPERM at the command EVALSHA/],
  ])(
    'reports refused %s in health with the command, although the connection is good',
    async (_, command, reason) => {
      const url = await userWith('~wechat:*', ...allowed(command));
      const { report } = await fleetOn(url, 2);
      expect(report).toMatchObject({ degraded: true, degradedStores: ['redis'] });
      expect(report.storeFailures!.map((failure) => failure.reason).join()).toMatch(reason);
      expect(said.filter((line) => reason.test(line)).length).toBeGreaterThan(0);
    },
  );

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['is full', async () => server.cli('CONFIG', 'SET', 'maxmemory', '1'), /OOM at the command .*is full/],
    [
      'is a read-only replica',
      async () => server.cli('REPLICAOF', '127.0.0.1', '1'),
      /READONLY at the command .*replica/,
    ],
  ])('judges writes and leases apart from reads when it %s, and recovers', async (_, fail, reason) => {
    const clock = new SystemClock();
    const events = new WechatEvents();
    const health = new WechatHealth({ credentialStates: () => [] }, events, clock);
    const opened = await openStore(server.url, { clock, events });
    await opened.tokens.write(KEY, record(1), 100_000);
    await fail();
    await opened.tokens.write(KEY, record(2), 100_000).catch(() => undefined);
    await opened.lease.acquire(KEY, 1000).catch(() => undefined);
    expect((await opened.tokens.read(KEY))?.value).toEqual(record(1));
    const report = await health.report();
    expect(report).toMatchObject({ degraded: true, degradedStores: ['redis'] });
    expect(report.storeFailures!.map(({ part }) => part)).toEqual(['writes', 'leases']);
    for (const failure of report.storeFailures!) expect(failure.reason).toMatch(reason);
    await server.cli('CONFIG', 'SET', 'maxmemory', '0');
    await server.cli('REPLICAOF', 'NO', 'ONE');
    await vi.waitFor(
      async () => {
        await probeStore(opened);
        expect(await health.report()).toMatchObject({ degraded: false });
      },
      { timeout: 5000, interval: 50 },
    );
    await opened.close();
  });

  it('says that a database does not exist', async () => {
    const opened = await openStore(`${server.url}/9999`, {
      clock: new SystemClock(),
      events: new WechatEvents(),
    });
    await expect(opened.tokens.read(KEY)).rejects.toThrow('no such database');
    await opened.close();
  });

  it('sends a script whole once, and by its hash from then on, also after the server has forgotten it', async () => {
    const opened = await openStore(server.url, { clock: new SystemClock(), events: new WechatEvents() });
    for (let i = 0; i < 10; i++) await opened.atomic!.add(`k${i}`, 'a', 1000);
    await server.cli('SCRIPT', 'FLUSH');
    for (let i = 0; i < 10; i++) await opened.atomic!.add(`k${i}`, 'a', 1000);
    const stats = await server.cli('INFO', 'commandstats');
    const calls = (command: string) =>
      Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0);
    expect(calls('evalsha')).toBeGreaterThanOrEqual(20);
    expect(calls('eval')).toBeLessThanOrEqual(calls('evalsha') / 4);
    await opened.close();
  });

  it('honours the lease key of versions before 0.1, and takes it too, so that old and new processes exclude each other', async () => {
    const opened = await openStore(server.url, { clock: new SystemClock(), events: new WechatEvents() });
    await server.cli('SET', `{${KEY}}:lease`, 'an-old-process', 'PX', '10000');
    expect(await opened.lease.acquire(KEY, 10_000)).toBeUndefined();
    await server.cli('DEL', `{${KEY}}:lease`);
    const grant = await opened.lease.acquire(KEY, 10_000);
    expect(grant).toBeDefined();
    expect(await server.cli('GET', `{${KEY}}:lease`)).toBe(await server.cli('GET', `wechat:lease:{${KEY}}`));
    await grant!.release();
    expect(await server.cli('KEYS', '*lease*')).toBe('');
    await opened.close();
  });

  it('follows a Sentinel to the new primary', async () => {
    const replica = await RedisServer.start('--repl-diskless-sync-delay', '0');
    await replica.cli('REPLICAOF', '127.0.0.1', String(server.port));
    const sentinel = await RedisServer.startSentinel(server.port);
    const client = createSentinel({
      name: 'mymaster',
      sentinelRootNodes: [{ host: '127.0.0.1', port: sentinel.port }],
    });
    client.on('error', () => undefined);
    await client.connect();
    const opened = await openStore(client, { clock: new SystemClock(), events: new WechatEvents() });
    expect(await opened.tokens.write(KEY, record(1), 100_000)).toBe(true);
    await vi.waitFor(async () => expect(await replica.cli('EXISTS', KEY)).toBe('1'), {
      // The primary waits 5 s before it sends a first copy.
      timeout: 30_000,
      interval: 100,
    });
    await vi.waitFor(() => sentinel.cli('SENTINEL', 'FAILOVER', 'mymaster'), {
      timeout: 10_000,
      interval: 200,
    });
    await vi.waitFor(async () => expect(await replica.cli('ROLE')).toMatch(/^master/), {
      timeout: 15_000,
      interval: 100,
    });
    await vi.waitFor(
      async () => expect(await opened.tokens.write(KEY, record(Date.now()), 100_000)).toBe(true),
      { timeout: 15_000, interval: 100 },
    );
    await opened.close();
    await client.destroy();
    await sentinel.stop();
    await replica.stop();
  }, 60_000);
});
