import type { SealOptions } from '../../crypto/sealed-reply.js';
import { messageSignature } from '../../crypto/signature.js';

/** Encrypts and signs the reply of a robot. Its envelope has names of its own, in lower case. */
export function sealRobotReply(
  plaintext: string,
  { token, cipher, timestamp, nonce, receiveId = '' }: Omit<SealOptions, 'format'>,
): string {
  const encrypt = cipher.encrypt(plaintext, undefined, receiveId);
  const msgsignature = messageSignature(token, String(timestamp), nonce, encrypt);
  return JSON.stringify({ encrypt, msgsignature, timestamp: Number(timestamp), nonce });
}
