import { hash } from 'node:crypto';
import type { WorkPush } from '../events/work-pushes.types.js';

const DIGITS = /^[0-9]{1,20}$/;
/** 64 bits of a hash: enough to tell the members of one corp apart. */
const SENDER_LENGTH = 11;

/** What tells one push from another. */
export interface PushIdentity {
  /** For log lines and events. */
  readonly id: string;
  /** For the push memory, within the owner. */
  readonly key: string;
}

/**
 * What tells one push of an application from another, however often it is delivered: `MsgId` and member for messages,
 * for one `MsgId` has been seen with two members. For events it is everything that was sent, as a hash: WeCom's
 * documentation names sender and second, which two events share.
 */
export function workPushIdentity(push: WorkPush, text: string): PushIdentity {
  const { msgId } = push;
  if (push.event === undefined && msgId !== undefined && DIGITS.test(msgId)) {
    const sender = hash('sha1', push.fromUserName, 'base64url').slice(0, SENDER_LENGTH);
    return { id: msgId, key: `${msgId}.${sender}` };
  }
  const id = hash('sha1', text, 'base64url');
  return { id, key: id };
}
