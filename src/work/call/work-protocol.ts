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
import type { Owner } from '../../core/owner.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import type { WorkEndpointConf } from '../conf/work-conf.js';
import { isRead, isSideEffectOfGet } from './call-safety.js';
import { judgeWorkAnswer } from './judge-work-answer.js';
import { uploadLimitOf } from './work-upload-limits.js';
import type { CredentialParameter, WorkTokenKind } from './work-retcodes.js';

/** What the protocol of one owner is made of. */
interface WorkProtocolParts {
  readonly owner: Owner;
  readonly endpoint: WorkEndpointConf;
  /** Which credential the owner's calls carry. */
  readonly token: WorkTokenKind;
  readonly credential: CallCredential;
  /** Values that must show in no error, such as the secret; asked at each call, for they may change. */
  readonly secrets: () => readonly (string | undefined)[];
  /** Counts calls, where the option `quotaGuard` asks for it. */
  readonly guard?: CallGuard | undefined;
}

/** Credentials in a query: the client adds its own. */
const CREDENTIAL = /^\W*(?:access|suite_access|provider_access)_?token\W*$/i;
/** This one path takes the provider's token under the plain name. */
const PLAIN_NAME_PATHS: ReadonlySet<string> = new Set(['/cgi-bin/service/get_login_info']);

/** The calls of one owner of WeCom: a credential in the query, `errcode` in the answer. */
export class WorkProtocol implements CallProtocol {
  readonly owner: Owner;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
  readonly credential: CallCredential;
  readonly guard?: CallGuard;
  readonly emptyBody = '{}';
  readonly #parts: WorkProtocolParts;

  constructor(parts: WorkProtocolParts) {
    this.#parts = parts;
    this.owner = parts.owner;
    this.hosts = [parts.endpoint.apiBaseUrl];
    this.timeoutMs = parts.endpoint.timeoutMs;
    this.credential = parts.credential;
    if (parts.guard) this.guard = parts.guard;
  }

  get secrets(): readonly (string | undefined)[] {
    return this.#parts.secrets();
  }

  resolveBaseUrl(baseUrl: string): string {
    const base = baseUrl.replace(/\/+$/, '');
    if (this.hosts.includes(base)) return base;
    throw new WechatInputError(
      'WeCom has one host, the option apiBaseUrl (WECHAT_WORK_API_BASE_URL); a call has no other.',
    );
  }

  check({ query }: WechatRequest): void {
    for (const name of Object.keys(query ?? {})) {
      if (CREDENTIAL.test(name)) {
        throw new WechatInputError(
          `A credential in the query (${name}) is refused: the client adds its own. Use the option token for another.`,
        );
      }
    }
  }

  /** Some GETs of WeCom delete, and many POSTs only read. */
  isRepeatable({ method, path }: WechatRequest): boolean {
    return method === 'GET' ? !isSideEffectOfGet(path) : isRead(path);
  }

  uploadLimit(path: string, query: WechatQuery | undefined): UploadLimit | undefined {
    return uploadLimitOf(path, query?.['type']);
  }

  authorize({ url, path, headers, body, credential }: CallAttempt): AuthorizedRequest {
    const name = PLAIN_NAME_PATHS.has(path)
      ? 'access_token'
      : (this.#parts.token satisfies CredentialParameter);
    return {
      url: credential === undefined ? url : withFirstParameter(url, name, credential),
      headers: { ...headers },
      ...(body !== undefined && { body }),
    };
  }

  judge(answer: CallAnswer, { path, secrets }: CallAttempt): CallVerdict {
    return judgeWorkAnswer(answer, { path, secrets, token: this.#parts.token });
  }
}
