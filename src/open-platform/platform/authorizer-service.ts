import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatConfService } from '../../module/wechat-conf.service.js';
import { WechatService } from '../../module/account-service.js';
import { AuthorizerMiniApi } from './authorizer-mini.js';
import { AuthorizerOAuthApi } from './authorizer-oauth.js';

/** The platform behind an authorizer, as its service needs it. */
export interface PlatformOfAuthorizer {
  readonly appId: string;
  readonly client: WechatClient;
}

/**
 * An account that authorized a platform: an ordinary `WechatService`, whose calls carry the authorizer's token. Web
 * authorisation and the login of mini programs go by the platform, so that no secret of the account is needed.
 */
export class AuthorizerService extends WechatService {
  readonly #platform: PlatformOfAuthorizer;
  #oauth: AuthorizerOAuthApi | undefined;
  #mini: AuthorizerMiniApi | undefined;

  constructor(client: WechatClient, conf: WechatConfService, platform: PlatformOfAuthorizer) {
    super(client, conf);
    this.#platform = platform;
  }

  override get oauth(): AuthorizerOAuthApi {
    return (this.#oauth ??= new AuthorizerOAuthApi(this.client, this.conf, this.#platform));
  }

  override get mini(): AuthorizerMiniApi {
    return (this.#mini ??= new AuthorizerMiniApi(this.client, this.conf, this.#platform));
  }
}
