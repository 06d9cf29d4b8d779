/**
 * The root of every error that this package throws.
 *
 * `code` is a stable string that programs may compare; `message` is for people: what happened, why, and what
 * to do about it. Neither ever holds a secret, a token or a URL that carries one.
 */
export abstract class WechatError extends Error {
  /** A stable identifier of the kind of failure, for example `WECHAT_CONFIG` or `WECHAT_API`. */
  abstract readonly code: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}
