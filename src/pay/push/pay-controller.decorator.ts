import { webhookController } from '../../webhook/declare/webhook-controller.js';
import type { WebhookControllerOptions } from '../../webhook/declare/webhook-controller.js';
import { PAY_PRODUCT } from '../conf/pay-owner.js';

/** Options of {@link WechatPayController}; `host`, `version` and `scope` mean what they mean to Nest. */
export interface WechatPayControllerOptions extends Pick<
  WebhookControllerOptions,
  'host' | 'version' | 'scope' | 'durable'
> {
  /**
   * The merchant whose notifications arrive here, by name. Default: the merchant that `:mchId` or `:merchant` in the
   * path names; without one of these, whichever merchant the key of the signature belongs to.
   */
  merchant?: string;
}

/** What the push protocol is opened with. */
export interface PayPushOptions {
  readonly merchant: string | undefined;
}

/**
 * Makes a class the address of WeChat Pay's notifications: those that pass every check arrive at the methods with
 * handler decorators. A notification is acknowledged when its handler is done; while it throws, WeChat Pay delivers
 * again. A handler may be called more than once for the same payment where a process was killed, so let it be
 * idempotent.
 *
 * @example
 * @WechatPayController('wechat/pay')
 * export class PaymentController {
 *   @OnPayment() async paid(@Notification() payment: Payment) {
 *     await this.orders.markPaid(payment.out_trade_no, payment.amount.total);
 *   }
 * }
 * @param path as in `@Controller(path)`; `wechat/pay/:mchId` for merchants that are known only at run time
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function WechatPayController(
  path: string | string[],
  options: WechatPayControllerOptions = {},
): ClassDecorator {
  const { merchant, ...nest } = options;
  return webhookController({
    product: PAY_PRODUCT,
    label: '@WechatPayController()',
    path,
    nest,
    options: { merchant } satisfies PayPushOptions,
    handlers: {},
  });
}
