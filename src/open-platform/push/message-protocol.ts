import type { AccountPush } from '../../account/push/account-push.js';
import { SUCCESS } from '../../account/push/account-push.js';
import type { AccountReplies } from '../../account/push/account-replies.js';
import { verifyPush } from '../../account/push/verify/verify-push.js';
import type { WebhookAccount } from '../../account/push/webhook-account.js';
import { Refusal } from '../../webhook/http/refusal.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
  VerifiedPush,
} from '../../webhook/receive/push-protocol.js';
import { isWithdrawn } from '../call/component-codes.js';
import { informed } from '../platform/code-exchange.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import type { AuthorizerRecord } from '../records/authorizer-record.js';
import { AnsweredPush } from './answered-push.js';
import type { ComponentWebhook } from './component-webhook.js';
import { answerHandshake } from './handshake.js';
import type { ReleaseTest } from './release-test.js';

const MAX_BODY = 64 * 1024;
const APP_ID = /^[\w-]{1,64}$/;
const NO_APP_ID = new Refusal(401, 'the path names no account', 'the path needs the parameter :appId');
const OTHER_ACCOUNT = new Refusal(401, 'the account in the path is not the recipient of the message');

/** What the message-and-event URL works with. */
interface MessageProtocolParts {
  readonly platform: PlatformParts;
  readonly webhook: ComponentWebhook;
  readonly replies: AccountReplies;
  readonly releaseTest: ReleaseTest;
  readonly context: PushContext;
}

/**
 * The message-and-event URL (消息与事件接收URL) of all accounts of a platform. The path names the account, and is not
 * signed: a push is taken only if that account's original id is the recipient inside the ciphertext.
 */
export class AuthorizerMessageProtocol implements PushProtocol {
  readonly bodyLimit = MAX_BODY;
  readonly warnings: readonly string[] = [];
  private readonly own: WebhookAccount;

  constructor(private readonly parts: MessageProtocolParts) {
    this.own = parts.webhook.own();
  }

  get name(): string {
    return this.own.name;
  }

  get label(): string {
    return `component "${this.name}"`;
  }

  handshake({ url }: PushRequest): PushAnswer | Refusal {
    return answerHandshake(this.own, url, this.parts.context.clock.now());
  }

  receive({ url, body, params }: PushRequest): VerifiedPush | Refusal | Promise<VerifiedPush | Refusal> {
    const { webhook, replies, releaseTest, context } = this.parts;
    const appId = params['appId'] ?? params['appid'] ?? '';
    if (!APP_ID.test(appId)) return NO_APP_ID;
    const push = verifyPush(webhook.of(appId), { url, body, now: context.clock.now() }, replies);
    if (push instanceof Refusal) return push;
    if (releaseTest.isTest(appId, push)) return releaseTest.answer(appId, push);
    return this.admit(appId, push);
  }

  private async admit(appId: string, push: AccountPush): Promise<VerifiedPush | Refusal> {
    const record = await this.recordOf(appId);
    if (record === 'withdrawn') return new AnsweredPush(push, () => SUCCESS);
    if (record.userName !== push.message.toUserName) return OTHER_ACCOUNT;
    return record.state === 'authorized' ? push : new AnsweredPush(push, () => SUCCESS);
  }

  /**
   * The record with the account's original id. Where it is missing it is learned from WeChat, never from the push.
   *
   * @throws where it cannot be learned now: the push is answered 500, for it may be a good one.
   */
  private async recordOf(appId: string): Promise<AuthorizerRecord | 'withdrawn'> {
    const { records, api, list } = this.parts.platform;
    const record = await records.recent(appId);
    if (record && (record.userName !== undefined || record.state === 'unauthorized')) return record;
    try {
      const info = await api.authorizerInfo(appId);
      const listed = record ? undefined : (await list.recent())?.get(appId);
      const kept = await records.update(appId, (known) => {
        if (known) return informed(known, info);
        return {
          ...informed({ ...unknown(appId), ...(listed && { authorizedAt: listed.authorizedAt }) }, info),
          ...(listed?.refreshToken !== undefined && { refreshToken: listed.refreshToken }),
        };
      });
      return kept!;
    } catch (error) {
      if (isWithdrawn(error)) return 'withdrawn';
      throw error;
    }
  }
}

/** An account whose messages WeChat sends here is authorized, even if its record was lost. */
const unknown = (appId: string): AuthorizerRecord => ({
  appId,
  state: 'authorized',
  permissions: [],
  authorizedAt: 0,
  authorizedBy: 'list',
});
