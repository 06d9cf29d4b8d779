// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 合单支付. */
export interface PayCombinedPaymentsGet {
  /** 个人收款交易通过微信支付订单号查单. */
  '/v3/combine-transactions/id/{combine_transaction_id}': {
    params: { combine_transaction_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      combine_appid: string;
      combine_mchid: string;
      combine_out_trade_no: string;
      combine_transaction_id: string;
      sub_orders?: {
        mchid: string;
        sub_mchid?: string;
        sub_appid?: string;
        sub_openid?: string;
        out_trade_no: string;
        transaction_id: string;
        trade_type: string;
        trade_state: string;
        bank_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
      scene_info?: {
        device_id?: string;
        [field: string]: unknown;
      };
      trade_scenario?: string;
      installment_info?: {
        use_subsidy: boolean;
        selected_installment_number: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 合单查询订单. */
  '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}': {
    params: { combine_out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      combine_appid: string;
      combine_mchid: string;
      combine_out_trade_no: string;
      combine_transaction_id: string;
      sub_orders?: {
        mchid: string;
        sub_mchid?: string;
        sub_appid?: string;
        sub_openid?: string;
        out_trade_no: string;
        transaction_id: string;
        trade_type: string;
        trade_state: string;
        bank_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        promotion_detail?: {
          coupon_id?: string;
          name?: string;
          scope?: string;
          type?: string;
          amount?: number;
          stock_id?: string;
          wechatpay_contribute?: number;
          merchant_contribute?: number;
          other_contribute?: number;
          currency?: string;
          goods_detail?: {
            goods_id?: string;
            quantity?: number;
            unit_price?: number;
            discount_amount?: number;
            goods_remark?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      combine_payer_info?: {
        openid?: string;
        [field: string]: unknown;
      };
      scene_info?: {
        device_id?: string;
        [field: string]: unknown;
      };
      trade_scenario?: string;
      installment_info?: {
        use_subsidy: boolean;
        selected_installment_number: number;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 合单支付. */
export interface PayCombinedPaymentsPost {
  /** 合单下单-APP支付. */
  '/v3/combine-transactions/app': {
    needs: 'first';
    body: {
      combine_appid: string;
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_start?: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        goods_tag?: string;
        profit_sharing?: boolean;
        detail?: string;
      }[];
      combine_payer_info?: {
        openid?: string;
        sub_openid?: string;
        identity?: {
          type?: string;
          name?: string;
          number?: string;
        };
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
      };
      trade_scenario?: string;
      subsidy_info?: {
        subsidy_detail?: readonly {
          subsidy_period_type: string;
          subsidy_plan: readonly {
            subsidy_installment_num: number;
            subsidy_percent: number;
          }[];
        }[];
      };
      prepay_id?: string;
      contract_info?: {
        plan_id?: number;
        notify_url?: string;
        contract_display_account?: string;
        appid?: string;
        out_contract_code?: string;
        mchid?: string;
      };
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepay_id: string;
    }>;
  };
  /** 合单下单-H5支付. */
  '/v3/combine-transactions/h5': {
    needs: 'first';
    body: {
      combine_appid: string;
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_start?: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        goods_tag?: string;
      }[];
      combine_payer_info?: {
        openid?: string;
        sub_openid?: string;
        identity?: {
          type?: string;
          name?: string;
          number?: string;
        };
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
        h5_info: {
          type: string;
          app_name?: string;
          app_url?: string;
          bundle_id?: string;
          package_name?: string;
        };
      };
      trade_scenario?: string;
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      h5_url: string;
    }>;
  };
  /** 合单下单-JSAPI支付. */
  '/v3/combine-transactions/jsapi': {
    needs: 'first';
    body: {
      combine_appid: string;
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_start?: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        goods_tag?: string;
        profit_sharing?: boolean;
        detail?: string;
      }[];
      combine_payer_info?: {
        openid?: string;
        sub_openid?: string;
        identity?: {
          type?: string;
          name?: string;
          number?: string;
        };
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
      };
      trade_scenario?: string;
      subsidy_info?: {
        subsidy_detail?: readonly {
          subsidy_period_type: string;
          subsidy_plan: readonly {
            subsidy_installment_num: number;
            subsidy_percent: number;
          }[];
        }[];
      };
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepay_id: string;
    }>;
  };
  /** 个人收款交易下单-小程序. */
  '/v3/combine-transactions/miniprogram': {
    needs: 'first';
    body: {
      combine_appid: string;
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_start?: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        goods_tag?: string;
      }[];
      combine_payer_info?: {
        openid?: string;
        sub_openid?: string;
        identity?: {
          type?: string;
          name?: string;
          number?: string;
        };
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
      };
      trade_scenario?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepay_id: string;
    }>;
  };
  /** 合单下单-Native支付. */
  '/v3/combine-transactions/native': {
    needs: 'first';
    body: {
      combine_appid: string;
      combine_mchid?: string;
      combine_out_trade_no: string;
      /** A time as in RFC 3339. */
      time_start?: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      notify_url?: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
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
        goods_tag?: string;
      }[];
      combine_payer_info?: {
        openid?: string;
        sub_openid?: string;
        identity?: {
          type?: string;
          name?: string;
          number?: string;
        };
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
      };
      trade_scenario?: string;
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      code_url: string;
    }>;
  };
  /** 合单关闭订单. */
  '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': {
    params: { combine_out_trade_no: string };
    needs: 'first';
    body: {
      combine_appid: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        individual_auth_id?: string;
        out_trade_no: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
