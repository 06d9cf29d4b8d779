import { WechatInputError } from '../../../client/client.errors.js';
import { randomNonce } from '../../../crypto/random.js';
import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { v2Sign } from '../../crypto/index.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const ORDER = '/v3/payscore/serviceorder';
const ONE = `${ORDER}/{out_order_no}`;

/** What opens the page of a pay score order (`businessType` `wxpayScoreDetail`); good for five minutes. */
export interface PayScoreDetailParameters {
  readonly mch_id: string;
  readonly service_id: string;
  readonly out_order_no: string;
  readonly timestamp: string;
  readonly nonce_str: string;
  readonly sign_type: 'HMAC-SHA256';
  readonly signature: string;
}

/** Pay score (微信支付分): use first, pay afterwards. */
export class PayScore extends PayGroup {
  /**
   * Begins an order. The `package` of the answer opens the page on which the user confirms.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   */
  async create(
    order: FilledIn<PayBody<typeof ORDER>, 'appid' | 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof ORDER>> {
    const body = { ...order, appid: this.appId(order.appid), notify_url: this.notifyUrl(order.notify_url) };
    return this.calls.post(ORDER, body, options);
  }

  /** What became of an order. */
  async query(
    outOrderNo: string,
    serviceId: string,
    { appId, ...options }: GroupOptions & { appId?: string } = {},
  ): Promise<PayGetAnswer<typeof ORDER>> {
    const query = { out_order_no: outOrderNo, service_id: serviceId, appid: this.appId(appId) };
    return this.calls.get(ORDER, { ...options, query });
  }

  /** Cancels an order that was not completed. */
  cancel(
    outOrderNo: string,
    body: FilledIn<PayBody<`${typeof ONE}/cancel`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof ONE}/cancel`>> {
    return this.change('cancel', outOrderNo, body, options);
  }

  /** Lowers the amount of an order that waits for its payment. */
  modify(
    outOrderNo: string,
    body: FilledIn<PayBody<`${typeof ONE}/modify`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof ONE}/modify`>> {
    return this.change('modify', outOrderNo, body, options);
  }

  /** Ends an order: the user pays, or owes, the amount. */
  complete(
    outOrderNo: string,
    body: FilledIn<PayBody<`${typeof ONE}/complete`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof ONE}/complete`>> {
    return this.change('complete', outOrderNo, body, options);
  }

  /** Says that an order was paid in another way. */
  sync(
    outOrderNo: string,
    body: FilledIn<PayBody<`${typeof ONE}/sync`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<`${typeof ONE}/sync`>> {
    return this.change('sync', outOrderNo, body, options);
  }

  /**
   * What opens the page of an order. It is signed with the APIv2 key.
   *
   * @throws WechatInputError without the option `apiV2Key`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012607549
   */
  detailParameters(outOrderNo: string, serviceId: string): PayScoreDetailParameters {
    const { apiV2Key } = this.calls.conf;
    if (apiV2Key === undefined) {
      throw new WechatInputError(
        'This page is signed with the APIv2 key: set apiV2Key (WECHAT_PAY_API_V2_KEY).',
      );
    }
    const parameters = {
      mch_id: this.mchId,
      service_id: serviceId,
      out_order_no: outOrderNo,
      timestamp: String(Math.floor(this.calls.clock.now() / 1000)),
      nonce_str: randomNonce(32),
      sign_type: 'HMAC-SHA256',
    } as const;
    return { ...parameters, signature: v2Sign(parameters, apiV2Key, 'HMAC-SHA256') };
  }

  private async change<Answer extends object>(
    what: string,
    outOrderNo: string,
    body: object,
    options?: GroupOptions,
  ): Promise<Answer> {
    const { appid } = body as { appid?: string };
    return this.calls.post<Answer>(
      `${ONE}/${what}`,
      { ...body, appid: this.appId(appid) },
      { ...options, params: { out_order_no: outOrderNo } },
    );
  }
}
