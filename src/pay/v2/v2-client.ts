import type { WechatClock } from '../../core/clock.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { redactText } from '../../core/redact.js';
import { randomNonce } from '../../crypto/random.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatClientCertificate, WechatHttp } from '../../http/wechat-http.js';
import { WechatPayApiError, type PayNumber, WechatPayUnknownError } from '../call/pay.errors.js';
import { type MerchantConf, merchantLabel } from '../conf/merchant-conf.js';
import { type V2Params, v2Sign } from '../crypto/index.js';
import { readV2Xml, v2Xml } from './v2-xml.js';

const MAX_BYTES = 1024 * 1024;
const NONCE_LENGTH = 32;
/**
 * Codes that say for certain that nothing was done; `FAIL` is a request that was not understood at all. Every other
 * one, above all one that is new, leaves open what became of a call with a number.
 */
const NOT_DONE = new Set(
  (
    'FAIL NOAUTH NO_AUTH NOTENOUGH NOTSUPORTCARD ORDERCLOSED ORDERNOTEXIST OUT_TRADE_NO_USED APPID_NOT_EXIST ' +
    'MCHID_NOT_EXIST APPID_MCHID_NOT_MATCH ILLEGAL_APPID LACK_PARAMS PARAM_ERROR SIGNERROR SIGN_ERROR XML_ERROR ' +
    'XML_FORMAT_ERROR REQUIRE_POST_METHOD POST_DATA_EMPTY NOT_UTF8 INVALID_TRANSACTIONID TRADE_OVERDUE ' +
    'USER_ACCOUNT_ABNORMAL REFUNDNOTEXIST REFUND_FEE_MISMATCH CERT_ERROR CA_ERROR AUTHCODEEXPIRE AUTH_CODE_ERROR ' +
    'AUTH_CODE_INVALID BUYER_MISMATCH RULELIMIT CONTRACT_NOT_EXIST SENDNUM_LIMIT SENDAMOUNT_LIMIT RCVDAMOUNT_LIMIT ' +
    'MONEY_LIMIT SECOND_OVER_LIMITED DAY_OVER_LIMITED NAME_MISMATCH OPENID_ERROR V2_ACCOUNT_SIMPLE_BAN'
  ).split(' '),
);

/** How a call of APIv2 is made. */
export interface V2CallOptions {
  /** Presents the merchant certificate (mutual TLS): red packets and refunds want it. */
  certificate?: boolean;
  /** The number under which the call is done once. */
  number?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
}

/** What {@link V2Client} is made of. */
interface V2ClientParts {
  readonly conf: MerchantConf;
  readonly http: WechatHttp;
  readonly clock: WechatClock;
}

/** What is known of a call when its answer is read. */
interface SentCall {
  readonly path: string;
  readonly status: number;
  readonly key: string;
  readonly number: PayNumber | undefined;
  /** It went over mutual TLS. */
  readonly isTrusted: boolean;
}

/**
 * The few interfaces that still speak APIv2: XML, signed with the APIv2 key, some of them over mutual TLS. Answers are
 * believed only with their signature, except where WeChat Pay does not sign.
 */
export class V2Client {
  readonly conf: MerchantConf;
  readonly clock: WechatClock;
  readonly #http: WechatHttp;

  constructor({ conf, http, clock }: V2ClientParts) {
    this.conf = conf;
    this.clock = clock;
    this.#http = http;
  }

  /**
   * Makes a call. `nonce_str` and `sign` are added; it is not repeated by itself.
   *
   * @throws WechatConfigError without `apiV2Key`, or without `merchantCertificate` where it is needed
   * @throws WechatPayApiError if WeChat Pay refused
   * @throws WechatPayUnknownError where it is not known whether a call with a number was performed
   */
  async post(path: string, params: V2Params, options: V2CallOptions = {}): Promise<Record<string, string>> {
    const { conf } = this;
    const { number: name, timeoutMs = conf.timeoutMs, signal } = options;
    const key = this.apiV2Key();
    const signed = { ...params, nonce_str: randomNonce(NONCE_LENGTH) };
    const value = name === undefined ? undefined : params[name];
    const number = name !== undefined && typeof value === 'string' ? { name, value } : undefined;
    try {
      const response = await this.#http.send({
        method: 'POST',
        url: conf.hosts[0]! + path,
        headers: { 'content-type': 'text/xml; charset=utf-8', 'user-agent': 'nestjs-wechat' },
        body: v2Xml({ ...signed, sign: v2Sign(signed, key) }),
        timeoutMs,
        maxBytes: MAX_BYTES,
        ...(signal && { signal }),
        ...(options.certificate && { clientCertificate: this.certificate() }),
      });
      const { status } = response;
      const isTrusted = options.certificate === true;
      return this.read({ path, status, key, number, isTrusted }, await response.bytes());
    } catch (error) {
      if (number && error instanceof WechatUpstreamError && error.details.sent !== false) {
        throw new WechatPayUnknownError(path, error, number, undefined);
      }
      throw error;
    }
  }

  private read(
    { path, status, key, number, isTrusted }: SentCall,
    bytes: Uint8Array,
  ): Record<string, string> {
    const answer = readV2Xml(Buffer.from(bytes).toString('utf8'));
    if (!answer) throw malformed(`WeChat Pay answered ${path} with no answer of its APIv2.`, status);
    const { sign, return_code: returned, result_code: result, err_code: code = returned ?? '' } = answer;
    // Some answers over mutual TLS have no signature.
    const isUnsigned = sign === undefined && !isTrusted && returned === 'SUCCESS';
    if (isUnsigned || (sign !== undefined && !isSigned(answer, key))) {
      throw malformed(`The answer to ${path} has a wrong signature, or none. Check the APIv2 key.`, status);
    }
    if (returned === 'SUCCESS' && result === 'SUCCESS') return answer;
    const text = answer['err_code_des'] ?? answer['return_msg'] ?? '';
    const error = new WechatPayApiError(code, redactText(text, [key]), path, { status, class: 'unknown' });
    throw number && !NOT_DONE.has(code) ? new WechatPayUnknownError(path, error, number, undefined) : error;
  }

  private apiV2Key(): string {
    const { apiV2Key, name } = this.conf;
    if (apiV2Key !== undefined) return apiV2Key;
    throw new WechatConfigError([
      `${merchantLabel(name)}: apiV2Key (WECHAT_PAY_API_V2_KEY) is missing: APIv2 needs it.`,
    ]);
  }

  private certificate(): WechatClientCertificate {
    const { certificate, privateKey, name } = this.conf;
    if (certificate) {
      return {
        cert: certificate.toString(),
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    }
    throw new WechatConfigError([
      `${merchantLabel(name)}: merchantCertificate (WECHAT_PAY_MERCHANT_CERTIFICATE) is missing: this interface asks ` +
        'for it (mutual TLS).',
    ]);
  }
}

function isSigned(answer: Record<string, string>, key: string): boolean {
  return [v2Sign(answer, key), v2Sign(answer, key, 'HMAC-SHA256')].includes(answer['sign']!);
}

function malformed(message: string, status: number): WechatUpstreamError {
  return new WechatUpstreamError('malformed', message, { status, sent: true });
}
