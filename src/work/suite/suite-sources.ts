import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import {
  type CredentialRequest,
  DependencyFailure,
  type FreshCredential,
  type WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import type { CredentialReader } from '../../core/credential/credential.js';
import { callCredentialApi } from '../../credential/sources/credential-api.js';
import { freshFromAnswer } from '../../credential/sources/fresh.js';
import { WechatApiError } from '../../http/http.errors.js';
import { isDeadToken } from '../call/work-retcodes.js';
import type { WorkProviderConf, WorkSuiteConf } from '../conf/work-conf.js';
import { ofToken, type WorkSourceParts } from '../credentials/app-sources.js';
import { fetchSucceeding } from '../credentials/repeated-value.js';
import { workCredentialEndpoint } from '../credentials/work-endpoint.js';
import type { SuiteRecords } from './suite-records.js';

const SUITE_PATH = '/cgi-bin/service/get_suite_token';
const PROVIDER_PATH = '/cgi-bin/service/get_provider_token';
const CORP_PATH = '/cgi-bin/service/get_corp_token';

/** `POST get_suite_token`: the suite token, fetched with the newest suite ticket. */
export class SuiteTokenSource implements WechatCredentialSource {
  readonly name = 'suite_ticket';

  constructor(
    private readonly parts: WorkSourceParts,
    private readonly conf: WorkSuiteConf,
    private readonly records: SuiteRecords,
  ) {}

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    return fetchSucceeding(request, {
      clock: this.parts.clock,
      held: () => this.parts.held(),
      ask: (asked) => this.ask(asked),
    });
  }

  private async ask(request: CredentialRequest): Promise<FreshCredential> {
    const { suiteId, suiteSecret, name } = this.conf;
    const kept = await this.records.ticket();
    if (kept === undefined) {
      throw new DependencyFailure(
        new WechatCredentialError(
          'WECHAT_CREDENTIAL_MISSING',
          `No suite ticket has come yet for suite "${name}". WeCom pushes one every ten minutes to the command address ` +
            '(指令回调URL); it can be pushed by hand in the provider console.',
        ),
        'local',
      );
    }
    const answer = await callCredentialApi(
      this.parts.http,
      workCredentialEndpoint(this.conf.endpoint, 'suite_access_token'),
      {
        path: SUITE_PATH,
        body: { suite_id: suiteId, suite_secret: suiteSecret, suite_ticket: kept.ticket },
        secrets: [suiteSecret, kept.ticket],
        repeatable: true,
      },
      request,
    );
    return freshFromAnswer(answer['suite_access_token'], answer['expires_in'], SUITE_PATH);
  }
}

/** `POST get_provider_token`: the provider's own token. */
export class ProviderTokenSource implements WechatCredentialSource {
  readonly name = 'provider_secret';

  constructor(
    private readonly parts: WorkSourceParts,
    private readonly conf: WorkProviderConf,
  ) {}

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    return fetchSucceeding(request, {
      clock: this.parts.clock,
      held: () => this.parts.held(),
      ask: (asked) => this.ask(asked),
    });
  }

  private async ask(request: CredentialRequest): Promise<FreshCredential> {
    const { corpId, secret } = this.conf;
    if (secret === undefined) {
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_CONFIG',
        'The provider has no secret (WECHAT_WORK_PROVIDER_SECRET), which is needed to get the provider token.',
      );
    }
    const answer = await callCredentialApi(
      this.parts.http,
      workCredentialEndpoint(this.conf.endpoint, 'provider_access_token'),
      {
        path: PROVIDER_PATH,
        body: { corpid: corpId, provider_secret: secret },
        secrets: [secret],
        repeatable: true,
      },
      request,
    );
    return freshFromAnswer(answer['provider_access_token'], answer['expires_in'], PROVIDER_PATH);
  }
}

/** What a corp token is bought with. */
export interface CorpGrant {
  readonly corpId: string;
  readonly permanentCode: string;
}

/** `POST get_corp_token`: the access token of a corp that installed a third-party suite. */
export class CorpTokenSource implements WechatCredentialSource {
  readonly name = 'permanent_code';

  /** @param grant is asked at each fetch; throws where the corp has not authorised the suite, or no longer */
  constructor(
    private readonly parts: WorkSourceParts,
    private readonly suiteToken: CredentialReader,
    private readonly grant: () => Promise<CorpGrant>,
  ) {}

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    return fetchSucceeding(request, {
      clock: this.parts.clock,
      held: () => this.parts.held(),
      ask: (asked) => this.askWithToken(asked),
    });
  }

  private async askWithToken(request: CredentialRequest): Promise<FreshCredential> {
    const grant = await this.grant();
    const { value: token } = await ofToken(this.suiteToken.get(), 'local');
    try {
      return await this.ask(request, grant, token);
    } catch (error) {
      const isDead = error instanceof WechatApiError && isDeadToken(error.errcode, 'suite_access_token');
      if (!isDead) throw error;
      const renewed = await ofToken(this.suiteToken.renew(token), 'transient');
      return this.ask(request, grant, renewed.value);
    }
  }

  private async ask(
    request: CredentialRequest,
    { corpId, permanentCode }: CorpGrant,
    token: string,
  ): Promise<FreshCredential> {
    const answer = await callCredentialApi(
      this.parts.http,
      workCredentialEndpoint(this.parts.endpoint, 'suite_access_token'),
      {
        path: CORP_PATH,
        query: { suite_access_token: token },
        body: { auth_corpid: corpId, permanent_code: permanentCode },
        secrets: [token, permanentCode],
        repeatable: true,
      },
      request,
    );
    return freshFromAnswer(answer['access_token'], answer['expires_in'], CORP_PATH);
  }
}
