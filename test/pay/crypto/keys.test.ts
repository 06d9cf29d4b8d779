import { createSecretKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  isCertificateSerial,
  isPublicKeyId,
  normalizeSerial,
  PlatformKeys,
  readCertificate,
  readPrivateKey,
  readPublicKey,
  serialOf,
  signText,
  WechatPayKeyError,
} from '../../../src/pay/crypto/index.js';
import { keys, NOW, platformKeys, vector } from '../pay-vectors.js';

const folder = mkdtempSync(join(tmpdir(), 'wechat-pay-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const base64 = (text: string) => Buffer.from(text).toString('base64');
const der = Buffer.from(keys.merchant.private.replace(/-----[^-]+-----|\s/g, ''), 'base64');
const request = vector('request-get-no-query');

describe('the private key', () => {
  const forms: Record<string, string> = vector('pem-forms').given.forms;

  it.each(Object.entries(forms))('is read in the form %s', (_, form) => {
    expect(signText(request.expect.message, readPrivateKey(form))).toBe(request.expect.signature);
  });

  it.each([
    ['a path', fileOf('apiclient_key.pem', keys.merchant.private)],
    ['the path of a DER file', fileOf('key.der', der)],
    ['bytes', Buffer.from(keys.merchant.private)],
    ['a KeyObject', readPrivateKey(keys.merchant.private)],
    ['a file with a certificate before the key', `${keys.merchant.certificate}\n${keys.merchant.private}`],
    ['a file with bag attributes', `Bag Attributes\n  localKeyID: 01\n${keys.merchant.private}`],
  ])('is read as %s', (_, input) => {
    expect(signText(request.expect.message, readPrivateKey(input))).toBe(request.expect.signature);
  });

  const encrypted = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
  }).privateKey;
  const elliptic = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;
  const errors = vector('pem-errors').given;

  it.each([
    ['a certificate', errors['certificateInsteadOfKey'], /is a certificate/],
    ['a certificate in base64', base64(keys.merchant.certificate), /is a certificate/],
    ['a public key', errors['publicInsteadOfPrivate'], /is a public key/],
    ['an encrypted key', encrypted, /encrypted with a passphrase.*openssl/],
    ['a key on a curve', elliptic, /type ec; WeChat Pay uses RSA/],
    ['a PKCS#12 file', fileOf('cert.p12', Buffer.from('30820a1c0201033082', 'hex')), /PKCS#12.*openssl/],
    ['a PEM that was cut off', keys.merchant.private.slice(0, 900), /damaged or cut off/],
    ['a damaged PEM', keys.merchant.private.replace(/MII/, 'AAA'), /damaged/],
    ['a secret key', createSecretKey(Buffer.alloc(32)), /neither a key nor a certificate/],
    ['another file', fileOf('notes.txt', 'remember the milk'), /neither a key nor a certificate/],
    ['a path of no file', join(folder, 'missing.pem'), /neither a PEM.*\(ENOENT\)/],
    ['nothing', '', /neither a PEM/],
    ['a number', 7 as never, /must be PEM text/],
  ])('is refused and named where it is %s', (_, input, message) => {
    const thrown = catched(() => readPrivateKey(input));
    expect(thrown).toBeInstanceOf(WechatPayKeyError);
    expect(thrown.message).toMatch(message);
  });

  it('shows in no error', () => {
    const spoiled = keys.merchant.private.replace('BEGIN PRIVATE', 'BEGIN PRIVATX');
    const thrown = catched(() => readPrivateKey(spoiled));
    expect(`${thrown.message}${thrown.stack}`).not.toContain('MIIEvg');
    expect(catched(() => readPrivateKey('hunter2-is-my-key')).message).not.toContain('hunter2');
  });
});

describe('other keys', () => {
  it('are read as they are', () => {
    expect(readPublicKey(keys.publicKeyMode.public.replaceAll('\n', '\\n')).type).toBe('public');
    expect(serialOf(readCertificate(keys.merchant.certificate))).toBe(keys.merchant.serial);
    expect(readCertificate(new X509Certificate(keys.merchant.certificate)).ca).toBe(false);
  });

  it('are refused and named where they are something else', () => {
    expect(() => readPublicKey(keys.merchant.private)).toThrow(/is a private key .*pub_key\.pem/);
    expect(() => readPublicKey(keys.platformNew.certificate)).toThrow(/is a certificate .*pub_key\.pem/);
    expect(() => readCertificate(keys.merchant.private)).toThrow(/is a private key .*X\.509/);
    expect(() => readCertificate(keys.publicKeyMode.public)).toThrow(/is a public key .*X\.509/);
  });
});

describe('a serial number', () => {
  it('keeps its leading zeros and is compared in upper case', () => {
    expect(serialOf(new X509Certificate(keys.platformOld.certificate))).toBe(keys.platformOld.serial);
    expect(serialOf(new X509Certificate(keys.platformNew.certificate))).toBe(keys.platformNew.serial);
    expect(normalizeSerial('a1')).toBe('A1'.padStart(40, '0'));
    expect(platformKeys().find(keys.platformOld.serial.toLowerCase())?.serial).toBe(keys.platformOld.serial);
  });

  it('of a public key is left as it is', () => {
    expect(normalizeSerial(keys.publicKeyMode.id)).toBe(keys.publicKeyMode.id);
    expect(isPublicKeyId(keys.publicKeyMode.id)).toBe(true);
    expect(isPublicKeyId(keys.merchant.serial)).toBe(false);
  });

  it('is told apart from other texts', () => {
    expect(isCertificateSerial(keys.merchant.serial)).toBe(true);
    expect(['', 'XYZ', 'A'.repeat(41), 'A B'].some(isCertificateSerial)).toBe(false);
  });
});

describe('the keys of the platform', () => {
  it('name the newest certificate for encrypting, and none that is over', () => {
    const all = [...platformKeys()].filter(({ validTo }) => validTo !== undefined);
    expect(new PlatformKeys(all).newest(NOW)?.serial).toBe(keys.platformNew.serial);
    expect(new PlatformKeys(all).newest(Date.parse('2040-01-01'))).toBeUndefined();
    expect(new PlatformKeys([]).newest(NOW)).toBeUndefined();
  });
});

function catched(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
