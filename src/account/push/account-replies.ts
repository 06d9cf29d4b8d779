import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { buildReply } from '../../message/reply/build-reply.js';
import type { WechatPush } from '../../message/pushes/index.js';
import type { ResultField } from '../../message/push-definition.js';
import { resultFieldOf } from '../../message/find-definition.js';
import { MAX_TEXT_BYTES, textBytes } from '../../message/reply/text-size.js';
import { buildResult } from '../../message/reply/build-result.js';
import { Reply } from '../../message/reply/reply.js';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import { failureText } from '../../webhook/receive/failure-text.js';
import type { FailureReason } from '../../webhook/receive/push-protocol.js';
import { fitReply, toReply } from '../../message/reply/fit-reply.js';
import type { AccountReply } from './account-reply.js';
import type { LateReplySender } from './late-reply-sender.js';

/** WeChat delivers such an event once and then up to 15 times more, until the result is 0. */
const RESULT_DELIVERIES = 16;
/** Any number but 0 means that the event was not handled. */
const FAILED = 1;
/** Shown on WeChat's side, for debugging. The error's own message might hold a secret. */
const RESULT_MESSAGES: Record<FailureReason, string> = {
  unhandled: 'no handler',
  failed: 'the handler failed',
  exhausted: 'the handler failed',
  overdue: 'the handler is not done',
};

/** Builds the replies of all accounts, and sends the late ones as customer-service messages. */
export class AccountReplies {
  private readonly logger = new Logger('WechatWebhook');
  /** Handlers and events that a warning was logged for. */
  private readonly warned = new Set<string>();

  constructor(
    readonly clock: WechatClock,
    private readonly sender: LateReplySender,
  ) {}

  /** How often WeChat delivers a push that is not acknowledged; undefined: as often as any message. */
  deliveriesOf(push: WechatPush): number | undefined {
    return resultFieldOf(push) === undefined ? undefined : RESULT_DELIVERIES;
  }

  /** @throws when the value is not a reply, or no answer can carry it */
  build(push: WechatPush, value: unknown, handler: HandlerInfo): AccountReply {
    const reply = toReply(value, handler.label);
    const field = resultFieldOf(push);
    if (field !== undefined) return this.buildResult(push, field, reply, handler);
    const messages = fitReply(reply, handler.longReply);
    return { text: this.textOf(push, messages[0]!, handler), messages, hasRest: messages.length > 1 };
  }

  /** The text of the answer when there is no reply; undefined leaves the push unanswered. */
  failureText(push: WechatPush, reason: FailureReason, handler?: HandlerInfo): string | undefined {
    const field = resultFieldOf(push);
    if (field !== undefined) {
      if (reason === 'unhandled') this.warnOfUnhandled(push);
      if (reason === 'failed' && handler?.onFailure === 'acknowledge') return buildResult(push, field, 0);
      return buildResult(push, field, FAILED, RESULT_MESSAGES[reason]);
    }
    return failureText(reason, handler, (reply, by) => this.textOf(push, reply, by), this.logger);
  }

  send(account: string, openId: string, reply: Reply): Promise<void> {
    return this.sender.send(account, openId, reply);
  }

  /** An event of this kind is answered with a result, which says whether WeChat delivers it again. */
  private buildResult(
    push: WechatPush,
    field: ResultField,
    reply: Reply,
    handler: HandlerInfo,
  ): AccountReply {
    if (reply.type === 'raw') return { text: this.textOf(push, reply, handler), messages: [] };
    if (reply.type !== 'none') {
      this.warnOnce(
        handler.label,
        `${handler.label} returned a reply to ${push.name}, which nobody would see: WeChat reads ${field} there. ` +
          'Return nothing for success, or Reply.raw() with the fields of the answer.',
      );
    }
    return { text: buildResult(push, field, 0), messages: [] };
  }

  private textOf(push: WechatPush, reply: Reply, { label }: HandlerInfo): string {
    if (reply.type === 'none') return '';
    return buildReply(reply, push, {
      now: Math.floor(this.clock.now() / 1000),
      onWarning: (warning) => {
        const advice =
          reply.type === 'text' && textBytes(reply.content) > MAX_TEXT_BYTES
            ? " Set the handler's option `longReply` to 'split' or 'cut', or return less."
            : '';
        this.warnOnce(
          `${label} ${warning.replace(/\d+/g, '')}`,
          `The reply of ${label}: ${warning}${advice}`,
        );
      },
    });
  }

  private warnOfUnhandled({ name }: WechatPush): void {
    this.warnOnce(
      name,
      `No handler takes the event ${name}. It is answered as failed, so that WeChat delivers it again. ` +
        `Add a handler, for example @OnWechatEvent('${name}').`,
    );
  }

  private warnOnce(about: string, warning: string): void {
    if (this.warned.has(about)) return;
    this.warned.add(about);
    this.logger.warn(warning);
  }
}
