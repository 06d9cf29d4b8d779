import { MessageCipherRing } from '../../src/crypto/message-cipher-ring.js';
import type { MessageCipher } from '../../src/crypto/message-cipher.js';
import { WechatCryptoError } from '../../src/crypto/crypto.errors.js';
import { isNonce, isTimestamp } from '../../src/crypto/push-parameters.js';
import { messageSignature, signaturesEqual } from '../../src/crypto/signature.js';
import { WechatMessageError } from '../../src/message/message.errors.js';
import { readPush } from '../../src/message/parse/read-push.js';

/** The parts of an encrypted push that a receiver verifies. */
export interface SignedPush {
  readonly timestamp: string;
  readonly nonce: string;
  readonly encrypt: string;
  readonly signature: string;
}

/** The receiver's configuration of an account. */
export interface Receiver {
  readonly token: string;
  readonly ring: MessageCipherRing;
}

/** Signs a ciphertext. */
export function signed(token: string, timestamp: string, nonce: string, encrypt: string): SignedPush {
  return { timestamp, nonce, encrypt, signature: messageSignature(token, timestamp, nonce, encrypt) };
}

/** Encrypts and signs a message as WeChat does. */
export function sealedPush(token: string, cipher: MessageCipher, message: string, nonce: string): SignedPush {
  return signed(token, '1714112445', nonce, cipher.encrypt(message));
}

/** First defence: the grammar of the query. */
export function grammarAccepts({ timestamp, nonce }: SignedPush): boolean {
  return isTimestamp(timestamp) && isNonce(nonce);
}

/** The signature, which stays valid when boundaries are moved. */
export function signatureAccepts({ token }: Receiver, push: SignedPush): boolean {
  const { timestamp, nonce, encrypt, signature } = push;
  return signaturesEqual(messageSignature(token, timestamp, nonce, encrypt), signature);
}

/** Second defence: the frame and the parsed message. `undefined` when it is refused. */
export function frameOpens({ ring }: Receiver, { encrypt }: SignedPush): string | undefined {
  try {
    const { plaintext } = ring.decrypt(encrypt);
    readPush(plaintext);
    return plaintext;
  } catch (error) {
    if (error instanceof WechatCryptoError || error instanceof WechatMessageError) return undefined;
    throw error;
  }
}

/** Whether the length of the ciphertext alone shows a cut: WeChat sends whole blocks of 32 bytes. */
export function ciphertextIsWhole({ encrypt }: SignedPush): boolean {
  const bytes = Buffer.from(encrypt, 'base64');
  return bytes.length > 0 && bytes.length % 32 === 0 && bytes.toString('base64') === encrypt;
}

/** Every way to cut the signed text into three parts again in the same order. */
export function recut(
  token: string,
  push: SignedPush,
  first: number,
  second: number,
): SignedPush | undefined {
  const { timestamp, nonce, encrypt } = push;
  const parts = [
    { name: 'token', value: token },
    { name: 'timestamp', value: timestamp },
    { name: 'nonce', value: nonce },
    { name: 'encrypt', value: encrypt },
  ].sort((a, b) => (a.value < b.value ? -1 : 1));
  // An attacker does not know the token, so its position is fixed. The text on either side of it can be cut again.
  const values: Record<string, string> = {};
  let rest = [first, second];
  for (const side of splitAt(parts, 'token')) {
    const text = side.map((part) => part.value).join('');
    const cuts = rest.slice(0, side.length - 1).map((cut) => cut % (text.length + 1));
    rest = rest.slice(Math.max(0, side.length - 1));
    const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
    side.forEach((part, i) => (values[part.name] = text.slice(edges[i], edges[i + 1])));
  }
  const forged = {
    timestamp: values['timestamp']!,
    nonce: values['nonce']!,
    encrypt: values['encrypt']!,
    signature: push.signature,
  };
  const same = forged.timestamp === timestamp && forged.nonce === nonce && forged.encrypt === encrypt;
  return same ? undefined : forged;
}

function splitAt<T extends { name: string }>(parts: T[], name: string): T[][] {
  const at = parts.findIndex((part) => part.name === name);
  return [parts.slice(0, at), parts.slice(at + 1)].filter((side) => side.length > 0);
}

/** A receiver whose token sorts before digits and letters, behind them, or between. */
export function receiver(token: string, key = 'K'.repeat(43), appId = 'wx5823bf96d3bd56c7'): Receiver {
  return { token, ring: new MessageCipherRing([key], appId) };
}
