export { responseMeta, type WechatAnswerMeta } from './response-meta.js';
export type {
  WechatCallOptions,
  WechatPostOptions,
  WechatQuery,
  WechatQueryValue,
  WechatRequest,
} from './call-options.js';
export { WechatInputError } from './client.errors.js';
export type { WechatDownload } from './files/download.js';
export type { UploadLimit } from './files/upload-limit.js';
export type { UploadFile, WechatUploadOptions } from './files/upload.js';
export { WechatClient, type WechatClientParts, type WechatJson } from './wechat-client.js';
