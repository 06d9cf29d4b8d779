import { sealReply } from '../../crypto/sealed-reply.js';
import type { MessageCipher } from '../../crypto/message-cipher.js';
import type { WechatPush } from '../../message/pushes/index.js';
import { Reply } from '../../message/reply/reply.js';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import type { PushOwner } from '../../webhook/receive/push-owner.js';
import type {
  Acknowledge,
  FailureReason,
  PushAnswer,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import type { AccountReply } from './account-reply.js';
import type { AccountReplies } from './account-replies.js';
import { pushIdentity } from './verify/push-id.js';
import type { PushIdentity } from './verify/push-id.js';
import type { WebhookAccount } from './webhook-account.js';

/** The answer when there is nothing to say. It is sent in clear in every mode. */
export const SUCCESS: PushAnswer = Object.freeze({
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  body: 'success',
});

/** How a push was verified. Its reply is sealed in the same way. */
interface PushSeal {
  /** The token that verified the push. Undefined for an unsigned push. */
  readonly token?: string;
  readonly nonce?: string;
  /** The key that opened the push; undefined in plain mode. */
  readonly cipher?: MessageCipher;
  /** In plain mode: the signature, which is accepted for one body only. */
  readonly signature?: string;
}

/** What an {@link AccountPush} is made of. */
interface AccountPushParts {
  readonly account: WebhookAccount;
  readonly push: WechatPush;
  /** The message itself, decrypted where it was encrypted. */
  readonly text: string;
  readonly seal: PushSeal;
  readonly replies: AccountReplies;
}

/** A push that an account received. */
export class AccountPush implements VerifiedPush {
  readonly acknowledge: Acknowledge = 'reply';
  readonly account: WebhookAccount;
  readonly message: WechatPush;
  readonly text: string;
  private readonly seal: PushSeal;
  private readonly replies: AccountReplies;
  private identity: PushIdentity | undefined;

  constructor({ account, push, text, seal, replies }: AccountPushParts) {
    this.account = account;
    this.message = push;
    this.text = text;
    this.seal = seal;
    this.replies = replies;
  }

  /** In plain mode: the signature, which is accepted for one body only. */
  get signature(): string | undefined {
    return this.seal.signature;
  }

  get owner(): PushOwner {
    return this.account.owner;
  }

  get rememberMs(): number {
    return this.account.rememberMs;
  }

  get deliveries(): number | undefined {
    return this.replies.deliveriesOf(this.message);
  }

  id(): string {
    this.identity ??= pushIdentity(this.message, this.text);
    return this.identity.id;
  }

  duplicateKeys(): string {
    this.identity ??= pushIdentity(this.message, this.text);
    return this.identity.key;
  }

  reply(value: unknown, handler: HandlerInfo): AccountReply {
    return this.replies.build(this.message, value, handler);
  }

  success(text: string): PushAnswer {
    if (text === '') return SUCCESS;
    const { format } = this.message;
    const contentType = format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8';
    const { cipher, token = '', nonce = '' } = this.seal;
    if (!cipher) return { status: 200, contentType, body: text };
    const timestamp = Math.floor(this.replies.clock.now() / 1000);
    const body = sealReply(text, { token, cipher, timestamp, nonce, format });
    // What is sealed is base64, hex and digits.
    return { status: 200, contentType, body, encoding: 'latin1' };
  }

  failure(reason: FailureReason, handler?: HandlerInfo): PushAnswer | undefined {
    const text = this.replies.failureText(this.message, reason, handler);
    return text === undefined ? undefined : this.success(text);
  }

  sendLate({ messages }: AccountReply): Promise<void> {
    return this.sendAll(messages);
  }

  sendRest({ messages }: AccountReply): Promise<void> {
    return this.sendAll(messages.slice(1));
  }

  lateFailure({ onError }: HandlerInfo): AccountReply | undefined {
    return onError ? { text: onError, messages: [Reply.text(onError)] } : undefined;
  }

  private async sendAll(messages: readonly Reply[]): Promise<void> {
    for (const message of messages) {
      await this.replies.send(this.account.name, this.message.fromUserName, message);
    }
  }
}

/** The request by which WeChat's cloud hosting checks that a path can receive pushes. */
export class ContainerCheck extends AccountPush {
  prepare(): PushAnswer {
    return SUCCESS;
  }
}
