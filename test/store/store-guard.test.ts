import { describe, expect, it } from 'vitest';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { StoreGuard, WechatStoreError } from '../../src/store/store-guard.js';
import { FakeClock, settle } from '../support/fake-clock.js';

function guarded() {
  const clock = new FakeClock();
  const events = new WechatEvents();
  const said: string[] = [];
  events.on('store.degraded', ({ store, error }) => said.push(`degraded ${store}: ${error.message}`));
  events.on('store.recovered', ({ store }) => said.push(`recovered ${store}`));
  return { clock, said, guard: new StoreGuard('redis', clock, events) };
}

const broken = async (): Promise<never> => {
  throw Object.assign(new Error('connect redis://user:canary-password@host'), { code: 'ECONNREFUSED' });
};

describe('the guard in front of a store', () => {
  it('gives up an operation after 250 ms', async () => {
    const { clock, guard } = guarded();
    let error: unknown;
    guard.run(() => new Promise(() => undefined)).catch((thrown: unknown) => (error = thrown));
    await clock.advance(0.249);
    expect(error).toBeUndefined();
    await clock.advance(0.002);
    expect(error).toBeInstanceOf(WechatStoreError);
    expect(clock.pendingTimers).toBe(0);
  });

  it('skips the store for 5 s after three failures, then tries once, then uses it again', async () => {
    const { clock, guard, said } = guarded();
    for (let i = 0; i < 3; i++) await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
    let asked = 0;
    const fine = async () => ++asked;
    await expect(guard.run(fine)).rejects.toBeInstanceOf(WechatStoreError);
    await clock.advance(4.9);
    await expect(guard.run(fine)).rejects.toBeInstanceOf(WechatStoreError);
    expect(asked).toBe(0);
    await clock.advance(0.2);
    await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
    await expect(guard.run(fine)).rejects.toBeInstanceOf(WechatStoreError);
    await clock.advance(5.1);
    const probes = await Promise.allSettled([guard.run(fine), guard.run(fine), guard.run(fine)]);
    expect(probes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await guard.run(fine)).toBe(2);
    expect(said).toEqual(['degraded redis: The store "redis" failed: ECONNREFUSED.', 'recovered redis']);
  });

  it('counts failures in a row only', async () => {
    const { guard, said } = guarded();
    for (let i = 0; i < 10; i++) {
      await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
      await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
      await guard.run(async () => 1);
    }
    expect(said).toEqual([]);
  });

  it('handles a store that throws synchronously, without an unhandled rejection', async () => {
    const { guard, clock } = guarded();
    await expect(
      guard.run(() => {
        throw new TypeError('boom');
      }),
    ).rejects.toThrow('TypeError');
    let late!: (error: Error) => void;
    const run = guard.run(() => new Promise((_, reject) => (late = reject)));
    const outcome = run.catch((error: unknown) => error);
    await settle();
    await clock.advance(1);
    expect(await outcome).toBeInstanceOf(WechatStoreError);
    late(new Error('too late'));
    await settle();
  });

  // SC-02
  it("never repeats a driver's message, which may contain a password", async () => {
    const { guard, said } = guarded();
    for (let i = 0; i < 3; i++) {
      const error = await guard.run(broken).catch((thrown: unknown) => thrown);
      expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('canary-password');
      expect(error).not.toHaveProperty('cause');
    }
    expect(said.join()).not.toContain('canary-password');
  });

  // SC-02
  it.each<[string, Error]>([
    ['WRONGPASS', new SimpleError('WRONGPASS invalid username-password pair canary-password')],
    ['READONLY', new SimpleError('READONLY You cannot write against a read only replica.')],
    ['ECONNREFUSED', Object.assign(new Error('canary-password'), { code: 'ECONNREFUSED' })],
    ['ClientOfflineError', new ClientOfflineError('CANARY is offline')],
    ['unknown fault', new Error('CANARY is what a driver may say')],
  ])('names the kind of error in one word: %s', async (word, error) => {
    const { guard } = guarded();
    await expect(guard.run(() => Promise.reject(error))).rejects.toThrow(
      `The store "redis" failed: ${word}.`,
    );
  });
});

class SimpleError extends Error {}
class ClientOfflineError extends Error {}
