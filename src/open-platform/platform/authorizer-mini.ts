import type { ApiAccount } from '../../api/api-account.js';
import { MiniApi } from '../../api/mini/mini.api.js';
import type { SessionAnswer } from '../../api/mini/login.types.js';
import type { WechatClient } from '../../client/wechat-client.js';

/** What only a mini program has, for one that authorized a platform: the login goes by the platform's token. */
export class AuthorizerMiniApi extends MiniApi {
  constructor(
    client: WechatClient,
    private readonly authorizer: ApiAccount,
    private readonly platform: { readonly appId: string; readonly client: WechatClient },
  ) {
    super(client, authorizer);
  }

  override async code2Session(code: string): Promise<SessionAnswer> {
    const query = {
      appid: this.authorizer.appId,
      js_code: code,
      grant_type: 'authorization_code',
      component_appid: this.platform.appId,
    };
    return this.platform.client.get('/sns/component/jscode2session', query, { repeatable: false });
  }
}
