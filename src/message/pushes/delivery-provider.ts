// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// What WeChat asks an instant-delivery company for.
import { number, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A shop withdrew its authorization (取消授权帐号).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface CancelAuthAccountPush extends EventPush<'cancel_auth_account', 'cancel_auth_account'> {
  readonly shopid: string;
  readonly wxAppid: string;
}

/**
 * WeChat asks for the account of a shop that authorizes (获取授权帐号).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface GetAuthInfoPush extends EventPush<'get_auth_info', 'get_auth_info'> {
  readonly wxAppid: string;
  readonly code: string;
}

/**
 * WeChat asks for a pre-authorization code (获取预授权码).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface GetPreAuthCodePush extends EventPush<'get_pre_auth_code', 'get_pre_auth_code'> {
  readonly wxAppid: string;
}

/**
 * A test order changes its status (模拟更新配送单状态).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface MockUpdateOrderStatusPush extends EventPush<
  'mock_update_order_status',
  'mock_update_order_status'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly waybillId: string;
  readonly deliverySign: string;
  readonly orderStatus: number;
  readonly actionTime: number;
  readonly actionMsg?: string;
}

/**
 * A delivery company is asked to deliver (下配送单).
 *
 * sender, receiver, cargo and order_info are structures of the page; they are in raw.
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportAddOrderPush extends EventPush<'transport_add_order', 'transport_add_order'> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly wxToken: string;
}

/**
 * A tip is added to a delivery (增加小费).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportAddTipsPush extends EventPush<'transport_add_tips', 'transport_add_tips'> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly waybillId?: string;
  readonly tips: number;
  readonly remark: string;
}

/**
 * A delivery is cancelled (取消配送单).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportCancelOrderPush extends EventPush<
  'transport_cancel_order',
  'transport_cancel_order'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly waybillId?: string;
  readonly cancelReasonId: number;
  readonly cancelReason?: string;
}

/**
 * The shop got a returned delivery back (异常件退回商家确认).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportConfirmReturnToBizPush extends EventPush<
  'transport_confirm_return_to_biz',
  'transport_confirm_return_to_biz'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly waybillId?: string;
}

/**
 * WeChat asks where a rider is (查询骑手位置).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportGetAgentPosPush extends EventPush<
  'transport_get_agent_pos',
  'transport_get_agent_pos'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly waybillId: string;
}

/**
 * WeChat asks what cancelling a delivery costs (预取消配送单).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportPrecancelOrderPush extends EventPush<
  'transport_precancel_order',
  'transport_precancel_order'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly waybillId?: string;
  readonly cancelReasonId: number;
  readonly cancelReason?: string;
}

/**
 * WeChat asks what a delivery costs (预下配送单).
 *
 * sender, receiver, cargo and order_info are structures of the page; they are in raw.
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportPrecreateOrderPush extends EventPush<
  'transport_precreate_order',
  'transport_precreate_order'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
}

/**
 * WeChat asks for the status of a delivery (查询配送单).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportQueryOrderStatusPush extends EventPush<
  'transport_query_order_status',
  'transport_query_order_status'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly waybillId?: string;
}

/**
 * A delivery company is asked again to deliver (重新下单).
 *
 * sender, receiver, cargo and order_info are structures of the page; they are in raw.
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportReaddOrderPush extends EventPush<'transport_readd_order', 'transport_readd_order'> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly deliverySign: string;
  readonly wxToken: string;
}

/**
 * A user rates a rider (骑手评分).
 *
 * Reply: resultcode (0 = success), resultmsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface TransportSetRiderScorePush extends EventPush<
  'transport_set_rider_score',
  'transport_set_rider_score'
> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly shopNo: string;
  readonly waybillId: string;
  readonly deliveryOntimeScore: number;
  readonly cargoIntactScore: number;
  readonly attitudeScore: number;
}

/** What WeChat asks an instant-delivery company for. */
export const deliveryProvider = (): readonly PushDefinition[] => [
  event(
    'cancel_auth_account',
    'cancel_auth_account',
    () => [text('shopid', 'shopid'), text('wxAppid', 'wx_appid')],
    { result: 'resultcode' },
  ),
  event('get_auth_info', 'get_auth_info', () => [text('wxAppid', 'wx_appid'), text('code', 'code')], {
    result: 'resultcode',
  }),
  event('get_pre_auth_code', 'get_pre_auth_code', () => [text('wxAppid', 'wx_appid')], {
    result: 'resultcode',
  }),
  event(
    'mock_update_order_status',
    'mock_update_order_status',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('waybillId', 'waybill_id'),
      text('deliverySign', 'delivery_sign'),
      number('orderStatus', 'order_status'),
      number('actionTime', 'action_time'),
      text('actionMsg?', 'action_msg'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_add_order',
    'transport_add_order',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('wxToken', 'wx_token'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_add_tips',
    'transport_add_tips',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('waybillId?', 'waybill_id'),
      number('tips', 'tips'),
      text('remark', 'remark'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_cancel_order',
    'transport_cancel_order',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('waybillId?', 'waybill_id'),
      number('cancelReasonId', 'cancel_reason_id'),
      text('cancelReason?', 'cancel_reason'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_confirm_return_to_biz',
    'transport_confirm_return_to_biz',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('waybillId?', 'waybill_id'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_get_agent_pos',
    'transport_get_agent_pos',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('waybillId', 'waybill_id'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_precancel_order',
    'transport_precancel_order',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('waybillId?', 'waybill_id'),
      number('cancelReasonId', 'cancel_reason_id'),
      text('cancelReason?', 'cancel_reason'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_precreate_order',
    'transport_precreate_order',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_query_order_status',
    'transport_query_order_status',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('waybillId?', 'waybill_id'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_readd_order',
    'transport_readd_order',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('deliverySign', 'delivery_sign'),
      text('wxToken', 'wx_token'),
    ],
    { result: 'resultcode' },
  ),
  event(
    'transport_set_rider_score',
    'transport_set_rider_score',
    () => [
      text('shopid', 'shopid'),
      text('shopOrderId', 'shop_order_id'),
      text('shopNo', 'shop_no'),
      text('waybillId', 'waybill_id'),
      number('deliveryOntimeScore', 'delivery_ontime_score'),
      number('cargoIntactScore', 'cargo_intact_score'),
      number('attitudeScore', 'attitude_score'),
    ],
    { result: 'resultcode' },
  ),
];
