/**
 * Bytes of UTF-8 that the text of a passive reply may have. Clients have been seen to cut longer ones, or to show
 * the failure notice in their place.
 */
export const MAX_TEXT_BYTES = 2048;

/** Bytes of a text as it is sent. */
export function textBytes(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * Cuts a text into parts of at most `maxBytes` bytes of UTF-8. A part ends behind a line, otherwise behind white space,
 * where one lies in its last third; otherwise between two characters as the user sees them, so that no emoji is torn.
 * Joined, the parts are the text.
 *
 * @param maxBytes at least 64, so that every emoji fits
 */
export function splitText(text: string, maxBytes: number = MAX_TEXT_BYTES): string[] {
  if (!(maxBytes >= 64)) throw new RangeError('A part of a text must be allowed at least 64 bytes.');
  const parts: string[] = [];
  let rest = text;
  while (textBytes(rest) > maxBytes) {
    const part = firstPart(rest, maxBytes);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  if (rest !== '' || parts.length === 0) parts.push(rest);
  return parts;
}

/** The first part of a text that is longer than `maxBytes`. */
function firstPart(text: string, maxBytes: number): string {
  const most = longestFit(text, maxBytes);
  const early = Math.floor((most.length * 2) / 3);
  for (const end of [most.lastIndexOf('\n') + 1, most.search(/\s(?=\S*$)/u) + 1]) {
    if (end > early) return most.slice(0, end);
  }
  return most;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many whole characters as fit. */
function longestFit(text: string, maxBytes: number): string {
  // No character takes less than a byte, so the end lies in the first `maxBytes` code units, or right behind them.
  let end = 0;
  let bytes = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, maxBytes + 1))) {
    bytes += textBytes(segment);
    if (bytes > maxBytes) break;
    end = index + segment.length;
  }
  return end > 0 ? text.slice(0, end) : firstCharacters(text, maxBytes);
}

/** A single character of more than `maxBytes` bytes (a letter under hundreds of accents) is cut by code points. */
function firstCharacters(text: string, maxBytes: number): string {
  let fit = '';
  let bytes = 0;
  for (const character of text) {
    bytes += textBytes(character);
    if (bytes > maxBytes) break;
    fit += character;
  }
  return fit;
}
