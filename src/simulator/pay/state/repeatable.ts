import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../util/json.js';

/**
 * Things that an application creates under a number of its own (退款, 转账, 分账). The same number with the same members
 * is the same thing, so that a request can be repeated; with other members it is refused.
 */
export class Repeatable<T extends object> {
  private readonly byNumber = new Map<string, { asked: JsonObject; made: T }>();

  get size(): number {
    return this.byNumber.size;
  }

  all(): T[] {
    return [...this.byNumber.values()].map(({ made }) => made);
  }

  find(number: string): T | undefined {
    return this.byNumber.get(number)?.made;
  }

  /**
   * @param make called when the number is new
   * @param differs what is thrown when the number belongs to something else
   */
  create(
    number: string,
    asked: JsonObject,
    make: () => T,
    differs: () => Error,
  ): { made: T; isNew: boolean } {
    const before = this.byNumber.get(number);
    if (before) {
      if (!isDeepStrictEqual(before.asked, asked)) throw differs();
      return { made: before.made, isNew: false };
    }
    const made = make();
    this.byNumber.set(number, { asked, made });
    return { made, isNew: true };
  }
}
