/** Sixteen digits in a row: without them no integer of the text is beyond 2^53. */
const MANY_DIGITS = /\d{16}/;
const BIG_INTEGER = /^-?[1-9]\d{15,}$/;
const NUMBER = /[-+.\deE]*/y;

/**
 * `JSON.parse`, except that integers a JavaScript number cannot hold (64-bit message ids) become strings with
 * their digits as they stand.
 *
 * @throws SyntaxError as `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(MANY_DIGITS.test(text) ? quoteBigIntegers(text) : text);
}

/** The same JSON text with every integer beyond 2^53 in quotes. What is not JSON stays not JSON. */
function quoteBigIntegers(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at = endOfString(text, at);
    } else if (unit === 0x2d || (unit >= 0x30 && unit <= 0x39)) {
      NUMBER.lastIndex = at;
      const end = at + NUMBER.exec(text)![0].length;
      const token = text.slice(at, end);
      // A number where a name must stand would become a lawful name by its quotes.
      if (
        BIG_INTEGER.test(token) &&
        !Number.isSafeInteger(Number(token)) &&
        !/^\s*:/.test(text.slice(end, end + 64))
      ) {
        result += `${text.slice(copied, at)}"${token}"`;
        copied = end;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return result + text.slice(copied);
}

/** The index after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === 0x5c) before -= 1;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return text.length;
}
