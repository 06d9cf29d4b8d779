import { createHmac } from 'node:crypto';
import { sessionSignature } from '../../../crypto/user-data.js';
import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { VirtualOrder } from '../../state/trade/virtual-payments.js';
import { VIRTUAL_ORDER_STATES } from '../../state/trade/virtual-payments.js';
import { PLATFORM_OPENID } from '../../push/push-message.js';

/** How long a refund takes. */
const REFUND_MS = 1000;

/** Virtual payment (虚拟支付): coins and goods that are bought in mini programs and mini games. */
export const virtualPaymentRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/xpay/query_user_balance',
    handle(call) {
      const openid = user(call);
      const balance = call.account.virtualPayments.balance(openid);
      return {
        ...OK,
        balance,
        present_balance: 0,
        sum_save: balance,
        sum_present: 0,
        sum_balance: balance,
        sum_cost: 0,
        first_save_flag: balance > 0 ? 0 : 1,
      };
    },
  },
  {
    method: 'POST',
    path: '/xpay/currency_pay',
    handle(call) {
      const openid = user(call);
      const orderId = call.field('order_id');
      const amount = Number(call.json().amount);
      demand(orderId !== '' && Number.isInteger(amount) && amount > 0, 268490002);
      const balance = call.account.virtualPayments.spend(openid, orderId, amount);
      demand(balance !== undefined, 268490006);
      return { ...OK, order_id: orderId, balance, used_present_amount: 0 };
    },
  },
  {
    method: 'POST',
    path: '/xpay/query_order',
    handle(call) {
      checkPaySignature(call);
      const order = orderOf(call);
      return {
        ...OK,
        order: {
          order_id: order.orderId,
          wx_order_id: order.wxOrderId,
          env_type: order.env + 1,
          order_type: 0,
          biz_type: order.kind === 'coins' ? 1 : 2,
          status: order.status,
          order_fee: order.fee,
          coupon_fee: 0,
          paid_fee: order.fee,
          refund_fee: order.refunded,
          left_fee: order.fee - order.refunded,
          paid_time: order.createdAt,
          create_time: order.createdAt,
          update_time: order.updatedAt,
          ...(order.status === VIRTUAL_ORDER_STATES.provided && { provide_time: order.updatedAt }),
        },
      };
    },
  },
  {
    method: 'POST',
    path: '/xpay/notify_provide_goods',
    handle(call) {
      checkPaySignature(call);
      const order = orderOf(call);
      demand(order.status !== VIRTUAL_ORDER_STATES.refunded, 268490013);
      order.status = VIRTUAL_ORDER_STATES.provided;
      order.updatedAt = call.account.clock.seconds();
      return OK;
    },
  },
  { method: 'POST', path: '/xpay/refund_order', handle: refund },
];

function refund(call: ApiCall) {
  checkPaySignature(call);
  const order = orderOf(call);
  const refundId = call.field('refund_order_id');
  const [fee, left] = [Number(call.json().refund_fee), Number(call.json().left_fee)];
  demand(refundId !== '' && Number.isInteger(fee) && fee > 0, 268490002);
  const wxRefundId = call.account.virtualPayments.refundNumber(refundId);
  if (wxRefundId === undefined) {
    demand(left === order.fee - order.refunded && fee <= left, 268490002);
  }
  const id = wxRefundId ?? call.account.virtualPayments.refund(order, refundId, fee);
  const started = call.account.clock.seconds();
  if (wxRefundId === undefined) {
    call.pushLater(REFUND_MS, () => ({
      FromUserName: PLATFORM_OPENID,
      MsgType: 'event',
      Event: 'xpay_refund_notify',
      OpenId: order.openid,
      WxRefundId: id,
      MchRefundId: refundId,
      WxOrderId: order.wxOrderId,
      MchOrderId: order.orderId,
      RefundFee: fee,
      RetCode: 0,
      RetMsg: 'success',
      RefundStartTimestamp: started,
      RefundSuccTimestamp: call.account.clock.seconds(),
      WxpayRefundTransactionId: id,
      RetryTimes: 0,
    }));
  }
  return {
    ...OK,
    refund_order_id: refundId,
    refund_wx_order_id: id,
    pay_order_id: order.orderId,
    pay_wx_order_id: order.wxOrderId,
  };
}

function orderOf(call: ApiCall): VirtualOrder {
  const order = call.account.virtualPayments.find(call.field('order_id'), call.field('wx_order_id'));
  demand(order, 268490002, 'no such order');
  return order;
}

/** A call about a user is signed with the key of their session too. */
function user(call: ApiCall): string {
  const openid = call.field('openid');
  demand(openid !== '', 268490001);
  checkPaySignature(call);
  const key = call.account.sessions.keyOf(openid);
  demand(key, 268490009);
  demand(call.param('signature') === sessionSignature(call.body.toString('utf8'), key), 268490003);
  return openid;
}

/** `pay_sig`: over the path and the very text of the body, with the AppKey of the console. */
function checkPaySignature(call: ApiCall): void {
  const { appKey } = call.account.settings;
  if (appKey === undefined) {
    call.warnings.push('pay_sig is not checked: the account has no "appKey"');
    return;
  }
  const wanted = createHmac('sha256', appKey)
    .update(`${call.path}&${call.body.toString('utf8')}`)
    .digest('hex');
  demand(call.param('pay_sig') === wanted, 268490003);
}
