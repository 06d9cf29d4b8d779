import { randomBytes, randomInt } from 'node:crypto';

/** `length` random characters of `A-Za-z0-9_-`. */
export const randomText = (length: number): string =>
  randomBytes(Math.ceil((length * 3) / 4))
    .toString('base64url')
    .slice(0, length);

/** `length` random hexadecimal characters. */
export const randomHex = (length: number): string =>
  randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);

/** `length` random decimal digits, the first one not zero. */
export function randomDigits(length: number): string {
  let digits = String(randomInt(1, 10));
  while (digits.length < length) digits += String(randomInt(0, 10));
  return digits;
}

/** An OpenID in WeChat's shape: `o` and 27 more characters. */
export const randomOpenId = (): string => `o${randomText(27)}`;
