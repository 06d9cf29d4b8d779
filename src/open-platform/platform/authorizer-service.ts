import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatConfService } from '../../module/wechat-conf.service.js';
import { WechatService } from '../../module/account-service.js';
import { DelegatedApi } from '../api/delegated-api.js';
import { MiniCodeApi } from '../api/groups/mini-code.api.js';
import { MiniDomainsApi } from '../api/groups/mini-domains.api.js';
import { MiniProfileApi } from '../api/groups/mini-profile.api.js';
import { OpenAccountApi } from '../api/groups/open-account.api.js';
import { TestersApi } from '../api/groups/testers.api.js';
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
  #delegated: DelegatedApi | undefined;

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

  /** What only a platform calls for an account, by path, typed. */
  get delegated(): DelegatedApi {
    return (this.#delegated ??= new DelegatedApi(this.client));
  }

  /** The code of a mini program: upload, review, release (代码管理). */
  get miniCode(): MiniCodeApi {
    return new MiniCodeApi(this.delegated);
  }

  /** Who may try out a mini program (体验者). */
  get testers(): TestersApi {
    return new TestersApi(this.delegated);
  }

  /** The domains of a mini program (小程序域名). */
  get domains(): MiniDomainsApi {
    return new MiniDomainsApi(this.delegated);
  }

  /** Name, picture, categories and privacy guide of a mini program (基本信息、类目、隐私). */
  get profile(): MiniProfileApi {
    return new MiniProfileApi(this.delegated);
  }

  /** The Open Platform account of this account, which gives its users one UnionID (开放平台账号). */
  get openAccount(): OpenAccountApi {
    return new OpenAccountApi(this.delegated, () => this.conf.appId);
  }
}
