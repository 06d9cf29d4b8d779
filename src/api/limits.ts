import type { WechatPostOptions } from '../client/call-options.js';
import { WechatInputError } from '../client/client.errors.js';

/** A POST that only reads. It may be repeated when the network fails. */
export const READ: WechatPostOptions = { repeatable: true };

/**
 * Refuses a list that is longer than WeChat takes, before anything is sent.
 *
 * @throws WechatInputError
 */
export function requireAtMost<List extends ArrayLike<unknown>>(most: number, list: List, what: string): List {
  if (list.length > most) {
    throw new WechatInputError(`WeChat takes at most ${most} ${what} at once; these are ${list.length}.`);
  }
  return list;
}

/**
 * Refuses a list that is empty or longer than WeChat takes.
 *
 * @throws WechatInputError
 */
export function requireItems<List extends ArrayLike<unknown>>(most: number, list: List, what: string): List {
  if (list.length === 0) throw new WechatInputError(`There are no ${what}: give at least one.`);
  return requireAtMost(most, list, what);
}

/**
 * Refuses a number that WeChat would refuse.
 *
 * @throws WechatInputError
 */
export function requireWithin(least: number, most: number, value: number, what: string): number {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new WechatInputError(`${what} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

/**
 * Refuses a text that is empty or longer than WeChat takes, counted in characters.
 *
 * @throws WechatInputError
 */
export function requireCharacters(most: number, value: string, what: string): string {
  const { length } = Array.from(value);
  if (length === 0 || length > most) {
    throw new WechatInputError(`${what} must have 1 to ${most} characters; it has ${length}.`);
  }
  return value;
}

/**
 * Refuses a text that is longer than WeChat takes, counted in bytes of UTF-8.
 *
 * @throws WechatInputError
 */
export function requireBytes(most: number, value: string, what: string): string {
  const size = Buffer.byteLength(value);
  if (size > most)
    throw new WechatInputError(`${what} may have at most ${most} bytes in UTF-8; it has ${size}.`);
  return value;
}
