import type { JsonObject } from '../../util/json.js';
import type { Refund } from './refunds.js';
import { rfc3339 } from './times.js';

const ACCOUNT = '支付用户零钱';

/** A refund as the query answers it. */
export function refundView(refund: Refund): JsonObject {
  return {
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: refund.order.transactionId,
    out_trade_no: refund.order.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: ACCOUNT,
    ...successTime(refund),
    create_time: rfc3339(refund.createdAt),
    status: refund.status,
    funds_account: 'AVAILABLE',
    amount: amountOf(refund),
  };
}

/** A refund as the notification carries it: the state has another name there. */
export function refundNotice(refund: Refund): JsonObject {
  const { mchid, sp_mchid, sub_mchid } = refund.order.owner;
  const { total, refund: amount } = refund;
  return {
    ...(mchid === undefined ? { sp_mchid, sub_mchid } : { mchid }),
    transaction_id: refund.order.transactionId,
    out_trade_no: refund.order.outTradeNo,
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    refund_status: refund.status,
    ...successTime(refund),
    user_received_account: ACCOUNT,
    amount: { total, refund: amount, payer_total: total, payer_refund: amount },
  };
}

const successTime = ({ succeededAt }: Refund) =>
  succeededAt === undefined ? {} : { success_time: rfc3339(succeededAt) };

const amountOf = ({ total, refund, order: { currency } }: Refund) => ({
  total,
  refund,
  from: [],
  payer_total: total,
  payer_refund: refund,
  settlement_refund: refund,
  settlement_total: total,
  discount_refund: 0,
  currency,
});
