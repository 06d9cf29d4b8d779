import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer, PayQueryOf } from '../../api/path-shapes.js';
import { checkOutTradeNo, checkPaid } from '../orders/order-checks.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const SERVICES = '/v3/vehicle/parking/services/find';
const PARKINGS = '/v3/vehicle/parking/parkings';
const PAY = '/v3/vehicle/transactions/parking';
const QUERY = '/v3/vehicle/transactions/out-trade-no/{out_trade_no}';

/** Parking that is paid by the plate of a car (停车服务). */
export class Parking extends PayGroup {
  /** Whether the owner of a plate has agreed to be charged. */
  async findService(
    query: FilledIn<PayQueryOf<typeof SERVICES>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof SERVICES>> {
    return this.calls.get(SERVICES, {
      ...options,
      query: { ...query, appid: this.appId(query.appid) },
    });
  }

  /** Says that a car has come in. */
  async enter(
    entry: FilledIn<PayBody<typeof PARKINGS>, 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof PARKINGS>> {
    return this.calls.post(PARKINGS, { ...entry, notify_url: this.notifyUrl(entry.notify_url) }, options);
  }

  /** Charges for parking. The money comes later; a notification or a query says whether it did. */
  async charge(
    order: FilledIn<PayBody<typeof PAY>, 'appid' | 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof PAY>> {
    checkOutTradeNo(order.out_trade_no);
    checkPaid(order.amount?.total, 'amount.total');
    const body = { ...order, appid: this.appId(order.appid), notify_url: this.notifyUrl(order.notify_url) };
    return this.calls.post(PAY, body, options);
  }

  /** What became of a charge. */
  async query(
    outTradeNo: string,
    subMchId?: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof QUERY>> {
    return this.calls.get(QUERY, {
      ...options,
      params: { out_trade_no: outTradeNo },
      query: { sub_mchid: subMchId },
    });
  }
}
