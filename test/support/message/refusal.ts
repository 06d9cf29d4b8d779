import { parseBody } from '../../../src/message/parse/body.js';
import { WechatMessageError } from '../../../src/message/message.errors.js';
import type { MessageFault } from '../../../src/message/message.errors.js';

/**
 * The reason why a body is refused, or `accepted`. Any other error is thrown, because the reader must not throw one.
 */
export function refusalOf(body: string): MessageFault | 'accepted' {
  try {
    parseBody(body);
  } catch (error) {
    if (error instanceof WechatMessageError) return error.reason;
    throw error;
  }
  return 'accepted';
}
