import type { Logger } from '@nestjs/common';
import { oneLine } from '../../core/redact.js';
import type {
  Acknowledge,
  FailureReason,
  HandlerReply,
  PushAnswer,
  PushMessage,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import type { PushOwner } from '../../webhook/receive/push-owner.js';
import { finalNumber, shapeOf } from './notification-shapes.js';
import type { PayEnvelope } from './notification.types.js';

/** WeChat Pay repeats a notification for a day, so it is remembered for a little longer. */
const REMEMBER_MS = 25 * 3600 * 1000;
/** A handler that keeps failing is given every delivery: a payment must not be taken for handled. */
const DELIVERIES = 10_000;

const NO_CONTENT: PushAnswer = Object.freeze({ status: 204, body: '' });

/** The answer to a notification that was not handled; WeChat Pay delivers it again. */
export function failed(status: number, message: string): PushAnswer {
  return {
    status,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ code: 'FAIL', message }),
  };
}

/** What handlers are chosen by, and what their parameters are taken from. */
export interface PayMessage extends PushMessage {
  readonly envelope: PayEnvelope;
}

/** What a {@link PayPush} is made of. */
interface PayPushParts {
  readonly owner: PushOwner;
  readonly envelope: PayEnvelope;
  readonly logger: Logger;
  /** Event types that no handler takes, and that were reported already. */
  readonly reported: Set<string>;
  /** Called when it is acknowledged: nothing more will come of it. */
  readonly onAcknowledged?: (() => void) | undefined;
}

/** A notification that passed every check. */
export class PayPush implements VerifiedPush {
  readonly acknowledge: Acknowledge = 'done';
  readonly rememberMs = REMEMBER_MS;
  readonly deliveries = DELIVERIES;
  readonly owner: PushOwner;
  readonly message: PayMessage;
  private readonly parts: PayPushParts;

  constructor(parts: PayPushParts) {
    const { eventType, resource } = parts.envelope;
    this.parts = parts;
    this.owner = parts.owner;
    this.message = {
      msgType: 'pay',
      event: eventType.toLowerCase(),
      eventKey: shapeOf(eventType, resource),
      envelope: parts.envelope,
    };
  }

  id(): string {
    return this.parts.envelope.id;
  }

  duplicateKeys(): readonly string[] {
    const { id, eventType, resource } = this.parts.envelope;
    const number = finalNumber(eventType, resource);
    return number === undefined ? [`id ${id}`] : [`id ${id}`, `${eventType} ${number}`];
  }

  /** A resource that does not fit its type reaches no handler: what it lacks would be read as undefined. */
  prepare(): PushAnswer | undefined {
    if (this.message.eventKey !== undefined) return undefined;
    const { envelope, logger } = this.parts;
    logger.error(
      `Notification ${oneLine(envelope.id, 64)} (${oneLine(envelope.eventType, 64)}) lacks members that its type ` +
        'always has. It was not handled.',
    );
    return failed(500, 'the resource does not fit the event type');
  }

  /** WeChat Pay takes no reply: what a handler returns is not sent. */
  reply(): HandlerReply {
    return { text: '' };
  }

  success(): PushAnswer {
    this.parts.onAcknowledged?.();
    return NO_CONTENT;
  }

  failure(reason: FailureReason): PushAnswer {
    if (reason === 'unhandled') return this.unhandled();
    return failed(500, reason === 'overdue' ? 'still being handled' : 'not handled');
  }

  private unhandled(): PushAnswer {
    const { envelope, logger, reported } = this.parts;
    const { eventType } = envelope;
    if (!reported.has(eventType) && reported.size < 1000) {
      reported.add(eventType);
      logger.warn(
        `No handler takes ${oneLine(eventType, 64)}: its notifications are acknowledged and dropped. Add ` +
          `@OnPayEvent('${oneLine(eventType, 64)}') to handle them.`,
      );
    }
    return this.success();
  }
}
