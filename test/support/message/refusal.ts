import { parseBody } from '../../../src/message/parse/body.js';
import { WechatMessageError } from '../../../src/message/message.errors.js';
import type { MessageFault } from '../../../src/message/message.errors.js';

/** Why a body is refused, or `accepted`. Any other error goes through: none may leave the reader. */
export function refusalOf(body: string): MessageFault | 'accepted' {
  try {
    parseBody(body);
  } catch (error) {
    if (error instanceof WechatMessageError) return error.reason;
    throw error;
  }
  return 'accepted';
}
