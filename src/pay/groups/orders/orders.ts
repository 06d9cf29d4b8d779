import type { PayCallOptions, PayCalls } from '../../call/pay-calls.js';
import { checkOutTradeNo } from './order-checks.js';
import type { Transaction } from './order.types.js';

type Options = Omit<PayCallOptions, 'params' | 'query'>;

/** Orders of an ordinary merchant, however they are paid. */
export class Orders {
  constructor(private readonly calls: PayCalls) {}

  /**
   * What became of an order.
   *
   * @throws WechatPayApiError (`ORDER_NOT_EXIST`) for a number that is not known
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791900
   */
  async query(outTradeNo: string, options?: Options): Promise<Transaction> {
    checkOutTradeNo(outTradeNo);
    return this.calls.get('/v3/pay/transactions/out-trade-no/{out_trade_no}', {
      ...options,
      params: { out_trade_no: outTradeNo },
      query: { mchid: this.calls.conf.mchId },
    });
  }

  /** What became of an order, by WeChat Pay's own number. */
  async queryByTransactionId(transactionId: string, options?: Options): Promise<Transaction> {
    return this.calls.get('/v3/pay/transactions/id/{transaction_id}', {
      ...options,
      params: { transaction_id: transactionId },
      query: { mchid: this.calls.conf.mchId },
    });
  }

  /**
   * Closes an order that is not paid, so that it cannot be paid any more. Closing it again does no harm.
   *
   * @throws WechatPayApiError (`ORDER_PAID`) for an order that is paid
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791901
   */
  async close(outTradeNo: string, options?: Options): Promise<void> {
    checkOutTradeNo(outTradeNo);
    await this.calls.post(
      '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      { mchid: this.calls.conf.mchId },
      { ...options, params: { out_trade_no: outTradeNo } },
    );
  }
}
