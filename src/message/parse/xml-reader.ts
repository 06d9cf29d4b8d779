import { MAX_DEPTH, MAX_ELEMENTS } from './limits.js';
import { WechatMessageError } from '../message.errors.js';
import { REPEATABLE_TEXTS } from '../pushes/repeatable-texts.js';
import { rawObject } from './raw.js';
import type { OpenRawObject, RawObject, RawValue } from './raw.js';
import { isBlank, isLegalXml, standsAt } from './xml-characters.js';

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
const DECLARATION =
  /^<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"utf-8"|'utf-8'))?[ \t\r\n]*\?>/i;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML of a push: elements, text, CDATA, the five entities and character references. That is the
 * whole grammar that WeChat uses, and whatever else XML can do (document types, entities of one's own,
 * attributes, processing instructions, comments) is refused and not skipped, since it comes from elsewhere.
 *
 * Text in CDATA is taken exactly as it stands. Text outside is trimmed and its entities are decoded.
 *
 * @throws WechatMessageError
 */
export function parseXml(text: string): RawObject {
  return new XmlReader(text).document();
}

class XmlReader {
  private at = 0;
  private elements = 0;
  /** Whether the texts until now had neither an entity nor what could be the end of a CDATA section. */
  private isPlain = true;

  constructor(private readonly text: string) {}

  document(): RawObject {
    const { text } = this;
    if (!isLegalXml(text)) throw malformed('a character that XML does not allow');
    const declaration = text.startsWith('<?') ? DECLARATION.exec(text) : null;
    if (declaration !== null) this.at = declaration[0].length;
    this.skipBlank();
    if (text.startsWith('<!', this.at)) throw refusedMarkup(text, this.at);
    if (text.charCodeAt(this.at) !== LESS_THAN) throw malformed('no root element');
    this.at++;
    if (this.name() !== 'xml') throw new WechatMessageError('wrong-root');
    const root = this.element('xml', 1);
    this.skipBlank();
    if (this.at !== text.length) throw malformed('something behind the root element');
    if (typeof root === 'object') return root as RawObject;
    if (root !== '') throw malformed('text in the root element');
    return rawObject();
  }

  /** The value of an element, from behind its name in the start tag to behind its end tag. */
  private element(name: string, depth: number): RawValue {
    if (depth > MAX_DEPTH) throw new WechatMessageError('too-deep');
    if (++this.elements > MAX_ELEMENTS) throw new WechatMessageError('too-many-elements');
    if (!this.endOfStartTag()) return '';
    const { text } = this;
    let value = '';
    let hasCdata = false;
    let children: OpenRawObject | undefined;
    for (;;) {
      // White space between elements, and before text, is passed over without a look for what ends it.
      if (!hasCdata) this.skipBlank();
      const start = this.at;
      const mark = this.endOfText(start);
      if (mark !== start) value += this.textBetween(start, mark, text.charCodeAt(mark + 1) === SLASH);
      const next = text.charCodeAt(mark + 1);
      if (next === SLASH) {
        this.endTag(name, mark);
        if (children === undefined) return value;
        if (value !== '' || hasCdata) throw malformed('text beside elements');
        return children;
      }
      if (next === EXCLAMATION) {
        const content = mark + CDATA_START.length;
        if (!standsAt(text, CDATA_START, mark)) throw refusedMarkup(text, mark);
        const end = text.indexOf(CDATA_END, content);
        if (end === -1) throw malformed('a CDATA section is not closed');
        value += text.slice(content, end);
        hasCdata = true;
        this.at = end + CDATA_END.length;
      } else {
        this.at = mark + 1;
        const childName = this.name();
        children ??= rawObject();
        addChild(children, childName, this.element(childName, depth + 1));
      }
    }
  }

