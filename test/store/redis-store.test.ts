import { setTimeout as sleep } from 'node:timers/promises';
import KeyvRedis, { createCluster, createKeyv } from '@keyv/redis';
import { createCache } from 'cache-manager';
import { Keyv } from 'keyv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { MemoryAtomicStore } from '../../src/store/memory-atomic-store.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { openStore } from '../../src/store/open-store.js';
import { resolvedAccount } from '../support/account-conf.js';
import { FakeWire } from '../support/fake-wire.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { atomicContract } from '../support/store/atomic-contract.js';
import { redisMissing, RedisServer } from '../support/redis.js';

const context = () => ({ clock: new SystemClock(), events: new WechatEvents() });
const record = (version: number) => ({ value: `v${version}`, expiresAt: 2e9, obtainedAt: 1.8e9, version });

describe('the atomic store in memory', () => {
  const store = new MemoryAtomicStore(new SystemClock());
  atomicContract(async () => store);

  it('does not keep what has expired', async () => {
    for (let i = 0; i < 5000; i++) await store.put(`gone:${i}`, 'x', 0);
    expect(store.size).toBeLessThan(2100);
  });
});

describe.skipIf(redisMissing)(`Redis ${redisMissing ? `(skipped: ${redisMissing})` : ''}`, () => {
  let server: RedisServer;
  let opened: OpenedStore;
  const closers: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    server = await RedisServer.start();
    opened = await openStore(server.url, context());
  });
  beforeEach(() => server.cli('FLUSHALL'));
  afterAll(async () => {
    await opened.close();
    for (const close of closers) await close();
    await server.stop();
  });

  atomicContract(async () => opened.atomic!);

  it('refuses a record that is not newer, and returns the remaining life of the current one', async () => {
    const { tokens } = opened;
    expect(await tokens.write('k', record(5), 10_000)).toBe(true);
    expect(await tokens.write('k', record(4), 10_000)).toBe(false);
    expect(await tokens.write('k', record(5), 10_000)).toBe(false);
    expect(await tokens.write('k', record(6), 20_000)).toBe(true);
    const kept = await tokens.read('k');
    expect(kept?.value).toEqual(record(6));
    expect(kept?.ttlMs).toBeGreaterThan(15_000);
    expect(kept?.ttlMs).toBeLessThanOrEqual(20_000);
    expect(await tokens.read('none')).toBeUndefined();
  });

  // TK-44
  it.each([
    ['text', ['SET', 'k', 'not-json']],
    ['half a JSON text', ['SET', 'k', '{"value":']],
    ['null', ['SET', 'k', '{"value":null}']],
    ['a number', ['SET', 'k', '{"value":123}']],
    ['an object of another kind', ['SET', 'k', '{"value":{"evil":1}}']],
    ['a version that is none', ['SET', 'k', '{"value":{"version":"9"}}']],
    ['an array', ['SET', 'k', '[1,2]']],
    ['a list', ['RPUSH', 'k', 'a']],
  ])('ignores %s under its key and overwrites it', async (_, command) => {
    await server.cli(...command);
    expect((await opened.tokens.read('k'))?.value).not.toMatchObject({ value: expect.anything() as unknown });
    expect(await opened.tokens.write('k', record(1), 10_000)).toBe(true);
    expect((await opened.tokens.read('k'))?.value).toEqual(record(1));
  });

  it('reads and writes through a Keyv, a Keyv with a namespace and a cache that the application has', async () => {
    const plain = createKeyv(server.url);
    const named = createKeyv(server.url, { namespace: 'app' });
    const ordinary = new Keyv(new KeyvRedis(server.url), { namespace: 'own' });
    const cache = createCache({ stores: [new Keyv(), createKeyv(server.url, { namespace: 'cache' })] });
    closers.push(
      () => plain.disconnect(),
      () => named.disconnect(),
      () => ordinary.disconnect(),
      () => cache.disconnect(),
    );
    for (const [option, key] of [
      [plain, 'wechat:wx1:access_token'],
      [named, 'app::wechat:wx1:access_token'],
      [ordinary, undefined],
      [cache, 'cache::wechat:wx1:access_token'],
    ] as const) {
      await server.cli('FLUSHALL');
      const store = await openStore(option, context());
      const grant = await store.lease.acquire('wechat:wx1:access_token', 10_000);
      const keys = (await server.cli('KEYS', '*')).split('\n').sort();
      expect(keys).toHaveLength(2);
      await grant!.release();
      await store.tokens.write('wechat:wx1:access_token', record(1), 10_000);
      const [kept] = (await server.cli('KEYS', '*')).split('\n');
      const prefix = kept!.slice(0, -'wechat:wx1:access_token'.length);
      expect(keys).toEqual([`{${kept}}:lease`, `${prefix}wechat:lease:{${kept}}`].sort());
      expect(key === undefined || kept === key).toBe(true);
      const readBack = option === cache ? cache.stores[1]! : (option as Keyv);
      expect(await readBack.get('wechat:wx1:access_token')).toEqual(record(1));
      await store.close();
    }
  });

  it('works on a cluster, where record and lease lie in one slot', async () => {
    const node = await RedisServer.start('--cluster-enabled', 'yes', '--cluster-config-file', 'nodes.conf');
    try {
      await node.cli('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
      while (!(await node.cli('CLUSTER', 'INFO')).includes('cluster_state:ok')) {
        await sleep(50);
      }
      const adapter = new KeyvRedis(createCluster({ rootNodes: [{ url: node.url }] }) as never);
      const keyv = new Keyv(adapter, { namespace: 'ns' });
      const store = await openStore(keyv, context());
      const key = 'wechat:wx1:access_token';
      const grant = await store.lease.acquire(key, 10_000);
      expect(await grant!.isHeld()).toBe(true);
      expect(await store.lease.acquire(key, 10_000)).toBeUndefined();
      expect(await store.tokens.write(key, record(3), 10_000)).toBe(true);
      expect(await store.tokens.write(key, record(2), 10_000)).toBe(false);
      const slots = new Set<string>();
      for (const name of (await node.cli('KEYS', '*')).split('\n'))
        slots.add(await node.cli('CLUSTER', 'KEYSLOT', name));
      expect(slots.size).toBe(1);
      await grant!.release();
      expect(await store.lease.acquire(key, 10_000)).toBeDefined();
      await keyv.disconnect();
    } finally {
      await node.stop();
    }
  });

  it('tells an unreachable server from one that refuses the password and from one that takes no writes', async () => {
    const own = await RedisServer.start();
    const failure = async (url: string) => {
      const tried = await openStore(url, context());
      const message = await tried.tokens
        .write('k', record(1), 10_000)
        .then(String, (error: Error) => error.message);
      await tried.close();
      return message;
    };
    const failed = (word: string, more = '') =>
      expect.stringMatching(new RegExp(`^The store "redis" failed: ${word}\\.${more}`)) as string;
    expect(await failure('redis://:canary@127.0.0.1:1')).toEqual(failed('ECONNREFUSED', '$'));
    await own.cli('CONFIG', 'SET', 'requirepass', 'right');
    expect(await failure(own.url)).toEqual(failed('NOAUTH', ' The server wants a password'));
    expect(await failure(own.url.replace('//', '//:canary@'))).toEqual(
      failed('WRONGPASS', ' The server refuses the user or its password'),
    );
    await own.cli('CONFIG', 'SET', 'requirepass', '');
    await own.cli('REPLICAOF', '127.0.0.1', '1');
    expect(await failure(own.url)).toEqual(
      failed('READONLY at the command SET', ' The server is a read-only replica'),
    );
    await own.stop();
  });

  it('gives the lease to one holder at a time, with a growing fence', async () => {
    const fences: number[] = [];
    for (let i = 0; i < 100; i++) {
      const contenders = await Promise.all([1, 2, 3].map(() => opened.lease.acquire('k', 10_000)));
      const [grant, ...more] = contenders.filter((g) => g !== undefined);
      expect(more).toEqual([]);
      fences.push(grant!.fence);
      expect(await grant!.isHeld()).toBe(true);
      await grant!.release();
      expect(await grant!.isHeld()).toBe(false);
    }
    expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
  });

  // TK-54
  it('never releases the lease of another holder', async () => {
    for (let i = 0; i < 100; i++) {
      const late = await opened.lease.acquire(`late${i}`, 1);
      await sleep(3);
      const next = await opened.lease.acquire(`late${i}`, 10_000);
      expect(await late!.isHeld()).toBe(false);
      await late!.release();
      expect(await next!.isHeld()).toBe(true);
    }
  });

  // TK-49
  it('writes keys with a namespace, an AppID and a TTL, and without a secret', async () => {
    const { clock, events } = context();
    const credentials = new AccountsOnCredentials({
      http: new FakeWire(),
      clock,
      events,
      store: opened,
      scheduledRefresh: false,
    });
    const conf = resolvedAccount({ appId: 'wx{1}:2', appSecret: 'canary-secret' });
    await server.cli('SET', 'foreign', 'untouched');
    await credentials.of(conf).keeper('jsapi_ticket').get();
    const keys = (await server.cli('KEYS', '*')).split('\n').sort();
    expect(keys).toEqual([
      'foreign',
      'wechat:wx%7B1%7D%3A2:access_token',
      'wechat:wx%7B1%7D%3A2:jsapi_ticket',
    ]);
    for (const key of keys.slice(1)) {
      const ttl = Number(await server.cli('PTTL', key));
      expect(ttl).toBeGreaterThan(0);
      expect(ttl).toBeLessThanOrEqual(7_200_000);
      expect(key + (await server.cli('GET', key))).not.toContain('canary');
    }
    expect(await server.cli('GET', 'foreign')).toBe('untouched');
  });
});

describe('a store without atomic operations', () => {
  // TK-57
  it('warns once that processes are not coordinated, and works', async () => {
    const { Logger } = await import('@nestjs/common');
    const said: unknown[] = [];
    Logger.overrideLogger({ log() {}, error() {}, warn: (message: unknown) => said.push(message) });
    const { clock, events } = context();
    const map = new Map<string, unknown>();
    const own = {
      get: async (key: string) => map.get(key),
      set: async (key: string, value: unknown) => map.set(key, value),
    };
    for (const option of [new Keyv(), own]) {
      said.length = 0;
      const store = await openStore(option, { clock, events });
      const wire = new FakeWire();
      const credentials = new AccountsOnCredentials({
        http: wire,
        clock,
        events,
        store,
        scheduledRefresh: false,
      });
      await Promise.all(
        Array.from({ length: 100 }, () => credentials.of(resolvedAccount()).keeper('jsapi_ticket').get()),
      );
      expect(said).toEqual([expect.stringContaining('no atomic operations')]);
      expect(store.lease.shared).toBe(false);
    }
    said.length = 0;
    await openStore('memory', { clock, events });
    expect(said).toEqual([]);
    Logger.overrideLogger(['error']);
  });
});
