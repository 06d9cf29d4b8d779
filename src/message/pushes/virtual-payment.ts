// Generated from scripts/data/pushes.json by npm run generate: change the data, not this file. To add a message or an
// event, add an entry there: docs/guides/how-to-add.md says how.
// Virtual payment of mini programs.
import { number, struct, text } from '../parse/fields.js';
import type { EventPush } from '../push.js';
import { event } from '../push-definition.js';
import type { PushDefinition } from '../push-definition.js';

/**
 * Goods of a virtual payment are to be delivered (道具发货推送).
 *
 * AppleSubscriptionInfo: only for subscriptions on iOS; RenewalDate in milliseconds.
 * Reply: ErrCode 0 when the goods are delivered. Any other code, or none, makes WeChat send the push again
 * after 2, 4, 8, 16... seconds, up to 15 times.
 *
 * (mini program; confirmed)
 */
export interface XpayGoodsDeliverNotifyPush extends EventPush<
  'xpay_goods_deliver_notify',
  'xpay_goods_deliver_notify'
> {
  readonly openId: string;
  readonly outTradeNo: string;
  readonly env: number;
  readonly weChatPayInfo?: {
    readonly mchOrderNo: string;
    readonly transactionId: string;
    readonly paidTime: number;
  };
  readonly goodsInfo: {
    readonly productId: string;
    readonly quantity: number;
    readonly origPrice: number;
    readonly actualPrice: number;
    readonly attach: string;
  };
  readonly appleSubscriptionInfo?: {
    readonly originalTransactionId: string;
    readonly autoRenewStatus: number;
    readonly renewalDate: number;
  };
}

/**
 * Coins of a virtual payment were bought (代币支付推送).
 *
 * Reply: ErrCode, as for xpay_goods_deliver_notify.
 *
 * (mini program; confirmed)
 */
export interface XpayCoinPayNotifyPush extends EventPush<'xpay_coin_pay_notify', 'xpay_coin_pay_notify'> {
  readonly openId: string;
  readonly outTradeNo: string;
  readonly env: number;
  readonly weChatPayInfo?: {
    readonly mchOrderNo: string;
    readonly transactionId: string;
    readonly paidTime: number;
  };
  readonly coinInfo: {
    readonly quantity: number;
    readonly origPrice: number;
    readonly actualPrice: number;
    readonly attach: string;
  };
}

/**
 * A virtual payment was refunded (退款推送).
 *
 * Reply: ErrCode, as for xpay_goods_deliver_notify.
 *
 * (mini program; confirmed)
 */
export interface XpayRefundNotifyPush extends EventPush<'xpay_refund_notify', 'xpay_refund_notify'> {
  readonly openId: string;
  readonly wxRefundId: string;
  readonly mchRefundId: string;
  readonly wxOrderId: string;
  readonly mchOrderId: string;
  readonly refundFee: number;
  readonly retCode: number;
  readonly retMsg: string;
  readonly refundStartTimestamp: number;
  readonly refundSuccTimestamp: number;
  readonly wxpayRefundTransactionId: string;
  readonly retryTimes: number;
  readonly attach?: string;
  readonly wxTransactionId?: string;
}

/**
 * A user subscribed on iOS (iOS 会员订阅签约成功).
 *
 * RenewalDate and SignedTime in milliseconds. OutTradeNo, Env, ProductId and the result of the contract are
 * in one SDK only.
 * Reply: ErrCode, as for xpay_goods_deliver_notify.
 *
 * (mini program; confirmed (SDKs only))
 */
export interface XpayAppleSubscribeSigningResultNotifyPush extends EventPush<
  'xpay_apple_subscribe_signing_result_notify',
  'xpay_apple_subscribe_signing_result_notify'
> {
  readonly openId: string;
  readonly attach?: string;
  readonly outTradeNo?: string;
  readonly env?: number;
  readonly productId?: string;
  readonly contractResult?: number;
  readonly contractResultMsg?: string;
  readonly appleSubscriptionInfo?: {
    readonly originalTransactionId: string;
    readonly productId: string;
    readonly signedTime: number;
    readonly autoRenewStatus: number;
    readonly renewalDate: number;
  };
}

/**
 * A user ended a subscription on iOS (iOS 会员订阅解约).
 *
 * Action is "unsubscribe". RenewalDate (the end of what is paid) and UnsignedTime in milliseconds.
 * Reply: ErrCode, as for xpay_goods_deliver_notify.
 *
 * (mini program; confirmed (SDKs only))
 */
export interface XpayAppleSubscribeUnsigningResultNotifyPush extends EventPush<
  'xpay_apple_subscribe_unsigning_result_notify',
  'xpay_apple_subscribe_unsigning_result_notify'
> {
  readonly openId: string;
  readonly attach?: string;
  readonly action: string;
  readonly appleSubscriptionInfo?: {
    readonly originalTransactionId: string;
    readonly productId: string;
    readonly unsignedTime: number;
    readonly autoRenewStatus: number;
    readonly renewalDate: number;
  };
}

/**
 * Apple asks whether a payment on iOS may be refunded (iOS 退款问询).
 *
 * provide_status: 0 not delivered, 1 delivered, 2 in progress. Asked three times; without an answer within 3
 * s, Apple decides alone.
 * Reply: Reply.raw({ result_code, result_info, evidence }): result_code 0 to agree to the refund, 1 to
 * refuse it.
 *
 * (mini program; confirmed (SDKs only))
 */
