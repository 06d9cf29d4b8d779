import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAccount } from '../api-account.js';
import type { ApiAnswer } from '../answer.js';
import { READ } from '../limits.js';
import type {
  CallbackCheckAnswer,
  CallbackCheckBody,
  IpListAnswer,
  QuotaAnswer,
  RidAnswer,
} from './quota.types.js';

/**
 * Quotas, and what helps to find out why a call or a push fails.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
 */
export class QuotaApi {
  constructor(
    private readonly client: WechatClient,
    private readonly account: Pick<ApiAccount, 'appId' | 'appSecret'>,
  ) {}

  /** Sets all of the account's counts of today back to 0: ten times a month, the console's included. */
  async clear(): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/clear_quota', { appid: this.account.appId });
  }

  /** As {@link clear}, authorised by the AppSecret: for when no token can be fetched. */
  async clearWithSecret(): Promise<ApiAnswer> {
    const proof = {
      appid: this.account.appId,
      appsecret: this.account.appSecret,
    };
    // WeChat's page names the body in one place and the query in another, so both carry it.
    return this.client.post('/cgi-bin/clear_quota/v2', proof, { token: false, query: proof });
  }

  /** Sets one path's count of today back to 0: 50 times a month. */
  clearPath(path: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/openapi/quota/clear', { cgi_path: path });
  }

  /**
   * The quota of one path, and how much of it is used.
   *
   * @param path such as `/cgi-bin/message/custom/send`.
   */
  get(path: string): Promise<QuotaAnswer> {
    return this.client.post('/cgi-bin/openapi/quota/get', { cgi_path: path }, READ);
  }

  /**
   * The call behind a request id, of the last seven days.
   *
   * @param rid as `WechatApiError.rid` has it.
   */
  getRequest(rid: string): Promise<RidAnswer> {
    return this.client.post('/cgi-bin/openapi/rid/get', { rid }, READ);
  }

  /** Lets WeChat test whether it reaches the webhook. */
  checkCallback(
    action: CallbackCheckBody['action'] = 'all',
    operator: CallbackCheckBody['check_operator'] = 'DEFAULT',
  ): Promise<CallbackCheckAnswer> {
    return this.client.post('/cgi-bin/callback/check', { action, check_operator: operator }, READ);
  }

  /** The addresses of WeChat's API. */
  listApiIps(): Promise<IpListAnswer> {
    return this.client.get('/cgi-bin/get_api_domain_ip');
  }

  /** The addresses that pushes come from; they change, so fetch them daily. */
  listCallbackIps(): Promise<IpListAnswer> {
    return this.client.get('/cgi-bin/getcallbackip');
  }
}
