// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Orders, B2b payment and complaints of mini programs.
import { list, number, struct, text, texts } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * A paid service is running out of quota (付费服务额度提醒).
 *
 * (mini program; confirmed (SDKs only))
 */
export interface ChargeServiceQuotaNotifyPush extends EventPush<
  'charge_service_quota_notify',
  'charge_service_quota_notify'
> {
  readonly eventType: number;
  /** 64 bits, in decimal digits. */
  readonly spuId: string;
  readonly spuName: string;
  /** 64 bits, in decimal digits. */
  readonly totalQuota: string;
  /** 64 bits, in decimal digits. */
  readonly totalUsedQuota: string;
}

/**
 * A paid service is about to expire (付费服务有效期提醒).
 *
 * event_type 4; sent 15/7/3/1 days before expiry. The page has no sample; the event name is its "event
 * english name".
 *
 * (mini program; confirmed)
 */
export interface ChargeMpServiceValidityNotifyPush extends EventPush<
  'charge_mp_service_validity_notify',
  'charge_mp_service_validity_notify'
> {
  readonly eventType: number;
  readonly appid: string;
  /** 64 bits, in decimal digits. */
  readonly spuId: string;
  readonly spuName: string;
  readonly validityEndTime: string;
}

/**
 * A reminder to connect the shipping interface (提醒接入发货信息管理服务).
 *
 * (mini program; confirmed)
 */
export interface TradeManageRemindAccessApiPush extends EventPush<
  'trade_manage_remind_access_api',
  'trade_manage_remind_access_api'
> {
  readonly msg: string;
}

/**
 * A reminder to ship an order (提醒需要上传发货信息).
 *
 * (mini program; confirmed)
 */
export interface TradeManageRemindShippingPush extends EventPush<
  'trade_manage_remind_shipping',
  'trade_manage_remind_shipping'
> {
  readonly transactionId: string;
  readonly merchantId: string;
  readonly subMerchantId?: string;
  readonly merchantTradeNo: string;
  readonly payTime: number;
  readonly msg: string;
}

/**
 * An order is settled, or about to be (订单将要结算或已经结算).
 *
 * (mini program; confirmed)
 */
export interface TradeManageOrderSettlementPush extends EventPush<
  'trade_manage_order_settlement',
  'trade_manage_order_settlement'
> {
  readonly transactionId: string;
  readonly merchantId: string;
  readonly subMerchantId?: string;
  readonly merchantTradeNo: string;
  readonly payTime: number;
  readonly shippedTime?: number;
  readonly estimatedSettlementTime?: number;
  readonly confirmReceiveMethod?: number;
  readonly confirmReceiveTime?: number;
  readonly settlementTime?: number;
}

/**
 * A B2b order was paid (B2b 门店助手支付成功).
 *
 * B2b payment. JSON; CreateTime is a string.
 *
 * (mini program; confirmed)
 */
export interface RetailPayNotifyPush extends EventPush<'retail_pay_notify', 'retail_pay_notify'> {
  readonly appid: string;
  readonly mchid: string;
  readonly outTradeNo: string;
  readonly orderId: string;
  readonly payStatus: string;
  readonly payTime: string;
  readonly attach: string;
  readonly payerOpenid: string;
  readonly amount: { readonly orderAmount: number; readonly payerAmount: number; readonly currency: string };
  readonly wxpayTransactionId: string;
  readonly env: number;
}

/**
 * A B2b order was refunded (B2b 门店助手退款).
 *
 * (mini program; confirmed)
 */
export interface RetailRefundNotifyPush extends EventPush<'retail_refund_notify', 'retail_refund_notify'> {
  readonly appid: string;
  readonly mchid: string;
  readonly outRefundNo: string;
  readonly refundId: string;
  readonly outTradeNo: string;
  readonly orderId: string;
  readonly refundAmount: number;
  readonly orderAmount: number;
  readonly refundFrom: string;
  readonly refundReason: string;
  readonly refundCreateTime: string;
  readonly refundTime: string;
  readonly refundStatus: string;
  readonly wxpayRefundId: string;
  readonly env: number;
  readonly payChannel: number;
  readonly refundDesc?: string;
}

/**
 * A complaint changed its state (小程序交易投诉).
 *
 * In JSON the fields of BussiCallBackInfo stand at the root, numbers are strings and history is an object or
 * an array. Seen with a space in the name (complaint callback) too.
 *
 * (mini program; confirmed)
 */
export interface ComplaintCallbackPush extends EventPush<'complaint_callback', 'complaint_callback'> {
  readonly bussiCallBackInfo: {
    readonly appid: string;
    readonly optionType: number;
    readonly complaintOrderId: string;
    readonly status: number;
    readonly createTime: number;
    readonly expireTime: number;
    readonly type: number;
    readonly orderId: string;
    readonly outTradeNo: string;
    readonly phoneNumber: string;
    readonly openId: string;
    readonly customerMaterialContent?: string;
    readonly customerMaterialMediaIdList?: string;
    readonly payTime: number;
    readonly totalCost: number;
    readonly productName: string;
    readonly history: readonly {
      readonly time: number;
      readonly content: string;
      readonly mediaIdList: readonly string[];
    }[];
  };
}

