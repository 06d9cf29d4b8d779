/** A value is looked through to this depth; what is deeper is looked for in the text. */
const MAX_DEPTH = 64;
const BIG_INTEGER = /^-?[1-9]\d{15,}$/;
const NUMBER = /[-+.\deE]*/y;
/** Control characters that JSON does not allow in a string. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f]/;

/**
 * The JSON of an answer: `JSON.parse` with two differences.
 *
 * - Integers that a JavaScript number cannot hold (64-bit message ids) become strings with their digits as they stand.
 * - Raw control characters in strings, which WeChat sends in nicknames, stay in them; a byte order mark and white
 *   space around the text are ignored.
 *
 * @throws SyntaxError as `JSON.parse` does.
 */
export function parseAnswerJson(text: string): unknown {
  const parsed = parse(text);
  // The value is looked through, and not the text: that is quicker, and long numbers in strings, such as those of orders,
  // do not count.
  return hasUnsafeNumber(parsed, 0) ? parse(quoteBigIntegers(text)) : parsed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const trimmed = text.trim();
    if (!CONTROL.test(trimmed) && trimmed.length === text.length) throw error;
    return JSON.parse(escapeControls(trimmed));
  }
}

/** Whether a number in a value may stand for an integer that it cannot hold. */
function hasUnsafeNumber(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return false;
  if (depth === MAX_DEPTH) return true;
  if (Array.isArray(value)) return value.some((item) => hasUnsafeNumber(item, depth + 1));
  for (const name in value) {
    if (hasUnsafeNumber((value as Record<string, unknown>)[name], depth + 1)) return true;
  }
  return false;
}

/**
 * Whether an object in a JSON text has one of these names twice. `JSON.parse` keeps the last value and says nothing,
 * other readers keep the first.
 *
 * @param text a text that {@link parseAnswerJson} accepts.
 */
export function hasRepeatedName(text: string, names: readonly string[]): boolean {
  const mayRepeat = names.some((name) => {
    const first = text.indexOf(`"${name}"`);
    return first !== -1 && text.indexOf(`"${name}"`, first + 1) !== -1;
  });
  // An escape can hide a name.
  return (mayRepeat || text.includes('\\u')) && scanForRepeatedName(text, names);
}

function scanForRepeatedName(text: string, names: readonly string[]): boolean {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text[at];
    if (unit === '"') {
      const end = endOfString(text, at);
      if (/^\s*:/.test(text.slice(end, end + 64))) {
        const name = nameOf(text.slice(at, end));
        const seen = open.at(-1);
        if (seen && names.includes(name)) {
          if (seen.has(name)) return true;
          seen.add(name);
        }
      }
      at = end;
      continue;
    }
    if (unit === '{') open.push(new Set());
    else if (unit === '}') open.pop();
    at += 1;
  }
  return false;
}

function nameOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return literal.slice(1, -1);
  }
}

/** The same JSON text with control characters escaped in strings, and as spaces between them. */
function escapeControls(text: string): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('"', at);
    if (start === -1) return result + spaced(text.slice(at));
    const end = endOfString(text, start);
    result += spaced(text.slice(at, start)) + escaped(text.slice(start, end));
    at = end;
  }
  return result;
}

function spaced(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f]/g, ' ');
}

function escaped(literal: string): string {
  // A backslash in front of a raw control character escapes nothing: it is a character of the text.
  // oxlint-disable-next-line no-control-regex
  return literal.replace(/\\[^\u0000-\u001f]|\\?[\u0000-\u001f]/g, (found) => {
    const control = found.charCodeAt(found.length - 1);
    if (control > 0x1f) return found;
    return `${found.length === 2 ? '\\\\' : ''}\\u${control.toString(16).padStart(4, '0')}`;
  });
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
      // A number where a name must stand would become a valid name by its quotes.
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
