import { Logger } from '@nestjs/common';
import type { WechatRequest } from '../../client/call-options.js';
import type { AuthorizedRequest, CallAttempt, CallProtocol } from '../../client/call-protocol.js';
import { WechatInputError } from '../../client/client.errors.js';
import { isLoopbackHost } from '../../conf/base-url.js';
import type { WechatClock } from '../../core/clock.js';
import { oneLine } from '../../core/redact.js';
import { randomNonce } from '../../crypto/random.js';
import type { CallAnswer, CallVerdict } from '../../http/verdict.js';
import type { MerchantConf } from '../conf/merchant-conf.js';
import { PAY_HOSTS } from '../conf/pay-hosts.js';
import {
  authorizeMessage,
  isFault,
  readSignature,
  requestMessage,
  type RequestSigner,
  type SignatureFault,
  verifySignature,
} from '../crypto/index.js';
import type { PlatformKeyring } from '../keys/platform-keyring.js';
import { payOwner } from '../conf/pay-owner.js';
import { judgeError, objectIn } from './judge-error.js';
import { isRepeatableCall } from './money-calls.js';
import { payHeaders } from './pay-headers.js';
import { checkPayPath, isUnsignedAnswer } from './pay-paths.js';
import { WechatPayApiError, WechatPaySignatureError } from './pay.errors.js';
import { signedPart } from './signed-upload.js';

const NONCE_LENGTH = 32;

/** What the protocol of one merchant is made of. */
interface PayProtocolParts {
  readonly conf: MerchantConf;
  readonly keyring: PlatformKeyring;
  readonly clock: WechatClock;
}

/** The calls of one merchant: what is sent is signed, and answers are believed only with WeChat Pay's signature. */
export class PayProtocol implements CallProtocol {
  readonly owner;
  readonly hosts: readonly string[];
  readonly timeoutMs: number;
  readonly #parts: PayProtocolParts;
  readonly #signer: RequestSigner;
  /** How long the signed message of an attempt was, to explain a refused signature. */
  readonly #signedBytes = new WeakMap<CallAttempt, number>();
  readonly #logger = new Logger('WechatPay');

  constructor(parts: PayProtocolParts) {
    const { mchId, serial, privateKey, hosts, timeoutMs } = parts.conf;
    this.#parts = parts;
    this.#signer = { mchId, serial, privateKey };
    this.owner = payOwner(mchId);
    this.hosts = hosts;
    this.timeoutMs = timeoutMs;
  }

  get secrets(): readonly (string | undefined)[] {
    const { apiV3Key, apiV2Key } = this.#parts.conf;
    return [apiV3Key.export().toString(), apiV2Key];
  }

  /** WeChat Pay's own hosts are asked for at the simulator or proxy, where one is configured. */
  resolveBaseUrl(baseUrl: string): string {
    if (this.hosts.includes(baseUrl)) return baseUrl;
    const [configured] = this.hosts as [string];
    const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : '';
    if (PAY_HOSTS.includes(host)) {
      return PAY_HOSTS.includes(new URL(configured).host) ? `https://${host}` : configured;
    }
    // A simulator may be known by several names.
    if (isLoopbackHost(new URL(configured).hostname) && URL.canParse(baseUrl)) {
      if (isLoopbackHost(new URL(baseUrl).hostname)) return configured;
    }
    throw new WechatInputError('A WeChat Pay call can be sent to the hosts of WeChat Pay only.');
  }

  checkPath(path: unknown): void {
    checkPayPath(path);
  }

  isRepeatable(request: WechatRequest): boolean {
    return isRepeatableCall(request.method, request.path);
  }

  authorize(attempt: CallAttempt): AuthorizedRequest | Promise<AuthorizedRequest> {
    const named = attempt.headers['wechatpay-serial'];
    if (named !== undefined) return this.sign(attempt, named);
    const key = this.#parts.keyring.current();
    return key instanceof Promise
      ? key.then((found) => this.sign(attempt, found?.serial))
      : this.sign(attempt, key?.serial);
  }

  /** One URL and one buffer: both are signed and both are sent, and nothing writes them again. */
  private sign(attempt: CallAttempt, serial: string | undefined): AuthorizedRequest {
    const url = new URL(attempt.url);
    const { body: given, headers } = attempt;
    const body = typeof given === 'string' ? Buffer.from(given) : given;
    const request = {
      method: attempt.method,
      path: url.pathname + url.search,
      timestamp: Math.floor(this.#parts.clock.now() / 1000),
      nonce: randomNonce(NONCE_LENGTH),
      body: signedPart(body),
    };
    const message = requestMessage(request);
    const authorization = authorizeMessage(request, message, this.#signer);
    this.#signedBytes.set(attempt, message.length);
    return {
      url: url.href,
      headers: { ...contentType(headers), ...payHeaders(authorization, serial) },
      ...(body !== undefined && { body }),
    };
  }

  judge(answer: CallAnswer, attempt: CallAttempt): CallVerdict | Promise<CallVerdict> {
    const { status, bytes } = answer;
    if (status < 200 || status >= 300) return this.refused(answer, attempt);
    if (isUnsignedAnswer(attempt.path)) return read(answer, attempt);
    const now = this.#parts.clock.now();
    const headers = readSignature((name) => answer.headers.get(name), now);
    if (isFault(headers)) return this.unverified(headers, attempt);
    const key = this.#parts.keyring.find(headers.serial);
    const verified = (known: Awaited<typeof key>): CallVerdict => {
      const fault = verifySignature(headers, bytes, known, now);
      return fault ? this.unverified(fault, attempt) : read(answer, attempt);
    };
    return key instanceof Promise ? key.then(verified) : verified(key);
  }

  private refused(answer: CallAnswer, attempt: CallAttempt): CallVerdict {
    const verdict = judgeError(answer, attempt.path, () => attempt.secrets());
    const { error } = verdict;
    const theirs =
      error instanceof WechatPayApiError ? error.signInformation?.sign_message_length : undefined;
    const own = this.#signedBytes.get(attempt);
    if (theirs !== undefined && own !== undefined && error instanceof WechatPayApiError) {
      error.explain({ hint: `The message signed here has ${own} bytes, the one verified there ${theirs}.` });
    }
    return verdict;
  }

  /** A probe is a failure like any other, so that it is repeated only where that is safe. */
  private unverified(fault: SignatureFault, { path, method }: CallAttempt): CallVerdict {
    const error = new WechatPaySignatureError(path, fault);
    if (fault.isProbe) {
      this.#logger.warn(
        `The answer to ${method} ${oneLine(path)} had a wrong signature on purpose (WECHATPAY/SIGNTEST): WeChat Pay ` +
          'probes whether signatures are verified. It was refused, which is right.',
      );
    }
    return { outcome: 'refused', error, credentialDead: false, retry: fault.isProbe ? 'busy' : 'none' };
  }
}

/** The content type of a JSON body as WeChat Pay documents it, without parameters. */
function contentType(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { 'content-type': type, ...others } = headers;
  if (type === undefined) return others;
  return { ...others, 'content-type': type.startsWith('application/json') ? 'application/json' : type };
}

/** The JSON of a verified answer. 204 has none. */
function read(answer: CallAnswer, { path, secrets }: CallAttempt): CallVerdict {
  const { status, bytes } = answer;
  if (bytes.length === 0) return { outcome: 'success', json: {}, raw: '' };
  const json = objectIn(bytes);
  // 202 with a code: taken, and not finished.
  if (!json || (status === 202 && typeof json['code'] === 'string')) return judgeError(answer, path, secrets);
  return { outcome: 'success', json, raw: Buffer.from(bytes).toString('utf8') };
}
