import { hash } from 'node:crypto';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import type { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  Acknowledge,
  FailureReason,
  PushAnswer,
  PushMessage,
  ReplyProgress,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import type { WechatClock } from '../../core/clock.js';
import type { WorkRobotPush } from '../push/events/work-pushes.types.js';
import type { WorkSeal } from '../push/verify/verify-callback.js';
import { EMPTY_ANSWER } from '../push/work-push.js';
import {
  continuedText,
  markdown,
  type RawRobotReply,
  type RobotHandlerReply,
  robotReply,
} from './robot-reply.js';
import { sealRobotReply } from './robot-seal.js';

/** What a {@link RobotPush} is made of. */
interface RobotPushParts {
  readonly owner: PushOwner;
  readonly push: WorkRobotPush;
  readonly seal: WorkSeal;
  readonly clock: WechatClock;
  readonly rememberMs: number;
  /** Sends a reply to the `response_url` of the push; undefined where it has none. */
  readonly respond: ((reply: RawRobotReply) => Promise<void>) | undefined;
}

/** A message or an event that a robot received, or a poll for the rest of a reply. */
export class RobotPush implements VerifiedPush {
  readonly acknowledge: Acknowledge = 'reply';
  readonly owner: PushOwner;
  readonly message: PushMessage;
  readonly rememberMs: number;
  private readonly parts: RobotPushParts;

  constructor(parts: RobotPushParts) {
    this.parts = parts;
    this.owner = parts.owner;
    this.message = parts.push;
    this.rememberMs = parts.rememberMs;
  }

  /** WeCom polls for the rest of a stream until it is finished, six minutes at most, at any process. */
  get continues(): string | undefined {
    const { push } = this.parts;
    return push.name === 'bot_stream' ? push.stream.id : undefined;
  }

  /** Events might come without an id; they must not count as one push. */
  id(): string {
    const { msgId, raw } = this.parts.push;
    return msgId || hash('sha1', JSON.stringify(raw), 'base64url');
  }

  duplicateKeys(): string {
    return this.id();
  }

  reply(value: unknown, handler: HandlerInfo): RobotHandlerReply {
    const { msgId, msgType } = this.parts.push;
    return robotReply(value, { msgId, isEvent: msgType === 'event' }, handler);
  }

  continued(progress: ReplyProgress | undefined): string {
    return continuedText(this.continues ?? '', progress);
  }

  success(text: string): PushAnswer {
    if (text === '') return EMPTY_ANSWER;
    const { seal, clock } = this.parts;
    const timestamp = Math.floor(clock.now() / 1000);
    const body = sealRobotReply(text, { ...seal, timestamp });
    return { status: 200, contentType: 'application/json; charset=utf-8', body, encoding: 'latin1' };
  }

  failure(reason: FailureReason, handler?: HandlerInfo): PushAnswer | undefined {
    if (reason === 'failed' && handler?.onFailure === 'redeliver') return undefined;
    if (reason === 'unhandled' || reason === 'overdue' || !handler?.onError) return EMPTY_ANSWER;
    return this.success(this.reply(handler.onError, handler).text);
  }

  async sendLate({ late }: RobotHandlerReply): Promise<void> {
    if (late) await this.parts.respond?.(late);
  }

  lateFailure({ onError }: HandlerInfo): RobotHandlerReply | undefined {
    return onError ? { text: onError, late: markdown(onError) } : undefined;
  }
}
