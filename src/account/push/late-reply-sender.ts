import type { Reply } from '../../message/reply/reply.js';

/**
 * Sends a reply that was not ready in time, as a customer-service message.
 *
 * It rejects when WeChat refuses, for example with 45015 (the user has been silent for 48 hours) or 45047 (too
 * many messages with no answer from the user).
 */
export interface LateReplySender {
  send(account: string, openId: string, reply: Reply): Promise<void>;
}
