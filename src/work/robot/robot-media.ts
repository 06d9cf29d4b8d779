import { createDecipheriv } from 'node:crypto';
import { WechatCryptoError } from '../../crypto/crypto.errors.js';

const BLOCK = 16;
const PAD_BLOCK = 32;

/**
 * Opens a file that a member sent to an AI robot. Its `url` is good for five minutes, and its bytes are encrypted with
 * the EncodingAESKey of the robot.
 *
 * @param key the EncodingAESKey of the robot, or the `aeskey` of the message
 * @throws WechatCryptoError when the key does not fit
 * @see https://developer.work.weixin.qq.com/document/path/100719
 */
export function decryptRobotMedia(bytes: Uint8Array, key: string): Buffer {
  const aesKey = Buffer.from(key, 'base64');
  if (aesKey.length !== 32) throw new WechatCryptoError('not a key of 32 bytes');
  if (bytes.length === 0 || bytes.length % BLOCK !== 0) throw new WechatCryptoError('not whole blocks');
  const decipher = createDecipheriv('aes-256-cbc', aesKey, aesKey.subarray(0, BLOCK)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const pad = plain.at(-1)!;
  const padding = plain.subarray(-Math.min(pad, plain.length));
  if (pad < 1 || pad > PAD_BLOCK || pad > plain.length || padding.some((byte) => byte !== pad)) {
    throw new WechatCryptoError('padding');
  }
  return plain.subarray(0, plain.length - pad);
}
