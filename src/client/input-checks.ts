import { WechatInputError } from './client.errors.js';
import type { WechatQuery } from './call-options.js';

const PATH = /^(?:\/[A-Za-z0-9_.~-]+)+$/;
/** WeChat's tokens are of letters, digits, `-` and `_`; whatever is printable is taken and encoded. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/**
 * Refuses a path that could reach another place than it says: `..`, `//`, `?`, `#`, `%`, `\`, line breaks.
 *
 * @throws WechatInputError
 */
export function checkPath(path: unknown): asserts path is string {
  if (typeof path === 'string' && PATH.test(path) && !/\/\.\.?(\/|$)/.test(path)) return;
  throw new WechatInputError(
    'The path of a WeChat API call begins with "/" and consists of letters, digits and _ . ~ - between single ' +
      'slashes; what follows a "?" belongs into the query parameter.',
  );
}

/**
 * Refuses a query that brings its own access token: it would pass by the renewal and may be a stale or foreign one.
 *
 * @throws WechatInputError
 */
export function checkQuery(query: WechatQuery | undefined): void {
  if (query === undefined) return;
  if (typeof query !== 'object' || query === null) {
    throw new WechatInputError('The query of a WeChat API call is an object of names and values.');
  }
  for (const name of Object.keys(query)) {
    if (/^\W*access_?token\W*$/i.test(name)) {
      throw new WechatInputError(
        "An access_token in the query is refused: the client adds the account's own. For a web token of OAuth " +
          'use the option token.',
      );
    }
  }
}

/**
 * Refuses a token that cannot be one, above all one with line breaks or other control characters.
 *
 * @throws WechatInputError
 */
export function checkToken(token: string): void {
  if (TOKEN.test(token)) return;
  throw new WechatInputError(
    'The access token holds characters that no token has, so it was not sent. Look at where it comes from.',
  );
}

/**
 * Refuses a time-out that timers cannot keep: they take what is too large, or no number, for one millisecond.
 *
 * @throws WechatInputError
 */
export function checkMilliseconds(timeoutMs: number | undefined): void {
  if (timeoutMs === undefined || (timeoutMs > 0 && timeoutMs < 2 ** 31)) return;
  throw new WechatInputError('timeoutMs must be above 0 and below 2^31 milliseconds.');
}
