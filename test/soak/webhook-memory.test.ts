import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MemoryDedupStore } from '../../src/webhook/dedup/memory-dedup-store.js';
import { FakeClock } from '../support/fake-clock.js';

/** A key is a text of 55 characters. It is counted separately from the cost of storing it. */
const KEY_BYTES = 80;

describe('the in-memory store for duplicates', () => {
  // WH-48
  it('stays within 100,000 entries and 16 MB over 5,000,000 messages at 5000 a second', async () => {
    const clock = new FakeClock();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    const log = new MemoryDedupStore(clock);
    let largest = 0;
    for (let second = 0; second < 1000; second++) {
      for (let i = 0; i < 5000; i++) {
        const key = `wechat:push:wx0123456789abcdef:${7_000_000_000_000_000_000n + BigInt(second * 5000 + i)}`;
        log.add(key, 'dy', 600_000);
      }
      largest = Math.max(largest, log.size);
      await clock.advance(1);
    }
    expect(largest).toBeLessThanOrEqual(100_000);
    expect(log.evicted).toBeGreaterThan(4_000_000);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(16_000_000 + 100_000 * KEY_BYTES);
    await clock.advance(700);
    expect(log.size).toBe(0);
  });
});
