import { WechatError } from '../core/wechat.errors.js';
import { oneLine } from '../core/redact.js';
import { retcodeOf, type RetcodeClass } from '../account/call/retcodes.js';

/** Why an exchange with WeChat, or with a central token server, gave no usable answer. */
export type UpstreamFailure =
  'timeout' | 'network' | 'redirect' | 'http-status' | 'html' | 'empty' | 'malformed' | 'too-large';

/** What is known of an exchange that failed. */
export interface UpstreamDetails {
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** True when the request may have reached WeChat, so that sending it again may do it twice. */
  sent?: boolean;
  /** The system's own name of the fault: `ECONNREFUSED`, `ENOTFOUND`... */
  reason?: string;
}

/** WeChat could not be reached, or answered with something that is not an answer (HTML, half a JSON text...). */
export class WechatUpstreamError extends WechatError {
  readonly code = 'WECHAT_UPSTREAM';

  constructor(
    readonly kind: UpstreamFailure,
    message: string,
    readonly details: UpstreamDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** On these paths 40001 speaks of the AppSecret, not of a token. */
const CREDENTIAL_PATHS = new Set(['/cgi-bin/token', '/cgi-bin/stable_token', '/cgi-bin/clear_quota/v2']);

const RID = /\brid: ?([0-9a-f]{6,8}-[0-9a-f]{6,8}-[0-9a-f]{6,8})/i;

/** WeChat understood the request and refused it: `errcode` was there and not 0. */
export class WechatApiError extends WechatError {
  readonly code = 'WECHAT_API';
  /** WeChat's text on one line; meant for people, never to be compared. */
  readonly errmsg: string;
  /** WeChat's number of this request, for `openapi/rid/get`. */
  readonly rid: string | undefined;
  /** What kind of failure it is, from the table of return codes. */
  readonly class: RetcodeClass | 'unknown';
  /** What to do about it, where that is known. */
  readonly advice: string | undefined;

  constructor(
    readonly errcode: number,
    errmsg: string,
    /** The path that was called, without its query. */
    readonly path: string,
    options?: { cause?: unknown },
  ) {
    const text = oneLine(errmsg);
    const known = retcodeOf(errcode);
    const hint = known?.advice ? ` (${known.meaning}; what to do: ${known.advice})` : '';
    super(`WeChat refused ${path}: ${errcode} ${text}${hint}`, options);
    this.errmsg = text;
    this.rid = RID.exec(text)?.[1];
    this.class = errcode === 40001 && CREDENTIAL_PATHS.has(path) ? 'credential' : (known?.class ?? 'unknown');
    this.advice = known?.advice || undefined;
  }
}
