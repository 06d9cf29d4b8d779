import { randomNonce } from '../../../crypto/random.js';
import { type AppInvokeParameters, appInvokeParameters, h5RedirectUrl } from '../../crypto/index.js';
import { type JsapiInvokeParameters, jsapiInvokeParameters } from '../../crypto/index.js';
import type { MiniProgramInvokeParameters } from '../../crypto/index.js';
import type { PayCallOptions, PayCalls } from '../../call/pay-calls.js';
import { checkMode, checkOutTradeNo, checkPaid, missing } from './order-checks.js';
import type { H5Order, JsapiOrder, MerchantOrder } from './order.types.js';

const NONCE_LENGTH = 32;

/** Options of an order: `signal`, `timeoutMs`, `retry`. */
type OrderOptions = Omit<PayCallOptions, 'params' | 'query'>;

/** What a payment in a page or an app begins with. It is good for two hours. */
export interface Prepayment {
  prepay_id: string;
}

/** The kinds of orders that an ordinary merchant places. */
abstract class MerchantOrders<Order extends MerchantOrder, Answer extends object> {
  protected abstract readonly kind: string;

  constructor(protected readonly calls: PayCalls) {}

  /**
   * Places an order. What the order does not say of the app, the merchant and the notification address comes from the
   * merchant's options. Placing it again with the same number and the same members gives a fresh answer.
   *
   * @throws WechatInputError before anything is sent, for a number or an amount that WeChat Pay refuses
   * @throws WechatPayUnknownError where it is not known whether the order was placed: place it again as it is
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791897
   */
  async create(order: Order, options?: OrderOptions): Promise<Answer> {
    checkMode(this.calls.conf.mode, 'merchant');
    checkOutTradeNo(order.out_trade_no);
    checkPaid(order.amount?.total, 'amount.total');
    const { mchId, appId, notifyUrl } = this.calls.conf;
    const { appid = appId, notify_url: url = notifyUrl } = order;
    if (appid === undefined) throw missing('appid', 'the option appId (WECHAT_PAY_APP_ID)');
    if (url === undefined) throw missing('notify_url', 'the option notifyUrl (WECHAT_PAY_NOTIFY_URL)');
    const body = { ...order, appid, mchid: mchId, notify_url: url };
    return this.calls.post<Answer>(`/v3/pay/transactions/${this.kind}`, body, options);
  }

  /** What invoke parameters are made of, but for the app. */
  protected invokeContent(prepayId: string, appId = this.calls.conf.appId) {
    if (appId === undefined) throw missing('appId', 'the option appId (WECHAT_PAY_APP_ID)');
    return {
      appId,
      prepayId,
      timestamp: Math.floor(this.calls.clock.now() / 1000),
      nonce: randomNonce(NONCE_LENGTH),
    };
  }
}

/** Payments in web pages of WeChat (JSAPI 支付). */
export class JsapiOrders extends MerchantOrders<JsapiOrder, Prepayment> {
  protected readonly kind = 'jsapi';

  /**
   * What `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` or `wx.chooseWXPay` takes; signed, for two hours.
   *
   * @param appId the app of the order, where it is not the merchant's `appId`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
   */
  invokeParameters(prepayId: string, appId?: string): JsapiInvokeParameters {
    return jsapiInvokeParameters(this.invokeContent(prepayId, appId), this.calls.conf.privateKey);
  }
}

/** Payments in mini programs (小程序支付). */
export class MiniProgramOrders extends MerchantOrders<JsapiOrder, Prepayment> {
  protected readonly kind = 'jsapi';

  /**
   * What `wx.requestPayment` takes; signed, for two hours.
   *
   * @param appId the mini program of the order, where it is not the merchant's `appId`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791898
   */
  invokeParameters(prepayId: string, appId?: string): MiniProgramInvokeParameters {
    const content = this.invokeContent(prepayId, appId);
    const { appId: _, ...parameters } = jsapiInvokeParameters(content, this.calls.conf.privateKey);
    return parameters;
  }
}

/** Payments in apps (APP 支付). */
export class AppOrders extends MerchantOrders<MerchantOrder, Prepayment> {
  protected readonly kind = 'app';

  /**
   * What the Open SDK of an app takes; signed, for two hours.
   *
   * @param appId the app of the order, where it is not the merchant's `appId`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   */
  invokeParameters(prepayId: string, appId?: string): AppInvokeParameters {
    const { mchId, privateKey } = this.calls.conf;
    return appInvokeParameters(this.invokeContent(prepayId, appId), mchId, privateKey);
  }
}

/** Payments in browsers outside WeChat (H5 支付). */
export class H5Orders extends MerchantOrders<H5Order, { h5_url: string }> {
  protected readonly kind = 'h5';

  /**
   * The address to send the browser to, so that it comes back after the payment. That it came back proves nothing.
   *
   * @param h5Url of the answer of `create`; good for five minutes
   */
  paymentUrl(h5Url: string, redirectUrl: string): string {
    return h5RedirectUrl(h5Url, redirectUrl);
  }
}

/** Payments by a QR code that the user scans (Native 支付). The answer's `code_url` is what the code holds. */
export class NativeOrders extends MerchantOrders<MerchantOrder, { code_url: string }> {
  protected readonly kind = 'native';
}
