import type { JsonObject } from '../../util/json.js';
import type { TradeState } from '../pay-console.js';
import type { Order } from './orders.js';
import { rfc3339 } from './times.js';

const DESCRIPTIONS: Readonly<Record<TradeState, string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败',
};

/** An order as the query answers it and the notification carries it. */
export function orderView(order: Order): JsonObject {
  const { total, currency, state } = order;
  const common = {
    ...order.owner,
    out_trade_no: order.outTradeNo,
    ...(order.attach !== undefined && { attach: order.attach }),
    trade_type: order.tradeType,
    trade_state: state,
    trade_state_desc: DESCRIPTIONS[state],
  };
  if (order.transactionId === undefined || order.paidAt === undefined) {
    return { ...common, amount: { total, currency } };
  }
  return {
    ...common,
    transaction_id: order.transactionId,
    bank_type: 'OTHERS',
    success_time: rfc3339(order.paidAt),
    payer: payerOf(order),
    amount: { total, payer_total: total, currency, payer_currency: currency },
  };
}

/** Combined orders as the query answers them and the notification carries them. */
export function combinedView(whole: Order): JsonObject {
  const { openid } = whole;
  return {
    ...whole.owner,
    combine_out_trade_no: whole.outTradeNo,
    ...(openid !== undefined && { combine_payer_info: { openid } }),
    sub_orders: (whole.parts ?? []).map((part) => {
      const { appid: _appid, ...owner } = part.owner;
      const { total, currency, transactionId, paidAt } = part;
      const isPaid = transactionId !== undefined && paidAt !== undefined;
      return {
        ...owner,
        out_trade_no: part.outTradeNo,
        attach: part.attach ?? '',
        trade_type: part.tradeType,
        trade_state: part.state,
        amount: {
          total_amount: total,
          currency,
          ...(isPaid && { payer_amount: total, payer_currency: currency }),
        },
        ...(isPaid && {
          transaction_id: transactionId,
          bank_type: 'OTHERS',
          success_time: rfc3339(paidAt),
        }),
      };
    }),
  };
}

/** Who paid. A partner names the OpenID after the application that it belongs to. */
function payerOf({ owner, payer, openid = '' }: Order): JsonObject {
  if (owner.sp_mchid === undefined) return { openid };
  return payer?.sub_openid === undefined ? { sp_openid: openid } : { sub_openid: openid };
}
