import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { MessageCipherRing } from '../../src/crypto/message-cipher-ring.js';
import { signaturesEqual } from '../../src/crypto/signature.js';
import { APP_ID, encryptBlocks, encryptFrame, KEY } from '../support/crypto/raw-frame.js';
import { ReferenceCipher } from '../support/crypto/reference-cipher.js';
import { parameters } from './run-options.js';
import type { RunOptions } from './run-options.js';

/** A cipher of another package. On genuine messages the results must be equal. */
interface OtherCipher {
  encrypt(text: string): string;
  decrypt(text: string): { message: string; id: string };
}
const OtherCipher = createRequire(import.meta.url)('wechat-crypto') as new (
  token: string,
  encodingAesKey: string,
  appId: string,
) => OtherCipher;

const cipher = new MessageCipher(KEY, APP_ID);
const ring = new MessageCipherRing(['z'.repeat(43), KEY], APP_ID);

/**
 * Any text that UTF-8 can carry. One in ten is long and made of copies, which are cheaper to generate than characters.
 */
const texts = (maxBytes: number) =>
  fc
    .tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, Infinity))
    .map(([text, times]) => {
      const most = Math.floor(maxBytes / Math.max(1, Buffer.byteLength(text)));
      return text.repeat(Math.min(times, most));
    });

/** Decryption of any input returns or throws the one refusal, within a short time. @returns how many were refused */
export function anythingDecrypted(options: RunOptions): number {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 320, size: 'max' });
  const few = fc.uint8Array({ maxLength: 40 });
  const ciphertexts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.base64String({ maxLength: 3000 }),
    few.map((some) => Buffer.from(some).toString('base64')),
    bytes.map((some) => wholeBlocks(some)),
    bytes.map((some) => encryptBlocks(Buffer.from(wholeBlocks(some), 'base64'))),
    fc
      .record({ message: few, id: fc.oneof(few, fc.constant(APP_ID)), length: fc.integer() })
      .map(encryptFrame),
    fc.record({ message: few, padding: fc.uint8Array({ minLength: 32, maxLength: 32 }) }).map(encryptAligned),
  );
  let refused = 0;
  fc.assert(
    fc.property(ciphertexts, (encrypt) => {
      const start = performance.now();
      for (const opener of [cipher, ring]) {
        try {
          opener.decrypt(encrypt);
        } catch (error) {
          refused++;
          expect(error).toBeInstanceOf(WechatCryptoError);
          expect((error as Error).cause).toBeUndefined();
        }
      }
      // 50 ms on an idle machine. The limit allows for other processes.
      expect(performance.now() - start).toBeLessThan(500);
    }),
    parameters(options),
  );
  // A refused message must not change the state of the cipher.
  expect(cipher.decrypt(encryptFrame({}))).toBe('hello');
  return refused;
}

/** Comparison of any text with a signature returns true or false and never throws. */
export function anythingCompared(options: RunOptions): number {
  let compared = 0;
  fc.assert(
    fc.property(fc.anything(), fc.string(), (given, expected) => {
      expect(signaturesEqual(expected, given)).toBe(false);
      expect(signaturesEqual('f464b24fc39322e44b38aa78f5edd27bd1441696', given)).toBe(false);
      compared++;
    }),
    parameters(options),
  );
  return compared;
}

/** Messages of up to 60 kB decrypt to exactly what was encrypted. */
export function roundTrip(options: RunOptions): number {
  let done = 0;
  fc.assert(
    fc.property(texts(60_000), (text) => {
      const { plaintext } = ring.decrypt(cipher.encrypt(text));
      expect(plaintext === text).toBe(true);
      done++;
    }),
    parameters(options),
  );
  return done;
}

/** For genuine messages, the package, the reference of the protocol and another package give the same results. */
export function differential(options: RunOptions): number {
  const reference = new ReferenceCipher(KEY, APP_ID);
  const other = new OtherCipher('token', KEY, APP_ID);
  let done = 0;
  fc.assert(
    fc.property(texts(5000), fc.uint8Array({ minLength: 16, maxLength: 16 }), (text, random) => {
      const ours = cipher.encrypt(text, random);
      expect(ours).toBe(reference.encrypt(text, random));
      expect(reference.decrypt(ours) === text).toBe(true);
      expect(other.decrypt(ours)).toEqual({ message: text, id: APP_ID });
      expect(cipher.decrypt(other.encrypt(text)) === text).toBe(true);
      done++;
    }),
    parameters(options),
  );
  return done;
}

/** The package accepts no changed message that the reference of the protocol refuses. @returns how many were changed */
export function differentialOfForged(options: RunOptions): number {
  const reference = new ReferenceCipher(KEY, APP_ID);
  const genuine = Buffer.from(cipher.encrypt('<xml><Content>genuine</Content></xml>'.repeat(5)), 'base64');
  let changed = 0;
  fc.assert(
    fc.property(fc.nat({ max: genuine.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, bits) => {
      const bytes = Buffer.from(genuine);
      bytes[at] = bytes[at]! ^ bits;
      const forged = bytes.toString('base64');
      const opens = (by: { decrypt: (text: string) => string }) => {
        try {
          by.decrypt(forged);
          return true;
        } catch {
          return false;
        }
      };
      expect(opens(cipher) && !opens(reference)).toBe(false);
      changed++;
    }),
    parameters(options),
  );
  return changed;
}

/**
 * Corrupt ciphertexts with a valid signature, as from an attacker who knows the token.
 * @returns the different errors that were seen, which must be one
 */
export function corruptCiphertexts(count: number, random: () => number): Set<string> {
  const genuine = Buffer.from(cipher.encrypt('<xml><Content>genuine</Content></xml>'.repeat(10)), 'base64');
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    let bytes: Buffer = Buffer.from(genuine);
    if (i % 3 === 0)
      bytes = Buffer.from(Array.from({ length: 32 * (1 + (i % 7)) }, () => Math.floor(random() * 256)));
    else if (i % 3 === 1) bytes = bytes.subarray(0, 32 * Math.ceil(random() * (bytes.length / 32 - 1)));
    // Flipped bits in the random prefix are not detected. Everything after it is checked.
    else flip(bytes, 16 + Math.floor(random() * (bytes.length - 16)), random);
    try {
      const opened = ring.decrypt(bytes.toString('base64')).plaintext;
      // A flipped bit inside the message can leave it readable. It is protected by the signature, not by the cipher.
      if (i % 3 !== 2) seen.add(`accepted: ${opened.length}`);
    } catch (error) {
      seen.add(
        `${(error as WechatCryptoError).name} ${(error as WechatCryptoError).code} ${(error as Error).message}`,
      );
    }
  }
  return seen;
}

function flip(bytes: Buffer, at: number, random: () => number): void {
  bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
}

function wholeBlocks(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 32))).toString('base64');
}

/** A frame with 32 arbitrary bytes of padding. */
function encryptAligned({ message, padding }: { message: Uint8Array; padding: Uint8Array }): string {
  const room = (32 - ((20 + message.length + APP_ID.length) % 32)) % 32;
  return encryptFrame({ message: Buffer.concat([message, Buffer.alloc(room, 'x')]), padding });
}
