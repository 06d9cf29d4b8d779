import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { ACCOUNT_PRODUCT } from '../../core/owner.js';
import { webhookController } from '../../webhook/declare/webhook-controller.js';
import type { WebhookControllerOptions } from '../../webhook/declare/webhook-controller.js';

/** Options of {@link WechatController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatControllerOptions extends WebhookControllerOptions {
  /** The account whose pushes arrive here. Default: the one that `forRoot()` configures at its top level. */
  account?: string;
}

/** What the account's push protocol is opened with. */
export interface AccountPushOptions {
  readonly account: string;
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
  const { account = DEFAULT_ACCOUNT, policy, onError, onFailure, longReply, ...nest } = options;
  return webhookController({
    product: ACCOUNT_PRODUCT,
    label: '@WechatController()',
    path,
    nest,
    options: { account } satisfies AccountPushOptions,
    handlers: {
      ...(policy && { policy }),
      ...(onError !== undefined && { onError }),
      ...(onFailure && { onFailure }),
      ...(longReply && { longReply }),
    },
  });
}
