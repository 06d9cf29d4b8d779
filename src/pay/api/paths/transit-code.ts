// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 乘车码. */
export interface PayTransitCodeGet {
  /** 查询订单. */
  '/v3/qrcode/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      appid: string;
      sub_appid?: string;
      sp_mchid: string;
      sub_mchid?: string;
      description: string;
      create_time: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: unknown;
      trade_state_description?: string;
      success_time?: string;
      bank_type?: string;
      user_repay_state?: unknown;
      repay_transaction_id?: string;
      repay_time?: string;
      attach?: string;
      contract_id?: string;
      trade_scene: unknown;
      bus_info?: {
        start_time: string;
        line_name?: string;
        plate_number?: string;
        [field: string]: unknown;
      };
      metro_info?: {
        start_time: string;
        end_time?: string;
        start_station?: string;
        end_station?: string;
        [field: string]: unknown;
      };
      amount: {
        total?: number;
        payer_total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope?: string;
        type?: unknown;
        stock_id?: string;
        amount: number;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询用户服务可用信息. */
  '/v3/qrcode/user-services/contract-id/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: {
      appid?: string;
      sub_appid?: string;
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      contract_id: string;
      user_service_state: unknown;
      block_reason?: unknown;
    }>;
  };
}

/** Paths of POST with a JSON body: 乘车码. */
export interface PayTransitCodePost {
  /** 扣费受理. */
  '/v3/qrcode/transactions': {
    needs: 'first';
    body: {
      notify_url: string;
      metro_info?: {
        end_station?: string;
        start_station?: string;
        end_time?: string;
        start_time: string;
      };
      sub_appid?: string;
      amount: {
        currency?: string;
        total: number;
      };
      attach?: string;
      appid: string;
      sub_mchid?: string;
      bus_info?: {
        line_name?: string;
        plate_number?: string;
        start_time: string;
      };
      trade_scene: unknown;
      description: string;
      out_trade_no: string;
      contract_id: string;
      goods_tag?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      sub_appid?: string;
      sp_mchid: string;
      sub_mchid?: string;
      description: string;
      create_time: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: unknown;
      trade_state_description?: string;
      success_time?: string;
      bank_type?: string;
      user_repay_state?: unknown;
      repay_transaction_id?: string;
      repay_time?: string;
      attach?: string;
      contract_id?: string;
      trade_scene: unknown;
      bus_info?: {
        start_time: string;
        line_name?: string;
        plate_number?: string;
        [field: string]: unknown;
      };
      metro_info?: {
        start_time: string;
        end_time?: string;
        start_station?: string;
        end_station?: string;
        [field: string]: unknown;
      };
      amount: {
        total?: number;
        payer_total?: number;
        currency?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope?: string;
        type?: unknown;
        stock_id?: string;
        amount: number;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}
