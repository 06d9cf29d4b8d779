import {
  constants,
  createCipheriv,
  createDecipheriv,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** An encrypted body: everything in base64. */
export interface Envelope {
  iv: string;
  data: string;
  authtag: string;
}

/** The request or answer that a signature and an encryption are bound to. */
export interface Bound {
  /** Scheme, host and path, without the query. */
  urlPath: string;
  appId: string;
  /** Unix seconds. */
  timestamp: number;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

/** Encrypts with AES-256-GCM under a fresh 12-byte iv. */
export function seal(
  plaintext: string,
  key: Buffer,
  sn: string,
  bound: Bound,
  iv = randomBytes(12),
): Envelope {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additional(sn, bound));
  const data = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    data: data.toString('base64'),
    authtag: cipher.getAuthTag().toString('base64'),
  };
}

/** Decrypts an envelope; undefined for anything that this key did not seal for exactly this request. */
export function open(envelope: Envelope, key: Buffer, sn: string, bound: Bound): string | undefined {
  const iv = Buffer.from(envelope.iv, 'base64');
  const tag = Buffer.from(envelope.authtag, 'base64');
  // Shorter tags are lawful GCM and easy to guess.
  if (iv.length !== 12 || tag.length !== 16) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
      .setAAD(additional(sn, bound))
      .setAuthTag(tag);
    const plain = Buffer.concat([decipher.update(envelope.data, 'base64'), decipher.final()]);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}

/** The envelope that a JSON value is, or undefined. */
export function asEnvelope(value: unknown): Envelope | undefined {
  const { iv, data, authtag } = (value ?? {}) as Record<string, unknown>;
  const isBase64 = (text: unknown): text is string => typeof text === 'string' && BASE64.test(text);
  return isBase64(iv) && isBase64(data) && isBase64(authtag) ? { iv, data, authtag } : undefined;
}

/** Signs a body with RSASSA-PSS, SHA-256, 32 bytes of salt; base64. */
export function signBody(body: string, key: KeyObject, bound: Bound): string {
  return sign('sha256', signedText(body, bound), { key, ...PSS }).toString('base64');
}

/** Whether a body bears the signature of a key for exactly this request. */
export function verifyBody(
  body: string | Uint8Array,
  signature: string,
  key: KeyObject,
  bound: Bound,
): boolean {
  return (
    BASE64.test(signature) &&
    verify('sha256', signedText(body, bound), { key, ...PSS }, Buffer.from(signature, 'base64'))
  );
}

function additional(sn: string, { urlPath, appId, timestamp }: Bound): Buffer {
  return Buffer.from(`${urlPath}|${appId}|${timestamp}|${sn}`);
}

function signedText(body: string | Uint8Array, { urlPath, appId, timestamp }: Bound): Buffer {
  return Buffer.concat([Buffer.from(`${urlPath}\n${appId}\n${timestamp}\n`), Buffer.from(body as string)]);
}
