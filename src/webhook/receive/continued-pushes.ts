import type { MaybePromise } from '../../core/maybe-promise.js';
import type { ProgressiveReplies } from '../run/progressive-replies.js';
import type { PushKeys } from './push-keys.js';
import type { VerifiedPush } from './push-protocol.js';

/** Answers pushes that ask for a reply which began with an earlier push. */
export class ContinuedPushes {
  constructor(
    private readonly replies: ProgressiveReplies,
    private readonly keys: PushKeys,
  ) {}

  /** The text of the answer, in clear. */
  textFor(push: VerifiedPush): MaybePromise<string> {
    const progress = this.replies.find(this.keys.progress(push.owner, push.continues!));
    const text = (known: Awaited<typeof progress>): string => push.continued?.(known) ?? '';
    return progress instanceof Promise ? progress.then(text) : text(progress);
  }
}
