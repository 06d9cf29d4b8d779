import { resolveBaseUrl } from '../../account/call/wechat-hosts.js';
import type { WechatRequest } from '../../client/call-options.js';
import type {
  AuthorizedRequest,
  CallAttempt,
  CallCredential,
  CallProtocol,
} from '../../client/call-protocol.js';
import { WechatInputError } from '../../client/client.errors.js';
import { withFirstParameter } from '../../client/url.js';
import type { CredentialReader } from '../../core/credential/credential.js';
import type { Owner } from '../../core/owner.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import { type ComponentConf, componentOwner } from '../conf/component-conf.js';
import { isDeadToken } from './component-codes.js';
import { judgeComponentAnswer } from './judge-answer.js';
import type { PlatformGuard } from './platform-guard.js';

/** The calls of a platform itself, with its component_access_token. */
export class ComponentProtocol implements CallProtocol {
  readonly owner: Owner;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
  readonly credential: CallCredential;
  readonly emptyBody = '{}';
  readonly #conf: ComponentConf;

  constructor(
    conf: ComponentConf,
    token: CredentialReader,
    readonly guard: PlatformGuard,
  ) {
    this.#conf = conf;
    this.owner = componentOwner(conf);
    this.hosts = [conf.apiBaseUrl];
    this.timeoutMs = conf.timeoutMs;
    this.credential = { get: () => token.get(), renew: (stale) => token.renew(stale) };
  }

  get secrets(): readonly string[] {
    return [this.#conf.appSecret];
  }

  resolveBaseUrl(baseUrl: string): string {
    return resolveBaseUrl(baseUrl, this.hosts);
  }

  check({ query }: WechatRequest): void {
    for (const name of Object.keys(query ?? {})) {
      if (/^\W*(?:component_)?access_?token\W*$/i.test(name)) {
        throw new WechatInputError("A token in the query is refused: the client adds the component's own.");
      }
    }
  }

  authorize({ credential, url, path, headers, body }: CallAttempt): AuthorizedRequest {
    // The current pages write access_token everywhere but here, where nothing else is taken.
    const key = path.startsWith('/sns/') ? 'component_access_token' : 'access_token';
    return {
      url: credential === undefined ? url : withFirstParameter(url, key, credential),
      headers: { ...headers },
      ...(body !== undefined && { body }),
    };
  }

  judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict {
    const verdict = judgeComponentAnswer(answer, attempt.path, attempt.secrets);
    if (verdict.outcome !== 'refused' || !('errcode' in verdict.error)) return verdict;
    return { ...verdict, credentialDead: isDeadToken(verdict.error.errcode as number) };
  }
}
