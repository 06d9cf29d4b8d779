import { isUtf8 } from 'node:buffer';
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Cipher, Decipher } from 'node:crypto';
import { WechatCryptoError } from './crypto.errors.js';
import { decodeEncodingAesKey } from './encoding-aes-key.js';
import { secureRandom } from './random.js';

const ALGORITHM = 'aes-256-cbc';
/** AES's own block. */
const BLOCK = 16;
/** The block that WeChat pads to: PKCS#7 with 32, which AES libraries do not do by themselves. */
const PAD_BLOCK = 32;
/** 16 random bytes and the length of the message, 4 bytes. */
const HEAD = 20;
/** Where the message begins in what the decipher puts out: behind the block that the IV turns into, and the head. */
const MESSAGE = BLOCK + HEAD;

/**
 * The message cipher of safe and compatible mode (消息加解密): AES-256-CBC around the frame
 * `random(16) | length(4) | message | receive id`, padded to 32 bytes.
 *
 * One object serves one key. It keeps its two native cipher contexts for its lifetime, because making one takes
 * longer than using it (docs/decisions/performance.md). To start the next message, a context is given the IV as if it
 * were one more block: after that it is in the state of a fresh one.
 *
 * @example
 * const cipher = new MessageCipher(encodingAesKey, appId);
 * cipher.decrypt(cipher.encrypt('<xml>...</xml>'));
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Technical_Plan.html
 */
export class MessageCipher {
  readonly #key: Buffer;
  readonly #iv: Buffer;
  readonly #receiveIds: readonly { readonly text: string; readonly bytes: Buffer }[];
  #cipher: Cipher | undefined;
  #decipher: Decipher | undefined;
  /** The last block that went out of `#cipher`, which CBC mixes into the next one that goes in. */
  readonly #chained: Buffer;

  /**
   * @param encodingAesKey 43 characters, from the account's server configuration
   * @param receiveId the AppID; of a list, each is accepted and the first is written into what is encrypted. Null
   * where it differs from message to message: then {@link open} and {@link encrypt} are told each time.
   * @throws TypeError when the key is malformed or a receive id is empty
   */
  constructor(encodingAesKey: string, receiveId: string | readonly string[] | null) {
    this.#key = decodeEncodingAesKey(encodingAesKey);
    this.#iv = this.#key.subarray(0, BLOCK);
    this.#chained = Buffer.from(this.#iv);
    const ids = typeof receiveId === 'string' ? [receiveId] : receiveId;
    if (ids === null) {
      this.#receiveIds = [];
      return;
    }
    if (ids.length === 0 || ids.includes('')) {
      throw new TypeError(
        'A message cipher needs the AppID of its account: without it any message would fit.',
      );
    }
    this.#receiveIds = ids.map((text) => ({ text, bytes: Buffer.from(text) }));
  }

  /**
   * Encrypts a message.
   *
   * @param random 16 bytes for the frame's prefix; only tests give them
   * @param receiveId the id to write, where it is not the cipher's own; an empty one is written as it is
   * @returns base64
   */
  encrypt(plaintext: string, random: Uint8Array = secureRandom(BLOCK), receiveId?: string): string {
    if (random.length !== BLOCK) throw new TypeError('The prefix of a message is 16 random bytes.');
    const id = receiveId === undefined ? this.#receiveIds[0]?.bytes : Buffer.from(receiveId);
    if (id === undefined) throw new TypeError('Encrypting with this cipher needs a receive id.');
    const length = Buffer.byteLength(plaintext);
    const bare = HEAD + length + id.length;
    const pad = PAD_BLOCK - (bare % PAD_BLOCK);
    const frame = Buffer.allocUnsafe(bare + pad);
    for (let i = 0; i < BLOCK; i++) frame[i] = random[i]! ^ this.#iv[i]! ^ this.#chained[i]!;
    frame.writeUInt32BE(length, BLOCK);
    frame.write(plaintext, HEAD);
    frame.set(id, HEAD + length);
    for (let i = bare; i < frame.length; i++) frame[i] = pad;

    this.#cipher ??= createCipheriv(ALGORITHM, this.#key, this.#iv).setAutoPadding(false);
    const encrypted = this.#cipher.update(frame);
    const last = encrypted.length - BLOCK;
    for (let i = 0; i < BLOCK; i++) this.#chained[i] = encrypted[last + i]!;
    return encrypted.toString('base64');
  }

  /**
   * Decrypts a message and checks everything about its frame: every padding byte, the exact length, the exact
   * receive id, valid UTF-8.
   *
   * @param encrypt the base64 text of the body's `Encrypt`
   * @throws WechatCryptoError, always the same one, whatever is wrong
   */
  decrypt(encrypt: string): string {
    return this.open(encrypt).plaintext;
  }

  /**
   * As {@link decrypt}, and tells the receive id, for keys that receive for several.
   *
   * @param accepts whether a message with this receive id is meant for us. Default: the ids of the constructor.
   * @throws WechatCryptoError, always the same one, whatever is wrong
   */
  open(encrypt: string, accepts?: (receiveId: string) => boolean): { plaintext: string; receiveId: string } {
    const size = Buffer.byteLength(encrypt, 'base64');
    if (size === 0 || size % PAD_BLOCK !== 0) throw new WechatCryptoError('not whole blocks');
    const input = Buffer.allocUnsafe(BLOCK + size);
    input.set(this.#iv, 0);
    input.write(encrypt, BLOCK, 'base64');
    // Buffer skips over what is not base64: only a text that comes back unchanged was strictly base64.
    if (input.toString('base64', BLOCK) !== encrypt) throw new WechatCryptoError('not base64');

    this.#decipher ??= createDecipheriv(ALGORITHM, this.#key, this.#iv).setAutoPadding(false);
    const frame = this.#decipher.update(input);

    // Every check is made, whatever the others say, and there is one throw: refusals take the same time.
    const pad = frame[frame.length - 1]!;
    const length = frame.readUInt32BE(MESSAGE - 4);
    const fits = MESSAGE + length <= frame.length - pad;
    const idEnd = Math.max(frame.length - pad, MESSAGE);
    const idStart = Math.min(MESSAGE + length, idEnd);
    const padded = isPadding(frame, pad);
    let receiveId: string | undefined;
    if (accepts) {
      const given = frame.toString('utf8', idStart, idEnd);
      if (accepts(given)) receiveId = given;
    } else {
      for (const id of this.#receiveIds)
        if (id.bytes.compare(frame, idStart, idEnd) === 0) receiveId ??= id.text;
    }
    // Before it is decoded, which takes longer for what is not UTF-8.
    const readable = isUtf8(frame.subarray(MESSAGE, idStart));
    if (!(padded && fits && receiveId !== undefined && readable)) {
      throw new WechatCryptoError(
        !padded
          ? 'padding'
          : !fits
            ? 'length beyond the frame'
            : receiveId === undefined
              ? 'receive id'
              : 'not UTF-8',
      );
    }
    return { plaintext: frame.toString('utf8', MESSAGE, idStart), receiveId };
  }
}

/** Whether a frame ends in 1 to 32 bytes that all say how many they are. */
function isPadding(frame: Buffer, pad: number): boolean {
  let differences = pad < 1 || pad > PAD_BLOCK ? 1 : 0;
  for (let i = frame.length - Math.min(pad, PAD_BLOCK); i < frame.length; i++) differences |= frame[i]! ^ pad;
  return differences === 0;
}
