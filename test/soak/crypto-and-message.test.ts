import { describe, expect, it } from 'vitest';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { signaturesEqual } from '../../src/crypto/signature.js';
import { APP_ID, encryptFrame, KEY } from '../support/crypto/raw-frame.js';
import * as boundaries from '../fuzz/boundaries.properties.js';
import * as crypto from '../fuzz/crypto.properties.js';
import * as message from '../fuzz/message.properties.js';
import * as texts from '../fuzz/texts.properties.js';
import type { RunOptions } from '../fuzz/run-options.js';
import { seededRandom } from '../support/seeded-random.js';

/** The properties of test/fuzz with many cases, from a seed that is new each time and reported with a failure. */
const seed = Date.now() % 2 ** 31;
const LONG: RunOptions = { runs: 100_000, seed };

describe(`long runs for crypto and message (seed ${seed})`, () => {
  // WH-01
  it('refuses moved boundaries at multiples of 64 characters in 2,000 messages', () => {
    const { cuts, opened, grammatical } = boundaries.cutsBy64(2000);
    expect(cuts).toBeGreaterThan(10_000);
    expect({ opened, grammatical }).toEqual({ opened: 0, grammatical: 0 });
  });

  // WH-01
  it('refuses 20,000 random cuts', () => {
    expect(boundaries.randomCuts(20_000, seed)).toBe(20_000);
  });

  // WH-21
  it('gives the same error for 50,000 corrupt ciphertexts', () => {
    expect([...crypto.corruptCiphertexts(50_000, seededRandom(seed))]).toHaveLength(1);
  });

  // WH-21
  it('takes the same time for different refusals, to within 5 %', () => {
    const spreads = Array.from({ length: 4 }, () => {
      const times = refusalTimes();
      return Math.max(...times) / Math.min(...times);
    });
    // Noise only makes a range wider, so the narrowest one counts.
    expect(Math.min(...spreads)).toBeLessThan(1.05);
  });

  // FZ-01
  it('decrypts or refuses arbitrary input with its own error', () => {
    expect(crypto.anythingDecrypted(LONG)).toBeGreaterThan(LONG.runs);
  });

  // FZ-02
  it('accepts no mutation of a valid push', () => {
    expect(boundaries.mutations(LONG.runs, seed)).toBe(LONG.runs);
  });

  // FZ-03
  it('accepts no two cuts of the signed text', () => {
    expect(boundaries.twoCuts(LONG.runs, seed)).toBeGreaterThan(LONG.runs / 20);
  });

  // FZ-04
  it('reads documents, damaged documents and arbitrary text like a general parser', () => {
    expect(message.sameAsSaxes(LONG)).toBeGreaterThan(LONG.runs / 4);
    expect(message.damagedLikeSaxes(LONG)).toBeGreaterThan(LONG.runs / 4);
    expect(message.anythingRead(LONG)).toBeGreaterThan(LONG.runs);
  });

  // FZ-05
  it('returns what was encrypted and built', () => {
    expect(crypto.roundTrip(LONG)).toBe(LONG.runs);
    expect(message.repliesRoundTrip(LONG)).toBeGreaterThan(LONG.runs);
  });

  it('lets every text of a user arrive, and no text set another field', () => {
    expect(texts.textsArrive(LONG)).toBeGreaterThan(LONG.runs * 1.5);
    expect(texts.nothingInjected(LONG).refused).toBeGreaterThan(LONG.runs / 20);
  });

  // FZ-06
  it("agrees with the protocol's reference and another package", () => {
    expect(crypto.differential(LONG)).toBe(LONG.runs);
    expect(crypto.differentialOfForged(LONG)).toBe(LONG.runs);
  });

  // WH-10
  it('takes as long for a difference in the first digit of a signature as in the last', () => {
    const expected = 'f464b24fc39322e44b38aa78f5edd27bd1441696';
    const first = `0${expected.slice(1)}`;
    const last = `${expected.slice(0, -1)}0`;
    // The noise of the machine is far larger than the effect. The quietest of several measurements counts.
    const scores = Array.from({ length: 5 }, () => Math.abs(welch(expected, first, last)));
    expect(Math.min(...scores)).toBeLessThan(4.5);
  });
});

/** The microseconds of a refusal for each of four reasons, from the quietest quarter of 1,000 interleaved rounds. */
function refusalTimes(): number[] {
  const cipher = new MessageCipher(KEY, APP_ID);
  const content = Buffer.alloc(600, 'x');
  const pad = 32 - ((20 + 600 + APP_ID.length) % 32);
  const reasons = [
    encryptFrame({ message: content, padding: Buffer.alloc(pad, 33) }),
    encryptFrame({ message: content, length: 2 ** 31 }),
    encryptFrame({ message: content, id: 'wx0000000000000000' }),
    encryptFrame({ message: Buffer.alloc(600, 0xff) }),
  ];
  const times = reasons.map((): number[] => []);
  for (let round = 0; round < 1000; round++) {
    for (const [i, encrypt] of reasons.entries()) {
      const start = process.hrtime.bigint();
      for (let j = 0; j < 50; j++) refuse(cipher, encrypt);
      times[i]!.push(Number(process.hrtime.bigint() - start) / 50_000);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[250]!);
}

function refuse(cipher: MessageCipher, encrypt: string): void {
  try {
    cipher.decrypt(encrypt);
  } catch (error) {
    if (error instanceof WechatCryptoError) return;
    throw error;
  }
  throw new Error('accepted');
}

/** Welch's t of 100,000 batches of comparisons, half of them of each kind, in random order. */
function welch(expected: string, one: string, other: string): number {
  const random = seededRandom(7);
  const samples: [number[], number[]] = [[], []];
  for (let i = 0; i < 100_000; i++) {
    const kind = random() < 0.5 ? 0 : 1;
    const given = kind === 0 ? one : other;
    const start = process.hrtime.bigint();
    for (let j = 0; j < 20; j++) signaturesEqual(expected, given);
    samples[kind].push(Number(process.hrtime.bigint() - start));
  }
  const [a, b] = samples.map((all) => calm(all));
  return (a!.mean - b!.mean) / Math.sqrt(a!.variance / a!.size + b!.variance / b!.size);
}

/** Mean and variance without the slowest tenth, which the scheduler and the garbage collector cause. */
function calm(samples: number[]): { mean: number; variance: number; size: number } {
  const kept = samples.toSorted((a, b) => a - b).slice(0, Math.floor(samples.length * 0.9));
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const variance = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length;
  return { mean, variance, size: kept.length };
}
