import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer, ItemPage } from '../answer.js';
import { READ, requireItems, requireWithin } from '../limits.js';
import { eachItem } from '../pagination.js';
import type {
  ArticlesAnswer,
  CountAnswer,
  DraftArticle,
  DraftIdAnswer,
  DraftItem,
  DraftSwitchAnswer,
} from './draft.types.js';

/** How many drafts one page may have. */
const PAGE = 20;

/**
 * Drafts of articles (草稿箱), to be published or sent to all.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html
 */
export class DraftApi {
  constructor(private readonly client: WechatClient) {}

  /** Makes a draft of one article or several. */
  add(articles: readonly DraftArticle[]): Promise<DraftIdAnswer> {
    return this.client.post('/cgi-bin/draft/add', { articles: requireItems(8, articles, 'articles') });
  }

  /** The articles of a draft. */
  get(mediaId: string): Promise<ArticlesAnswer> {
    return this.client.post('/cgi-bin/draft/get', { media_id: mediaId }, READ);
  }

  /**
   * Replaces one article of a draft.
   *
   * @param index which of the draft's articles, from 0.
   */
  update(mediaId: string, index: number, article: DraftArticle): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/draft/update', { media_id: mediaId, index, articles: article });
  }

  /** Deletes a draft. It cannot be restored. */
  delete(mediaId: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/draft/delete', { media_id: mediaId });
  }

  /** How many drafts there are. */
  count(): Promise<CountAnswer> {
    return this.client.get('/cgi-bin/draft/count');
  }

  /**
   * One page of drafts.
   *
   * @param count 1 to 20.
   * @param withContent false leaves the articles' text out.
   */
  list(offset = 0, count = PAGE, withContent = true): Promise<ItemPage<DraftItem>> {
    requireWithin(1, PAGE, count, 'The count of drafts');
    return this.client.post(
      '/cgi-bin/draft/batchget',
      { offset, count, no_content: withContent ? 0 : 1 },
      READ,
    );
  }

  /** All drafts. Each page of 20 is fetched when it is needed. */
  all(withContent = true): AsyncGenerator<DraftItem, void> {
    return eachItem((offset) => this.list(offset, PAGE, withContent));
  }

  /** Whether the draft box is switched on for the account. */
  isEnabled(): Promise<DraftSwitchAnswer> {
    return this.client.post('/cgi-bin/draft/switch', undefined, { ...READ, query: { checkonly: 1 } });
  }

  /** Switches the draft box on; it cannot be switched off again. */
  enable(): Promise<DraftSwitchAnswer> {
    return this.client.post('/cgi-bin/draft/switch');
  }
}
