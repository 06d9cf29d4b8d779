// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 微信支付分. */
export interface PayPayscoreGet {
  /** 从业机构查询与用户授权记录（授权协议号）. */
  '/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': {
    params: { authorization_code: string };
    needs: 'first';
    query: {
      service_id: string;
      sub_mchid: string;
      channel_id?: string;
    };
    answer: PayAnswer<{
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      sub_openid?: string;
      channel_id?: string;
      user_label?: string;
    }>;
  };
  /** 从业机构查询微信支付分订单. */
  '/v3/payscore/acquiringbank/serviceorder': {
    needs: 'first';
    query: {
      out_order_no: string;
      service_id: string;
      sub_mchid: string;
      channel_id: string;
      query_id?: string;
    };
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
      channel_id: string;
    }>;
  };
  /** 从业机构查询微信支付分扣款信息. */
  '/v3/payscore/acquiringbank/serviceorder/deduction': {
    needs: 'first';
    query: {
      out_order_no: string;
      service_id: string;
      appid: string;
      sub_mchid: string;
      sub_appid?: string;
      channel_id: string;
    };
    answer: PayAnswer<{
      out_trade_no: string;
      description: string;
    }>;
  };
  /** 商户申请获取对账单. */
  '/v3/payscore/merchant-bill': {
    needs: 'first';
    query: {
      bill_date: string;
      algorithm: string;
      tar_type: string;
      encryption_algorithm?: string;
      service_id?: string;
    };
    answer: PayAnswer<{
      download_bill_count: number;
      download_bill_list: {
        bill_sequence: number;
        hash_type: string;
        hash_value: string;
        download_url: string;
        encrypt_key: string;
        nonce: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询支付分订单. */
  '/v3/payscore/oversea/partner/serviceorder': {
    needs: 'nothing';
    query: {
      service_id?: string;
      sub_mchid?: string;
      out_order_no?: string;
      query_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询与用户授权记录（授权协议号）. */
  '/v3/payscore/partner/permissions/authorization-code/{authorization_code}': {
    params: { authorization_code: string };
    needs: 'first';
    query: {
      service_id: string;
      sub_mchid: string;
    };
    answer: PayAnswer<{
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      sub_openid?: string;
    }>;
  };
  /** 查询与用户授权记录（openid）. */
  '/v3/payscore/partner/permissions/search': {
    needs: 'first';
    query: {
      service_id: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
    };
    answer: PayAnswer<{
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      sub_openid?: string;
    }>;
  };
  /** 查询收付通子商户服务绑定结果. */
  '/v3/payscore/partner/service-account-applications/{out_apply_no}': {
    params: { out_apply_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询支付分订单. */
  '/v3/payscore/partner/serviceorder': {
    needs: 'first';
    query: {
      out_order_no: string;
      service_id: string;
      sub_mchid: string;
      query_id?: string;
    };
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
    }>;
  };
  /** 查询用户分层对应建议先享金额. */
  '/v3/payscore/partner/servicequotas/service-id/{service_id}': {
    params: { service_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      risk_level_version: number;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      service_id: string;
      risk_level_version: number;
      quotas: {
        risk_level: number;
        suggested_quota: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询先享后付订单. */
  '/v3/payscore/payafter-orders': {
    needs: 'nothing';
    query: {
      service_id?: string;
      out_order_no?: string;
      query_id?: string;
      appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询与用户授权记录（授权协议号）. */
  '/v3/payscore/permissions/authorization-code/{authorization_code}': {
    params: { authorization_code: string };
    needs: 'first';
    query: {
      service_id: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
    }>;
  };
  /** 查询与用户授权记录（openid）. */
  '/v3/payscore/permissions/openid/{openid}': {
    params: { openid: string };
    needs: 'first';
    query: {
      appid: string;
      service_id: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
    }>;
  };
  /** 查询支付分计划. */
  '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': {
    params: { merchant_plan_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
      sub_mchid: string;
      sub_appid?: string;
    }>;
  };
  /** 查询支付分计划. */
  '/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': {
    params: { merchant_plan_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
    }>;
  };
  /** 查询支付分订单. */
  '/v3/payscore/serviceorder': {
    needs: 'first';
    query: {
      out_order_no: string;
      service_id: string;
      appid?: string;
      query_id?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询用户的签约计划. */
  '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': {
    params: { merchant_sign_plan_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: string;
      plan_name: string;
      service_id: string;
      merchant_sign_plan_no: string;
      sign_plan_id: string;
      sign_state: string;
      openid: string;
      merchant_callback_url?: string;
      going_detail_no: number;
      /** A time as in RFC 3339. */
      plan_over_time: string;
      deduction_quantity: number;
      total_origin_price: number;
      total_actual_price: number;
      /** A time as in RFC 3339. */
      sign_time?: string;
      cancel_sign_type?: string;
      cancel_reason?: string;
      /** A time as in RFC 3339. */
      cancel_sign_time?: string;
      signed_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_detail_state: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        actual_pay_price?: number;
        merchant_plan_detail_no: string;
        order_id?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        /** A time as in RFC 3339. */
        complete_time?: string;
        /** A time as in RFC 3339. */
        cancel_time?: string;
        [field: string]: unknown;
      }[];
      sub_mchid: string;
      sub_appid?: string;
      sub_openid?: string;
    }>;
  };
  /** 查询用户的签约计划. */
  '/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': {
    params: { merchant_sign_plan_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: string;
      plan_name: string;
      service_id: string;
      merchant_sign_plan_no: string;
      sign_plan_id: string;
      sign_state: string;
      openid: string;
      merchant_callback_url?: string;
      going_detail_no: number;
      /** A time as in RFC 3339. */
      plan_over_time: string;
      deduction_quantity: number;
      total_origin_price: number;
      total_actual_price: number;
      /** A time as in RFC 3339. */
      sign_time?: string;
      cancel_sign_type?: string;
      cancel_reason?: string;
      /** A time as in RFC 3339. */
      cancel_sign_time?: string;
      signed_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_detail_state: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        actual_pay_price?: number;
        merchant_plan_detail_no: string;
        order_id?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        /** A time as in RFC 3339. */
        complete_time?: string;
        /** A time as in RFC 3339. */
        cancel_time?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询智慧零售订单. */
  '/v3/payscore/smartretail-orders': {
    needs: 'nothing';
    query: {
      service_id?: string;
      out_order_no?: string;
      query_id?: string;
      appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询用户授权状态. */
  '/v3/payscore/user-service-state': {
    needs: 'nothing';
    query: {
      appid?: string;
      service_id?: string;
      openid?: string;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 微信支付分. */
export interface PayPayscorePost {
  /** 从业机构预授权. */
  '/v3/payscore/acquiringbank/permissions': {
    needs: 'first';
    body: {
      authorization_code: string;
      service_id: string;
      notify_url?: string;
      sub_mchid: string;
      appid: string;
      sub_appid: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_permissions_token: string;
    }>;
  };
  /** 从业机构解除用户授权关系（授权协议号）. */
  '/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': {
    params: { authorization_code: string };
    needs: 'first';
    body: {
      service_id: string;
      reason?: string;
      sub_mchid: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 从业机构创建微信支付分订单. */
  '/v3/payscore/acquiringbank/serviceorder': {
    needs: 'first';
    body: {
      out_order_no: string;
      service_id: string;
      service_introduction: string;
      attach?: string;
      notify_url?: string;
      need_user_confirm?: boolean;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      risk_fund: {
        name: string;
        description?: string;
        amount: number;
      };
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
      channel_id: string;
      package: string;
    }>;
  };
  /** 从业机构取消微信支付分订单. */
  '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      reason?: string;
      sub_mchid: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      service_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 从业机构完结微信支付分订单. */
  '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      goods_tag?: string;
      profit_sharing?: boolean;
      sub_mchid: string;
      /** A time as in RFC 3339. */
      complete_time?: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 从业机构修改微信支付分订单金额. */
  '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      reason?: string;
      sub_mchid: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 从业机构登记微信支付分扣款信息. */
  '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid: string;
      service_id: string;
      sub_mchid: string;
      sub_appid?: string;
      channel_id: string;
      out_trade_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      description: string;
    }>;
  };
  /** 从业机构同步微信支付分订单信息. */
  '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      type: string;
      detail?: {
        seq?: number;
        paid_time?: string;
        paid_amount?: number;
      };
      sub_mchid: string;
      channel_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 从业机构创建先用后付订单. */
  '/v3/payscore/acquiringbank/servicepayondeliveryorder': {
    needs: 'nothing';
    body: {
      out_order_no?: string;
      time_range?: {
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
        start_time?: string;
      };
      channel_id?: string;
      sub_appid?: string;
      shopping_info?: {
        goods?: readonly {
          amount?: number;
          picture?: string;
          count?: number;
          name?: string;
          category_id?: readonly unknown[];
        }[];
        real_merchant_appid?: string;
        jump_link?: {
          jump_link_type?: string;
          path?: string;
          appid?: string;
        };
      };
      mchid?: string;
      attach?: string;
      post_discounts?: readonly {
        name?: string;
        count?: number;
        description?: string;
        amount?: number;
      }[];
      sub_openid?: string;
      risk_fund?: {
        description?: string;
        amount?: number;
        name?: string;
      };
      notify_url?: string;
      post_payments?: readonly {
        name?: string;
        description?: string;
        count?: number;
        amount?: number;
      }[];
      openid?: string;
      appid?: string;
      sub_mchid?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建支付分订单. */
  '/v3/payscore/oversea/partner/serviceorder': {
    needs: 'nothing';
    body: {
      currency?: string;
      out_order_no?: string;
      time_range?: {
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
        start_time?: string;
      };
      sub_appid?: string;
      attach?: string;
      post_discounts?: readonly {
        name?: string;
        count?: number;
        description?: string;
        amount?: number;
      }[];
      sub_openid?: string;
      risk_fund?: {
        description?: string;
        amount?: number;
        name?: string;
      };
      notify_url?: string;
      post_payments?: readonly {
        name?: string;
        description?: string;
        count?: number;
        amount?: number;
      }[];
      openid?: string;
      appid?: string;
      sub_mchid?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 取消支付分订单. */
  '/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      reason?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 完结支付分订单. */
  '/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      currency?: string;
      post_payments?: readonly {
        description?: string;
        count?: number;
        name?: string;
        amount?: number;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
      };
      profit_sharing?: boolean;
      complete_time?: string;
      post_discounts?: readonly {
        count?: number;
        description?: string;
        name?: string;
        amount?: number;
      }[];
      sub_mchid?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      total_amount?: number;
      goods_tag?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步支付分订单信息. */
  '/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      type?: string;
      sub_mchid?: string;
      detail?: {
        paid_time?: string;
        paid_amount?: number;
        seq?: number;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户预授权. */
  '/v3/payscore/partner/permissions': {
    needs: 'first';
    body: {
      authorization_code: string;
      service_id: string;
      notify_url?: string;
      sub_mchid: string;
      appid: string;
      sub_appid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_permissions_token: string;
    }>;
  };
  /** 服务商场景中预授权. */
  '/v3/payscore/partner/permissions/apply-for-scene': {
    needs: 'first';
    body: {
      authorization_code: string;
      service_id: string;
      notify_url?: string;
      sub_mchid: string;
      appid: string;
      sub_appid: string;
      scene: string;
      transaction_scene_info?: {
        mchid: string;
        sub_mchid: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      scene: string;
      transaction_permissions_token?: string;
    }>;
  };
  /** 服务商评估用户分层. */
  '/v3/payscore/partner/permissions/assess-user-risk-level': {
    needs: 'first';
    body: {
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      shopping_info?: {
        goods?: readonly {
          name: string;
          picture: string;
          amount: number;
          count: number;
          category_id?: readonly string[];
        }[];
      };
      sub_appid?: string;
      sub_openid?: string;
    };
    options: WechatCallOptions & {
      query?: {
        sub_mchid?: string;
      };
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
      channel_id?: string;
      user_label?: string;
      sub_mchid: string;
      sub_appid?: string;
      sub_openid?: string;
    }>;
  };
  /** 解除用户授权关系（授权协议号）. */
  '/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': {
    params: { authorization_code: string };
    needs: 'first';
    body: {
      service_id: string;
      reason?: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除用户授权关系（openid）. */
  '/v3/payscore/partner/permissions/terminate': {
    needs: 'first';
    body: {
      service_id: string;
      reason?: string;
      sub_mchid: string;
      appid: string;
      sub_appid: string;
      openid?: string;
      sub_openid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 收付通子商户申请绑定支付分服务. */
  '/v3/payscore/partner/service-account-applications': {
    needs: 'nothing';
    body: {
      result_notify_url?: string;
      sub_appid?: string;
      out_apply_no?: string;
      appid?: string;
      sub_mchid?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建支付分订单. */
  '/v3/payscore/partner/serviceorder': {
    needs: 'first';
    body: {
      out_order_no: string;
      service_id: string;
      service_introduction: string;
      attach?: string;
      notify_url?: string;
      need_user_confirm?: boolean;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      risk_fund: {
        name: string;
        description?: string;
        amount: number;
      };
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
      package: string;
    }>;
  };
  /** 创单结单合并. */
  '/v3/payscore/partner/serviceorder/direct-complete': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      post_payments?: readonly {
        description?: string;
        count?: number;
        name?: string;
        amount?: number;
      }[];
      openid?: string;
      out_order_no?: string;
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
      };
      sub_appid?: string;
      profit_sharing?: boolean;
      attach?: string;
      appid?: string;
      post_discounts?: readonly {
        count?: number;
        description?: string;
        name?: string;
        amount?: number;
      }[];
      sub_mchid?: string;
      service_introduction?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      total_amount?: number;
      goods_tag?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 取消支付分订单. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      reason?: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      service_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 完结支付分订单. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      goods_tag?: string;
      profit_sharing?: boolean;
      sub_mchid: string;
      /** A time as in RFC 3339. */
      complete_time?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改订单金额. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/modify': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      reason?: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 商户发起催收扣款. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/pay': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      service_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 下发服务费用待处理消息. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      sub_mchid: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      total_amount: number;
      prepaid_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 下发服务预扣费消息. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      sub_mchid: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      total_amount: number;
      prepaid_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步订单信息. */
  '/v3/payscore/partner/serviceorder/{out_order_no}/sync': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      type: string;
      detail?: {
        seq?: number;
        paid_time?: string;
        paid_amount?: number;
      };
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建先用后付订单. */
  '/v3/payscore/partner/servicepayondeliveryorder': {
    needs: 'nothing';
    body: {
      out_order_no?: string;
      time_range?: {
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
        start_time?: string;
      };
      sub_appid?: string;
      shopping_info?: {
        goods?: readonly {
          amount?: number;
          picture?: string;
          count?: number;
          name?: string;
          category_id?: readonly unknown[];
        }[];
        real_merchant_appid?: string;
        jump_link?: {
          jump_link_type?: string;
          path?: string;
          appid?: string;
        };
      };
      mchid?: string;
      attach?: string;
      post_discounts?: readonly {
        name?: string;
        count?: number;
        description?: string;
        amount?: number;
      }[];
      sub_openid?: string;
      risk_fund?: {
        description?: string;
        amount?: number;
        name?: string;
      };
      notify_url?: string;
      post_payments?: readonly {
        name?: string;
        description?: string;
        count?: number;
        amount?: number;
      }[];
      openid?: string;
      appid?: string;
      sub_mchid?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建先享后付订单. */
  '/v3/payscore/payafter-orders': {
    needs: 'nothing';
    body: {
      risk_amount?: number;
      discounts?: readonly {
        discount_name?: string;
        discount_desc?: string;
      }[];
      openid?: string;
      out_order_no?: string;
      userid?: string;
      name?: string;
      service_start_location?: string;
      fees?: readonly {
        fee_desc?: string;
        fee_amount?: number;
        fee_name?: string;
        fee_count?: number;
      }[];
      attach?: string;
      appid?: string;
      address?: string;
      phone?: string;
      service_end_time?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      service_start_time?: string;
      service_end_location?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销先享后付订单. */
  '/v3/payscore/payafter-orders/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      reason?: string;
      service_id?: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 完结先享后付订单. */
  '/v3/payscore/payafter-orders/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      finish_ticket?: string;
      discounts?: readonly {
        discount_name?: string;
        discount_desc?: string;
        discount_amount?: number;
      }[];
      real_service_start_time?: string;
      profit_sharing?: boolean;
      real_service_end_location?: string;
      fees?: readonly {
        fee_desc?: string;
        fee_amount?: number;
        fee_name?: string;
        fee_count?: number;
      }[];
      appid?: string;
      finish_type?: number;
      real_service_end_time?: string;
      total_amount?: number;
      cancel_reason?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 支付分订单同步. */
  '/v3/payscore/payafter-orders/{out_order_no}/sync': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      type?: string;
      appid?: string;
      detail?: {
        paid_time?: string;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户预授权. */
  '/v3/payscore/permissions': {
    needs: 'first';
    body: {
      appid: string;
      authorization_code: string;
      service_id: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_permissions_token: string;
    }>;
  };
  /** 商户评估用户分层. */
  '/v3/payscore/permissions/assess-user-risk-level': {
    needs: 'first';
    body: {
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      shopping_info?: {
        goods?: readonly {
          name: string;
          picture: string;
          amount: number;
          count: number;
          category_id?: readonly string[];
        }[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      service_id: string;
      openid?: string;
      authorization_code?: string;
      authorization_state: string;
      notify_url?: string;
      /** A time as in RFC 3339. */
      cancel_authorization_time?: string;
      /** A time as in RFC 3339. */
      authorization_success_time?: string;
      user_risk_level?: number;
      risk_level_version?: number;
      channel_id?: string;
      user_label?: string;
    }>;
  };
  /** 解除用户授权关系（授权协议号）. */
  '/v3/payscore/permissions/authorization-code/{authorization_code}/terminate': {
    params: { authorization_code: string };
    needs: 'first';
    body: {
      service_id: string;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除用户授权关系（openid）. */
  '/v3/payscore/permissions/openid/{openid}/terminate': {
    params: { openid: string };
    needs: 'first';
    body: {
      appid: string;
      service_id: string;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建支付分计划. */
  '/v3/payscore/plan/partner/payscore-plans': {
    needs: 'first';
    body: {
      appid: string;
      merchant_plan_no: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: readonly {
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
      }[];
      sub_mchid: string;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
      sub_mchid: string;
      sub_appid?: string;
    }>;
  };
  /** 停止支付分计划. */
  '/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': {
    params: { merchant_plan_no: string };
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
      sub_mchid: string;
      sub_appid?: string;
    }>;
  };
  /** 创建支付分计划. */
  '/v3/payscore/plan/payscore-plans': {
    needs: 'first';
    body: {
      appid: string;
      merchant_plan_no: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: readonly {
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
    }>;
  };
  /** 停止支付分计划. */
  '/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': {
    params: { merchant_plan_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      merchant_plan_no: string;
      plan_id: string;
      service_id: string;
      plan_name: string;
      plan_duration: number;
      plan_state: string;
      deduction_quantity: number;
      total_original_price: number;
      total_actual_price: number;
      plan_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        [field: string]: unknown;
      }[];
      stop_mchid?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
    }>;
  };
  /** 创建支付分订单. */
  '/v3/payscore/serviceorder': {
    needs: 'first';
    body: {
      appid: string;
      out_order_no: string;
      service_id: string;
      service_introduction: string;
      attach?: string;
      notify_url?: string;
      openid?: string;
      need_user_confirm?: boolean;
      post_payments?: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      risk_fund: {
        name: string;
        description?: string;
        amount: number;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      package: string;
    }>;
  };
  /** 创单结单合并. */
  '/v3/payscore/serviceorder/direct-complete': {
    needs: 'first';
    body: {
      appid: string;
      out_order_no: string;
      service_id: string;
      service_introduction: string;
      attach?: string;
      notify_url?: string;
      openid?: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range: {
        start_time: string;
        start_time_remark?: string;
        end_time: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      total_amount: number;
      goods_tag?: string;
      profit_sharing?: boolean;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      order_id: string;
      out_order_no: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description: string;
      attach: string;
      notify_url?: string;
      post_payments: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      total_amount: number;
      goods_tag?: string;
      profit_sharing?: boolean;
    }>;
  };
  /** 取消支付分订单. */
  '/v3/payscore/serviceorder/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      service_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 完结支付分订单. */
  '/v3/payscore/serviceorder/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      goods_tag?: string;
      profit_sharing?: boolean;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改订单金额. */
  '/v3/payscore/serviceorder/{out_order_no}/modify': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      device?: {
        start_device_id?: string;
        end_device_id?: string;
        materiel_no?: string;
      };
      total_amount: number;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 商户发起催收扣款. */
  '/v3/payscore/serviceorder/{out_order_no}/pay': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      mchid: string;
      service_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 下发服务费用待处理消息. */
  '/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      total_amount: number;
      prepaid_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 下发服务预扣费消息. */
  '/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      service_id: string;
      post_payments: readonly {
        name: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      post_discounts?: readonly {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
      }[];
      total_amount: number;
      prepaid_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步服务订单信息. */
  '/v3/payscore/serviceorder/{out_order_no}/sync': {
    params: { out_order_no: string };
    needs: 'first';
    body: {
      appid?: string;
      service_id: string;
      type: string;
      detail?: {
        seq?: number;
        paid_time?: string;
        paid_amount?: number;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建先用后付订单. */
  '/v3/payscore/servicepayondeliveryorder': {
    needs: 'nothing';
    body: {
      out_order_no?: string;
      time_range?: {
        start_time_remark?: string;
        end_time_remark?: string;
        end_time?: string;
        start_time?: string;
      };
      shopping_info?: {
        goods?: readonly {
          amount?: number;
          picture?: string;
          count?: number;
          name?: string;
          category_id?: readonly unknown[];
        }[];
        real_merchant_appid?: string;
        jump_link?: {
          jump_link_type?: string;
          path?: string;
          appid?: string;
        };
      };
      mchid?: string;
      attach?: string;
      post_discounts?: readonly {
        name?: string;
        count?: number;
        description?: string;
        amount?: number;
      }[];
      risk_fund?: {
        description?: string;
        amount?: number;
        name?: string;
      };
      notify_url?: string;
      post_payments?: readonly {
        name?: string;
        description?: string;
        count?: number;
        amount?: number;
      }[];
      openid?: string;
      appid?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      location?: {
        start_location?: string;
        end_location?: string;
      };
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建用户的签约计划详情对应的服务订单. */
  '/v3/payscore/sign-plan/partner/serviceorder': {
    needs: 'first';
    body: {
      appid: string;
      sign_plan_id: string;
      plan_detail_no: number;
      service_id: string;
      service_introduction: string;
      out_trade_no: string;
      openid: string;
      attach?: string;
      notify_url?: string;
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
      sub_mchid: string;
      sub_appid?: string;
      sub_openid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid?: string;
      sub_openid?: string;
    }>;
  };
  /** 创建用户的签约计划. */
  '/v3/payscore/sign-plan/partner/user-sign-plans': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: string;
      service_id: string;
      merchant_sign_plan_no: string;
      openid: string;
      notify_url?: string;
      sign_plan_detail?: readonly {
        plan_detail_no: number;
        merchant_plan_detail_no: string;
      }[];
      sub_mchid: string;
      sub_appid: string;
      sub_openid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      package: string;
      sign_plan: {
        mchid: string;
        appid: string;
        plan_id: string;
        plan_name: string;
        service_id: string;
        merchant_sign_plan_no: string;
        sign_plan_id: string;
        sign_state: string;
        openid: string;
        merchant_callback_url?: string;
        going_detail_no: number;
        /** A time as in RFC 3339. */
        plan_over_time: string;
        deduction_quantity: number;
        total_origin_price: number;
        total_actual_price: number;
        /** A time as in RFC 3339. */
        sign_time?: string;
        cancel_sign_type?: string;
        cancel_reason?: string;
        /** A time as in RFC 3339. */
        cancel_sign_time?: string;
        signed_detail_list?: {
          plan_detail_no: number;
          plan_detail_name: string;
          plan_detail_state: string;
          plan_discount_description?: string;
          original_price: number;
          actual_price: number;
          actual_pay_price?: number;
          merchant_plan_detail_no: string;
          order_id?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          /** A time as in RFC 3339. */
          complete_time?: string;
          /** A time as in RFC 3339. */
          cancel_time?: string;
          [field: string]: unknown;
        }[];
        sub_mchid: string;
        sub_appid?: string;
        sub_openid?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 取消用户的签约计划. */
  '/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': {
    params: { merchant_sign_plan_no: string };
    needs: 'first';
    body: {
      stop_reason?: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: string;
      plan_name: string;
      service_id: string;
      merchant_sign_plan_no: string;
      sign_plan_id: string;
      sign_state: string;
      openid: string;
      merchant_callback_url?: string;
      going_detail_no: number;
      /** A time as in RFC 3339. */
      plan_over_time: string;
      deduction_quantity: number;
      total_origin_price: number;
      total_actual_price: number;
      /** A time as in RFC 3339. */
      sign_time?: string;
      cancel_sign_type?: string;
      cancel_reason?: string;
      /** A time as in RFC 3339. */
      cancel_sign_time?: string;
      signed_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_detail_state: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        actual_pay_price?: number;
        merchant_plan_detail_no: string;
        order_id?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        /** A time as in RFC 3339. */
        complete_time?: string;
        /** A time as in RFC 3339. */
        cancel_time?: string;
        [field: string]: unknown;
      }[];
      sub_mchid: string;
      sub_appid?: string;
      sub_openid?: string;
    }>;
  };
  /** 创建用户的签约计划详情对应的服务订单. */
  '/v3/payscore/sign-plan/serviceorder': {
    needs: 'first';
    body: {
      appid: string;
      sign_plan_id: string;
      plan_detail_no: number;
      service_id: string;
      service_introduction: string;
      out_trade_no: string;
      openid: string;
      attach?: string;
      notify_url?: string;
      time_range: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
      };
      location?: {
        start_location?: string;
        end_location?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_order_no: string;
      order_id: string;
      service_id: string;
      service_introduction: string;
      state: string;
      state_description?: string;
      total_amount?: number;
      attach?: string;
      openid?: string;
      post_payments?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      post_discounts?: {
        name?: string;
        description?: string;
        amount?: number;
        count?: number;
        [field: string]: unknown;
      }[];
      time_range?: {
        start_time?: string;
        start_time_remark?: string;
        end_time?: string;
        end_time_remark?: string;
        [field: string]: unknown;
      };
      location?: {
        start_location?: string;
        end_location?: string;
        [field: string]: unknown;
      };
      risk_fund?: {
        name: string;
        description?: string;
        amount: number;
        [field: string]: unknown;
      };
      notify_url?: string;
      need_collection?: boolean;
      collection?: {
        state: string;
        total_amount: number;
        paying_amount: number;
        paid_amount: number;
        details: {
          seq: number;
          amount: number;
          paid_type?: string;
          paid_time?: string;
          transaction_id?: string;
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建用户的签约计划. */
  '/v3/payscore/sign-plan/user-sign-plans': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: string;
      service_id: string;
      merchant_sign_plan_no: string;
      openid: string;
      notify_url?: string;
      sign_plan_detail?: readonly {
        plan_detail_no: number;
        merchant_plan_detail_no: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      package: string;
      sign_plan: {
        mchid: string;
        appid: string;
        plan_id: string;
        plan_name: string;
        service_id: string;
        merchant_sign_plan_no: string;
        sign_plan_id: string;
        sign_state: string;
        openid: string;
        merchant_callback_url?: string;
        going_detail_no: number;
        /** A time as in RFC 3339. */
        plan_over_time: string;
        deduction_quantity: number;
        total_origin_price: number;
        total_actual_price: number;
        /** A time as in RFC 3339. */
        sign_time?: string;
        cancel_sign_type?: string;
        cancel_reason?: string;
        /** A time as in RFC 3339. */
        cancel_sign_time?: string;
        signed_detail_list?: {
          plan_detail_no: number;
          plan_detail_name: string;
          plan_detail_state: string;
          plan_discount_description?: string;
          original_price: number;
          actual_price: number;
          actual_pay_price?: number;
          merchant_plan_detail_no: string;
          order_id?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          /** A time as in RFC 3339. */
          complete_time?: string;
          /** A time as in RFC 3339. */
          cancel_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 直连商户取消用户的签约计划. */
  '/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': {
    params: { merchant_sign_plan_no: string };
    needs: 'nothing';
    body: {
      stop_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: string;
      plan_name: string;
      service_id: string;
      merchant_sign_plan_no: string;
      sign_plan_id: string;
      sign_state: string;
      openid: string;
      merchant_callback_url?: string;
      going_detail_no: number;
      /** A time as in RFC 3339. */
      plan_over_time: string;
      deduction_quantity: number;
      total_origin_price: number;
      total_actual_price: number;
      /** A time as in RFC 3339. */
      sign_time?: string;
      cancel_sign_type?: string;
      cancel_reason?: string;
      /** A time as in RFC 3339. */
      cancel_sign_time?: string;
      signed_detail_list?: {
        plan_detail_no: number;
        plan_detail_name: string;
        plan_detail_state: string;
        plan_discount_description?: string;
        original_price: number;
        actual_price: number;
        actual_pay_price?: number;
        merchant_plan_detail_no: string;
        order_id?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        /** A time as in RFC 3339. */
        complete_time?: string;
        /** A time as in RFC 3339. */
        cancel_time?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建智慧零售订单. */
  '/v3/payscore/smartretail-orders': {
    needs: 'nothing';
    body: {
      risk_amount?: number;
      discounts?: readonly {
        discount_name?: string;
        discount_desc?: string;
      }[];
      openid?: string;
      out_order_no?: string;
      service_start_location?: string;
      fees?: readonly {
        fee_desc?: string;
        fee_amount?: number;
        fee_name?: string;
        fee_count?: number;
      }[];
      attach?: string;
      appid?: string;
      service_end_time?: string;
      need_user_confirm?: boolean;
      service_introduction?: string;
      service_start_time?: string;
      service_end_location?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销智慧零售订单. */
  '/v3/payscore/smartretail-orders/{out_order_no}/cancel': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      reason?: string;
      service_id?: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 完结智慧零售订单. */
  '/v3/payscore/smartretail-orders/{out_order_no}/complete': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      finish_ticket?: string;
      discounts?: readonly {
        discount_name?: string;
        discount_desc?: string;
        discount_amount?: number;
      }[];
      real_service_start_time?: string;
      profit_sharing?: boolean;
      real_service_end_location?: string;
      fees?: readonly {
        fee_desc?: string;
        fee_amount?: number;
        fee_name?: string;
        fee_count?: number;
      }[];
      appid?: string;
      finish_type?: number;
      real_service_end_time?: string;
      total_amount?: number;
      cancel_reason?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户解除用户授权关系. */
  '/v3/payscore/users/{openid}/permissions/{service_id}/terminate': {
    params: { openid: string; service_id: string };
    needs: 'nothing';
    body: {
      reason?: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
