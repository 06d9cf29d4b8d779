// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// What WeChat asks an express company for.
import { boolean, number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * An express company is asked for a waybill (快递下单).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface AddSingleWaybillPush extends EventPush<'add_single_waybill', 'add_single_waybill'> {
  readonly token: string;
  readonly wxAppId: string;
  readonly companyId?: string;
  readonly account?: string;
  readonly accountPwd?: string;
  readonly orderId?: string;
  readonly sender: {
    readonly name: string;
    readonly tel?: string;
    readonly mobile?: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly street: string;
    readonly address: string;
    readonly id?: string;
  };
  readonly receiver: {
    readonly name: string;
    readonly tel?: string;
    readonly mobile?: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly street: string;
    readonly address: string;
    readonly id?: string;
  };
  readonly goodDetail?: { readonly special?: number; readonly weight?: number };
  readonly insured?: { readonly useInsured: boolean; readonly insuredValue: number };
  readonly remark?: string;
  readonly settingment?: number;
  readonly expectStartTime?: number;
  readonly expectEndTime?: number;
  readonly pickUpStartTime?: number;
  readonly pickUpEndTime?: number;
  readonly scene?: number;
}

/**
 * A waybill is cancelled (快递取消下单).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface CancelSingleWaybillPush extends EventPush<'cancel_single_waybill', 'cancel_single_waybill'> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
  readonly cancelId: string;
  readonly cancelReason?: string;
}

/**
 * A waybill was paid (快递支付通知).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface NotifySingleWaybillPayPush extends EventPush<
  'notify_single_waybill_pay',
  'notify_single_waybill_pay'
> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
  readonly fee: number;
  readonly originalFee?: number;
  readonly payOrderId?: string;
  readonly payFinishTime?: number;
}

/**
 * An express company is asked about a waybill (快递订单查询).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface QuerySingleWaybillPush extends EventPush<'query_single_waybill', 'query_single_waybill'> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
}

/**
 * An express company is asked for a price (快递运费查询).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface QuerySingleWaybillFeePush extends EventPush<
  'query_single_waybill_fee',
  'query_single_waybill_fee'
> {
  readonly sender: {
    readonly name: string;
    readonly tel?: string;
    readonly mobile?: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly street: string;
    readonly address: string;
    readonly id?: string;
  };
  readonly receiver: {
    readonly name: string;
    readonly tel?: string;
    readonly mobile?: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly street: string;
    readonly address: string;
    readonly id?: string;
  };
  readonly goodDetail?: { readonly special?: number; readonly weight?: number };
  readonly scene: number;
}

/**
 * A user asks to hurry a waybill (快递催单).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface RemindWaybillPush extends EventPush<'remind_waybill', 'remind_waybill'> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
}

/**
 * A user complains about a waybill (快递投诉).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface WaybillComplaintPush extends EventPush<'waybill_complaint', 'waybill_complaint'> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
  readonly complainType: number;
  readonly content: string;
  readonly pic?: string;
  readonly contactName?: string;
  readonly phone?: string;
}

/**
 * A user rates a courier (快递员评价).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface WaybillEvaluateAgentPush extends EventPush<
  'waybill_evaluate_agent',
  'waybill_evaluate_agent'
> {
  readonly token: string;
  readonly wxAppId: string;
  readonly orderId?: string;
  readonly wayBillId?: string;
  readonly courierType: number;
  readonly score: number;
}

/**
 * An express company is asked when it can collect (上门时间查询).
 *
 * Reply: ResultCode (0 = success), ResultMsg and what the page of the event asks for, by Reply.raw().
 *
 * (mini program; confirmed (one SDK))
 */
export interface WaybillQueryExpectTimeRangePush extends EventPush<
  'waybill_query_expect_time_range',
  'waybill_query_expect_time_range'
> {
  readonly wxAppId: string;
  readonly province: string;
  readonly city: string;
  readonly area: string;
  readonly street: string;
  readonly address: string;
  readonly id?: string;
}

/** What WeChat asks an express company for. */
export const expressProvider = (): readonly PushDefinition[] => [
  event(
    'add_single_waybill',
    'add_single_waybill',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('companyId?', 'CompanyID'),
      text('account?', 'Account'),
      text('accountPwd?', 'AccountPwd'),
      text('orderId?', 'OrderID'),
      struct('sender', 'Sender', [
        text('name', 'Name'),
        text('tel?', 'Tel'),
        text('mobile?', 'Mobile'),
        text('province', 'Province'),
        text('city', 'City'),
        text('area', 'Area'),
        text('street', 'Street'),
        text('address', 'Address'),
        text('id?', 'Id'),
      ]),
      struct('receiver', 'Receiver', [
        text('name', 'Name'),
        text('tel?', 'Tel'),
        text('mobile?', 'Mobile'),
        text('province', 'Province'),
        text('city', 'City'),
        text('area', 'Area'),
        text('street', 'Street'),
        text('address', 'Address'),
        text('id?', 'Id'),
      ]),
      struct('goodDetail?', 'GoodDetail', [number('special?', 'Special'), number('weight?', 'Weight')]),
      struct('insured?', 'Insured', [
        boolean('useInsured', 'UseInsured'),
        number('insuredValue', 'InsuredValue'),
      ]),
      text('remark?', 'Remark'),
      number('settingment?', 'Settingment'),
      number('expectStartTime?', 'ExpectStartTime'),
      number('expectEndTime?', 'ExpectEndTime'),
      number('pickUpStartTime?', 'PickUpStartTime'),
      number('pickUpEndTime?', 'PickUpEndTime'),
      number('scene?', 'Scene'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'cancel_single_waybill',
    'cancel_single_waybill',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
      text('cancelId', 'CancelID'),
      text('cancelReason?', 'CancelReason'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'notify_single_waybill_pay',
    'notify_single_waybill_pay',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
      number('fee', 'Fee'),
      number('originalFee?', 'OriginalFee'),
      text('payOrderId?', 'PayOrderId'),
      number('payFinishTime?', 'PayFinishTime'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'query_single_waybill',
    'query_single_waybill',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'query_single_waybill_fee',
    'query_single_waybill_fee',
    () => [
      struct('sender', 'Sender', [
        text('name', 'Name'),
        text('tel?', 'Tel'),
        text('mobile?', 'Mobile'),
        text('province', 'Province'),
        text('city', 'City'),
        text('area', 'Area'),
        text('street', 'Street'),
        text('address', 'Address'),
        text('id?', 'Id'),
      ]),
      struct('receiver', 'Receiver', [
        text('name', 'Name'),
        text('tel?', 'Tel'),
        text('mobile?', 'Mobile'),
        text('province', 'Province'),
        text('city', 'City'),
        text('area', 'Area'),
        text('street', 'Street'),
        text('address', 'Address'),
        text('id?', 'Id'),
      ]),
      struct('goodDetail?', 'GoodDetail', [number('special?', 'Special'), number('weight?', 'Weight')]),
      number('scene', 'Scene'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'remind_waybill',
    'remind_waybill',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'waybill_complaint',
    'waybill_complaint',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
      number('complainType', 'ComplainType'),
      text('content', 'Content'),
      text('pic?', 'Pic'),
      text('contactName?', 'Name'),
      text('phone?', 'Phone'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'waybill_evaluate_agent',
    'waybill_evaluate_agent',
    () => [
      text('token', 'Token'),
      text('wxAppId', 'WXAppId'),
      text('orderId?', 'OrderID'),
      text('wayBillId?', 'WayBillID'),
      number('courierType', 'CourierType'),
      number('score', 'Score'),
    ],
    { result: 'ResultCode' },
  ),
  event(
    'waybill_query_expect_time_range',
    'waybill_query_expect_time_range',
    () => [
      text('wxAppId', 'WXAppId'),
      text('province', 'Province'),
      text('city', 'City'),
      text('area', 'Area'),
      text('street', 'Street'),
      text('address', 'Address'),
      text('id?', 'Id'),
    ],
    { result: 'ResultCode' },
  ),
];
