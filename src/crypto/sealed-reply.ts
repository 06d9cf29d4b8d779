import { WechatCryptoError } from './crypto.errors.js';
import type { MessageCipher } from './message-cipher.js';
import { isNonce, isTimestamp } from './push-parameters.js';
import { messageSignature } from './signature.js';

/** What a reply is sealed with. */
export interface SealOptions {
  /** The webhook token that verified the push. */
  readonly token: string;
  /** The cipher that opened the push. */
  readonly cipher: MessageCipher;
  /** Unix seconds, 10 digits. */
  readonly timestamp: string | number;
  /** The push's own nonce, or a fresh one. */
  readonly nonce: string;
  /** The format of the push. */
  readonly format: 'xml' | 'json';
  /** The receive id of the push, where it is not the cipher's own. */
  readonly receiveId?: string;
}

/**
 * Encrypts and signs a passive reply: the envelope that safe mode asks for. `success` and the empty body are
 * never sealed.
 *
 * @throws WechatCryptoError when timestamp or nonce are against their grammar
 */
export function sealReply(
  plaintext: string,
  { token, cipher, timestamp, nonce, format, receiveId }: SealOptions,
): string {
  const time = String(timestamp);
  if (!isTimestamp(time) || !isNonce(nonce)) throw new WechatCryptoError('timestamp or nonce of the reply');
  const encrypt = cipher.encrypt(plaintext, undefined, receiveId);
  const signature = messageSignature(token, time, nonce, encrypt);
  // Base64, hex, digits, letters: nothing in these values could end a CDATA section or a string.
  return format === 'xml'
    ? `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
        `<TimeStamp>${time}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
    : `{"Encrypt":"${encrypt}","MsgSignature":"${signature}","TimeStamp":${time},"Nonce":"${nonce}"}`;
}
