import { createHmac } from 'node:crypto';
import { toJson } from '../../client/json-body.js';
import { WechatInputError } from '../../client/client.errors.js';

/** What a signed payment call is signed with. */
export interface PaySignatureKeys {
  /** The AppKey of the console; the sandbox (`env: 1`) has one of its own. */
  appKey: string;
}

/** What a payment call about a user is signed with. */
export interface UserPaySignatureKeys extends PaySignatureKeys {
  /** The session key of the user's newest login. */
  sessionKey: string;
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/**
 * The query of a signed payment call. The signature covers the path and the very text of the body, so the body must
 * be sent unchanged.
 *
 * @throws WechatInputError where the key is missing.
 */
export function payQuery(path: string, body: object, { appKey }: PaySignatureKeys): { pay_sig: string } {
  if (!appKey) throw new WechatInputError('The AppKey is missing: take it from the console of the payment.');
  return { pay_sig: hmac(appKey, `${path}&${toJson(body)}`) };
}

/** As {@link payQuery}, with the signature of the user's session. */
export function userPayQuery(
  path: string,
  body: object,
  keys: UserPaySignatureKeys,
): { pay_sig: string; signature: string } {
  if (!keys.sessionKey) {
    throw new WechatInputError('The session key is missing: it comes from mini.code2Session().');
  }
  return { ...payQuery(path, body, keys), signature: hmac(keys.sessionKey, toJson(body)) };
}
