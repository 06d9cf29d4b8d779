import type { JsonObject } from '../../../util/json.js';
import { textOf } from '../../../util/text.js';
import { notThere, paramError } from '../../refusal.js';
import type { PayScoreOrder } from '../../state/pay-score/pay-score.js';
import { type Members, text } from '../members.js';
import { NOTIFY_URL } from '../order-kinds.js';
import type { PayCall } from '../pay-call.js';
import type { PayRoute } from '../pay-route.js';

const ORDER = '/v3/payscore/serviceorder';
const ID = text(32);

const PAYMENTS: Members = { name: text(20), 'description?': text(30), 'amount?': 'count', 'count?': 'count' };
const DISCOUNTS: Members = { ...PAYMENTS, 'name?': text(20) };
const TIMES: Members = {
  'start_time?': text(14),
  'start_time_remark?': text(20),
  'end_time?': text(14),
  'end_time_remark?': text(20),
};
const PLACES: Members = { 'start_location?': text(50), 'end_location?': text(50) };

const CREATE: Members = {
  appid: ID,
  out_order_no: /^[0-9A-Za-z_\-|*]{1,32}$/,
  service_id: ID,
  service_introduction: text(20),
  'attach?': text(256),
  'notify_url?': NOTIFY_URL,
  'openid?': text(128),
  'need_user_confirm?': 'bool',
  'post_payments?': [PAYMENTS],
  'post_discounts?': [DISCOUNTS],
  time_range: TIMES,
  'location?': PLACES,
  'device?': 'any',
  risk_fund: {
    name: /^(?:DEPOSIT|ADVANCE|CASH_DEPOSIT|ESTIMATE_ORDER_COST)$/,
    'description?': text(30),
    amount: 'fen',
  },
};
const CANCEL: Members = { 'appid?': ID, service_id: ID, 'reason?': text(50) };
const CHARGE: Members = {
  'appid?': ID,
  service_id: ID,
  post_payments: [PAYMENTS],
  'post_discounts?': [DISCOUNTS],
  'device?': 'any',
  total_amount: 'count',
};
const COMPLETE: Members = {
  ...CHARGE,
  'time_range?': TIMES,
  'location?': PLACES,
  'goods_tag?': text(32),
  'profit_sharing?': 'bool',
};
const SYNC: Members = {
  'appid?': ID,
  service_id: ID,
  type: /^Order_Paid$/,
  'detail?': { 'seq?': 'count', 'paid_time?': text(14), 'paid_amount?': 'count' },
};

/** Pay score (微信支付分) orders of a merchant. */
export const payScoreRoutes: readonly PayRoute[] = [
  {
    method: 'POST',
    path: ORDER,
    body: CREATE,
    handle({ content, merchant, pay, warnings }) {
      const order = merchant.payScore.create(content);
      const given = order.openid && merchant.payScorePermissions.findOf(order.openid, order.serviceId)?.state;
      if (content.need_user_confirm === false && given !== 'AVAILABLE') {
        warnings.push(
          `WeChat Pay would refuse it: ${order.openid} has given the service ${order.serviceId} no permission.`,
        );
      }
      if (order.notifyUrl !== undefined) merchant.lastNotifyUrl = order.notifyUrl;
      pay.changed();
      return { ...merchant.payScore.view(order), package: order.packageInfo };
    },
  },
  {
    method: 'GET',
    path: ORDER,
    handle(call) {
      const number = call.param('out_order_no');
      if (!number) throw paramError('/query/out_order_no', '必填项缺失');
      return call.merchant.payScore.view(find(call, number, call.param('service_id')));
    },
  },
  change('cancel', CANCEL, (call, order) => {
    call.merchant.payScore.cancel(order);
    const { appid, mchid, service_id, out_order_no, order_id } = call.merchant.payScore.view(order);
    return { appid, mchid, service_id, out_order_no, order_id };
  }),
  change('complete', COMPLETE, (call, order) => {
    call.actions.payScore.complete(call.merchant, order, call.content);
    return call.merchant.payScore.view(order);
  }),
  change('modify', { ...CHARGE, 'reason?': text(50) }, (call, order) => {
    call.merchant.payScore.modify(order, call.content);
    return call.merchant.payScore.view(order);
  }),
  change('sync', SYNC, (call, order) => {
    call.merchant.payScore.pay(order, '', 'MCH');
    return call.merchant.payScore.view(order);
  }),
];

function change(
  what: string,
  body: Members,
  handle: (call: PayCall, order: PayScoreOrder) => JsonObject,
): PayRoute {
  return {
    method: 'POST',
    path: `${ORDER}/{out_order_no}/${what}`,
    body,
    handle: (call) => handle(call, find(call, call.params.out_order_no!, textOf(call.content.service_id))),
  };
}

function find({ merchant }: PayCall, outOrderNo: string, serviceId: string): PayScoreOrder {
  const order = merchant.payScore.find(outOrderNo);
  if (!order || order.serviceId !== serviceId) throw notThere('服务订单');
  return order;
}
