import type { ApiAnswer } from '../answer.js';
import type { StoredArticles } from './draft.types.js';
import type { LegacyArticle } from './mass.types.js';

/** The kinds of permanent material that can be listed. */
export type MaterialType = 'image' | 'voice' | 'video' | 'news';

/** What `/cgi-bin/material/add_material` answers. */
export interface AddedMaterialAnswer extends ApiAnswer {
  media_id: string;
  /** Of pictures only. */
  url?: string;
}

/** What a permanent video is called. */
export interface VideoDescription {
  title: string;
  introduction: string;
}

/** What `/cgi-bin/material/get_materialcount` answers. */
export interface MaterialCountsAnswer extends ApiAnswer {
  voice_count: number;
  video_count: number;
  image_count: number;
  news_count: number;
}

/** The body of `/cgi-bin/material/batchget_material`. */
export interface MaterialListBody {
  type: MaterialType;
  offset: number;
  /** 1 to 20. */
  count: number;
}

/** A material in a list: files have `name` and `url`, articles have `content`. */
export interface MaterialItem {
  media_id: string;
  name?: string;
  url?: string;
  content?: StoredArticles;
  /** Unix seconds. */
  update_time: number;
  [field: string]: unknown;
}

/** The body of `/cgi-bin/material/update_news`. */
export interface UpdateNewsBody {
  media_id: string;
  /** Which article, from 0. */
  index: number;
  articles: LegacyArticle;
}
