import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WechatConfService } from '../../src/module/wechat-conf.service.js';
import type { CredentialRecord } from '../../src/core/credential/credential.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { credentialRig } from '../support/credential-rig.js';
import { advanceUntilSettled } from '../support/fake-clock.js';
import { FakeWire } from '../support/fake-wire.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';

/** A shared store that refuses old versions, counts decreasing versions and can fail. */
class FencedMap {
  readonly kept = new Map<string, { record: CredentialRecord; until: number }>();
  broken = false;
  backwards = 0;

  constructor(private readonly clock: FakeClock) {}

  async get(key: string): Promise<unknown> {
    return (await this.read(key))?.value;
  }

  async read(key: string): Promise<{ value: unknown; ttlMs: number } | undefined> {
    if (this.broken) throw new Error('broken');
    const entry = this.kept.get(key);
    const ttlMs = entry ? entry.until - this.clock.monotonic() : 0;
    return entry && ttlMs > 0 ? { value: entry.record, ttlMs } : undefined;
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    if (this.broken) throw new Error('broken');
    const old = (await this.read(key))?.value as CredentialRecord | undefined;
    if (old && old.version > record.version) this.backwards += 1;
    this.kept.set(key, { record, until: this.clock.monotonic() + ttlMs });
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const old = (await this.read(key))?.value as CredentialRecord | undefined;
    if (old && old.version >= record.version) return false;
    await this.set(key, record, ttlMs);
    return true;
  }
}

/** The state of WeChat. Commands change it, and reads are checked against it. */
class World {
  readonly clock = new FakeClock();
  readonly map = new FencedMap(this.clock);
  readonly deaths = new Map<string, number>();
  up = true;
  issued = 0;
  requests = 0;
  conf!: WechatConfService;
  private close: (() => Promise<void>) | undefined;

  readonly wire = new FakeWire(() => {
    this.requests += 1;
    if (!this.up) return { status: 502, body: '<html>' };
    this.issued += 1;
    const value = `token-${this.issued}`;
    this.deaths.set(value, this.clock.monotonic() + 7200_000);
    return { body: { access_token: value, expires_in: 7200 } };
  });

  async start(): Promise<void> {
    await this.close?.();
    const store = await openStore(this.map, { clock: this.clock, events: new WechatEvents() });
    const started = await credentialRig({
      clock: this.clock,
      wire: this.wire,
      store,
      source: 'classic',
      scheduledRefresh: true,
      random: () => 0.5,
    });
    this.conf = started.conf;
    this.close = started.close;
  }

  alive(value: string): boolean {
    return (this.deaths.get(value) ?? 0) > this.clock.monotonic();
  }

  /** Calls an API like the client: one call, and one retry after a renewal. */
  async call(): Promise<void> {
    const first = await advanceUntilSettled(this.conf.getAccessToken(), this.clock);
    if (first.status === 'fulfilled' && !this.alive(first.value.value)) {
      await advanceUntilSettled(this.conf.renewAccessToken(first.value.value), this.clock);
    }
  }
}

type Step =
  | ['read']
  | ['call']
  | ['pass', number]
  | ['jump', number]
  | ['revoke']
  | ['outage', boolean]
  | ['store', boolean]
  | ['restart']
  | ['flush'];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>(['read']) },
  { weight: 6, arbitrary: fc.constant<Step>(['call']) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4000 }).map((s): Step => ['pass', s]) },
  { weight: 1, arbitrary: fc.integer({ min: -600, max: 600 }).map((s): Step => ['jump', s]) },
  { weight: 2, arbitrary: fc.constant<Step>(['revoke']) },
  { weight: 2, arbitrary: fc.boolean().map((up): Step => ['outage', up]) },
  { weight: 2, arbitrary: fc.boolean().map((broken): Step => ['store', broken]) },
  { weight: 1, arbitrary: fc.constant<Step>(['restart']) },
  { weight: 1, arbitrary: fc.constant<Step>(['flush']) },
);

