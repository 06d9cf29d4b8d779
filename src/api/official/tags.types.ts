import type { ApiAnswer } from '../answer.js';

/** A tag on followers. */
export interface UserTag {
  id: number;
  name: string;
  [field: string]: unknown;
}

/** The body of `/cgi-bin/tags/create`. */
export interface TagBody {
  tag: { name: string };
}

/** What `/cgi-bin/tags/create` answers. */
export interface TagAnswer extends ApiAnswer {
  tag: UserTag;
}

/** What `/cgi-bin/tags/get` answers. */
export interface TagsAnswer extends ApiAnswer {
  /** `count`: how many followers carry it. */
  tags: (UserTag & { count: number; [field: string]: unknown })[];
}

/** The body of `batchtagging` and `batchuntagging`: at most 50 OpenIDs. */
export interface TaggingBody {
  openid_list: readonly string[];
  tagid: number;
}

/** What `/cgi-bin/tags/getidlist` answers. */
export interface TagIdsAnswer extends ApiAnswer {
  tagid_list: number[];
}
