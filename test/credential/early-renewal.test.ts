import { describe, expect, it } from 'vitest';
import { credentialRig } from '../support/credential-rig.js';
import { FakeWire, issueCredentials } from '../support/fake-wire.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import type { CredentialRecord } from '../../src/core/credential/credential.js';
import { openStore } from '../../src/store/open-store.js';

/** A store with one record in it. */
function storeWith(record: CredentialRecord) {
  const kept = new Map<string, unknown>([['wechat:wx1:access_token', record]]);
  return {
    kept,
    ttls: [] as number[],
    get: async (key: string) => kept.get(key),
    async set(key: string, value: unknown, ttl?: number) {
      kept.set(key, value);
      this.ttls.push(ttl!);
      return true;
    },
  };
}

describe('renewal ahead of expiry', () => {
  // TK-14
  it.each([true, false])(
    'serves a restored token with 40 s left at once and renews it in the background (timer: %s)',
    async (scheduledRefresh) => {
      const clock = new FakeClock();
      const now = clock.now() / 1000;
      const cache = storeWith({ value: 'restored', expiresAt: now + 40, obtainedAt: now - 7160, version: 7 });
      const store = await openStore(cache, { clock, events: new WechatEvents() });
      let answer!: () => void;
      const held = new Promise<void>((resolve) => (answer = resolve));
      const wire = new FakeWire(async (request, w) => (await held, issueCredentials(request, w)));
      const { conf, close } = await credentialRig({ clock, wire, store, scheduledRefresh });
      expect((await conf.getAccessToken()).value).toBe('restored');
      expect((await conf.getAccessToken()).value).toBe('restored');
      await clock.advance(1);
      expect(wire.requests).toHaveLength(1);
      expect((await conf.getAccessToken()).value).toBe('restored');
      answer();
      await flushPromises();
      expect((await conf.getAccessToken()).value).toBe('token-1-wx1');
      expect(cache.kept.get('wechat:wx1:access_token')).toMatchObject({ value: 'token-1-wx1' });
      await close();
    },
  );

  // TK-15
  it.each([true, false])(
    'handles a token that lives 5 s without a loop (timer: %s)',
    async (scheduledRefresh) => {
      const clock = new FakeClock();
      const cache = storeWith(undefined as never);
      const store = await openStore(cache, { clock, events: new WechatEvents() });
      const wire = new FakeWire((request, w) => {
        const answer = issueCredentials(request, w) as { body: { expires_in: number } };
        answer.body.expires_in = 5;
        return answer;
      });
      const { conf, close } = await credentialRig({
        clock,
        wire,
        store,
        scheduledRefresh,
        source: 'classic',
      });
      const seconds = 60;
      for (let i = 0; i < seconds * 10; i++) {
        const { expiresAt } = await conf.getAccessToken();
        expect(expiresAt * 1000).toBeGreaterThan(clock.now() - 1000);
        await clock.advance(0.1);
      }
      expect(wire.requests.length).toBeLessThanOrEqual(seconds / 3);
      expect(wire.requests.length).toBeGreaterThanOrEqual(seconds / 5);
      expect(cache.ttls.every((ttl) => ttl > 0 && ttl <= 5000)).toBe(true);
      await close();
    },
  );

  it.each([
    ['classic', 660, 540],
    ['stable', 290, 60],
  ] as const)(
    'renews %s tokens between %i and %i s before their end, at random',
    async (source, from, to) => {
      const leads: number[] = [];
      for (let i = 0; i < 40; i++) {
        const { conf, clock, wire, close } = await credentialRig({ source, scheduledRefresh: true });
        const { expiresAt } = await conf.getAccessToken();
        await clock.advance(7200 - from - 1);
        expect(wire.requests).toHaveLength(1);
        for (let s = 0; s <= from - to + 2 && wire.requests.length === 1; s++) await clock.advance(1);
        leads.push(expiresAt - clock.now() / 1000);
        await close();
      }
      expect(Math.max(...leads)).toBeLessThanOrEqual(from + 1);
      expect(Math.min(...leads)).toBeGreaterThanOrEqual(to - 2);
      expect(Math.max(...leads) - Math.min(...leads)).toBeGreaterThan((from - to) / 3);
    },
  );

  it('renews only credentials that are read, and stops when reads stop', async () => {
    const { conf, account, clock, wire, close } = await credentialRig({
      source: 'classic',
      scheduledRefresh: true,
    });
    account({ appId: 'wx2' });
    expect(clock.pendingTimers).toBe(0);
    await clock.advance(3600);
    expect(wire.requests).toHaveLength(0);
    await conf.getAccessToken();
    await clock.advance(48 * 3600);
    const whileUsed = wire.requests.length;
    expect(whileUsed).toBeGreaterThan(10);
    expect(whileUsed).toBeLessThan(16);
    await clock.advance(48 * 3600);
    expect(wire.requests).toHaveLength(whileUsed);
    expect((await conf.getAccessToken()).expiresAt).toBeGreaterThan(clock.now() / 1000);
    expect(wire.requests).toHaveLength(whileUsed + 1);
    await close();
  });

  it('uses one timer for a thousand accounts and clears it at shutdown', async () => {
    const { account, clock, close } = await credentialRig({ scheduledRefresh: true });
    const confs = Array.from({ length: 1000 }, (_, i) => account({ appId: `wx${i}` }));
    await Promise.all(confs.map((conf) => conf.getAccessToken()));
    await flushPromises();
    expect(clock.pendingTimers).toBe(1);
    await close();
    expect(clock.pendingTimers).toBe(0);
  });

  it('registers its timer in the SchedulerRegistry of @nestjs/schedule and removes it at shutdown', async () => {
    const { SchedulerRegistry } = await import('@nestjs/schedule');
    const { SystemClock } = await import('../../src/core/clock.js');
    const { AccountsOnCredentials } = await import('../support/accounts-credentials.js');
    const { resolvedAccount } = await import('../support/account-conf.js');
    const timers = new SchedulerRegistry();
    const clock = new SystemClock();
    const events = new WechatEvents();
    const store = await openStore('memory', { clock, events });
    const credentials = new AccountsOnCredentials({
      http: new FakeWire(),
      clock,
      events,
      store,
      timers: () => timers,
    });
    credentials.start();
    expect(timers.getTimeouts()).toEqual([]);
    await credentials.of(resolvedAccount()).getAccessToken();
    expect(timers.getTimeouts()).toEqual(['wechat:refresh']);
    expect(timers.getTimeout<NodeJS.Timeout>('wechat:refresh').hasRef()).toBe(false);
    await credentials.of(resolvedAccount({ appId: 'wx2' })).getAccessToken();
    expect(timers.getTimeouts()).toEqual(['wechat:refresh']);
    await credentials.close();
    expect(timers.getTimeouts()).toEqual([]);
  });

  it('renews once a cycle after the AppID changed during a renewal', async () => {
    let gate: Promise<void> | undefined;
    let open!: () => void;
    const wire = new FakeWire(async (request, w) => {
      const held = gate;
      gate = undefined;
      await held;
      return issueCredentials(request, w);
    });
    const { conf, clock, close } = await credentialRig({ wire, source: 'classic', scheduledRefresh: true });
    const old = await conf.getAccessToken();
    await clock.advance(100);
    gate = new Promise<void>((resolve) => (open = resolve));
    const renewal = conf.renewAccessToken(old.value);
    await flushPromises();
    conf.setAppIdAndSecret('wx2', 'secret2');
    expect((await conf.getAccessToken()).value).toMatch(/-wx2$/);
    open();
    await renewal;
    const before = wire.requests.length;
    await clock.advance(60);
    await conf.getAccessToken();
    await clock.advance(7200 - 500);
    expect(wire.requests.slice(before).map(({ query }) => query.get('appid'))).toEqual(['wx2']);
    await close();
  });

  it('writes nothing under the old AppID after it changed', async () => {
    const clock = new FakeClock();
    const cache = storeWith(undefined as never);
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const read = cache.get;
    cache.get = async (key) => (await held, read(key));
    const store = await openStore(cache, { clock, events: new WechatEvents() });
    const { conf } = await credentialRig({ clock, store });
    const reading = conf.getAccessToken();
    await flushPromises();
    conf.setAppIdAndSecret('wx2', 'secret2');
    answer();
    await reading;
    await flushPromises();
    expect(cache.kept.get('wechat:wx1:access_token')).toBeUndefined();
  });

  it('forgets the failures of the old secret when a new one is set', async () => {
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const wire = new FakeWire(async (request, w) => {
      if (request.query.get('secret') !== 'secret-of-wx1') return issueCredentials(request, w);
      await held;
      return { body: { errcode: 40125, errmsg: 'invalid appsecret' } };
    });
    const { conf } = await credentialRig({ wire, source: 'classic' });
    const early = conf.getAccessToken().catch((error: unknown) => error);
    await flushPromises();
    conf.setAppIdAndSecret('wx1', 'new-secret');
    answer();
    expect(await early).toMatchObject({ errcode: 40125 });
    expect((await conf.getAccessToken()).value).toMatch(/-wx1$/);
  });

  it("never sets a timer beyond Node's limit, which would fire at once", async () => {
    const clock = new FakeClock();
    const set = clock.setTimeout.bind(clock);
    const waits: number[] = [];
    clock.setTimeout = (callback, milliseconds) => (waits.push(milliseconds), set(callback, milliseconds));
    const { conf, close } = await credentialRig({ clock, source: 'manual', scheduledRefresh: true });
    const days = 24 * 3600;
    await conf.setAccessToken({ value: 'long', expiresAt: clock.now() / 1000 + 60 * days });
    expect(waits).toContain(2 ** 31 - 1);
    expect(Math.max(...waits)).toBe(2 ** 31 - 1);
    waits.length = 0;
    await clock.advance(50 * days);
    expect(waits.filter((ms) => ms > 1000)).toHaveLength(2);
    expect(Math.max(...waits)).toBeLessThanOrEqual(2 ** 31 - 1);
    await close();
  });

  // TK-84
  it('works past the year 2038', async () => {
    const clock = new FakeClock(2 ** 31 - 8000);
    const { conf, wire, close } = await credentialRig({ clock, source: 'classic', scheduledRefresh: true });
    for (let i = 0; i < 400; i++) {
      expect((await conf.getAccessToken()).expiresAt).toBeGreaterThan(clock.now() / 1000);
      await clock.advance(60);
    }
    expect(clock.now() / 1000).toBeGreaterThan(2 ** 31);
    expect(wire.requests.length).toBeLessThanOrEqual(5);
    await close();
  });
});
