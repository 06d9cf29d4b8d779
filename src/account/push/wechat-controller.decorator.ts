import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { ACCOUNT_PRODUCT, COMPONENT_PRODUCT } from '../../core/owner.js';
import { webhookController } from '../../webhook/declare/webhook-controller.js';
import type { WebhookControllerOptions } from '../../webhook/declare/webhook-controller.js';

/** Options of {@link WechatController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatControllerOptions extends WebhookControllerOptions {
  /** The account whose pushes arrive here. Default: the one that `forRoot()` configures at its top level. */
  account?: string;
  /**
   * The pushes are those of every account that authorized a third-party platform: `true` for the one platform of the
   * application, or its name. The path has the parameter `:appId`. Needs `WechatOpenPlatformModule`.
   */
  platform?: true | string;
}

/** What the account's push protocol is opened with. */
export interface AccountPushOptions {
  readonly account: string;
}

/** What a third-party platform's push protocol is opened with, for the pushes of its accounts. */
export interface PlatformPushOptions {
  readonly messagesOf: string;
}

/**
 * Makes a class the webhook of an account: WeChat's handshake and pushes are answered at `path`, and pushes
 * that pass every check arrive at the methods with handler decorators.
 *
 * Everything that Nest gives a controller works: constructor injection, request scope, guards, pipes,
 * interceptors, filters, global prefix, versioning, host.
 *
 * @example
 * @WechatController('wechat')
 * export class BotController {
 *   @OnText('ping') ping() { return 'pong'; }
 * }
 * @param path as in `@Controller(path)`
 */
export function WechatController(
  path: string | string[],
  options: WechatControllerOptions = {},
): ClassDecorator {
  const { account = DEFAULT_ACCOUNT, platform, policy, onError, onFailure, longReply, ...nest } = options;
  const messagesOf = platform === true ? DEFAULT_ACCOUNT : platform;
  return webhookController({
    product: messagesOf === undefined ? ACCOUNT_PRODUCT : COMPONENT_PRODUCT,
    label: '@WechatController()',
    path,
    nest,
    options:
      messagesOf === undefined
        ? ({ account } satisfies AccountPushOptions)
        : ({ messagesOf } satisfies PlatformPushOptions),
    handlers: {
      ...(policy && { policy }),
      ...(onError !== undefined && { onError }),
      ...(onFailure && { onFailure }),
      ...(longReply && { longReply }),
    },
  });
}
