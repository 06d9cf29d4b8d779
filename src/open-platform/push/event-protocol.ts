import type { AccountReplies } from '../../account/push/account-replies.js';
import { verifyPush } from '../../account/push/verify/verify-push.js';
import type { WebhookAccount } from '../../account/push/webhook-account.js';
import { parseBody } from '../../message/parse/body.js';
import { readText } from '../../message/parse/fields.js';
import type { WechatPush } from '../../message/pushes/index.js';
import { Refusal } from '../../webhook/http/refusal.js';
import type {
  PushAnswer,
  PushContext,
  PushProtocol,
  PushRequest,
} from '../../webhook/receive/push-protocol.js';
import type { ComponentConf } from '../conf/component-conf.js';
import type { ComponentWebhook } from './component-webhook.js';
import { ComponentEventPush } from './event-push.js';
import { answerHandshake } from './handshake.js';

const MAX_BODY = 64 * 1024;
const OTHER_COMPONENT = new Refusal(401, 'the push is for another component');

/** What the authorization-event URL works with. */
interface EventProtocolParts {
  readonly conf: ComponentConf;
  readonly webhook: ComponentWebhook;
  readonly replies: AccountReplies;
  readonly context: PushContext;
  /** Stores what an event brings. */
  readonly store: (push: WechatPush, infoType: string) => Promise<void>;
}

/** The authorization-event URL (授权事件接收URL): tickets, authorizations, registrations. Always encrypted. */
export class ComponentEventProtocol implements PushProtocol {
  readonly bodyLimit = MAX_BODY;
  readonly warnings: readonly string[] = [];
  private readonly own: WebhookAccount;

  constructor(private readonly parts: EventProtocolParts) {
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

  receive({ url, body }: PushRequest): ComponentEventPush | Refusal {
    const { conf, replies, context, store } = this.parts;
    const push = verifyPush(this.own, { url, body, now: context.clock.now() }, replies);
    if (push instanceof Refusal) return push;
    // Outside, WeChat writes AppId instead of ToUserName. It is not signed, so it can only tell that a push is wrong.
    const outside = readText(parseBody(body!.toString()).root['AppId']);
    const inside = readText(push.message.raw['AppId']);
    if (inside !== conf.appId || (outside !== '' && outside !== conf.appId)) return OTHER_COMPONENT;
    return new ComponentEventPush(push, readText(push.message.raw['InfoType']).toLowerCase(), store);
  }
}
