import type { WechatUploadOptions } from '../client/files/upload.js';

/** The options of an upload whose query and form are known. */
export type UploadCallOptions = Omit<WechatUploadOptions, 'query' | 'field' | 'fields'>;
