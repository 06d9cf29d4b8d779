import { createSecretKey } from 'node:crypto';
import { openAead } from '../../crypto/aead.js';
import { WechatCryptoError } from '../../crypto/crypto.errors.js';

/** What is encrypted in the notice of a mini program payment. */
export interface SealedPayment {
  readonly algorithm: string;
  /** Ciphertext and tag in base64. */
  readonly ciphertext: string;
  readonly associatedData?: string;
  readonly nonce: string;
}

const ALGORITHM = 'AEAD_AES_256_GCM';

/**
 * Opens the notice of a mini program payment.
 *
 * @param encodingAesKeys of the payment application, current first
 * @throws WechatCryptoError, always the same one, whatever is wrong
 */
export function openPayment(
  { algorithm, ciphertext, associatedData, nonce }: SealedPayment,
  encodingAesKeys: readonly string[],
): Record<string, unknown> {
  if (algorithm !== ALGORITHM) throw new WechatCryptoError(`the algorithm is not ${ALGORITHM}`);
  const sealed = Buffer.from(ciphertext, 'base64');
  for (const encoded of encodingAesKeys) {
    try {
      const key = createSecretKey(encoded, 'base64');
      const content: unknown = JSON.parse(openAead(sealed, { key, iv: Buffer.from(nonce), associatedData }));
      if (typeof content === 'object' && content !== null) return content as Record<string, unknown>;
    } catch {
      // Another key may fit.
    }
  }
  throw new WechatCryptoError('no EncodingAESKey of the application fits the payment, or it was altered');
}