/** Orders, B2b payment and complaints of mini programs. */
export const miniTrade = (): readonly PushDefinition[] => [
  event('charge_service_quota_notify', 'charge_service_quota_notify', () => [
    number('eventType', 'event_type'),
    text('spuId', 'spu_id'),
    text('spuName', 'spu_name'),
    text('totalQuota', 'total_quota'),
    text('totalUsedQuota', 'total_used_quota'),
  ]),
  event('charge_mp_service_validity_notify', 'charge_mp_service_validity_notify', () => [
    number('eventType', 'event_type'),
    text('appid', 'appid'),
    text('spuId', 'spu_id'),
    text('spuName', 'spu_name'),
    text('validityEndTime', 'validity_end_time'),
  ]),
  event('trade_manage_remind_access_api', 'trade_manage_remind_access_api', () => [text('msg', 'msg')]),
  event('trade_manage_remind_shipping', 'trade_manage_remind_shipping', () => [
    text('transactionId', 'transaction_id'),
    text('merchantId', 'merchant_id'),
    text('subMerchantId?', 'sub_merchant_id'),
    text('merchantTradeNo', 'merchant_trade_no'),
    number('payTime', 'pay_time'),
    text('msg', 'msg'),
  ]),
  event('trade_manage_order_settlement', 'trade_manage_order_settlement', () => [
    text('transactionId', 'transaction_id'),
    text('merchantId', 'merchant_id'),
    text('subMerchantId?', 'sub_merchant_id'),
    text('merchantTradeNo', 'merchant_trade_no'),
    number('payTime', 'pay_time'),
    number('shippedTime?', 'shipped_time'),
    number('estimatedSettlementTime?', 'estimated_settlement_time'),
    number('confirmReceiveMethod?', 'confirm_receive_method'),
    number('confirmReceiveTime?', 'confirm_receive_time'),
    number('settlementTime?', 'settlement_time'),
  ]),
  event('retail_pay_notify', 'retail_pay_notify', () => [
    text('appid', 'appid'),
    text('mchid', 'mchid'),
    text('outTradeNo', 'out_trade_no'),
    text('orderId', 'order_id'),
    text('payStatus', 'pay_status'),
    text('payTime', 'pay_time'),
    text('attach', 'attach'),
    text('payerOpenid', 'payer_openid'),
    struct('amount', 'amount', [
      number('orderAmount', 'order_amount'),
      number('payerAmount', 'payer_amount'),
      text('currency', 'currency'),
    ]),
    text('wxpayTransactionId', 'wxpay_transaction_id'),
    number('env', 'env'),
  ]),
  event('retail_refund_notify', 'retail_refund_notify', () => [
    text('appid', 'appid'),
    text('mchid', 'mchid'),
    text('outRefundNo', 'out_refund_no'),
    text('refundId', 'refund_id'),
    text('outTradeNo', 'out_trade_no'),
    text('orderId', 'order_id'),
    number('refundAmount', 'refund_amount'),
    number('orderAmount', 'order_amount'),
    text('refundFrom', 'refund_from'),
    text('refundReason', 'refund_reason'),
    text('refundCreateTime', 'create_time'),
    text('refundTime', 'refund_time'),
    text('refundStatus', 'refund_status'),
    text('wxpayRefundId', 'wxpay_refund_id'),
    number('env', 'env'),
    number('payChannel', 'pay_channel'),
    text('refundDesc?', 'refund_desc'),
  ]),
  event(
    'complaint_callback',
    'complaint_callback',
    () => [
      struct(
        'bussiCallBackInfo',
        'BussiCallBackInfo',
        [
          text('appid', 'appid'),
          number('optionType', 'option_type'),
          text('complaintOrderId', 'complaint_order_id'),
          number('status', 'status'),
          number('createTime', 'create_time'),
          number('expireTime', 'expire_time'),
          number('type', 'type'),
          text('orderId', 'order_id'),
          text('outTradeNo', 'out_trade_no'),
          text('phoneNumber', 'phone_number'),
          text('openId', 'open_id'),
          text('customerMaterialContent?', 'customer_material_content'),
          text('customerMaterialMediaIdList?', 'customer_material_media_id_list'),
          number('payTime', 'pay_time'),
          number('totalCost', 'total_cost'),
          text('productName', 'product_name'),
          list('history', 'history', [
            number('time', 'time'),
            text('content', 'content'),
            texts('mediaIdList', 'media_id_list'),
          ]),
        ],
        { mayBeFlat: true },
      ),
    ],
    { aliases: ['complaint callback'] },
  ),
];
