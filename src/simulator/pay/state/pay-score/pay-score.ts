import type { VirtualClock } from '../../../state/virtual-clock.js';
import type { JsonObject } from '../../../util/json.js';
import { randomDigits, randomText } from '../../../util/random.js';
import { textOf } from '../../../util/text.js';
import { invalidRequest, paramError } from '../../refusal.js';
import { Repeatable } from '../repeatable.js';
import { dayDigits, rfc3339 } from '../times.js';

/** `CREATED`: the user has to confirm. `DOING`: confirmed, or completed and not paid. `DONE`: paid. */
export type PayScoreState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED';

/** A pay score (微信支付分) order. */
export interface PayScoreOrder {
  readonly outOrderNo: string;
  readonly serviceId: string;
  readonly orderId: string;
  /** What the client hands to the page on which the user confirms. */
  readonly packageInfo: string;
  readonly notifyUrl: string | undefined;
  /** The body of the request. */
  readonly asked: JsonObject;
  state: PayScoreState;
  /** In `DOING`: whether the merchant has completed it. */
  isCompleted: boolean;
  openid: string | undefined;
  /** What is charged, once it was completed. */
  charged: { payments: unknown; discounts: unknown; total: number } | undefined;
  paid: { at: number; transactionId: string; type: 'NEWTON' | 'MCH' } | undefined;
}

interface Item {
  amount?: number;
  count?: number;
}

/** The pay score orders of one merchant number. */
export class PayScoreOrders {
  private readonly orders = new Repeatable<PayScoreOrder>();

  constructor(
    private readonly clock: VirtualClock,
    private readonly mchId: string,
  ) {}

  find(outOrderNo: string): PayScoreOrder | undefined {
    return this.orders.find(outOrderNo);
  }

  /** Begins an order. Without `need_user_confirm` the user has given a permission before, and it runs at once. */
  create(asked: JsonObject): PayScoreOrder {
    const outOrderNo = textOf(asked.out_order_no);
    const needsUser = asked.need_user_confirm !== false;
    if (!needsUser && asked.openid === undefined) throw paramError('/body/openid', '免确认订单必填');
    const { made } = this.orders.create(
      outOrderNo,
      asked,
      () => ({
        outOrderNo,
        serviceId: textOf(asked.service_id),
        orderId: `1500${dayDigits(this.clock.now())}${randomDigits(16)}`,
        packageInfo: randomText(96),
        notifyUrl: asked.notify_url as string | undefined,
        asked,
        state: needsUser ? 'CREATED' : 'DOING',
        isCompleted: false,
        openid: asked.openid as string | undefined,
        charged: undefined,
        paid: undefined,
      }),
      () => invalidRequest('商户服务订单号已存在，且请求参数与首次请求不一致'),
    );
    return made;
  }

  /** @throws PayRefusal when the user has nothing to confirm */
  confirm(order: PayScoreOrder, openid: string): void {
    need(order, order.state === 'CREATED');
    order.state = 'DOING';
    order.openid = openid;
  }

  /** @throws PayRefusal when the order was completed */
  cancel(order: PayScoreOrder): void {
    if (order.state === 'REVOKED') return;
    need(order, order.state === 'CREATED' || (order.state === 'DOING' && !order.isCompleted));
    order.state = 'REVOKED';
  }

  /** The merchant says what the service costs. Nothing to pay ends the order. */
  complete(order: PayScoreOrder, asked: JsonObject): void {
    need(order, order.state === 'DOING' && !order.isCompleted);
    this.charge(order, asked);
    order.isCompleted = true;
    if (order.charged!.total === 0) order.state = 'DONE';
  }

  /** Lowers the amount of an order that waits for its payment. */
  modify(order: PayScoreOrder, asked: JsonObject): void {
    need(order, order.state === 'DOING' && order.isCompleted);
    if ((asked.total_amount as number) >= order.charged!.total) {
      throw invalidRequest('修改后的金额须小于原金额');
    }
    this.charge(order, asked);
  }

  /** The amount is paid. @param type `MCH`: outside WeChat Pay, as the merchant says */
  pay(order: PayScoreOrder, transactionId: string, type: 'NEWTON' | 'MCH'): void {
    need(order, order.state === 'DOING' && order.isCompleted);
    order.state = 'DONE';
    order.paid = { at: this.clock.now(), transactionId, type };
  }

  /** An order as the query answers it and notifications carry it. */
  view(order: PayScoreOrder): JsonObject {
    const { asked, charged, openid, state } = order;
    const { need_user_confirm: _need, device: _device, post_payments, post_discounts, ...kept } = asked;
    const discounts = charged?.discounts ?? post_discounts;
    return {
      ...kept,
      mchid: this.mchId,
      order_id: order.orderId,
      state,
      ...(state === 'DOING' && { state_description: order.isCompleted ? 'MCH_COMPLETE' : 'USER_CONFIRM' }),
      ...(openid !== undefined && { openid }),
      post_payments: charged?.payments ?? post_payments ?? [],
      ...(discounts !== undefined && { post_discounts: discounts }),
      ...(charged && {
        total_amount: charged.total,
        need_collection: charged.total > 0,
        ...(charged.total > 0 && { collection: collectionOf(order, charged.total) }),
      }),
    };
  }

  private charge(order: PayScoreOrder, asked: JsonObject): void {
    const total = asked.total_amount as number;
    const { post_payments: payments, post_discounts: discounts } = asked;
    const sum = sumOf(payments) - sumOf(discounts);
    if (sum !== total) throw paramError('/body/total_amount', `与付费项目之和${sum}不一致`, total);
    const { amount: most } = order.asked.risk_fund as { amount: number };
    if (total > most) throw invalidRequest('总金额不得超过服务风险金');
    order.charged = { payments, discounts, total };
  }
}

const sumOf = (items: unknown): number =>
  ((items ?? []) as Item[]).reduce((sum, { amount = 0, count = 1 }) => sum + amount * count, 0);

function collectionOf({ paid }: PayScoreOrder, total: number): JsonObject {
  return {
    state: paid ? 'USER_PAID' : 'USER_PAYING',
    total_amount: total,
    paying_amount: paid ? 0 : total,
    paid_amount: paid ? total : 0,
    details: paid
      ? [
          {
            seq: 1,
            amount: total,
            paid_type: paid.type,
            paid_time: rfc3339(paid.at),
            transaction_id: paid.transactionId,
          },
        ]
      : [],
  };
}

function need({ state, isCompleted }: PayScoreOrder, allowed: boolean): void {
  if (allowed) return;
  throw invalidRequest(`订单状态为${state}${isCompleted ? '（商户已完结）' : ''}，不允许此操作`);
}
