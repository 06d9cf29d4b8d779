import type { ApiAnswer } from '../answer.js';
import type { StoredArticles } from './draft.types.js';

/** A publication that has been asked for; its outcome comes as the event `PUBLISHJOBFINISH`. */
export interface PublishAnswer extends ApiAnswer {
  /** 64 bits: a string where it does not fit into a number. */
  publish_id: string | number;
  msg_data_id?: string | number;
}

/**
 * How far a publication is: 0 done, 1 under way, 2 originality failed, 3 failed, 4 refused, 5 deleted by user,
 * 6 blocked.
 */
export type PublishStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What `/cgi-bin/freepublish/get` answers. */
export interface PublishStatusAnswer extends ApiAnswer {
  publish_id: string | number;
  publish_status: PublishStatus;
  article_id?: string;
  article_detail?: {
    count: number;
    item: { idx: number; article_url: string; [field: string]: unknown }[];
    [field: string]: unknown;
  };
  /** Which articles failed, from 1. */
  fail_idx?: number[];
}

/** A published article in a list. */
export interface PublishedItem {
  article_id: string;
  content: StoredArticles;
  /** Unix seconds. */
  update_time: number;
  [field: string]: unknown;
}
