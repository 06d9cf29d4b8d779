import { readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import {
  certificateKey,
  PlatformKeys,
  readPublicKey,
  type SealedResource,
  type V2Params,
  type V2SignType,
} from '../../src/pay/crypto/index.js';

/** What a vector gives. Each kind has some of these members; which ones is known to its test. */
interface Given {
  method: string;
  url: string;
  timestamp: string;
  nonce: string;
  body: string;
  privateKey: string;
  serial: string;
  mchid: string;
  now: number;
  headers: Record<string, string>;
  resource: SealedResource;
  apiV3KeyLiteral: string;
  plaintext: string;
  ciphertext: string;
  encryptWith: string;
  decryptWith: string;
  appId: string;
  timeStamp: string;
  nonceStr: string;
  package: string;
  prepay_id: string;
  appid: string;
  prepayid: string;
  noncestr: string;
  partnerid: string;
  h5_url: string;
  redirect: string;
  apiV2Key: string;
  params: V2Params;
  sign_type: V2SignType;
  req_info: string;
  forms: Record<string, string>;
  certificateInsteadOfKey: string;
  publicInsteadOfPrivate: string;
}

/** What a vector expects, in the same way. */
interface Expected {
  message: string;
  signature: string;
  authorization: string;
  valid: boolean;
  plaintext: string;
  json: Record<string, unknown>;
  error: boolean;
  serials: string[];
  certificates: string[];
  encryptWith: string;
  validUntil: string[];
  ciphertextBase64Length: number;
  params: Record<string, string>;
  url: string;
  paySign: string;
  sign: string;
}

/** One test vector. */
export interface PayVector {
  id: string;
  kind: string;
  given: Given;
  expect: Expected;
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
