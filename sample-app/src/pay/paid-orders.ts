import { Injectable } from '@nestjs/common';

const MOST_ORDERS = 10_000;

/** What this process was told about an order. */
export interface PaidOrder {
  /** How often the handler ran to its end. */
  handled: number;
  /** Fen. */
  total: number;
}

/**
 * The payments that this process has handled; the newest are kept. An application of yours writes them into its
 * database, in one transaction with what the payment sets off.
 */
@Injectable()
export class PaidOrders {
  private readonly orders = new Map<string, PaidOrder>();
  private readonly failed = new Set<string>();

  add(outTradeNo: string, total: number): void {
    const handled = (this.orders.get(outTradeNo)?.handled ?? 0) + 1;
    this.orders.delete(outTradeNo); // the newest goes last, so that the oldest is dropped first
    this.orders.set(outTradeNo, { handled, total });
    if (this.orders.size > MOST_ORDERS) this.orders.delete(this.orders.keys().next().value!);
  }

  /** True once for each order: its handler is to throw, so that WeChat delivers again. */
  failsFirst(outTradeNo: string): boolean {
    if (this.failed.has(outTradeNo)) return false;
    this.failed.add(outTradeNo);
    if (this.failed.size > MOST_ORDERS) this.failed.delete(this.failed.values().next().value!);
    return true;
  }

  all(): Record<string, PaidOrder> {
    return Object.fromEntries(this.orders);
  }
}
