import type { AccountPush } from '../../account/push/account-push.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { HandlerReply, PushAnswer, VerifiedPush } from '../../webhook/receive/push-protocol.js';

/** A push that the library answers by itself: no handler gets it, and it is not remembered. */
export class AnsweredPush implements VerifiedPush {
  readonly acknowledge = 'reply';

  constructor(
    private readonly push: AccountPush,
    private readonly answer: () => MaybePromise<PushAnswer>,
  ) {}

  get owner(): AccountPush['owner'] {
    return this.push.owner;
  }

  get message(): AccountPush['message'] {
    return this.push.message;
  }

  get rememberMs(): number {
    return this.push.rememberMs;
  }

  prepare(): MaybePromise<PushAnswer> {
    return this.answer();
  }

  id(): string {
    return this.push.id();
  }

  duplicateKeys(): string {
    return this.push.duplicateKeys();
  }

  reply(): HandlerReply {
    return { text: '' };
  }

  success(text: string): PushAnswer {
    return this.push.success(text);
  }

  failure(): PushAnswer {
    return this.push.success('');
  }
}
