import type { WechatDownload } from '../../client/files/download.js';
import type { UploadFile, WechatUploadOptions } from '../../client/files/upload.js';
import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, ItemPage } from '../answer.js';
import { READ, requireItems, requireWithin } from '../limits.js';
import { eachItem } from '../pagination.js';
import type { LegacyArticle } from './mass.types.js';
import type {
  AddedMaterialAnswer,
  MaterialCountsAnswer,
  MaterialItem,
  MaterialType,
  VideoDescription,
} from './material.types.js';
import type { MediaType } from './media.types.js';

/** How many materials one page may have. */
const PAGE = 20;

/**
 * Files that stay (永久素材): at most 100 000 pictures and articles, 1000 of each other kind.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html
 */
export class MaterialApi {
  constructor(private readonly client: WechatClient) {}

  /** Uploads a file to stay. A video needs a title: {@link addVideo}. */
  add(
    type: Exclude<MediaType, 'video'>,
    file: UploadFile,
    options: WechatUploadOptions = {},
  ): Promise<AddedMaterialAnswer> {
    const query = { ...options.query, type };
    return this.client.upload('/cgi-bin/material/add_material', file, { ...options, query });
  }

  /** Uploads a video to stay. */
  addVideo(
    file: UploadFile,
    description: VideoDescription,
    options: WechatUploadOptions = {},
  ): Promise<AddedMaterialAnswer> {
    const query = { ...options.query, type: 'video' };
    const fields = { ...options.fields, description };
    return this.client.upload('/cgi-bin/material/add_material', file, { ...options, query, fields });
  }

  /**
   * Fetches a material. For articles and videos `json` holds the answer (`news_item`, or `title` and `down_url`);
   * for all else the stream is the file.
   */
  download(mediaId: string): Promise<WechatDownload> {
    return this.client.download('/cgi-bin/material/get_material', { body: { media_id: mediaId } });
  }

  /** Removes a material; 48005 while it is in use. */
  delete(mediaId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/material/del_material', { media_id: mediaId });
  }

  /** How many materials there are of each kind. */
  counts(): Promise<MaterialCountsAnswer> {
    return this.client.get('/cgi-bin/material/get_materialcount');
  }

  /**
   * One page of materials of a kind.
   *
   * @param count 1 to 20.
   */
  list(type: MaterialType, offset = 0, count = PAGE): Promise<ItemPage<MaterialItem>> {
    requireWithin(1, PAGE, count, 'The count of materials');
    return this.client.post('/cgi-bin/material/batchget_material', { type, offset, count }, READ);
  }

  /** Every material of a kind, a page of 20 fetched whenever one is needed. */
  all(type: MaterialType): AsyncGenerator<MaterialItem, void> {
    return eachItem((offset) => this.list(type, offset));
  }

  /**
   * Adds articles as material.
   *
   * @deprecated WeChat replaced it by drafts: {@link DraftApi.add}.
   */
  addNews(articles: readonly LegacyArticle[]): Promise<AddedMaterialAnswer> {
    return this.client.post('/cgi-bin/material/add_news', {
      articles: requireItems(8, articles, 'articles'),
    });
  }

  /**
   * Changes one article of a material.
   *
   * @param index which article, from 0.
   * @deprecated WeChat replaced it by drafts: {@link DraftApi.update}.
   */
  updateNews(mediaId: string, index: number, article: LegacyArticle): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/material/update_news', { media_id: mediaId, index, articles: article });
  }
}
