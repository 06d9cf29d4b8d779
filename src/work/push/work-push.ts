import { sealReply } from '../../crypto/sealed-reply.js';
import { Reply } from '../../message/reply/reply.js';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import type { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  Acknowledge,
  FailureReason,
  PushAnswer,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import type { WorkKfRecord } from '../kf/kf-records.types.js';
import type { WorkApp } from '../work-app.js';
import type { WorkPush } from './events/work-pushes.types.js';
import { noteKfPull } from './kf-pulls.js';
import type { LateWorkReply, WorkHandlerReply, WorkReplies } from './reply/work-replies.js';
import type { WorkSeal } from './verify/verify-callback.js';
import { type PushIdentity, workPushIdentity } from './verify/work-push-id.js';

/** The answer when there is nothing to say. */
export const EMPTY_ANSWER: PushAnswer = Object.freeze({ status: 200, body: '' });

/** What a {@link VerifiedWorkPush} is made of. */
interface WorkPushParts {
  readonly owner: PushOwner;
  readonly push: WorkPush;
  /** The content, decrypted. */
  readonly text: string;
  readonly seal: WorkSeal;
  readonly replies: WorkReplies;
  readonly rememberMs: number;
  /** Sends a reply that no answer can carry; undefined where there is no application that could. */
  readonly late: LateWorkReply | undefined;
  /** The application, for what its handlers need of it. */
  readonly app: () => WorkApp | Promise<WorkApp>;
}

/** A message or an event that an application received. */
export class VerifiedWorkPush implements VerifiedPush {
  readonly owner: PushOwner;
  readonly message: WorkPush;
  readonly rememberMs: number;
  private readonly parts: WorkPushParts;
  private identity: PushIdentity | undefined;

  constructor(parts: WorkPushParts) {
    this.parts = parts;
    this.owner = parts.owner;
    this.message = parts.push;
    this.rememberMs = parts.rememberMs;
    if (parts.push.event === 'kf_msg_or_event') {
      const { token, openKfId } = parts.push;
      noteKfPull(parts.push, () => pull(parts.app, { token, openKfId }));
    }
  }

  /** What customer service brings is pulled, which takes longer than WeCom waits. */
  get acknowledge(): Acknowledge {
    return this.message.event === 'kf_msg_or_event' ? 'first' : 'reply';
  }

  id(): string {
    return this.identify().id;
  }

  duplicateKeys(): string {
    return this.identify().key;
  }

  reply(value: unknown, handler: HandlerInfo): WorkHandlerReply {
    return this.parts.replies.build(this.message, value, handler);
  }

  success(text: string): PushAnswer {
    if (text === '') return EMPTY_ANSWER;
    const { token, cipher, nonce, receiveId } = this.parts.seal;
    const { format } = this.message;
    const timestamp = Math.floor(this.parts.replies.clock.now() / 1000);
    const body = sealReply(text, { token, cipher, nonce, receiveId, timestamp, format });
    const contentType = format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8';
    // What is sealed is base64, hex and digits.
    return { status: 200, contentType, body, encoding: 'latin1' };
  }

  failure(reason: FailureReason, handler?: HandlerInfo): PushAnswer | undefined {
    const text = this.parts.replies.failureText(this.message, reason, handler);
    return text === undefined ? undefined : this.success(text);
  }

  async sendLate({ messages }: WorkHandlerReply): Promise<void> {
    await this.sendAll(messages);
  }

  async sendRest({ messages }: WorkHandlerReply): Promise<void> {
    await this.sendAll(messages.slice(1));
  }

  lateFailure({ onError }: HandlerInfo): WorkHandlerReply | undefined {
    return onError ? { text: onError, messages: [Reply.text(onError)] } : undefined;
  }

  private async sendAll(messages: readonly Reply[]): Promise<void> {
    for (const message of messages) await this.parts.late?.(this.message.fromUserName, message);
  }

  private identify(): PushIdentity {
    return (this.identity ??= workPushIdentity(this.message, this.parts.text));
  }
}

async function* pull(
  app: WorkPushParts['app'],
  options: { token: string; openKfId: string },
): AsyncGenerator<WorkKfRecord> {
  yield* (await app()).kf.sync(options);
}
