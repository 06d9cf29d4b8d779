import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, ItemPage } from '../answer.js';
import { READ, requireWithin } from '../limits.js';
import { eachItem } from '../pagination.js';
import type { ArticlesAnswer } from './draft.types.js';
import type { PublishAnswer, PublishedItem, PublishStatusAnswer } from './publish.types.js';

/** How many articles one page may have. */
const PAGE = 20;

/**
 * Publishes drafts (发布能力): the article gets an address, but is not sent to followers.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html
 */
export class PublishApi {
  constructor(private readonly client: WechatClient) {}

  /** Asks for a draft to be published. The outcome comes as the event `PUBLISHJOBFINISH`. */
  submit(mediaId: string): Promise<PublishAnswer> {
    return this.client.post('/cgi-bin/freepublish/submit', { media_id: mediaId });
  }

  /** How far a publication is. */
  status(publishId: string | number): Promise<PublishStatusAnswer> {
    return this.client.post('/cgi-bin/freepublish/get', { publish_id: publishId }, READ);
  }

  /** A published article. */
  get(articleId: string): Promise<ArticlesAnswer> {
    return this.client.post('/cgi-bin/freepublish/getarticle', { article_id: articleId }, READ);
  }

  /**
   * Deletes a published article. It cannot be restored.
   *
   * @param index which article of a publication, from 1; 0 for all.
   */
  delete(articleId: string, index = 0): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/freepublish/delete', { article_id: articleId, index });
  }

  /**
   * One page of published articles.
   *
   * @param count 1 to 20.
   * @param withContent false leaves the articles' text out.
   */
  list(offset = 0, count = PAGE, withContent = true): Promise<ItemPage<PublishedItem>> {
    requireWithin(1, PAGE, count, 'The count of articles');
    const body = { offset, count, no_content: withContent ? 0 : 1 };
    return this.client.post('/cgi-bin/freepublish/batchget', body, READ);
  }

  /** Every published article, a page of 20 fetched whenever one is needed. */
  all(withContent = true): AsyncGenerator<PublishedItem, void> {
    return eachItem((offset) => this.list(offset, PAGE, withContent));
  }
}
