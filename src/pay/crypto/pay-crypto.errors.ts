import { WechatError } from '../../core/wechat.errors.js';

/** A key or certificate cannot be used. The message says what was given in its place, and never repeats it. */
export class WechatPayKeyError extends WechatError {
  readonly code = 'WECHAT_PAY_KEY';
}

/** A sealed text could not be opened, or a text could not be sealed. The message holds no part of either. */
export class WechatPayDecryptionError extends WechatError {
  readonly code = 'WECHAT_PAY_DECRYPTION';
}
