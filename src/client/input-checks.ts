import { WechatInputError } from './client.errors.js';
import type { WechatQuery } from './call-options.js';

const PATH = /^(?:\/[A-Za-z0-9_.~-]+)+$/;
/** WeChat's tokens have letters, digits, `-` and `_`. Other printable characters are accepted and encoded. */
const CREDENTIAL = /^[\x21-\x7e]{1,4096}$/;

/**
 * Refuses a path that could lead somewhere else: `..`, `//`, `?`, `#`, `%`, `\`, line breaks.
 *
 * @throws WechatInputError
 */
export function checkPath(path: unknown): asserts path is string {
  if (typeof path === 'string' && PATH.test(path) && !/\/\.\.?(\/|$)/.test(path)) return;
  throw new WechatInputError(
    'The path of a WeChat API call must begin with "/" and have only letters, digits and _ . ~ - between single ' +
      'slashes. Pass what follows a "?" in the query parameter.',
  );
}

/**
 * Refuses a query that is not an object.
 *
 * @throws WechatInputError
 */
export function checkQuery(query: WechatQuery | undefined): void {
  if (query === undefined || (typeof query === 'object' && query !== null)) return;
  throw new WechatInputError('The query of a WeChat API call must be an object of names and values.');
}

/**
 * Refuses a token with line breaks, other control characters or spaces.
 *
 * @throws WechatInputError
 */
export function checkCredential(value: string): void {
  if (CREDENTIAL.test(value)) return;
  throw new WechatInputError(
    'The token of this call has characters that no token of WeChat has, so it was not sent. Check its source.',
  );
}

/**
 * Refuses a time-out that timers cannot keep: for Node, a number that is too large means one millisecond.
 *
 * @throws WechatInputError
 */
export function checkMilliseconds(timeoutMs: number | undefined): void {
  if (timeoutMs === undefined || (timeoutMs > 0 && timeoutMs < 2 ** 31)) return;
  throw new WechatInputError('timeoutMs must be above 0 and below 2^31 milliseconds.');
}
