import { createCipheriv, type KeyObject } from 'node:crypto';
import { openAead } from '../../crypto/aead.js';
import { randomNonce } from '../../crypto/random.js';
import { WechatPayDecryptionError } from './pay-crypto.errors.js';

/** A sealed text in a notification or in the list of certificates. */
export interface SealedResource {
  /** `AEAD_AES_256_GCM`. */
  readonly algorithm: string;
  readonly nonce: string;
  /** Missing or empty means none. */
  readonly associated_data?: string | undefined;
  /** Ciphertext and tag in base64. */
  readonly ciphertext: string;
}

/** The one algorithm that is known. Chinese national cryptography (国密) has another. */
export const RESOURCE_ALGORITHM = 'AEAD_AES_256_GCM';

const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const MAX_NONCE_BYTES = 64;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Opens a sealed text with the APIv3 key.
 *
 * @throws WechatPayDecryptionError for anything that this key did not seal exactly so
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function openResource(resource: SealedResource, apiV3Key: KeyObject): string {
  const { algorithm, nonce, associated_data: associated, ciphertext } = resource;
  if (algorithm !== RESOURCE_ALGORITHM) throw failed('its algorithm is not AEAD_AES_256_GCM');
  const iv = typeof nonce === 'string' ? Buffer.from(nonce) : Buffer.alloc(0);
  if (iv.length === 0 || iv.length > MAX_NONCE_BYTES) throw failed('its nonce is missing or too long');
  if (associated !== undefined && associated !== null && typeof associated !== 'string') {
    throw failed('its associated_data is not text');
  }
  if (typeof ciphertext !== 'string') throw failed('its ciphertext is not text');
  const sealed = Buffer.from(ciphertext, 'base64');
  // Buffer skips over what is not base64. Encoding it again is quicker than the expression, which every character of
  // the text would have to pass; it is asked only for texts without padding.
  if (sealed.toString('base64') !== ciphertext && !BASE64.test(ciphertext)) {
    throw failed('its ciphertext is not base64');
  }
  if (sealed.length < TAG_BYTES) throw failed('its ciphertext is shorter than the tag');
  return opened(sealed, iv, associated, apiV3Key);
}

function opened(sealed: Buffer, iv: Buffer, associatedData: string | undefined, key: KeyObject): string {
  try {
    return openAead(sealed, { key, iv, associatedData });
  } catch {
    // Which of the two it was helps nobody but an attacker.
    throw failed('the APIv3 key does not fit it, or it was altered');
  }
}

/** Seals a text as WeChat Pay does. */
export function sealResource(
  plaintext: string,
  apiV3Key: KeyObject,
  associated = '',
  nonce = randomNonce(NONCE_BYTES),
): SealedResource {
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, Buffer.from(nonce));
  if (associated) cipher.setAAD(Buffer.from(associated));
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return {
    algorithm: RESOURCE_ALGORITHM,
    nonce,
    associated_data: associated,
    ciphertext: sealed.toString('base64'),
  };
}

function failed(why: string): WechatPayDecryptionError {
  return new WechatPayDecryptionError(
    `The resource cannot be decrypted: ${why}. Check that the APIv3 key is that of the merchant; the APIv2 key is ` +
      'another one.',
  );
}
