import { parseBody } from './body.js';
import { MAX_LENGTH } from './limits.js';
import type { PushFormat } from './body.js';
import type { RawValue } from './raw.js';
import { WechatMessageError } from '../message.errors.js';
import { skipBlank } from './cdata-section.js';

/** What stands around an encrypted push. */
export interface PushEnvelope {
  readonly format: PushFormat;
  /** The original id of the account. It is not encrypted: it proves nothing. */
  readonly toUserName: string | undefined;
  /** The ciphertext, base64; `undefined` when the body is a plain push. */
  readonly encrypt: string | undefined;
}

/**
 * Reads the envelope of an encrypted push. In compatible mode the body carries the plain fields too. They are not
 * signed, so they are validated but ignored.
 *
 * @throws WechatMessageError
 */
export function readEnvelope(body: string): PushEnvelope {
  const scanned = scanEnvelope(body);
  if (scanned !== undefined) return scanned;
  const { format, root } = parseBody(body);
  return { format, toUserName: textOf(root['ToUserName']), encrypt: textOf(root['Encrypt']) };
}

function textOf(value: RawValue | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new WechatMessageError('not-well-formed', 'a structure where the envelope has text');
}

const OPEN_USER = '<ToUserName><![CDATA[';
const CLOSE_USER = ']]></ToUserName>';
const OPEN_ENCRYPT = '<Encrypt><![CDATA[';
const CLOSE_ENCRYPT = ']]></Encrypt>';

/**
 * Reads the envelope of safe mode exactly as WeChat writes it, white space apart, in half the time of the XML reader
 * (docs/decisions/performance.md). It returns `undefined` for any other body, which the XML reader then judges.
 */
function scanEnvelope(body: string): PushEnvelope | undefined {
  if (body.length > MAX_LENGTH || !body.startsWith('<xml>')) return undefined;
  const userTag = skipBlank(body, '<xml>'.length);
  if (!body.startsWith(OPEN_USER, userTag)) return undefined;
  const user = userTag + OPEN_USER.length;
  const userEnd = body.indexOf(CLOSE_USER, user);
  if (userEnd === -1) return undefined;
  const encryptTag = skipBlank(body, userEnd + CLOSE_USER.length);
  if (!body.startsWith(OPEN_ENCRYPT, encryptTag)) return undefined;
  const encrypt = encryptTag + OPEN_ENCRYPT.length;
  const encryptEnd = body.indexOf(']', encrypt);
  if (encryptEnd === -1 || !body.startsWith(CLOSE_ENCRYPT, encryptEnd)) return undefined;
  const close = skipBlank(body, encryptEnd + CLOSE_ENCRYPT.length);
  if (!body.startsWith('</xml>', close) || skipBlank(body, close + '</xml>'.length) !== body.length)
    return undefined;
  const toUserName = body.slice(user, userEnd);
  if (!PLAIN_NAME.test(toUserName)) return undefined;
  return { format: 'xml', toUserName, encrypt: body.slice(encrypt, encryptEnd) };
}

/** An original id; anything else is left to the reader. */
const PLAIN_NAME = /^[0-9A-Za-z_-]*$/;
