/** The HTTP methods that WeChat's products use. */
export type WechatHttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A client certificate and its key, for APIs that ask for one. */
export interface WechatClientCertificate {
  /** The certificate, PEM. */
  readonly cert: string;
  /** Its private key, PEM. */
  readonly key: string;
  /** What the key is encrypted with, if it is. */
  readonly passphrase?: string;
  /** Certificates of authorities to trust instead of Node's own, PEM. */
  readonly ca?: string;
}

/** One request to WeChat, already complete: the transport adds nothing and follows no redirect. */
export interface WechatHttpRequest {
  method: WechatHttpMethod;
  /** The absolute URL. It may carry an access token or a secret: never log it, never put it in an error. */
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array | ReadableStream<Uint8Array>;
  /** Milliseconds for the whole exchange, the body included. */
  timeoutMs: number;
  /**
   * Milliseconds until the request must have begun to leave. After that, a request that is still waiting for its
   * connection fails with `details.sent` false. A transport that cannot tell may ignore it.
   */
  connectTimeoutMs?: number;
  /** The largest body that is read, in bytes; beyond it the exchange is ended. */
  maxBytes: number;
  signal?: AbortSignal;
  /** The certificate to present to the server. A transport that cannot present one must refuse the request. */
  clientCertificate?: WechatClientCertificate;
}

/** What came back, whatever its status. The body is read only when the caller asks for it. */
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
 * The transport under every request to WeChat. Replace it to add tracing or the wire of a test.
 *
 * It rejects with a `WechatUpstreamError` (`timeout`, `network`, `too-large`, `redirect`), or with the signal's
 * own reason when the caller aborted. `details.sent` of the error is false only if no byte of the request left.
 */
export interface WechatHttp {
  send(request: WechatHttpRequest): Promise<WechatHttpResponse>;
}
