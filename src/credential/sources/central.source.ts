import { createHash } from 'node:crypto';
import type { AccountConf } from '../../account/conf/account-conf.js';
import { WechatCredentialError } from '../../core/credential.errors.js';
import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential-source.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { isCredentialValue } from '../../core/credential-record.js';

/** The server may have to ask WeChat first, which it does within this time. */
const TIMEOUT_MS = 8000;
const MAX_ANSWER_BYTES = 64 * 1024;

/** Reads credentials from a central token server; WeChat's own endpoints are never contacted for them. */
export class CentralSource implements WechatCredentialSource {
  readonly name = 'central';

  constructor(
    private readonly http: WechatHttp,
    private readonly conf: AccountConf,
  ) {}

  async fetch({ kind, stale, signal }: CredentialRequest): Promise<FreshCredential> {
    const { central, appId, name } = this.conf;
    if (central === undefined || appId === undefined) {
      const missing = appId === undefined ? 'appId' : 'central { url, key }';
      throw new WechatCredentialError(
        'WECHAT_CREDENTIAL_CONFIG',
        `Account "${name}" has no ${missing}, which the source central needs.`,
      );
    }
    const resource = `${central.url}/${encodeURIComponent(appId)}/${kind}`;
    const digest = stale === undefined ? undefined : createHash('sha256').update(stale).digest('hex');
    const response = await this.http.send({
      method: digest === undefined ? 'GET' : 'POST',
      url: digest === undefined ? resource : `${resource}/renew`,
      headers: {
        authorization: `Bearer ${central.key}`,
        ...(digest !== undefined && { 'content-type': 'application/json' }),
      },
      ...(digest !== undefined && { body: JSON.stringify({ stale_sha256: digest }) }),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      ...(signal && { signal }),
    });
    const { status } = response;
    const body = await response.bytes();
    if (status === 200) return readAnswer(body);
    throw refusal(status, name, kind);
  }
}

function readAnswer(body: Uint8Array): FreshCredential {
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder().decode(body));
  } catch {
    // Reported below, like every other answer that is none.
  }
  const { value, expires_in: expiresIn } = (answer ?? {}) as { value?: unknown; expires_in?: unknown };
  if (isCredentialValue(value) && typeof expiresIn === 'number' && expiresIn > 0) return { value, expiresIn };
  throw new WechatUpstreamError('malformed', 'The central token server gave no usable answer.', {
    status: 200,
  });
}

function refusal(status: number, account: string, kind: string): Error {
  if (status === 401) {
    return new WechatCredentialError(
      'WECHAT_CENTRAL',
      `The central token server refused the key of account "${account}". Set central.key (WECHAT_CENTRAL_KEY) to ` +
        'one of its keys.',
    );
  }
  if (status === 404) {
    return new WechatCredentialError(
      'WECHAT_CENTRAL',
      `The central token server does not keep the ${kind} of account "${account}", or central.url ` +
        '(WECHAT_CENTRAL_URL) lacks its path.',
    );
  }
  const why =
    status === 502 ? 'cannot get one from WeChat at the moment' : `answered with HTTP status ${status}`;
  return new WechatUpstreamError(
    'http-status',
    `The central token server ${why}; it is asked for the ${kind} of account "${account}" again shortly.`,
    { status, sent: true },
  );
}
