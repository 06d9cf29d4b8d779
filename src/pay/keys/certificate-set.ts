import { X509Certificate } from 'node:crypto';
import { certificateKey, type PlatformKey, serialOf } from '../crypto/index.js';

/** Writes a set of certificates as one value. Its order is fixed, so that the same set is the same text. */
export function serializeCertificates(certificates: readonly X509Certificate[]): string {
  const sorted = certificates.toSorted((one, other) => (serialOf(one) < serialOf(other) ? -1 : 1));
  return JSON.stringify(sorted.map((certificate) => certificate.toString()));
}

/** Reads a set of certificates. Anything else in a shared store counts as an empty set. */
export function parseCertificates(value: string): PlatformKey[] {
  try {
    return (JSON.parse(value) as string[]).map((pem) => certificateKey(new X509Certificate(pem)));
  } catch {
    return [];
  }
}
