export { answerOf, type WechatAnswerMeta } from './answer-of.js';
export type {
  WechatCallOptions,
  WechatPostOptions,
  WechatQuery,
  WechatQueryValue,
  WechatRequest,
} from './call-options.js';
export { WechatInputError } from './client.errors.js';
export type { WechatDownload } from './files/download.js';
export { DAILY_LIMITS, QuotaGuard, WechatQuotaError } from './quota-guard.js';
export { WechatApiSecurityError } from './signing/api-security.errors.js';
export { UPLOAD_LIMITS, type UploadLimit } from '../account/upload-limits.js';
export type { UploadFile, WechatUploadOptions } from './files/upload.js';
export { WechatClient, type WechatClientParts, type WechatJson } from './wechat-client.js';
