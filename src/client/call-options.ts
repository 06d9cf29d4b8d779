/** What can stand in a query; `undefined` and `null` leave the parameter out. */
export type WechatQueryValue = string | number | bigint | boolean | null | undefined;

/** The parameters of a query. Values are percent-encoded; `access_token` is added by the client alone. */
export type WechatQuery = Readonly<Record<string, WechatQueryValue>>;

/** What every call can be told. */
export interface WechatCallOptions {
  /**
   * Which `access_token` goes into the query: the account's own (true, the default), none (false), or the one
   * given, for the web tokens of OAuth; a given one is never renewed here.
   */
  token?: boolean | string;
  /**
   * `safe` (default): a token fault once, by stale value; everything else as `repeatable` allows.
   * `never`: one attempt, whatever comes of it.
   */
  retry?: 'safe' | 'never';
  /**
   * True when doing it twice does no harm: it reads, or sets what is set already. Then it is tried again when
   * WeChat is busy or the network fails. Default: true for GET, false for POST.
   */
  repeatable?: boolean;
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal;
  /** Milliseconds for the call with its repetitions. Default: the account's `timeoutMs`. */
  timeoutMs?: number;
  /**
   * Another host for this call, such as `https://mp.weixin.qq.com`. While the account's `apiBaseUrl` is not one
   * of WeChat's own hosts (a simulator, a proxy), WeChat's own hosts are asked for there instead.
   */
  baseUrl?: string;
  /** Sign and encrypt this call, or do not; needs the account's `apiSecurity`. Default: as its `paths` say. */
  signed?: boolean;
  /** The largest answer that is read, in bytes. Default 8 MiB, for downloads 256 MiB. */
  maxBytes?: number;
}

/** The options of a POST, whose parameters besides the body may stand in the query. */
export interface WechatPostOptions extends WechatCallOptions {
  query?: WechatQuery;
}

/** A call in full, for {@link WechatClient.request}. */
export interface WechatRequest extends WechatPostOptions {
  method: 'GET' | 'POST';
  /** Begins with `/`, without a query. */
  path: string;
  /** Sent as JSON in raw UTF-8. A POST without one sends `{}`. */
  body?: unknown;
}
