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
import { judgeError, objectIn, textIn } from './judge-error.js';
import { isRepeatableCall } from './money-calls.js';
import { payHeaders } from './pay-headers.js';
import { checkPayPath, isUnsignedAnswer } from './pay-paths.js';
import { WechatPayApiError, WechatPaySignatureError } from './pay.errors.js';
import { signedPart } from './signed-upload.js';
import { noteUnsent } from './unsent.js';

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
  readonly #bases = new Map<string, string | undefined>();
  #secrets: readonly (string | undefined)[] | undefined;
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
    return (this.#secrets ??= [apiV3Key.export().toString(), apiV2Key]);
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
    if (!(key instanceof Promise)) return this.sign(attempt, key?.serial);
    return key.then(
      (found) => this.sign(attempt, found?.serial),
      (error: Error) => {
        noteUnsent(error);
        throw error;
      },
    );
  }

  /** One URL and one buffer: both are signed and both are sent, and nothing writes them again. */
  private sign(attempt: CallAttempt, serial: string | undefined): AuthorizedRequest {
    const { method, body: given, headers } = attempt;
    const { url, path } = this.target(attempt);
    const body = typeof given === 'string' ? Buffer.from(given) : given;
    const request = { method, path, timestamp: this.seconds(), nonce: randomNonce(NONCE_LENGTH) };
    const message = requestMessage({ ...request, body: signedPart(body) });
    const authorization = authorizeMessage(request, message, this.#signer);
    return { url, headers: payHeaders(headers, authorization, serial), ...(body !== undefined && { body }) };
  }

  /** The URL of an attempt as it is sent, and the part of it that is signed. */
  private target({ base, path, query, url }: CallAttempt): { url: string; path: string } {
    // A path without a query was checked to have only characters that a URL leaves as they are.
    const before = query === undefined && !path.includes('?') ? this.pathOf(base) : undefined;
    if (before !== undefined) return { url, path: before + path };
    const { href, pathname, search } = new URL(url);
    return { url: href, path: pathname + search };
  }

  /** The path of a base URL; undefined for one that is written in another way than it is sent. */
  private pathOf(base: string): string | undefined {
    if (this.#bases.has(base)) return this.#bases.get(base);
    const { origin, pathname } = new URL(base);
    const path = pathname === '/' ? '' : pathname;
    const known = base === origin + path ? path : undefined;
    this.#bases.set(base, known);
    return known;
  }

  private seconds(): number {
    return Math.floor(this.#parts.clock.now() / 1000);
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
    if (!(key instanceof Promise)) return verified(key);
    // The call was made and answered: that the certificates cannot be fetched must not look like a failure to send it.
    return key.then(verified, (error: unknown) => this.unverified(keysFault(headers.serial), attempt, error));
  }

  private refused(answer: CallAnswer, attempt: CallAttempt): CallVerdict {
    const verdict = judgeError(answer, attempt.path, () => attempt.secrets());
    const { error } = verdict;
    const theirs =
      error instanceof WechatPayApiError ? error.signInformation?.sign_message_length : undefined;
    if (theirs !== undefined && error instanceof WechatPayApiError) {
      const own = this.signedBytes(attempt);
      error.explain({ hint: `The message signed here has ${own} bytes, the one verified there ${theirs}.` });
    }
    return verdict;
  }

  /** How long the signed message of an attempt was: time and nonce always have the same length. */
  private signedBytes(attempt: CallAttempt): number {
    const { method, body } = attempt;
    const { path } = this.target(attempt);
    const nonce = '-'.repeat(NONCE_LENGTH);
    return requestMessage({ method, path, timestamp: this.seconds(), nonce, body: signedPart(body) }).length;
  }

  /** A probe is a failure like any other, so that it is repeated only where that is safe. */
  private unverified(fault: SignatureFault, { path, method }: CallAttempt, cause?: unknown): CallVerdict {
    const error = new WechatPaySignatureError(path, fault, cause === undefined ? undefined : { cause });
    if (fault.isProbe) {
      this.#logger.warn(
        `The answer to ${method} ${oneLine(path)} had a wrong signature on purpose (WECHATPAY/SIGNTEST): WeChat Pay ` +
          'probes whether signatures are verified. It was refused, which is right.',
      );
    }
    return { outcome: 'refused', error, credentialDead: false, retry: fault.isProbe ? 'busy' : 'none' };
  }
}

const keysFault = (serial: string): SignatureFault => ({
  reason: 'unknown-serial',
  message: 'the platform certificates could not be fetched, so that the signature cannot be verified',
  serial,
  isProbe: false,
});

/** The JSON of a verified answer. 204 has none. */
function read(answer: CallAnswer, { path, secrets }: CallAttempt): CallVerdict {
  const { status, bytes } = answer;
  if (bytes.length === 0) return { outcome: 'success', json: {}, raw: '' };
  const raw = textIn(bytes);
  const json = objectIn(raw);
  // 202 with a code: taken, and not finished.
  if (!json || (status === 202 && typeof json['code'] === 'string')) return judgeError(answer, path, secrets);
  return { outcome: 'success', json, raw };
}
