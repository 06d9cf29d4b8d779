import { WechatError } from '../core/wechat.errors.js';

/** A call was refused before anything was sent, because what it was given cannot be right. */
export class WechatInputError extends WechatError {
  readonly code = 'WECHAT_INPUT';
}
