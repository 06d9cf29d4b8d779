import { hash } from 'node:crypto';
import { type AccountPush, SUCCESS } from '../../account/push/account-push.js';
import { readText } from '../../message/parse/fields.js';
import type { WechatPush } from '../../message/pushes/index.js';
import type { HandlerReply, PushAnswer, VerifiedPush } from '../../webhook/receive/push-protocol.js';

/** Events of one account are told apart by these alone: WeChat sends no id with them. */
const OF_ACCOUNT = new Set(['authorized', 'updateauthorized', 'unauthorized']);

/**
 * A push to the authorization-event URL. What it brings is stored first; then it is answered with exactly `success`,
 * the one answer that WeChat takes; then handlers may look at it. None of them can change the answer.
 */
export class ComponentEventPush implements VerifiedPush {
  readonly acknowledge = 'first';
  readonly message: WechatPush;

  constructor(
    private readonly push: AccountPush,
    readonly infoType: string,
    private readonly store: (push: WechatPush, infoType: string) => Promise<void>,
  ) {
    // Handlers are chosen by the event. The push's own type has none, so it is not shown where the push is printed.
    this.message = push.message;
    Object.defineProperty(this.message, 'event', { value: infoType });
  }

  get owner(): AccountPush['owner'] {
    return this.push.owner;
  }

  get rememberMs(): number {
    return this.push.rememberMs;
  }

  /** Stores what must not be lost. Where that fails the answer is 500, so that WeChat's alarm shows it. */
  async prepare(): Promise<undefined> {
    await this.store(this.push.message, this.infoType);
    return undefined;
  }

  id(): string {
    return hash('sha1', this.push.text, 'base64url');
  }

  duplicateKeys(): string {
    const { createTime, raw } = this.push.message;
    if (!OF_ACCOUNT.has(this.infoType)) return this.id();
    return `${this.infoType}.${readText(raw['AuthorizerAppid'])}.${createTime}`;
  }

  reply(): HandlerReply {
    return { text: '' };
  }

  success(): PushAnswer {
    return SUCCESS;
  }

  failure(): PushAnswer {
    return SUCCESS;
  }
}
