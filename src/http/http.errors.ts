import { oneLine } from '../core/redact.js';
import { WechatError } from '../core/wechat.errors.js';

/** Why an exchange with WeChat, or with a central token server, gave no usable answer. */
export type UpstreamFailure =
  'timeout' | 'network' | 'redirect' | 'http-status' | 'html' | 'empty' | 'malformed' | 'too-large';

/** What is known of an exchange that failed. */
export interface UpstreamDetails {
  /** The HTTP status, where there was an answer. */
  status?: number;
  /** False only if nothing was sent. Otherwise WeChat may have the request, and sending it again may do it twice. */
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

/** A connection that was there and is no more, by the names that the system and undici give. */
const BROKEN = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Whether the connection broke before the answer was complete. The other side may have the request, or not. */
export function isBrokenConnection(error: unknown): boolean {
  return (
    error instanceof WechatUpstreamError &&
    error.kind === 'network' &&
    error.details.sent === true &&
    BROKEN.has(error.details.reason ?? '')
  );
}

/** What kind of failure a refusal is. The list is common to all products; a product may add words of its own. */
export type WechatErrorClass =
  | 'api-security'
  | 'bad-request'
  | 'conflict'
  | 'content'
  | 'credential'
  | 'duplicate'
  | 'ip-whitelist'
  | 'not-found'
  | 'oauth-code'
  | 'ok'
  | 'permission'
  | 'quota-day'
  | 'quota-minute'
  | 'quota-total'
  | 'session'
  | 'system-busy'
  | 'token-invalid'
  | 'user-state'
  | 'unknown'
  | (string & {});

/** What a product knows about a refusal, besides what WeChat said. */
export interface WechatRefusal {
  /** What kind of failure it is. Default `unknown`. */
  readonly class?: WechatErrorClass;
  /** What WeChat means by the code. */
  readonly meaning?: string;
  /** What to do about it. */
  readonly advice?: string;
  /** WeChat's number of this request. Default: the one in `errmsg`. */
  readonly rid?: string;
  readonly cause?: unknown;
}

const RID = /\brid: ?([0-9a-f]{6,8}-[0-9a-f]{6,8}-[0-9a-f]{6,8})/i;

/** WeChat understood the request and refused it. */
export class WechatApiError extends WechatError {
  readonly code = 'WECHAT_API';
  /** WeChat's text on one line. It is meant for people: compare `errcode` instead. */
  readonly errmsg: string;
  /** WeChat's number of this request, for `openapi/rid/get`. */
  readonly rid: string | undefined;
  /** What kind of failure it is, from the product's table of return codes. */
  readonly class: WechatErrorClass;
  /** What to do about it, where that is known. */
  readonly advice: string | undefined;

  constructor(
    /** WeChat's code: a number, or a word (`NOT_ENOUGH`) in products that use words. */
    readonly errcode: number | string,
    /** Without secrets. */
    errmsg: string,
    /** The path that was called, without its query. */
    readonly path: string,
    { class: kind = 'unknown', meaning, advice, rid, cause }: WechatRefusal = {},
  ) {
    const text = oneLine(errmsg);
    const hint = advice ? ` (${meaning ? `${meaning}; ` : ''}what to do: ${advice})` : '';
    super(`WeChat refused ${path}: ${errcode} ${text}${hint}`, cause === undefined ? undefined : { cause });
    this.errmsg = text;
    this.rid = rid ?? RID.exec(text)?.[1];
    this.class = kind;
    this.advice = advice || undefined;
  }

  /** Adds what became known after the refusal: the hint to the message, the error behind it as `cause`. */
  explain({ hint, cause }: { hint?: string | undefined; cause?: unknown }): this {
    if (hint !== undefined) this.message += ` ${hint}`;
    if (cause !== undefined) this.cause = cause;
    return this;
  }
}
