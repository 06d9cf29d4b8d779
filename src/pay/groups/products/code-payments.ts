import type { FilledIn, PayBody } from '../../api/path-shapes.js';
import { checkOutTradeNo, checkPaid } from '../orders/order-checks.js';
import type { Transaction } from '../orders/order.types.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const CODE_PAY = '/v3/pay/transactions/codepay';

/** Payments by a code that the user shows (付款码支付). */
export class CodePayments extends PayGroup {
  /**
   * Takes a payment.
   *
   * @throws WechatPayUnknownError while the user enters a password (`USERPAYING`), or where the outcome is not known:
   * query the order every few seconds, and reverse it in the end
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014931832
   */
  async create(
    order: FilledIn<PayBody<typeof CODE_PAY>, 'appid' | 'mchid'>,
    options?: GroupOptions,
  ): Promise<Transaction> {
    checkOutTradeNo(order.out_trade_no);
    checkPaid(order.amount?.total, 'amount.total');
    return this.calls.post(
      CODE_PAY,
      { ...order, appid: this.appId(order.appid), mchid: this.mchId },
      options,
    );
  }

  /** Reverses an order: what was not paid is closed, what was paid is given back. */
  async reverse(outTradeNo: string, options: GroupOptions & { appId?: string } = {}): Promise<void> {
    checkOutTradeNo(outTradeNo);
    const { appId, ...others } = options;
    await this.calls.post(
      '/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
      { appid: this.appId(appId), mchid: this.mchId },
      { ...others, params: { out_trade_no: outTradeNo } },
    );
  }
}
