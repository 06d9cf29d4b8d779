import { Logger } from '@nestjs/common';
import KeyvValkey from '@keyv/valkey';
import KeyvRedis, { createClient, createKeyv } from '@keyv/redis';
import { createCache } from 'cache-manager';
import { Cacheable } from 'cacheable';
import { Cluster, Redis } from 'ioredis';
import { Redis as Redis5 } from 'ioredis-5';
import { Redis as Valkey } from 'iovalkey';
import { Keyv } from 'keyv';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import type { RedisClientLike, StoreOption } from '../../src/conf/store-option.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { resolvedAccount } from '../support/account-conf.js';
import { AccountsOnCredentials } from '../support/accounts-credentials.js';
import { FakeWire } from '../support/fake-wire.js';
import { redisMissing, RedisServer } from '../support/redis.js';
import { RedisCluster } from '../support/redis-cluster.js';

const context = () => ({ clock: new SystemClock(), events: new WechatEvents() });
const record = (version: number) => ({ value: `v${version}`, expiresAt: 2e9, obtainedAt: 1.8e9, version });
const KEY = 'wechat:wx1:access_token';

interface Connected {
  store: StoreOption;
  close(): unknown;
}

/** Every way in which an application may bring its Redis along. */
const CLIENTS: Record<string, (url: string) => Connected | Promise<Connected>> = {
  'ioredis 6': (url) => closing(new Redis(url)),
  'ioredis 6, connecting when first used': (url) => closing(new Redis(url, { lazyConnect: true })),
  'ioredis 5': (url) => closing(new Redis5(url)),
  iovalkey: (url) => closing(new Valkey(url)),
  'ioredis as BullMQ has it': (url) => closing(new Redis(url, { maxRetriesPerRequest: null })),
  'ioredis with a key prefix': (url) => closing(new Redis(url, { keyPrefix: 'app:' })),
  'node-redis': async (url) => {
    const client = createClient({ url });
    return { store: client, close: () => client.destroy() };
  },
  'a Keyv over @keyv/valkey': (url) => {
    const keyv = new Keyv(new KeyvValkey(url) as never);
    return { store: keyv, close: () => keyv.disconnect() };
  },
  'a Keyv over an ioredis client': (url) => {
    const client = new Redis(url);
    return { store: new Keyv(new KeyvValkey(client as never) as never), close: () => client.disconnect() };
  },
  'Cacheable with Redis as its secondary': (url) => {
    const secondary = createKeyv(url);
    return { store: new Cacheable({ secondary: secondary as never }), close: () => secondary.disconnect() };
  },
  'a cache with a memory in front of Redis': (url) => {
    const cache = createCache({ stores: [new Keyv(), createKeyv(url)] });
    return { store: cache, close: () => cache.disconnect() };
  },
};

function closing(client: RedisClientLike & { disconnect(): void }): Connected {
  return { store: client, close: () => client.disconnect() };
}

/** Renews a classic token in several processes at once; gives how many were issued. */
async function fleetOn(make: () => Connected | Promise<Connected>, count = 6): Promise<number> {
  let issued = 0;
  const opened = await Promise.all(
    Array.from({ length: count }, async () => {
      const connected = await make();
      const { clock, events } = context();
      const store = await openStore(connected.store, { clock, events });
      const http = new FakeWire(async () => {
        issued += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { body: { access_token: `token-${issued}`, expires_in: 7200 } };
      });
      return {
        connected,
        credentials: new AccountsOnCredentials({ http, clock, events, store, scheduledRefresh: false }),
      };
    }),
  );
  const conf = resolvedAccount({ appId: 'wx1', source: 'classic' });
  const tokens = await Promise.all(opened.map(({ credentials }) => credentials.of(conf).getAccessToken()));
  expect(new Set(tokens.map(({ value }) => value)).size).toBe(1);
  for (const { connected, credentials } of opened) {
    await credentials.close();
    await connected.close();
  }
  return issued;
}

