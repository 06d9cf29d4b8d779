import type { VirtualClock } from '../../state/virtual-clock.js';
import type { JsonObject } from '../../util/json.js';
import { randomDigits } from '../../util/random.js';
import { invalidRequest } from '../refusal.js';
import type { Order } from './orders.js';
import { Repeatable } from './repeatable.js';
import { rfc3339 } from './times.js';

/** One receiver of an order's money. */
export interface Share {
  readonly type: string;
  readonly account: string;
  /** Whole fen. */
  readonly amount: number;
  readonly description: string;
  readonly detailId: string;
  result: 'PENDING' | 'SUCCESS' | 'CLOSED';
  failReason?: string;
  /** What was given back, in fen. */
  returned: number;
}

/** One sharing (分账单) of an order. */
export interface Sharing {
  readonly outOrderNo: string;
  readonly orderId: string;
  readonly order: Order;
  readonly shares: readonly Share[];
  /** What is left goes to the merchant, and nothing more can be shared. */
  readonly unfreezes: boolean;
  readonly notifyUrl: string | undefined;
  readonly createdAt: number;
  state: 'PROCESSING' | 'FINISHED';
  finishedAt?: number;
}

/** Money that a receiver gives back (分账回退). */
export interface SharingReturn {
  readonly outReturnNo: string;
  readonly returnId: string;
  readonly sharing: Sharing;
  readonly account: string;
  readonly amount: number;
  readonly description: string;
  readonly createdAt: number;
}

/** What is asked of a sharing. */
export type AskedSharing = Pick<Sharing, 'outOrderNo' | 'order' | 'unfreezes' | 'notifyUrl'> & {
  shares: readonly Pick<Share, 'type' | 'account' | 'amount' | 'description'>[];
  asked: JsonObject;
};

/** How much of an order may be shared: 30 %, WeChat's default. */
export const MOST_SHARED = 0.3;

/** Profit sharing (分账) under one merchant number. */
export class ProfitSharing {
  private readonly receivers = new Map<string, JsonObject>();
  private readonly sharings = new Repeatable<Sharing>();
  private readonly returns = new Repeatable<SharingReturn>();

  constructor(private readonly clock: VirtualClock) {}

  addReceiver(receiver: JsonObject): void {
    this.receivers.set(receiverKey(receiver), receiver);
  }

  removeReceiver(receiver: JsonObject): void {
    this.receivers.delete(receiverKey(receiver));
  }

  find(outOrderNo: string): Sharing | undefined {
    return this.sharings.find(outOrderNo);
  }

  findById(orderId: string): Sharing | undefined {
    return this.sharings.all().find((sharing) => sharing.orderId === orderId);
  }

  findReturn(outReturnNo: string): SharingReturn | undefined {
    return this.returns.find(outReturnNo);
  }

  /** Takes a sharing, or the rest of the money back, which is a sharing without receivers. */
  share(asked: AskedSharing): { made: Sharing; isNew: boolean } {
    return this.sharings.create(
      asked.outOrderNo,
      asked.asked,
      () => this.make(asked),
      () => invalidRequest('商户分账单号重复，参数与首次请求时不一致'),
    );
  }

  /** Ends a sharing: receivers that were taken away meanwhile get nothing. */
  finish(sharing: Sharing): void {
    sharing.state = 'FINISHED';
    sharing.finishedAt = this.clock.now();
    for (const share of sharing.shares) {
      const isKnown = this.receivers.has(receiverKey({ type: share.type, account: share.account }));
      share.result = isKnown ? 'SUCCESS' : 'CLOSED';
      if (isKnown) continue;
      share.failReason = 'NO_RELATION';
      sharing.order.unsplit += sharing.unfreezes ? 0 : share.amount;
    }
  }

  giveBack(
    asked: Pick<SharingReturn, 'outReturnNo' | 'sharing' | 'account' | 'amount' | 'description'> & {
      asked: JsonObject;
    },
  ): SharingReturn {
    const { asked: body, ...rest } = asked;
    const make = (): SharingReturn => {
      const share = asked.sharing.shares.find(({ account }) => account === asked.account);
      if (share?.result !== 'SUCCESS') throw invalidRequest('回退方不是该分账单的成功接收方');
      if (asked.amount > share.amount - share.returned) throw invalidRequest('回退金额超过可回退金额');
      share.returned += asked.amount;
      return { ...rest, returnId: `3008${randomDigits(24)}`, createdAt: this.clock.now() };
    };
    const differs = (): Error => invalidRequest('商户回退单号重复，参数与首次请求时不一致');
    return this.returns.create(asked.outReturnNo, body, make, differs).made;
  }

  view(sharing: Sharing): JsonObject {
    const { order, shares, createdAt, finishedAt } = sharing;
    return {
      ...(order.owner.sub_mchid !== undefined && { sub_mchid: order.owner.sub_mchid }),
      transaction_id: order.transactionId,
      out_order_no: sharing.outOrderNo,
      order_id: sharing.orderId,
      state: sharing.state,
      receivers: shares.map(({ type, account, amount, description, result, failReason, detailId }) => ({
        amount,
        description,
        type,
        account,
        result,
        ...(failReason !== undefined && { fail_reason: failReason }),
        detail_id: detailId,
        create_time: rfc3339(createdAt),
        finish_time: rfc3339(finishedAt ?? 0),
      })),
    };
  }

  private make({ asked: _asked, shares, ...rest }: AskedSharing): Sharing {
    const { order, unfreezes } = rest;
    const shared = shares.reduce((sum, { amount }) => sum + amount, 0);
    this.check(order, shares, shared);
    order.unsplit = unfreezes ? 0 : order.unsplit - shared;
    return {
      ...rest,
      orderId: `3008${randomDigits(24)}`,
      createdAt: this.clock.now(),
      state: 'PROCESSING',
      shares: shares.map((share) => ({
        ...share,
        detailId: `3600${randomDigits(24)}`,
        result: 'PENDING',
        returned: 0,
      })),
    };
  }

  private check(order: Order, shares: AskedSharing['shares'], shared: number): void {
    if (!order.sharesProfit) throw invalidRequest('非分账订单不支持分账');
    if (order.unsplit === 0) throw invalidRequest('订单已解冻，或无可分账金额');
    const before = order.total - order.unsplit;
    if (shared > order.unsplit || before + shared > Math.floor(order.total * MOST_SHARED)) {
      throw invalidRequest('分账金额超过最大分账比例');
    }
    const stranger = shares.find((share) => !this.receivers.has(receiverKey({ ...share })));
    if (stranger) throw invalidRequest('分账接收方关系不存在，请先添加分账接收方');
  }
}

const receiverKey = ({ type, account }: JsonObject): string => JSON.stringify([type, account]);
