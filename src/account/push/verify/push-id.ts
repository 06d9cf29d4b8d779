import { hash } from 'node:crypto';
import type { WechatPush } from '../../../message/pushes/index.js';

const DIGITS = /^[0-9]{1,20}$/;
/** 64 bits of a hash: enough to tell the senders of one account apart. */
const SENDER_LENGTH = 11;

/** What tells one push from another. */
export interface PushIdentity {
  /** For log lines and events. */
  readonly id: string;
  /** For the push memory. */
  readonly key: string;
}

/**
 * What tells one push from another, however often it is delivered: `MsgId` and sender for messages. Events have no
 * `MsgId`. WeChat's documentation names sender and time instead, but two events of one second share these. So it is
 * everything that was sent, as a hash: a key in a store must not show an OpenID.
 *
 * @param text the message itself, decrypted
 */
export function pushIdentity(push: WechatPush, text: string): PushIdentity {
  const { msgId } = push as { msgId?: unknown };
  if (push.event === undefined && typeof msgId === 'string' && DIGITS.test(msgId)) {
    const sender = hash('sha1', push.fromUserName, 'base64url').slice(0, SENDER_LENGTH);
    return { id: msgId, key: `${msgId}.${sender}` };
  }
  const id = hash('sha1', text, 'base64url');
  return { id, key: id };
}
