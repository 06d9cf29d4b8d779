import { CDATA_END, CDATA_START, endsElement, sectionEnd, startsEndTag } from './cdata-section.js';
import { MAX_DEPTH, MAX_ELEMENTS } from './limits.js';
import { WechatMessageError } from '../message.errors.js';
import { rawObject } from './raw.js';
import type { OpenRawObject, RawObject, RawValue } from './raw.js';
import { checkSingleReading } from './single-reading.js';
import { isBlank, isLegalXml } from './xml-characters.js';
import {
  BARE_AMPERSAND,
  decodeEntity,
  DECLARATION,
  ENTITY,
  MAY_BEGIN_NAME,
  NAME_CODES,
  ONCE,
} from './xml-grammar.js';

/**
 * Reads the XML of a push: elements, text, CDATA, the five entities and character references. That is the whole
 * grammar that WeChat uses. Whatever else XML can do (document types, entities of one's own, attributes, processing
 * instructions, comments) is refused and not skipped, since it comes from elsewhere.
 *
 * WeChat puts what a user typed between `<![CDATA[` and `]]>` without a look at it. So the text of a CDATA section is
 * taken exactly as it stands, with characters that XML forbids, and the section ends where the end tag of its element
 * follows. A document that can then be read in two ways is refused: see {@link checkSingleReading}.
 *
 * Text outside CDATA is trimmed and its entities are decoded. Text beside elements is ignored in the root, where
 * WeChat has been seen to leave some, and refused elsewhere.
 *
 * @throws WechatMessageError
 */
export function readPushXml(text: string, maxElements = MAX_ELEMENTS): RawObject {
  return textAsWritten(text, maxElements) ?? new XmlReader(text, maxElements).document();
}

/** What one element of {@link TEXT_AS_WRITTEN} may hold. None holds a `]`, so each section can end in one place only. */
const section = (name: string, content = '[^\\]]*'): string =>
  `<${name}><!\\[CDATA\\[(${content})\\]\\]></${name}>`;
const BLANK = '[ \\t\\r\\n]*';

/** A text message exactly as WeChat writes it, white space apart. */
const TEXT_AS_WRITTEN = new RegExp(
  [
    '^<xml>',
    section('ToUserName'),
    section('FromUserName'),
    '<CreateTime>([0-9]+)</CreateTime>',
    section('MsgType', 'text'),
    section('Content'),
    '<MsgId>([0-9]+)</MsgId>',
    '</xml>',
    '$',
  ].join(BLANK),
);
/** Its elements, the root included. */
const TEXT_ELEMENTS = 7;

/**
 * Reads a text message, which most pushes are, by one expression: it takes a third of the reader's time
 * (docs/decisions/performance.md). `undefined` for anything else, which the reader then judges.
 */
function textAsWritten(text: string, maxElements: number): RawObject | undefined {
  const fields = maxElements < TEXT_ELEMENTS ? null : TEXT_AS_WRITTEN.exec(text);
  if (fields === null) return undefined;
  const [, ToUserName, FromUserName, CreateTime, MsgType, Content, MsgId] = fields;
  const root = { ToUserName, FromUserName, CreateTime, MsgType, Content, MsgId };
  return Object.setPrototypeOf(root, null) as RawObject;
}

class XmlReader {
  private at = 0;
  private elements = 0;
  /** Whether the bare texts until now had neither an entity nor what could be the end of a CDATA section. */
  private isPlain = true;
  /** The names of the elements that were CDATA sections. */
  private readonly sections: string[] = [];
  /** Whether there is more than a flat list of different elements. */
  private isNested = false;
  /** Whether a text holds what could end a section. */
  private holdsEnd = false;

  constructor(
    private readonly text: string,
    private readonly maxElements: number,
  ) {}

  document(): RawObject {
    const { text } = this;
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
    if (this.mayBeAmbiguous()) checkSingleReading(text);
    if (typeof root === 'object') return root as RawObject;
    if (root !== '') throw malformed('text in the root element');
    return rawObject();
  }

  /** Whether a section could end elsewhere, too: where the end of another section has the same name. */
  private mayBeAmbiguous(): boolean {
    return this.holdsEnd || (this.isNested && hasRepeated(this.sections));
  }

  /** The value of an element, from behind its name in the start tag to behind its end tag. */
  private element(name: string, depth: number): RawValue {
    if (depth > MAX_DEPTH) throw new WechatMessageError('too-deep');
    if (++this.elements > this.maxElements) throw new WechatMessageError('too-many-elements');
    if (!this.endOfStartTag()) return '';
    const { text } = this;
    const content = this.at;
    this.skipBlank();
    if (text.charCodeAt(this.at + 1) === EXCLAMATION && text.startsWith(CDATA_START, this.at)) {
      if (depth === 1) throw malformed('CDATA in the root element');
      return this.section(name, this.at > content);
    }
    let children: OpenRawObject | undefined;
    for (;;) {
      const start = this.at;
      const mark = this.endOfText(start);
      const next = text.charCodeAt(mark + 1);
      if (next === EXCLAMATION) throw refusedMarkup(text, mark);
      if (next === SLASH) {
        this.endTag(name, mark);
        if (children === undefined) return this.bareText(start, mark);
        this.checkTextBeside(start, mark, depth);
        return children;
      }
      this.checkTextBeside(start, mark, depth);
      this.at = mark + 1;
      const childName = this.name();
      const child = this.element(childName, depth + 1);
      children ??= rawObject();
      this.add(children, childName, child, depth);
      // White space between elements is passed over without a look for what ends it.
      this.skipBlank();
    }
  }

