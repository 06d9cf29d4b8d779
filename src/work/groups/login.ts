import { pageBaseUrl } from '../../conf/base-url.js';
import { WechatInputError } from '../../client/client.errors.js';
import type { WorkGetAnswer, WorkPostAnswer } from '../catalogue/call-types.js';
import type { WorkCaller } from './work-caller.js';

/** Where a member is sent inside WeCom and WeChat; a simulator has the page itself. */
export const authorizePage = (apiBaseUrl: string): string =>
  `${pageBaseUrl(apiBaseUrl, 'https://open.weixin.qq.com')}/connect/oauth2/authorize`;

/** Where a member in a browser is shown a QR code; a simulator has the page itself. */
export const webLoginPage = (apiBaseUrl: string): string =>
  `${pageBaseUrl(apiBaseUrl, 'https://login.work.weixin.qq.com')}/wwlogin/sso/login`;
/** Letters and digits, at most 128. */
const STATE = /^[0-9A-Za-z]{1,128}$/;

/** What a login page is opened with. */
export interface WorkLoginOptions {
  /** Where the member is sent back to; its domain must be a trusted one of the application. */
  redirectUri: string;
  /** Letters and digits, at most 128; bind it to the browser. */
  state: string;
}

/**
 * Logins: by OAuth inside WeCom and WeChat, by QR code on the web, and of mini programs.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91022
 */
export class WorkLogin {
  constructor(private readonly app: WorkCaller) {}

  /**
   * The page that a member who is in WeCom or WeChat is sent to.
   *
   * @param scope `snsapi_privateinfo` asks the member for mobile, mail address and the like
   * @throws WechatInputError for a state that WeCom would refuse
   */
  authorizeUrl({
    redirectUri,
    state,
    scope = 'snsapi_base',
  }: WorkLoginOptions & { scope?: 'snsapi_base' | 'snsapi_privateinfo' }): string {
    const query = [
      `appid=${this.app.corpId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      'response_type=code',
      `scope=${scope}`,
      `state=${checkedState(state)}`,
      `agentid=${this.app.agentId}`,
    ];
    return `${authorizePage(this.app.apiBaseUrl)}?${query.join('&')}#wechat_redirect`;
  }

  /** The page that shows a QR code to a member who is in a browser. */
  webLoginUrl({ redirectUri, state, lang }: WorkLoginOptions & { lang?: 'zh' | 'en' }): string {
    const query = [
      'login_type=CorpApp',
      `appid=${this.app.corpId}`,
      `agentid=${this.app.agentId}`,
      `redirect_uri=${encodeURIComponent(redirectUri)}`,
      `state=${checkedState(state)}`,
      ...(lang === undefined ? [] : [`lang=${lang}`]),
    ];
    return `${webLoginPage(this.app.apiBaseUrl)}?${query.join('&')}`;
  }

  /** Who logged in: a member's `userid`, or `openid` and `external_userid` of somebody else. The code is good once. */
  userInfo(code: string): Promise<WorkGetAnswer<'/cgi-bin/auth/getuserinfo'>> {
    return this.app.client.get('/cgi-bin/auth/getuserinfo', { code });
  }

  /** What the member let the application see. @param userTicket from {@link userInfo}, good for 30 minutes */
  userDetail(userTicket: string): Promise<WorkPostAnswer<'/cgi-bin/auth/getuserdetail'>> {
    return this.app.client.post('/cgi-bin/auth/getuserdetail', { user_ticket: userTicket });
  }

  /** The login of a mini program inside WeCom (`wx.qy.login`). The session key must stay on the server. */
  miniProgram(code: string): Promise<WorkGetAnswer<'/cgi-bin/miniprogram/jscode2session'>> {
    const query = { js_code: code, grant_type: 'authorization_code' };
    return this.app.client.get('/cgi-bin/miniprogram/jscode2session', query);
  }
}

/** @throws WechatInputError for a state that WeCom would refuse */
export function checkedState(state: string): string {
  if (STATE.test(state)) return state;
  throw new WechatInputError('The state of a login has 1 to 128 letters and digits.');
}
