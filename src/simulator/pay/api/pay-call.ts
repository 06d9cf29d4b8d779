import { textOf } from '../../util/text.js';
import { decryptSensitive } from '../../../pay/crypto/index.js';
import type { ArrivedRequest } from '../../server/simulated-api.js';
import { HttpCall } from '../../server/http-call.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { JsonObject } from '../../util/json.js';
import { paramError } from '../refusal.js';
import type { Merchant } from '../state/merchant.js';
import type { PayActions } from '../push/pay-actions.js';
import type { PayState } from '../state/pay-state.js';
import type { ReadAuthorization } from './authorization.js';
import { readAuthorization } from './authorization.js';

/** One request to WeChat Pay. */
export class PayCall extends HttpCall {
  /** The parts of the path that stand for a value, by their names in WeChat's documentation. */
  params: Readonly<Record<string, string>> = {};
  /** The body, once it was read and checked; empty where there is none. */
  content: JsonObject = {};
  /** What `Authorization` says; `undefined` where it cannot be read. */
  readonly authorization: ReadAuthorization | undefined;
  private readonly signer: Merchant | undefined;

  constructor(
    state: SimulatorState,
    readonly pay: PayState,
    readonly actions: PayActions,
    { request, url, body }: ArrivedRequest,
  ) {
    super(state, request, url.pathname, url.searchParams, body);
    this.authorization = readAuthorization(request.headers.authorization);
    this.signer = this.authorization && pay.merchants.get(this.authorization.mchId);
  }

  /** Path and query, exactly as they were sent. */
  get target(): string {
    return this.request.url ?? '/';
  }

  /** The merchant that signs, as far as it is known. */
  get knownMerchant(): Merchant | undefined {
    return this.signer;
  }

  /** The merchant that signed. */
  get merchant(): Merchant {
    if (!this.signer) throw new Error('A request without a merchant was let through.');
    return this.signer;
  }

  override get callerId(): string | undefined {
    return this.authorization?.mchId;
  }

  /** Whether the body is a form with a file. */
  get isUpload(): boolean {
    return /^multipart\/form-data\b/i.test(this.header('content-type') ?? '');
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  /**
   * The clear text of an encrypted member (敏感信息).
   *
   * @throws PayRefusal when it is not encrypted for the key that `Wechatpay-Serial` names
   */
  decrypt(field: string, ciphertext: unknown): string {
    const serial = this.header('wechatpay-serial');
    if (!serial) throw paramError(field, '需要用Wechatpay-Serial指明加密所用的平台证书或微信支付公钥');
    const key = this.merchant.keys.named(serial);
    if (!key) throw paramError(field, `Wechatpay-Serial ${serial} 不是有效的平台证书序列号或微信支付公钥ID`);
    try {
      return decryptSensitive(textOf(ciphertext), key.privateKey);
    } catch {
      throw paramError(field, '敏感信息解密失败');
    }
  }
}
