import { hash } from 'node:crypto';
import type { MaybePromise } from '../../../core/maybe-promise.js';
import type { PushOwner } from '../../../webhook/receive/push-owner.js';
import type {
  Acknowledge,
  HandlerReply,
  PushAnswer,
  VerifiedPush,
} from '../../../webhook/receive/push-protocol.js';
import type { WorkPush } from '../events/work-pushes.types.js';

/** What the command and system addresses answer: this word alone, within a second. */
const SUCCESS: PushAnswer = Object.freeze({
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  body: 'success',
});
const NO_REPLY: HandlerReply = Object.freeze({ text: '' });

/**
 * A notice to a suite or provider. What must not be lost is recorded first, then WeCom is told `success`, then the
 * handlers run: WeCom waits one second only.
 */
export class NoticePush implements VerifiedPush {
  readonly acknowledge: Acknowledge = 'first';
  private identity: string | undefined;

  /** @param record keeps what must not be lost; when it throws, WeCom is told 500 and delivers again */
  constructor(
    readonly owner: PushOwner,
    readonly message: WorkPush,
    readonly rememberMs: number,
    private readonly text: string,
    private readonly record: (push: WorkPush) => MaybePromise<void>,
  ) {}

  id(): string {
    return (this.identity ??= hash('sha1', this.text, 'base64url'));
  }

  duplicateKeys(): string {
    return this.id();
  }

  async prepare(): Promise<undefined> {
    await this.record(this.message);
    return undefined;
  }

  reply(): HandlerReply {
    return NO_REPLY;
  }

  success(): PushAnswer {
    return SUCCESS;
  }

  failure(): PushAnswer {
    return SUCCESS;
  }
}
