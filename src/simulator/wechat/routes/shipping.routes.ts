import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Payment } from '../../state/trade/payments.js';
import { ORDER_STATES } from '../../state/trade/shipping.js';
import { PLATFORM_OPENID } from '../../push/push-message.js';
import type { JsonObject } from '../../util/json.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';

/** Express, and at once: the parcels of other kinds of delivery cannot be split. */
const [EXPRESS, AT_ONCE, SPLIT] = [1, 1, 2];
const TEN_DAYS = 10 * 86_400;

/** Deliveries of what was bought in a mini program, which every mini program that sells must report. */
export const shippingRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/wxa/sec/order/upload_shipping_info',
    handle(call) {
      ship(call, call.json());
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/sec/order/upload_combined_shipping_info',
    handle(call) {
      const { sub_orders: list, ...rest } = call.json();
      demand(Array.isArray(list) && list.length > 0, 10060014);
      for (const order of list as unknown[]) {
        demand(isObject(order), 10060014);
        ship(call, { ...rest, ...order });
      }
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/sec/order/get_order',
    handle(call) {
      const payment = paymentOf(call, call.json());
      demand(payment, 10060001);
      return { ...OK, order: viewOf(call, payment) };
    },
  },
  { method: 'POST', path: '/wxa/sec/order/get_order_list', handle: listOrders },
  {
    method: 'POST',
    path: '/wxa/sec/order/notify_confirm_receive',
    handle(call) {
      const payment = paymentOf(call, call.json());
      demand(payment, 10060001);
      const shipment = call.account.shipping.find(payment.transactionId);
      demand(shipment && shipment.state === ORDER_STATES.shipped, 10060004);
      demand(Number(call.json().received_time) >= shipment.shippedAt, 10060014);
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/sec/order/set_msg_jump_path',
    handle(call) {
      const path = call.field('path');
      demand(path !== '', 10060014);
      call.account.shipping.jumpPath = path;
      return OK;
    },
  },
  {
    method: 'POST',
    path: '/wxa/sec/order/is_trade_managed',
    handle: () => ({ ...OK, is_trade_managed: true }),
  },
  {
    method: 'POST',
    path: '/wxa/sec/order/is_trade_management_confirmation_completed',
    handle: () => ({ ...OK, completed: true }),
  },
];

/** A delivery as the application reports it. The money follows ten days later, with an event. */
function ship(call: ApiCall, body: JsonObject): void {
  const { account } = call;
  demand(isObject(body.order_key), 10060014);
  const isByMerchant = Number(body.order_key.order_number_type) === 1;
  const payment = paymentOf(call, {
    merchant_id: body.order_key.mchid,
    merchant_trade_no: isByMerchant ? body.order_key.out_trade_no : '',
    transaction_id: isByMerchant ? '' : body.order_key.transaction_id,
  });
  const payer = isObject(body.payer) ? textOf(body.payer.openid) : '';
  const parcels = (Array.isArray(body.shipping_list) ? body.shipping_list : []).filter(isObject);
  const [logisticsType, deliveryMode] = [Number(body.logistics_type), Number(body.delivery_mode)];
  demand(logisticsType >= 1 && logisticsType <= 4, 10060005);
  demand(deliveryMode === AT_ONCE || deliveryMode === SPLIT, 10060014);
  demand(deliveryMode === AT_ONCE || logisticsType === EXPRESS, 10060006);
  demand(deliveryMode === AT_ONCE || typeof body.is_all_delivered === 'boolean', 10060007);
  demand(parcels.length > 0, 10060014);
  demand(
    parcels.every((parcel) => textOf(parcel.item_desc) !== ''),
    10060008,
  );
  call.demandIfStrict(payment, 10060001, 'nobody paid such an order');
  if (!payment) return;
  demand(payer === payment.openid, 10060031);
  const before = account.shipping.find(payment.transactionId);
  demand(before === undefined || before.state === ORDER_STATES.shipped, 10060004);
  demand(!before?.isFinished || before.corrections === 0, 10060003);
  const isFinished = deliveryMode === AT_ONCE || body.is_all_delivered === true;
  const shipment = account.shipping.ship(payment, parcels, { logisticsType, deliveryMode, isFinished });
  if (!isFinished || before?.isFinished) return;
  const event = {
    FromUserName: PLATFORM_OPENID,
    MsgType: 'event',
    Event: 'trade_manage_order_settlement',
    transaction_id: payment.transactionId,
    merchant_id: payment.merchantId,
    merchant_trade_no: payment.outTradeNo,
    pay_time: payment.paidAt,
    shipped_time: shipment.shippedAt,
  };
  const settlement = shipment.shippedAt + TEN_DAYS;
  call.pushLater(0, { ...event, estimated_settlement_time: settlement });
  call.pushLater(TEN_DAYS * 1000, () => {
    const current = account.shipping.find(payment.transactionId);
    if (current) current.state = ORDER_STATES.settled;
    return {
      ...event,
      confirm_receive_method: 1,
      confirm_receive_time: settlement,
      settlement_time: settlement,
    };
  });
}

function paymentOf({ account, state }: ApiCall, body: JsonObject): Payment | undefined {
  const found =
    state.payments.find(textOf(body.transaction_id)) ??
    state.payments.findOrder(textOf(body.merchant_id), textOf(body.merchant_trade_no));
  return found?.appId === account.appId ? found : undefined;
}

function listOrders(call: ApiCall) {
  const { pay_time_range: range, order_state: wanted, page_size: size = 100 } = call.json();
  const [from, to] = isObject(range)
    ? [Number(range.begin_time ?? 0), Number(range.end_time ?? Number.POSITIVE_INFINITY)]
    : [0, Number.POSITIVE_INFINITY];
  demand(Number(size) >= 1 && Number(size) <= 100, 10060014);
  const openid = call.field('openid');
  const all = call.state.payments
    .of(call.account.appId)
    .filter(({ paidAt }) => paidAt >= from && paidAt <= to)
    .filter((payment) => openid === '' || payment.openid === openid)
    .map((payment) => viewOf(call, payment))
    .filter(({ order_state }) => wanted === undefined || order_state === Number(wanted));
  const start = Number(call.field('last_index') || 0);
  const order_list = all.slice(start, start + Number(size));
  const next = start + order_list.length;
  return { ...OK, order_list, has_more: next < all.length, last_index: String(next) };
}

function viewOf({ account }: ApiCall, payment: Payment) {
  const shipment = account.shipping.find(payment.transactionId);
  const { parcels = [] } = shipment ?? {};
  return {
    transaction_id: payment.transactionId,
    merchant_id: payment.merchantId,
    sub_merchant_id: '',
    merchant_trade_no: payment.outTradeNo,
    description: payment.description,
    paid_amount: payment.amount,
    openid: payment.openid,
    trade_create_time: payment.createdAt,
    pay_time: payment.paidAt,
    order_state: shipment?.state ?? ORDER_STATES.toShip,
    in_complaint: false,
    ...(shipment && {
      shipping: {
        logistics_type: shipment.logisticsType,
        delivery_mode: shipment.deliveryMode,
        goods_desc: textOf(parcels[0]?.item_desc),
        finish_shipping: shipment.isFinished,
        finish_shipping_count: shipment.isFinished ? shipment.corrections + 1 : 0,
        shipping_list: parcels.map(({ tracking_no, express_company, item_desc, contact, upload_time }) => ({
          tracking_no: textOf(tracking_no),
          express_company: textOf(express_company),
          goods_desc: textOf(item_desc),
          ...(isObject(contact) && { contact }),
          upload_time,
        })),
      },
    }),
  };
}
