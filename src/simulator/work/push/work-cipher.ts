import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

// WeCom's side of the cipher. It shares no code with the library's own: a simulator that opened replies with the code
// that sealed them would accept every mistake. Unlike the library's, it takes an empty receive id.

const PAD = 32;
const HEAD = 20;

const keyOf = (encodingAesKey: string): Buffer => Buffer.from(`${encodingAesKey}=`, 'base64');

/** Encrypts `message` for a receive id, which may be empty. */
export function sealText(encodingAesKey: string, message: string, receiveId: string): string {
  const key = keyOf(encodingAesKey);
  const bytes = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const frame = Buffer.concat([randomBytes(16), length, bytes, Buffer.from(receiveId)]);
  const padding = PAD - (frame.length % PAD);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([frame, Buffer.alloc(padding, padding)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}

/** Opens what was encrypted. @throws Error saying what is wrong with it */
export function openText(encodingAesKey: string, encrypted: string): { message: string; receiveId: string } {
  const key = keyOf(encodingAesKey);
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
  const padding = padded.at(-1) ?? 0;
  const tail = padded.subarray(-padding);
  if (padding < 1 || padding > PAD || tail.some((byte) => byte !== padding))
    throw new Error('the padding is wrong');
  const frame = padded.subarray(0, -padding);
  const length = frame.length >= HEAD ? frame.readUInt32BE(16) : Number.POSITIVE_INFINITY;
  if (HEAD + length > frame.length) throw new Error('the length inside is wrong');
  const message = frame.subarray(HEAD, HEAD + length).toString('utf8');
  return { message, receiveId: frame.subarray(HEAD + length).toString('utf8') };
}

/** `msg_signature`: SHA-1 over the sorted values. */
export const workSignature = (token: string, timestamp: string, nonce: string, encrypted: string): string =>
  createHash('sha1').update([token, timestamp, nonce, encrypted].toSorted().join('')).digest('hex');

/** Encrypts a file for a robot: no frame around it, the IV is the beginning of the key. */
export function sealFile(encodingAesKey: string, bytes: Buffer): Buffer {
  const key = keyOf(encodingAesKey);
  const padding = PAD - (bytes.length % PAD);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([bytes, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]);
}
