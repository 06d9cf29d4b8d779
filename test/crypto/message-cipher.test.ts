import { describe, expect, it } from 'vitest';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { MessageCipher } from '../../src/crypto/message-cipher.js';
import { MessageCipherRing } from '../../src/crypto/message-cipher-ring.js';
import { vector, vectorsOf } from '../support/crypto/vectors.js';

describe('message cipher', () => {
  // WH-27
  it.each([...vectorsOf('aes-encrypt'), ...vectorsOf('reply-encrypted')])(
    'encrypts to the known answer $id and decrypts it',
    ({ input, expected }) => {
      const cipher = new MessageCipher(input['encodingAesKey']!, input['appId']!);
      // Twice, because the second message reuses the cipher context of the first.
      for (let i = 0; i < 2; i++) {
        expect(cipher.encrypt(input['plaintext']!, Buffer.from(input['random']!))).toBe(expected['encrypt']);
        expect(cipher.decrypt(expected['encrypt']!)).toBe(input['plaintext']);
      }
    },
  );

  // WH-27
  it.each([...vectorsOf('push-encrypted'), ...vectorsOf('push-compatible')])(
    'decrypts the known answer $id',
    ({ input, expected }) => {
      const encrypt = input['encrypt'] ?? (input['body'] as unknown as { Encrypt: string }).Encrypt;
      const cipher = new MessageCipher(input['encodingAesKey']!, expected['receiverId']!);
      expect(cipher.decrypt(encrypt)).toBe(expected['plaintext']);
      expect(cipher.decrypt(encrypt)).toBe(expected['plaintext']);
    },
  );

  // WH-27
  it.each(vectorsOf('push-encrypted').filter(({ expected }) => 'random' in expected))(
    'encrypts the push $id as WeChat did',
    ({ input, expected }) => {
      const encrypt = input['encrypt'] ?? (input['body'] as unknown as { Encrypt: string }).Encrypt;
      const cipher = new MessageCipher(input['encodingAesKey']!, expected['receiverId']!);
      expect(cipher.encrypt(expected['plaintext']!, Buffer.from(expected['random']!))).toBe(encrypt);
    },
  );

  it('decrypts an encrypted echostr, as WeCom sends it', () => {
    const { input, expected } = vector('wechatpy-encrypted-echostr-work');
    const cipher = new MessageCipher(input['encodingAesKey']!, input['appId']!);
    expect(cipher.decrypt(input['echostr']!)).toBe(expected['plainEchostr']);
  });
});

describe('several keys', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(43));

  it('decrypts with the current key, then with the previous one, and says which', () => {
    const ring = new MessageCipherRing([first!, second!], 'wx1');
    const current = new MessageCipher(first!, 'wx1');
    const previous = new MessageCipher(second!, 'wx1');
    expect(ring.decrypt(current.encrypt('new'))).toMatchObject({ plaintext: 'new', receiveId: 'wx1' });
    const opened = ring.decrypt(previous.encrypt('old'));
    expect(opened.plaintext).toBe('old');
    expect(opened.cipher).not.toBe(ring.current);
    expect(previous.decrypt(opened.cipher.encrypt('reply'))).toBe('reply');
  });

  it('refuses a message that no listed key decrypts', () => {
    const ring = new MessageCipherRing([first!, second!], 'wx1');
    expect(() => ring.decrypt(new MessageCipher(third!, 'wx1').encrypt('x'))).toThrow('cannot be decrypted');
    expect(() => new MessageCipherRing([], 'wx1')).toThrow(TypeError);
  });
});

describe('a cipher that is told the receive id each time', () => {
  const cipher = new MessageCipher('TvRWagR3He82YF/Zjbplmgm7AiMEkKJ6XUWm3CxixAM', null);

  it('opens what the caller accepts, and gives the id that came, be it empty', () => {
    for (const id of ['ww1', 'wp-tenant', '']) {
      const sealed = cipher.encrypt('text', undefined, id);
      expect(cipher.open(sealed, (given) => given === id)).toEqual({ plaintext: 'text', receiveId: id });
      expect(() => cipher.open(sealed, (given) => given === 'ww2')).toThrow(WechatCryptoError);
    }
  });

  it('opens nothing and seals nothing without being told', () => {
    expect(() => cipher.decrypt(cipher.encrypt('text', undefined, 'ww1'))).toThrow(WechatCryptoError);
    expect(() => cipher.encrypt('text')).toThrow(TypeError);
  });
});
