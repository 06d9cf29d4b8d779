import type { ApiAccount } from '../../api/api-account.js';
import { OAuthApi } from '../../api/official/oauth.api.js';
import type { AuthorizeOptions, WebTokenAnswer } from '../../api/official/oauth.types.js';
import type { WechatClient } from '../../client/wechat-client.js';
import { WechatInputError } from '../../client/client.errors.js';

/**
 * Web authorisation (网页授权) of an account by its platform: the account's secret is not needed, the platform's token
 * stands in.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
 */
export class AuthorizerOAuthApi extends OAuthApi {
  constructor(
    client: WechatClient,
    private readonly authorizer: Pick<ApiAccount, 'appId' | 'appSecret' | 'apiBaseUrl'>,
    private readonly platform: { readonly appId: string; readonly client: WechatClient },
  ) {
    super(client, authorizer);
  }

  override authorizeUrl(options: AuthorizeOptions): string {
    return this.ofPlatform(super.authorizeUrl(options));
  }

  override async exchangeCode(code: string): Promise<WebTokenAnswer> {
    if (typeof code !== 'string' || code === '') {
      throw new WechatInputError('The code of the return is missing: the user may have refused.');
    }
    const query = {
      appid: this.authorizer.appId,
      code,
      grant_type: 'authorization_code',
      component_appid: this.platform.appId,
    };
    // A code is good once: asked again after a fault of the network, a login that worked would end in 40163.
    return this.platform.client.get('/sns/oauth2/component/access_token', query, { repeatable: false });
  }

  override async refresh(refreshToken: string): Promise<WebTokenAnswer> {
    if (typeof refreshToken !== 'string' || refreshToken === '') {
      throw new WechatInputError('A refresh token is needed: the one that exchangeCode() or refresh() gave.');
    }
    const query = {
      appid: this.authorizer.appId,
      grant_type: 'refresh_token',
      component_appid: this.platform.appId,
      refresh_token: refreshToken,
    };
    return this.platform.client.get('/sns/oauth2/component/refresh_token', query);
  }

  /** WeChat wants component_appid as the last parameter. */
  private ofPlatform(url: string): string {
    const [address, fragment] = url.split('#') as [string, string];
    return `${address}&component_appid=${encodeURIComponent(this.platform.appId)}#${fragment}`;
  }
}
