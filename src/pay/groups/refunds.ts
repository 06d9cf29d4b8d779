import type { PayCallOptions, PayCalls } from '../call/pay-calls.js';
import { checkOwnNumber, checkPaid } from './orders/order-checks.js';
import type { AbnormalRefundRequest, Refund, RefundRequest } from './refund.types.js';

type Options = Omit<PayCallOptions, 'params' | 'query'>;

/** Refunds (退款), of an ordinary merchant and of a service provider. */
export class Refunds {
  constructor(private readonly calls: PayCalls) {}

  /**
   * Asks for a refund. The answer means that it was taken; whether the money went back is said by the notification or a
   * query.
   *
   * @throws WechatInputError before anything is sent, for a number or an amount that WeChat Pay refuses
   * @throws WechatPayUnknownError where it is not known whether the refund was taken: query, then repeat with the same
   * number. `pay.settle.refund()` does both
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791903
   */
  async create(refund: RefundRequest, options?: Options): Promise<Refund> {
    return this.calls.post('/v3/refund/domestic/refunds', this.prepare(refund), options);
  }

  /** The body of a request: checked, and with the notification address of the merchant. */
  prepare(refund: RefundRequest): RefundRequest {
    checkOwnNumber(refund.out_refund_no, 'out_refund_no', { max: 64, also: '@' });
    checkPaid(refund.amount?.refund, 'amount.refund');
    checkPaid(refund.amount?.total, 'amount.total');
    const { notifyUrl } = this.calls.conf;
    const { notify_url: url = notifyUrl, amount } = refund;
    const whole = { ...refund, amount: { currency: 'CNY', ...amount } };
    return url === undefined ? whole : { ...whole, notify_url: url };
  }

  /**
   * How far a refund has come.
   *
   * @param subMchId for a service provider: whose order it is
   * @throws WechatPayApiError (`RESOURCE_NOT_EXISTS`) where no refund with this number was taken
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791904
   */
  async query(outRefundNo: string, subMchId?: string, options?: Options): Promise<Refund> {
    checkOwnNumber(outRefundNo, 'out_refund_no', { max: 64, also: '@' });
    return this.calls.get('/v3/refund/domestic/refunds/{out_refund_no}', {
      ...options,
      params: { out_refund_no: outRefundNo },
      ...(subMchId !== undefined && { query: { sub_mchid: subMchId } }),
    });
  }

  /**
   * Sends an abnormal refund (异常退款), whose bank refused the money, to another account.
   *
   * @param refundId WeChat Pay's number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791905
   */
  async applyAbnormal(refundId: string, request: AbnormalRefundRequest, options?: Options): Promise<Refund> {
    return this.calls.post('/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', request, {
      ...options,
      params: { refund_id: refundId },
    });
  }
}
