import type { WechatClock, WechatTimer } from '../core/clock.js';
import { WechatUpstreamError } from './http.errors.js';
import type { WechatHttpRequest } from './wechat-http.js';

/** Faults that happen before a byte of the request leaves, so that another attempt cannot do it twice. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|ERR_INVALID_URL|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/**
 * One request and its answer under one deadline and one abort signal: both hold until the last byte of the
 * body has been read. Turns whatever `fetch` throws into this package's errors, with nothing of the original
 * attached: undici's errors may carry the URL, and so the token.
 */
export class Exchange {
  /** True once the answer's head has come. */
  answered = false;
  private readonly controller = new AbortController();
  private readonly timer: WechatTimer;
  private timedOut = false;

  constructor(
    private readonly request: WechatHttpRequest,
    clock: WechatClock,
  ) {
    this.timer = clock.setTimeout(() => {
      this.timedOut = true;
      this.abandon();
    }, request.timeoutMs);
    request.signal?.addEventListener('abort', this.abandon, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get maxBytes(): number {
    return this.request.maxBytes;
  }

  /** The host that is talked to, the one part of the URL that errors may name. */
  get host(): string {
    try {
      return new URL(this.request.url).host;
    } catch {
      return 'the given URL';
    }
  }

  /** Ends the watch: the exchange is over, well or badly. */
  end(): void {
    this.timer.clear();
    this.request.signal?.removeEventListener('abort', this.abandon);
  }

  /** Ends the exchange at once and closes its socket. */
  readonly abandon = (): void => {
    this.end();
    this.controller.abort();
  };

  /** The error to throw for what `fetch` or the body threw. */
  fault(error: unknown): unknown {
    this.end();
    if (error instanceof WechatUpstreamError) return error;
    if (this.timedOut) {
      return new WechatUpstreamError(
        'timeout',
        `${this.host} gave no complete answer within ${this.request.timeoutMs} ms. It may have done what was asked.`,
        { sent: true, reason: 'timeout' },
      );
    }
    if (this.request.signal?.aborted) return this.request.signal.reason;
    const reason = reasonOf(error);
    if (this.answered && /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_ZSTD)/.test(reason)) {
      return new WechatUpstreamError('malformed', `${this.host} sent a body that cannot be decompressed.`, {
        sent: true,
        reason,
      });
    }
    const sent = this.answered || !NOT_SENT.test(reason);
    const what = this.answered ? 'broke off its answer' : sent ? 'broke off' : 'cannot be reached';
    const done = sent ? 'It may have done what was asked.' : 'Nothing was sent.';
    return new WechatUpstreamError('network', `${this.host} ${what}: ${reason}. ${done}`, { sent, reason });
  }

  /** The answer is longer than the request allows; the rest is not read. */
  tooLarge(): WechatUpstreamError {
    this.abandon();
    return new WechatUpstreamError(
      'too-large',
      `${this.host} sent more than the ${this.request.maxBytes} bytes that were expected at most.`,
      { sent: true },
    );
  }
}

/** The system's name of a fault, found in the error or in what caused it; never its text. */
function reasonOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return 'unknown fault';
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
  if (cause !== undefined) return reasonOf(cause, depth + 1);
  if (Array.isArray(errors)) return reasonOf(errors[0], depth + 1);
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown fault';
}
