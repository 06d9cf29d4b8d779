import { WechatError } from '../../../core/wechat.errors.js';

/** The answer to a signed call does not prove that it comes from WeChat, or the keys cannot be used. */
export class WechatApiSecurityError extends WechatError {
  readonly code = 'WECHAT_API_SECURITY';
}
