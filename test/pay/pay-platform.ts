import { verify } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { SystemClock } from '../../src/core/clock.js';
import {
  readApiV3Key,
  readCertificate,
  readPrivateKey,
  requestMessage,
  sealResource,
  signedMessage,
  signText,
} from '../../src/pay/crypto/index.js';
import type { WechatPayMerchantOptions } from '../../src/pay/conf/pay.options.js';
import { Loopback, type SeenRequest } from '../support/loopback.js';
import { keys, NOW } from './pay-vectors.js';

/** The machine's clock, moved to the time of the test certificates. A test can move it further. */
export class MovedClock extends SystemClock {
  constructor(public offsetMs = NOW - Date.now()) {
    super();
  }

  override now(): number {
    return super.now() + this.offsetMs;
  }
}

/** Which of the platform's keys signs: the public key, the new or the old certificate. */
export type SigningKey = 'publicKeyMode' | 'platformNew' | 'platformOld';

export const serialOfKey = (key: SigningKey): string =>
  key === 'publicKeyMode' ? keys.publicKeyMode.id : keys[key].serial;

export interface SignOptions {
  key?: SigningKey;
  serial?: string;
  timestamp?: number | string;
  nonce?: string;
  signature?: string;
}

/** The headers that WeChat Pay signs a text with. */
export function signatureHeaders(
  clock: SystemClock,
  body: string | Buffer,
  {
    key = 'publicKeyMode',
    serial = serialOfKey(key),
    timestamp,
    nonce = 'a-nonce',
    signature,
  }: SignOptions = {},
): Record<string, string> {
  const time = String(timestamp ?? Math.floor(clock.now() / 1000));
  const message = signedMessage({ timestamp: time, nonce }, Buffer.from(body));
  return {
    'Wechatpay-Timestamp': time,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature ?? signText(message, readPrivateKey(keys[key].private)),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
}

export const apiV3Key = readApiV3Key(keys.apiV3Key);

/** The list of platform certificates, sealed. */
export const certificateList = (...names: ('platformOld' | 'platformNew')[]): object => ({
  data: names.map((name) => ({
    serial_no: keys[name].serial,
    effective_time: '2020-08-01T08:00:00+08:00',
    expire_time: '2030-08-01T08:00:00+08:00',
    encrypt_certificate: sealResource(keys[name].certificate, apiV3Key, 'certificate'),
  })),
});

export type Route = (request: SeenRequest, response: ServerResponse) => unknown;

/** WeChat Pay on this machine, as strict as it needs to be for these tests. */
export class PayPlatform {
  /** By method and path without query. What a route returns is answered as JSON and signed. */
  readonly routes = new Map<string, Route>();
  /** Every request with a signature that does not fit. */
  badSignatures = 0;
  signing: SignOptions = {};

  private constructor(
    readonly server: Loopback,
    readonly clock: MovedClock,
  ) {
    server.answer = (request, response) => this.serve(request, response);
  }

  static async start(clock = new MovedClock()): Promise<PayPlatform> {
    return new PayPlatform(await Loopback.start(), clock);
  }

  get url(): string {
    return this.server.url;
  }

  get requests(): SeenRequest[] {
    return this.server.requests;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  on(route: string, answer: Route): this {
    this.routes.set(route, answer);
    return this;
  }

  /** Answers with a signed JSON body. */
  signed(response: ServerResponse, body: unknown, status = 200, options: SignOptions = this.signing): void {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = signatureHeaders(this.clock, text, options);
    response.writeHead(status, {
      ...headers,
      'content-type': 'application/json',
      'request-id': 'REQ-1-268435461',
    });
    response.end(text);
  }

  /** Answers with an error, which is not signed. */
  refuse(response: ServerResponse, status: number, code: string, more: object = {}): void {
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'REQ-1-268435461' });
    response.end(JSON.stringify({ code, message: `refused with ${code}`, ...more }));
  }

  /** The parts of a request's `Authorization` header. */
  static authorization({ headers }: SeenRequest): Record<string, string> {
    const parts = [...String(headers.authorization).matchAll(/(\w+)="([^"]*)"/g)];
    return Object.fromEntries(parts.map(([, name, value]) => [name, value]));
  }

  /** Whether a request is signed over what was received. */
  static isSigned(request: SeenRequest, body: string | Buffer = request.body): boolean {
    const { timestamp = '', nonce_str: nonce = '', signature = '' } = PayPlatform.authorization(request);
    const message = requestMessage({ method: request.method, path: request.url, timestamp, nonce, body });
    const { publicKey } = readCertificate(keys.merchant.certificate);
    return verify('sha256', message, publicKey, Buffer.from(signature, 'base64'));
  }

  private async serve(request: SeenRequest, response: ServerResponse): Promise<void> {
    const isForm = String(request.headers['content-type']).startsWith('multipart/');
    if (!isForm && !PayPlatform.isSigned(request)) this.badSignatures += 1;
    const route = this.routes.get(`${request.method} ${request.url.split('?')[0]}`);
    if (!route) return this.refuse(response, 404, 'RESOURCE_NOT_EXISTS');
    const answer = await route(request, response);
    if (!response.writableEnded && answer !== undefined) this.signed(response, answer);
  }
}

/** The options of the merchant of the test vectors, verified by a public key. */
export const merchantOptions = (more: WechatPayMerchantOptions = {}): WechatPayMerchantOptions => ({
  mchId: '1900007291',
  privateKey: keys.merchant.private,
  serialNo: keys.merchant.serial,
  apiV3Key: keys.apiV3Key,
  publicKeyId: keys.publicKeyMode.id,
  publicKey: keys.publicKeyMode.public,
  appId: 'wx2421b1c4370ec43b',
  notifyUrl: 'https://shop.example.com/wechat/pay',
  ...more,
});

/** The options of the same merchant, verified by platform certificates. */
export function certificateOptions(more: WechatPayMerchantOptions = {}): WechatPayMerchantOptions {
  const { publicKeyId: _, publicKey: __, ...options } = merchantOptions(more);
  return options;
}
