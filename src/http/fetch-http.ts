import { SystemClock, type WechatClock } from '../core/clock.js';
import { Exchange } from './request-watch.js';
import { FetchResponse } from './fetch-response.js';
import { WechatUpstreamError } from './http.errors.js';
import type { WechatHttp, WechatHttpRequest, WechatHttpResponse } from './wechat-http.js';

/** What {@link FetchHttp} can be given. */
export interface FetchHttpOptions {
  /** Default: the platform's own `fetch`, looked up at each request. */
  fetch?: typeof globalThis.fetch;
  /** An undici dispatcher: a proxy agent, a pool with limits. Handed on to `fetch`. */
  dispatcher?: unknown;
  /** Default: the machine's clock. */
  clock?: WechatClock;
}

/**
 * The transport on the platform's `fetch`, which keeps connections alive by itself. It follows no redirect,
 * gives up after the request's time-out with the socket closed, and reads no more than the request allows.
 */
export class FetchHttp implements WechatHttp {
  private readonly fetch: typeof globalThis.fetch;
  private readonly clock: WechatClock;
  private readonly extra: object;

  constructor(options: FetchHttpOptions = {}) {
    this.fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.clock = options.clock ?? new SystemClock();
    this.extra = options.dispatcher === undefined ? {} : { dispatcher: options.dispatcher };
  }

  async send(request: WechatHttpRequest): Promise<WechatHttpResponse> {
    if (request.signal?.aborted) throw request.signal.reason;
    const exchange = new Exchange(request, this.clock);
    let response: Response;
    try {
      response = await this.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body,
        redirect: 'manual',
        signal: exchange.signal,
        ...(request.body instanceof ReadableStream && { duplex: 'half' }),
        ...this.extra,
      });
    } catch (error) {
      throw exchange.fault(error);
    }
    exchange.answered = true;
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      exchange.abandon();
      throw new WechatUpstreamError(
        'redirect',
        `${exchange.host} answered with a redirect (HTTP status ${response.status}), which is never followed ` +
          'since it could carry credentials to another host. Check the base URL.',
        { status: response.status, sent: true },
      );
    }
    return new FetchResponse(response, exchange);
  }
}
