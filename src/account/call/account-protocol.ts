import type { WechatClock } from '../../core/clock.js';
import type { AccessTokenKeeper } from '../../core/credential/credential.js';
import { ACCOUNT_PRODUCT, type Owner } from '../../core/owner.js';
import type { WechatQuery, WechatRequest } from '../../client/call-options.js';
import type {
  AuthorizedRequest,
  CallAttempt,
  CallCredential,
  CallGuard,
  CallProtocol,
} from '../../client/call-protocol.js';
import { WechatInputError } from '../../client/client.errors.js';
import type { UploadLimit } from '../../client/files/upload-limit.js';
import { withFirstParameter } from '../../client/url.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { AccountConf } from '../conf/account-conf.js';
import { judgeAnswer } from './judge-answer.js';
import type { ApiSecurity } from './signing/api-security.js';
import { impliedLimit } from './upload-limits.js';
import { resolveBaseUrl } from './wechat-hosts.js';

/** What the protocol of one account is made of. */
export interface AccountProtocolParts {
  conf: AccountConf;
  keeper: AccessTokenKeeper;
  clock: WechatClock;
  events: WechatEvents;
  guard: CallGuard | undefined;
}

/** The calls of one Official Account or Mini Program: a token in the query, `errcode` in the answer. */
export class AccountProtocol implements CallProtocol {
  readonly owner: Owner;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
  readonly credential: CallCredential;
  readonly guard?: CallGuard;
  /** WeChat answers 47001 to a POST without a JSON body. */
  readonly emptyBody = '{}';
  readonly #parts: AccountProtocolParts;
  #security: Promise<ApiSecurity> | undefined;

  constructor(parts: AccountProtocolParts) {
    const { conf, keeper, guard } = parts;
    this.#parts = parts;
    this.owner = { product: ACCOUNT_PRODUCT, ids: [conf.appId ?? conf.name] };
    this.hosts = [conf.apiBaseUrl, ...conf.fallbackBaseUrls];
    this.timeoutMs = conf.timeoutMs;
    this.credential = {
      get: () => keeper.getAccessToken(),
      renew: (stale) => keeper.renewAccessToken(stale),
    };
    if (guard) this.guard = guard;
  }

  get secrets(): readonly (string | undefined)[] {
    return [this.#parts.conf.appSecret];
  }

  resolveBaseUrl(baseUrl: string): string {
    return resolveBaseUrl(baseUrl, this.hosts);
  }

  check(request: WechatRequest): void {
    const { query, method } = request;
    for (const name of Object.keys(query ?? {})) {
      // It would bypass the renewal, and may be stale or of another account.
      if (/^\W*access_?token\W*$/i.test(name)) {
        throw new WechatInputError(
          "An access_token in the query is refused: the client adds the account's own. For a web token of OAuth " +
            'use the option token.',
        );
      }
    }
    if (!this.isSigned(request)) return;
    const { apiSecurity, appId } = this.#parts.conf;
    if (!apiSecurity || appId === undefined) {
      throw new WechatInputError(
        'A signed call needs the account option apiSecurity (keys from the console) and its appId.',
      );
    }
    if (method !== 'POST') throw new WechatInputError('Only a POST can be signed and encrypted.');
  }

  uploadLimit(path: string, query: WechatQuery | undefined): UploadLimit | undefined {
    return impliedLimit(path, query?.['type']);
  }

  authorize(attempt: CallAttempt): AuthorizedRequest | Promise<AuthorizedRequest> {
    const { credential, headers, body } = attempt;
    if (this.isSigned(attempt)) return this.sign(attempt);
    const url =
      credential === undefined ? attempt.url : withFirstParameter(attempt.url, 'access_token', credential);
    return { url, headers: { ...headers }, ...(body !== undefined && { body }) };
  }

  judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict | Promise<CallVerdict> {
    if (this.isSigned(attempt)) return this.security().then((security) => security.judge(answer, attempt));
    return judgeAnswer(answer, attempt.path, attempt.secrets);
  }

  private async sign(attempt: CallAttempt): Promise<AuthorizedRequest> {
    const { base, path, credential } = attempt;
    const sealed = (await this.security()).seal(attempt);
    const url = base + path;
    return {
      ...sealed,
      url: credential === undefined ? url : withFirstParameter(url, 'access_token', credential),
    };
  }

  /** The option `signed` of the call, otherwise whether the option `apiSecurity` lists its path. */
  private isSigned({ signed, method, path, fields }: Signable): boolean {
    if (signed !== undefined) return signed;
    if (method !== 'POST' || fields) return false;
    return this.#parts.conf.apiSecurity?.paths?.includes(path) ?? false;
  }

  private security(): Promise<ApiSecurity> {
    return (this.#security ??= this.loadSecurity());
  }

  private async loadSecurity(): Promise<ApiSecurity> {
    const { ApiSecurity: Security } = await import('./signing/api-security.js');
    const { conf, clock, events } = this.#parts;
    return new Security(conf.appId!, conf.apiSecurity!, clock, events);
  }
}

type Signable = Pick<WechatRequest, 'method' | 'path'> & { signed?: boolean | undefined; fields?: object };
