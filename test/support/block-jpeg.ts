import decodeQr from 'qr/decode.js';

/** The symbols of a Huffman table by their code, written as bits. */
type Codes = ReadonlyMap<string, number>;

/** Reads the segments of a baseline JPEG: what each marker brings, and the coded picture. */
function segmentsOf(jpeg: Buffer): { segments: Map<number, Buffer[]>; coded: Buffer } {
  const segments = new Map<number, Buffer[]>();
  let at = 2;
  for (;;) {
    const marker = jpeg[at + 1]!;
    const length = jpeg.readUInt16BE(at + 2);
    segments.set(marker, [...(segments.get(marker) ?? []), jpeg.subarray(at + 4, at + 2 + length)]);
    at += 2 + length;
    if (marker === 0xda) return { segments, coded: jpeg.subarray(at, jpeg.lastIndexOf(0xff)) };
  }
}

function codesOf(table: Buffer): Codes {
  const codes = new Map<string, number>();
  let code = 0;
  let next = 17;
  for (let length = 1; length <= 16; length++) {
    for (let n = 0; n < table[length]!; n++) {
      codes.set((code++).toString(2).padStart(length, '0'), table[next++]!);
    }
    code *= 2;
  }
  return codes;
}

/**
 * Decodes a greyscale JPEG whose blocks have one brightness each, by the tables that it brings along.
 *
 * @throws Error for any other JPEG
 */
export function readBlockJpeg(jpeg: Buffer): { width: number; height: number; data: Uint8Array } {
  if (jpeg.readUInt16BE(0) !== 0xffd8 || jpeg.readUInt16BE(jpeg.length - 2) !== 0xffd9) {
    throw new Error('not a whole JPEG');
  }
  const { segments, coded } = segmentsOf(jpeg);
  const frame = segments.get(0xc0)![0]!;
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  if (frame[0] !== 8 || frame[5] !== 1) throw new Error('not a greyscale picture of 8 bits');
  const step = segments.get(0xdb)![0]![1]!;
  const tables = new Map(segments.get(0xc4)!.map((table) => [table[0]!, codesOf(table)]));
  const bits = [...Buffer.from(coded.toString('latin1').replaceAll('\xff\0', '\xff'), 'latin1')]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  let at = 0;
  const symbol = (codes: Codes): number => {
    for (let length = 1; length <= 16; length++) {
      const found = codes.get(bits.slice(at, at + length));
      if (found === undefined) continue;
      at += length;
      return found;
    }
    throw new Error(`no code at bit ${at}`);
  };
  const data = new Uint8Array(width * height * 4);
  let level = 0;
  for (let y = 0; y < height; y += 8) {
    for (let x = 0; x < width; x += 8) {
      const length = symbol(tables.get(0x00)!);
      if (length > 0) {
        const value = Number.parseInt(bits.slice(at, at + length), 2);
        level += value < 2 ** (length - 1) ? value - 2 ** length + 1 : value;
        at += length;
      }
      if (symbol(tables.get(0x10)!) !== 0) throw new Error('a block with more than one brightness');
      const shade = Math.min(255, Math.max(0, Math.round((level * step) / 8 + 128)));
      for (let row = y; row < y + 8; row++)
        data.fill(shade, (row * width + x) * 4, (row * width + x + 8) * 4);
    }
  }
  if (bits.length - at >= 8) throw new Error('more than the picture');
  return { width, height, data };
}

/** The text in a JPEG of a QR code. */
export const readQr = (jpeg: Buffer): string => decodeQr(readBlockJpeg(jpeg));
