import { writeJson } from '../util/json.js';

// WeChat's side of the XML. It shares no code with the library's own reader and writer: a simulator that read replies
// with the code that wrote them would accept every mistake.

/** An element as an object: texts as strings, children as objects, a repeated element as an array. */
export interface XmlObject {
  [name: string]: XmlValue;
}
export type XmlValue = string | XmlObject | XmlValue[];

/** A number, already written as text, that goes into XML without CDATA. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** Elements that hold numbers, though they are kept as text here. */
const NUMERIC = new Set(['CreateTime', 'MsgId', 'MsgID', 'Location_X', 'Location_Y', 'Scale', 'Count']);

/** How a push's XML may differ from the default; WeChat's own XML differs from event to event. */
export interface XmlStyle {
  /** Put numbers into CDATA too. */
  cdataEverywhere?: boolean;
  /** White space between the elements. */
  indented?: boolean;
  /** The elements in reverse order. */
  reversed?: boolean;
  /**
   * Write well-formed XML: split `]]>` between two CDATA sections, and drop the control characters that XML forbids.
   * WeChat does neither: it copies what a user typed into the CDATA section as it is. Default false, as WeChat.
   */
  wellFormed?: boolean;
}

/** Writes `<xml>` with these fields: texts in CDATA, numbers bare, arrays as repeated elements. */
export function writeXml(fields: Record<string, unknown>, style: XmlStyle = {}): string {
  const gap = style.indented ? '\n' : '';
  return `<xml>${gap}${children(fields, style, gap)}</xml>`;
}

function children(fields: Record<string, unknown>, style: XmlStyle, gap: string): string {
  const entries = Object.entries(fields);
  if (style.reversed) entries.reverse();
  return entries
    .flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((v: unknown) => [name, v]) : [[name, value]],
    )
    .map(
      ([name, value]) =>
        `<${name as string}>${content(name as string, value, style, gap)}</${name as string}>${gap}`,
    )
    .join('');
}

function content(name: string, value: unknown, style: XmlStyle, gap: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return children(value as Record<string, unknown>, style, gap);
  const text = typeof value === 'string' ? value : writeJson(value);
  const bare = (typeof value === 'number' || NUMERIC.has(name)) && PLAIN.test(text) && !style.cdataEverywhere;
  return bare ? text : `<![CDATA[${style.wellFormed ? wellFormed(text) : text}]]>`;
}

const wellFormed = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replaceAll(']]>', ']]]]><![CDATA[>');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.-]*)\s*(\/?)>|([^<]+)/y;
/** Elements that are lists even when there is only one of them. */
const LISTS = new Set(['item']);
const DEEPEST = 16;

/** Reads a reply's XML. @throws SyntaxError, saying where, for anything that is not well-formed */
export function readXml(text: string): XmlObject {
  const root: XmlObject = Object.create(null) as XmlObject;
  const open: { name: string; object: XmlObject; text: string; cdata: boolean }[] = [];
  TOKEN.lastIndex = 0;
  let closed = false;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(`not well-formed at character ${at}`);
    const [, cdata, slash, name, selfClosed, characters] = match;
    const top = open.at(-1);
    if (name === undefined) {
      if (!top) {
        if (cdata !== undefined || characters!.trim() !== '')
          throw new SyntaxError(`text outside <xml> at character ${at}`);
      } else if (cdata !== undefined) Object.assign(top, { text: top.text + cdata, cdata: true });
      else if (!top.cdata || characters!.trim() !== '') top.text += decode(characters!, at);
    } else if (slash) {
      if (top?.name !== name) throw new SyntaxError(`</${name}> closes nothing at character ${at}`);
      open.pop();
      closed = open.length === 0;
      if (open.at(-1)) put(open.at(-1)!.object, name, valueOf(top));
    } else {
      if (closed || open.length >= DEEPEST)
        throw new SyntaxError(`<${name}> is not allowed here at character ${at}`);
      if (!top && name !== 'xml') throw new SyntaxError(`the root is <${name}>, not <xml>`);
      const object = top ? (Object.create(null) as XmlObject) : root;
      if (selfClosed) {
        if (top) put(top.object, name, '');
        closed = !top;
      } else open.push({ name, object, text: '', cdata: false });
    }
  }
  if (!closed) throw new SyntaxError('<xml> is not closed');
  return root;
}

function valueOf({ object, text, cdata }: { object: XmlObject; text: string; cdata: boolean }): XmlValue {
  for (const _ in object) return object;
  return cdata ? text : text.trim();
}

function put(object: XmlObject, name: string, value: XmlValue): void {
  const before = object[name];
  if (before === undefined) object[name] = LISTS.has(name) ? [value] : value;
  else if (Array.isArray(before)) before.push(value);
  else object[name] = [before, value];
}

function decode(text: string, at: number): string {
  return text.replaceAll(/&(#x?[\da-fA-F]+|\w+)?;?/g, (entity, name: string | undefined) => {
    if (name?.startsWith('#')) {
      const code = Number(name.replace('#', '').replace(/^x/, '0x'));
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    }
    const character = name && entity.endsWith(';') ? ENTITIES[name] : undefined;
    if (character === undefined) throw new SyntaxError(`a bare "&" after character ${at}`);
    return character;
  });
}
