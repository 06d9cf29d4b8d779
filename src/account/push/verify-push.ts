import { isAscii, isUtf8 } from 'node:buffer';
import { WechatCryptoError } from '../../crypto/crypto.errors.js';
import type { MessageCipher } from '../../crypto/message-cipher.js';
import { messageSignature, pushSignature, signaturesEqual } from '../../crypto/signature.js';
import { readEnvelope } from '../../message/parse/envelope.js';
import type { PushEnvelope } from '../../message/parse/envelope.js';
import { WechatMessageError } from '../../message/message.errors.js';
import { readPush } from '../../message/parse/read-push.js';
import type { WechatPush } from '../../message/pushes/index.js';
import { missing, readPushQuery } from './push-query.js';
import type { PushQuery } from './push-query.js';
import { Refusal } from '../../webhook/http/refusal.js';
import type { WebhookAccount } from './webhook-account.js';

/** A push that passed every check, with what its reply is sealed with. */
export interface VerifiedPush {
  readonly push: WechatPush;
  /** The message itself, decrypted where it was encrypted. */
  readonly text: string;
  readonly query: PushQuery;
  /** The token that verified the push. */
  readonly token: string;
  /** The key that opened the push; undefined in plain mode. */
  readonly cipher: MessageCipher | undefined;
}

/**
 * Checks the URL verification that WeChat's console makes (GET).
 *
 * @param now Unix time in milliseconds
 * @returns the echostr that is to be answered, or a refusal
 */
export function verifyHandshake(account: WebhookAccount, url: string, now: number): string | Refusal {
  const query = readPushQuery(url);
  if (query instanceof Refusal) return query;
  if (query.echostr === undefined) return missing('echostr');
  const outside = outsideWindow(account, query, now);
  if (outside) return outside;
  return plainToken(account, query) === undefined ? WRONG_SIGNATURE : query.echostr;
}

/**
 * Checks a push in the order of cost: the grammar of its parameters, its age, its signature, and only then its
 * content. What is accepted is decided by the account's mode, never by the request.
 *
 * @param now Unix time in milliseconds
 */
export function verifyPush(
  account: WebhookAccount,
  url: string,
  body: Buffer | undefined,
  now: number,
): VerifiedPush | Refusal {
  const query = readPushQuery(url);
  if (query instanceof Refusal) return query;
  const outside = outsideWindow(account, query, now);
  if (outside) return outside;
  return account.ring ? verifySealed(account, query, body) : verifyPlain(account, query, body);
}

const WRONG_SIGNATURE = new Refusal(401, 'the signature is wrong');
const EMPTY = new Refusal(400, 'the body is empty');

function verifyPlain(
  account: WebhookAccount,
  query: PushQuery,
  body: Buffer | undefined,
): VerifiedPush | Refusal {
  const token = plainToken(account, query);
  if (token === undefined) return WRONG_SIGNATURE;
  const text = decode(body);
  if (text instanceof Refusal) return text;
  try {
    return { push: readPush(text), text, query, token, cipher: undefined };
  } catch (error) {
    return unreadable(error, 400);
  }
}

function verifySealed(
  account: WebhookAccount,
  query: PushQuery,
  body: Buffer | undefined,
): VerifiedPush | Refusal {
  const outer = decode(body);
  if (outer instanceof Refusal) return outer;
  let envelope: PushEnvelope;
  try {
    envelope = readEnvelope(outer);
  } catch (error) {
    return unreadable(error, 400);
  }
  const { encrypt } = envelope;
  if (encrypt === undefined) {
    return new Refusal(401, `the body is not encrypted, but the account is in mode ${account.mode}`);
  }
  const { msgSignature, timestamp, nonce } = query;
  if (msgSignature === undefined) return missing('msg_signature');
  const token = account.tokens.find((candidate) =>
    signaturesEqual(messageSignature(candidate, timestamp, nonce, encrypt), msgSignature),
  );
  if (token === undefined) return WRONG_SIGNATURE;
  try {
    // In compatible mode the body has plain fields too. Nobody has signed those, so nobody reads them.
    const { plaintext, cipher } = account.ring!.decrypt(encrypt);
    return { push: readPush(plaintext), text: plaintext, query, token, cipher };
  } catch (error) {
    // One answer for everything that can be wrong inside: whoever can sign must not learn what it was.
    if (error instanceof WechatCryptoError) {
      return new Refusal(401, 'the message cannot be decrypted', error.reason);
    }
    return unreadable(error, 401);
  }
}

function plainToken(account: WebhookAccount, query: PushQuery): string | undefined {
  return account.tokens.find((candidate) =>
    signaturesEqual(pushSignature(candidate, query.timestamp, query.nonce), query.signature),
  );
}

function outsideWindow(account: WebhookAccount, query: PushQuery, now: number): Refusal | undefined {
  if (account.tolerance === 0) return undefined;
  const difference = Number(query.timestamp) - Math.floor(now / 1000);
  if (Math.abs(difference) <= account.tolerance) return undefined;
  const side = difference < 0 ? 'behind' : 'ahead of';
  return new Refusal(
    401,
    'the timestamp is outside the window',
    `${Math.abs(difference)} s ${side} this clock, ${account.tolerance} s are allowed`,
  );
}

function decode(body: Buffer | undefined): string | Refusal {
  if (!body || body.length === 0) return EMPTY;
  // What is encrypted is plain ASCII, which is read faster as what it is.
  if (isAscii(body)) return body.toString('latin1');
  if (!isUtf8(body)) return new Refusal(400, 'the body is not UTF-8');
  return body.toString('utf8');
}

function unreadable(error: unknown, status: 400 | 401): Refusal {
  if (!(error instanceof WechatMessageError)) throw error;
  return new Refusal(status, `the body is unreadable (${error.reason})`, error.detail);
}
