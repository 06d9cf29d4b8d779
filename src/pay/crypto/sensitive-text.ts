import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';
import { WechatPayDecryptionError } from './pay-crypto.errors.js';

/** RSA-OAEP with SHA-1, as WeChat Pay has it; another hash does not decrypt. */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const;
/** What OAEP with SHA-1 adds to a text, in bytes. */
const OVERHEAD = 42;

/**
 * Encrypts a sensitive member (敏感信息) of a request.
 *
 * @param key a WeChat Pay public key, or that of a platform certificate; its serial goes into `Wechatpay-Serial`
 * @throws WechatPayDecryptionError for a text that is longer than the key can hold, 214 bytes with 2048 bits
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function encryptSensitive(text: string, key: KeyObject): string {
  const bytes = Buffer.from(text);
  const limit = (key.asymmetricKeyDetails?.modulusLength ?? 2048) / 8 - OVERHEAD;
  if (bytes.length > limit) {
    throw new WechatPayDecryptionError(
      `A sensitive member is longer than the ${limit} bytes that can be encrypted; in UTF-8 it has ${bytes.length}.`,
    );
  }
  return publicEncrypt({ key, ...OAEP }, bytes).toString('base64');
}

/**
 * Decrypts a sensitive member of an answer.
 *
 * @param privateKey the merchant's
 * @throws WechatPayDecryptionError for anything that was not encrypted for this key
 */
export function decryptSensitive(ciphertext: string, privateKey: KeyObject): string {
  try {
    const plain = privateDecrypt({ key: privateKey, ...OAEP }, Buffer.from(ciphertext, 'base64'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    throw new WechatPayDecryptionError(
      'A sensitive member cannot be decrypted: it was not encrypted for this merchant private key.',
    );
  }
}
