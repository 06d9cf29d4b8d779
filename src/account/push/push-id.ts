import { hash } from 'node:crypto';
import type { WechatPush } from '../../message/pushes/index.js';

const DIGITS = /^[0-9]{1,20}$/;

/**
 * What tells one push from another, however often it is delivered: `MsgId` for messages. Events have none, and
 * what the documentation names instead, sender and time, two events of one second share; so it is everything
 * that was sent. As a hash, since a key in a store is no place for an OpenID.
 *
 * @param text the message itself, decrypted
 */
export function pushId(push: WechatPush, text: string): string {
  const { msgId } = push as { msgId?: unknown };
  if (push.event === undefined && typeof msgId === 'string' && DIGITS.test(msgId)) return msgId;
  return hash('sha1', text, 'base64url');
}
