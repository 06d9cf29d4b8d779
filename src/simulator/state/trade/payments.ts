import { BoundedMap } from '../../util/bounded-map.js';

/** A payment of WeChat Pay, as far as the account knows it in which it was made. */
export interface Payment {
  readonly appId: string;
  readonly merchantId: string;
  readonly outTradeNo: string;
  readonly transactionId: string;
  readonly openid: string;
  readonly description: string;
  /** Whole fen. */
  readonly amount: number;
  /** Unix seconds. */
  readonly createdAt: number;
  /** Unix seconds. */
  readonly paidAt: number;
}

/** What people paid with WeChat Pay, the newest last. */
export class Payments {
  private readonly byTransaction = new BoundedMap<Payment>(10_000);

  add(payment: Payment): void {
    this.byTransaction.set(payment.transactionId, payment);
  }

  find(transactionId: string): Payment | undefined {
    return this.byTransaction.get(transactionId);
  }

  findOrder(merchantId: string, outTradeNo: string): Payment | undefined {
    return [...this.byTransaction.values()].find(
      (payment) => payment.merchantId === merchantId && payment.outTradeNo === outTradeNo,
    );
  }

  of(appId: string): Payment[] {
    return [...this.byTransaction.values()].filter((payment) => payment.appId === appId);
  }

  clear(): void {
    this.byTransaction.clear();
  }
}
