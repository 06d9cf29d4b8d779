import { hash } from 'node:crypto';
import type { MaybePromise } from '../../core/maybe-promise.js';
import { Refusal } from '../../webhook/http/refusal.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
} from '../../webhook/receive/push-protocol.js';
import type { AccountPush } from './account-push.js';
import type { AccountReplies } from './account-replies.js';
import { verifyHandshake, verifyPush } from './verify/verify-push.js';
import type { WebhookAccount } from './webhook-account.js';

/** The largest push of an account in bytes. WeChat's own are far below. */
const MAX_BODY = 64 * 1024;
const REPLAYED = new Refusal(401, 'the signature was used before, with another body');
/** The body hash that is noted for a handshake's signature. No body has this hash. */
const HANDSHAKE = 'handshake';

/** The push protocol of Official Accounts and Mini Programs, for one account. */
export class AccountPushProtocol implements PushProtocol {
  readonly bodyLimit = MAX_BODY;

  constructor(
    readonly account: WebhookAccount,
    private readonly replies: AccountReplies,
    private readonly context: PushContext,
    readonly warnings: readonly string[],
  ) {}

  get name(): string {
    return this.account.name;
  }

  handshake({ url }: PushRequest): MaybePromise<PushAnswer | Refusal> {
    const verified = verifyHandshake(this.account, url, this.context.clock.now());
    if (verified instanceof Refusal) return verified;
    const answer: PushAnswer = {
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      headers: { 'X-Content-Type-Options': 'nosniff' },
      body: verified.echostr,
    };
    return this.once(verified.signature, HANDSHAKE, answer);
  }

  receive({ url, body }: PushRequest): MaybePromise<AccountPush | Refusal> {
    const { account, replies, context } = this;
    const push = verifyPush(account, { url, body, now: context.clock.now() }, replies);
    if (push instanceof Refusal || push.signature === undefined) return push;
    return this.once(push.signature, hash('sha256', push.text, 'base64url'), push);
  }

  /**
   * In plain mode the signature covers the time and a nonce but not the body. So each signature is accepted for one
   * body only: somebody who has seen a request cannot put another message under its signature.
   */
  private once<T>(signature: string, value: string, result: T): MaybePromise<T | Refusal> {
    const { account, context } = this;
    if (account.ring) return result;
    const key = hash('sha1', signature, 'base64url');
    const first = context.isFirst(account.owner, key, value, account.rememberMs);
    if (typeof first === 'boolean') return first ? result : REPLAYED;
    return first.then((isFirst) => (isFirst ? result : REPLAYED));
  }
}
