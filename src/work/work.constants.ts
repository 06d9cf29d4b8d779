/** Injection token of the validated options. */
export const WECHAT_WORK_OPTIONS = Symbol('WECHAT_WORK_OPTIONS');

/** The injection token of one application. */
export const getWorkToken = (app: string): string => `wechat:work:${app}`;
