import { isUtf8 } from 'node:buffer';
import { WechatCryptoError } from '../../../crypto/crypto.errors.js';
import { messageSignature, pushSignature, signaturesEqual } from '../../../crypto/signature.js';
import { WechatMessageError } from '../../../message/message.errors.js';
import { readEnvelope } from '../../../message/parse/envelope.js';
import type { PushEnvelope } from '../../../message/parse/envelope.js';
import { readPush } from '../../../message/parse/read-push.js';
import { Refusal } from '../../../webhook/http/refusal.js';
import { optionName } from '../../conf/resolve-account.js';
import { AccountPush } from '../account-push.js';
import type { AccountReplies } from '../account-replies.js';
import { missing, readPushQuery } from './push-query.js';
import type { PushQuery } from './push-query.js';
import { isUnsigned, verifyUnsigned } from './unsigned-push.js';
import type { WebhookAccount } from '../webhook-account.js';

/** What is verified of a push. */
interface PushInput {
  /** Path and query as they were sent. */
  readonly url: string;
  readonly body: Buffer | undefined;
  /** Unix time in milliseconds. */
  readonly now: number;
}

/** The URL verification of WeChat's console, checked. */
interface VerifiedHandshake {
  readonly echostr: string;
  readonly signature: string;
}

/**
 * Checks the URL verification that WeChat's console makes (GET).
 *
 * @param now Unix time in milliseconds
 * @returns the echostr that is to be answered, or a refusal
 */
export function verifyHandshake(
  account: WebhookAccount,
  url: string,
  now: number,
): VerifiedHandshake | Refusal {
  const query = readPushQuery(url);
  if (query instanceof Refusal) return query;
  const { echostr, signature } = query;
  if (signature === undefined) return missing('signature');
  if (echostr === undefined) return missing('echostr');
  const outside = outsideWindow(account, query, now);
  if (outside) return outside;
  return plainToken(account, query, signature) === undefined ? WRONG_SIGNATURE : { echostr, signature };
}

/**
 * Checks a push in the order of cost: the grammar of its parameters, its age, its signature, and only then its
 * content. The account's mode decides what is accepted, never the request.
 *
 * @param replies builds the replies of the push
 */
export function verifyPush(
  account: WebhookAccount,
  { url, body, now }: PushInput,
  replies: AccountReplies,
): AccountPush | Refusal {
  if (account.acceptsUnsigned && isUnsigned(url)) {
    const unsigned = decode(body);
    return unsigned instanceof Refusal ? unsigned : verifyUnsigned(account, unsigned, replies);
  }
  const query = readPushQuery(url);
  if (query instanceof Refusal) return query;
  const outside = outsideWindow(account, query, now);
  if (outside) return outside;
  return account.ring
    ? verifySealed(account, query, body, replies)
    : verifyPlain(account, query, body, replies);
}

const WRONG_SIGNATURE = new Refusal(401, 'the signature is wrong');
const EMPTY = new Refusal(400, 'the body is empty');

function verifyPlain(
  account: WebhookAccount,
  query: PushQuery,
  body: Buffer | undefined,
  replies: AccountReplies,
): AccountPush | Refusal {
  const { signature, nonce } = query;
  if (signature === undefined) return missing('signature');
  const token = plainToken(account, query, signature);
  if (token === undefined) return WRONG_SIGNATURE;
  const text = decode(body);
  if (text instanceof Refusal) return text;
  try {
    const push = readPush(text);
    if (typeof push.raw['Encrypt'] === 'string') return encrypted(account);
    return new AccountPush({ account, push, text, seal: { token, nonce, signature }, replies });
  } catch (error) {
    return unreadable(error, 400);
  }
}

/** The likeliest mistake of a first set-up: WeChat's console encrypts, and the key is missing or misspelt here. */
const encrypted = ({ name }: WebhookAccount): Refusal =>
  new Refusal(
    401,
    'the body is encrypted, but the account is in mode normal',
    `set ${optionName(name, 'encodingAesKey')} to the EncodingAESKey of the server configuration in the WeChat console`,
  );

function verifySealed(
  account: WebhookAccount,
  query: PushQuery,
  body: Buffer | undefined,
  replies: AccountReplies,
): AccountPush | Refusal {
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
    // In compatible mode the body has plain fields too. They are not signed, so they are not read.
    const { plaintext: text, cipher } = account.ring!.decrypt(encrypt);
    const push = readPush(text);
    return new AccountPush({ account, push, text, seal: { token, nonce, cipher }, replies });
  } catch (error) {
    // All faults inside get the same answer: a sender who can sign must not learn which one it was.
    if (error instanceof WechatCryptoError) {
      return new Refusal(401, 'the message cannot be decrypted', error.reason);
    }
    return unreadable(error, 401);
  }
}

function plainToken(
  account: WebhookAccount,
  { timestamp, nonce }: PushQuery,
  signature: string,
): string | undefined {
  return account.tokens.find((candidate) =>
    signaturesEqual(pushSignature(candidate, timestamp, nonce), signature),
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
  if (!isUtf8(body)) return new Refusal(400, 'the body is not UTF-8');
  return body.toString('utf8');
}

function unreadable(error: unknown, status: 400 | 401): Refusal {
  if (!(error instanceof WechatMessageError)) throw error;
  return new Refusal(status, `the body is unreadable (${error.reason})`, error.detail);
}
