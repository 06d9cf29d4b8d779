import { describe, expect, it } from 'vitest';
import { seededRandom } from '../message/seeded-random.js';
import * as crypto from './crypto.properties.js';
import { SHORT } from './run-options.js';

describe('the cipher, given anything', () => {
  it('FZ-01 answers or refuses in its own one way, soon', () => {
    expect(crypto.anythingDecrypted(SHORT)).toBeGreaterThan(SHORT.runs);
  });

  it('FZ-01 compares anything with a signature', () => {
    expect(crypto.anythingCompared(SHORT)).toBe(SHORT.runs);
  });

  it('FZ-05 gives back what was encrypted', () => {
    expect(crypto.roundTrip(SHORT)).toBe(SHORT.runs);
  });

  it('FZ-06 WH-27 reads and writes as the protocol and another package do', () => {
    expect(crypto.differential(SHORT)).toBe(SHORT.runs);
  });

  it('FZ-06 refuses all that the protocol refuses', () => {
    expect(crypto.differentialOfForged(SHORT)).toBe(SHORT.runs);
  });

  it('WH-21 tells corrupt ciphertexts apart by nothing', () => {
    expect([...crypto.corruptCiphertexts(3000, seededRandom(1))]).toEqual([
      expect.stringContaining('WechatCryptoError WECHAT_CRYPTO'),
    ]);
  });
});
