import { WechatError } from '../core/wechat.errors.js';

/**
 * A store gave no answer: it failed, took too long, or is left alone for a moment because it did so before.
 *
 * The message names the store, the kind of error and what to do. It never contains a driver's own text, which may
 * hold a URL with its password.
 */
export class WechatStoreError extends WechatError {
  readonly code = 'WECHAT_STORE';
}
