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
  return body === undefined ? undefined : cleaned(body, '');
}

function cleaned(value: unknown, at: string): unknown {
  if (typeof value === 'number') return wholeNumber(value, at);
  if (typeof value === 'string') return plainText(value, at);
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, `${at}[${index}]`));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(
    entries.map(([name, member]) => [name, cleaned(member, at === '' ? name : `${at}.${name}`)]),
  );
}

/** No request of WeChat Pay has a number with decimals: amounts are whole fen. */
function wholeNumber(value: number, at: string): number {
  if (Number.isSafeInteger(value)) return value;
  throw new WechatInputError(
    `${at} must be a whole number; amounts are in fen (分). From yuan written as text: yuan('12.34') is 1234.`,
  );
}

function plainText(value: string, at: string): string {
  if (!FOUR_BYTES.test(value)) return value;
  throw new WechatInputError(
    `${at} has an emoji or another character of four bytes, which WeChat Pay refuses.`,
  );
}

function isPlainObject(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
