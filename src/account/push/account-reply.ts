import type { Reply } from '../../message/reply/reply.js';
import type { HandlerReply } from '../../webhook/receive/push-protocol.js';

/** A reply of an account's handler: what the answer carries, and the messages that a user gets without an answer. */
export interface AccountReply extends HandlerReply {
  /** The whole reply, in one message or several. The answer carries the first. */
  readonly messages: readonly Reply[];
}
