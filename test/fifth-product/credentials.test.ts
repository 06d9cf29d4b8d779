import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CredentialKind, FailureRules } from '../../src/core/credential/credential-kind.js';
import { DependencyFailure, type FreshCredential } from '../../src/core/credential/credential-source.js';
import { WechatCredentialError } from '../../src/core/credential/credential.errors.js';
import type { Owner } from '../../src/core/owner.js';
import { Credentials } from '../../src/credential/credentials.js';
import type { CredentialSet, OwnerCredentials } from '../../src/credential/owner-credentials.js';
import { WechatApiError } from '../../src/http/http.errors.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import type { OpenedStore } from '../../src/store/opened-store.js';
import { openStore } from '../../src/store/open-store.js';
import { FakeClock } from '../support/fake-clock.js';

/*
 * The made-up product Lantern. A lantern belongs to a town and a street: an owner of two ids. Its credentials:
 *  - `oil`: given out until its end; asking earlier brings the same oil;
 *  - `flame`: fetched with the oil, and its spark is a record that is written before the flame is handed out;
 *  - `lenses`: a set, chosen by colour, fetched anew for a colour that is missing.
 */

// Failures are part of these tests, and their log lines would fill the screen.
Logger.overrideLogger(['fatal']);

const OWNER: Owner = { product: 'lantern', ids: ['town', 'street/1'] };
/** Lantern's codes are words. */
const WET = 'WET';
const LOCKED = 'LOCKED';

const lanternFailures: FailureRules = {
  classify: (error) => {
    if (!(error instanceof WechatApiError)) return 'transient';
    return error.errcode === LOCKED ? 'permanent' : 'transient';
  },
  toNote: (error) => (error instanceof WechatApiError ? { word: String(error.errcode) } : undefined),
  fromNote: ({ word }) =>
    new WechatApiError(String(word ?? 'UNKNOWN'), 'another lamplighter met it', '/lantern'),
};

/** The other side: what the town answers, and what it was asked. */
class Town {
  oil = 'oil-1';
  flames = 0;
  readonly lenses = ['red'];
  readonly asked: string[] = [];
  /** Flames that the town takes for dead although they were fetched. */
  refuseOil: string | undefined;
  locked = false;
}

/** Records of the made-up product, in the order in which things happened. */
class Sparks {
  readonly log: string[] = [];
  async put(spark: string): Promise<void> {
    await Promise.resolve();
    this.log.push(`record ${spark}`);
  }
}

class Lantern implements CredentialSet {
  readonly label = 'lantern "street/1"';
  readonly credentials: OwnerCredentials;

  constructor(
    private readonly town: Town,
    readonly sparks: Sparks,
    engine: Credentials,
  ) {
    this.credentials = engine.keep(this);
  }

  owner(): Owner {
    return OWNER;
  }

  define(kind: string, credentials: OwnerCredentials) {
    const made = this.kinds(credentials)[kind];
    return made && { kind: made };
  }

  private kinds(credentials: OwnerCredentials): Record<string, CredentialKind> {
    const { town, sparks } = this;
    const failures = lanternFailures;
    return {
      oil: {
        name: 'oil',
        window: { from: 0, to: 0 },
        failures,
        unchangedMs: 10_000,
        source: {
          name: 'town',
          fetch: async (): Promise<FreshCredential> => {
            town.asked.push('oil');
            if (town.locked) throw new WechatApiError(LOCKED, 'the gate is locked', '/oil');
            return { value: town.oil, expiresIn: 3600 };
          },
        },
      },
      flame: {
        name: 'flame',
        window: { from: 600, to: 500 },
        failures,
        source: {
          name: 'town',
          fetch: async (): Promise<FreshCredential> => {
            const oil = await credentials.get('oil').catch((error: unknown) => {
              throw new DependencyFailure(error, 'local');
            });
            town.asked.push(`flame with ${oil.value}`);
            if (oil.value === town.refuseOil) throw new WechatApiError(WET, 'the oil is wet', '/flame');
            const flame = `flame-${++town.flames}`;
            await sparks.put(flame);
            return { value: flame, expiresIn: 7200 };
          },
        },
      },
      lenses: {
        name: 'lenses',
        window: { from: 600, to: 500 },
        failures,
        unchangedMs: 60_000,
        isValue: (value): value is string => typeof value === 'string' && value.startsWith('{'),
        satisfies: (value, colour) => Object.hasOwn(JSON.parse(value) as object, colour),
        source: {
          name: 'town',
          fetch: async (): Promise<FreshCredential> => {
            town.asked.push('lenses');
            const lenses = Object.fromEntries(
              town.lenses.map((colour) => [colour, `a ${colour} lens, in one piece`]),
            );
            return { value: JSON.stringify(lenses), expiresIn: 7200 };
          },
        },
      },
    };
  }
}

