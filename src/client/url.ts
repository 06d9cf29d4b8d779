import { WechatInputError } from './client.errors.js';
import type { WechatQuery } from './call-options.js';

/**
 * The absolute URL of a call; names and values of the query are percent-encoded.
 *
 * @throws WechatInputError for a value that cannot stand in a query.
 */
export function buildUrl(base: string, path: string, query: WechatQuery | undefined): string {
  let url = base + path;
  let mark = '?';
  for (const name in query) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    url += `${mark}${encode(name, name)}=${encode(value, name)}`;
    mark = '&';
  }
  return url;
}

/** Puts a parameter in front of the others in a URL's query. */
export function withFirstParameter(url: string, name: string, value: string): string {
  const parameter = `${name}=${encodeURIComponent(value)}`;
  const mark = url.indexOf('?');
  if (mark === -1) return `${url}?${parameter}`;
  return `${url.slice(0, mark + 1)}${parameter}&${url.slice(mark + 1)}`;
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
