/** Injection token of the validated options of `WechatPayModule`. */
export const WECHAT_PAY_OPTIONS = Symbol('WECHAT_PAY_OPTIONS');

/** Injection token of the records of open orders; undefined where open orders are not followed. */
export const OPEN_ORDER_RECORDS = Symbol('WECHAT_PAY_OPEN_ORDER_RECORDS');
