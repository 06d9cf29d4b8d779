import type { VirtualClock } from '../virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomDigits } from '../../util/random.js';

/** The states of an order of virtual payment that the simulator knows, as WeChat numbers them. */
export const VIRTUAL_ORDER_STATES = { paid: 2, provided: 4, refunded: 5 } as const;

/** One order of virtual payment. */
export interface VirtualOrder {
  readonly orderId: string;
  readonly wxOrderId: string;
  readonly openid: string;
  readonly env: number;
  /** Coins or goods. */
  readonly kind: 'coins' | 'goods';
  /** Whole fen. */
  readonly fee: number;
  refunded: number;
  status: number;
  /** Unix seconds. */
  readonly createdAt: number;
  updatedAt: number;
}

/** What people bought in a mini program or mini game with virtual payment (虚拟支付). */
export class VirtualPayments {
  private readonly orders = new BoundedMap<VirtualOrder>(10_000);
  private readonly balances = new BoundedMap<number>(10_000);
  private readonly spent = new BoundedMap<{ amount: number; balance: number }>(10_000);
  private readonly refunds = new BoundedMap<string>(10_000);

  constructor(private readonly clock: VirtualClock) {}

  /** Somebody buys coins or goods. */
  buy(order: Pick<VirtualOrder, 'orderId' | 'openid' | 'env' | 'kind' | 'fee'>, coins: number): VirtualOrder {
    const at = this.clock.seconds();
    const bought: VirtualOrder = {
      ...order,
      wxOrderId: randomDigits(28),
      refunded: 0,
      status: VIRTUAL_ORDER_STATES.paid,
      createdAt: at,
      updatedAt: at,
    };
    this.orders.set(bought.orderId, bought);
    if (order.kind === 'coins') this.add(order.openid, coins);
    return bought;
  }

  /** By the application's number or WeChat's. */
  find(orderId: string, wxOrderId: string): VirtualOrder | undefined {
    return (
      this.orders.get(orderId) ?? [...this.orders.values()].find((order) => order.wxOrderId === wxOrderId)
    );
  }

  balance(openid: string): number {
    return this.balances.get(openid) ?? 0;
  }

  /**
   * Spends coins; the same order number again gives what it gave before.
   *
   * @returns the balance afterwards, or `undefined` when there are not enough
   */
  spend(openid: string, orderId: string, amount: number): number | undefined {
    const before = this.spent.get(`${openid} ${orderId}`);
    if (before) return before.balance;
    const balance = this.balance(openid) - amount;
    if (balance < 0) return undefined;
    this.balances.set(openid, balance);
    this.spent.set(`${openid} ${orderId}`, { amount, balance });
    return balance;
  }

  /** WeChat's number of a refund that was asked for before. */
  refundNumber(refundId: string): string | undefined {
    return this.refunds.get(refundId);
  }

  /** Pays back a part of an order. @returns WeChat's number of the refund */
  refund(order: VirtualOrder, refundId: string, fee: number): string {
    order.refunded += fee;
    order.status = VIRTUAL_ORDER_STATES.refunded;
    order.updatedAt = this.clock.seconds();
    const id = randomDigits(28);
    this.refunds.set(refundId, id);
    return id;
  }

  private add(openid: string, coins: number): void {
    this.balances.set(openid, this.balance(openid) + coins);
  }
}
