import { parseBody } from './body.js';
import { MAX_LENGTH } from './limits.js';
import type { PushFormat } from './body.js';
import type { RawValue } from './raw.js';
import { WechatMessageError } from '../message.errors.js';

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

/** Safe mode's envelope as WeChat writes it, white space apart, until its ciphertext. */
const HEAD =
  /^<xml>[ \t\r\n]*<ToUserName><!\[CDATA\[([\w-]*)\]\]><\/ToUserName>[ \t\r\n]*<Encrypt><!\[CDATA\[/;
/** What follows the ciphertext. */
const TAIL = /\]\]><\/Encrypt>[ \t\r\n]*<\/xml>[ \t\r\n]*$/y;

/**
 * Reads the envelope of safe mode exactly as WeChat writes it, in a third of the time of the XML reader
 * (docs/decisions/performance.md). It returns `undefined` for any other body, which the XML reader then judges.
 */
function scanEnvelope(body: string): PushEnvelope | undefined {
  const head = body.length > MAX_LENGTH ? null : HEAD.exec(body);
  if (head === null) return undefined;
  const encrypt = head[0].length;
  const end = body.indexOf(']', encrypt);
  if (end === -1) return undefined;
  TAIL.lastIndex = end;
  if (!TAIL.test(body)) return undefined;
  return { format: 'xml', toUserName: head[1], encrypt: body.slice(encrypt, end) };
}
