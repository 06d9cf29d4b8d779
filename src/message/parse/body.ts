import { readPushJson } from './json-reader.js';
import { DEFAULT_LIMITS, type ParseLimits } from './limits.js';
import { WechatMessageError } from '../message.errors.js';
import type { RawObject } from './raw.js';
import { readPushXml } from './xml-reader.js';

/** How a push was written. */
export type PushFormat = 'xml' | 'json';

/** A body under WeChat's own names. */
interface ParsedBody {
  readonly format: PushFormat;
  readonly root: RawObject;
}

/**
 * Reads a body as XML or JSON, by its first character that is not blank: the Content-Type says nothing.
 *
 * @param limits those of the product
 * @throws WechatMessageError
 */
export function parseBody(body: string, limits: ParseLimits = DEFAULT_LIMITS): ParsedBody {
  if (body.length > limits.length) throw new WechatMessageError('too-large');
  switch (firstCharacter(body)) {
    case '':
      throw new WechatMessageError('empty');
    case '<':
      return { format: 'xml', root: readPushXml(body, limits.elements) };
    case '{':
      return { format: 'json', root: readPushJson(body, limits.elements) };
    case '[':
    case '"':
      throw new WechatMessageError('wrong-root');
    default:
      throw new WechatMessageError('not-well-formed', 'neither XML nor JSON');
  }
}

/** The first character that is not blank; empty where there is none. */
function firstCharacter(body: string): string {
  let at = 0;
  while (at < body.length && ' \t\r\n'.includes(body[at]!)) at++;
  return body.charAt(at);
}
