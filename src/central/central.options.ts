/** The options of a central token server. */
export interface WechatCentralOptions {
  /** Where it is served. Default `wechat/central`. */
  path?: string;
  /** The keys that business servers authenticate with; a list rotates, current first. Use at least 16 characters. */
  keys: string | readonly string[];
  /**
   * Also serve `POST <path>/compat`, for SDK clients that send `{ appid, secret }` to a "get access token URL" of
   * their own. Default false.
   */
  compat?: boolean;
  /**
   * Requests with one key that are answered in a second, on average; the same number for each address without a key.
   * Default 1,000; bursts may be twice that.
   */
  requestsPerSecond?: number;
}

/** Injection token of the central server's checked options. */
export const WECHAT_CENTRAL_OPTIONS = Symbol('WECHAT_CENTRAL_OPTIONS');

/** The options with every default filled in. */
export interface ResolvedCentralOptions {
  readonly path: string;
  readonly keys: readonly string[];
  readonly compat: boolean;
  readonly requestsPerSecond: number;
}
