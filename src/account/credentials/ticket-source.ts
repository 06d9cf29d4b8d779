import type { AccountConf } from '../conf/account-conf.js';
import { WechatApiError } from '../../http/http.errors.js';
import { credentialEndpoint } from '../call/credential-endpoint.js';
import { isTokenFault } from '../call/retcodes.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { callCredentialApi } from '../../credential/sources/credential-api.js';
import type { Credential, CredentialReader } from '../../core/credential/credential.js';
import {
  type CredentialRequest,
  DependencyFailure,
  type FreshCredential,
  type WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import { freshFromAnswer } from '../../credential/sources/fresh.js';

const TICKET_PATH = '/cgi-bin/ticket/getticket';

/** `GET /cgi-bin/ticket/getticket`: tickets for pages and cards, fetched with the account's access token. */
export class TicketSource implements WechatCredentialSource {
  constructor(
    /** As the source of the account's access token. */
    readonly name: string,
    private readonly http: WechatHttp,
    private readonly conf: AccountConf,
    private readonly accessToken: CredentialReader,
  ) {}

  async fetch(request: CredentialRequest): Promise<FreshCredential> {
    const { value: token } = await ofToken(this.accessToken.get(), 'local');
    try {
      return await this.ask(request, token);
    } catch (error) {
      if (!(error instanceof WechatApiError && isTokenFault(error.errcode))) throw error;
      const renewed = await ofToken(this.accessToken.renew(token), 'transient');
      return this.ask(request, renewed.value);
    }
  }

  private async ask(request: CredentialRequest, token: string): Promise<FreshCredential> {
    const type = request.kind === 'wx_card_ticket' ? 'wx_card' : 'jsapi';
    const answer = await callCredentialApi(
      this.http,
      credentialEndpoint(this.conf),
      { path: TICKET_PATH, query: { access_token: token, type }, secrets: [token], repeatable: true },
      request,
    );
    return freshFromAnswer(answer['ticket'], answer['expires_in'], TICKET_PATH);
  }
}

/** Waits for the token, and tells its failures from the ticket's own. */
function ofToken(token: Promise<Credential>, kind: DependencyFailure['kind']): Promise<Credential> {
  return token.catch((error: unknown) => {
    throw new DependencyFailure(error, kind);
  });
}
