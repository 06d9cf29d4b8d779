import { describe, expect, it } from 'vitest';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { StoreGuard } from '../../src/store/store-guard.js';
import { StoreFaultError } from '../../src/store/store-fault.js';
import { WechatStoreError } from '../../src/store/store.errors.js';
import { FakeClock, flushPromises } from '../support/fake-clock.js';

function guarded() {
  const clock = new FakeClock();
  const events = new WechatEvents();
  const said: string[] = [];
  const partOf = (part?: string) => (part === undefined ? '' : ` ${part}`);
  events.on('store.degraded', ({ store, part, error }) =>
    said.push(`degraded ${store}${partOf(part)}: ${error.message}`),
  );
  events.on('store.recovered', ({ store, part }) => said.push(`recovered ${store}${partOf(part)}`));
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

  it('skips the store for a moment after three failures, tries once, and uses it again', async () => {
    const { clock, guard, said } = guarded();
    for (let i = 0; i < 3; i++) await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
    let asked = 0;
    const fine = async () => ++asked;
    await expect(guard.run(fine)).rejects.toThrow('left alone for a moment');
    await clock.advance(0.09);
    await expect(guard.run(fine)).rejects.toThrow('left alone for a moment');
    expect(asked).toBe(0);
    await clock.advance(0.02);
    await expect(guard.run(broken)).rejects.toThrow('ECONNREFUSED');
    await clock.advance(0.15);
    await expect(guard.run(fine)).rejects.toThrow('left alone for a moment');
    await clock.advance(0.1);
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
    await flushPromises();
    await clock.advance(1);
    expect(await outcome).toBeInstanceOf(WechatStoreError);
    late(new Error('too late'));
    await flushPromises();
  });

  it('judges reads and writes apart when the store answers', async () => {
    const { clock, guard, said } = guarded();
    const full = async (): Promise<never> => {
      throw new StoreFaultError({ word: 'OOM', command: 'SET', advice: 'It is full.', kind: 'refused' });
    };
    await expect(guard.run(full, 'writes')).rejects.toThrow('failed: OOM at the command SET. It is full.');
    expect(await guard.run(async () => 1, 'reads')).toBe(1);
    await expect(guard.run(async () => 1, 'writes')).rejects.toThrow('left alone');
    expect(await guard.run(async () => 1, 'leases')).toBe(1);
    expect(guard).toMatchObject({ degraded: true });
    expect([guard.isRefused('reads'), guard.isRefused('writes')]).toEqual([false, true]);
    await clock.advance(0.2);
    await guard.run(async () => 1, 'writes');
    expect(guard.degraded).toBe(false);
    expect(said).toEqual([
      'degraded redis writes: The store "redis" failed: OOM at the command SET. It is full.',
      'recovered redis writes',
    ]);
  });

  it('blames no part when the store does not answer', async () => {
    const { clock, guard, said } = guarded();
    for (let i = 0; i < 3; i++) {
      const write = guard.run(() => new Promise(() => undefined), 'writes').catch((error: unknown) => error);
      await clock.advance(0.3);
      expect(String(await write)).toContain('no answer in 250 ms');
    }
    await expect(guard.run(async () => 1, 'reads')).rejects.toThrow('left alone');
    await clock.advance(0.2);
    expect(await guard.run(async () => 1, 'reads')).toBe(1);
    expect(guard.degraded).toBe(false);
    expect(said).toEqual(['degraded redis: The store "redis" gave no answer in 250 ms.', 'recovered redis']);
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

class ClientOfflineError extends Error {}