  private name(): string {
    const { text, at } = this;
    const first = text.charCodeAt(at);
    if (IN_NAME[first] !== BEGINS) throw malformed('a tag with no name');
    let end = at;
    let last = 0;
    for (let code = first; IN_NAME[code]! > 0; code = text.charCodeAt(++end)) last = code;
    this.at = end;
    // Pushes use the same few names over and over: taking the string that is known spares making and hashing one.
    const slot = (first * 7 + last * 3 + end - at) % recentNames.length;
    const name = text.slice(at, end);
    const recent = recentNames[slot]!;
    return recent === name ? recent : (recentNames[slot] = name);
  }

  /** Passes the end of a start tag; `false` when the element ends there too, as in `<a/>`. */
  private endOfStartTag(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.at) !== GREATER_THAN) this.skipBlank();
    const code = text.charCodeAt(this.at);
    if (code === GREATER_THAN) {
      this.at++;
      return true;
    }
    if (code === SLASH && text.charCodeAt(this.at + 1) === GREATER_THAN) {
      this.at += 2;
      return false;
    }
    throw malformed('a start tag with more than a name');
  }

  private endTag(name: string, mark: number): void {
    const { text } = this;
    const end = mark + 2 + name.length;
    if (text.slice(mark + 2, end) !== name) throw malformed('an end tag that does not fit');
    this.at = end;
    if (text.charCodeAt(this.at) !== GREATER_THAN) {
      this.skipBlank();
      if (text.charCodeAt(this.at) !== GREATER_THAN) throw malformed('an end tag that does not fit');
    }
    this.at++;
  }

  /** Where the next markup begins. What stands outside CDATA is short, mostly a number. */
  private endOfText(start: number): number {
    const { text } = this;
    let end = start;
    for (let code = text.charCodeAt(end); code !== LESS_THAN; code = text.charCodeAt(++end)) {
      if (end === text.length) throw malformed('an element is not closed');
      if (code === AMPERSAND || code === CLOSING_BRACKET) this.isPlain = false;
    }
    return end;
  }

  private textBetween(start: number, end: number, last: boolean): string {
    const { text } = this;
    if (last) while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const part = text.slice(start, end);
    if (this.isPlain) return part;
    if (part.includes(CDATA_END)) throw malformed('the end of a CDATA section without its start');
    return part.replace(ENTITY, decodeEntity);
  }

  private skipBlank(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at++;
  }
}

/** The characters of names, by their codes: letters and `_` may begin one; digits, `-` and `.` may only follow. */
const IN_NAME = new Uint8Array(128);
const FOLLOWS = 1;
const BEGINS = 2;
for (let code = 0; code < IN_NAME.length; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) IN_NAME[code] = BEGINS;
  else if (/[0-9.-]/.test(character)) IN_NAME[code] = FOLLOWS;
}

const recentNames: string[] = Array.from({ length: 256 }, () => '');

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const AMPERSAND = 0x26;
const CLOSING_BRACKET = 0x5d;

/** Lists are told from repeated values by their names and shapes: only a list may occur more than once. */
function addChild(parent: OpenRawObject, name: string, value: RawValue): void {
  const before = parent[name];
  if (before === undefined) {
    parent[name] = value;
    return;
  }
  if (typeof value !== 'object' && !REPEATABLE_TEXTS.has(name)) throw new WechatMessageError('repeated');
  if (Array.isArray(before)) {
    before.push(value);
  } else {
    if (typeof before !== 'object' && !REPEATABLE_TEXTS.has(name)) throw new WechatMessageError('repeated');
    parent[name] = [before, value];
  }
}

function decodeEntity(whole: string, named?: string, decimal?: string, hexadecimal?: string): string {
  if (named !== undefined) return ENTITIES[named]!;
  if (whole === '&') throw malformed('an unknown entity');
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  const legal = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const character = legal ? String.fromCodePoint(code) : '\0';
  if (!isLegalXml(character)) throw malformed('a reference to a character that XML does not allow');
  return character;
}

function refusedMarkup(text: string, at: number): WechatMessageError {
  return /^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(at, at + 9))
    ? new WechatMessageError('doctype')
    : malformed('markup that WeChat does not use');
}

function malformed(detail: string): WechatMessageError {
  return new WechatMessageError('not-well-formed', detail);
}
