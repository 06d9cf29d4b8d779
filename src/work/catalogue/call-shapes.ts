import type { WechatUploadOptions } from '../../client/files/upload.js';

/** What every answer of WeCom's may hold besides its own fields. */
export interface WorkAnswer {
  /** 0. A refusal is thrown and never returned. */
  errcode?: number;
  errmsg?: string;
}

/** An answer with its known fields. WeCom adds fields without notice, so it stays open for others. */
export type OpenWorkAnswer<Fields = unknown> = Fields & UntypedWorkAnswer;

/** The answer of a path whose fields are not known. */
export type UntypedWorkAnswer = WorkAnswer & Record<string, unknown>;

/** Options of an upload. The query is that of the path. */
export type WorkUploadOptions = Omit<WechatUploadOptions, 'query'>;