describe.skipIf(redisMissing)(`Redis clients of the application ${redisMissing ?? ''}`, () => {
  let server: RedisServer;
  beforeAll(async () => void (server = await RedisServer.start()));
  beforeEach(() => server.cli('FLUSHALL'));
  afterAll(() => server?.stop());

  describe.each(Object.entries(CLIENTS))('%s', (_, connect) => {
    it('issues one token for six processes', async () => {
      expect(await fleetOn(() => connect(server.url))).toBe(1);
    });

    it('compares versions, keeps leases and records, and leaves keys that begin with wechat: behind the prefix', async () => {
      const { store, close } = await connect(server.url);
      const opened = await openStore(store, context());
      const grant = await opened.lease.acquire(KEY, 10_000);
      expect(await grant!.isHeld()).toBe(true);
      expect(await opened.lease.acquire(KEY, 10_000)).toBeUndefined();
      expect(await opened.tokens.write(KEY, record(3), 10_000)).toBe(true);
      expect(await opened.tokens.write(KEY, record(2), 10_000)).toBe(false);
      expect(await opened.atomic!.add('wechat:push:wx1:1', 'a', 10_000)).toBeUndefined();
      expect(await opened.atomic!.swap('wechat:push:wx1:1', 'a', 'b', 10_000)).toBe(true);
      expect(await opened.records!.set('wechat:record:wx1:a', 'x', 0)).toBe(true);
      expect(await opened.records!.list('wechat:record:')).toEqual(['wechat:record:wx1:a']);
      const keys = (await server.cli('KEYS', '*')).split('\n');
      const kept = keys.find((key) => key.endsWith(KEY))!;
      const prefix = kept.slice(0, -KEY.length);
      for (const key of keys.filter((name) => !name.endsWith(':lease'))) {
        expect(key.startsWith(`${prefix}wechat:`)).toBe(true);
      }
      await grant!.release();
      await opened.close();
      await close();
    });
  });

  it('survives a client whose server comes up later, and uses it then', async () => {
    const late = await RedisServer.start();
    await late.kill();
    const client = new Redis(late.url, { retryStrategy: () => 50 });
    client.on('error', () => undefined);
    const opened = await openStore(new Keyv(new KeyvValkey(client as never) as never), context());
    for (let i = 0; i < 4; i++) await opened.tokens.write(KEY, record(1), 10_000).catch(() => undefined);
    expect(opened.tokens.guard.degraded).toBe(true);
    await late.up();
    const begun = Date.now();
    while (!(await opened.tokens.write(KEY, record(Date.now()), 10_000).catch(() => false))) {
      if (Date.now() - begun > 15_000) throw new Error('The store was not found again.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(opened.tokens.guard.degraded).toBe(false);
    client.disconnect();
    await late.stop();
  });
});

describe.skipIf(redisMissing)(`Keyvs that were made in different ways ${redisMissing ?? ''}`, () => {
  let server: RedisServer;
  const said: string[] = [];
  beforeAll(async () => void (server = await RedisServer.start()));
  beforeEach(async () => {
    said.length = 0;
    vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
    await server.cli('FLUSHALL');
  });
  afterEach(() => void vi.restoreAllMocks());
  afterAll(() => server?.stop());

  /** Every way that names keys differently without anybody having chosen a namespace. */
  const WAYS: Record<string, (url: string) => Connected> = {
    'a URL': (url) => ({ store: url, close: () => undefined }),
    'createKeyv(url)': (url) => disconnecting(createKeyv(url)),
    'new Keyv({ store })': (url) => disconnecting(new Keyv({ store: new KeyvRedis(url) })),
    'new Keyv({ store, useKeyPrefix: false })': (url) =>
      disconnecting(new Keyv({ store: new KeyvRedis(url), useKeyPrefix: false })),
    'a Keyv over @keyv/valkey': (url) => disconnecting(new Keyv(new KeyvValkey(url) as never)),
  };
  function disconnecting(keyv: Keyv): Connected {
    return { store: keyv, close: () => keyv.disconnect() };
  }
  const NAMES: Record<string, string> = {
    'a URL': KEY,
    'createKeyv(url)': KEY,
    'new Keyv({ store })': `keyv::keyv:${KEY}`,
    'new Keyv({ store, useKeyPrefix: false })': `keyv::${KEY}`,
    'a Keyv over @keyv/valkey': `keyv:${KEY}`,
  };

  /** Gets the token in a process with this store, as if it had just started. */
  async function tokenThrough(connected: Connected, wire: FakeWire): Promise<string> {
    const { clock, events } = context();
    const store = await openStore(connected.store, { clock, events });
    const parts = { http: wire, clock, events, store, scheduledRefresh: false };
    const credentials = new AccountsOnCredentials(parts);
    const conf = resolvedAccount({ appId: 'wx1', source: 'classic' });
    const { value } = await credentials.of(conf).getAccessToken();
    await credentials.close();
    await connected.close();
    return value;
  }

  const pairs = Object.keys(WAYS).flatMap((first) => Object.keys(WAYS).map((second) => [first, second]));
  it.each(pairs as [string, string][])('see one token with %s first and %s second', async (first, second) => {
    const wire = new FakeWire();
    const token = await tokenThrough(WAYS[first]!(server.url), wire);
    expect(await tokenThrough(WAYS[second]!(server.url), wire)).toBe(token);
    expect(wire.issued).toBe(1);
    const differs = NAMES[first] !== NAMES[second];
    const warned = said.filter((line) => line.includes('under two names'));
    expect(warned).toHaveLength(differs ? 1 : 0);
    if (!differs) return;
    expect(warned[0]).toContain(`this process uses "${NAMES[second]}", another one "${NAMES[first]}"`);
  });

  it('are told of by a process that has a token of its own under the other name', async () => {
    await tokenThrough(WAYS['a URL']!(server.url), new FakeWire());
    const kept = { value: 'own', expiresAt: Math.floor(Date.now() / 1000) + 5000, obtainedAt: 1, version: 1 };
    await server.cli('SET', `keyv::keyv:${KEY}`, JSON.stringify({ value: kept }), 'PX', '5000000');
    expect(await tokenThrough(WAYS['new Keyv({ store })']!(server.url), new FakeWire())).toBe('own');
    expect(said.filter((line) => line.includes('under two names'))).toHaveLength(1);
  });

  it('stay apart where somebody chose a namespace', async () => {
    const wire = new FakeWire();
    const ways = [
      WAYS['a URL']!,
      (url: string) => disconnecting(createKeyv(url, { namespace: 'a' })),
      (url: string) => disconnecting(new Keyv({ store: new KeyvRedis(url), namespace: 'b' })),
    ];
    const tokens = [];
    for (const way of ways) tokens.push(await tokenThrough(way(server.url), wire));
    expect(new Set(tokens).size).toBe(3);
    expect(said).toEqual([]);
  });

  it('are not looked for by a user who may touch keys of this package only', async () => {
    await server.cli('ACL', 'SETUSER', 'app', 'on', '>pw', 'resetkeys', '~wechat:*', '+@all');
    const url = server.url.replace('redis://', 'redis://app:pw@');
    expect(await tokenThrough({ store: url, close: () => undefined }, new FakeWire())).toBe('token-1-wx1');
    expect(said).toEqual([]);
    const refused = (await server.cli('ACL', 'LOG')).split('\n').filter((line) => line.includes('keyv'));
    expect(refused.length).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(redisMissing)(`Redis Cluster ${redisMissing ?? ''}`, () => {
  let cluster: RedisCluster;
  beforeAll(async () => void (cluster = await RedisCluster.start()), 60_000);
  beforeEach(() => cluster.flush());
  afterAll(() => cluster?.stop());

  const clients: Record<string, () => Connected> = {
    'a URL with ?cluster=true': () => ({ store: `${cluster.url}?cluster=true`, close: () => undefined }),
    'an ioredis Cluster': () => closing(new Cluster([cluster.url])),
    'an ioredis Cluster with a key prefix': () =>
      closing(new Cluster([cluster.url], { keyPrefix: '{app}:' })),
  };
  it.each(Object.entries(clients))('issues one token for six processes through %s', async (_, connect) => {
    expect(await fleetOn(connect)).toBe(1);
  });

  it.each(Object.entries(clients))('finds the records of all nodes through %s', async (_, connect) => {
    const { store, close } = connect();
    const opened = await openStore(store, context());
    const keys = Array.from({ length: 30 }, (__, i) => `wechat:record:wx${i}:a`).sort();
    for (const key of keys) expect(await opened.records!.set(key, 'x', 0)).toBe(true);
    expect((await opened.records!.list('wechat:record:')).sort()).toEqual(keys);
    await opened.close();
    await close();
  });

  it('says that ?cluster=true is missing when a single URL names a node of a cluster', async () => {
    const opened = await openStore(cluster.url, context());
    const errors = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => opened.tokens.read(key).then(() => '', String)),
    );
    expect(errors.join()).toContain(
      'MOVED. The server is a node of a Redis Cluster: add ?cluster=true to the URL.',
    );
    await opened.close();
  });

  it('goes on after a node was killed and its replica took over', async () => {
    const opened = await openStore(`${cluster.url}?cluster=true`, context());
    const keys = Array.from({ length: 12 }, (_, i) => `wechat:record:wx${i}:a`);
    for (const key of keys) await opened.records!.set(key, 'x', 0);
    await cluster.killOnePrimary();
    const found = async (key: string) => (await opened.records!.get(key).catch(() => undefined))?.value;
    for (const key of keys) {
      await vi.waitFor(async () => expect(await found(key)).toBe('x'), { timeout: 30_000, interval: 100 });
    }
    await opened.close();
  }, 60_000);
});