/** Runs a sequence of commands and returns what went wrong. */
async function violations(world: World, steps: Step[]): Promise<string[]> {
  const wrong: string[] = [];
  const revoked = new Set<string>();
  let disturbances = 1;
  for (const [kind, argument] of steps) {
    switch (kind) {
      case 'read': {
        const read = await advanceUntilSettled(world.conf.getAccessToken(), world.clock);
        if (read.status === 'rejected') break;
        // Until a call has reported the revocation, the keeper cannot know that the value is dead.
        const { value } = read.value;
        if (!world.alive(value) && !revoked.has(value)) wrong.push(`${value} was served dead`);
        break;
      }
      case 'call':
        await world.call();
        break;
      case 'pass':
        await world.clock.advance(argument);
        break;
      case 'jump':
        world.clock.jump(argument);
        disturbances += 1;
        break;
      case 'revoke':
        for (const value of world.deaths.keys()) revoked.add(value);
        world.deaths.clear();
        disturbances += 1;
        break;
      case 'outage':
        world.up = argument;
        disturbances += 30;
        break;
      case 'store':
        world.map.broken = argument;
        disturbances += 1;
        break;
      case 'restart':
        await world.start();
        disturbances += 1;
        break;
      case 'flush':
        world.map.kept.clear();
        disturbances += 1;
        break;
    }
  }
  const most = world.clock.monotonic() / 1000 / (7200 - 660) + disturbances + 1;
  if (world.issued > most) wrong.push(`${world.issued} tokens were issued, ${most} are enough`);
  if (world.map.backwards > 0) wrong.push('a version fell');
  // After everything has recovered, the token is valid again.
  world.up = true;
  world.map.broken = false;
  await world.clock.advance(400);
  await world.call();
  await world.clock.advance(400);
  await world.call();
  const last = await advanceUntilSettled(world.conf.getAccessToken(), world.clock);
  if (last.status === 'rejected' || !world.alive(last.value.value)) wrong.push('it did not recover');
  return wrong;
}

describe('the keeper compared with a model', () => {
  // FZ-07
  it('never returns a dead token, makes no needless request, and never lowers a version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const world = new World();
        await world.start();
        expect(await violations(world, steps)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: false },
    );
  });

  // FZ-08
  it('loses no update and runs one request at a time for any interleaving of reads, refusals and sets', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(4), { minLength: 2, maxLength: 5 }),
        async (s, actions) => {
          const clock = new FakeClock();
          let inFlight = 0;
          let most = 0;
          let issued = 0;
          const wire = new FakeWire(() => {
            most = Math.max(most, ++inFlight);
            const body = { access_token: `token-${++issued}`, expires_in: 7200 };
            return s.schedule(Promise.resolve({ body }), 'wire').finally(() => (inFlight -= 1));
          });
          const map = new FencedMap(clock);
          const slow = {
            get: (key: string) => s.schedule(map.get(key), 'get'),
            read: (key: string) => s.schedule(map.read(key), 'read'),
            set: (key: string, record: CredentialRecord, ttl: number) =>
              s.schedule(map.set(key, record, ttl), 'set'),
            setIfNewer: (key: string, record: CredentialRecord, ttl: number) =>
              s.schedule(map.setIfNewer(key, record, ttl), 'setIfNewer'),
          };
          const store = await openStore(slow, { clock, events: new WechatEvents() });
          const { conf } = await credentialRig({ clock, wire, store, source: 'classic' });
          const run = async (action: number): Promise<unknown> => {
            await s.schedule(Promise.resolve(), `action ${action}`);
            if (action <= 1) return conf.getAccessToken();
            if (action === 4)
              return conf.setAccessToken({
                value: `by-hand-${++issued}`,
                expiresAt: clock.now() / 1000 + 7200,
              });
            const { value } = await conf.getAccessToken();
            const renewed = await conf.renewAccessToken(value).catch(() => undefined);
            expect(renewed?.value).not.toBe(value);
            return renewed;
          };
          const all = Promise.allSettled(actions.map(run));
          await s.waitFor(all);
          await flushPromises();
          for (const outcome of await all) if (outcome.status === 'rejected') throw outcome.reason as Error;
          expect(most).toBeLessThanOrEqual(1);
          expect(map.backwards).toBe(0);
          const kept = (await map.get('wechat:wx1:access_token')) as CredentialRecord | undefined;
          const held = await s.waitFor(conf.getAccessToken());
          expect(actions.includes(4) || held.value === kept?.value).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
