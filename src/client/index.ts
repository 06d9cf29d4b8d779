export { answerOf, type WechatAnswerMeta } from './answer-of.js';
export type {
  WechatCallOptions,
  WechatPostOptions,
  WechatQuery,
  WechatQueryValue,
  WechatRequest,
} from './call-options.js';
export { WechatInputError } from './client.errors.js';
export type { WechatDownload } from './download.js';
export { DAILY_LIMITS, QuotaGuard, WechatQuotaError } from './quota-guard.js';
export { WechatApiSecurityError } from './signing/api-security.errors.js';
export { UPLOAD_LIMITS, type UploadLimit } from './upload-limits.js';
export type { UploadFile, WechatUploadOptions } from './upload.js';
export { WechatClient, type WechatClientParts, type WechatJson } from './wechat-client.js';
