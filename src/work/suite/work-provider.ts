import { WechatClient } from '../../client/wechat-client.js';
import type { Credential } from '../../core/credential/credential.js';
import type { OwnerCredentials } from '../../credential/owner-credentials.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import { WorkProtocol } from '../call/work-protocol.js';
import { quotaGuardFor } from '../call/work-quota-guard.js';
import type { WorkProviderPaths } from '../catalogue/call-types.js';
import { WorkApi } from '../catalogue/work-api.js';
import type { WorkProviderConf } from '../conf/work-conf.js';
import { providerOwner } from '../credentials/work-owners.js';
import { callCredential } from '../work-app.js';
import { OwnerToken } from './owner-tokens.js';
import { ProviderTokenSource } from './suite-sources.js';

/** The service provider (服务商): licences, registration, conversion of ids. */
export class WorkProvider {
  /** Every API that takes the provider's token, by its path. */
  readonly api: WorkApi<WorkProviderPaths>;
  readonly corpId: string;
  readonly #token: OwnerToken;

  constructor(conf: WorkProviderConf, engine: WechatEngine) {
    const { http, clock, events, credentials } = engine;
    this.corpId = conf.corpId;
    const owner = providerOwner(conf.corpId);
    this.#token = new OwnerToken({
      credentials,
      http,
      clock,
      label: 'the provider',
      owner,
      endpoint: conf.endpoint,
      kind: 'provider_access_token',
      source: (parts) => new ProviderTokenSource(parts, conf),
    });
    const protocol = new WorkProtocol({
      owner,
      endpoint: conf.endpoint,
      token: 'provider_access_token',
      credential: callCredential(
        () => this.getProviderAccessToken(),
        (stale) => this.#token.kept.renew('provider_access_token', stale),
      ),
      secrets: () => [conf.secret],
      guard: quotaGuardFor(owner, conf.endpoint, engine),
    });
    this.api = new WorkApi<WorkProviderPaths>(new WechatClient({ protocol, http, clock, events }));
  }

  /** The provider's token. */
  getProviderAccessToken(): Promise<Credential> {
    return this.#token.kept.get('provider_access_token');
  }

  /** The credentials, for the central token server and for health reports. */
  get credentials(): OwnerCredentials {
    return this.#token.kept;
  }
}
