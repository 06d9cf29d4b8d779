import { createHash } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import type { CentralOptions } from '../../core/credential/central-options.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential/credential-source.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { isCredentialValue } from '../../core/credential/credential-record.js';
import { centralClient } from './central-client.js';

/** Which credentials are read from a central token server, and where it is. */
interface CentralSourceOptions {
  /** The owner's name in errors: `account "shop"`. */
  readonly label: string;
  /** The ids of the owner, outermost first; undefined where one is not configured. */
  ids(): readonly string[] | undefined;
  readonly central: CentralOptions | undefined;
  readonly clock: WechatClock;
}

/** Reads credentials from a central token server; WeChat's own endpoints are never contacted for them. */
export class CentralSource implements WechatCredentialSource {
  readonly name = 'central';

  constructor(
    private readonly http: WechatHttp,
    private readonly options: CentralSourceOptions,
  ) {}

  async fetch({ kind, stale, unhurried, signal }: CredentialRequest): Promise<FreshCredential> {
    const { central, label } = this.options;
    const ids = this.options.ids();
    if (central === undefined || ids === undefined) {
      const missing = ids === undefined ? 'appId' : 'central { url, key }';
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_CONFIG',
        `The ${missing} of ${label} is missing. The source central needs it.`,
      );
    }
    const client = centralClient(this.http, central, this.options.clock);
    const name = [...ids, kind].map(encodeURIComponent).join('/');
    const { status, answer } =
      stale === undefined
        ? await client.read(name, { unhurried, signal })
        : await client.renew(name, createHash('sha256').update(stale).digest('hex'), signal);
    if (status === 200) return readAnswer(answer);
    throw refusal(status, label, kind);
  }
}

function readAnswer(answer: unknown): FreshCredential {
  const { value, expires_in: expiresIn } = (answer ?? {}) as { value?: unknown; expires_in?: unknown };
  if (isCredentialValue(value) && typeof expiresIn === 'number' && expiresIn > 0) return { value, expiresIn };
  throw new WechatUpstreamError('malformed', 'The central token server gave no usable answer.', {
    status: 200,
  });
}

function refusal(status: number, owner: string, kind: string): Error {
  if (status === 401) {
    return new WechatCredentialError(
      'WECHAT_CENTRAL',
      `The central token server refused the key of ${owner}. Set central.key (WECHAT_CENTRAL_KEY) to ` +
        'one of its keys.',
    );
  }
  if (status === 404) {
    return new WechatCredentialError(
      'WECHAT_CENTRAL',
      `The central token server does not keep the ${kind} of ${owner}, or central.url ` +
        '(WECHAT_CENTRAL_URL) lacks its path.',
    );
  }
  const why =
    status === 429
      ? 'asks for fewer requests (HTTP status 429)'
      : status === 502
        ? 'cannot get one from WeChat at the moment'
        : `answered with HTTP status ${status}`;
  return new WechatUpstreamError(
    'http-status',
    `The central token server ${why}; it is asked for the ${kind} of ${owner} again shortly.`,
    { status, sent: true },
  );
}
