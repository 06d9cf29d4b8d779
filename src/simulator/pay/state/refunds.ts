import type { VirtualClock } from '../../state/virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits } from '../../util/random.js';
import { invalidRequest, PayRefusal } from '../refusal.js';
import type { Order } from './orders.js';
import { Repeatable } from './repeatable.js';
import { dayDigits } from './times.js';

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';

/** A refund as it was asked for. */
export interface AskedRefund {
  readonly outRefundNo: string;
  readonly order: Order;
  /** Whole fen. */
  readonly refund: number;
  readonly total: number;
  readonly notifyUrl: string | undefined;
  /** Why, as the merchant says. */
  readonly reason: string | undefined;
  /** The body of the request. */
  readonly asked: JsonObject;
}

/** A refund. */
export interface Refund extends AskedRefund {
  readonly refundId: string;
  readonly createdAt: number;
  status: RefundStatus;
  succeededAt?: number;
}

const YEAR_MS = 365 * 86_400_000;
/** An order can be paid back in so many parts. */
const MOST_PARTS = 50;

/** The refunds of one merchant number. */
export class Refunds {
  private readonly refunds = new Repeatable<Refund>();

  constructor(private readonly clock: VirtualClock) {}

  get size(): number {
    return this.refunds.size;
  }

  all(): Refund[] {
    return this.refunds.all();
  }

  find(outRefundNo: string): Refund | undefined {
    return this.refunds.find(outRefundNo);
  }

  findById(refundId: string): Refund | undefined {
    return this.refunds.all().find((refund) => refund.refundId === refundId);
  }

  of(order: Order): Refund[] {
    return this.refunds.all().filter((refund) => refund.order === order);
  }

  /**
   * Takes a refund. The same number with the same members is the same refund.
   *
   * @throws PayRefusal when the order cannot be paid back so
   */
  create(asked: AskedRefund): { made: Refund; isNew: boolean } {
    return this.refunds.create(
      asked.outRefundNo,
      asked.asked,
      () => this.make(asked),
      () => invalidRequest('商户退款单号重复，参数与首次请求时不一致'),
    );
  }

  /** Ends a refund. Money that does not reach the user is not counted as paid back. */
  end(refund: Refund, status: Exclude<RefundStatus, 'PROCESSING'>): void {
    if (status === 'CLOSED' && refund.status !== 'CLOSED') refund.order.refunded -= refund.refund;
    refund.status = status;
    if (status === 'SUCCESS') refund.succeededAt = this.clock.now();
  }

  private make(asked: AskedRefund): Refund {
    const { order, refund, total } = asked;
    const now = this.clock.now();
    if (order.state !== 'SUCCESS' && order.state !== 'REFUND') throw invalidRequest('订单未支付，不能退款');
    if (total !== order.total) throw invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试');
    if (refund > order.total - order.refunded) throw invalidRequest('申请退款金额超过订单可退金额');
    if (now > (order.paidAt ?? now) + YEAR_MS)
      throw new PayRefusal(403, 'TRADE_OVERDUE', '订单已经超过退款期限');
    if (this.of(order).length >= MOST_PARTS) throw invalidRequest('一笔订单最多支持50次部分退款');
    order.refunded += refund;
    order.state = 'REFUND';
    const refundId = `5030${dayDigits(now)}${randomDigits(17)}`;
    return { ...asked, refundId, createdAt: now, status: 'PROCESSING' };
  }
}
