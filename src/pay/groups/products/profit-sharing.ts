import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { checkOwnNumber, checkPaid } from '../orders/order-checks.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const BASE = '/v3/profitsharing';
const ORDERS = `${BASE}/orders`;
const RETURNS = `${BASE}/return-orders`;

/**
 * Profit sharing (分账) of an order that was placed with `settle_info.profit_sharing`. Names are encrypted by the client.
 */
export class ProfitSharing extends PayGroup {
  /**
   * Shares the money of an order. It is done later: query for the result of each receiver.
   *
   * @throws WechatPayUnknownError where it is not known whether it was taken: query, then repeat with the same number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525137
   */
  async create(
    request: FilledIn<PayBody<typeof ORDERS>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof ORDERS>> {
    checkOwnNumber(request.out_order_no, 'out_order_no', { max: 64, also: '@' });
    for (const { amount } of request.receivers ?? []) checkPaid(amount, 'receivers[].amount');
    return this.calls.post(ORDERS, { ...request, appid: this.appId(request.appid) }, options);
  }

  /**
   * What became of a sharing. `FINISHED` means done, not that every receiver got the money.
   *
   * @param subMchId for a service provider: whose order it is
   */
  async query(
    outOrderNo: string,
    transactionId: string,
    subMchId?: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof ORDERS}/{out_order_no}`>> {
    return this.calls.get(`${ORDERS}/{out_order_no}`, {
      ...options,
      params: { out_order_no: outOrderNo },
      query: { transaction_id: transactionId, sub_mchid: subMchId },
    });
  }

  /** Gives the rest of the money free. Afterwards nothing of the order can be shared; the number must be a new one. */
  async unfreeze(
    request: PayBody<`${typeof ORDERS}/unfreeze`>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof ORDERS}/unfreeze`>> {
    return this.calls.post(`${ORDERS}/unfreeze`, request, options);
  }

  /** Takes a share back, before a refund. */
  async createReturn(
    request: PayBody<typeof RETURNS>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof RETURNS>> {
    checkPaid(request.amount, 'amount');
    return this.calls.post(RETURNS, request, options);
  }

  /** What became of a share that was taken back. */
  async queryReturn(
    outReturnNo: string,
    outOrderNo: string,
    subMchId?: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof RETURNS}/{out_return_no}`>> {
    return this.calls.get(`${RETURNS}/{out_return_no}`, {
      ...options,
      params: { out_return_no: outReturnNo },
      query: { out_order_no: outOrderNo, sub_mchid: subMchId },
    });
  }

  /** How much of an order can still be shared. */
  async remaining(
    transactionId: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof BASE}/transactions/{transaction_id}/amounts`>> {
    return this.calls.get(`${BASE}/transactions/{transaction_id}/amounts`, {
      ...options,
      params: { transaction_id: transactionId },
    });
  }

  /** Adds a receiver, which every sharing needs once. */
  async addReceiver(
    request: FilledIn<PayBody<`${typeof BASE}/receivers/add`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof BASE}/receivers/add`>> {
    return this.calls.post(
      `${BASE}/receivers/add`,
      { ...request, appid: this.appId(request.appid) },
      options,
    );
  }

  /** Removes a receiver. */
  async deleteReceiver(
    request: FilledIn<PayBody<`${typeof BASE}/receivers/delete`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof BASE}/receivers/delete`>> {
    return this.calls.post(
      `${BASE}/receivers/delete`,
      { ...request, appid: this.appId(request.appid) },
      options,
    );
  }
}
