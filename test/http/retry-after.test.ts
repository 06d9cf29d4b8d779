import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/http/retry-after.js';
import { FakeClock } from '../support/fake-clock.js';

const clock = new FakeClock();
const pause = (status: number, header?: string) =>
  retryAfterMs(status, new Headers(header === undefined ? {} : { 'retry-after': header }), clock, () => 0);
const dateIn = (seconds: number) => new Date(clock.now() + seconds * 1000).toUTCString();

describe('the header Retry-After', () => {
  it.each([
    [429, '7', 7000],
    [503, ' 2 ', 2000],
    [429, '0', 0],
    [429, dateIn(5), 5000],
    [429, dateIn(-5), 0],
  ])('of a %i with %j asks for a pause', (status, header, expected) => {
    expect(pause(status, header)).toBe(expected);
  });

  it('is taken for a minute at most, so that a slip stops no application for hours', () => {
    expect(pause(429, '86400')).toBe(60_000);
    expect(pause(503, dateIn(86_400))).toBe(60_000);
  });

  it('may be missing or unreadable: a 429 asks for a second then, and a 503 for nothing', () => {
    for (const header of [undefined, '', 'soon', '-1', '1e3', '99999999999']) {
      expect(pause(429, header)).toBe(1000);
      expect(pause(503, header)).toBeUndefined();
    }
  });

  it('means nothing with another status', () => {
    for (const status of [200, 302, 401, 500, 502]) expect(pause(status, '7')).toBeUndefined();
  });

  it('gives a pause from nothing to a minute and a half second, whatever it holds', () => {
    const header = fc.string({ unit: fc.constantFrom(...'0123456789 -+.eGMT:,JanFri'.split('')) });
    fc.assert(
      fc.property(header, (text) => {
        const ms = retryAfterMs(429, new Headers({ 'retry-after': text }), clock);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(60_500);
      }),
    );
  });
});
