import { hash, timingSafeEqual } from 'node:crypto';

/**
 * `signature` of a push or of the URL verification: lower-case hex SHA-1 over the sorted values.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export function pushSignature(token: string, timestamp: string, nonce: string): string {
  return hash('sha1', joinSorted([token, timestamp, nonce]));
}

/**
 * `msg_signature` of an encrypted push, and `MsgSignature` of an encrypted reply.
 *
 * The values are joined with no delimiter, so the signature alone does not say where one ends and the next
 * begins: check the query parameters with {@link isTimestamp} and {@link isNonce} too.
 *
 * @param encrypt the base64 text as it stands in the body
 */
export function messageSignature(token: string, timestamp: string, nonce: string, encrypt: string): string {
  return hash('sha1', joinSorted([token, timestamp, nonce, encrypt]));
}

/**
 * Joins values in byte order (`<` compares by code, which for ASCII is the same). An insertion sort, since for
 * three or four values it takes a fifth of the time of `Array.prototype.sort`.
 */
export function joinSorted(values: string[]): string {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let j = i;
    for (; j > 0 && values[j - 1]! > value; j--) values[j] = values[j - 1]!;
    values[j] = value;
  }
  return values.join('');
}

const SIGNATURE = /^[0-9a-f]{40}$/;

/**
 * Whether two signatures are the same, in a time that does not depend on where they differ.
 *
 * Anything that is not 40 lower-case hex digits is unequal; nothing throws.
 */
export function signaturesEqual(expectedHex: string, givenHex: unknown): boolean {
  if (!isSignature(givenHex) || expectedHex.length !== givenHex.length) return false;
  return timingSafeEqual(Buffer.from(expectedHex, 'latin1'), Buffer.from(givenHex, 'latin1'));
}

/** Whether a value is a signature by its grammar: a string of exactly 40 lower-case hex digits. */
export function isSignature(value: unknown): value is string {
  return typeof value === 'string' && value.length === 40 && SIGNATURE.test(value);
}
