import { WechatInputError } from './client.errors.js';

/** An escape in a JSON text, or a backslash pair; taken one after the other, none is split. */
const ESCAPES = /\\(?:u([0-9a-f]{4})|.)/gi;
const BIGINT_MARK = `bigint:${Math.random().toString(36).slice(2)}:`;
const MARKED = new RegExp(`"${BIGINT_MARK}(-?\\d+)"`, 'g');

/**
 * The JSON text of a body as WeChat wants it: raw UTF-8, no `\uXXXX` (several APIs show such escapes literally or
 * answer 40033), `undefined` left out, bigints as digits.
 *
 * @throws WechatInputError for what has no JSON form (a cycle, a bare function).
 */
export function toJson(body: unknown): string {
  const text = stringify(body);
  if (text === undefined) throw new WechatInputError('The body of a WeChat API call must have a JSON form.');
  return text.includes('\\u') ? withoutLoneSurrogates(text) : text;
}

function stringify(body: unknown): string | undefined {
  try {
    return JSON.stringify(body);
  } catch {
    // Either a bigint, which is lawful here (64-bit message ids), or something that cannot be mended.
  }
  try {
    return JSON.stringify(body, (_, value: unknown) =>
      typeof value === 'bigint' ? BIGINT_MARK + value.toString() : value,
    ).replace(MARKED, '$1');
  } catch {
    throw new WechatInputError(
      'The body of a WeChat API call has no JSON form: it refers to itself, or a toJSON threw.',
    );
  }
}

/** The one thing of meaning that `JSON.stringify` escapes is half a surrogate pair; UTF-8 cannot carry it. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(ESCAPES, (escape, hex: string | undefined) =>
    hex !== undefined && /^d[89a-f]/i.test(hex) ? '\ufffd' : escape,
  );
}
