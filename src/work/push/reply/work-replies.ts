import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../../core/clock.js';
import { WechatReplyError } from '../../../message/message.errors.js';
import { buildReply } from '../../../message/reply/build-reply.js';
import { fitReply, toReply } from '../../../message/reply/fit-reply.js';
import { Reply } from '../../../message/reply/reply.js';
import type { HandlerInfo } from '../../../webhook/declare/handler-spec.js';
import { failureText } from '../../../webhook/receive/failure-text.js';
import type { FailureReason, HandlerReply } from '../../../webhook/receive/push-protocol.js';
import type { WorkPush } from '../events/work-pushes.types.js';
import { workKindOf } from './work-reply.js';

/** What a handler's value comes to: what the answer carries, and the messages that a member gets without one. */
export interface WorkHandlerReply extends HandlerReply {
  readonly messages: readonly Reply[];
}

/** Sends a reply that no answer can carry, as an application message. */
export type LateWorkReply = (userId: string, reply: Reply) => Promise<void>;

/** Kinds that WeCom has. */
const KINDS: ReadonlySet<Reply['type']> = new Set(['text', 'image', 'voice', 'video', 'news', 'raw', 'none']);

/** Builds the replies of applications. */
export class WorkReplies {
  private readonly logger = new Logger('WechatWork');
  private readonly warned = new Set<string>();

  constructor(readonly clock: WechatClock) {}

  /** @throws when the value is not a reply, or one that WeCom does not have */
  build(push: WorkPush, value: unknown, handler: HandlerInfo): WorkHandlerReply {
    const reply = toReply(value, handler.label);
    if (!KINDS.has(reply.type)) {
      throw new WechatReplyError(
        `${handler.label} returned a reply of type ${reply.type}, which WeCom does not have. It has text, image, ` +
          'voice, video and news, and the updates of cards of WorkReply.',
      );
    }
    const messages = fitReply(reply, handler.longReply);
    return { text: this.textOf(push, messages[0]!, handler), messages, hasRest: messages.length > 1 };
  }

  /** The text of the answer when there is no reply; undefined leaves the push unanswered. */
  failureText(push: WorkPush, reason: FailureReason, handler?: HandlerInfo): string | undefined {
    return failureText(reason, handler, (reply, by) => this.textOf(push, reply, by), this.logger);
  }

  private textOf(push: WorkPush, reply: Reply, { label }: HandlerInfo): string {
    if (reply.type === 'none') return '';
    const now = Math.floor(this.clock.now() / 1000);
    const kind = reply.type === 'raw' ? workKindOf(reply) : undefined;
    const answer =
      kind === undefined || reply.type !== 'raw'
        ? reply
        : Reply.raw({
            ToUserName: push.fromUserName,
            FromUserName: push.toUserName,
            CreateTime: now,
            MsgType: kind,
            ...reply.body,
          });
    const { format, toUserName, fromUserName } = push;
    // As for an event: WeCom shows eight articles in an answer to a message, too.
    return buildReply(
      answer,
      { format, toUserName, fromUserName, msgType: 'event' },
      {
        now,
        onWarning: (warning) => this.warnOnce(label, warning),
      },
    );
  }

  private warnOnce(label: string, warning: string): void {
    const about = `${label} ${warning.replace(/\d+/g, '')}`;
    if (this.warned.has(about)) return;
    this.warned.add(about);
    this.logger.warn(`The reply of ${label}: ${warning}`);
  }
}
