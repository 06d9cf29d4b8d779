import { describe, expect, it } from 'vitest';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { isEchostr, isNonce, isTimestamp } from '../../src/crypto/push-parameters.js';
import { randomNonce, secureRandom } from '../../src/crypto/random.js';
import { sealReply } from '../../src/crypto/sealed-reply.js';
import { messageSignature } from '../../src/crypto/signature.js';
import { vector } from '../support/crypto/vectors.js';

describe('sealed reply', () => {
  const { input, expected } = vector('safe-reply-json-official');
  const cipher = new MessageCipher(input['encodingAesKey']!, input['appId']!);
  const options = { token: input['token']!, cipher, timestamp: input['timestamp']!, nonce: input['nonce']! };

  it('has the official envelope in JSON', () => {
    const sealed = JSON.parse(sealReply(input['plaintext']!, { ...options, format: 'json' })) as Record<
      string,
      unknown
    >;
    const official = expected['envelopeJson'] as unknown as Record<string, unknown>;
    expect(Object.keys(sealed)).toEqual(Object.keys(official));
    expect(sealed).toMatchObject({ TimeStamp: official['TimeStamp'], Nonce: official['Nonce'] });
    const encrypt = sealed['Encrypt'] as string;
    expect(cipher.decrypt(encrypt)).toBe(input['plaintext']);
    expect(sealed['MsgSignature']).toBe(
      messageSignature(options.token, options.timestamp, options.nonce, encrypt),
    );
  });

  it('has the official envelope in XML', () => {
    const sealed = sealReply('<xml></xml>', { ...options, timestamp: 1713424427, format: 'xml' });
    const match =
      /^<xml><Encrypt><!\[CDATA\[(.+)\]\]><\/Encrypt><MsgSignature><!\[CDATA\[([0-9a-f]{40})\]\]><\/MsgSignature><TimeStamp>1713424427<\/TimeStamp><Nonce><!\[CDATA\[415670741\]\]><\/Nonce><\/xml>$/.exec(
        sealed,
      );
    expect(cipher.decrypt(match![1]!)).toBe('<xml></xml>');
    expect(match![2]).toBe(messageSignature(options.token, '1713424427', options.nonce, match![1]!));
  });

  it('refuses a nonce that could break out of its element', () => {
    for (const nonce of ['a]]>', '"', '', 'a'.repeat(33)]) {
      expect(() => sealReply('x', { ...options, nonce, format: 'xml' })).toThrow(WechatCryptoError);
    }
    expect(() => sealReply('x', { ...options, timestamp: 1, format: 'xml' })).toThrow(WechatCryptoError);
  });
});

describe('grammar of the query', () => {
  // WH-08
  it('accepts exactly 10 digits as a timestamp', () => {
    expect(isTimestamp('1714036504')).toBe(true);
    const refused = [
      '1714036504junk',
      '1e9',
      ' 1714036504',
      '+714036504',
      '0x6630ab18',
      '1714036504.',
      '1714036504000',
    ];
    const others = [
      '171403650',
      '１７１４０３６５０４',
      '1714036504\n',
      '',
      undefined,
      null,
      1714036504,
      ['1714036504'],
      {},
    ];
    for (const value of [...refused, ...others]) expect(isTimestamp(value)).toBe(false);
  });

  // WH-12
  it('accepts 1 to 32 letters and digits as a nonce', () => {
    for (const value of ['1', '1514711492', 'xxxxxx', 'e7b435f73835402da44f16640ddc8696']) {
      expect(isNonce(value)).toBe(true);
    }
    const refused = [
      '',
      'a'.repeat(33),
      'a+',
      'a/',
      'a=',
      'a\0',
      'a\r\n',
      'a\n',
      '😀',
      'é',
      ['a'],
      undefined,
      1,
    ];
    for (const value of refused) expect(isNonce(value)).toBe(false);
  });

  it('accepts 1 to 256 printable characters as an echostr', () => {
    expect(isEchostr('4375120948345356249')).toBe(true);
    expect(isEchostr('<script>')).toBe(true);
    for (const value of ['', 'a'.repeat(257), 'a\n', 'é', ['a'], undefined])
      expect(isEchostr(value)).toBe(false);
  });
});

describe('random values', () => {
  // WH-28
  it('makes nonces of evenly distributed letters and digits', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      const nonce = randomNonce(31);
      expect(nonce).toMatch(/^[0-9A-Za-z]{31}$/);
      for (const character of nonce) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    // 62,000 characters, 1,000 of each: seven standard deviations are 220.
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(220);
  });

  it('never returns a byte twice, for any sequence of sizes', () => {
    const views = [16, 16, 4096, 16, 5000, 4080, 1, 16].map((size) => secureRandom(size));
    const places = views.map(({ buffer, byteOffset, length }) => ({
      buffer,
      from: byteOffset,
      to: byteOffset + length,
    }));
    for (const [i, one] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        expect(one.buffer !== other.buffer || one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }
  });
});
