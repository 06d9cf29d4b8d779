import type { KeyObject } from 'node:crypto';
import { checkPrimeSync, createHash, createPrivateKey } from 'node:crypto';

const PRIME_BYTES = 128;
const EXPONENT = 65_537n;

/**
 * An RSA key of 2048 bits that is the same for the same text, on every machine. Anyone can make it, so it is fit for
 * demonstrations only: a simulator and an application that run in different processes know the same merchant without a
 * private key in the package. Takes about a tenth of a second.
 */
export function seededKey(seed: string): KeyObject {
  const p = prime(`${seed} p`);
  const q = prime(`${seed} q`);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const members = Object.entries(numbers).map(([name, value]) => [name, base64url(value)]);
  return createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(members) }, format: 'jwk' });
}

/** The first prime at or after a number that the seed gives. */
function prime(seed: string): bigint {
  const blocks = Array.from({ length: PRIME_BYTES / 32 }, (_, index) =>
    createHash('sha256').update(`${seed} ${index}`).digest(),
  );
  const bytes = Buffer.concat(blocks);
  // Two leading bits make the product of two primes 2048 bits long; the last one makes the number odd.
  bytes[0]! |= 0xc0;
  bytes[PRIME_BYTES - 1]! |= 1;
  let candidate = BigInt(`0x${bytes.toString('hex')}`);
  while ((candidate - 1n) % EXPONENT === 0n || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

/** The number that gives 1 when multiplied with `value`, modulo `modulus`. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [r, next] = [modulus, value % modulus];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return ((t % modulus) + modulus) % modulus;
}

function base64url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url');
}
