import type { ApiCall } from '../api/api-call.js';
import type { ApiRoute } from '../api/api-route.js';
import { OK } from '../../server/answers.js';
import { demand } from '../api/errors.js';
import type { Waybill } from '../../state/trade/waybills.js';
import { randomText } from '../../util/random.js';
import { isObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';

const HOUR = 3600;
/** What happens to a parcel, and how many hours after it was ordered. */
const WAY = [
  { after: 0, action_type: 100001, action_msg: '揽件成功' },
  { after: 12, action_type: 200001, action_msg: '更新运输轨迹' },
  { after: 36, action_type: 300002, action_msg: '开始派送' },
  { after: 40, action_type: 300003, action_msg: '签收成功' },
];

/** Parcels: ordered at a delivery company (物流助手), and shown to the user. */
export const waybillRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/express/business/order/add',
    handle(call) {
      const [orderId, deliveryId] = [call.field('order_id'), call.field('delivery_id')];
      demand(orderId !== '' && deliveryId !== '' && call.field('biz_id') !== '', 47003, 'order_id');
      const { sender, receiver, cargo } = call.json();
      demand(isObject(sender) && isObject(receiver) && isObject(cargo), 47003, 'sender');
      const { waybills } = call.account;
      const before = waybills.find(orderId, deliveryId);
      demand(!before || before.isCancelled, 9300506);
      const { waybillId } = waybills.add(orderId, deliveryId, call.field('openid'), call.json());
      return { ...OK, order_id: orderId, waybill_id: waybillId, waybill_data: dataOf(waybillId) };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/express/business/order/get',
    handle(call) {
      const { orderId, deliveryId, waybillId, isCancelled } = waybillOf(call);
      const waybill_data = dataOf(waybillId);
      return {
        ...OK,
        order_id: orderId,
        delivery_id: deliveryId,
        waybill_id: waybillId,
        print_html: '',
        waybill_data,
        order_status: isCancelled ? 1 : 0,
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/express/business/order/cancel',
    handle(call) {
      waybillOf(call).isCancelled = true;
      return { ...OK, delivery_resultcode: 0, delivery_resultmsg: '' };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/express/business/path/get',
    handle(call) {
      const waybill = waybillOf(call);
      const path_item_list = wayOf(call, waybill);
      return {
        ...OK,
        openid: waybill.openid,
        delivery_id: waybill.deliveryId,
        waybill_id: waybill.waybillId,
        path_item_num: path_item_list.length,
        path_item_list,
      };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/express/delivery/open_msg/trace_waybill',
    handle(call) {
      const { goods_info: goods } = call.json();
      demand(call.field('openid') !== '', 40003);
      demand(call.field('waybill_id') !== '', 47003, 'waybill_id');
      demand(isObject(goods) && Array.isArray(goods.detail_list), 47003, 'goods_info');
      const token = randomText(44);
      call.account.traces.set(token, call.json());
      return { ...OK, waybill_token: token };
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/express/delivery/open_msg/query_trace',
    handle(call) {
      const trace = call.account.traces.get(call.field('waybill_token'));
      demand(trace && textOf(trace.openid) === call.field('openid'), 47003, 'waybill_token');
      const { waybill_id, delivery_id = '', goods_info } = trace;
      return {
        ...OK,
        waybill_info: { status: 1, waybill_id },
        shop_info: { goods_info },
        delivery_info: { delivery_id, delivery_name: '' },
      };
    },
  },
];

function waybillOf(call: ApiCall): Waybill {
  const waybill = call.account.waybills.find(call.field('order_id'), call.field('delivery_id'));
  const named = call.field('waybill_id');
  demand(waybill && (named === '' || named === waybill.waybillId), 9300507);
  return waybill;
}

/** What has happened to a parcel by now, on the simulator's clock. */
const wayOf = ({ account }: ApiCall, { createdAt, isCancelled }: Waybill) =>
  isCancelled
    ? []
    : WAY.flatMap(({ after, ...item }) => {
        const action_time = createdAt + after * HOUR;
        return action_time <= account.clock.seconds() ? [{ action_time, ...item }] : [];
      });

const dataOf = (waybillId: string) => [{ key: 'SimulatedSorting', value: waybillId.slice(-4) }];
