import type { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { buildReply } from '../../message/reply/build-reply.js';
import { Reply } from '../../message/reply/reply.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { errorLine } from './error-line.js';
import { HandlerRefused } from './push-handler.js';
import type { PushRun } from './push-run.js';

/** What comes of a run: the text of its reply, its log lines and its events. */
export class RunReport {
  constructor(
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    private readonly logger: Logger,
  ) {}

  /** The passive reply in clear; empty for `success`. @throws when it can be in no answer */
  text({ push }: PushRun, reply: Reply): string {
    if (reply.type === 'none') return '';
    return buildReply(reply, push, { now: Math.floor(this.clock.now() / 1000) });
  }

  /** What the user is told of a failure. */
  apology(run: PushRun): string {
    const { onError, label } = run.handler;
    if (!onError) return '';
    try {
      return this.text(run, Reply.text(onError));
    } catch (error) {
      this.logger.error(`The onError text of ${label} cannot be sent: ${errorLine(error)}`);
      return '';
    }
  }

  failed({ handler, id }: PushRun, error: unknown): void {
    if (error instanceof HandlerRefused) {
      this.logger.warn(`${handler.label} did not run for push ${id}: ${error.message}`);
      return;
    }
    // On Nest's way its own filter, or one of the application's, has got the error with everything.
    const stack = handler.direct && error instanceof Error ? error.stack : undefined;
    this.logger.error(`${handler.label} failed for push ${id}: ${errorLine(error)}`, stack);
  }

  broken({ id }: PushRun, error: unknown): void {
    this.logger.error(`Push ${id} could not be completed: ${errorLine(error)}`);
  }

  shed({ id }: PushRun): void {
    this.logger.warn(`Too many handlers are running: push ${id} is left to WeChat's next delivery.`);
  }

  handled({ account, id: pushId, push, since }: PushRun, outcome: string): void {
    if (this.events.listenerCount('push.handled') === 0) return;
    const ms = this.clock.monotonic() - since;
    this.events.emit('push.handled', { account: account.name, pushId, msgType: push.msgType, ms, outcome });
  }
}