describe('credentials of a made-up product', () => {
  let clock: FakeClock;
  let events: WechatEvents;
  let store: OpenedStore;
  let engine: Credentials;
  let town: Town;
  let sparks: Sparks;
  let lantern: Lantern;

  beforeEach(async () => {
    clock = new FakeClock();
    events = new WechatEvents();
    store = await openStore('memory', { clock, events });
    engine = new Credentials({ clock, events, store });
    engine.start();
    town = new Town();
    sparks = new Sparks();
    lantern = new Lantern(town, sparks, engine);
  });
  afterEach(() => engine.close());

  it('are kept under the product and both ids, so that no other owner can reach them', async () => {
    const { value } = await lantern.credentials.get('oil');
    const kept = await store.tokens.read('wechat:lantern:town/street%2F1:oil');
    expect(kept?.value).toMatchObject({ value });
  });

  it('are named by their owner in events', async () => {
    const renewed: unknown[] = [];
    events.on('credential.renewed', (event) => renewed.push(event));
    await lantern.credentials.get('oil');
    expect(renewed).toEqual([
      expect.objectContaining({ owner: OWNER, appId: 'town/street/1', kind: 'oil', source: 'town' }),
    ]);
  });

  it('end a renewal in “unchanged” once for all who ask, where the source gives the refused value again', async () => {
    const { value } = await lantern.credentials.get('oil');
    town.asked.length = 0;
    const failures: unknown[] = [];
    events.on('credential.renewalFailed', (event) => failures.push(event));
    const renewals = await Promise.allSettled(
      Array.from({ length: 50 }, () => lantern.credentials.renew('oil', value)),
    );
    const later = await Promise.allSettled([lantern.credentials.renew('oil', value)]);
    for (const renewal of [...renewals, ...later]) {
      expect(renewal).toMatchObject({ status: 'rejected', reason: { code: 'WECHAT_CREDENTIAL_UNCHANGED' } });
    }
    expect(town.asked).toEqual(['oil']);
    expect(failures).toEqual([]);
    // The value is still good for those whose call was not refused.
    expect((await lantern.credentials.get('oil')).value).toBe(value);
    // After the short memory the source is asked again, and has new oil by now.
    await clock.advance(11);
    town.oil = 'oil-2';
    expect((await lantern.credentials.renew('oil', value)).value).toBe('oil-2');
  });

  it('are fetched with another credential, and a record is written before the value is handed out', async () => {
    const { value } = await lantern.credentials.get('flame');
    sparks.log.push(`handed out ${value}`);
    expect(town.asked).toEqual(['oil', 'flame with oil-1']);
    expect(sparks.log).toEqual(['record flame-1', 'handed out flame-1']);
  });

  it('remember no failure of their own where the other credential could not be had', async () => {
    town.locked = true;
    await expect(lantern.credentials.get('flame')).rejects.toThrow('the gate is locked');
    town.locked = false;
    // A permanent failure of the oil is remembered for a minute, by the oil alone.
    await clock.advance(61);
    expect((await lantern.credentials.get('flame')).value).toBe('flame-1');
  });

  it('classify failures by the words of their own product', async () => {
    const failed: { failure: string; retryInMs: number }[] = [];
    events.on('credential.renewalFailed', (event) => failed.push(event));
    town.locked = true;
    await expect(lantern.credentials.get('oil')).rejects.toThrow(WechatApiError);
    town.locked = false;
    town.refuseOil = 'oil-1';
    await clock.advance(61);
    await expect(lantern.credentials.get('flame')).rejects.toThrow('the oil is wet');
    expect(failed.map(({ failure }) => failure)).toEqual(['permanent', 'transient']);
    expect(failed[0]!.retryInMs).toBe(60_000);
  });

  it('may be a set: a missing entry has the set fetched anew, once a minute at most', async () => {
    const { value } = await lantern.credentials.get('lenses');
    expect(JSON.parse(value)).toHaveProperty('red');
    expect(value).toContain(' ');
    // The entry is there: nothing is fetched.
    expect((await lantern.credentials.renew('lenses', 'red')).value).toBe(value);
    expect(town.asked).toEqual(['lenses']);
    // A colour that the town does not have.
    for (let i = 0; i < 3; i++) {
      await expect(lantern.credentials.renew('lenses', 'blue')).rejects.toThrow(WechatCredentialError);
    }
    expect(town.asked).toEqual(['lenses', 'lenses']);
    town.lenses.push('blue');
    await clock.advance(61);
    const renewed = await lantern.credentials.renew('lenses', 'blue');
    expect(JSON.parse(renewed.value)).toHaveProperty('blue');
    expect(town.asked).toHaveLength(3);
  });

  it('are refused by name where the owner has no such kind', () => {
    expect(lantern.credentials.find('wick')).toBeUndefined();
    expect(() => lantern.credentials.keeper('wick')).toThrow('Lantern "street/1" has no wick.');
  });

  it('use one timer, whatever their product', async () => {
    await lantern.credentials.get('flame');
    await lantern.credentials.get('lenses');
    expect(clock.pendingTimers).toBe(1);
  });
});
