import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;

/** A screenshot with a palette of at most 256 colours: text and flat areas lose nothing that an eye sees. */
export function smallPng(png: Buffer): Buffer {
  const parts = chunksOf(png);
  const header = parts.find(({ type }) => type === 'IHDR')!.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(parts.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const pixels = unfiltered(inflateSync(packed), width, height, size);
  for (let shift = 0; ; shift++) {
    const numbers = new Map<number, number>();
    const sums: number[][] = [];
    const rows = Buffer.alloc((width + 1) * height);
    for (let at = 0; at < width * height && numbers.size <= MOST_COLOURS; at++) {
      const [r = 0, g = 0, b = 0] = pixels.subarray(at * size, at * size + 3);
      const key = ((r >> shift) << 16) | ((g >> shift) << 8) | (b >> shift);
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = sums.push([0, 0, 0, 0]) - 1));
      const sum = sums[number]!;
      sum[0]! += r;
      sum[1]! += g;
      sum[2]! += b;
      sum[3]!++;
      rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = number;
    }
    if (numbers.size > MOST_COLOURS) continue;
    const palette = sums.flatMap(([r = 0, g = 0, b = 0, n = 1]) =>
      [r, g, b].map((one) => Math.round(one / n)),
    );
    const indexed = Buffer.from(header);
    indexed[9] = 3;
    return Buffer.concat([
      SIGNATURE,
      chunk('IHDR', indexed),
      chunk('PLTE', Buffer.from(palette)),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const found = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

function unfiltered(rows: Buffer, width: number, height: number, size: number): Buffer {
  const line = width * size;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (line + 1)]!;
    for (let x = 0; x < line; x++) {
      const left = x >= size ? out[y * line + x - size]! : 0;
      const up = y > 0 ? out[(y - 1) * line + x]! : 0;
      const corner = x >= size && y > 0 ? out[(y - 1) * line + x - size]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      out[y * line + x] = (rows[y * (line + 1) + 1 + x]! + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}
