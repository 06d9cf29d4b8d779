import { hideContents } from '../core/hide-properties.js';
import { SystemClock, type WechatClock } from '../core/clock.js';
import { FetchResponse } from './fetch-response.js';
import { WechatUpstreamError } from './http.errors.js';
import { RequestWatch } from './request-watch.js';
import type { DispatchedFetch } from './undici.js';
import type {
  WechatClientCertificate,
  WechatHttp,
  WechatHttpRequest,
  WechatHttpResponse,
} from './wechat-http.js';

/** What {@link FetchHttp} can be given. */
export interface FetchHttpOptions {
  /** Default: the platform's own `fetch`, looked up at each request. */
  fetch?: typeof globalThis.fetch;
  /**
   * An undici dispatcher, such as a pool with limits, handed on to `fetch`. Give the `fetch` of the same undici
   * package with it: Node's own `fetch` takes dispatchers of its own version only.
   */
  dispatcher?: unknown;
  /**
   * `true`: through the proxies that the variables `HTTP_PROXY` and `HTTPS_PROXY` name. A URL: through that proxy.
   * Hosts in `NO_PROXY` are reached directly. Needs the package undici. Default: false.
   */
  proxy?: boolean | string;
  /** Default: the machine's clock. */
  clock?: WechatClock;
}

/**
 * The transport on the platform's `fetch`, which keeps connections alive by itself. It follows no redirect,
 * gives up after the request's time-out with the socket closed, and reads no more than the request allows.
 */
export class FetchHttp implements WechatHttp {
  static {
    hideContents(this);
  }

  private readonly clock: WechatClock;
  private readonly direct: DispatchedFetch;
  private readonly isPlatform: boolean;
  private readonly proxy: boolean | string;
  private proxied: Promise<DispatchedFetch> | undefined;
  private certified: WeakMap<WechatClientCertificate, Promise<DispatchedFetch>> | undefined;

  constructor(options: FetchHttpOptions = {}) {
    this.clock = options.clock ?? new SystemClock();
    this.proxy = options.proxy ?? false;
    this.isPlatform = options.fetch === undefined;
    this.direct = {
      fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
      dispatcher: options.dispatcher,
    };
  }

  /**
   * Loads what the options need, so that a missing package shows at boot and not with the first request.
   *
   * @throws WechatConfigError if the option `proxy` is set and undici is not installed.
   */
  async prepare(): Promise<void> {
    if (this.proxy !== false) await this.throughProxy();
  }

  /** Whether requests without a client certificate go through Node's own `fetch`. */
  get usesPlatformFetch(): boolean {
    return this.isPlatform && this.proxy === false;
  }

  async send(request: WechatHttpRequest): Promise<WechatHttpResponse> {
    if (request.signal?.aborted) throw request.signal.reason;
    const way = this.wayFor(request);
    const { fetch, dispatcher } = way instanceof Promise ? await way : way;
    const watch = new RequestWatch(request, this.clock);
    let response: Response;
    try {
      response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body,
        redirect: 'manual',
        signal: watch.signal,
        ...(request.body instanceof ReadableStream && { duplex: 'half' }),
        ...(dispatcher !== undefined && { dispatcher }),
      } as RequestInit);
    } catch (error) {
      throw watch.toError(error);
    }
    watch.noteAnswered();
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      watch.abandon();
      throw new WechatUpstreamError(
        'redirect',
        `${watch.host} answered with a redirect (HTTP status ${response.status}), which is never followed ` +
          'since it could carry credentials to another host. Check the base URL.',
        { status: response.status, sent: true },
      );
    }
    return new FetchResponse(response, watch);
  }

  private wayFor({ clientCertificate }: WechatHttpRequest): DispatchedFetch | Promise<DispatchedFetch> {
    if (clientCertificate !== undefined) return this.withCertificate(clientCertificate);
    return this.proxy === false ? this.direct : this.throughProxy();
  }

  private throughProxy(): Promise<DispatchedFetch> {
    return (this.proxied ??= this.dispatched());
  }

  private withCertificate(certificate: WechatClientCertificate): Promise<DispatchedFetch> {
    const certified = (this.certified ??= new WeakMap());
    let way = certified.get(certificate);
    if (!way) certified.set(certificate, (way = this.dispatched(certificate)));
    return way;
  }

  private async dispatched(certificate?: WechatClientCertificate): Promise<DispatchedFetch> {
    const { dispatchedFetch } = await import('./undici.js');
    return dispatchedFetch(this.proxy, certificate);
  }
}
