import { WechatError } from '../../core/wechat.errors.js';
import { WechatApiError, type WechatRefusal } from '../../http/http.errors.js';
import type { SignatureFault, SignatureReason } from '../crypto/index.js';

/** Which member of a request WeChat Pay complains about. */
export interface PayErrorDetail {
  readonly field?: string;
  readonly issue?: string;
  readonly location?: string;
}

/** What WeChat Pay built its message from when a request's signature did not fit. */
export interface SignInformation {
  readonly method?: string;
  readonly url?: string;
  /** The beginning of the message that WeChat Pay built. */
  readonly truncated_sign_message?: string;
  readonly sign_message_length?: number;
}

/** What is known of a refusal besides its code. */
export interface PayRefusal extends WechatRefusal {
  readonly status: number;
  readonly detail?: PayErrorDetail | undefined;
  readonly signInformation?: SignInformation | undefined;
}

/** WeChat Pay understood the request and refused it. `errcode` is its word: `PARAM_ERROR`, `NOT_ENOUGH`... */
export class WechatPayApiError extends WechatApiError {
  /** The HTTP status. */
  readonly status: number;
  /** Which member is wrong, where WeChat Pay says it. */
  readonly detail: PayErrorDetail | undefined;
  /** For a wrong signature: what WeChat Pay verified. Compare method, URL and length with what was sent. */
  readonly signInformation: SignInformation | undefined;

  constructor(errcode: string, errmsg: string, path: string, refusal: PayRefusal) {
    super(errcode, errmsg, path, refusal);
    this.status = refusal.status;
    this.detail = refusal.detail;
    this.signInformation = refusal.signInformation;
  }

  /** The `Request-ID` of the answer; WeChat Pay's support asks for it. */
  get requestId(): string | undefined {
    return this.rid;
  }
}

/**
 * An answer does not prove that it comes from WeChat Pay. What the request did is not known; a small share of such
 * answers is sent by WeChat Pay on purpose (see {@link isProbe}).
 */
export class WechatPaySignatureError extends WechatError {
  readonly code = 'WECHAT_PAY_SIGNATURE';
  readonly class = 'signature';
  readonly reason: SignatureReason;
  /** The serial that the answer named. */
  readonly serial: string | undefined;
  /** WeChat Pay sent a wrong signature to see whether it is noticed (签名探测流量). */
  readonly isProbe: boolean;

  constructor(
    readonly path: string,
    { reason, message, serial, isProbe }: SignatureFault,
    options?: { cause: unknown },
  ) {
    super(`The answer to ${path} was not accepted: ${message}.${ADVICE[reason] ?? ''}`, options);
    this.reason = reason;
    this.serial = serial;
    this.isProbe = isProbe;
  }
}

const ADVICE: Partial<Record<SignatureReason, string>> = {
  clock: " Check this machine's clock.",
  'unknown-serial':
    ' If it begins with PUB_KEY_ID_, set publicKeyId (WECHAT_PAY_PUBLIC_KEY_ID) and publicKey; else switch ' +
    'platformCertificates (WECHAT_PAY_PLATFORM_CERTIFICATES) on.',
};

/** The number under which WeChat Pay knows what a call was to do. */
export interface PayNumber {
  /** `out_trade_no`, `out_refund_no`, `out_bill_no`... */
  readonly name: string;
  readonly value: string;
}

/** How to find out what became of a call: `pay.api.get(path, { query })`. */
export interface PayQuery {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * It is not known whether a call that moves money was performed: it may have been, or may still be. Never repeat it
 * with another number. Query first, or let `pay.settle.post()` query and repeat.
 */
export class WechatPayUnknownError extends WechatError {
  readonly code = 'WECHAT_PAY_UNKNOWN';
  readonly state = 'unknown';
  readonly path: string;
  /** The number of the call; undefined where it has none. */
  readonly number: PayNumber | undefined;
  /** The query that tells what became of it. */
  readonly query: PayQuery | undefined;
  /** WeChat Pay's word, where it answered with one. */
  readonly errcode: string | number | undefined;
  readonly errmsg: string | undefined;
  readonly class: string;

  constructor(path: string, cause: WechatError, number: PayNumber | undefined, query: PayQuery | undefined) {
    const which = number ? ` ${number.name} ${number.value}` : '';
    const how = query ? `query ${query.path}, then repeat with the same number` : 'query before repeating';
    super(`Whether ${path}${which} was performed is not known; ${how}. ${cause.message}`, { cause });
    const { errcode, errmsg, class: kind } = cause as Partial<WechatApiError>;
    this.path = path;
    this.number = number;
    this.query = query;
    this.errcode = errcode;
    this.errmsg = errmsg;
    this.class = kind ?? 'unknown';
  }
}
