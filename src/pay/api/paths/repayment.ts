// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 还款支付. */
export interface PayRepaymentGet {
  /** 查询自动还款协议. */
  '/v3/credit-repayment/partner/contracts/{out_contract_code}': {
    params: { out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询还款单. */
  '/v3/credit-repayment/partner/deduct-orders/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询预约还款记录. */
  '/v3/credit-repayment/partner/schedule-records/{out_record_id}': {
    params: { out_record_id: string };
    needs: 'nothing';
    query: {
      contract_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 还款单查询. */
  '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': {
    params: { combine_out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      combine_mchid: string;
      combine_appid: string;
      combine_out_trade_no: string;
      combine_transaction_id: string;
      sub_orders?: {
        mchid: string;
        sub_mchid?: string;
        out_trade_no: string;
        transaction_id: string;
        trade_type: string;
        trade_state: string;
        bank_type?: string;
        attach: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount: {
          total_amount: number;
          currency: string;
          payer_amount: number;
          payer_currency: string;
          settlement_rate?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      combine_payer_info?: {
        openid?: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 还款支付. */
export interface PayRepaymentPost {
  /** APP预签约自动还款协议. */
  '/v3/credit-repayment/partner/contracts/app-presign': {
    needs: 'nothing';
    body: {
      display_name?: string;
      contract_notify_url?: string;
      sub_appid?: string;
      plan_id?: string;
      real_identity?: {
        identity_type?: string;
        identity_id?: string;
        real_name?: string;
      };
      repayment_amount_limit?: string;
      repayment_day?: number;
      appid?: string;
      sub_mchid?: string;
      out_contract_code?: string;
      trade_info?: {
        deduct_amount?: number;
        notify_url?: string;
        attach?: string;
        description?: string;
        out_trade_no?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** H5预签约自动还款协议. */
  '/v3/credit-repayment/partner/contracts/h5-presign': {
    needs: 'nothing';
    body: {
      display_name?: string;
      contract_notify_url?: string;
      sub_appid?: string;
      plan_id?: string;
      real_identity?: {
        identity_type?: string;
        identity_id?: string;
        real_name?: string;
      };
      repayment_amount_limit?: string;
      jump_info?: {
        jump_appid?: string;
      };
      repayment_day?: number;
      appid?: string;
      sub_mchid?: string;
      out_contract_code?: string;
      trade_info?: {
        deduct_amount?: number;
        notify_url?: string;
        attach?: string;
        description?: string;
        out_trade_no?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除自动还款协议. */
  '/v3/credit-repayment/partner/contracts/terminate': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      contract_termination_remark?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起还款. */
  '/v3/credit-repayment/partner/deduct-orders': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      contract_id?: string;
      out_trade_no?: string;
      deduct_amount?: string;
      description?: string;
      attach?: string;
      out_record_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预约还款. */
  '/v3/credit-repayment/partner/schedule-records/batch-create': {
    needs: 'nothing';
    body: {
      schedule_items?: readonly {
        sub_appid?: string;
        repayment_amount?: string;
        sub_mchid?: string;
        out_record_id?: string;
        repayment_date?: string;
        min_repayment_amount?: string;
      }[];
      appid?: string;
      openid?: string;
      contract_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户关单. */
  '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': {
    params: { combine_out_trade_no: string };
    needs: 'first';
    body: {
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        out_trade_no: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 还款下单. */
  '/v3/repayment/combine-transactions/partner/prepay': {
    needs: 'first';
    body: {
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        attach?: string;
        description: string;
        out_trade_no: string;
        amount: {
          total_amount: number;
          currency: string;
        };
        settle_info?: {
          profit_sharing?: boolean;
          subsidy_amount?: number;
        };
      }[];
      app_info?: {
        combine_appid: string;
      };
      h5_info?: {
        type: string;
        app_name?: string;
        app_url?: string;
        bundle_id?: string;
        package_name?: string;
        combine_appid: string;
        payer_client_ip: string;
      };
      miniprogram_info?: {
        combine_appid: string;
        openid: string;
      };
      combine_payer_info?: {
        identity?: {
          type?: string;
          number?: string;
          name?: string;
        };
      };
      wechat_web_info?: {
        combine_appid?: string;
        webview_url?: string;
        openid?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepay_id?: string;
      h5_url?: string;
    }>;
  };
}
