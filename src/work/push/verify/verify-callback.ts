import { isAscii, isUtf8 } from 'node:buffer';
import { mapMaybe, type MaybePromise } from '../../../core/maybe-promise.js';
import { WechatCryptoError } from '../../../crypto/crypto.errors.js';
import type { MessageCipher } from '../../../crypto/message-cipher.js';
import { WechatMessageError } from '../../../message/message.errors.js';
import { parseBody, type PushFormat } from '../../../message/parse/body.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { WORK_LIMITS } from '../read-work-push.js';
import type { CallbackKeys, OpenedCallback } from './callback-keys.js';
import { readWorkQuery, type WorkQuery } from './work-query.js';

/** What a callback is checked with. */
export interface CallbackCheck {
  readonly keys: CallbackKeys;
  /** Seconds; 0 = no window. */
  readonly tolerance: number;
  /**
   * Whom a content may be for. Asked once the signature is right.
   *
   * @param named whom the envelope names. It is not signed: it may say where to look, and nothing else.
   */
  accepts(named: string): MaybePromise<(receiveId: string) => boolean>;
}

/** How a callback was verified. Its reply is sealed in the same way. */
export interface WorkSeal {
  readonly token: string;
  readonly nonce: string;
  readonly cipher: MessageCipher;
  /** The id that came; the reply carries it too. */
  readonly receiveId: string;
}

/** A callback that passed every check. */
export interface VerifiedCallback {
  /** The content in clear. */
  readonly text: string;
  readonly format: PushFormat;
  readonly seal: WorkSeal;
}

const WRONG_SIGNATURE = new Refusal(401, 'the signature is wrong');
const EMPTY = new Refusal(400, 'the body is empty');
const NOT_ENCRYPTED = new Refusal(401, 'the body is not encrypted, and WeCom always encrypts');

/**
 * Checks the GET by which the console checks an address.
 *
 * @param now Unix time in milliseconds
 * @returns the echostr in clear, which is to be answered within a second
 */
export function verifyEcho(check: CallbackCheck, url: string, now: number): MaybePromise<string | Refusal> {
  const query = readQuery(check, url, now);
  if (query instanceof Refusal) return query;
  const { echostr } = query;
  if (echostr === undefined) return new Refusal(400, 'the parameter echostr is missing');
  if (check.keys.tokenOf(query, echostr) === undefined) return WRONG_SIGNATURE;
  return mapMaybe(check.accepts(''), (accepts) => {
    const opened = open(check, echostr, accepts);
    return opened instanceof Refusal ? opened : opened.text;
  });
}

/** Checks a callback in the order of cost: the grammar of its parameters, its age, its signature, then its content. */
export function verifyCallback(
  check: CallbackCheck,
  url: string,
  body: Buffer | undefined,
  now: number,
): MaybePromise<VerifiedCallback | Refusal> {
  const query = readQuery(check, url, now);
  if (query instanceof Refusal) return query;
  const envelope = readEnvelope(body);
  if (envelope instanceof Refusal) return envelope;
  const { encrypt, named, format } = envelope;
  const token = check.keys.tokenOf(query, encrypt);
  if (token === undefined) return WRONG_SIGNATURE;
  return mapMaybe(check.accepts(named), (accepts) => {
    const opened = open(check, encrypt, accepts);
    if (opened instanceof Refusal) return opened;
    const { text, cipher, receiveId } = opened;
    return { text, format, seal: { token, nonce: query.nonce, cipher, receiveId } };
  });
}

function readQuery({ tolerance }: CallbackCheck, url: string, now: number): WorkQuery | Refusal {
  const query = readWorkQuery(url);
  if (query instanceof Refusal || tolerance === 0) return query;
  const difference = Number(query.timestamp) - Math.floor(now / 1000);
  if (Math.abs(difference) <= tolerance) return query;
  const side = difference < 0 ? 'behind' : 'ahead of';
  return new Refusal(
    401,
    'the timestamp is outside the window',
    `${Math.abs(difference)} s ${side} this clock, ${tolerance} s are allowed`,
  );
}

/** What stands around the content. `AgentID` and the receiver are not signed, so nothing rests on them. */
function readEnvelope(
  body: Buffer | undefined,
): { encrypt: string; named: string; format: PushFormat } | Refusal {
  if (!body || body.length === 0) return EMPTY;
  if (!isAscii(body) && !isUtf8(body)) return new Refusal(400, 'the body is not UTF-8');
  try {
    const { format, root } = parseBody(body.toString(), WORK_LIMITS);
    // Robots write the name in lower case.
    const encrypt = root['Encrypt'] ?? root['encrypt'];
    if (typeof encrypt !== 'string') return NOT_ENCRYPTED;
    const named = root['ToUserName'];
    return { encrypt, named: typeof named === 'string' ? named : '', format };
  } catch (error) {
    return unreadable(error, 400);
  }
}

function open(
  { keys }: CallbackCheck,
  encrypt: string,
  accepts: (receiveId: string) => boolean,
): OpenedCallback | Refusal {
  try {
    return keys.open(encrypt, accepts);
  } catch (error) {
    // All faults inside get the same answer: a sender who can sign must not learn which one it was.
    if (!(error instanceof WechatCryptoError)) throw error;
    return new Refusal(401, 'the message cannot be decrypted', error.reason);
  }
}

/** The refusal of a content that cannot be read. */
export function unreadable(error: unknown, status: 400 | 401): Refusal {
  if (!(error instanceof WechatMessageError)) throw error;
  return new Refusal(status, `the body is unreadable (${error.reason})`, error.detail);
}
