import { randomFillSync } from 'node:crypto';

// One call into the generator costs some microseconds however few bytes it draws, so they are drawn for many
// messages at once. A byte is handed out once only; a used-up pool is left to its holders and a new one drawn.
const POOL_SIZE = 4096;
let pool = Buffer.alloc(0);
let used = 0;

/** Cryptographically secure random bytes: a view that nobody else is given. */
export function secureRandom(size: number): Buffer {
  if (used + size > pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(Math.max(POOL_SIZE, size)));
    used = 0;
  }
  return pool.subarray(used, (used += size));
}

const ALPHABET = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** A random string of letters and digits, every character equally likely: a nonce, a `nonceStr`, a `state`. */
export function randomNonce(length = 16): string {
  const nonce = Buffer.allocUnsafe(length);
  for (let at = 0; at < length;) {
    const bytes = secureRandom(length);
    for (let index = 0; index < length && at < length; index++) {
      const byte = bytes[index]!;
      // 248 is the largest multiple of 62 that a byte holds; what lies above would favour the first letters.
      if (byte < 248) nonce[at++] = ALPHABET[byte % 62]!;
    }
  }
  return nonce.toString('latin1');
}
