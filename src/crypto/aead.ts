import { isUtf8 } from 'node:buffer';
import { createDecipheriv, type KeyObject } from 'node:crypto';

const TAG_BYTES = 16;

/** What AES-256-GCM opens a text with, beside the text. */
interface AeadInput {
  /** 32 bytes. */
  readonly key: KeyObject;
  readonly iv: Buffer;
  /** Missing or empty means none. */
  readonly associatedData?: string | undefined;
}

/**
 * Opens a text that was sealed with AES-256-GCM.
 *
 * @param sealed ciphertext and tag
 * @throws Error where the key does not fit, the text was altered, or is no UTF-8
 */
export function openAead(sealed: Buffer, { key, iv, associatedData }: AeadInput): string {
  if (sealed.length < TAG_BYTES) throw new Error('The sealed text is shorter than its tag.');
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  if (associatedData) decipher.setAAD(Buffer.from(associatedData));
  decipher.setAuthTag(sealed.subarray(end));
  // In GCM, update() gives all of the text. final() throws where the tag is wrong; before, the text is not authentic.
  const plain = decipher.update(sealed.subarray(0, end));
  decipher.final();
  if (!isUtf8(plain)) throw new Error('The text is not UTF-8.');
  return plain.toString('utf8');
}
