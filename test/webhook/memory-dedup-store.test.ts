import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import { StringArena } from '../../src/webhook/dedup/string-arena.js';
import { FakeClock } from '../support/fake-clock.js';

describe('the arena of texts', () => {
  it('returns the text that was last put under each number, for any length and script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^[\s\S]{0,20}$/),
      fc.constantFrom('', '\ud800', '\udc00x', '你好'.repeat(50_000), 'x'.repeat(300_000)),
    );
    const step = fc.record({
      slot: fc.integer({ min: 0, max: 9 }),
      text: fc.option(text, { nil: undefined, freq: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const shelf = new StringArena();
        const expected = new Map<number, string>();
        for (const one of steps) {
          if (one.text === undefined) {
            shelf.drop(one.slot);
            expected.delete(one.slot);
          } else {
            shelf.put(one.slot, one.text);
            expected.set(one.slot, one.text);
          }
          for (let slot = 0; slot < 10; slot++) expect(shelf.get(slot)).toBe(expected.get(slot) ?? '');
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the in-memory store for duplicates', () => {
  it('keeps a value until its time is over', async () => {
    const clock = new FakeClock();
    const log = new MemoryDedupStore(clock);
    expect(log.add('k', 'one', 1000)).toBeUndefined();
    expect(log.add('k', 'two', 1000)).toBe('one');
    await clock.advance(0.999);
    expect(log.get('k')).toBe('one');
    await clock.advance(0.001);
    expect(log.get('k')).toBeUndefined();
    expect(log.add('k', 'two', 1000)).toBeUndefined();
    expect(log.get('k')).toBe('two');
  });

  it('replaces only what is expected', async () => {
    const clock = new FakeClock();
    const log = new MemoryDedupStore(clock);
    log.add('k', 'one', 1000);
    expect(log.swap('k', 'other', 'two', 1000)).toBe(false);
    expect(log.swap('k', 'one', 'two', 5000)).toBe(true);
    await clock.advance(4);
    expect(log.get('k')).toBe('two');
    expect(log.swap('k', 'two', undefined, 0)).toBe(true);
    expect(log.get('k')).toBeUndefined();
    expect(log.swap('k', 'two', 'three', 1000)).toBe(false);
  });

  // WH-48
  it('never keeps more than its limit, and drops the oldest first', () => {
    const log = new MemoryDedupStore(new FakeClock(), { maxEntries: 1000 });
    for (let i = 0; i < 10_000; i++) {
      log.add(`k${i}`, 'v', 600_000);
      expect(log.size).toBeLessThanOrEqual(1000);
    }
    expect(log.evicted).toBe(9000);
    expect(log.get('k8999')).toBeUndefined();
    expect(log.get('k9000')).toBe('v');
    expect(log.get('k9999')).toBe('v');
  });

  // WH-48
  it('keeps an entry that was removed and added again as long as any other', () => {
    const log = new MemoryDedupStore(new FakeClock(), { maxEntries: 3 });
    log.add('a', '1', 1000);
    log.add('b', '1', 1000);
    log.swap('a', '1', undefined, 0);
    log.add('a', '2', 1000);
    log.add('c', '1', 1000);
    expect([log.get('a'), log.get('b'), log.get('c')]).toEqual(['2', '1', '1']);
  });

  // WH-48
  it('keeps the new value of a key that had expired, and its place in the order of age', async () => {
    const clock = new FakeClock();
    const log = new MemoryDedupStore(clock, { maxEntries: 2 });
    log.add('a', '1', 1000);
    log.add('b', '1', 60_000);
    await clock.advance(2);
    expect(log.add('a', '2', 60_000)).toBeUndefined();
    expect([log.get('a'), log.get('b'), log.size]).toEqual(['2', '1', 2]);
    log.add('c', '1', 60_000);
    expect([log.get('a'), log.get('b'), log.get('c'), log.evicted]).toEqual([undefined, '1', '1', 1]);
  });

  // WH-48
  it('removes expired entries within a minute, and leaves no timer when it is empty', async () => {
    const clock = new FakeClock();
    const log = new MemoryDedupStore(clock);
    for (let second = 0; second < 120; second++) {
      for (let i = 0; i < 50; i++) log.add(`${second}.${i}`, 'v', 10_000);
      await clock.advance(1);
      expect(log.size).toBeLessThanOrEqual(50 * (10 + 60));
    }
    await clock.advance(60);
    expect(log.size).toBe(0);
    expect(clock.pendingTimers).toBe(0);
  });
});
