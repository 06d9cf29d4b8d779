import { describe, expect, it } from 'vitest';
import { TokenRecord } from '../../src/open-platform/records/token-record.js';
import { MemoryRecordStore } from '../../src/store/records/memory-record-store.js';
import { Records } from '../../src/store/records/records.js';
import { FakeClock } from '../support/fake-clock.js';
import { type TokenLife, VirtualPlatforms } from '../support/open-platform/virtual-platforms.js';

const ACCOUNTS = 3;
const OF_WECHAT: TokenLife = { life: 7200, overlap: 300 };

/** Four processes meet an outage of their store, after which it is empty. @returns what their callers and WeChat saw */
async function throughOutage(
  times: TokenLife,
  { at, seconds, stepSeconds }: { at: number; seconds: number; stepSeconds: number },
) {
  const fleet = await VirtualPlatforms.start({ processes: 4, accounts: ACCOUNTS, seed: 1 + at }, times);
  await fleet.run(at, stepSeconds);
  const before = fleet.wechat.renewals;
  await fleet.outage(seconds, stepSeconds);
  const renewals = fleet.wechat.renewals - before;
  await fleet.run(times.life * 1.2, stepSeconds);
  await fleet.close();
  return { failures: fleet.failures, renewals };
}

// Before the newest token was recorded, each process renewed for itself while the store and its lease were down. WeChat
// keeps two tokens of an account alive, so four processes put an end to each other's, and callers saw dead ones.
describe('an outage of the token store, with records that are kept elsewhere', () => {
  it.each([
    [
      'a quarter of an hour, in which tokens come to their end',
      { at: 13_100, seconds: 900, stepSeconds: 20 },
      ACCOUNTS,
    ],
    ['longer than a token lives', { at: 12_000, seconds: 9000, stepSeconds: 60 }, 2 * ACCOUNTS],
  ])(
    'of %s shows no caller a dead token, and lets one process renew for all',
    async (_, outage, most) => {
      const seen = await throughOutage(OF_WECHAT, outage);
      expect(seen.failures).toEqual([]);
      expect(seen.renewals).toBeGreaterThanOrEqual(ACCOUNTS);
      expect(seen.renewals).toBeLessThanOrEqual(most);
    },
    180_000,
  );

  // Lives as short as those of the long run (test/soak/platform-chaos.test.ts), around the moment at which they end.
  it('of some seconds shows none either where a token lives for 30 s and a replaced one for 15 s', async () => {
    for (const at of [41.5, 42, 42.25, 42.5, 43, 44]) {
      const seen = await throughOutage({ life: 30, overlap: 15 }, { at, seconds: 3.5, stepSeconds: 0.5 });
      expect(seen.failures, `the outage begins after ${at} s`).toEqual([]);
      expect(seen.renewals, `the outage begins after ${at} s`).toBeLessThanOrEqual(ACCOUNTS);
    }
  }, 180_000);
});

describe('an outage of the record store', () => {
  it('is not noticed by callers of an account that was known before, while its token is valid', async () => {
    const fleet = await VirtualPlatforms.start({ processes: 2, accounts: ACCOUNTS, seed: 1 }, OF_WECHAT);
    await fleet.run(60, 5);
    fleet.recordsUp = false;
    await fleet.run(600, 5);
    expect(fleet.failures).toEqual([]);
    // A process that does not know the account cannot tell whether it is authorized.
    const newcomer = await fleet.join();
    await fleet.run(5, 5);
    expect(fleet.failures).toHaveLength(ACCOUNTS);
    expect(fleet.failures.join()).toContain('WechatStoreError');
    fleet.recordsUp = true;
    await fleet.run(60, 5);
    expect(fleet.failures.filter((failure) => failure.includes(` ${newcomer}, `))).toEqual(fleet.failures);
    expect(fleet.wechat.renewals).toBe(ACCOUNTS);
    await fleet.close();
  });
});

describe('the record of the newest token', () => {
  const setup = () => {
    const clock = new FakeClock();
    const store = new MemoryRecordStore();
    const record = () =>
      new TokenRecord(new Records(store, { product: 'component', ids: ['wx1', 'wx2'] }), clock);
    return { clock, store, record };
  };
  const request = { kind: 'access_token' };
  const fresh =
    (value: string, expiresIn = 7200) =>
    async () => ({ value, expiresIn });
  const never = async (): Promise<never> => {
    throw new Error('nothing was to be fetched');
  };

  it('answers a process that renews a moment later, and one that was refused another token', async () => {
    const { clock, record } = setup();
    await record().renew(request, fresh('a'));
    await clock.advance(60);
    expect(await record().renew(request, never)).toEqual({ value: 'a', expiresIn: 7140 });
    expect(await record().renew({ ...request, stale: 'before' }, never)).toMatchObject({ value: 'a' });
  });

  it('does not answer where its token was refused, leaked, or comes to its end', async () => {
    const { clock, record } = setup();
    await record().renew(request, fresh('a'));
    expect(await record().renew({ ...request, stale: 'a' }, fresh('b'))).toMatchObject({ value: 'b' });
    expect(await record().renew({ ...request, force: true }, fresh('c'))).toMatchObject({ value: 'c' });
    await clock.advance(7200 - 660);
    expect(await record().renew(request, fresh('d'))).toMatchObject({ value: 'd' });
    // The rest of a short life is measured by its share.
    await record().renew({ ...request, stale: 'd' }, fresh('e', 60));
    await clock.advance(30);
    expect(await record().renew(request, never)).toMatchObject({ value: 'e' });
    await clock.advance(15);
    expect(await record().renew(request, fresh('f'))).toMatchObject({ value: 'f' });
  });

  it('lets one process renew, whose token the others wait for; one that fails lets the next begin', async () => {
    const { clock, record } = setup();
    let answer!: (value: string) => void;
    const slow = () =>
      new Promise<{ value: string; expiresIn: number }>((resolve) => {
        answer = (value) => resolve({ value, expiresIn: 7200 });
      });
    const first = record().renew(request, slow);
    await clock.advance(0.1);
    const second = record().renew(request, never);
    await clock.advance(1);
    answer('a');
    await first;
    await clock.advance(0.1);
    expect(await second).toMatchObject({ value: 'a' });

    await expect(record().renew({ ...request, stale: 'a' }, never)).rejects.toThrow(
      'nothing was to be fetched',
    );
    expect(await record().renew({ ...request, stale: 'a' }, fresh('b'))).toMatchObject({ value: 'b' });
  });

  it('waits for no process that was killed for longer than a caller can, and for no store that fails', async () => {
    const { clock, store, record } = setup();
    void record().renew(request, () => new Promise(() => {}));
    await clock.advance(0.1);
    const patient = record().renew(request, fresh('a'));
    await clock.advance(3);
    expect(await patient).toMatchObject({ value: 'a' });

    const failing = new Records(
      Object.assign(Object.create(store) as MemoryRecordStore, {
        get: () => Promise.reject(new Error('the store is down')),
        set: () => Promise.reject(new Error('the store is down')),
      }),
      { product: 'component', ids: ['wx1', 'wx2'] },
    );
    const alone = new TokenRecord(failing, clock);
    expect(await alone.renew(request, fresh('b'))).toMatchObject({ value: 'b' });
    await expect(alone.renew(request, never)).rejects.toThrow('nothing was to be fetched');
  });
});
