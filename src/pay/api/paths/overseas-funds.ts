// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 资金出境. */
export interface PayOverseasFundsGet {
  /** 获取购付汇账单文件下载链接. */
  '/v3/funds-to-oversea/bill-download-url': {
    needs: 'first';
    query: {
      sub_mchid: string;
      bill_date: string;
    };
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 查询出境结果. */
  '/v3/funds-to-oversea/orders/{out_order_id}': {
    params: { out_order_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      transaction_id: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      out_order_id: string;
      order_id: string;
      result: string;
      fail_reason?: string;
      amount: number;
      foreign_amount?: number;
      foreign_currency: string;
      rate?: number;
      /** A time as in RFC 3339. */
      exchange_rate_time?: string;
      /** A time as in RFC 3339. */
      estimate_exchange_rate_time?: string;
      departure_amount?: number;
      fee?: number;
      charge_mchid?: string;
      charge_account_type?: string;
    }>;
  };
  /** 查询出境退回结果（通过商户出境退回单号）. */
  '/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': {
    params: { out_return_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      out_return_no: string;
      return_id: string;
      out_order_id: string;
      transaction_id: string;
      refund_id: string;
      amount: number;
      state: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
  /** 查询订单剩余可出境余额. */
  '/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': {
    params: { transaction_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      transaction_id: string;
      available_abroad_amount: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 资金出境. */
export interface PayOverseasFundsPost {
  /** 申请资金出境. */
  '/v3/funds-to-oversea/orders': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_order_id: string;
      transaction_id: string;
      amount: number;
      foreign_currency: string;
      goods_info?: readonly {
        goods_name: string;
        goods_category?: string;
        goods_quantity: number;
        goods_unit_price: number;
      }[];
      express_info?: {
        courier_number: string;
        express_company_name: string;
      };
      presale_info?: {
        type: string;
        deposit_transaction_id?: string;
        balance_transaction_id?: string;
        total_amount: number;
      };
      seller_info: {
        oversea_business_name: string;
        oversea_shop_name: string;
        seller_id: string;
      };
      payee_info: {
        payee_id: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_order_id: string;
      order_id: string;
      result: string;
      fail_reason?: string;
      amount: number;
      foreign_amount?: number;
      foreign_currency: string;
      rate?: number;
      /** A time as in RFC 3339. */
      exchange_rate_time?: string;
      /** A time as in RFC 3339. */
      estimate_exchange_rate_time?: string;
      departure_amount?: number;
      fee?: number;
      charge_mchid?: string;
      charge_account_type?: string;
    }>;
  };
  /** 申请资金出境退回. */
  '/v3/funds-to-oversea/return/return-orders': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_return_no: string;
      out_order_id: string;
      transaction_id: string;
      refund_id: string;
      amount: number;
      supplement_info?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_return_no: string;
      return_id: string;
      out_order_id: string;
      transaction_id: string;
      refund_id: string;
      amount: number;
      state: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
}
