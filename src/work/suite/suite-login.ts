import type { WechatClient } from '../../client/wechat-client.js';
import type { WorkSuiteGetEndpoints, WorkSuitePostEndpoints } from '../catalogue/paths.types.js';
import { authorizePage, checkedState, webLoginPage, type WorkLoginOptions } from '../groups/login.js';
import type { WorkSuiteConf } from '../conf/work-conf.js';

const USER_INFO = '/cgi-bin/service/auth/getuserinfo3rd';
const USER_DETAIL = '/cgi-bin/service/auth/getuserdetail3rd';
const MINI_PROGRAM = '/cgi-bin/service/miniprogram/jscode2session';

/** What a member is asked for: nothing, the name, or private data such as the mobile number. */
export type SuiteLoginScope = 'snsapi_base' | 'snsapi_userinfo' | 'snsapi_privateinfo';

/**
 * Logins of members of any corp that installed a suite: inside WeCom and WeChat, by QR code on the web, and of mini
 * programs.
 *
 * @example
 * const url = work.suite('hr').login.authorizeUrl({ redirectUri, state });
 * const { corpid, userid } = await work.suite('hr').login.userInfo(code);
 * @see https://developer.work.weixin.qq.com/document/path/91120
 */
export class WorkSuiteLogin {
  constructor(
    private readonly conf: WorkSuiteConf,
    private readonly client: WechatClient,
  ) {}

  /**
   * The page that a member who is in WeCom or WeChat is sent to.
   *
   * @throws WechatInputError for a state that WeCom would refuse
   */
  authorizeUrl({
    redirectUri,
    state,
    scope = 'snsapi_base',
  }: WorkLoginOptions & { scope?: SuiteLoginScope }): string {
    const query = [
      `appid=${this.conf.suiteId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      'response_type=code',
      `scope=${scope}`,
      `state=${checkedState(state)}`,
    ];
    return `${authorizePage(this.conf.endpoint.apiBaseUrl)}?${query.join('&')}#wechat_redirect`;
  }

  /**
   * The page that shows a QR code to a member who is in a browser.
   *
   * @throws WechatInputError for a state that WeCom would refuse
   * @see https://developer.work.weixin.qq.com/document/path/98171
   */
  webLoginUrl({ redirectUri, state, lang }: WorkLoginOptions & { lang?: 'zh' | 'en' }): string {
    const query = [
      'login_type=ServiceApp',
      `appid=${this.conf.suiteId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      `state=${checkedState(state)}`,
      ...(lang === undefined ? [] : [`lang=${lang}`]),
    ];
    return `${webLoginPage(this.conf.endpoint.apiBaseUrl)}?${query.join('&')}`;
  }

  /** Who logged in, and of which corp; `openid` for somebody who is not a member. The code is good once. */
  userInfo(code: string): Promise<WorkSuiteGetEndpoints[typeof USER_INFO]['answer']> {
    return this.client.get(USER_INFO, { code });
  }

  /** What the member let the suite see. @param userTicket from {@link userInfo}, good for 30 minutes */
  userDetail(userTicket: string): Promise<WorkSuitePostEndpoints[typeof USER_DETAIL]['answer']> {
    return this.client.post(USER_DETAIL, { user_ticket: userTicket });
  }

  /** The login of a mini program of the suite (`wx.qy.login`). The session key must stay on the server. */
  miniProgram(code: string): Promise<WorkSuiteGetEndpoints[typeof MINI_PROGRAM]['answer']> {
    return this.client.get(MINI_PROGRAM, { js_code: code, grant_type: 'authorization_code' });
  }
}
