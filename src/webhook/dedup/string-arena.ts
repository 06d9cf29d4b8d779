/** How much is allocated at a time, in bytes. */
const CHUNK = 256 * 1024;
const WIDE_UNIT = 2;

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

  /** Keeps a text, instead of the one with the same number. It takes two bytes a character at most. */
  put(slot: number, text: string): void {
    // In UTF-8, where that is shorter: most texts are ASCII but for some words. Half a surrogate pair has none.
    const bytes = text.isWellFormed() ? Buffer.byteLength(text) : Infinity;
    const isWide = bytes > text.length * WIDE_UNIT;
    const size = isWide ? text.length * WIDE_UNIT : bytes;
    if (this.used + size > this.chunk.length) {
      this.chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, size));
      this.used = 0;
    }
    if (isWide) this.chunk.write(text, this.used, 'utf16le');
    else this.chunk.write(text, this.used);
    this.chunks[slot] = this.chunk;
    this.starts[slot] = this.used;
    this.used += size;
    // The end of a wide text is noted by its complement.
    this.ends[slot] = isWide ? ~this.used : this.used;
  }

  /** The text with a number; empty where there is none. */
  get(slot: number): string {
    const end = this.ends[slot]!;
    return (
      this.chunks[slot]?.toString(end < 0 ? 'utf16le' : 'utf8', this.starts[slot], end < 0 ? ~end : end) ?? ''
    );
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
