import { channel } from 'node:diagnostics_channel';
import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { HANDLER_FAILED } from '../../core/constants.js';
import { errorLine, oneLine, safeStack } from '../../core/redact.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { type SpanStart, tracing } from '../../observe/telemetry/tracing.js';
import { HandlerRefused } from './push-handler.js';
import type { PushRun } from './push-run.js';

const failures = channel(HANDLER_FAILED);

/** How a run ended, as events and metrics name it. */
type RunOutcome = 'replied' | 'unanswered' | 'failed' | 'refused' | 'exhausted';

/** What is reported of a run: its log lines and its events. */
export class RunReport {
  constructor(
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    private readonly logger: Logger,
  ) {}

  /**
   * Runs a handler in a span named after its method, `BotController.ping`. What the handler calls, such as an API of
   * WeChat, is below it. Without tracing this is a call and nothing else.
   */
  inSpan<T>(run: PushRun, work: () => T): T {
    const current = tracing();
    if (current === undefined) return work();
    return current.run(spanOf(run), (span) => {
      const result = work();
      // A guard that refuses is no error of the handler, but the span should tell it apart.
      if (result instanceof Promise) {
        result.catch((error: unknown) => {
          if (error instanceof HandlerRefused) span.add({ 'wechat.push.refused': true });
        });
      }
      return result;
    });
  }

  /** The handler threw, or was refused. */
  failed({ handler, id }: PushRun, error: unknown): void {
    if (error instanceof HandlerRefused) {
      this.logger.warn(`${handler.label} did not run for push ${id}: ${errorLine(error)}`);
      return;
    }
    if (failures.hasSubscribers) failures.publish({ handler: handler.label, error: errorLine(error) });
    // Through Nest, its own exception filter or one of the application's has already had the error with its stack.
    const stack = handler.fastPath && error instanceof Error ? safeStack(error) : undefined;
    this.logger.error(`${handler.label} failed for push ${id}: ${errorLine(error)}`, stack);
  }

  /** The handler has failed as often as the push is delivered. */
  exhausted({ handler, id }: PushRun): void {
    this.logger.warn(`${handler.label} has failed for every delivery of push ${id}; it will not run again.`);
  }

  /** Something failed after the handler. Never throws: no caller catches it, so the process would end. */
  broken({ id }: PushRun, error: unknown): void {
    try {
      this.logger.error(`Push ${id} could not be completed: ${errorLine(error)}`);
    } catch {
      // The log itself fails, so there is nowhere to say so.
    }
  }

  /** The parts of a growing reply could not be collected to their end. */
  progressFailed(key: string, error: unknown): void {
    this.logger.error(`The reply that grows under ${oneLine(key)} ended early: ${errorLine(error)}`);
  }

  /** There was no room for another handler. */
  shed({ id }: PushRun): void {
    this.logger.warn(`Too many handlers are running. Push ${id} waits for the sender's next delivery.`);
  }

  /** The push memory could not be asked whether the push is new. */
  withoutMemory({ push, id }: PushRun, error: Error): void {
    this.events.emit('push.dedupFailed', { account: push.owner.name, pushId: id, error });
  }

  handled({ push, since }: PushRun, outcome: RunOutcome): void {
    if (this.events.listenerCount('push.handled') === 0) return;
    const ms = this.clock.monotonic() - since;
    const { msgType } = push.message;
    this.events.emit('push.handled', { account: push.owner.name, pushId: push.id(), msgType, ms, outcome });
  }
}

function spanOf({ push, handler, id }: PushRun): SpanStart {
  const { owner, message } = push;
  return {
    name: handler.label,
    kind: 'consumer',
    attributes: {
      'messaging.system': 'wechat',
      'messaging.operation.type': 'process',
      'messaging.message.id': id,
      'code.function.name': handler.label,
      'wechat.account': owner.name,
      'wechat.push.type': message.msgType,
      'wechat.push.event': message.event,
    },
  };
}
