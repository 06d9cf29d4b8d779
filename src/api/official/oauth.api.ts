import { timingSafeEqual } from 'node:crypto';
import { WechatInputError } from '../../client/client.errors.js';
import type { WechatClient } from '../../client/wechat-client.js';
import { randomNonce } from '../../crypto/random.js';
import type { ApiAccount } from '../api-account.js';
import type { ApiAnswer, WechatLang } from '../answer.js';
import { pageBaseUrl } from '../../conf/base-url.js';
import type { AuthorizeOptions, WebTokenAnswer, WebUserAnswer } from './oauth.types.js';

const HOST = 'https://open.weixin.qq.com';

/**
 * Web authorisation (网页授权): who the user of a page inside WeChat is. The account's own access token is never
 * sent here.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export class OAuthApi {
  constructor(
    private readonly client: WechatClient,
    private readonly account: Pick<ApiAccount, 'appId' | 'appSecret' | 'apiBaseUrl'>,
  ) {}

  /** A fresh state: keep it in the user's session and check it at the return with {@link checkState}. */
  newState(): string {
    return randomNonce(32);
  }

  /**
   * Refuses a return whose state is not the one that was sent, which somebody else may have started.
   *
   * @param expected what the user's session holds; undefined when it holds none.
   * @param received the query parameter `state` of the return.
   * @throws WechatInputError
   */
  checkState(expected: string | undefined, received: unknown): void {
    if (expected && typeof received === 'string') {
      const [kept, given] = [Buffer.from(expected), Buffer.from(received)];
      if (kept.length === given.length && timingSafeEqual(kept, given)) return;
    }
    throw new WechatInputError(
      'The state of this return was not issued to this session: start the login again.',
    );
  }

  /** The address to send the user to. WeChat wants its parameters in this very order, and the fragment. */
  authorizeUrl(options: AuthorizeOptions): string {
    const { redirectUri, scope = 'snsapi_base', state, forcePopup, forceSnapShot } = options;
    const extra = `${forcePopup ? '&forcePopup=true' : ''}${forceSnapShot ? '&forceSnapShot=true' : ''}`;
    return this.pageUrl('oauth2/authorize', redirectUri, scope, state, extra);
  }

  /** The address of the login page for websites on a computer, with a QR code to scan (网站应用). */
  loginUrl({ redirectUri, state }: Pick<AuthorizeOptions, 'redirectUri' | 'state'>): string {
    return this.pageUrl('qrconnect', redirectUri, 'snsapi_login', state, '');
  }

  /** Exchanges the code of a return for a web token and the OpenID. A code works once, within five minutes. */
  async exchangeCode(code: string): Promise<WebTokenAnswer> {
    requireText(
      code,
      'The code of the return is missing: the user may have refused, or the page was opened by hand.',
    );
    const query = {
      appid: this.account.appId,
      secret: this.account.appSecret,
      code,
      grant_type: 'authorization_code',
    };
    // A code works once. If the request were repeated after a network error, a login that worked would end in 40163.
    return this.client.get('/sns/oauth2/access_token', query, { token: false, repeatable: false });
  }

  /** A fresh web token for a refresh token, which lives 30 days. */
  async refresh(refreshToken: string): Promise<WebTokenAnswer> {
    requireText(
      refreshToken,
      'A refresh token is needed: the refresh_token that exchangeCode() or refresh() gave.',
    );
    const query = {
      appid: this.account.appId,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    };
    return this.client.get('/sns/oauth2/refresh_token', query, { token: false });
  }

  /** The user's name and picture; the web token must be of `snsapi_userinfo`. */
  async userInfo(webToken: string, openId: string, lang: WechatLang = 'zh_CN'): Promise<WebUserAnswer> {
    requireText(webToken, NO_WEB_TOKEN);
    requireText(openId, NO_OPEN_ID);
    return this.client.get('/sns/userinfo', { openid: openId, lang }, { token: webToken });
  }

  /** Checks that a web token is still valid. Throws 40003 or 40001 if it is not. */
  async check(webToken: string, openId: string): Promise<ApiAnswer> {
    requireText(webToken, NO_WEB_TOKEN);
    requireText(openId, NO_OPEN_ID);
    return this.client.get('/sns/auth', { openid: openId }, { token: webToken });
  }

  private pageUrl(page: string, redirectUri: string, scope: string, state: string, extra: string): string {
    if (!URL.canParse(redirectUri) || !/^https?:/.test(redirectUri)) {
      throw new WechatInputError(
        'redirectUri must be a full http(s) URL on the domain set up in the console.',
      );
    }
    if (typeof state !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(state)) {
      throw new WechatInputError(
        'A state has 1 to 128 of the characters A-Z, a-z, 0-9, _ and -. newState() makes one.',
      );
    }
    const appId = encodeURIComponent(this.account.appId);
    return (
      `${pageBaseUrl(this.account.apiBaseUrl, HOST)}/connect/${page}?appid=${appId}` +
      `&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=${encodeURIComponent(scope)}` +
      `&state=${state}${extra}#wechat_redirect`
    );
  }
}

const NO_WEB_TOKEN = 'A web token is needed: the access_token that exchangeCode() or refresh() gave.';
const NO_OPEN_ID = 'The OpenID of the user is needed: the openid that exchangeCode() gave.';

/** A missing value must not be sent as the text "undefined", and must not be replaced by the account's own token. */
function requireText(value: unknown, message: string): void {
  if (typeof value !== 'string' || value === '') throw new WechatInputError(message);
}
