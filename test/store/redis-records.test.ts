import { readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { openRecordStore } from '../../src/store/records/open-record-store.js';
import { WechatRecords } from '../../src/store/records/wechat-records.js';
import { resolvedAccount } from '../support/account-conf.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { bundleProgram } from '../support/bundle-program.js';
import { FakeWire } from '../support/fake-wire.js';
import { redisMissing, RedisServer } from '../support/redis.js';
import { RedisCluster } from '../support/redis-cluster.js';
import { killedWriters } from '../support/store/killed-writers.js';

const context = () => ({ clock: new SystemClock(), events: new WechatEvents() });
const KEY = 'wechat:wx1:access_token';
const OWNER = { product: 'component', ids: ['wxC'] };
const GUIDE = new URL('../../docs/guides/distributed.md', import.meta.url);
/** The rules of the user that the guide says is enough. */
const RULES = /^ACL SETUSER app on >password (.*)$/m.exec(readFileSync(GUIDE, 'utf8'))![1]!.split(' ');

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => void vi.restoreAllMocks());

/** Opens the records in a Redis, as an application whose product needs them. */
async function recordsIn(url: string) {
  const opened = await openStore(url, context());
  const records = new WechatRecords(await openRecordStore(undefined, { ...context(), opened }));
  return { opened, records, ofOwner: records.of(OWNER) };
}

/** A process of its own, as far as the store can tell. */
async function processOn(url: string, wire: FakeWire) {
  const { clock, events } = context();
  const store = await openStore(url, { clock, events });
  const credentials = new AccountsOnCredentials({
    http: wire,
    clock,
    events,
    store,
    scheduledRefresh: false,
  });
  const account = credentials.of(resolvedAccount({ appId: 'wx1', source: 'classic' }));
  return { store, account, close: () => credentials.close() };
}

describe.skipIf(redisMissing)(`records in Redis with appendonly ${redisMissing ?? ''}`, () => {
  it('are all there after the writing processes and the server were killed, again and again', async () => {
    const server = await RedisServer.start('--appendonly', 'yes');
    const program = await bundleProgram('test/support/store/record-writer.ts');
    let acknowledged = 0;
    for (let round = 0; round < 2; round++) {
      acknowledged += await killedWriters(program.path, server.url, 2);
      await server.kill();
      await server.up();
      const { opened } = await recordsIn(server.url);
      const kept = (await opened.records!.get('wechat:record:wx1:count'))!;
      // Each writer adds one to the value it read; a lost update would leave the value behind the version.
      expect(Number(kept.value)).toBe(kept.version);
      expect(Number(kept.value)).toBeGreaterThanOrEqual(acknowledged);
      await opened.close();
    }
    expect(acknowledged).toBeGreaterThan(20);
    await program.remove();
    await server.stop();
  }, 120_000);

  it('are all there that were acknowledged when the server is killed while processes write', async () => {
    const server = await RedisServer.start('--appendonly', 'yes');
    const program = await bundleProgram('test/support/store/record-writer.ts');
    const writing = killedWriters(program.path, server.url, 2);
    await vi.waitFor(async () => expect(Number(await server.cli('DBSIZE'))).toBeGreaterThan(0), 20_000);
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await server.kill();
      await server.up();
    }
    const acknowledged = await writing;
    const { opened } = await recordsIn(server.url);
    const kept = (await opened.records!.get('wechat:record:wx1:count'))!;
    expect(Number(kept.value)).toBe(kept.version);
    expect(Number(kept.value)).toBeGreaterThanOrEqual(acknowledged);
    await opened.close();
    await program.remove();
    await server.stop();
  }, 120_000);

  it('raise no warning', async () => {
    const server = await RedisServer.start('--appendonly', 'yes', '--maxmemory-policy', 'volatile-ttl');
    const { opened, ofOwner } = await recordsIn(server.url);
    await ofOwner.put('ticket', 't');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said).toEqual([]);
    await opened.close();
    await server.stop();
  });
});

