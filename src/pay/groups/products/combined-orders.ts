import { randomNonce } from '../../../crypto/random.js';
import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { type JsapiInvokeParameters, jsapiInvokeParameters } from '../../crypto/index.js';
import { checkOwnNumber } from '../orders/order-checks.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const BASE = '/v3/combine-transactions';
type Kind = 'jsapi' | 'app' | 'h5' | 'native';
type Order<K extends Kind> = FilledIn<
  PayBody<`${typeof BASE}/${K}`>,
  'combine_appid' | 'combine_mchid' | 'notify_url'
>;

/** Combined orders (合单支付): several merchants are paid at once, all or none. */
export class CombinedOrders extends PayGroup {
  /**
   * Places combined orders in a page of WeChat or a mini program.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   */
  jsapi(order: Order<'jsapi'>, options?: GroupOptions): Promise<PayPostAnswer<`${typeof BASE}/jsapi`>> {
    return this.create('jsapi', order, options);
  }

  /** Places combined orders in an app. */
  app(order: Order<'app'>, options?: GroupOptions): Promise<PayPostAnswer<`${typeof BASE}/app`>> {
    return this.create('app', order, options);
  }

  /** Places combined orders in a browser outside WeChat. */
  h5(order: Order<'h5'>, options?: GroupOptions): Promise<PayPostAnswer<`${typeof BASE}/h5`>> {
    return this.create('h5', order, options);
  }

  /** Places combined orders that are paid by a QR code. */
  native(order: Order<'native'>, options?: GroupOptions): Promise<PayPostAnswer<`${typeof BASE}/native`>> {
    return this.create('native', order, options);
  }

  /** What a page of WeChat takes to ask the user for the payment; signed, for two hours. */
  invokeParameters(prepayId: string, appId?: string): JsapiInvokeParameters {
    const timestamp = Math.floor(this.calls.clock.now() / 1000);
    const content = { appId: this.appId(appId), prepayId, timestamp, nonce: randomNonce(32) };
    return jsapiInvokeParameters(content, this.calls.conf.privateKey);
  }

  /** What became of combined orders. */
  async query(
    combineOutTradeNo: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<`${typeof BASE}/out-trade-no/{combine_out_trade_no}`>> {
    checkOwnNumber(combineOutTradeNo, 'combine_out_trade_no');
    return this.calls.get(`${BASE}/out-trade-no/{combine_out_trade_no}`, {
      ...options,
      params: { combine_out_trade_no: combineOutTradeNo },
    });
  }

  /** Closes combined orders. The list must have all orders that they were placed with. */
  async close(
    combineOutTradeNo: string,
    subOrders: readonly { mchid: string; out_trade_no: string; sub_mchid?: string }[],
    { appId, ...options }: GroupOptions & { appId?: string } = {},
  ): Promise<void> {
    await this.calls.post(
      `${BASE}/out-trade-no/{combine_out_trade_no}/close`,
      { combine_appid: this.appId(appId), sub_orders: subOrders },
      { ...options, params: { combine_out_trade_no: combineOutTradeNo } },
    );
  }

  private async create<Answer extends object>(
    kind: Kind,
    order: object,
    options?: GroupOptions,
  ): Promise<Answer> {
    const {
      combine_appid: appid,
      notify_url: url,
      combine_out_trade_no: number,
    } = order as Record<string, string>;
    checkOwnNumber(number, 'combine_out_trade_no');
    const body = {
      ...order,
      combine_appid: this.appId(appid),
      combine_mchid: this.mchId,
      notify_url: this.notifyUrl(url),
    };
    return this.calls.post<Answer>(`${BASE}/${kind}`, body, options);
  }
}
