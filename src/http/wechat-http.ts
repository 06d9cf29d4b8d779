/** One request to WeChat, already complete: the transport adds nothing and follows no redirect. */
export interface WechatHttpRequest {
  method: 'GET' | 'POST';
  /** The absolute URL. It may carry an access token or a secret: never log it, never put it in an error. */
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | FormData | ReadableStream<Uint8Array>;
  /** Milliseconds for the whole exchange, the body included. */
  timeoutMs: number;
  /** The largest body that is read, in bytes; beyond it the exchange is ended. */
  maxBytes: number;
  signal?: AbortSignal;
}

/** What came back, whatever its status. The body is read only by the caller's choice. */
export interface WechatHttpResponse {
  status: number;
  /** Header names in lower case. */
  headers: Headers;
  /** Reads the whole body, at most `maxBytes`. */
  bytes(): Promise<Uint8Array>;
  /** Hands the body on as it comes, for downloads. The caller must drain or cancel it. */
  stream(): ReadableStream<Uint8Array>;
}

/**
 * The transport under every request to WeChat; replace it to add a proxy, tracing or a test's own wire.
 *
 * It rejects with a `WechatUpstreamError` (`timeout`, `network`, `too-large`, `redirect`), or with the signal's
 * own reason when the caller aborted.
 */
export interface WechatHttp {
  send(request: WechatHttpRequest): Promise<WechatHttpResponse>;
}
