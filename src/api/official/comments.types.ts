import type { ApiAnswer } from '../answer.js';

/** Which comments: 0 all, 1 ordinary, 2 elected. */
export type CommentKind = 0 | 1 | 2;

/** Which article: `msg_data_id` of the mass sending, and its place in it. */
export interface ArticleRef {
  /** 64 bits: give it as it came. */
  msg_data_id: string | number;
  /** From 0; the first article by default. */
  index?: number;
}

/** Which comment on which article. */
export interface CommentRef extends ArticleRef {
  user_comment_id: string | number;
}

/** The body of `/cgi-bin/comment/list`. */
export interface CommentListBody extends ArticleRef {
  begin: number;
  /** At most 49. */
  count: number;
  type: CommentKind;
}

/** A comment on an article. */
export interface ArticleComment {
  user_comment_id: string | number;
  openid?: string;
  /** Unix seconds. */
  create_time: number;
  content: string;
  /** 1 elected. */
  comment_type: 0 | 1;
  reply?: { content: string; create_time: number; [field: string]: unknown };
  [field: string]: unknown;
}

/** What `/cgi-bin/comment/list` answers. */
export interface CommentsAnswer extends ApiAnswer {
  total: number;
  comment: ArticleComment[];
}
