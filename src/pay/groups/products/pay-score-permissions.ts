import type { FilledIn, PayBody, PayGetAnswer, PayPostAnswer } from '../../api/path-shapes.js';
import { type GroupOptions, PayGroup } from './group-call.js';

const BASE = '/v3/payscore/permissions';
const BY_CODE = `${BASE}/authorization-code/{authorization_code}`;
const BY_OPENID = `${BASE}/openid/{openid}`;

/**
 * Permissions of pay score (微信支付分授权): a user allows a service once, and its orders need no confirmation any more.
 * How they begin and end is announced to `@OnPayScore()`.
 */
export class PayScorePermissions extends PayGroup {
  /**
   * Asks for a permission. The `apply_permissions_token` of the answer opens the page on which the user gives it.
   *
   * @param permission `authorization_code` is the merchant's own number of it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  async apply(
    permission: FilledIn<PayBody<typeof BASE>, 'appid' | 'notify_url'>,
    options?: GroupOptions,
  ): Promise<PayPostAnswer<typeof BASE>> {
    const { appid, notify_url: url } = permission;
    const body = { ...permission, appid: this.appId(appid), notify_url: this.notifyUrl(url) };
    return this.calls.post(BASE, body, options);
  }

  /** What became of a permission, by the merchant's own number. */
  async query(
    authorizationCode: string,
    serviceId: string,
    options?: GroupOptions,
  ): Promise<PayGetAnswer<typeof BY_CODE>> {
    return this.calls.get(BY_CODE, {
      ...options,
      params: { authorization_code: authorizationCode },
      query: { service_id: serviceId },
    });
  }

  /** Whether a user has given the permission. */
  async queryByOpenId(
    openid: string,
    serviceId: string,
    { appId, ...options }: GroupOptions & { appId?: string } = {},
  ): Promise<PayGetAnswer<typeof BY_OPENID>> {
    return this.calls.get(BY_OPENID, {
      ...options,
      params: { openid },
      query: { appid: this.appId(appId), service_id: serviceId },
    });
  }

  /** Ends a permission, by the merchant's own number. */
  async terminate(
    authorizationCode: string,
    body: PayBody<`${typeof BY_CODE}/terminate`>,
    options?: GroupOptions,
  ): Promise<void> {
    const params = { authorization_code: authorizationCode };
    await this.calls.post(`${BY_CODE}/terminate`, body, { ...options, params });
  }

  /** Ends the permission of a user. */
  async terminateByOpenId(
    openid: string,
    body: FilledIn<PayBody<`${typeof BY_OPENID}/terminate`>, 'appid'>,
    options?: GroupOptions,
  ): Promise<void> {
    const whole = { ...body, appid: this.appId(body.appid) };
    await this.calls.post(`${BY_OPENID}/terminate`, whole, { ...options, params: { openid } });
  }
}
