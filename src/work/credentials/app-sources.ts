import {
  type CredentialRequest,
  DependencyFailure,
  type FreshCredential,
  type WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import type { Credential, CredentialReader, CredentialRecord } from '../../core/credential/credential.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type { WechatClock } from '../../core/clock.js';
import { callCredentialApi } from '../../credential/sources/credential-api.js';
import { freshFromAnswer } from '../../credential/sources/fresh.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { isDeadToken } from '../call/work-retcodes.js';
import type { WorkEndpointConf } from '../conf/work-conf.js';
import { fetchSucceeding } from './repeated-value.js';
import { workCredentialEndpoint } from './work-endpoint.js';

const TOKEN_PATH = '/cgi-bin/gettoken';

/** The tickets that sign pages, each with its own path: mixed up, WeCom answers 42012. */
const TICKETS = {
  /** For `wx.config`. */
  jsapi_ticket: { path: '/cgi-bin/get_jsapi_ticket', query: {} },
  /** For `wx.agentConfig`. */
  agent_config: { path: '/cgi-bin/ticket/get', query: { type: 'agent_config' } },
} as const satisfies Record<string, { path: string; query: Record<string, string> }>;

/** The names of the tickets. */
export type WorkTicketKind = keyof typeof TICKETS;

export const isWorkTicketKind = (kind: string): kind is WorkTicketKind => Object.hasOwn(TICKETS, kind);

/** What sources of an owner are made with. */
export interface WorkSourceParts {
  readonly http: WechatHttp;
  readonly clock: WechatClock;
  readonly endpoint: WorkEndpointConf;
  /** What is kept of the credential now, valid or not. */
  held(): CredentialRecord | undefined;
}

/** Whose token `gettoken` gives. */
export interface TokenIdentity {
  readonly corpId: string;
  readonly secret: string;
}

/**
 * `GET /cgi-bin/gettoken`: the access token of one application. A repeated call gives the same token while it lives.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export class GetTokenSource implements WechatCredentialSource {
  readonly name = 'gettoken';

  /** @param identity is asked at each fetch; throws where it is not configured */
  constructor(
    private readonly parts: WorkSourceParts,
    private readonly identity: () => TokenIdentity | Promise<TokenIdentity>,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    const { corpId, secret } = await this.identity();
    const { http, endpoint } = this.parts;
    return fetchSucceeding(request, {
      ...partsOf(this.parts),
      ask: async (asked) => {
        const answer = await callCredentialApi(
          http,
          workCredentialEndpoint(endpoint),
          {
            path: TOKEN_PATH,
            query: { corpid: corpId, corpsecret: secret },
            secrets: [secret],
            repeatable: true,
          },
          asked,
        );
        return freshFromAnswer(answer['access_token'], answer['expires_in'], TOKEN_PATH);
      },
    });
  }
}

/** Tickets for pages, fetched with the application's access token. */
export class WorkTicketSource implements WechatCredentialSource {
  constructor(
    /** As the source of the access token. */
    readonly name: string,
    private readonly kind: WorkTicketKind,
    private readonly parts: WorkSourceParts,
    private readonly accessToken: CredentialReader,
  ) {}

  fetch(request: CredentialRequest): Promise<FreshCredential> {
    return fetchSucceeding(request, { ...partsOf(this.parts), ask: (asked) => this.askWithToken(asked) });
  }

  private async askWithToken(request: CredentialRequest): Promise<FreshCredential> {
    const { value: token } = await ofToken(this.accessToken.get(), 'local');
    try {
      return await this.ask(request, token);
    } catch (error) {
      if (!(error instanceof WechatApiError && isDeadToken(error.errcode, 'access_token'))) throw error;
      const renewed = await ofToken(this.renewed(token, error), 'transient');
      return this.ask(request, renewed.value);
    }
  }

  /** @throws the refusal itself where the token is still the current one: its message says more. */
  private async renewed(token: string, refusal: WechatApiError): Promise<Credential> {
    try {
      return await this.accessToken.renew(token);
    } catch (error) {
      const isUnchanged =
        error instanceof WechatCredentialError && error.code === 'WECHAT_CREDENTIAL_UNCHANGED';
      throw isUnchanged ? refusal : error;
    }
  }

  private async ask(request: CredentialRequest, token: string): Promise<FreshCredential> {
    const { http, endpoint } = this.parts;
    const { path, query } = TICKETS[this.kind];
    const answer = await callCredentialApi(
      http,
      workCredentialEndpoint(endpoint),
      { path, query: { access_token: token, ...query }, secrets: [token], repeatable: true },
      request,
    );
    return freshFromAnswer(answer['ticket'], answer['expires_in'], path);
  }
}

const partsOf = (parts: WorkSourceParts) => ({ clock: parts.clock, held: () => parts.held() });

/** Waits for the token, and tells its failures from the ticket's own. */
export function ofToken(token: Promise<Credential>, kind: DependencyFailure['kind']): Promise<Credential> {
  return token.catch((error: unknown) => {
    throw new DependencyFailure(error, kind);
  });
}
