import { MAX_DEPTH, MAX_ELEMENTS } from './limits.js';
import { WechatMessageError } from '../message.errors.js';
import { rawObject } from './raw.js';
import type { RawObject, RawValue } from './raw.js';

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BLANK = /[ \t\r\n]*/y;
const PLAIN_STRING = /"[^"\\]*"/y;
/** A string up to its closing quote; its escapes are only passed over here. */
const ESCAPED_STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|(.))/gs;
const ESCAPED: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Reads the JSON of a push. `JSON.parse` will not do: it refuses the control characters that WeChat leaves in
 * what users typed, rounds 64-bit ids, lets the last of repeated keys win silently and has no limit of depth.
 *
 * @throws WechatMessageError
 */
export function readPushJson(text: string, maxElements = MAX_ELEMENTS): RawObject {
  return new JsonReader(text, maxElements).document();
}

class JsonReader {
  private at = 0;
  private elements = 0;

  constructor(
    private readonly text: string,
    private readonly maxElements: number,
  ) {}

  document(): RawObject {
    this.skipBlank();
    if (this.text[this.at] !== '{') throw new WechatMessageError('wrong-root');
    const root = this.object(1);
    this.skipBlank();
    if (this.at !== this.text.length) throw malformed();
    return root;
  }

  private value(depth: number): RawValue {
    if (++this.elements > this.maxElements) throw new WechatMessageError('too-many-elements');
    this.skipBlank();
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return this.string();
      case 't':
        return this.literal('true', true);
      case 'f':
        return this.literal('false', false);
      case 'n':
        return this.literal('null', null);
      default:
        return this.number();
    }
  }

  private object(depth: number): RawObject {
    if (depth > MAX_DEPTH) throw new WechatMessageError('too-deep');
    const object = rawObject();
    this.at++;
    if (this.next('}')) return object;
    do {
      this.skipBlank();
      const name = this.string();
      if (!name.isWellFormed()) throw malformed();
      if (name in object) throw new WechatMessageError('repeated');
      if (!this.next(':')) throw malformed();
      object[name] = this.value(depth + 1);
    } while (this.next(','));
    if (!this.next('}')) throw malformed();
    return object;
  }

  private array(depth: number): RawValue[] {
    if (depth > MAX_DEPTH) throw new WechatMessageError('too-deep');
    const array: RawValue[] = [];
    this.at++;
    if (this.next(']')) return array;
    do array.push(this.value(depth + 1));
    while (this.next(','));
    if (!this.next(']')) throw malformed();
    return array;
  }

  /** A text may hold half a surrogate pair, written as an escape: a nickname that was cut in the middle of an emoji. */
  private string(): string {
    PLAIN_STRING.lastIndex = this.at;
    return PLAIN_STRING.test(this.text)
      ? this.text.slice(this.at + 1, (this.at = PLAIN_STRING.lastIndex) - 1)
      : unescape(this.match(ESCAPED_STRING));
  }

  /** The number itself when its text comes back unchanged, otherwise the text: no digit is ever lost. */
  private number(): number | string {
    const source = this.match(NUMBER);
    const value = Number(source);
    return String(value) === source ? value : source;
  }

  private literal<T extends boolean | null>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw malformed();
    this.at += word.length;
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) throw malformed();
    this.at = pattern.lastIndex;
    return match[0];
  }

  /** Passes a character if it is the next one. */
  private next(character: string): boolean {
    this.skipBlank();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private skipBlank(): void {
    BLANK.lastIndex = this.at;
    BLANK.exec(this.text);
    this.at = BLANK.lastIndex;
  }
}

/** The text of a string with escapes, quotes included. */
function unescape(source: string): string {
  return source.slice(1, -1).replace(ESCAPE, (_, code: string | undefined, character: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const escaped = ESCAPED[character!];
    if (escaped === undefined) throw malformed();
    return escaped;
  });
}

function malformed(): WechatMessageError {
  return new WechatMessageError('not-well-formed');
}
