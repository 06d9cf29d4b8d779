import type { MessageCipher } from '../../../crypto/message-cipher.js';
import { MessageCipherRing } from '../../../crypto/message-cipher-ring.js';
import { messageSignature, signaturesEqual } from '../../../crypto/signature.js';
import type { WorkCallbackConf } from '../../conf/work-conf.js';
import type { WorkQuery } from './work-query.js';

/** A callback's content, opened. */
export interface OpenedCallback {
  readonly text: string;
  /** The id at the end of the content: a corp, a suite, a provider, or nothing. */
  readonly receiveId: string;
  readonly cipher: MessageCipher;
}

/** The Tokens and EncodingAESKeys of one callback address. */
export class CallbackKeys {
  readonly #tokens: readonly string[];
  readonly #ring: MessageCipherRing;

  /** @throws TypeError for a malformed key */
  constructor({ tokens, encodingAesKeys }: WorkCallbackConf) {
    this.#tokens = tokens;
    this.#ring = new MessageCipherRing(encodingAesKeys, null);
  }

  /** The Token that signed; undefined when none did. */
  tokenOf({ timestamp, nonce, msgSignature }: WorkQuery, encrypt: string): string | undefined {
    return this.#tokens.find((token) =>
      signaturesEqual(messageSignature(token, timestamp, nonce, encrypt), msgSignature),
    );
  }

  /**
   * Opens a content.
   *
   * @param accepts whether it is for us, by its receive id
   * @throws WechatCryptoError, always the same one, whatever is wrong
   */
  open(encrypt: string, accepts: (receiveId: string) => boolean): OpenedCallback {
    const { plaintext: text, receiveId, cipher } = this.#ring.decrypt(encrypt, accepts);
    return { text, receiveId, cipher };
  }
}
