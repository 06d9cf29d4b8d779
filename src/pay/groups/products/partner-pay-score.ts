import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const ORDER = '/v3/payscore/partner/serviceorder';
const ONE = `${ORDER}/{out_order_no}`;
const PERMISSIONS = '/v3/payscore/partner/permissions';
const BY_CODE = `${PERMISSIONS}/authorization-code/{authorization_code}`;

/**
 * Pay score (微信支付分) of a service provider (服务商) for its sub-merchants. Every call names the sub-merchant; the app
 * that is filled in is the provider's.
 */
export class PartnerPayScore extends PayGroup {
  /**
   * Begins an order. The `package` of the answer opens the page on which the user confirms.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   */
  async create(
    order: FilledIn<PayBody<typeof ORDER>, 'appid' | 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof ORDER>> {
    const { appid, notify_url: url } = order;
    const body = { ...order, appid: this.appId(appid), notify_url: this.notifyUrl(url) };
    return this.calls.post(ORDER, body, options);
  }

  /** What became of an order. */
  async query(
    outOrderNo: string,
    serviceId: string,
    subMchId: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof ORDER>> {
    const query = { out_order_no: outOrderNo, service_id: serviceId, sub_mchid: subMchId };
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

/** Permissions of pay score (微信支付分授权) that a service provider asks for on behalf of its sub-merchants. */
export class PartnerPayScorePermissions extends PayGroup {
  /**
   * Asks for a permission. The `apply_permissions_token` of the answer opens the page on which the user gives it.
   *
   * @param permission `authorization_code` is the provider's own number of it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  async apply(
    permission: FilledIn<PayBody<typeof PERMISSIONS>, 'appid' | 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof PERMISSIONS>> {
    const { appid, notify_url: url } = permission;
    const body = { ...permission, appid: this.appId(appid), notify_url: this.notifyUrl(url) };
    return this.calls.post(PERMISSIONS, body, options);
  }

  /** What became of a permission, by the provider's own number. */
  async query(
    authorizationCode: string,
    serviceId: string,
    subMchId: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof BY_CODE>> {
    return this.calls.get(BY_CODE, {
      ...options,
      params: { authorization_code: authorizationCode },
      query: { service_id: serviceId, sub_mchid: subMchId },
    });
  }

  /**
   * Whether a user has given the permission.
   *
   * @param user as the provider's app (`openid`) or the sub-merchant's (`sub_appid` and `sub_openid`) knows them
   */
  async queryByUser(
    serviceId: string,
    subMchId: string,
    user: { openid: string } | { sub_appid: string; sub_openid: string },
    { appId, ...options }: GroupOptions & { appId?: string } = {},
  ): Promise<PayGetAnswer<`${typeof PERMISSIONS}/search`>> {
    const query = { service_id: serviceId, sub_mchid: subMchId, appid: this.appId(appId), ...user };
    return this.calls.get(`${PERMISSIONS}/search`, { ...options, query });
  }

  /** Ends a permission, by the provider's own number. */
  async terminate(
    authorizationCode: string,
    body: PayBody<`${typeof BY_CODE}/terminate`>,
    options?: GroupOptions,
  ): Promise<void> {
    const params = { authorization_code: authorizationCode };
    await this.calls.post(`${BY_CODE}/terminate`, body, { ...options, params });
  }

  /** Ends the permission of a user. */
  async terminateByUser(
    body: FilledIn<PayBody<`${typeof PERMISSIONS}/terminate`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<void> {
    await this.calls.post(`${PERMISSIONS}/terminate`, { ...body, appid: this.appId(body.appid) }, options);
  }
}
