import { createCipheriv } from 'node:crypto';

/** The key that the tests of broken frames use. */
export const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
export const APP_ID = 'wx5823bf96d3bd56c7';

/** The parts of a frame. Each of them can be made invalid. */
export interface RawFrame {
  readonly message?: string | Uint8Array;
  readonly id?: string | Uint8Array;
  /** The length field. By default it is the length of the message. */
  readonly length?: number;
  /** The padding. By default it is valid. */
  readonly padding?: Uint8Array;
}

/** Encrypts a frame from these parts, like an attacker who knows the key. */
export function encryptFrame({ message = 'hello', id = APP_ID, length, padding }: RawFrame): string {
  const body = Buffer.from(message as Uint8Array);
  const head = Buffer.alloc(20, 'r');
  head.writeUInt32BE((length ?? body.length) >>> 0, 16);
  const bare = Buffer.concat([head, body, Buffer.from(id as Uint8Array)]);
  const pad = 32 - (bare.length % 32);
  return encryptBlocks(Buffer.concat([bare, padding ?? Buffer.alloc(pad, pad)]));
}

/** Encrypts bytes that need not be a frame. */
export function encryptBlocks(plain: Uint8Array): string {
  const key = Buffer.from(KEY, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64');
}
