import { WechatInputError } from '../../client/client.errors.js';
import type { UserDataInput } from '../../crypto/user-data.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** AES-128: the size of the key, the iv and each block in bytes. */
const BLOCK = 16;

/**
 * Checks what a mini program sent for decryption. A value that was spoiled on its way looks like an expired session
 * otherwise, and the user would have to log in again and again.
 *
 * @throws WechatInputError that names the value and says how it is damaged.
 */
export function checkUserData({ sessionKey, iv, encryptedData }: Omit<UserDataInput, 'appId'>): void {
  checkBase64('sessionKey', sessionKey, 'from code2Session', (bytes) => bytes === BLOCK);
  checkBase64('iv', iv, 'from the mini program', (bytes) => bytes === BLOCK);
  checkBase64('encryptedData', encryptedData, 'from the mini program', (bytes) => bytes % BLOCK === 0);
}

function checkBase64(name: string, value: unknown, source: string, fits: (bytes: number) => boolean): void {
  const fault = faultOf(value, fits, name === 'encryptedData' ? `a multiple of ${BLOCK}` : String(BLOCK));
  if (fault === undefined) return;
  throw new WechatInputError(`The ${name} ${fault} Pass it as it came ${source}: it is base64.`);
}

function faultOf(value: unknown, fits: (bytes: number) => boolean, expected: string): string | undefined {
  if (typeof value !== 'string') return 'is missing.';
  if (value.trim() === '') return 'is empty.';
  if (/%[0-9a-f]{2}/i.test(value)) return 'is percent-encoded: it was encoded once more than it was decoded.';
  if (/\s/.test(value)) {
    return 'has a space or a line break where a "+" was: it was sent in a form or a URL without being encoded.';
  }
  if (/[-_]/.test(value)) return 'has a "-" or "_": it was changed to base64url on its way.';
  if (!BASE64.test(value)) return 'has characters that base64 does not have.';
  const bytes = Buffer.from(value, 'base64').length;
  return fits(bytes)
    ? undefined
    : `has ${bytes} bytes, but must have ${expected}: it may have been cut short.`;
}
