import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { isEncodingAesKey } from '../../src/crypto/encoding-aes-key.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { APP_ID, encryptBlocks, encryptFrame, KEY } from '../support/crypto/raw-frame.js';

const cipher = new MessageCipher(KEY, APP_ID);

/** The reason for which a ciphertext is refused. */
function refusal(encrypt: string, by = cipher): string {
  try {
    by.decrypt(encrypt);
  } catch (error) {
    if (error instanceof WechatCryptoError) return error.reason;
    throw error;
  }
  return 'accepted';
}

describe('the frame of an encrypted message', () => {
  it('accepts the valid frame from which the broken ones are made', () => {
    expect(cipher.decrypt(encryptFrame({}))).toBe('hello');
  });

  // WH-22
  it('refuses any receive id that is not exactly its own', () => {
    const others = [
      'wx0000000000000000',
      APP_ID.slice(0, -1),
      APP_ID.slice(1),
      `${APP_ID}0`,
      '',
      `${APP_ID} `,
      `${APP_ID}\0`,
      `\0${APP_ID}`,
      APP_ID.toUpperCase(),
      'tjsuiteid000000000',
    ];
    for (const id of others) expect(refusal(encryptFrame({ id }))).toBe('receive id');
  });

  // WH-22
  it('accepts each id of a configured list, and writes the first', () => {
    const suite = new MessageCipher(KEY, ['wwsuite', 'wwcorp']);
    expect(suite.decrypt(encryptFrame({ id: 'wwsuite' }))).toBe('hello');
    expect(suite.decrypt(encryptFrame({ id: 'wwcorp' }))).toBe('hello');
    expect(refusal(encryptFrame({ id: 'wwcorp0' }), suite)).toBe('receive id');
    expect(new MessageCipher(KEY, 'wwsuite').decrypt(suite.encrypt('x'))).toBe('x');
  });

  // WH-23
  it('refuses a length that is not the length of the message', () => {
    expect(refusal(encryptFrame({ length: 0 }))).toBe('receive id');
    expect(refusal(encryptFrame({ length: 4 }))).toBe('receive id');
    expect(refusal(encryptFrame({ length: 6 }))).toBe('receive id');
    for (const length of [1000, 2 ** 31, 2 ** 31 - 1, 2 ** 32 - 1, -1]) {
      expect(refusal(encryptFrame({ length }))).toBe('length beyond the frame');
    }
  });

  // WH-23
  it('refuses a length that makes the receive id and the padding part of the message', () => {
    const message = `hello${APP_ID}`;
    expect(refusal(encryptFrame({ message, id: '' }))).toBe('receive id');
    expect(refusal(encryptFrame({ message: 'hello', length: 5 + APP_ID.length }))).toBe('receive id');
  });

  // WH-23
  it('refuses a plaintext that is shorter than the head', () => {
    for (const pad of [32, 31, 17, 13]) {
      const block = Buffer.alloc(32, pad);
      block.fill(0, 0, 32 - pad);
      expect(refusal(encryptBlocks(block))).toBe('length beyond the frame');
    }
    expect(refusal('')).toBe('not whole blocks');
  });

  // WH-24
  it('refuses padding other than 1 to 32 bytes that all hold their count', () => {
    const bare = 20 + 5 + APP_ID.length;
    const room = 64 - bare;
    const padding = (...values: number[]) => Buffer.from(values);
    const filled = (value: number) => Buffer.alloc(room, value);
    expect(refusal(encryptFrame({ padding: filled(0) }))).toBe('padding');
    for (const value of [33, 64, 128, 255]) {
      expect(refusal(encryptFrame({ padding: filled(value) }))).toBe('padding');
    }
    for (let at = 0; at < room - 1; at++) {
      const broken = filled(room);
      broken[at] = room + 1;
      expect(refusal(encryptFrame({ padding: broken }))).toBe('padding');
    }
    // The last byte alone would be a valid padding of length 1, but the bytes before it are not the receive id.
    expect(refusal(encryptFrame({ padding: padding(...filled(room).subarray(1), 1) }))).toBe('receive id');
    // PKCS#7 padding to blocks of 16 bytes, where WeChat pads to 32.
    const message = 'x'.repeat(16 - ((20 + APP_ID.length) % 16) + 16);
    const sixteen = 16 - ((20 + message.length + APP_ID.length) % 16);
    expect(refusal(encryptFrame({ message, padding: Buffer.alloc(sixteen, sixteen) }))).not.toBe('accepted');
  });

  // WH-24
  it('accepts a whole block of padding after a frame that fills its blocks', () => {
    const message = 'x'.repeat(64 - 20 - APP_ID.length);
    expect(cipher.decrypt(encryptFrame({ message }))).toBe(message);
    expect(cipher.decrypt(cipher.encrypt(message))).toBe(message);
  });

  // WH-25
  it('refuses a ciphertext that is not strict base64 of whole blocks', () => {
    const good = encryptFrame({ message: 'x'.repeat(20) });
    expect(good.endsWith('=')).toBe(true);
    expect(refusal(good)).toBe('accepted');
    const two = encryptBlocks(Buffer.alloc(32));
    const last = good.indexOf('=') - 1;
    const broken = {
      'a space before': ` ${good}`,
      'a line feed behind': `${good}\n`,
      'a line break inside': `${good.slice(0, 76)}\r\n${good.slice(76)}`,
      'no =': good.replaceAll('=', ''),
      'one = too many': `${good}=`,
      'rubbish inside': `${good.slice(0, 8)}!!${good.slice(8)}`,
      'rubbish for a character': `${good.slice(0, 8)}!${good.slice(9)}`,
      'a NUL inside': `${good.slice(0, 8)}\0${good.slice(8)}`,
      'a letter of another alphabet': `${good.slice(0, 8)}é${good.slice(9)}`,
      'URL-safe base64': good.replaceAll('+', '-').replaceAll('/', '_').replace(/^./, '-'),
      'a character short': good.slice(1),
      'bits that nobody uses': good.slice(0, last) + nextCharacter(good[last]!) + good.slice(last + 1),
      'half a padding block': two.slice(0, 20) + two.slice(20, 24),
      '16 bytes': encryptBlocks(Buffer.alloc(16)),
      '48 bytes': encryptBlocks(Buffer.alloc(48)),
      '1 byte': 'AA==',
    };
    for (const [what, encrypt] of Object.entries(broken)) {
      expect([what, refusal(encrypt)]).toEqual([
        what,
        expect.stringMatching(/^(?:not base64|not whole blocks)$/),
      ]);
    }
  });

  // WH-26
  it('refuses a message that is not UTF-8', () => {
    const invalid = [[0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80]];
    for (const bytes of invalid) {
      expect(refusal(encryptFrame({ message: Buffer.from([0x61, ...bytes]) }))).toBe('not UTF-8');
    }
  });

  // WH-26
  it('returns every UTF-8 message exactly', () => {
    for (const message of ['😀👨‍👩‍👧', '\ufeff<xml/>', 'a\0b', '汉字 ', '', '\u2028', 'a\ufffdb']) {
      expect(cipher.decrypt(encryptFrame({ message }))).toBe(message);
      expect(cipher.decrypt(cipher.encrypt(message))).toBe(message);
    }
  });

  // WH-21
  it('refuses with the same error for every fault', () => {
    const broken = [
      'AA==',
      encryptBlocks(Buffer.alloc(32, 7)),
      encryptFrame({ id: 'other' }),
      encryptFrame({ length: 99 }),
      encryptFrame({ message: Buffer.from([0xff]) }),
    ];
    const errors = broken.map((encrypt) => {
      try {
        return cipher.decrypt(encrypt);
      } catch (error) {
        return error as WechatCryptoError;
      }
    }) as WechatCryptoError[];
    for (const error of errors) {
      expect(error).toBeInstanceOf(WechatCryptoError);
      expect(error.code).toBe('WECHAT_CRYPTO');
      expect(error.message).toBe(errors[0]!.message);
      expect(JSON.stringify(error)).toBe(JSON.stringify(errors[0]));
      expect(error.cause).toBeUndefined();
      expect(inspect(error)).not.toContain(error.reason);
    }
    expect(new Set(errors.map((error) => error.reason)).size).toBeGreaterThan(3);
  });
});

