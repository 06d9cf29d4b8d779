import type { WechatHttpMethod } from '../http/wechat-http.js';

/** What can stand in a query; `undefined` and `null` leave the parameter out. */
export type WechatQueryValue = string | number | bigint | boolean | null | undefined;

/** The parameters of a query. Values are percent-encoded. Credentials are added by the client, never by the caller. */
export type WechatQuery = Readonly<Record<string, WechatQueryValue>>;

/** Options of every call. */
export interface WechatCallOptions {
  /**
   * Which credential goes with the call: the product's own (true, the default), none (false), or the one given,
   * such as a web token of OAuth. A given one is never renewed here.
   */
  token?: boolean | string;
  /**
   * `safe` (default): once with a renewed credential if it was refused; everything else as `repeatable` allows.
   * `never`: one attempt, whatever its result.
   */
  retry?: 'safe' | 'never';
  /**
   * True if doing it twice does no harm: it reads, or sets what is set already. Then it is tried again when
   * WeChat is busy or the network fails. Default: true for GET, false for everything else.
   */
  repeatable?: boolean;
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal;
  /** Milliseconds for the call with its repetitions. Default: the option `timeoutMs` of the account. */
  timeoutMs?: number;
  /**
   * Another host for this call, such as `https://mp.weixin.qq.com`. While the account's `apiBaseUrl` is not one
   * of WeChat's own hosts (a simulator, a proxy), WeChat's own hosts are asked for there instead.
   */
  baseUrl?: string;
  /** Sign and encrypt this call, or do not. Needs the option `apiSecurity`, whose `paths` say the default. */
  signed?: boolean;
  /** The largest answer that is read, in bytes. Default 8 MiB, for downloads 256 MiB. */
  maxBytes?: number;
}

/** Options of a call with a body. */
export interface WechatPostOptions extends WechatCallOptions {
  query?: WechatQuery;
}

/** A call in full, for {@link WechatClient.request}. */
export interface WechatRequest extends WechatPostOptions {
  method: WechatHttpMethod;
  /** Begins with `/`, without a query. */
  path: string;
  /** Sent as JSON in raw UTF-8; bytes (a `Uint8Array`) are sent as they are. A POST without one sends `{}`. */
  body?: unknown;
  /** Further headers. */
  headers?: Readonly<Record<string, string>>;
}
