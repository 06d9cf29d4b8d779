import type { VirtualClock } from '../virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** What a reader wrote below an article, and the account's answer. */
export interface Comment {
  readonly id: number;
  readonly openid: string;
  readonly content: string;
  /** Unix seconds. */
  readonly createdAt: number;
  isElected: boolean;
  reply: { content: string; createdAt: number } | undefined;
}

/** The comments below one article. */
export interface CommentedArticle {
  isOpen: boolean;
  readonly comments: Map<number, Comment>;
}

/** The comments below the articles that an account sent or published. */
export class Comments {
  private readonly articles = new BoundedMap<CommentedArticle>(5000);
  private lastId = 0;

  constructor(private readonly clock: VirtualClock) {}

  /** Notes that articles went out under an id (`msg_data_id`). */
  article(dataId: string, count: number): void {
    for (let index = 0; index < count; index++) {
      this.articles.set(keyOf(dataId, index), { isOpen: false, comments: new Map() });
    }
  }

  find(dataId: string, index: number): CommentedArticle | undefined {
    return this.articles.get(keyOf(dataId, index));
  }

  /** A reader writes below an article. @returns `undefined` when there is no such article */
  add(dataId: string, index: number, openid: string, content: string): Comment | undefined {
    const article = this.find(dataId, index);
    if (!article) return undefined;
    const id = ++this.lastId;
    const createdAt = this.clock.seconds();
    const comment: Comment = { id, openid, content, createdAt, isElected: false, reply: undefined };
    article.comments.set(id, comment);
    return comment;
  }
}

const keyOf = (dataId: string, index: number): string => `${dataId} ${index}`;
