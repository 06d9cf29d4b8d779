import type { JsonObject } from '../../util/json.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomDigits, randomText } from '../../util/random.js';

/** A kind of coupon that the account made. */
export interface Card {
  readonly id: string;
  readonly asked: JsonObject;
  left: number;
}

/** A coupon that somebody has. */
export interface CardCode {
  readonly code: string;
  readonly cardId: string;
  readonly openid: string;
  status: 'NORMAL' | 'CONSUMED' | 'UNAVAILABLE';
}

/** The coupons of an account (卡券). */
export class Cards {
  private readonly byId = new BoundedMap<Card>(1000);
  private readonly codes = new BoundedMap<CardCode>(10_000);

  create(asked: JsonObject, quantity: number): Card {
    const card = { id: `p${randomText(27)}`, asked, left: quantity };
    this.byId.set(card.id, card);
    return card;
  }

  find(id: string): Card | undefined {
    return this.byId.get(id);
  }

  /** Somebody takes a coupon. @returns `undefined` when none is left */
  take(card: Card, openid: string): CardCode | undefined {
    if (card.left < 1) return undefined;
    card.left--;
    const taken: CardCode = { code: randomDigits(12), cardId: card.id, openid, status: 'NORMAL' };
    this.codes.set(taken.code, taken);
    return taken;
  }

  code(code: string): CardCode | undefined {
    return this.codes.get(code);
  }
}
