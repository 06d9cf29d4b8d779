import { createPrivateKey, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WechatPayKeyError } from './pay-crypto.errors.js';
import { base64Bytes, pemBlocks, type PemBlock, unquoted } from './read-pem.js';

/**
 * A key or certificate as people have it: PEM text (line feeds may be written as `\n`), base64 of the PEM or of the DER
 * bytes, the path of a file, the file's bytes, or Node's own object.
 */
export type PayKeyInput = string | Uint8Array | KeyObject | X509Certificate;

/** What was found in something that should be a key. */
export type FoundKey =
  | { readonly kind: 'private-key' | 'public-key'; readonly key: KeyObject }
  | { readonly kind: 'certificate'; readonly certificate: X509Certificate }
  | { readonly kind: 'encrypted-key' | 'pkcs12' | 'damaged' | 'other' };

/** Which kinds a reader would take, best first, where a file holds several. */
export type KeyKind = 'private-key' | 'public-key' | 'certificate';

/** How DER files begin: a SEQUENCE with a two-byte length, then the version 3 of PKCS#12. */
const PKCS12 = /^3082....020103/;

/**
 * Finds what is in an input.
 *
 * @param wanted the kind to choose where a file holds several, such as a key with its certificate
 * @throws WechatPayKeyError for a path that cannot be read, or text that is nothing of this
 */
export function findKey(input: PayKeyInput, wanted: KeyKind): FoundKey {
  if (input instanceof X509Certificate) return { kind: 'certificate', certificate: input };
  if (input instanceof KeyObject) return ofKeyObject(input);
  if (typeof input === 'string') return inText(input, wanted);
  if (input instanceof Uint8Array) return inBytes(Buffer.from(input), wanted);
  throw new WechatPayKeyError('must be PEM text, base64 of a PEM, the path of a file, or a KeyObject');
}

function ofKeyObject(key: KeyObject): FoundKey {
  return key.type === 'secret' ? { kind: 'other' } : { kind: `${key.type}-key`, key };
}

function inText(input: string, wanted: KeyKind): FoundKey {
  const text = unquoted(input);
  if (text.includes('-----BEGIN ')) return inPem(text, wanted);
  const bytes = base64Bytes(text);
  if (bytes) return inBytes(bytes, wanted);
  return inBytes(fileBytes(text), wanted);
}

function fileBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    // The text may be a key with a slip in it, so it is not repeated.
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new WechatPayKeyError(
      `is neither a PEM, nor base64 of one, nor the path of a file that can be read (${code})`,
    );
  }
}

function inBytes(bytes: Buffer, wanted: KeyKind): FoundKey {
  const text = bytes.toString('latin1');
  return text.includes('-----BEGIN ') ? inPem(unquoted(text), wanted) : inDer(bytes);
}

function inPem(text: string, wanted: KeyKind): FoundKey {
  const found = pemBlocks(text).map(inBlock);
  return found.find(({ kind }) => kind === wanted) ?? found[0] ?? { kind: 'damaged' };
}

function inBlock({ label, pem }: PemBlock): FoundKey {
  try {
    if (label.startsWith('ENCRYPTED') || pem.includes('ENCRYPTED')) return { kind: 'encrypted-key' };
    if (label.endsWith('PRIVATE KEY')) return { kind: 'private-key', key: createPrivateKey(pem) };
    if (label.endsWith('PUBLIC KEY')) return { kind: 'public-key', key: createPublicKey(pem) };
    if (label === 'CERTIFICATE') return { kind: 'certificate', certificate: new X509Certificate(pem) };
    return { kind: 'other' };
  } catch {
    // OpenSSL's error may quote the key.
    return { kind: 'damaged' };
  }
}

function inDer(der: Buffer): FoundKey {
  if (PKCS12.test(der.subarray(0, 7).toString('hex'))) return { kind: 'pkcs12' };
  const attempts: (() => FoundKey)[] = [
    () => ({ kind: 'private-key', key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) }),
    () => ({ kind: 'private-key', key: createPrivateKey({ key: der, format: 'der', type: 'pkcs1' }) }),
    () => ({ kind: 'public-key', key: createPublicKey({ key: der, format: 'der', type: 'spki' }) }),
    () => ({ kind: 'certificate', certificate: new X509Certificate(der) }),
  ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // Not this kind.
    }
  }
  return { kind: 'other' };
}