describe.skipIf(redisMissing)(`a Redis that evicts any key ${redisMissing ?? ''}`, () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await RedisServer.start('--maxmemory', '4mb', '--maxmemory-policy', 'allkeys-lru');
  });
  afterEach(() => server?.stop());

  /** Another application fills the server until a key of ours is gone. */
  async function evict(key: string): Promise<void> {
    for (let i = 0; (await server.cli('EXISTS', key)) === '1'; i++) {
      if (i > 20_000) throw new Error('The key was not evicted.');
      await server.cli('SET', `other:${i}`, 'x'.repeat(4000));
    }
  }

  it('is named in the log, with what to set, when something needs records', async () => {
    const { opened, records, ofOwner } = await recordsIn(server.url);
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatch(
      /could lose them: .*maxmemory-policy allkeys-lru.*appendonly yes.*WECHAT_RECORDS/,
    );
    expect(said[0]).not.toContain('\n');
    records.of(OWNER);
    await ofOwner.put('ticket', 't');
    await evict('wechat:record:component:wxC:ticket');
    expect(await ofOwner.get('ticket')).toBeUndefined();
    // A lost record can be written anew: its version starts again.
    await ofOwner.put('ticket', 'u');
    expect(await ofOwner.get('ticket')).toBe('u');
    expect(said).toHaveLength(1);
    await opened.close();
  });

  it('costs a process that starts one token, and no caller is given a dead one', async () => {
    const wire = new FakeWire();
    const first = await processOn(server.url, wire);
    const token = await first.account.getAccessToken();
    await evict(KEY);
    const second = await processOn(server.url, wire);
    const newer = await second.account.getAccessToken();
    expect(newer.value).not.toBe(token.value);
    expect(wire.issued).toBe(2);
    // WeChat refuses the first token; the one of the other process is there already.
    expect(await first.account.renewAccessToken(token.value)).toEqual(newer);
    expect(wire.issued).toBe(2);
    await first.close();
    await second.close();
  });

  it('never leaves two holders of one lease that both believe in it', async () => {
    const { store, close } = await processOn(server.url, new FakeWire());
    const grant = await store.lease.acquire(KEY, 60_000);
    expect(await grant!.isHeld()).toBe(true);
    await evict(`wechat:lease:{${KEY}}`);
    expect(await grant!.isHeld()).toBe(false);
    await server.cli('DEL', `{${KEY}}:lease`);
    const next = await store.lease.acquire(KEY, 60_000);
    expect(await next!.isHeld()).toBe(true);
    await grant!.release();
    expect(await next!.isHeld()).toBe(true);
    await next!.release();
    await close();
  });
});

describe.skipIf(redisMissing)(`the Redis user of the guide on a cluster ${redisMissing ?? ''}`, () => {
  it('is enough with +cluster: one token for four processes, records of all nodes, and nothing to say', async () => {
    const cluster = await RedisCluster.start();
    try {
      await cluster.everywhere('ACL', 'SETUSER', 'app', 'on', '>password', ...RULES, '+cluster');
      const url = `${cluster.url.replace('//', '//app:password@')}?cluster=true`;
      const wire = new FakeWire();
      const processes = await Promise.all(Array.from({ length: 4 }, () => processOn(url, wire)));
      const tokens = await Promise.all(processes.map(({ account }) => account.getAccessToken()));
      expect(new Set(tokens.map(({ value }) => value)).size).toBe(1);
      expect(wire.issued).toBe(1);
      const { records, atomic } = processes[0]!.store;
      const keys = Array.from({ length: 30 }, (_, i) => `wechat:record:wx${i}:a`).sort();
      for (const key of keys) expect(await records!.set(key, 'x', 0)).toBe(true);
      expect((await records!.list('wechat:record:')).sort()).toEqual(keys);
      for (const key of keys) expect(await records!.delete(key)).toBe(true);
      for (let i = 0; i < 30; i++) {
        expect(await atomic!.add(`wechat:push:wx1:${i}`, 'a', 5000)).toBeUndefined();
        expect(await atomic!.swap(`wechat:push:wx1:${i}`, 'a', 'b', 5000)).toBe(true);
      }
      expect(processes.some(({ store }) => store.tokens.guard.degraded)).toBe(false);
      expect(said).toEqual([]);
      for (const { close } of processes) await close();
    } finally {
      await cluster.stop();
    }
  }, 90_000);

  it('is enough on one server', async () => {
    const server = await RedisServer.start();
    await server.cli('ACL', 'SETUSER', 'app', 'on', '>password', ...RULES);
    const { opened, ofOwner } = await recordsIn(server.url.replace('//', '//app:password@'));
    await ofOwner.put('ticket', 't');
    expect(await ofOwner.get('ticket')).toBe('t');
    // It may not ask how the server is set up, which is not worth a word.
    expect(said).toEqual([]);
    await opened.close();
    await server.stop();
  });
});
