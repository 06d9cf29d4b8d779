import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { EncryptedAtomicStore } from '../../src/store/encryption/encrypted-atomic-store.js';
import { isSealed, TextCipher } from '../../src/store/encryption/text-cipher.js';
import { MemoryAtomicStore } from '../../src/store/memory-atomic-store.js';
import { atomicContract } from '../support/store/atomic-contract.js';

const [KEY, NEXT_KEY] = [1, 2].map(() => randomBytes(32).toString('base64')) as [string, string];
const memory = () => new MemoryAtomicStore(new SystemClock());
const LIFE = 10_000;

describe('an atomic store whose values are encrypted', () => {
  atomicContract(async () => new EncryptedAtomicStore(memory(), [KEY]));

  it('keeps no value in clear, and every name with its own encryption', async () => {
    const inner = memory();
    const store = new EncryptedAtomicStore(inner, [KEY]);
    for (const name of ['a', 'b']) await store.add(name, 'dnthe reply to a user', LIFE);
    const [a, b] = [await inner.get('a'), await inner.get('b')];
    expect(`${a}${b}`).not.toContain('reply');
    expect(a).not.toBe(b);
    expect(Buffer.from(a!.split(':')[1]!, 'base64').toString('latin1')).not.toContain('reply');
    // A value that was moved to another name is no value of that name.
    await inner.put('b', `${a}`, LIFE);
    expect(await store.get('b')).toBe(a);
  });

  it('compares values that a process with another order of keys, or with none yet, has written', async () => {
    const inner = memory();
    const stores = [
      inner,
      new EncryptedAtomicStore(inner, [KEY]),
      new EncryptedAtomicStore(inner, [NEXT_KEY, KEY]),
      new EncryptedAtomicStore(inner, [KEY, NEXT_KEY]),
    ];
    // One without a key cannot read what others encrypt, so it only writes.
    for (const writer of stores) {
      for (const reader of stores.slice(1)) {
        await writer.put('name', 'first', LIFE);
        const reads = (await reader.get('name')) === 'first';
        expect(await reader.swap('name', 'other', 'wrong', LIFE)).toBe(false);
        expect(await reader.swap('name', 'first', 'second', LIFE)).toBe(reads);
        expect(reads ? await reader.get('name') : 'second').toBe('second');
      }
    }
  });

  it('is asked once for a swap, as without encryption, where the first key wrote the value', async () => {
    const inner = memory();
    const store = new EncryptedAtomicStore(inner, [KEY, NEXT_KEY]);
    await store.put('name', 'first', LIFE);
    let asked = 0;
    const swap = inner.swap.bind(inner);
    inner.swap = (...args) => {
      asked += 1;
      return swap(...args);
    };
    expect(await store.swap('name', 'first', 'second', LIFE)).toBe(true);
    expect(await store.swap('name', 'first', 'third', LIFE)).toBe(false);
    expect(asked).toBe(2);
  });
});

describe('the cipher of texts in a store', () => {
  const cipher = new TextCipher([KEY]);
  const text = fc.string({ unit: 'binary', maxLength: 200 });

  it('gives back every text under its own name, and under no other', () => {
    fc.assert(
      fc.property(text, text, text, (name, other, value) => {
        // Half a surrogate pair has no bytes of its own.
        fc.pre([name, other, value].every((one) => one.isWellFormed()));
        for (const sealed of [cipher.seal(name, value), cipher.sealAlike(name, value)[0]!]) {
          expect(isSealed(sealed)).toBe(true);
          expect(cipher.open(name, sealed)).toBe(value);
          expect(name === other || cipher.open(other, sealed) === undefined).toBe(true);
        }
      }),
    );
  });

  it('opens nothing that was changed, cut or written by somebody else', () => {
    const sealed = cipher.seal('name', 'the reply to a user');
    const bytes = Buffer.from(sealed.split(':')[1]!, 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(cipher.open('name', `aes256gcm:${changed.toString('base64')}`)).toBeUndefined();
      const cut = bytes.subarray(0, at).toString('base64');
      expect(cipher.open('name', `aes256gcm:${cut}`)).toBeUndefined();
    }
    expect(new TextCipher([NEXT_KEY]).open('name', sealed)).toBeUndefined();
  });

  it('shows only that two values of one name are alike', () => {
    expect(cipher.sealAlike('a', 'x')).toEqual(cipher.sealAlike('a', 'x'));
    expect(cipher.sealAlike('a', 'x')).not.toEqual(cipher.sealAlike('b', 'x'));
    expect(cipher.sealAlike('a', 'x')).not.toEqual(cipher.sealAlike('a', 'y'));
    expect(cipher.seal('a', 'x')).not.toBe(cipher.seal('a', 'x'));
  });
});
