import { createPrivateKey, createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import type { WechatClock } from '../../../core/clock.js';
import type { AuthorizedRequest, CallAttempt } from '../../../client/call-protocol.js';
import { WechatInputError } from '../../../client/client.errors.js';
import { toJson } from '../../../client/json-body.js';
import type { ApiSecurityOptions } from '../../conf/wechat.options.js';
import type { CallAnswer, CallVerdict } from '../../../http/verdict.js';
import type { WechatEvents } from '../../../observe/wechat.events.js';
import { judgeAnswer } from '../judge-answer.js';
import { isWechatHost } from '../wechat-hosts.js';
import { WechatApiSecurityError } from './api-security.errors.js';
import { asEnvelope, type Bound, open, seal, signBody, verifyBody } from './envelope.js';

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

  /**
   * The headers and the body of a call. Its query and its body travel together, encrypted.
   *
   * @throws WechatInputError for a body that is not an object.
   */
  seal({ base, path, query, content }: CallAttempt): Pick<AuthorizedRequest, 'headers' | 'body'> {
    const timestamp = Math.floor(this.clock.now() / 1000);
    const bound: Bound = { urlPath: urlPathOf(base, path), appId: this.appId, timestamp };
    const nonce = randomBytes(16).toString('base64').replace(/=+$/, '');
    const plain = toJson({
      ...query,
      ...bodyParams(content),
      _n: nonce,
      _appid: this.appId,
      _timestamp: timestamp,
    });
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

  /** Verifies and decrypts the answer to a signed call, and judges what is in it. */
  judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict {
    try {
      return this.opened(answer, attempt);
    } catch (error) {
      if (!(error instanceof WechatApiSecurityError)) throw error;
      return { outcome: 'refused', error, credentialDead: false, retry: 'none' };
    }
  }

  private opened(answer: CallAnswer, { base, path, secrets }: CallAttempt): CallVerdict {
    const { bytes, headers, status } = answer;
    // A refusal comes unencrypted and unsigned. It is accepted, since it can only make the call fail.
    const outer = judgeAnswer(answer, path, secrets);
    if (outer.outcome !== 'success') return outer;
    const timestamp = Number(headers.get('wechatmp-timestamp'));
    const bound: Bound = { urlPath: urlPathOf(base, path), appId: this.appId, timestamp };
    this.verify(bytes, headers, bound, path);
    const envelope = asEnvelope(outer.json);
    const plain = envelope && open(envelope, this.#symmetricKey, this.#options.symmetricSn, bound);
    if (plain === undefined) throw refuse(path, 'it cannot be decrypted with the symmetric key');
    const inner = judgeAnswer({ status, bytes: Buffer.from(plain) }, path, secrets);
    if (inner.outcome !== 'success') return inner;
    const { _n, _appid, _timestamp, ...json } = inner.json;
    if (_appid !== this.appId || _timestamp !== timestamp) {
      throw refuse(path, 'what was signed and what was encrypted differ');
    }
    return { ...inner, json };
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

function bodyParams(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null) return {};
  if (typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new WechatInputError('The body of a signed call must be an object.');
}

/** The host name in what WeChat signs: its own, even when the request goes through a proxy or to a simulator. */
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
