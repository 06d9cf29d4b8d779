import { WechatMessageError } from '../message.errors.js';
import { isLegalXml } from './xml-characters.js';

/** An XML declaration, if any, stands at the very beginning. */
export const DECLARATION =
  /^<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"utf-8"|'utf-8'))?[ \t\r\n]*\?>/i;

/** An entity or character reference. */
export const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));/g;

/**
 * An `&` that begins no such reference. It is looked for first: `replace()` finds all matches before it replaces one.
 */
export const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The replacer of {@link ENTITY}. @throws WechatMessageError */
export function decodeEntity(_: string, named?: string, decimal?: string, hexadecimal?: string): string {
  if (named !== undefined) return ENTITIES[named]!;
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
  const exists = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const character = exists ? String.fromCodePoint(code) : '\0';
  if (!isLegalXml(character)) throw malformed('a reference to a character that XML does not allow');
  return character;
}

/** The characters of names, by their codes: letters and `_` may begin one; digits, `-` and `.` may only follow. */
export const NAME_CODES = new Uint8Array(128);
export const MAY_BEGIN_NAME = 2;
const MAY_FOLLOW = 1;
for (let code = 0; code < NAME_CODES.length; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) NAME_CODES[code] = MAY_BEGIN_NAME;
  else if (/[0-9.-]/.test(character)) NAME_CODES[code] = MAY_FOLLOW;
}

/**
 * The elements of the root that WeChat fills itself: a sender, an id, a type, a ciphertext. No user can type into
 * them, so none of them holds `]]>`.
 */
export const OF_WECHAT: ReadonlySet<string> = new Set([
  'ToUserName',
  'FromUserName',
  'CreateTime',
  'MsgType',
  'Event',
  'MsgId',
  'MsgID',
  'Encrypt',
  'InfoType',
  'AppId',
]);

/** The elements of the root that decide what a push is and whose it is. They may stand there once. */
export const ONCE: ReadonlySet<string> = new Set([
  ...OF_WECHAT,
  'EventKey',
  'Content',
  'Ticket',
  'AgentID',
  'AgentId',
  'AuthorizerAppid',
  'AuthorizationCode',
  'ComponentVerifyTicket',
  'SuiteId',
  'SuiteTicket',
  'AuthCorpId',
  'AuthCode',
  'ChangeType',
]);

function malformed(detail: string): WechatMessageError {
  return new WechatMessageError('not-well-formed', detail);
}
