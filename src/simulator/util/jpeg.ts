/** The brightness of a block is written in steps of this size, 8 times its distance from grey. */
const STEP = 8;
/** White and black in steps, and how many bits the distances between them take. */
const WHITE = 128;
const FIRST_BITS = 8;
const CHANGE_BITS = 9;

/**
 * Writes a JPEG that is made of black and white blocks of 8 by 8 points: pictures of QR codes. Such a block needs its
 * brightness alone, so nothing has to be transformed.
 *
 * @param columns the width in blocks
 * @param rows the height in blocks
 * @param isBlack which blocks are black
 */
export function writeBlockJpeg(
  columns: number,
  rows: number,
  isBlack: (column: number, row: number) => boolean,
): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => STEP)]),
    // 8 bits, height, width, one component that is not scaled and uses quantization table 0.
    segment(0xc0, [8, ...word(rows * 8), ...word(columns * 8), 1, 1, 0x11, 0]),
    // Brightness: three codes, 0, 10 and 110, for no change, the first block, and a change.
    segment(0xc4, [0x00, ...lengths({ 1: 1, 2: 1, 3: 1 }), 0, FIRST_BITS, CHANGE_BITS]),
    // Everything else: one code, 0, for the end of the block.
    segment(0xc4, [0x10, ...lengths({ 1: 1 }), 0]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    scan(columns, rows, isBlack),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** The blocks, each written as its distance from the one before. */
function scan(columns: number, rows: number, isBlack: (column: number, row: number) => boolean): Buffer {
  const bits: string[] = [];
  let before = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const level = isBlack(column, row) ? -WHITE : WHITE;
      const change = level - before;
      before = level;
      bits.push(`${brightness(change)}0`);
    }
  }
  const text = bits.join('');
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 8) {
    const byte = Number.parseInt(text.slice(at, at + 8).padEnd(8, '1'), 2);
    bytes.push(byte);
    // A byte of ones begins a marker, unless a zero follows.
    if (byte === 0xff) bytes.push(0);
  }
  return Buffer.from(bytes);
}

function brightness(change: number): string {
  if (change === 0) return '0';
  const isFirst = Math.abs(change) === WHITE;
  const length = isFirst ? FIRST_BITS : CHANGE_BITS;
  // Negative numbers are written as the complement of their size.
  const value = change > 0 ? change : change + 2 ** length - 1;
  return `${isFirst ? '10' : '110'}${value.toString(2).padStart(length, '0')}`;
}

const word = (value: number): [number, number] => [value >> 8, value & 0xff];

/** How many codes there are of each length from 1 to 16 bits. */
const lengths = (counts: Record<number, number>): number[] =>
  Array.from({ length: 16 }, (_, index) => counts[index + 1] ?? 0);

const segment = (marker: number, content: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, ...word(content.length + 2), ...content]);
