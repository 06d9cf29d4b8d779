import { expect, it } from 'vitest';
import type { AtomicStore } from '../../../src/store/atomic-store.js';

/** The contract that every atomic store keeps. */
export function atomicContract(open: () => Promise<AtomicStore>): void {
  it('lets exactly one of 50 contenders add a key', async () => {
    const store = await open();
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, i) => store.add('claim', `owner-${i}`, 10_000)),
    );
    const losers = claims.filter((kept) => kept !== undefined);
    expect(losers).toHaveLength(49);
    expect(new Set(losers)).toEqual(new Set([await store.get('claim')]));
  });

  it('swaps only the expected value, and removes keys', async () => {
    const store = await open();
    await store.put('swapped', 'a', 10_000);
    expect(await store.swap('swapped', 'b', 'c', 10_000)).toBe(false);
    expect(await store.swap('swapped', 'a', 'c', 10_000)).toBe(true);
    expect(await store.get('swapped')).toBe('c');
    expect(await store.swap('swapped', 'a', undefined, 0)).toBe(false);
    expect(await store.swap('swapped', 'c', undefined, 0)).toBe(true);
    expect(await store.get('swapped')).toBeUndefined();
    expect(await store.swap('swapped', 'c', 'd', 10_000)).toBe(false);
  });

  it('forgets after the given life', async () => {
    const store = await open();
    await store.add('short', 'x', 40);
    expect(await store.add('short', 'y', 40)).toBe('x');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await store.get('short')).toBeUndefined();
    expect(await store.add('short', 'y', 40)).toBeUndefined();
  });

  it('keeps odd keys and values apart, byte for byte', async () => {
    const store = await open();
    const odd = ['', 'ä', '令牌', '\0', 'a b', '{x}:y', '"', '__proto__'];
    for (const text of odd) await store.put(`odd:${text}`, text, 10_000);
    for (const text of odd) expect(await store.get(`odd:${text}`)).toBe(text);
  });

  it('has a clock that never goes back', async () => {
    const store = await open();
    const times: number[] = [];
    for (let i = 0; i < 50; i++) times.push(await store.now('k'));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.abs(times[0]! / 1000 - Date.now())).toBeLessThan(5000);
  });
}
