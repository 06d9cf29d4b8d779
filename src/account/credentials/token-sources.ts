import type { AccountConf } from '../conf/account-conf.js';
import { optionName } from '../conf/resolve-account.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { WechatClock } from '../../core/clock.js';
import { callCredentialApi } from '../../credential/sources/credential-api.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import { credentialEndpoint } from '../call/credential-endpoint.js';
import { ForceBudget } from './force-budget.js';
import { freshFromAnswer } from '../../credential/sources/fresh.js';

const TOKEN_PATH = '/cgi-bin/token';
const STABLE_TOKEN_PATH = '/cgi-bin/stable_token';

/**
 * `GET /cgi-bin/token`: every call makes a new token and puts an end to the one before the last.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getaccesstoken.html
 */
export class ClassicTokenSource implements WechatCredentialSource {
  readonly name = 'classic';

  constructor(
    private readonly http: WechatHttp,
    private readonly conf: AccountConf,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    const { appId, appSecret } = identityOf(this.conf);
    const answer = await callCredentialApi(
      this.http,
      credentialEndpoint(this.conf),
      {
        path: TOKEN_PATH,
        query: { grant_type: 'client_credential', appid: appId, secret: appSecret },
        secrets: [appSecret],
      },
      request,
    );
    return freshFromAnswer(answer['access_token'], answer['expires_in'], TOKEN_PATH);
  }
}

/**
 * `POST /cgi-bin/stable_token`: every call gives the same token until its last five minutes, so that any number
 * of processes and environments can ask without harm. Only a forced call puts an end to the current token.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken.html
 */
export class StableTokenSource implements WechatCredentialSource {
  readonly name = 'stable';
  private budget: ForceBudget | undefined;

  constructor(
    private readonly http: WechatHttp,
    private readonly conf: AccountConf,
    private readonly clock: WechatClock,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    if (request.force) {
      this.forceBudget().take();
      return this.ask(request, true);
    }
    const fresh = await this.ask(request, false);
    // WeChat still gives out what it has just refused: only force gets another, at the price of ending this one
    // everywhere, which it is already.
    if (fresh.value !== request.stale) return fresh;
    this.forceBudget().take();
    return this.ask(request, true);
  }

  untilForceAllowed(): Promise<void> {
    return this.forceBudget().wait();
  }

  private async ask(request: CredentialRequest, force: boolean): Promise<FreshCredential> {
    const { appId, appSecret } = identityOf(this.conf);
    const answer = await callCredentialApi(
      this.http,
      credentialEndpoint(this.conf),
      {
        path: STABLE_TOKEN_PATH,
        body: { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh: force },
        secrets: [appSecret],
        repeatable: !force,
      },
      request,
    );
    return freshFromAnswer(answer['access_token'], answer['expires_in'], STABLE_TOKEN_PATH);
  }

  private forceBudget(): ForceBudget {
    return (this.budget ??= new ForceBudget(this.clock));
  }
}

function identityOf(conf: AccountConf): { appId: string; appSecret: string } {
  const { name, appId, appSecret } = conf;
  if (appId !== undefined && appSecret !== undefined) return { appId, appSecret };
  const missing = appId === undefined ? 'appId' : 'appSecret';
  throw new WechatCredentialError(
    'WECHAT_CREDENTIAL_CONFIG',
    `Account "${name}" has no ${optionName(name, missing)}, which is needed to get an access token from WeChat. ` +
      'Set it, or choose another source (central, manual or a function).',
  );
}
