import { randomNonce } from '../../../crypto/random.js';
import {
  type AppInvokeParameters,
  appInvokeParameters,
  type JsapiInvokeParameters,
  jsapiInvokeParameters,
} from '../../crypto/index.js';
import type { Prepayment } from '../orders/merchant-orders.js';
import { checkMode, checkOutTradeNo, checkPaid } from '../orders/order-checks.js';
import type {
  PartnerH5Order,
  PartnerJsapiOrder,
  PartnerOrder,
  PartnerTransaction,
} from '../orders/order.types.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const BASE = '/v3/pay/partner/transactions';

/**
 * Orders of a service provider (服务商) for its sub-merchants. The number of the merchant that is configured is the
 * provider's own (`sp_mchid`), and its `appId` the provider's app.
 */
export class PartnerOrders extends PayGroup {
  /**
   * Places an order in a page of WeChat or a mini program.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738519
   */
  jsapi(order: PartnerJsapiOrder, options?: GroupOptions): Promise<Prepayment> {
    return this.create('jsapi', order, options);
  }

  /** Places an order in an app. */
  app(order: PartnerOrder, options?: GroupOptions): Promise<Prepayment> {
    return this.create('app', order, options);
  }

  /** Places an order in a browser outside WeChat. */
  h5(order: PartnerH5Order, options?: GroupOptions): Promise<{ h5_url: string }> {
    return this.create('h5', order, options);
  }

  /** Places an order that is paid by a QR code. */
  native(order: PartnerOrder, options?: GroupOptions): Promise<{ code_url: string }> {
    return this.create('native', order, options);
  }

  /**
   * What a page of WeChat or a mini program takes to ask the user for the payment.
   *
   * @param appId the sub-merchant's app, where the order named one; default: the provider's
   */
  invokeParameters(prepayId: string, appId?: string): JsapiInvokeParameters {
    return jsapiInvokeParameters(this.content(prepayId, appId), this.calls.conf.privateKey);
  }

  /**
   * What an app takes to ask the user for the payment.
   *
   * @param appId the sub-merchant's app, where the order named one
   * @param partnerId default: the provider's number
   */
  appInvokeParameters(prepayId: string, appId?: string, partnerId = this.mchId): AppInvokeParameters {
    return appInvokeParameters(this.content(prepayId, appId), partnerId, this.calls.conf.privateKey);
  }

  /** What became of an order. */
  async query(outTradeNo: string, subMchId: string, options?: GroupOptions): Promise<PartnerTransaction> {
    checkOutTradeNo(outTradeNo);
    return this.calls.get(`${BASE}/out-trade-no/{out_trade_no}`, {
      ...options,
      params: { out_trade_no: outTradeNo },
      query: { sp_mchid: this.mchId, sub_mchid: subMchId },
    });
  }

  /** What became of an order, by WeChat Pay's own number. */
  async queryByTransactionId(
    transactionId: string,
    subMchId: string,
    options?: GroupOptions,
  ): Promise<PartnerTransaction> {
    return this.calls.get(`${BASE}/id/{transaction_id}`, {
      ...options,
      params: { transaction_id: transactionId },
      query: { sp_mchid: this.mchId, sub_mchid: subMchId },
    });
  }

  /** Closes an order that is not paid. */
  async close(outTradeNo: string, subMchId: string, options?: GroupOptions): Promise<void> {
    checkOutTradeNo(outTradeNo);
    await this.calls.post(
      `${BASE}/out-trade-no/{out_trade_no}/close`,
      { sp_mchid: this.mchId, sub_mchid: subMchId },
      { ...options, params: { out_trade_no: outTradeNo } },
    );
  }

  private content(prepayId: string, appId?: string) {
    const timestamp = Math.floor(this.calls.clock.now() / 1000);
    return { appId: this.appId(appId), prepayId, timestamp, nonce: randomNonce(32) };
  }

  private async create<Answer extends object>(
    kind: string,
    order: PartnerOrder,
    options?: GroupOptions,
  ): Promise<Answer> {
    checkMode(this.calls.conf.mode, 'partner');
    checkOutTradeNo(order.out_trade_no);
    checkPaid(order.amount?.total, 'amount.total');
    const body = {
      ...order,
      sp_appid: this.appId(order.sp_appid),
      sp_mchid: this.mchId,
      notify_url: this.notifyUrl(order.notify_url),
    };
    return this.calls.post<Answer>(`${BASE}/${kind}`, body, options);
  }
}
