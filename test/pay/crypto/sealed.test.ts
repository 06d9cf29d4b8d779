import { createSecretKey, publicEncrypt, constants } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certificateKey,
  decryptSensitive,
  encryptSensitive,
  isFault,
  openCertificates,
  openResource,
  PlatformKeys,
  readApiV3Key,
  readCertificate,
  readPrivateKey,
  readPublicKey,
  readSignature,
  sealResource,
  verifySignature,
  WechatPayDecryptionError,
  WechatPayKeyError,
} from '../../../src/pay/crypto/index.js';
import { headerOf, keys, NOW, pem, vector, vectorsOf } from '../pay-vectors.js';

const apiV3Key = readApiV3Key(keys.apiV3Key);

describe('a sealed resource', () => {
  it.each(vectorsOf('notification').map((one) => [one.id, one] as const))('opens in %s', (_, one) => {
    const { resource } = JSON.parse(one.given.body);
    const plain = openResource(resource, apiV3Key);
    expect(plain).toBe(one.expect.plaintext);
    expect(JSON.parse(plain)).toEqual(one.expect.json);
  });

  it.each(vectorsOf('decryption-negative').map((one) => [one.id, one] as const))(
    'does not open in %s',
    (_, one) => {
      const key = () => readApiV3Key(one.given.apiV3KeyLiteral);
      expect(one.expect.error).toBe(true);
      expect(() => openResource(one.given.resource, key())).toThrow(/cannot be decrypted|32 bytes/);
    },
  );

  it.each([
    { nonce: '' },
    { nonce: 'x'.repeat(65) },
    { nonce: undefined },
    { ciphertext: 'no base64!' },
    { ciphertext: undefined },
    { associated_data: 7 },
  ])('with %j is refused, not guessed', (spoiled) => {
    const resource = { ...sealResource('{}', apiV3Key), ...spoiled };
    expect(() => openResource(resource as never, apiV3Key)).toThrow(WechatPayDecryptionError);
  });

  it('comes back as it was, for every text and every associated data', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, associated) => {
        expect(openResource(sealResource(text, apiV3Key, associated), apiV3Key)).toBe(text);
      }),
    );
  });

  it('does not open after any change of one byte', () => {
    const sealed = sealResource('{"out_trade_no":"1"}', apiV3Key, 'transaction');
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    for (let index = 0; index < bytes.length; index++) {
      const altered = Buffer.from(bytes);
      altered[index]! ^= 1;
      const resource = { ...sealed, ciphertext: altered.toString('base64') };
      expect(() => openResource(resource, apiV3Key)).toThrow(WechatPayDecryptionError);
    }
  });

  it('tells nothing about its content or the key in the error', () => {
    const sealed = sealResource('a very private text', createSecretKey(Buffer.alloc(32, 1)));
    const thrown = (() => {
      try {
        return openResource(sealed, apiV3Key);
      } catch (error) {
        return error as Error;
      }
    })() as Error;
    expect(`${thrown.message} ${thrown.stack}`).not.toContain(keys.apiV3Key);
    expect(thrown.cause).toBeUndefined();
  });
});

describe('an APIv3 key', () => {
  it.each(['', 'short', 'x'.repeat(31), 'x'.repeat(33), '密'.repeat(32)])('of %j is refused', (text) => {
    expect(() => readApiV3Key(text)).toThrow(WechatPayKeyError);
  });

  it('is counted in bytes', () => {
    expect(readApiV3Key(`${'密'.repeat(10)}ab`).symmetricKeySize).toBe(32);
  });
});

describe('the list of platform certificates', () => {
  const { given, expect: expected } = vector('certificates-download');
  const { data } = JSON.parse(given.body);

  it('opens, and one of its own certificates verifies the answer', () => {
    const certificates = openCertificates(data, apiV3Key);
    const platform = new PlatformKeys(certificates.map(certificateKey));
    expect([...platform].map(({ serial }) => serial)).toEqual(expected.serials);
    expect([...platform].map(({ validTo }) => new Date(validTo!).toISOString())).toEqual(
      expected.validUntil.map((time: string) => new Date(time).toISOString()),
    );
    expect(certificates.map((one) => one.toString())).toEqual(
      expected.certificates.map((name: string) => readCertificate(pem(name)).toString()),
    );
    const headers = readSignature(headerOf(given.headers), NOW);
    if (isFault(headers)) throw new Error(headers.message);
    const body = Buffer.from(given.body);
    expect(verifySignature(headers, body, platform.find(headers.serial), NOW)).toBeUndefined();
    expect(platform.newest(NOW)?.serial).toBe(expected.encryptWith);
  });

  it('is refused where a certificate has another serial than it is listed with', () => {
    const swapped = [{ ...data[0], serial_no: data[1].serial_no }];
    expect(() => openCertificates(swapped, apiV3Key)).toThrow(/another serial/);
  });

  it('is refused where what it seals is no certificate', () => {
    const sealed = [{ serial_no: 'A', encrypt_certificate: sealResource('nothing', apiV3Key) }];
    expect(() => openCertificates(sealed, apiV3Key)).toThrow(/not a certificate/);
  });
});

describe('a sensitive member', () => {
  const keyOf = (name: string) =>
    name.endsWith('certificate') ? readCertificate(pem(name)).publicKey : readPublicKey(pem(name));

  it.each(vectorsOf('oaep').map((one) => [one.id, one] as const))('decrypts in %s', (_, one) => {
    const { plaintext, ciphertext, decryptWith, encryptWith } = one.given;
    const privateKey = readPrivateKey(pem(decryptWith));
    expect(decryptSensitive(ciphertext, privateKey)).toBe(plaintext);
    const again = encryptSensitive(plaintext, keyOf(encryptWith));
    expect(again).toHaveLength(one.expect.ciphertextBase64Length);
    expect(decryptSensitive(again, privateKey)).toBe(one.expect.plaintext);
  });

  it('that is too long for the key is refused before anything is sent', () => {
    const { given } = vector('oaep-too-long');
    expect(() => encryptSensitive(given.plaintext, keyOf(given.encryptWith))).toThrow(/214 bytes/);
    expect(() => encryptSensitive('密'.repeat(72), keyOf(given.encryptWith))).toThrow(/it has 216/);
  });

  it('that was encrypted with another hash does not decrypt', () => {
    const { given } = vector('oaep-sha256-mismatch');
    const privateKey = readPrivateKey(pem(given.decryptWith));
    expect(() => decryptSensitive(given.ciphertext, privateKey)).toThrow(WechatPayDecryptionError);
    const key = readCertificate(keys.merchant.certificate).publicKey;
    const other = publicEncrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
      Buffer.from('x'),
    );
    expect(() => decryptSensitive(other.toString('base64'), privateKey)).toThrow(WechatPayDecryptionError);
  });
});
