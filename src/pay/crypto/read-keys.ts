import type { KeyObject, X509Certificate } from 'node:crypto';
import { createSecretKey } from 'node:crypto';
import { findKey, type FoundKey, type KeyKind, type PayKeyInput } from './find-key.js';
import { WechatPayKeyError } from './pay-crypto.errors.js';

const API_V3_KEY_BYTES = 32;

/** What each kind is, and where people find it. */
const NAMES: Record<FoundKey['kind'], string> = {
  'private-key': 'a private key (apiclient_key.pem)',
  'public-key': 'a public key (pub_key.pem)',
  certificate: 'a certificate (apiclient_cert.pem, or a platform certificate)',
  'encrypted-key': 'a private key that is encrypted with a passphrase',
  pkcs12: 'a PKCS#12 file (apiclient_cert.p12)',
  damaged: 'a PEM that is damaged or cut off',
  other: 'neither a key nor a certificate',
};

const WANTED: Record<KeyKind, string> = {
  'private-key': 'the private key of the merchant certificate, from apiclient_key.pem',
  'public-key': 'the WeChat Pay public key, the file pub_key.pem of the merchant console',
  certificate: 'an X.509 certificate in PEM',
};

const ADVICE: Partial<Record<FoundKey['kind'], string>> = {
  'encrypted-key':
    ' Write it without the passphrase: openssl pkcs8 -in key.pem -out plain.pem -nocrypt -topk8',
  pkcs12:
    ' Convert it once: openssl pkcs12 -in apiclient_cert.p12 -nodes -legacy, passphrase = merchant number.',
};

/**
 * Reads the merchant's private key.
 *
 * @throws WechatPayKeyError whose message completes "WECHAT_PAY_PRIVATE_KEY ..."
 */
export function readPrivateKey(input: PayKeyInput): KeyObject {
  const found = findKey(input, 'private-key');
  if (found.kind !== 'private-key') throw wrongKind(found, 'private-key');
  return rsa(found.key);
}

/**
 * Reads a WeChat Pay public key.
 *
 * @throws WechatPayKeyError whose message completes "WECHAT_PAY_PUBLIC_KEY ..."
 */
export function readPublicKey(input: PayKeyInput): KeyObject {
  const found = findKey(input, 'public-key');
  if (found.kind !== 'public-key') throw wrongKind(found, 'public-key');
  return rsa(found.key);
}

/**
 * Reads a certificate.
 *
 * @throws WechatPayKeyError whose message completes "WECHAT_PAY_MERCHANT_CERTIFICATE ..."
 */
export function readCertificate(input: PayKeyInput): X509Certificate {
  const found = findKey(input, 'certificate');
  if (found.kind !== 'certificate') throw wrongKind(found, 'certificate');
  rsa(found.certificate.publicKey);
  return found.certificate;
}

/**
 * Reads an APIv3 key: its 32 bytes of text are the key as they are, neither hexadecimal digits nor base64.
 *
 * @throws WechatPayKeyError for another length
 */
export function readApiV3Key(text: string): KeyObject {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.alloc(0);
  if (bytes.length !== API_V3_KEY_BYTES) {
    throw new WechatPayKeyError(
      `must be the APIv3 key of ${API_V3_KEY_BYTES} bytes that was set in the merchant console, not ${bytes.length}`,
    );
  }
  return createSecretKey(bytes);
}

function wrongKind(found: FoundKey, wanted: KeyKind): WechatPayKeyError {
  return new WechatPayKeyError(
    `is ${NAMES[found.kind]}; it must be ${WANTED[wanted]}.${ADVICE[found.kind] ?? ''}`,
  );
}

function rsa(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType === 'rsa') return key;
  throw new WechatPayKeyError(`is a key of the type ${key.asymmetricKeyType}; WeChat Pay uses RSA`);
}
