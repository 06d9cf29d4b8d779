import type { AccountConf } from '../../account/conf/account-conf.js';
import { readAnswer } from '../../account/call/judge-answer.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import type { CredentialRequest } from '../../core/credential-source.js';

/** One attempt may take this long; the platform's own limit is minutes. */
export const ATTEMPT_TIMEOUT_MS = 3000;
/** Answers of the token and ticket endpoints are a few hundred bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** One call of a credential endpoint. */
export interface CredentialCall {
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  /** What must not appear in an error even if WeChat quotes it. */
  secrets: readonly (string | undefined)[];
}

/**
 * Calls a credential endpoint of WeChat. A host that could not be reached at all gives way to the next one of
 * the account's fallbacks; once a request may have arrived it is not sent again, for it may have had its effect.
 */
export async function callCredentialApi(
  http: WechatHttp,
  conf: AccountConf,
  call: CredentialCall,
  request: CredentialRequest,
): Promise<Record<string, unknown>> {
  const query = call.query === undefined ? '' : `?${new URLSearchParams(call.query).toString()}`;
  const json = call.body === undefined ? undefined : JSON.stringify(call.body);
  const hosts = [conf.apiBaseUrl, ...conf.fallbackBaseUrls];
  for (const [index, host] of hosts.entries()) {
    try {
      const response = await http.send({
        method: json === undefined ? 'GET' : 'POST',
        url: `${host}${call.path}${query}`,
        ...(json !== undefined && { body: json, headers: { 'content-type': 'application/json' } }),
        timeoutMs: Math.min(request.timeoutMs ?? ATTEMPT_TIMEOUT_MS, ATTEMPT_TIMEOUT_MS),
        maxBytes: MAX_ANSWER_BYTES,
        ...(request.signal && { signal: request.signal }),
      });
      return (await readAnswer(response, call.path, call.secrets)).json;
    } catch (error) {
      const notSent = error instanceof WechatUpstreamError && error.details.sent === false;
      if (!notSent || index === hosts.length - 1) throw error;
    }
  }
  throw new WechatUpstreamError('network', 'There is no host to call.', { sent: false });
}
