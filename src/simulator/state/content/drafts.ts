import type { VirtualClock } from '../virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits, randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** A draft: one to eight articles. */
export interface Draft {
  readonly id: string;
  articles: JsonObject[];
  /** Unix seconds. */
  updatedAt: number;
}

/** A draft that was submitted for publishing. */
export interface Publication {
  readonly id: string;
  readonly articleId: string;
  readonly articles: JsonObject[];
  /** 0 published, 1 running, 5 deleted by the account. */
  status: number;
  updatedAt: number;
}

const MOST = 5000;

/** Drafts and what was published of them. */
export class Drafts {
  private readonly drafts = new BoundedMap<Draft>(MOST);
  private readonly publications = new BoundedMap<Publication>(MOST);

  constructor(private readonly clock: VirtualClock) {}

  add(articles: JsonObject[]): Draft {
    const draft = { id: randomText(64), articles, updatedAt: this.clock.seconds() };
    this.drafts.set(draft.id, draft);
    return draft;
  }

  find(id: string): Draft | undefined {
    return this.drafts.get(id);
  }

  all(): Draft[] {
    return [...this.drafts.values()].toReversed();
  }

  remove(id: string): boolean {
    return this.drafts.delete(id);
  }

  /** Starts to publish a draft, which leaves the list of drafts. */
  publish(draft: Draft): Publication {
    this.drafts.delete(draft.id);
    const publication = {
      id: randomDigits(10),
      articleId: randomText(43),
      articles: draft.articles,
      status: 1,
      updatedAt: this.clock.seconds(),
    };
    this.publications.set(publication.id, publication);
    return publication;
  }

  publication(id: string): Publication | undefined {
    return this.publications.get(id);
  }

  published(): Publication[] {
    return [...this.publications.values()].filter(({ status }) => status === 0).toReversed();
  }

  article(articleId: string): Publication | undefined {
    return [...this.publications.values()].find((publication) => publication.articleId === articleId);
  }
}
