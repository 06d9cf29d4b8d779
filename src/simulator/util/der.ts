/** Writers of DER, the byte form of certificates: each value is a tag, a length and its content. */

/** One value with the tag that is given. */
export function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);

export const set = (...parts: readonly Uint8Array[]): Buffer => tagged(0x31, ...parts);

/** A whole number that is not negative, as big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Buffer.from([0]) : Buffer.from(bytes.subarray(start));
  // A leading bit would make the number negative.
  return digits[0]! >= 0x80 ? tagged(0x02, Buffer.from([0]), digits) : tagged(0x02, digits);
}

export const utf8 = (text: string): Buffer => tagged(0x0c, Buffer.from(text, 'utf8'));

export const NULL = tagged(0x05);

export const octetString = (bytes: Uint8Array): Buffer => tagged(0x04, bytes);

/** Whole bytes as a bit string. */
export const bitString = (bytes: Uint8Array): Buffer => tagged(0x03, Buffer.from([0]), bytes);

/** An object identifier such as `2.5.4.3`. */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** A moment in whole seconds. Years from 2050 on have a form of their own. */
export function time(at: Date): Buffer {
  const text = at.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return at.getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(text.slice(2), 'latin1'))
    : tagged(0x18, Buffer.from(text, 'latin1'));
}

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
