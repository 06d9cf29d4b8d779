/** How much is allocated at a time, in bytes. */
const CHUNK = 256 * 1024;
/** UTF-16LE, as in a JavaScript string: any text comes out as it went in. */
const ENCODING = 'utf16le';
const UNIT = 2;

/**
 * Keeps many texts by numbers from 0 on, as bytes outside the JavaScript heap: the garbage collector would copy
 * and visit each of them again and again for as long as it is kept.
 *
 * A chunk of bytes is freed when none of its texts is kept any more, which suits texts that go in the order in
 * which they came.
 */
export class StringArena {
  private chunk: Buffer = Buffer.alloc(0);
  private used = 0;
  private readonly chunks: (Buffer | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Keeps a text, instead of the one with the same number. */
  put(slot: number, text: string): void {
    const size = text.length * UNIT;
    if (this.used + size > this.chunk.length) {
      this.chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size));
      this.used = 0;
    }
    this.chunk.write(text, this.used, ENCODING);
    this.chunks[slot] = this.chunk;
    this.starts[slot] = this.used;
    this.used += size;
    this.ends[slot] = this.used;
  }

  /** The text with a number; empty where there is none. */
  get(slot: number): string {
    return this.chunks[slot]?.toString(ENCODING, this.starts[slot], this.ends[slot]) ?? '';
  }

  drop(slot: number): void {
    this.chunks[slot] = undefined;
  }

  clear(): void {
    this.chunk = Buffer.alloc(0);
    this.used = 0;
    this.chunks.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
  }
}
