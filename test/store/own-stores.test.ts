import { Logger } from '@nestjs/common';
import { createCache } from 'cache-manager';
import { Cacheable } from 'cacheable';
import { Keyv } from 'keyv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { GuardedLease } from '../../src/store/lease/guarded-lease.js';
import { MemoryAtomicStore } from '../../src/store/memory-atomic-store.js';
import type { AtomicLike } from '../../src/conf/store-option.js';
import { openStore } from '../../src/store/open-store.js';
import { StoreGuard } from '../../src/store/store-guard.js';
import { credentialRig } from '../support/credential-rig.js';
import { advanceUntilSettled, FakeClock } from '../support/fake-clock.js';
import { FakeWire } from '../support/fake-wire.js';

const record = (version: number) => ({ value: `v${version}`, expiresAt: 2e9, obtainedAt: 1.8e9, version });
const KEY = 'wechat:wx1:access_token';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());
const context = () => ({ clock: new FakeClock(), events: new WechatEvents() });

describe('a store of the user with the five atomic operations', () => {
  it('gives a lease for all processes, versions and the memory of pushes, and no advice to use Redis', async () => {
    const own = new MemoryAtomicStore(new FakeClock());
    const [one, other] = [await openStore(own, context()), await openStore(own, context())];
    expect(said).toEqual([]);
    expect(one.lease.shared).toBe(true);
    const grant = await one.lease.acquire(KEY, 1000);
    expect(await other.lease.acquire(KEY, 1000)).toBeUndefined();
    expect(await grant!.isHeld()).toBe(true);
    await grant!.release();
    expect(await other.lease.acquire(KEY, 1000)).toBeDefined();
    expect(await one.tokens.write(KEY, record(2), 1000)).toBe(true);
    expect(await other.tokens.write(KEY, record(1), 1000)).toBe(false);
    expect(await other.tokens.write(KEY, record(3), 1000)).toBe(true);
    expect((await one.tokens.read(KEY))?.value).toEqual(record(3));
    expect(await one.atomic!.add('wechat:push:1', 'a', 1000)).toBeUndefined();
    expect(await own.get('wechat:push:1')).toBe('a');
  });

  /** A store in memory whose answers go through a function. */
  const answering = (change: (answer: unknown) => unknown): AtomicLike => {
    const inner = new MemoryAtomicStore(new FakeClock());
    const through = async (work: Promise<unknown>) => change(await work) as never;
    return {
      add: (...args) => through(inner.add(...args)),
      get: (...args) => through(inner.get(...args)),
      put: (...args) => through(inner.put(...args)),
      swap: (...args) => through(inner.swap(...args)),
      now: () => through(inner.now()),
    };
  };
  /** Two processes on one store that need a classic token at once; gives how many were issued. */
  const tokensOn = async (store: AtomicLike): Promise<number> => {
    const wire = new FakeWire();
    const rigs = await Promise.all(
      [1, 2].map(async () => {
        const clock = new FakeClock();
        const opened = await openStore(store, { clock, events: new WechatEvents() });
        return credentialRig({ clock, wire, store: opened, source: 'classic' });
      }),
    );
    for (const { conf, clock } of rigs) {
      const { status } = await advanceUntilSettled(conf.getAccessToken(), clock);
      expect(status).toBe('fulfilled');
    }
    return wire.issued;
  };

  it('may answer null where nothing is kept, as many clients do', async () => {
    expect(await tokensOn(answering((answer) => answer ?? null))).toBe(1);
  });

  it.each([
    ['objects', () => ({ value: 1 })],
    ['numbers', () => 7],
    ['nothing', () => undefined],
    ['texts', () => 'x'],
  ])('fails no caller when it answers %s to everything', async (_, change) => {
    expect(await tokensOn(answering(change))).toBeGreaterThan(0);
  });

  it('is not taken for one if an operation is missing', async () => {
    const { add, get, put, swap } = new MemoryAtomicStore(new FakeClock());
    const opened = await openStore({ add, get, put, swap, set: async () => undefined }, context());
    expect(opened.lease.shared).toBe(false);
    expect(said).toEqual([expect.stringContaining('use Redis or PostgreSQL')]);
  });
});

// What must not come back: a tier in memory went on serving a token that another process had replaced.
describe('a memory tier in front of a store', () => {
  it.each<[string, (shared: Keyv) => object]>([
    ['cache-manager', (shared) => createCache({ stores: [new Keyv(), shared] })],
    ['Cacheable', (shared) => new Cacheable({ secondary: shared as never })],
  ])('is passed by for credentials: %s', async (_, tiers) => {
    const database = new Map();
    const shared = () => new Keyv({ store: database });
    const one = await openStore(tiers(shared()) as never, context());
    const other = await openStore(tiers(shared()) as never, context());
    await one.tokens.write(KEY, record(1), 100_000);
    expect((await other.tokens.read(KEY))?.value).toEqual(record(1));
    await other.tokens.write(KEY, record(2), 100_000);
    expect((await one.tokens.read(KEY))?.value).toEqual(record(2));
  });
});

// What must not come back: reads never answered, and the application never closed.
describe('a lease of the user that hangs', () => {
  const never = () => new Promise<never>(() => undefined);
  const guarded = (lease: ConstructorParameters<typeof GuardedLease>[0]) => {
    const { clock, events } = context();
    return { clock, lease: new GuardedLease(lease, new StoreGuard('lease', clock, events, undefined, 1000)) };
  };

  it('is given up after a second when it is acquired, and given back if it comes later', async () => {
    const release = vi.fn<() => Promise<undefined>>(async () => undefined);
    let grant!: (value: object) => void;
    const { clock, lease } = guarded({
      shared: true,
      acquire: () => new Promise((resolve) => (grant = resolve as never)),
    });
    const acquired = lease.acquire(KEY, 12_000).catch(String);
    await clock.advance(1.1);
    expect(await acquired).toContain('The store "lease" gave no answer in 1000 ms.');
    grant({ fence: 1, isHeld: async () => true, release });
    await clock.advance(0);
    expect(release).toHaveBeenCalledOnce();
  });

  it('may say null for one that somebody else owns', async () => {
    const { lease } = guarded({ shared: true, acquire: async () => null as never });
    expect(await lease.acquire(KEY, 12_000)).toBeUndefined();
  });

  it('counts as lost when it cannot say whether it is held, and holds up nobody when it is released', async () => {
    const { clock, lease } = guarded({
      shared: true,
      acquire: async () => ({ fence: 1, isHeld: never, release: never }),
    });
    const grant = (await lease.acquire(KEY, 12_000))!;
    const held = grant.isHeld();
    const released = grant.release();
    await clock.advance(1.1);
    expect(await held).toBe(false);
    await expect(released).resolves.toBeUndefined();
  });
});