  /** The text of an element that is one CDATA section. */
  private section(name: string, isIndented: boolean): string {
    const { text } = this;
    const start = this.at + CDATA_START.length;
    const first = text.indexOf(CDATA_END, start);
    this.sections.push(name);
    if (first === -1) throw malformed('a CDATA section is not closed');
    if (endsElement(text, name, first)) {
      this.at = first + CDATA_END.length + name.length + 3;
      return text.slice(start, first);
    }
    const end = sectionEnd(text, name, first, isIndented);
    if (end === -1) throw malformed('a CDATA section is not followed by the end tag of its element');
    if (end !== first) this.holdsEnd = true;
    this.at = end + CDATA_END.length;
    this.skipBlank();
    this.endTag(name, this.at);
    return text.slice(start, end);
  }

  /** Adds a child to its parent. A repeated element becomes a list. */
  private add(parent: OpenRawObject, name: string, value: RawValue, depth: number): void {
    if (depth > 1) this.isNested = true;
    const before = parent[name];
    if (before === undefined) {
      parent[name] = value;
      return;
    }
    if (depth === 1 && ONCE.has(name)) throw new WechatMessageError('repeated');
    this.isNested = true;
    if (Array.isArray(before)) before.push(value);
    else parent[name] = [before, value];
  }

  private name(): string {
    const { text } = this;
    const start = this.at;
    let code = text.charCodeAt(start);
    if (NAME_CODES[code] !== MAY_BEGIN_NAME) throw malformed('a tag with no name');
    let end = start;
    while (NAME_CODES[code]! > 0) code = text.charCodeAt(++end);
    this.at = end;
    // Pushes use the same names over and over: taking the string that is known spares hashing a new one.
    const length = end - start;
    if (length > MAX_KNOWN_LENGTH) return text.slice(start, end);
    const middle = text.charCodeAt(start + (length >> 1));
    const mixed = text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + middle * 131 + length * 517;
    const slot = mixed & (KNOWN_NAMES - 1);
    const name = text.slice(start, end);
    const known = knownNames[slot]!;
    return known === name ? known : (knownNames[slot] = name);
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
    if (!startsEndTag(text, mark) || !text.startsWith(name, mark + 2))
      throw malformed('an end tag that does not fit');
    this.at = mark + 2 + name.length;
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

  private bareText(start: number, mark: number): string {
    const { text } = this;
    let end = mark;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const part = text.slice(start, end);
    if (this.isPlain) return part;
    if (part.includes(CDATA_END)) throw malformed('the end of a CDATA section without its start');
    if (BARE_AMPERSAND.test(part)) throw malformed('an unknown entity');
    return part.replace(ENTITY, decodeEntity);
  }

  private checkTextBeside(start: number, end: number, depth: number): void {
    if (start === end) return;
    const part = this.text.slice(start, end);
    if (depth > 1) throw malformed('text beside elements');
    if (part.includes(CDATA_END)) throw malformed('the end of a CDATA section without its start');
    if (!isLegalXml(part)) throw malformed('a character that XML does not allow, between elements');
  }

  private skipBlank(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at++;
  }
}

/**
 * Places for names. WeChat's pushes have some five hundred; with so many places three in four have one of their own.
 */
const KNOWN_NAMES = 2048;
/** Longer names are not WeChat's, and would be kept for nothing. */
const MAX_KNOWN_LENGTH = 64;
const knownNames: string[] = Array.from({ length: KNOWN_NAMES }, () => '');

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const AMPERSAND = 0x26;
const CLOSING_BRACKET = 0x5d;

/** Whether a name is there twice. Most pushes have few names, and comparing those is faster than filling a set. */
function hasRepeated(names: readonly string[]): boolean {
  if (names.length > 24) return new Set(names).size < names.length;
  for (let i = 1; i < names.length; i++) {
    for (let j = 0; j < i; j++) if (names[i] === names[j]) return true;
  }
  return false;
}

function refusedMarkup(text: string, at: number): WechatMessageError {
  return /^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(at, at + 9))
    ? new WechatMessageError('doctype')
    : malformed('markup that WeChat does not use');
}

function malformed(detail: string): WechatMessageError {
  return new WechatMessageError('not-well-formed', detail);
}