export interface XpaySubscribeIosRefundQueryNotifyPush extends EventPush<
  'xpay_subscribe_ios_refund_query_notify',
  'xpay_subscribe_ios_refund_query_notify'
> {
  readonly refundTime: string;
  readonly orderTime: string;
  readonly channelBill: string;
  readonly bundleid: string;
  readonly productId: string;
  readonly pCount: string;
  readonly refundRequestReason?: string;
  readonly provideStatus: string;
  readonly payOrderId: string;
}

/** Virtual payment of mini programs. */
export const virtualPayment = (): readonly PushDefinition[] => [
  event(
    'xpay_goods_deliver_notify',
    'xpay_goods_deliver_notify',
    () => [
      text('openId', 'OpenId'),
      text('outTradeNo', 'OutTradeNo'),
      number('env', 'Env'),
      struct('weChatPayInfo?', 'WeChatPayInfo', [
        text('mchOrderNo', 'MchOrderNo'),
        text('transactionId', 'TransactionId'),
        number('paidTime', 'PaidTime'),
      ]),
      struct('goodsInfo', 'GoodsInfo', [
        text('productId', 'ProductId'),
        number('quantity', 'Quantity'),
        number('origPrice', 'OrigPrice'),
        number('actualPrice', 'ActualPrice'),
        text('attach', 'Attach'),
      ]),
      struct('appleSubscriptionInfo?', 'AppleSubscriptionInfo', [
        text('originalTransactionId', 'OriginalTransactionId'),
        number('autoRenewStatus', 'AutoRenewStatus'),
        number('renewalDate', 'RenewalDate'),
      ]),
    ],
    { result: 'ErrCode' },
  ),
  event(
    'xpay_coin_pay_notify',
    'xpay_coin_pay_notify',
    () => [
      text('openId', 'OpenId'),
      text('outTradeNo', 'OutTradeNo'),
      number('env', 'Env'),
      struct('weChatPayInfo?', 'WeChatPayInfo', [
        text('mchOrderNo', 'MchOrderNo'),
        text('transactionId', 'TransactionId'),
        number('paidTime', 'PaidTime'),
      ]),
      struct('coinInfo', 'CoinInfo', [
        number('quantity', 'Quantity'),
        number('origPrice', 'OrigPrice'),
        number('actualPrice', 'ActualPrice'),
        text('attach', 'Attach'),
      ]),
    ],
    { result: 'ErrCode' },
  ),
  event(
    'xpay_refund_notify',
    'xpay_refund_notify',
    () => [
      text('openId', 'OpenId'),
      text('wxRefundId', 'WxRefundId'),
      text('mchRefundId', 'MchRefundId'),
      text('wxOrderId', 'WxOrderId'),
      text('mchOrderId', 'MchOrderId'),
      number('refundFee', 'RefundFee'),
      number('retCode', 'RetCode'),
      text('retMsg', 'RetMsg'),
      number('refundStartTimestamp', 'RefundStartTimestamp'),
      number('refundSuccTimestamp', 'RefundSuccTimestamp'),
      text('wxpayRefundTransactionId', 'WxpayRefundTransactionId'),
      number('retryTimes', 'RetryTimes'),
      text('attach?', 'Attach'),
      text('wxTransactionId?', 'WxTransactionId'),
    ],
    { result: 'ErrCode' },
  ),
  event(
    'xpay_apple_subscribe_signing_result_notify',
    'xpay_apple_subscribe_signing_result_notify',
    () => [
      text('openId', 'OpenId'),
      text('attach?', 'Attach'),
      text('outTradeNo?', 'OutTradeNo'),
      number('env?', 'Env'),
      text('productId?', 'ProductId'),
      number('contractResult?', 'ContractResult'),
      text('contractResultMsg?', 'ContractResultMsg'),
      struct('appleSubscriptionInfo?', 'AppleSubscriptionInfo', [
        text('originalTransactionId', 'OriginalTransactionId'),
        text('productId', 'ProductId'),
        number('signedTime', 'SignedTime'),
        number('autoRenewStatus', 'AutoRenewStatus'),
        number('renewalDate', 'RenewalDate'),
      ]),
    ],
    { result: 'ErrCode' },
  ),
  event(
    'xpay_apple_subscribe_unsigning_result_notify',
    'xpay_apple_subscribe_unsigning_result_notify',
    () => [
      text('openId', 'OpenId'),
      text('attach?', 'Attach'),
      text('action', 'Action'),
      struct('appleSubscriptionInfo?', 'AppleSubscriptionInfo', [
        text('originalTransactionId', 'OriginalTransactionId'),
        text('productId', 'ProductId'),
        number('unsignedTime', 'UnsignedTime'),
        number('autoRenewStatus', 'AutoRenewStatus'),
        number('renewalDate', 'RenewalDate'),
      ]),
    ],
    { result: 'ErrCode' },
  ),
  event(
    'xpay_subscribe_ios_refund_query_notify',
    'xpay_subscribe_ios_refund_query_notify',
    () => [
      text('refundTime', 'refund_time'),
      text('orderTime', 'order_time'),
      text('channelBill', 'channel_bill'),
      text('bundleid', 'bundleid'),
      text('productId', 'product_id'),
      text('pCount', 'p_count'),
      text('refundRequestReason?', 'refund_request_reason'),
      text('provideStatus', 'provide_status'),
      text('payOrderId', 'pay_order_id'),
    ],
    { result: 'ErrCode' },
  ),
];
