import { WechatInputError } from './client.errors.js';
import type { WechatQuery } from './call-options.js';

/** The absolute URL of a call; names and values of the query are percent-encoded. */
export function buildUrl(
  base: string,
  path: string,
  token: string | undefined,
  query: WechatQuery | undefined,
): string {
  let url = base + path;
  let mark = '?';
  if (token !== undefined) {
    url += `?access_token=${encodeURIComponent(token)}`;
    mark = '&';
  }
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    url += `${mark}${encode(name, name)}=${encode(value, name)}`;
    mark = '&';
  }
  return url;
}

function encode(value: unknown, name: string): string {
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    throw new WechatInputError(
      `The query parameter ${JSON.stringify(name)} must be a string, a number or a boolean.`,
    );
  }
  try {
    return encodeURIComponent(value as string);
  } catch {
    throw new WechatInputError(`The query parameter ${JSON.stringify(name)} is not well-formed Unicode.`);
  }
}
