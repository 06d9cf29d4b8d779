import { WechatReplyError } from '../message.errors.js';
import { isLegalXml, isWellFormed } from '../parse/xml-characters.js';

/** Text, a number, a structure, or a list whose items are each written as an `item`. `undefined` is left out. */
export type XmlValue =
  string | number | readonly XmlValue[] | { readonly [name: string]: XmlValue | undefined };

/**
 * Writes an XML element. Every text goes into CDATA, where nothing in it can become markup; what XML cannot
 * carry at all is refused, since dropping it would change what the user reads.
 *
 * @throws WechatReplyError when a text holds a control character or half a surrogate pair
 */
export function writeElement(name: string, value: XmlValue): string {
  return `<${name}>${content(name, value)}</${name}>`;
}

function content(name: string, value: XmlValue): string {
  if (typeof value === 'string') return cdata(name, value);
  if (typeof value === 'number') return numeral(name, value);
  if (isList(value)) return value.map((item) => writeElement('item', item)).join('');
  let xml = '';
  for (const child of Object.keys(value)) {
    const childValue = value[child];
    if (childValue !== undefined) xml += writeElement(child, childValue);
  }
  return xml;
}

function cdata(name: string, text: string): string {
  if (!isLegalXml(text)) throw new WechatReplyError(illegal(name, text));
  // `]]>` would end the section early: it is cut in two, and the reader joins the halves.
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`;
}

function numeral(name: string, value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new WechatReplyError(`The number of "${name}" in the reply is ${String(value)}.`);
}

function illegal(name: string, text: string): string {
  const character = isWellFormed(text) ? Array.from(text).find((one) => !isLegalXml(one)) : undefined;
  const what =
    character === undefined
      ? 'half a surrogate pair (a text that was cut inside an emoji, perhaps)'
      : `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `"${name}" of the reply holds ${what}, which XML cannot carry. Remove it before replying.`;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}
