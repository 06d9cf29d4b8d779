import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer, PayQueryOf } from '../../api/path-shapes.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const FAVOR = '/v3/marketing/favor';
const STOCKS = `${FAVOR}/stocks`;
const STOCK = `${STOCKS}/{stock_id}`;
const USER = `${FAVOR}/users/{openid}/coupons`;

/** Cash coupons (代金券): used by themselves when a user pays. */
export class Coupons extends PayGroup {
  /**
   * Makes a batch of coupons.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
   */
  async createStock(
    request: PayBody<`${typeof FAVOR}/coupon-stocks`>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof FAVOR}/coupon-stocks`>> {
    return this.calls.post(`${FAVOR}/coupon-stocks`, request, options);
  }

  /** Lets coupons of a batch be given out. */
  startStock(stockId: string, creatorMchId = this.mchId, options?: GroupOptions): Promise<object> {
    return this.change('start', stockId, creatorMchId, options);
  }

  /** Stops a batch for a while. */
  pauseStock(stockId: string, creatorMchId = this.mchId, options?: GroupOptions): Promise<object> {
    return this.change('pause', stockId, creatorMchId, options);
  }

  /** Resumes a batch that was paused. */
  restartStock(stockId: string, creatorMchId = this.mchId, options?: GroupOptions): Promise<object> {
    return this.change('restart', stockId, creatorMchId, options);
  }

  /** One batch. */
  async stock(
    stockId: string,
    creatorMchId = this.mchId,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof STOCK>> {
    return this.calls.get(STOCK, {
      ...options,
      params: { stock_id: stockId },
      query: { stock_creator_mchid: creatorMchId },
    });
  }

  /** Gives a coupon to a user. The same `out_request_no` gives it once. */
  async send(
    openid: string,
    request: FilledIn<PayBody<typeof USER>, 'appid' | 'stock_creator_mchid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof USER>> {
    const { appid, stock_creator_mchid: creator = this.mchId } = request;
    const body = { ...request, appid: this.appId(appid), stock_creator_mchid: creator };
    return this.calls.post(USER, body, { ...options, params: { openid } });
  }

  /** One coupon of a user. */
  async get(
    openid: string,
    couponId: string,
    { appId, ...options }: GroupOptions & { appId?: string } = {},
  ): Promise<PayGetAnswer<`${typeof USER}/{coupon_id}`>> {
    return this.calls.get(`${USER}/{coupon_id}`, {
      ...options,
      params: { openid, coupon_id: couponId },
      query: { appid: this.appId(appId) },
    });
  }

  /** The coupons of a user. */
  async ofUser(
    openid: string,
    query: FilledIn<PayQueryOf<typeof USER>, 'appid'> = {},
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof USER>> {
    const whole = { ...query, appid: this.appId(query.appid) };
    return this.calls.get(USER, { ...options, params: { openid }, query: whole });
  }

  /** Sets where notifications about used coupons go. */
  async setCallback(
    notifyUrl?: string,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof FAVOR}/callbacks`>> {
    const body = { mchid: this.mchId, notify_url: this.notifyUrl(notifyUrl), switch: true };
    return this.calls.post(`${FAVOR}/callbacks`, body, options);
  }

  private change(what: string, stockId: string, creator: string, options?: GroupOptions): Promise<object> {
    const body = { stock_creator_mchid: creator };
    return this.calls.post(`${STOCK}/${what}`, body, { ...options, params: { stock_id: stockId } });
  }
}
