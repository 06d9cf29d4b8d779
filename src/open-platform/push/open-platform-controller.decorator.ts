import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { COMPONENT_PRODUCT } from '../../core/owner.js';
import { webhookController } from '../../webhook/declare/webhook-controller.js';
import type { WebhookControllerOptions } from '../../webhook/declare/webhook-controller.js';

/** Options of {@link WechatOpenPlatformController}. */
export interface WechatOpenPlatformControllerOptions extends Pick<
  WebhookControllerOptions,
  'host' | 'version' | 'scope' | 'durable'
> {
  /** The platform whose events arrive here. Default: the one that `forRoot()` configures at its top level. */
  component?: string;
}

/** What the push protocol of the authorization-event URL is opened with. */
export interface ComponentPushOptions {
  readonly eventsOf: string;
}

/**
 * Makes a class the authorization-event URL (授权事件接收URL) of a third-party platform. Tickets, authorizations and
 * withdrawals are stored by the library before any handler runs, and WeChat is answered `success` then. Handlers look
 * on: what they return or throw changes nothing.
 *
 * @example
 * @WechatOpenPlatformController('wechat/open')
 * export class Authorizations {
 *   @OnAuthorized() linked(@AuthorizerAppId() appId: string) {}
 * }
 * @param path as in `@Controller(path)`
 */
export function WechatOpenPlatformController(
  path: string | string[],
  options: WechatOpenPlatformControllerOptions = {},
): ClassDecorator {
  const { component = DEFAULT_ACCOUNT, ...nest } = options;
  return webhookController({
    product: COMPONENT_PRODUCT,
    label: '@WechatOpenPlatformController()',
    path,
    nest,
    options: { eventsOf: component } satisfies ComponentPushOptions,
    handlers: {},
  });
}
