import { WechatError } from '../wechat.errors.js';

/** Why there is no credential to hand out, for reasons on this side of the wire. */
export type CredentialFailure =
  /** Something that is needed is not configured. */
  | 'WECHAT_CREDENTIAL_CONFIG'
  /** The source is `manual`, and nothing valid has been set. */
  | 'WECHAT_CREDENTIAL_MISSING'
  /** A function of the user's, or a value that was set, is not a credential. */
  | 'WECHAT_CREDENTIAL_INVALID'
  /** The value that was just renewed was refused too; another renewal would not help and has to wait. */
  | 'WECHAT_CREDENTIAL_COOL_DOWN'
  /** The value was refused, and its source still gives the same one: the refusal has another reason. */
  | 'WECHAT_CREDENTIAL_UNCHANGED'
  /** WeChat's limits on forced renewals are reached. */
  | 'WECHAT_FORCE_REFRESH_LIMIT'
  /** The central token server refused: a wrong key, or an account that it does not keep. */
  | 'WECHAT_CENTRAL'
  /** The application is shutting down. */
  | 'WECHAT_CLOSED';

/** There is no credential to hand out, for a reason on this side of the wire. */
export class WechatCredentialError extends WechatError {
  constructor(
    readonly code: CredentialFailure,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
