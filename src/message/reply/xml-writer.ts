import { WechatReplyError } from '../message.errors.js';
import { isLegalXml, legalXml } from '../parse/xml-characters.js';

/** Text, a number, a structure, or a list, whose element is repeated. `undefined` is left out, `null` is empty. */
export type XmlValue =
  string | number | boolean | null | readonly XmlValue[] | { readonly [name: string]: XmlValue | undefined };

/** Is told the element, and what it held, where a character was replaced. */
export type OnReplaced = (element: string, what: string) => void;

/**
 * Writes an XML element. Every text goes into CDATA, where nothing in it can become markup. What XML cannot carry
 * (most control characters, half a surrogate pair) becomes U+FFFD: one such character would cost the user the
 * whole reply.
 *
 * @throws WechatReplyError for a number that is none, and for a name that XML cannot carry
 */
export function writeElement(name: string, value: XmlValue, onReplaced: OnReplaced): string {
  if (isList(value)) return value.map((one) => writeElement(name, one, onReplaced)).join('');
  if (!NAME.test(name)) throw new WechatReplyError(`"${name}" cannot be the name of an XML element.`);
  return `<${name}>${content(name, value, onReplaced)}</${name}>`;
}

const NAME = /^[A-Za-z_][\w.-]*$/;

function content(
  name: string,
  value: Exclude<XmlValue, readonly XmlValue[]>,
  onReplaced: OnReplaced,
): string {
  if (typeof value === 'string') return cdata(name, value, onReplaced);
  if (typeof value === 'number') return numeral(name, value);
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  let xml = '';
  for (const child of Object.keys(value)) {
    const childValue = value[child];
    if (childValue !== undefined) xml += writeElement(child, childValue, onReplaced);
  }
  return xml;
}

function cdata(name: string, given: string, onReplaced: OnReplaced): string {
  let text = given;
  if (!isLegalXml(text)) {
    onReplaced(name, describeIllegal(text));
    text = legalXml(text);
  }
  // `]]>` would end the section early: it is cut in two, and the reader joins the halves.
  return `<![CDATA[${text.includes(']]>') ? text.replaceAll(']]>', ']]]]><![CDATA[>') : text}]]>`;
}

function numeral(name: string, value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new WechatReplyError(`The number of "${name}" in the reply is ${String(value)}.`);
}

/** What is wrong with a text that XML cannot carry. */
function describeIllegal(text: string): string {
  if (!text.isWellFormed()) return 'half an emoji (a surrogate without its pair)';
  const character = Array.from(text).find((one) => !isLegalXml(one))!;
  return `the character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}
