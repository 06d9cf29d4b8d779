import { AccountReplies } from '../../account/push/account-replies.js';
import type { LateReplySender } from '../../account/push/late-reply-sender.js';
import type { PlatformPushOptions } from '../../account/push/wechat-controller.decorator.js';
import type { PushContext, PushProduct, PushProtocol } from '../../webhook/receive/push-protocol.js';
import type { PlatformParts } from '../platform/platform-parts.js';
import { ComponentWebhook } from './component-webhook.js';
import { EventIntake } from './event-intake.js';
import { ComponentEventProtocol } from './event-protocol.js';
import { AuthorizerMessageProtocol } from './message-protocol.js';
import type { ComponentPushOptions } from './open-platform-controller.decorator.js';
import { ReleaseTest } from './release-test.js';

/** The webhook's side of third-party platforms: two kinds of URL for each. */
export class ComponentPushProduct implements PushProduct {
  constructor(private readonly platforms: ReadonlyMap<string, PlatformParts>) {}

  /** @throws TypeError when the platform is not configured, or cannot receive pushes */
  open(options: unknown, context: PushContext): PushProtocol {
    const { eventsOf, messagesOf } = options as Partial<ComponentPushOptions & PlatformPushOptions>;
    const name = eventsOf ?? messagesOf ?? '';
    const platform = this.platforms.get(name);
    if (!platform) {
      throw new TypeError(
        `the component "${name}" is not configured. Add it to \`components\` of WechatOpenPlatformModule, or correct ` +
          'the name',
      );
    }
    const { conf } = platform;
    const webhook = new ComponentWebhook(conf);
    const replies = new AccountReplies(context.clock, lateReplies(platform));
    if (eventsOf !== undefined) {
      const intake = new EventIntake(platform);
      const store = intake.store.bind(intake);
      return new ComponentEventProtocol({ conf, webhook, replies, context, store });
    }
    const releaseTest = new ReleaseTest(platform);
    return new AuthorizerMessageProtocol({ platform, webhook, replies, releaseTest, context });
  }
}

/** A reply that no delivery carried is sent with the account's own token. */
function lateReplies({ authorizers }: PlatformParts): LateReplySender {
  return {
    async send(name, openId, reply) {
      const appId = name.slice(name.lastIndexOf('/') + 1);
      const account = await authorizers.account(appId);
      await account.customerService.sendReply(openId, reply);
    },
  };
}
