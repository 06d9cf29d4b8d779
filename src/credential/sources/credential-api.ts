import { WechatUpstreamError } from '../../http/http.errors.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import type { WechatHttp } from '../../http/wechat-http.js';
import { ATTEMPT_TIMEOUT_MS } from '../time-limits.js';
import type { CredentialRequest } from '../../core/credential/credential-source.js';

/** Answers of the token and ticket endpoints are a few hundred bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** Where the credential endpoints of a product are, and how it judges their answers. */
export interface CredentialEndpoint {
  /** Base URLs without a trailing slash, best first. */
  readonly hosts: readonly string[];
  judge(answer: CallAnswer, call: CredentialCall): CallVerdict;
}

/** One call of a credential endpoint. */
interface CredentialCall {
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  /** What must not appear in an error even if WeChat quotes it. */
  secrets: readonly (string | undefined)[];
  /** Asking twice does no harm: the answer is the same as long as the credential lives. Default: false. */
  repeatable?: boolean;
}

/**
 * Calls a credential endpoint of WeChat. A host that accepts no connection gives way to the next one. Once a request
 * may have arrived, it goes to another host only if it is repeatable: a classic token, say, would be made twice.
 *
 * @throws WechatApiError if WeChat refused, WechatUpstreamError if it was not reached or not understood.
 */
export async function callCredentialApi(
  http: WechatHttp,
  endpoint: CredentialEndpoint,
  call: CredentialCall,
  { timeoutMs = ATTEMPT_TIMEOUT_MS, signal }: CredentialRequest,
): Promise<Record<string, unknown>> {
  const query = call.query === undefined ? '' : `?${new URLSearchParams(call.query).toString()}`;
  const json = call.body === undefined ? undefined : JSON.stringify(call.body);
  const { hosts } = endpoint;
  let left = Math.min(timeoutMs, ATTEMPT_TIMEOUT_MS);
  for (const [index, host] of hosts.entries()) {
    const hostLeft = index < hosts.length - 1;
    const share = Math.max(1, Math.round(left / 3));
    try {
      const response = await http.send({
        method: json === undefined ? 'GET' : 'POST',
        url: `${host}${call.path}${query}`,
        ...(json !== undefined && { body: json, headers: { 'content-type': 'application/json' } }),
        timeoutMs: hostLeft && call.repeatable ? left - share : left,
        ...(hostLeft && { connectTimeoutMs: share }),
        maxBytes: MAX_ANSWER_BYTES,
        ...(signal && { signal }),
      });
      const { status, headers } = response;
      const verdict = endpoint.judge({ status, headers, bytes: await response.bytes() }, call);
      if (verdict.outcome === 'success') return verdict.json;
      throw verdict.error;
    } catch (error) {
      if (!hostLeft || !mayAskNext(error, call)) throw error;
      left = Math.max(1, left - share);
    }
  }
  throw new WechatUpstreamError('network', 'There is no host to call.', { sent: false });
}

function mayAskNext(error: unknown, { repeatable = false }: CredentialCall): boolean {
  if (!(error instanceof WechatUpstreamError)) return false;
  const unreached = error.kind === 'network' || error.kind === 'timeout';
  return error.details.sent === false || (repeatable && unreached);
}
