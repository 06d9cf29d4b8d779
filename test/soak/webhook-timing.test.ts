import { describe, expect, it } from 'vitest';
import { messageSignature, signaturesEqual } from '../../src/crypto/signature.js';

const SAMPLES = 100_000;

/** Welch's t of two samples: how certain it is that their means differ, for any variances. */
function welch(a: readonly number[], b: readonly number[]): number {
  const [one, two] = [a, b].map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    return { mean, error: variance / values.length };
  });
  return (one!.mean - two!.mean) / Math.sqrt(one!.error + two!.error);
}

/** The faster nine tenths. Other work of the machine slows down some samples, and these say nothing. */
const quick = (values: number[]) => values.sort((x, y) => x - y).slice(0, Math.floor(values.length * 0.9));

describe('the comparison of signatures', () => {
  // WH-10
  it('takes as long for a difference in the first byte as for one in the last', () => {
    const expected = messageSignature('token', '1700000000', 'nonce', 'encrypt');
    const other = (character: string) => (character === '0' ? '1' : '0');
    const first = other(expected[0]!) + expected.slice(1);
    const last = expected.slice(0, 39) + other(expected[39]!);
    const times: Record<'first' | 'last', number[]> = { first: [], last: [] };
    const measure = (which: 'first' | 'last', given: string) => {
      const began = process.hrtime.bigint();
      for (let i = 0; i < 20; i++) signaturesEqual(expected, given);
      times[which].push(Number(process.hrtime.bigint() - began));
    };
    for (let i = 0; i < SAMPLES + 5000; i++) {
      if (i === 5000) times.first.length = times.last.length = 0;
      // The order alternates, because the second one always finds warm caches.
      if (i % 2 === 0) {
        measure('first', first);
        measure('last', last);
      } else {
        measure('last', last);
        measure('first', first);
      }
    }
    expect(Math.abs(welch(quick(times.first), quick(times.last)))).toBeLessThan(4.5);
  });
});
