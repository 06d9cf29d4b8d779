export { answerOf, type WechatAnswerMeta } from './answer-meta.js';
export type {
  WechatCallOptions,
  WechatPostOptions,
  WechatQuery,
  WechatQueryValue,
  WechatRequest,
} from './call-options.js';
export { WechatInputError } from './client.errors.js';
export type { WechatDownload } from './files/download.js';
export { DAILY_LIMITS, QuotaGuard, WechatQuotaError } from '../account/call/quota-guard.js';
export { WechatApiSecurityError } from '../account/call/signing/api-security.errors.js';
export { UPLOAD_LIMITS, type UploadLimit } from '../account/call/upload-limits.js';
export type { UploadFile, WechatUploadOptions } from './files/upload.js';
export { WechatClient, type WechatClientParts, type WechatJson } from './wechat-client.js';
