import type { Logger } from '@nestjs/common';
import { errorLine } from '../../core/redact.js';
import { Reply } from '../../message/reply/reply.js';
import type { HandlerInfo } from '../declare/handler-spec.js';
import type { FailureReason } from './push-protocol.js';

/**
 * What is answered when a handler of messages gave no reply: nothing, or the handler's `onError`. Undefined leaves the
 * push unanswered, so that it is delivered again.
 *
 * @param write makes the answer's text of a reply
 */
export function failureText(
  reason: FailureReason,
  handler: HandlerInfo | undefined,
  write: (reply: Reply, handler: HandlerInfo) => string,
  logger: Logger,
): string | undefined {
  if (reason === 'failed' && handler?.onFailure === 'redeliver') return undefined;
  if (reason === 'unhandled' || reason === 'overdue' || !handler?.onError) return '';
  try {
    return write(Reply.text(handler.onError), handler);
  } catch (error) {
    logger.error(`The onError text of ${handler.label} cannot be sent: ${errorLine(error)}`);
    return '';
  }
}
