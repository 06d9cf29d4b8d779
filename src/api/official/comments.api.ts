import type { WechatClient } from '../../client/wechat-client.js';
import type { ApiAnswer } from '../answer.js';
import { READ, requireWithin } from '../limits.js';
import { eachItem } from '../pagination.js';
import type {
  ArticleRef,
  ArticleComment,
  CommentKind,
  CommentRef,
  CommentsAnswer,
} from './comments.types.js';

/** How many comments one page may have. */
const PAGE = 49;

/**
 * Comments on articles that were sent to all (图文消息留言管理).
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export class CommentsApi {
  constructor(private readonly client: WechatClient) {}

  /** Lets readers comment on an article. */
  open(article: ArticleRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/open', article);
  }

  /** Stops comments on an article. */
  close(article: ArticleRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/close', article);
  }

  /**
   * One page of an article's comments.
   *
   * @param kind 0 all, 1 ordinary, 2 elected.
   * @param count 1 to 49.
   */
  list(article: ArticleRef, kind: CommentKind = 0, begin = 0, count = PAGE): Promise<CommentsAnswer> {
    requireWithin(1, PAGE, count, 'The count of comments');
    return this.client.post('/cgi-bin/comment/list', { ...article, begin, count, type: kind }, READ);
  }

  /** Every comment on an article. */
  all(article: ArticleRef, kind: CommentKind = 0): AsyncGenerator<ArticleComment, void> {
    return eachItem(async (begin) => {
      const { comment, total } = await this.list(article, kind, begin);
      return { item: comment, item_count: comment?.length ?? 0, total_count: total };
    });
  }

  /** Shows a comment below the article (精选). */
  elect(comment: CommentRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/markelect', comment);
  }

  /** Hides a comment again. */
  unelect(comment: CommentRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/unmarkelect', comment);
  }

  /** Removes a comment. */
  delete(comment: CommentRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/delete', comment);
  }

  /** Replies to a comment. */
  reply(comment: CommentRef, content: string): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/reply/add', { ...comment, content });
  }

  /** Removes the reply to a comment. */
  deleteReply(comment: CommentRef): Promise<ApiAnswer> {
    return this.client.post('/cgi-bin/comment/reply/delete', comment);
  }
}
