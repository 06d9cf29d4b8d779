import { describe, expect, it } from 'vitest';
import { seededRandom } from '../support/seeded-random.js';
import * as crypto from './crypto.properties.js';
import { SHORT } from './run-options.js';

describe('the cipher with arbitrary input', () => {
  // FZ-01
  it('returns or refuses with its own error, and soon', () => {
    expect(crypto.anythingDecrypted(SHORT)).toBeGreaterThan(SHORT.runs);
  });

  // FZ-01
  it('compares any text with a signature without throwing', () => {
    expect(crypto.anythingCompared(SHORT)).toBe(SHORT.runs);
  });

  // FZ-05
  it('decrypts what it encrypted', () => {
    expect(crypto.roundTrip(SHORT)).toBe(SHORT.runs);
  });

  // FZ-06, WH-27
  it("reads and writes like the protocol's reference and another package", () => {
    expect(crypto.differential(SHORT)).toBe(SHORT.runs);
  });

  // FZ-06
  it("refuses everything that the protocol's reference refuses", () => {
    expect(crypto.differentialOfForged(SHORT)).toBe(SHORT.runs);
  });

  // WH-21
  it('gives the same error for every corrupt ciphertext', () => {
    expect([...crypto.corruptCiphertexts(3000, seededRandom(1))]).toEqual([
      expect.stringContaining('WechatCryptoError WECHAT_CRYPTO'),
    ]);
  });
});
