import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../../src/core/token-bucket.js';
import { FakeClock } from '../support/fake-clock.js';

describe('TokenBucket', () => {
  it('is full at the start, and then gives as many tokens as come in', async () => {
    const clock = new FakeClock();
    const bucket = new TokenBucket(clock, 2, 3);
    const taken = (times: number): boolean[] => Array.from({ length: times }, () => bucket.take());
    expect(taken(4)).toEqual([true, true, true, false]);
    expect(bucket.waitMs()).toBe(500);
    await clock.advance(0.5);
    expect(bucket.waitMs()).toBe(0);
    expect(taken(2)).toEqual([true, false]);
  });

  it('holds no more than its capacity after a long pause', async () => {
    const clock = new FakeClock();
    const bucket = new TokenBucket(clock, 100, 2);
    await clock.advance(3600);
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([true, true, false]);
  });
});
