import type { ApiAnswer } from '../answer.js';

/** A corner-to-corner crop of a cover; coordinates from 0 to 1. */
export interface CropPercent {
  /** `1_1`, `16_9` or `2.35_1`. */
  ratio: string;
  x1: string;
  y1: string;
  x2: string;
  y2: string;
}

interface ArticleBase {
  /** At most 32 characters. */
  title: string;
  /** At most 16 characters. */
  author?: string;
  /** HTML, fewer than 20 000 characters and 1 MB. Scripts and pictures of other hosts are taken out. */
  content: string;
  /** Of the "read more" link, at most 1 KB. */
  content_source_url?: string;
  need_open_comment?: 0 | 1;
  only_fans_can_comment?: 0 | 1;
  cover_info?: { crop_percent_list: readonly CropPercent[] };
}

/** An article (图文消息). */
export interface DraftNews extends ArticleBase {
  article_type?: 'news';
  /** Shown with a single article, at most 128 characters; the first 54 of the text by default. */
  digest?: string;
  /** The cover: a permanent material. */
  thumb_media_id: string;
  /** `X1_Y1_X2_Y2`, each from 0 to 1. */
  pic_crop_235_1?: string;
  /** `X1_Y1_X2_Y2`, each from 0 to 1. */
  pic_crop_1_1?: string;
}

/** A post made of pictures (图片消息). */
export interface DraftPictures extends ArticleBase {
  article_type: 'newspic';
  /** At most 20 permanent materials; the first is the cover. */
  image_info: { image_list: readonly { image_media_id: string }[] };
  product_info?: { footer_product_info?: { product_key: string } };
}

/** An article of a draft: text with a cover, or pictures. */
export type DraftArticle = DraftNews | DraftPictures;

/** The body of `/cgi-bin/draft/add`. */
export interface DraftBody {
  articles: readonly DraftArticle[];
}

/** The body of `/cgi-bin/draft/update`: one article, not a list. */
export interface DraftUpdateBody {
  media_id: string;
  /** Which article of the draft, from 0. */
  index: number;
  articles: DraftArticle;
}

/** What `/cgi-bin/draft/add` answers. */
export interface DraftIdAnswer extends ApiAnswer {
  media_id: string;
}

/** An article as WeChat gives it back. */
export interface StoredArticle {
  article_type?: 'news' | 'newspic';
  title: string;
  author?: string;
  digest?: string;
  content?: string;
  content_source_url?: string;
  thumb_media_id?: string;
  thumb_url?: string;
  /** Of a draft: a link that works for a while only. */
  url?: string;
  show_cover_pic?: 0 | 1;
  need_open_comment?: 0 | 1;
  only_fans_can_comment?: 0 | 1;
  image_info?: {
    image_list: { image_media_id: string; [field: string]: unknown }[];
    [field: string]: unknown;
  };
  /** Of a published article that was taken down. */
  is_deleted?: boolean;
  [field: string]: unknown;
}

/** What `/cgi-bin/draft/get` and `/cgi-bin/freepublish/getarticle` answer. */
export interface ArticlesAnswer extends ApiAnswer {
  news_item: StoredArticle[];
}

/** The articles of a draft, a publication or a material in a list. */
export interface StoredArticles {
  news_item: StoredArticle[];
  create_time?: number;
  update_time?: number;
  [field: string]: unknown;
}

/** A draft in a list. */
export interface DraftItem {
  media_id: string;
  content: StoredArticles;
  /** Unix seconds. */
  update_time: number;
  [field: string]: unknown;
}

/** What `/cgi-bin/draft/count` answers. */
export interface CountAnswer extends ApiAnswer {
  total_count: number;
}

/** What `/cgi-bin/draft/switch` answers. */
export interface DraftSwitchAnswer extends ApiAnswer {
  is_open: 0 | 1;
}
