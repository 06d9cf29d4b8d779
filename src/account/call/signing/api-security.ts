import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import type { WechatClock } from '../../../core/clock.js';
import { understand, type WechatAnswer } from '../judge-answer.js';
import type { WechatHttpResponse } from '../../../http/wechat-http.js';
import type { WechatEvents } from '../../../observe/wechat.events.js';
import { remember } from '../../../client/answer-meta.js';
import type { Call, Payload } from '../../../client/execute-call.js';
import type { WechatQuery } from '../../../client/call-options.js';
import { WechatInputError } from '../../../client/client.errors.js';
import { isWechatHost } from '../../../client/host-order.js';
import { toJson } from '../../../client/json-body.js';
import { WechatApiSecurityError } from './api-security.errors.js';
import type { ApiSecurityOptions } from '../../conf/wechat.options.js';
import { asEnvelope, open, seal, signBody, verifyBody, type Bound } from './envelope.js';

/** The largest age of an answer, in seconds. */
const TOLERANCE = 300;
const OFFICIAL_BASE = 'https://api.weixin.qq.com';

/**
 * Signs and encrypts calls and verifies and decrypts their answers: AES-256-GCM with RSASSA-PSS. The body is
 * encrypted first and the ciphertext signed; of an answer the signature is checked first.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/getting_started/api_signature.html
 */
export class ApiSecurity {
  // Truly private: keys must not show when something that holds this is logged.
  readonly #symmetricKey: Buffer;
  readonly #privateKey: KeyObject;
  readonly #options: ApiSecurityOptions;
  private readonly certificates: ReadonlyMap<string, KeyObject>;

  /** @throws WechatApiSecurityError for keys that cannot be used. */
  constructor(
    private readonly appId: string,
    options: ApiSecurityOptions,
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
  ) {
    this.#options = options;
    this.#symmetricKey = Buffer.from(options.symmetricKey, 'base64');
    if (this.#symmetricKey.length !== 32) {
      throw new WechatApiSecurityError('apiSecurity.symmetricKey must be 32 bytes in base64 (AES-256-GCM).');
    }
    this.#privateKey = readKey('privateKey', () => createPrivateKey(options.privateKey));
    const certificates = Object.entries(options.certificates);
    this.certificates = new Map(
      certificates.map(([serial, pem]) => [
        serial,
        readKey(`certificates[${serial}]`, () => createPublicKey(pem)),
      ]),
    );
  }

  /** Makes a call a signed one: its query and body travel encrypted, its answer is verified. */
  apply<R extends object>(call: Call<R>, query: WechatQuery | undefined, body: unknown): void {
    const params = bodyParams(body);
    const { path } = call;
    call.query = undefined;
    call.payload = (base) => this.payload(urlPathOf(base, path), { ...query, ...params });
    call.read = async (response, base, secrets) =>
      (await this.answer(response, urlPathOf(base, path), path, secrets)) as R;
  }

  private payload(urlPath: string, params: object): Payload {
    const timestamp = Math.floor(this.clock.now() / 1000);
    const bound: Bound = { urlPath, appId: this.appId, timestamp };
    const nonce = randomBytes(16).toString('base64').replace(/=+$/, '');
    const plain = toJson({ ...params, _n: nonce, _appid: this.appId, _timestamp: timestamp });
    const body = JSON.stringify(seal(plain, this.#symmetricKey, this.#options.symmetricSn, bound));
    return {
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'Wechatmp-Appid': this.appId,
        'Wechatmp-TimeStamp': String(timestamp),
        'Wechatmp-Serial': this.#options.serial,
        'Wechatmp-Signature': signBody(body, this.#privateKey, bound),
      },
    };
  }

  private async answer(
    response: WechatHttpResponse,
    urlPath: string,
    path: string,
    secrets: readonly (string | undefined)[],
  ): Promise<object> {
    const body = await response.bytes();
    const { headers, status } = response;
    // A refusal comes in clear and unsigned, and is thrown here: it can only make the call fail.
    const outer = understand(body, response, path, secrets);
    const timestamp = Number(headers.get('wechatmp-timestamp'));
    const bound: Bound = { urlPath, appId: this.appId, timestamp };
    this.verify(body, headers, bound, path);
    const envelope = asEnvelope(outer.json);
    const plain = envelope && open(envelope, this.#symmetricKey, this.#options.symmetricSn, bound);
    if (plain === undefined) throw refuse(path, 'it cannot be decrypted with the symmetric key');
    const inner: WechatAnswer = understand(Buffer.from(plain), { status, headers }, path, secrets);
    const { _n, _appid, _timestamp, ...json } = inner.json;
    if (_appid !== this.appId || _timestamp !== timestamp)
      throw refuse(path, 'what was signed and what was encrypted differ');
    remember({ ...inner, json });
    return json;
  }

  private verify(body: Uint8Array, headers: Headers, bound: Bound, path: string): void {
    if (headers.get('wechatmp-appid') !== this.appId) throw refuse(path, 'it is not signed for this AppID');
    const age = Math.abs(this.clock.now() / 1000 - bound.timestamp);
    if (!(age <= TOLERANCE))
      throw refuse(path, 'its timestamp is missing or more than 300 s away from our clock');
    // During a change of certificate WeChat signs with both; whichever of the two is known here decides.
    for (const suffix of ['', '-deprecated']) {
      const serial = headers.get(`wechatmp-serial${suffix}`) ?? '';
      const key = this.certificates.get(serial);
      if (!key) continue;
      const signature = headers.get(`wechatmp-signature${suffix}`) ?? '';
      if (!verifyBody(body, signature, key, bound)) throw refuse(path, 'its signature is wrong');
      if (suffix) this.events.emit('api.certificateChanging', { appId: this.appId, serial });
      return;
    }
    throw refuse(
      path,
      'it is signed with a certificate that apiSecurity.certificates does not hold; fetch the new one from the console',
    );
  }
}

function bodyParams(body: unknown): object {
  if (body === undefined || body === null) return {};
  if (typeof body === 'object' && !Array.isArray(body)) return body;
  throw new WechatInputError('The body of a signed call must be an object.');
}

/** What WeChat signs: behind a proxy or in front of a simulator that is still its own name. */
function urlPathOf(base: string, path: string): string {
  return (isWechatHost(new URL(base)) ? base : OFFICIAL_BASE) + path;
}

function readKey(name: string, read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch {
    // Node's error may quote the key.
    throw new WechatApiSecurityError(`apiSecurity.${name} is not a PEM that can be read.`);
  }
}

function refuse(path: string, why: string): WechatApiSecurityError {
  return new WechatApiSecurityError(`The answer to ${path} was not accepted: ${why}.`);
}
