import type { VirtualClock } from '../virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** Articles that were uploaded without a draft: as permanent material, or for mass sending. */
export interface NewsItem {
  readonly id: string;
  readonly articles: JsonObject[];
  readonly permanent: boolean;
  /** Unix seconds. */
  updatedAt: number;
}

/** Temporary articles are kept for three days, in seconds. */
const TEMPORARY_SECONDS = 3 * 86_400;

/** The articles of an account that are no drafts. */
export class News {
  private readonly items = new BoundedMap<NewsItem>(5000);

  constructor(private readonly clock: VirtualClock) {}

  add(articles: JsonObject[], permanent: boolean): NewsItem {
    const item = { id: randomText(64), articles, permanent, updatedAt: this.clock.seconds() };
    this.items.set(item.id, item);
    return item;
  }

  find(id: string): NewsItem | undefined {
    const item = this.items.get(id);
    if (!item || item.permanent || this.clock.seconds() < item.updatedAt + TEMPORARY_SECONDS) return item;
    this.items.delete(id);
    return undefined;
  }

  /** Permanent material, the newest first. */
  permanent(): NewsItem[] {
    return [...this.items.values()].filter((item) => item.permanent).toReversed();
  }

  /** @returns false when there is no such item */
  remove(id: string): boolean {
    return this.items.delete(id);
  }
}
