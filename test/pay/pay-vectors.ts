import { readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { certificateKey, PlatformKeys, readPublicKey } from '../../src/pay/crypto/index.js';

/** One test vector. What is given and expected differs by kind. */
export interface PayVector {
  id: string;
  kind: string;
  given: Record<string, never> & { [name: string]: any }; // oxlint-disable-line typescript/no-explicit-any
  expect: Record<string, never> & { [name: string]: any }; // oxlint-disable-line typescript/no-explicit-any
}

interface KeyPair {
  private: string;
  privatePkcs1?: string;
  public: string;
  certificate: string;
  serial: string;
  id: string;
}

const file = JSON.parse(readFileSync(new URL('../data/pay-vectors.json', import.meta.url), 'utf8')) as {
  now: number;
  keys: {
    merchant: KeyPair;
    platformOld: KeyPair;
    platformNew: KeyPair;
    publicKeyMode: KeyPair;
    brand: KeyPair;
    apiV3Key: string;
    apiV2Key: string;
  };
  vectors: PayVector[];
};

export const { keys, vectors } = file;
/** The clock of the vectors, in Unix milliseconds. */
export const NOW = file.now * 1000;

export const vectorsOf = (...kinds: string[]): PayVector[] =>
  vectors.filter(({ kind }) => kinds.includes(kind));

export const vector = (id: string): PayVector => {
  const found = vectors.find((one) => one.id === id);
  if (!found) throw new Error(`There is no vector ${id}.`);
  return found;
};

/** The PEM that a vector names: `merchant.private`. */
export function pem(name: string): string {
  const [pair, half] = name.split('.') as ['merchant', 'private'];
  return keys[pair][half];
}

/** What the vectors are verified with: two certificates and a public key side by side. */
export const platformKeys = (): PlatformKeys =>
  new PlatformKeys([
    certificateKey(new X509Certificate(keys.platformOld.certificate)),
    certificateKey(new X509Certificate(keys.platformNew.certificate)),
    { serial: keys.publicKeyMode.id, key: readPublicKey(keys.publicKeyMode.public) },
  ]);

/** Reads a header of a vector, whatever the case of its name. */
export const headerOf =
  (headers: Record<string, string>) =>
  (name: string): string | undefined =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
