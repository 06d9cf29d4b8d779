import type { KeyObject } from 'node:crypto';
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  randomUUID,
  sign,
  verify,
  X509Certificate,
} from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { SimulatedMerchantKeys, WechatSimulator } from '../../../src/simulator/index.js';
import type { Json } from '../simulator-caller.js';

/** An answer of WeChat Pay, and whether its signature is right. */
export interface PayAnswer {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
  body: Json;
  /** What it was signed with: a serial; `undefined` where the signature is missing or wrong. */
  signedBy: string | undefined;
}

/** What may differ from a right request. */
export interface Differently {
  timestamp?: number;
  nonce?: string;
  mchId?: string;
  serialNo?: string;
  privateKey?: KeyObject;
  /** Signs this in place of what is sent. */
  signedPath?: string;
  signedBody?: string;
  headers?: Record<string, string | undefined>;
}

/** A merchant's server, written with `node:crypto` alone: signs requests, verifies answers and notifications. */
export class MerchantCaller {
  private readonly privateKey: KeyObject;
  /** The keys of WeChat Pay by their serial. */
  readonly platform = new Map<string, KeyObject>();

  constructor(
    readonly simulator: WechatSimulator,
    readonly keys: SimulatedMerchantKeys = simulator.merchant().keys,
  ) {
    this.privateKey = createPrivateKey(keys.privateKey);
    if (keys.publicKeyId && keys.publicKey) {
      this.platform.set(keys.publicKeyId, createPublicKey(keys.publicKey));
    }
  }

  get(path: string, differently?: Differently): Promise<PayAnswer> {
    return this.send('GET', path, '', differently);
  }

  post(path: string, body: unknown, differently?: Differently): Promise<PayAnswer> {
    return this.send('POST', path, body === undefined ? '' : JSON.stringify(body), differently);
  }

  /** Sends a request exactly as it is given. */
  async send(method: string, path: string, body: string, differently: Differently = {}): Promise<PayAnswer> {
    const headers = {
      accept: 'application/json',
      'user-agent': 'merchant-caller',
      ...(body !== '' && { 'content-type': 'application/json' }),
      authorization: this.authorization(method, path, body, differently),
      ...differently.headers,
    };
    const {
      status,
      headers: answered,
      text,
    } = await exchange(this.simulator.url, method, path, headers, body);
    return { status, headers: answered, text, body: parsed(text), signedBy: this.signer(answered, text) };
  }

  authorization(method: string, path: string, body: string, differently: Differently = {}): string {
    const { mchId = this.keys.mchId, serialNo = this.keys.serialNo } = differently;
    const timestamp = differently.timestamp ?? Math.floor(Date.now() / 1000);
    const nonce = differently.nonce ?? randomUUID().replaceAll('-', '');
    const signed = `${method}\n${differently.signedPath ?? path}\n${timestamp}\n${nonce}\n${differently.signedBody ?? body}\n`;
    const signature = sign('sha256', Buffer.from(signed), differently.privateKey ?? this.privateKey).toString(
      'base64',
    );
    return (
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchId}",nonce_str="${nonce}",signature="${signature}",` +
      `timestamp="${timestamp}",serial_no="${serialNo}"`
    );
  }

  /** Fetches the platform certificates and takes them into use. @returns their serials, as listed */
  async fetchCertificates(): Promise<string[]> {
    const { body } = await this.get('/v3/certificates');
    for (const { serial_no: serial, encrypt_certificate: sealed } of body.data) {
      this.platform.set(serial, new X509Certificate(this.open(sealed)).publicKey);
    }
    return body.data.map(({ serial_no }: { serial_no: string }) => serial_no);
  }

  /** Whose signature a text has; `undefined` where it is missing or wrong. */
  signer(headers: Record<string, string | undefined>, text: string): string | undefined {
    const serial = headers['wechatpay-serial'] ?? '';
    const key = this.platform.get(serial);
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`;
    const signature = Buffer.from(headers['wechatpay-signature'] ?? '', 'base64');
    return key && verify('sha256', Buffer.from(message), key, signature) ? serial : undefined;
  }

  /** Opens what is encrypted with the APIv3 key. */
  open({ ciphertext, nonce, associated_data }: Json): string {
    const bytes = Buffer.from(ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.keys.apiV3Key, nonce);
    decipher.setAuthTag(bytes.subarray(-16));
    if (associated_data) decipher.setAAD(Buffer.from(associated_data));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
  }

  /** The members of a Native order. */
  order(outTradeNo: string, more: object = {}): Record<string, unknown> {
    return {
      appid: 'wx0000000000000001',
      mchid: this.keys.mchId,
      description: '一杯咖啡',
      out_trade_no: outTradeNo,
      notify_url: 'http://127.0.0.1:9/notify',
      amount: { total: 100, currency: 'CNY' },
      ...more,
    };
  }

  query(outTradeNo: string): Promise<PayAnswer> {
    return this.get(`/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=${this.keys.mchId}`);
  }

  /** A call to the control API of this merchant. */
  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const response = await fetch(`${this.simulator.url}/_simulator/merchants/${this.keys.mchId}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }
}

/** One HTTP exchange, with no header but those that are given. */
function exchange(
  base: string,
  method: string,
  path: string,
  headers: Record<string, string | undefined>,
  body: string,
): Promise<{ status: number; headers: Record<string, string | undefined>; text: string }> {
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const options = {
      hostname,
      port,
      method,
      path,
      headers: Object.fromEntries(given),
      agent: false as const,
    };
    const outgoing = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | undefined>,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body === '' ? undefined : body);
  });
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
