// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 基础支付. */
export interface PayPaymentsGet {
  /** 微信支付订单号查询. */
  '/v3/pay/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'first';
    query: {
      mchid: string;
    };
    answer: PayAnswer<{
      mchid?: string;
      appid?: string;
      out_trade_no?: string;
      transaction_id?: string;
      trade_type?: string;
      trade_state?: string;
      trade_state_desc?: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid?: string;
        [field: string]: unknown;
      };
      amount?: {
        total?: number;
        currency?: string;
        payer_total?: number;
        payer_currency?: string;
        [field: string]: unknown;
      };
      scene_info?: {
        device_id?: string;
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
          goods_id: string;
          quantity: number;
          unit_price: number;
          discount_amount: number;
          goods_remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      installment_info?: {
        use_subsidy: boolean;
        selected_installment_number: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 商户订单号查询. */
  '/v3/pay/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'first';
    query: {
      mchid: string;
    };
    answer: PayAnswer<{
      mchid?: string;
      appid?: string;
      out_trade_no?: string;
      transaction_id?: string;
      trade_type?: string;
      trade_state?: string;
      trade_state_desc?: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid?: string;
        [field: string]: unknown;
      };
      amount?: {
        total?: number;
        currency?: string;
        payer_total?: number;
        payer_currency?: string;
        [field: string]: unknown;
      };
      scene_info?: {
        device_id?: string;
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
          goods_id: string;
          quantity: number;
          unit_price: number;
          discount_amount: number;
          goods_remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      installment_info?: {
        use_subsidy: boolean;
        selected_installment_number: number;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 基础支付. */
export interface PayPaymentsPost {
  /** APP下单. */
  '/v3/pay/transactions/app': {
    needs: 'first';
    body: {
      mchid: string;
      appid: string;
      description: string;
      out_trade_no: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      attach?: string;
      notify_url: string;
      goods_tag?: string;
      support_fapiao?: boolean;
      amount: {
        total: number;
        currency?: string;
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
        device_ip?: string;
        store_info?: {
          id: string;
          out_id?: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
      subsidy_info?: {
        subsidy_detail?: readonly {
          subsidy_period_type: string;
          subsidy_plan: readonly {
            subsidy_installment_num: number;
            subsidy_percent: number;
          }[];
        }[];
      };
      payer?: {
        identity?: {
          number?: string;
          name?: string;
          type?: string;
        };
      };
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepay_id: string;
    }>;
  };
  /** APP下单并签约. */
  '/v3/pay/transactions/app-with-contract': {
    needs: 'nothing';
    body: {
      detail?: {
        invoice_id?: string;
        cost_price?: number;
        goods_detail?: readonly {
          quantity?: number;
          unit_price?: number;
          goods_name?: string;
          merchant_goods_id?: string;
          wechatpay_goods_id?: string;
        }[];
      };
      mchid?: string;
      contract_info?: {
        contract_mchid?: string;
        request_serial?: string;
        plan_id?: string;
        contract_notify_url?: string;
        contract_display_account?: string;
        contract_code?: string;
        contract_appid?: string;
      };
      attach?: string;
      scene_info?: {
        device_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          area_code?: string;
          id?: string;
        };
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      notify_url?: string;
      support_fapiao?: boolean;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      settle_info?: {
        profit_sharing?: boolean;
      };
      description?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 付款码支付. */
  '/v3/pay/transactions/codepay': {
    needs: 'first';
    body: {
      mchid?: string;
      appid?: string;
      description: string;
      out_trade_no: string;
      attach?: string;
      goods_tag?: string;
      support_fapiao?: boolean;
      payer: {
        auth_code: string;
      };
      amount: {
        total: number;
        currency: string;
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wxpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
      scene_info?: {
        payer_client_ip?: string;
        device_id?: string;
        device_ip?: string;
        store_info?: {
          id?: string;
          out_id?: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        payer_currency?: string;
        [field: string]: unknown;
      };
      scene_info?: {
        device_id?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        goods_detail?: {
          goods_id: string;
          quantity: number;
          unit_price: number;
          discount_amount: number;
          goods_remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      installment_info?: {
        use_subsidy: boolean;
        selected_installment_number: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信分付-支付方式前置服务. */
  '/v3/pay/transactions/exposure': {
    needs: 'first';
    body: {
      mchid?: string;
      appid: string;
      out_trade_no: string;
      payer?: {
        openid?: string;
        phone_number_hash?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      fqf_exposure: boolean;
      market_exposure_token?: string;
    }>;
  };
  /** H5下单. */
  '/v3/pay/transactions/h5': {
    needs: 'first';
    body: {
      mchid: string;
      appid: string;
      description: string;
      out_trade_no: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      attach?: string;
      notify_url: string;
      goods_tag?: string;
      support_fapiao?: boolean;
      amount: {
        total: number;
        currency?: string;
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
      scene_info: {
        payer_client_ip: string;
        device_id?: string;
        device_ip?: string;
        store_info?: {
          id: string;
          out_id?: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
        h5_info: {
          type: string;
          app_name?: string;
          app_url?: string;
          bundle_id?: string;
          package_name?: string;
        };
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
      payer?: {
        identity?: {
          number?: string;
          name?: string;
          type?: string;
        };
      };
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      h5_url: string;
    }>;
  };
  /** JSAPI下单. */
  '/v3/pay/transactions/jsapi': {
    needs: 'first';
    body: {
      mchid: string;
      appid: string;
      description: string;
      out_trade_no: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      attach?: string;
      notify_url: string;
      goods_tag?: string;
      support_fapiao?: boolean;
      amount: {
        total: number;
        currency?: string;
      };
      payer: {
        openid?: string;
        identity?: {
          number?: string;
          name?: string;
          type?: string;
        };
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
        device_ip?: string;
        store_info?: {
          id: string;
          out_id?: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
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
  /** JSAPI下单并授权/签约. */
  '/v3/pay/transactions/jsapi-with-contract': {
    needs: 'nothing';
    body: {
      detail?: {
        invoice_id?: string;
        cost_price?: number;
        goods_detail?: readonly {
          quantity?: number;
          unit_price?: number;
          goods_name?: string;
          merchant_goods_id?: string;
          wechatpay_goods_id?: string;
        }[];
      };
      payer?: {
        openid?: string;
      };
      mchid?: string;
      contract_info?: {
        contract_mchid?: string;
        request_serial?: string;
        token?: string;
        plan_id?: string;
        contract_notify_url?: string;
        contract_display_account?: string;
        contract_code?: string;
        contract_appid?: string;
        password_free_contract_id?: string;
      };
      attach?: string;
      scene_info?: {
        device_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          area_code?: string;
          id?: string;
        };
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      notify_url?: string;
      support_fapiao?: boolean;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      settle_info?: {
        profit_sharing?: boolean;
      };
      description?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** Native下单. */
  '/v3/pay/transactions/native': {
    needs: 'first';
    body: {
      mchid: string;
      appid: string;
      description: string;
      out_trade_no: string;
      /** A time as in RFC 3339. */
      time_expire?: string;
      attach?: string;
      notify_url: string;
      goods_tag?: string;
      support_fapiao?: boolean;
      amount: {
        total: number;
        currency?: string;
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
      scene_info?: {
        payer_client_ip: string;
        device_id?: string;
        device_ip?: string;
        store_info?: {
          id: string;
          out_id?: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
      payer?: {
        identity?: {
          number?: string;
          name?: string;
          type?: string;
        };
      };
      limit_pay?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      code_url: string;
    }>;
  };
  /** 关单. */
  '/v3/pay/transactions/out-trade-no/{out_trade_no}/close': {
    params: { out_trade_no: string };
    needs: 'first';
    body: {
      mchid: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销. */
  '/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: { out_trade_no: string };
    needs: 'first';
    body: {
      mchid?: string;
      appid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid?: string;
      out_trade_no: string;
    }>;
  };
}
