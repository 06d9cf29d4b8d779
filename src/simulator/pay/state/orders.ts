import { isDeepStrictEqual } from 'node:util';
import type { VirtualClock } from '../../state/virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits, randomHex } from '../../util/random.js';
import type { TradeState, TradeType } from '../pay-console.js';
import { invalidRequest, orderNotThere, PayRefusal } from '../refusal.js';
import { dayDigits } from './times.js';

const HOUR_MS = 3_600_000;
/** How long a `prepay_id` can be used. */
const PREPAY_LIFE_MS = 2 * HOUR_MS;
/** An order without `time_expire` closes by itself after seven days. */
const ORDER_LIFE_MS = 7 * 24 * HOUR_MS;

/** An order as it was placed. */
export interface PlacedOrder {
  readonly tradeType: TradeType;
  readonly outTradeNo: string;
  readonly description: string;
  /** Whole fen. */
  readonly total: number;
  readonly currency: string;
  readonly attach: string | undefined;
  readonly notifyUrl: string | undefined;
  /** Who it belongs to, as WeChat names it: `appid` and `mchid`, or those of a partner and its sub merchant. */
  readonly owner: Readonly<Record<string, string>>;
  /** Who is to pay; for JSAPI orders. */
  readonly payer: Readonly<Record<string, string>> | undefined;
  /** Part of the payment may be shared with others, and is held back until then. */
  readonly sharesProfit: boolean;
  /** Milliseconds; `undefined` for WeChat's own limit. */
  readonly expiresAt: number | undefined;
  /** The body of the request. */
  readonly asked: JsonObject;
}

/** An order. */
export interface Order extends Omit<PlacedOrder, 'expiresAt'> {
  readonly createdAt: number;
  readonly expiresAt: number;
  state: TradeState;
  prepayId: string;
  prepayExpiresAt: number;
  transactionId?: string;
  paidAt?: number;
  /** The OpenID of who paid. */
  openid?: string;
  /** The last attempt to notify the application of the payment. */
  notified?: { attempt: number; status: number };
  /** What was paid back, or is about to be, in fen. */
  refunded: number;
  /** What is held back for profit sharing, in fen. */
  unsplit: number;
  /** Of combined orders (合单): those that are paid at once. */
  parts?: readonly Order[];
  /** Of one of them: the combined orders. */
  whole?: Order;
}

/** The orders of one merchant number. */
export class Orders {
  private readonly byNumber = new Map<string, Order>();
  private readonly byTransaction = new Map<string, Order>();
  private readonly byPrepayId = new Map<string, Order>();

  constructor(
    private readonly clock: VirtualClock,
    private readonly mchId: string,
  ) {}

  get size(): number {
    return this.byNumber.size;
  }

  /** The newest ones, the newest first. */
  newest(count: number): Order[] {
    return [...this.byNumber.values()]
      .slice(-count)
      .toReversed()
      .map((order) => this.aged(order));
  }

  all(): Order[] {
    return [...this.byNumber.values()].map((order) => this.aged(order));
  }

  /**
   * Places an order. The same number with the same members gives the same order, with a `prepay_id` that lives anew.
   *
   * @throws PayRefusal when the number belongs to another order, or its order is closed or paid
   */
  place(placed: PlacedOrder): Order {
    const before = this.byNumber.get(placed.outTradeNo);
    if (before) return this.placeAgain(this.aged(before), placed);
    const now = this.clock.now();
    const order: Order = {
      ...placed,
      createdAt: now,
      expiresAt: placed.expiresAt ?? now + ORDER_LIFE_MS,
      state: 'NOTPAY',
      prepayId: '',
      prepayExpiresAt: 0,
      refunded: 0,
      unsplit: 0,
    };
    this.byNumber.set(order.outTradeNo, order);
    this.renewPrepayId(order);
    return order;
  }

  find(outTradeNo: string): Order | undefined {
    const order = this.byNumber.get(outTradeNo);
    return order && this.aged(order);
  }

  findByTransaction(transactionId: string): Order | undefined {
    const order = this.byTransaction.get(transactionId);
    return order && this.aged(order);
  }

  /** The order of a `prepay_id` that can still be used. */
  findByPrepayId(prepayId: string): Order | undefined {
    const order = this.byPrepayId.get(prepayId);
    return order && order.prepayExpiresAt > this.clock.now() ? this.aged(order) : undefined;
  }

  /** @throws PayRefusal when there is no such order */
  need(outTradeNo: string): Order {
    const order = this.find(outTradeNo);
    if (!order) throw orderNotThere();
    return order;
  }

  /**
   * Somebody pays.
   *
   * @throws PayRefusal when the order is not open
   */
  pay(order: Order, openid: string): string {
    if (order.state !== 'NOTPAY' && order.state !== 'USERPAYING') {
      throw invalidRequest(`The order is ${order.state} and cannot be paid.`);
    }
    const now = this.clock.now();
    order.state = 'SUCCESS';
    order.paidAt = now;
    order.openid = openid;
    order.transactionId = `4200${this.mchId.slice(-6).padStart(6, '0')}${dayDigits(now)}${randomDigits(10)}`;
    if (order.sharesProfit) order.unsplit = order.total;
    this.byTransaction.set(order.transactionId, order);
    return order.transactionId;
  }

  /** @throws PayRefusal when the order was paid */
  close(order: Order): void {
    if (order.state === 'NOTPAY') order.state = 'CLOSED';
    else if (order.state !== 'CLOSED') throw paid();
  }

  /** Takes a code payment back: an open one ends, a paid one is paid back. */
  reverse(order: Order): void {
    if (order.tradeType !== 'MICROPAY') throw invalidRequest('仅付款码支付的订单可以撤销');
    if (order.state === 'SUCCESS') order.refunded = order.total;
    order.state = 'REVOKED';
  }

  private placeAgain(order: Order, placed: PlacedOrder): Order {
    if (!isDeepStrictEqual(order.asked, placed.asked) || order.tradeType !== placed.tradeType) {
      const message = '商户订单号重复，请求重入时，参数与首次请求时不一致';
      throw new PayRefusal(403, 'OUT_TRADE_NO_USED', message, undefined, 268_498_688);
    }
    if (order.state === 'CLOSED')
      throw new PayRefusal(400, 'ORDER_CLOSED', '订单已关闭', undefined, 268_447_914);
    if (order.state !== 'NOTPAY' && order.state !== 'USERPAYING') throw paid();
    this.renewPrepayId(order);
    return order;
  }

  private renewPrepayId(order: Order): void {
    const now = this.clock.now();
    this.byPrepayId.delete(order.prepayId);
    order.prepayId = `wx${dayDigits(now)}${randomDigits(6)}${randomHex(20)}`;
    order.prepayExpiresAt = now + PREPAY_LIFE_MS;
    this.byPrepayId.set(order.prepayId, order);
  }

  private aged(order: Order): Order {
    if (order.state === 'NOTPAY' && this.clock.now() >= order.expiresAt) order.state = 'CLOSED';
    return order;
  }
}

const paid = (): PayRefusal => new PayRefusal(400, 'ORDER_PAID', '该订单已支付', undefined, 268_498_689);
