// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 退款. */
export interface PayRefundsGet {
  /** 查询单笔退款. */
  '/v3/refund/domestic/refunds/{out_refund_no}': {
    params: { out_refund_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      refund_id: string;
      out_refund_no: string;
      transaction_id: string;
      out_trade_no: string;
      channel: string;
      user_received_account: string;
      funds_account?: string;
      status: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      amount: {
        total: number;
        refund: number;
        currency: string;
        payer_total: number;
        payer_refund: number;
        settlement_total: number;
        settlement_refund: number;
        discount_refund: number;
        from?: {
          amount: number;
          account: string;
          [field: string]: unknown;
        }[];
        refund_fee?: number;
        advance?: number;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        goods_detail?: {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          unit_price: number;
          refund_amount: number;
          refund_quantity: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      refund_account?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 退款. */
export interface PayRefundsPost {
  /** 申请退款. */
  '/v3/refund/domestic/refunds': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      transaction_id?: string;
      out_trade_no?: string;
      out_refund_no: string;
      reason?: string;
      notify_url?: string;
      /** `AVAILABLE`, for example. */
      funds_account?: string;
      amount: {
        total: number;
        refund: number;
        currency: string;
        from?: readonly {
          amount: number;
          /** `AVAILABLE`, for example. */
          account: string;
        }[];
        refund_fee?: number;
      };
      goods_detail?: readonly {
        merchant_goods_id: string;
        wechatpay_goods_id?: string;
        goods_name?: string;
        unit_price: number;
        refund_amount: number;
        refund_quantity: number;
      }[];
      /** `REFUND_SOURCE_PARTNER_ADVANCE`, for example. */
      refund_account?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      refund_id: string;
      out_refund_no: string;
      transaction_id: string;
      out_trade_no: string;
      channel: string;
      user_received_account: string;
      funds_account?: string;
      status: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      amount: {
        total: number;
        refund: number;
        currency: string;
        payer_total: number;
        payer_refund: number;
        settlement_total: number;
        settlement_refund: number;
        discount_refund: number;
        from?: {
          amount: number;
          account: string;
          [field: string]: unknown;
        }[];
        refund_fee?: number;
        advance?: number;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        goods_detail?: {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          unit_price: number;
          refund_amount: number;
          refund_quantity: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      refund_account?: string;
    }>;
  };
  /** 发起异常退款. */
  '/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': {
    params: { refund_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_refund_no: string;
      /** `USER_BANK_CARD`, for example. */
      type: string;
      bank_type?: string;
      bank_account?: string;
      real_name?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      refund_id: string;
      out_refund_no: string;
      transaction_id: string;
      out_trade_no: string;
      channel: string;
      user_received_account: string;
      funds_account: string;
      status: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      amount: {
        total: number;
        refund: number;
        currency: string;
        payer_total: number;
        payer_refund: number;
        settlement_total: number;
        settlement_refund: number;
        discount_refund: number;
        from?: {
          amount: number;
          account: string;
          [field: string]: unknown;
        }[];
        refund_fee?: number;
        advance?: number;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        goods_detail?: {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          unit_price: number;
          refund_amount: number;
          refund_quantity: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      refund_account?: string;
    }>;
  };
}
