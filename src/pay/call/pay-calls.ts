import type { WechatCallOptions, WechatQuery } from '../../client/call-options.js';
import { WechatInputError } from '../../client/client.errors.js';
import { hadOpenAttempt } from '../../client/earlier-attempts.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { WechatDownload } from '../../client/files/download.js';
import type { WechatClock } from '../../core/clock.js';
import { WechatError } from '../../core/wechat.errors.js';
import { WechatUpstreamError } from '../../http/http.errors.js';
import type { WechatHttpMethod } from '../../http/wechat-http.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import type { PlatformKeyring } from '../keys/platform-keyring.js';
import type { V2Client } from '../v2/v2-client.js';
import { payCode } from './error-codes.js';
import { moneyCall } from './money-calls.js';
import { fillPath } from './pay-paths.js';
import {
  type PayNumber,
  WechatPayApiError,
  WechatPaySignatureError,
  WechatPayUnknownError,
} from './pay.errors.js';
import { closedOrder, type PlacedOrder, placedOrder } from './placed-order.js';
import { requestBody } from './request-body.js';
import { openAnswer, sealBody } from './sensitive-members.js';
import { isUnsent } from './unsent.js';

/** The largest file that is fetched, in bytes. It is read as a stream. */
const MAX_FILE = 4 * 1024 * 1024 * 1024;

/** Options of a call of WeChat Pay. */
export interface PayCallOptions extends Omit<WechatCallOptions, 'token' | 'signed'> {
  /** The parameters of the path, by name. They are percent-encoded. */
  params?: Readonly<Record<string, string | number>>;
  query?: WechatQuery;
  headers?: Readonly<Record<string, string>>;
}

/** Is told of the orders that calls have placed and closed. */
export interface OrderListener {
  placed(mchId: string, order: PlacedOrder): Promise<void>;
  ended(mchId: string, number: PayNumber): Promise<void>;
}

/** What {@link PayCalls} is made of. */
interface PayCallsParts {
  readonly conf: MerchantConf;
  readonly client: WechatClient;
  readonly v2: V2Client;
  readonly keyring: PlatformKeyring;
  readonly clock: WechatClock;
  readonly orders?: OrderListener | undefined;
}

/**
 * The calls of one merchant: signed, verified, with sensitive members encrypted and decrypted by declaration. Every
 * group of methods is built on this.
 */
export class PayCalls {
  readonly conf: MerchantConf;
  readonly keyring: PlatformKeyring;
  readonly clock: WechatClock;
  /** The interfaces of APIv2. */
  readonly v2: V2Client;
  readonly #client: WechatClient;
  readonly #orders: OrderListener | undefined;

  constructor({ conf, client, v2, keyring, clock, orders }: PayCallsParts) {
    this.conf = conf;
    this.keyring = keyring;
    this.clock = clock;
    this.v2 = v2;
    this.#client = client;
    this.#orders = orders;
  }

  get<T extends object>(template: string, options?: PayCallOptions): Promise<T> {
    return this.request<T>('GET', template, undefined, options);
  }

  post<T extends object>(template: string, body?: unknown, options?: PayCallOptions): Promise<T> {
    return this.request<T>('POST', template, body, options);
  }

  /**
   * Makes a call.
   *
   * @param template the path, with `{names}` for what `options.params` gives
   * @throws WechatInputError before anything is sent, for what cannot be right
   * @throws WechatPayApiError if WeChat Pay refused; nothing was done
   * @throws WechatPayUnknownError if it is not known whether a call that moves money was performed
   * @throws WechatPaySignatureError if the answer does not prove that it comes from WeChat Pay
   * @throws WechatUpstreamError if WeChat Pay was not reached or not understood
   */
  async request<T extends object>(
    method: WechatHttpMethod,
    template: string,
    body: unknown,
    { params, ...options }: PayCallOptions = {},
  ): Promise<T> {
    const path = fillPath(template, params);
    const endpoint = `${method} ${template}`;
    const plain = requestBody(body);
    const sealed = await sealBody(endpoint, plain, this.keyring);
    const headers = withSerial(options.headers, sealed.serial);
    try {
      const answer = await this.#client.request<T>({ ...options, method, path, body: sealed.body, headers });
      if (this.#orders) await this.tell(this.#orders, method, path, plain);
      return await openAnswer(endpoint, answer, this.conf.privateKey);
    } catch (error) {
      throw this.explained(error, method, path, plain);
    }
  }

  /** Fetches a file. Its bytes are not signed. */
  download(template: string, { params, ...options }: PayCallOptions = {}): Promise<WechatDownload> {
    return this.#client.download(fillPath(template, params), { ...options, method: 'GET' });
  }

  /**
   * Fetches a file by the whole address that WeChat Pay gave.
   *
   * @throws WechatInputError for an address on a host that is not WeChat Pay's: the request carries a signature
   */
  downloadUrl(
    address: string,
    options: Pick<PayCallOptions, 'signal' | 'timeoutMs'> = {},
  ): Promise<WechatDownload> {
    if (!URL.canParse(address)) throw new WechatInputError('The address of the file is not a URL.');
    // The query is sent as it was given: written again, the token in it could change.
    const { origin, pathname, search } = new URL(address);
    return this.#client.download(pathname + search, {
      ...options,
      baseUrl: origin,
      method: 'GET',
      maxBytes: MAX_FILE,
    });
  }

  /** Sends bytes as they are, such as the form of an upload. */
  send<T extends object>(path: string, body: Uint8Array, contentType: string): Promise<T> {
    return this.#client.request<T>({ method: 'POST', path, body, headers: { 'content-type': contentType } });
  }

  private async tell(
    orders: OrderListener,
    method: WechatHttpMethod,
    path: string,
    body: unknown,
  ): Promise<void> {
    const { mchId } = this.conf;
    const placed = placedOrder(method, path, body);
    const closed = closedOrder(method, path);
    if (placed) await orders.placed(mchId, placed);
    else if (closed) await orders.ended(mchId, closed);
  }

  /** Says of a failed call that moves money whether it was certainly not performed. */
  private explained(error: unknown, method: WechatHttpMethod, path: string, body: unknown): unknown {
    const call = moneyCall(method, path, body);
    if (!call || !(error instanceof WechatError) || !isUnknown(error, call.isOut)) return error;
    return new WechatPayUnknownError(path, error, call.number, call.query);
  }
}

/** The headers of a call, with the serial of the key that members were encrypted with. */
function withSerial(
  headers: PayCallOptions['headers'],
  serial: string | undefined,
): PayCallOptions['headers'] {
  return serial === undefined ? headers : { ...headers, 'wechatpay-serial': serial };
}

/** Whether a call may have been performed although it failed so. */
function isUnknown(error: WechatError, isOut: boolean): boolean {
  // Where money leaves, a refusal of the repetition does not tell what the attempt before has done.
  if (hadOpenAttempt(error) && (isOut || error instanceof WechatUpstreamError)) return true;
  if (isUnsent(error)) return false;
  if (error instanceof WechatPaySignatureError) return true;
  if (error instanceof WechatUpstreamError) return error.details.sent !== false;
  if (!(error instanceof WechatPayApiError)) return false;
  const known = payCode(String(error.errcode), error.status);
  if (known.notDone) return false;
  // A code that is not known here says nothing about what was done. Where money leaves, that is never guessed.
  return isOut || error.status >= 500 || error.status === 429 || error.status === 202;
}