describe('the random bytes of a message', () => {
  // WH-28
  it('are 16 for each message and never repeat', () => {
    // The first block holds the random prefix. In CBC, equal prefixes give equal first blocks.
    const firstBlocks = new Set<string>();
    for (let i = 0; i < 10_000; i++) firstBlocks.add(cipher.encrypt('the same message').slice(0, 21));
    expect(firstBlocks.size).toBe(10_000);
  });
});

describe('EncodingAESKey', () => {
  // WH-29
  it('is refused when malformed and never printed', () => {
    const malformed = [
      KEY.slice(1),
      `${KEY}A`,
      `${KEY.slice(1)}=`,
      `${KEY}=`,
      `${KEY.slice(1)}-`,
      '',
      ' '.repeat(43),
    ];
    for (const key of malformed) {
      expect(isEncodingAesKey(key)).toBe(false);
      expect(() => new MessageCipher(key, APP_ID)).toThrow(/43 characters/);
      expect(() => new MessageCipher(key, APP_ID)).not.toThrow(key === '' ? 'never' : key);
    }
    for (const key of [undefined, null, 43, [KEY]]) expect(isEncodingAesKey(key)).toBe(false);
  });

  it('may end in any character, since its last two bits are unused', () => {
    const text = new MessageCipher(`${KEY.slice(0, 42)}E`, APP_ID).encrypt('x');
    for (const last of 'EFGH') {
      expect(isEncodingAesKey(KEY.slice(0, 42) + last)).toBe(true);
      expect(new MessageCipher(KEY.slice(0, 42) + last, APP_ID).decrypt(text)).toBe('x');
    }
  });

  it('needs an AppID beside it', () => {
    expect(() => new MessageCipher(KEY, '')).toThrow(TypeError);
    expect(() => new MessageCipher(KEY, [])).toThrow(TypeError);
    expect(() => cipher.encrypt('x', Buffer.alloc(15))).toThrow(TypeError);
  });
});

function nextCharacter(character: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return alphabet[alphabet.indexOf(character) + 1]!;
}
