/**
 * Injection token of the application's name in the keys of the push memory; optional. Two applications that share a
 * store and an account each get every push only if they have different names here.
 */
export const WECHAT_APPLICATION = Symbol('WECHAT_APPLICATION');
