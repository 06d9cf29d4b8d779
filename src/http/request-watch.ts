import type { WechatClock, WechatTimer } from '../core/clock.js';
import { WechatUpstreamError } from './http.errors.js';
import { SendWatch } from './send-watch.js';
import type { WechatHttpRequest } from './wechat-http.js';

/** Faults that happen before a byte of the request leaves, so that another attempt cannot do it twice. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|BLOCKED_PORT|PROXY_\w+|UND_ERR_CONNECT_TIMEOUT|UND_ERR_INVALID_ARG|ERR_INVALID_URL|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/**
 * One request and its answer under one deadline and one abort signal: both hold until the last byte of the
 * body has been read. Turns whatever `fetch` throws into this package's errors, with nothing of the original
 * attached: undici's errors may carry the URL, and so the token.
 */
export class RequestWatch {
  /** True once the answer's head has come. */
  private answered = false;
  private readonly controller = new AbortController();
  private readonly timer: WechatTimer;
  private readonly connectTimer: WechatTimer | undefined;
  private readonly sending: SendWatch;
  private timedOut: 'whole' | 'connect' | undefined;

  constructor(
    private readonly request: WechatHttpRequest,
    clock: WechatClock,
  ) {
    const { timeoutMs, connectTimeoutMs, signal, method, url } = request;
    this.sending = new SendWatch(method, url);
    this.timer = clock.setTimeout(() => this.giveUp('whole'), timeoutMs);
    if (connectTimeoutMs !== undefined && connectTimeoutMs < timeoutMs) {
      this.connectTimer = clock.setTimeout(() => {
        if (this.sending.isUnsent) this.giveUp('connect');
      }, connectTimeoutMs);
    }
    signal?.addEventListener('abort', this.abandon, { once: true });
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

  /** The answer's head has come. */
  noteAnswered(): void {
    this.answered = true;
    this.connectTimer?.clear();
    this.sending.end();
  }

  /** Ends the watch: the exchange is over, well or badly. */
  end(): void {
    this.timer.clear();
    this.connectTimer?.clear();
    this.sending.end();
    this.request.signal?.removeEventListener('abort', this.abandon);
  }

  /** Ends the exchange at once and closes its socket. */
  readonly abandon = (): void => {
    this.end();
    this.controller.abort();
  };

  /** The error to throw for what `fetch` or the body threw. */
  toError(error: unknown): unknown {
    this.end();
    if (error instanceof WechatUpstreamError) return error;
    if (this.timedOut) return this.timeoutError(this.timedOut);
    if (this.request.signal?.aborted) return this.request.signal.reason;
    const { reason, syscall } = causeOf(error);
    if (this.answered && /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_ZSTD)/.test(reason)) {
      return new WechatUpstreamError('malformed', `${this.host} sent a body that cannot be decompressed.`, {
        sent: true,
        reason,
      });
    }
    const unsent =
      !this.answered && (this.sending.isUnsent || NOT_SENT.test(reason) || syscall === 'connect');
    const sent = !unsent;
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

  private giveUp(timedOut: 'whole' | 'connect'): void {
    this.timedOut = timedOut;
    this.abandon();
  }

  private timeoutError(timedOut: 'whole' | 'connect'): WechatUpstreamError {
    const { timeoutMs, connectTimeoutMs } = this.request;
    if (!this.answered && this.sending.isUnsent) {
      const ms = timedOut === 'connect' ? connectTimeoutMs : timeoutMs;
      return new WechatUpstreamError(
        'timeout',
        `${this.host} accepted no connection within ${ms} ms. Nothing was sent.`,
        { sent: false, reason: 'connect timeout' },
      );
    }
    return new WechatUpstreamError(
      'timeout',
      `${this.host} gave no complete answer within ${timeoutMs} ms. It may have done what was asked.`,
      { sent: true, reason: 'timeout' },
    );
  }
}

/** The system's name of a fault and of the system call, found in the error or in what caused it; never its text. */
function causeOf(error: unknown, depth = 0): { reason: string; syscall?: string } {
  const unknown = { reason: 'unknown fault' };
  if (typeof error !== 'object' || error === null || depth > 4) return unknown;
  const { code, cause, errors, message, syscall } = error as Record<string, unknown>;
  // fetch refuses some ports (1, 25, 6000...) before it connects, and says so in words only.
  if (message === 'bad port') return { reason: 'BLOCKED_PORT' };
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(String(message))?.[1];
  if (proxyStatus !== undefined) return { reason: `PROXY_${proxyStatus}` };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) {
    const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
    const call = syscall ?? (first as { syscall?: unknown } | undefined)?.syscall;
    return { reason: code, ...(typeof call === 'string' && { syscall: call }) };
  }
  if (cause !== undefined) return causeOf(cause, depth + 1);
  if (Array.isArray(errors)) return causeOf(errors[0], depth + 1);
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? { reason: error.name } : unknown;
}
