import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import { buildReply } from '../../message/reply/build-reply.js';
import type { WechatPush } from '../../message/pushes/index.js';
import { Reply } from '../../message/reply/reply.js';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import type { FailureReason } from '../../webhook/receive/push-protocol.js';
import { fitReply, MAX_TEXT_BYTES, toReply } from './account-reply.js';
import type { AccountReply } from './account-reply.js';
import type { LateReplySender } from './late-reply-sender.js';

/** Builds the replies of all accounts and sends those that no delivery can carry. */
export class AccountReplies {
  private readonly logger = new Logger('WechatWebhook');
  /** Handlers and events that a warning was logged for. */
  private readonly warned = new Set<string>();

  constructor(
    readonly clock: WechatClock,
    private readonly sender: LateReplySender,
  ) {}

  /** How often WeChat delivers a push that is not acknowledged; undefined: as often as any message. */
  deliveriesOf(_push: WechatPush): number | undefined {
    return undefined;
  }

  /** @throws when the value is no reply, or one that can be in no answer */
  build(push: WechatPush, value: unknown, handler: HandlerInfo): AccountReply {
    const { messages, bytes } = fitReply(toReply(value, handler.label), handler.longReply);
    if (bytes !== undefined) this.warnOfLength(handler.label, bytes);
    const text = this.textOf(push, messages[0]!);
    return { text, messages, hasRest: messages.length > 1 };
  }

  /** The text of the answer when there is no reply; undefined leaves the push unanswered. */
  failureText(_push: WechatPush, reason: FailureReason, handler?: HandlerInfo): string | undefined {
    if (reason === 'failed' && handler?.onFailure === 'redeliver') return undefined;
    if (reason === 'unhandled' || reason === 'overdue' || !handler?.onError) return '';
    try {
      return this.textOf(_push, Reply.text(handler.onError));
    } catch (error) {
      this.logger.error(`The onError text of ${handler.label} cannot be sent: ${errorLine(error)}`);
      return '';
    }
  }

  send(account: string, openId: string, reply: Reply): Promise<void> {
    return this.sender.send(account, openId, reply);
  }

  private textOf(push: WechatPush, reply: Reply): string {
    return reply.type === 'none' ? '' : buildReply(reply, push, { now: Math.floor(this.clock.now() / 1000) });
  }

  private warnOfLength(label: string, bytes: number): void {
    if (this.warned.has(label)) return;
    this.warned.add(label);
    this.logger.warn(
      `${label} returned a text of ${bytes} bytes. WeChat shows ${MAX_TEXT_BYTES} bytes of a reply, and may cut the ` +
        "rest. Set the handler's option `longReply` to 'split' or 'cut', or return less.",
    );
  }
}
