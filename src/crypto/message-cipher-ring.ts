import { WechatCryptoError } from './crypto.errors.js';
import { MessageCipher } from './message-cipher.js';

/** A decrypted message and the cipher that opened it. */
export interface OpenedMessage {
  readonly plaintext: string;
  /** The reply must be sealed with this one: WeChat still holds this key. */
  readonly cipher: MessageCipher;
  /** The id that the message was encrypted for. */
  readonly receiveId: string;
}

/** The EncodingAESKeys of one account, current first, so that a key can be changed without losing a message. */
export class MessageCipherRing {
  readonly #ciphers: readonly MessageCipher[];

  /** @throws TypeError when there is no key, a key is malformed or no receive id is given */
  constructor(encodingAesKeys: readonly string[], receiveId: string | readonly string[] | null) {
    if (encodingAesKeys.length === 0) throw new TypeError('Safe and compatible mode need an EncodingAESKey.');
    this.#ciphers = encodingAesKeys.map((key) => new MessageCipher(key, receiveId));
  }

  /** The cipher of the current key. */
  get current(): MessageCipher {
    return this.#ciphers[0]!;
  }

  /**
   * Decrypts with the current key, otherwise with each previous one.
   *
   * @param accepts as in {@link MessageCipher.open}
   * @throws WechatCryptoError when no key opens the message
   */
  decrypt(encrypt: string, accepts?: (receiveId: string) => boolean): OpenedMessage {
    let failure: unknown;
    for (const cipher of this.#ciphers) {
      try {
        const { plaintext, receiveId } = cipher.open(encrypt, accepts);
        return { plaintext, receiveId, cipher };
      } catch (error) {
        if (!(error instanceof WechatCryptoError)) throw error;
        failure ??= error;
      }
    }
    throw failure;
  }
}
