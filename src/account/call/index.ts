export { WechatQuotaError } from './quota-guard.js';
export { DAILY_LIMITS } from './quota.data.js';
export { type Retcode, type RetcodeClass, retcodeOf, retcodes } from './retcodes.js';
export { WechatApiSecurityError } from './signing/api-security.errors.js';
export { UPLOAD_LIMITS } from './upload-limits.js';
