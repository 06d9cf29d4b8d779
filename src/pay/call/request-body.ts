import { WechatInputError } from '../../client/client.errors.js';

type Json = Record<string, unknown>;

/** Characters of four bytes in UTF-8, emoji among them. */
const FOUR_BYTES = /[\u{10000}-\u{10FFFF}]/u;

/**
 * A body as WeChat Pay takes it: members without a value are left out, since `null` is refused.
 *
 * @throws WechatInputError for an amount that is not whole, and for emoji and other characters that WeChat Pay refuses
 */
export function requestBody(body: unknown): unknown {
  return body === undefined ? undefined : cleaned(body, undefined);
}

/** Where a value stands in the body. It is written out only for an error. */
interface Place {
  readonly name: string | number;
  readonly within: Place | undefined;
}

function cleaned(value: unknown, at: Place | undefined): unknown {
  if (typeof value === 'number') return wholeNumber(value, at);
  if (typeof value === 'string') return plainText(value, at);
  if (Array.isArray(value)) return value.map((item, name) => cleaned(item, { name, within: at }));
  if (!isPlainObject(value)) return value;
  const copy: Json = {};
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member === undefined || member === null) continue;
    const kept = cleaned(member, { name, within: at });
    // Assigned, it would be the copy's prototype.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: kept, enumerable: true });
    else copy[name] = kept;
  }
  return copy;
}

/** No request of WeChat Pay has a number with decimals: amounts are whole fen. */
function wholeNumber(value: number, at: Place | undefined): number {
  if (Number.isSafeInteger(value)) return value;
  throw new WechatInputError(
    `${written(at)} must be a whole number; amounts are in fen (分). From yuan written as text: yuan('12.34') is 1234.`,
  );
}

function plainText(value: string, at: Place | undefined): string {
  if (!FOUR_BYTES.test(value)) return value;
  throw new WechatInputError(
    `${written(at)} has an emoji or another character of four bytes, which WeChat Pay refuses.`,
  );
}

/** As it would be written in JavaScript: `goods[0].name`. */
function written(at: Place | undefined): string {
  if (at === undefined) return '';
  const { name, within } = at;
  const before = written(within);
  if (typeof name === 'number') return `${before}[${name}]`;
  return before === '' ? name : `${before}.${name}`;
}

/** An object of members: a literal, or an instance of a class that does not say itself how it is written as JSON. */
function isPlainObject(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return typeof (value as Json)['toJSON'] !== 'function';
}
