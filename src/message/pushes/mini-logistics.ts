// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Parcels, instant delivery and insurance of mini programs.
import { list, number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A parcel moved (物流轨迹更新).
 *
 * (mini program; confirmed)
 */
export interface AddExpressPathPush extends EventPush<'add_express_path', 'add_express_path'> {
  readonly deliveryId: string;
  readonly wayBillId: string;
  readonly orderId: string;
  readonly version: number;
  readonly count: number;
  readonly actions: readonly {
    readonly actionTime: number;
    readonly actionType: number;
    readonly actionMsg: string;
  }[];
}

/**
 * The outcome of binding a delivery account.
 *
 * (mini program; confirmed)
 */
export interface UpdateBusinessBindResultPush extends EventPush<
  'update_business_bind_result',
  'update_business_bind_result'
> {
  readonly deliveryId: string;
  readonly bizId: string;
}

/**
 * Carrier side: a waybill is ordered (请求下单).
 *
 * Carrier side; needs a business reply.
 *
 * (mini program; confirmed)
 */
export interface AddWaybillPush extends EventPush<'add_waybill', 'add_waybill'> {
  readonly token: string;
  readonly orderId: string;
  readonly bizId: string;
  readonly bizPwd: string;
  readonly shopAppId: string;
  readonly wayBillId: string;
  readonly remark: string;
  readonly sender: {
    readonly name: string;
    readonly tel: string;
    readonly mobile: string;
    readonly company: string;
    readonly postCode: string;
    readonly country: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly address: string;
  };
  readonly receiver: {
    readonly name: string;
    readonly tel: string;
    readonly mobile: string;
    readonly company: string;
    readonly postCode: string;
    readonly country: string;
    readonly province: string;
    readonly city: string;
    readonly area: string;
    readonly address: string;
  };
  readonly cargo: {
    readonly weight: number;
    readonly spaceX: number;
    readonly spaceY: number;
    readonly spaceZ: number;
    readonly count: number;
    readonly detailList: readonly { readonly name: string; readonly count: number }[];
  };
  readonly insured: { readonly useInsured: number; readonly insuredValue: number };
  readonly service: { readonly serviceType: number; readonly serviceName: string };
}

/**
 * Carrier side: a waybill is cancelled (取消订单).
 *
 * Carrier side; needs a business reply.
 *
 * (mini program; confirmed)
 */
export interface CancelWaybillPush extends EventPush<'cancel_waybill', 'cancel_waybill'> {
  readonly bizId: string;
  readonly bizPwd: string;
  readonly shopAppId: string;
  readonly orderId: string;
  readonly wayBillId: string;
}

/**
 * Carrier side: a merchant account is checked (审核商户).
 *
 * (mini program; confirmed)
 */
export interface CheckBizPush extends EventPush<'check_biz', 'check_biz'> {
  readonly bizId: string;
  readonly bizPwd: string;
  readonly shopAppId: string;
  readonly shopName: string;
  readonly shopTelphone: string;
  readonly shopContact: string;
  readonly serviceName: string;
  readonly senderProvince: string;
  readonly senderCity: string;
  readonly senderArea: string;
  readonly senderAddress: string;
}

/**
 * Carrier side: a merchant's balance is asked for (查询商户余额).
 *
 * (mini program; confirmed)
 */
export interface GetQuotaPush extends EventPush<'get_quota', 'get_quota'> {
  readonly bizId: string;
  readonly bizPwd: string;
  readonly shopAppId: string;
}

/**
 * Carrier side: the state of a waybill is asked for.
 *
 * Carrier side; reply with ResultCode, ResultMsg, WaybillCreateTime, Path[].
 *
 * (mini program; confirmed)
 */
export interface WaybillNotifyQueryPush extends EventPush<'waybill_notify_query', 'waybill_notify_query'> {
  readonly waybillId: string;
  readonly senderPhone: string;
  readonly receiverPhone: string;
}

/**
 * An instant delivery changed its state (即时配送状态).
 *
 * (mini program; confirmed)
 */
export interface UpdateWaybillStatusPush extends EventPush<'update_waybill_status', 'update_waybill_status'> {
  readonly shopid: string;
  readonly shopOrderId: string;
  readonly waybillId: string;
  readonly actionTime: number;
  readonly orderStatus: number;
  readonly actionMsg: string;
  readonly shopNo: string;
  readonly agent: { readonly name: string; readonly phone: string };
}

/**
 * The outcome of a freight insurance claim (运费险理赔结果).
 *
 * (mini program; confirmed)
 */
export interface WxainsuranceClaimResultPush extends EventPush<
  'wxainsurance_claim_result',
  'wxainsurance_claim_result'
> {
  readonly uploadEvent: { readonly orderNo: string; readonly status: number; readonly finishTime: number };
}

/** Parcels, instant delivery and insurance of mini programs. */
export const miniLogistics = (): readonly PushDefinition[] => [
  event('add_express_path', 'add_express_path', () => [
    text('deliveryId', 'DeliveryID'),
    text('wayBillId', 'WayBillId'),
    text('orderId', 'OrderId'),
    number('version', 'Version'),
    number('count', 'Count'),
    list('actions', 'Actions', [
      number('actionTime', 'ActionTime'),
      number('actionType', 'ActionType'),
      text('actionMsg', 'ActionMsg'),
    ]),
  ]),
  event('update_business_bind_result', 'update_business_bind_result', () => [
    text('deliveryId', 'delivery_id'),
    text('bizId', 'biz_id'),
  ]),
  event('add_waybill', 'add_waybill', () => [
    text('token', 'Token'),
    text('orderId', 'OrderID'),
    text('bizId', 'BizID'),
    text('bizPwd', 'BizPwd'),
    text('shopAppId', 'ShopAppID'),
    text('wayBillId', 'WayBillID'),
    text('remark', 'Remark'),
    struct('sender', 'Sender', [
      text('name', 'Name'),
      text('tel', 'Tel'),
      text('mobile', 'Mobile'),
      text('company', 'Company'),
      text('postCode', 'PostCode'),
      text('country', 'Country'),
      text('province', 'Province'),
      text('city', 'City'),
      text('area', 'Area'),
      text('address', 'Address'),
    ]),
    struct('receiver', 'Receiver', [
      text('name', 'Name'),
      text('tel', 'Tel'),
      text('mobile', 'Mobile'),
      text('company', 'Company'),
      text('postCode', 'PostCode'),
      text('country', 'Country'),
      text('province', 'Province'),
      text('city', 'City'),
      text('area', 'Area'),
      text('address', 'Address'),
    ]),
    struct('cargo', 'Cargo', [
      number('weight', 'Weight'),
      number('spaceX', 'Space_X'),
      number('spaceY', 'Space_Y'),
      number('spaceZ', 'Space_Z'),
      number('count', 'Count'),
      list('detailList', 'DetailList', [text('name', 'Name'), number('count', 'Count')]),
    ]),
    struct('insured', 'Insured', [
      number('useInsured', 'UseInsured'),
      number('insuredValue', 'InsuredValue'),
    ]),
    struct('service', 'Service', [number('serviceType', 'ServiceType'), text('serviceName', 'ServiceName')]),
  ]),
  event('cancel_waybill', 'cancel_waybill', () => [
    text('bizId', 'BizID'),
    text('bizPwd', 'BizPwd'),
    text('shopAppId', 'ShopAppID'),
    text('orderId', 'OrderID'),
    text('wayBillId', 'WayBillID'),
  ]),
  event('check_biz', 'check_biz', () => [
    text('bizId', 'BizID'),
    text('bizPwd', 'BizPwd'),
    text('shopAppId', 'ShopAppID'),
    text('shopName', 'ShopName'),
    text('shopTelphone', 'ShopTelphone'),
    text('shopContact', 'ShopContact'),
    text('serviceName', 'ServiceName'),
    text('senderProvince', 'SenderProvince'),
    text('senderCity', 'SenderCity'),
    text('senderArea', 'SenderArea'),
    text('senderAddress', 'SenderAddress'),
  ]),
  event('get_quota', 'get_quota', () => [
    text('bizId', 'BizID'),
    text('bizPwd', 'BizPwd'),
    text('shopAppId', 'ShopAppID'),
  ]),
  event('waybill_notify_query', 'waybill_notify_query', () => [
    text('waybillId', 'WaybillId'),
    text('senderPhone', 'SenderPhone'),
    text('receiverPhone', 'ReceiverPhone'),
  ]),
  event('update_waybill_status', 'update_waybill_status', () => [
    text('shopid', 'shopid'),
    text('shopOrderId', 'shop_order_id'),
    text('waybillId', 'waybill_id'),
    number('actionTime', 'action_time'),
    number('orderStatus', 'order_status'),
    text('actionMsg', 'action_msg'),
    text('shopNo', 'shop_no'),
    struct('agent', 'agent', [text('name', 'name'), text('phone', 'phone')]),
  ]),
  event('wxainsurance_claim_result', 'wxainsurance_claim_result', () => [
    struct('uploadEvent', 'upload_event', [
      text('orderNo', 'OrderNo'),
      number('status', 'Status'),
      number('finishTime', 'FinishTime'),
    ]),
  ]),
];
