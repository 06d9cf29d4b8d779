// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 企业支付. */
export interface PayBusinessPayGet {
  /** 查询可用商户范围列表. */
  '/v3/webizpay/avail-mch-ranges': {
    needs: 'first';
    query: {
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询商户标识列表. */
  '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': {
    params: { range_id: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 使用商户卡号查询企业支付额度卡. */
  '/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': {
    params: { employee_id: string; out_card_no: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      employee_id: string;
      out_card_no: string;
      card_no: string;
      card_template_id: string;
      card_rule: string;
      refund_rule: string;
      amount: number;
      remain_amount: number;
      /** A time as in RFC 3339. */
      effective_begin_time: string;
      /** A time as in RFC 3339. */
      effective_end_time: string;
      card_state: string;
      card_name: string;
      card_remark?: string;
      /** A time as in RFC 3339. */
      card_disabled_time?: string;
      reason?: string;
      /** A time as in RFC 3339. */
      card_usage_time?: string;
      transaction_id?: string;
    }>;
  };
  /** 企业商户查询企业支付额度卡. */
  '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': {
    params: { employee_id: string; card_no: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      employee_id: string;
      out_card_no: string;
      card_no: string;
      card_template_id: string;
      card_rule: string;
      refund_rule: string;
      amount: number;
      remain_amount: number;
      /** A time as in RFC 3339. */
      effective_begin_time: string;
      /** A time as in RFC 3339. */
      effective_end_time: string;
      card_state: string;
      card_name: string;
      card_remark?: string;
      /** A time as in RFC 3339. */
      card_disabled_time?: string;
      reason?: string;
      /** A time as in RFC 3339. */
      card_usage_time?: string;
      transaction_id?: string;
    }>;
  };
  /** 企业商户获取指定额度卡支付链接. */
  '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': {
    params: { employee_id: string; card_no: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid: string;
      application_type: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      employee_id: string;
      card_no: string;
      application_type: string;
      payment_url?: string;
      mp_query?: string;
      mp_business_type?: string;
      /** A time as in RFC 3339. */
      expire_time: string;
    }>;
  };
  /** 查询门店主体匹配结果. */
  '/v3/webizpay/stores/entity-matches/{batch_id}': {
    params: { batch_id: string };
    needs: 'first';
    query: {
      sp_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      out_batch_id: string;
      batch_id: string;
      state: string;
      match_results: {
        organization_code: string;
        store_name: string;
        has_valid_mchid: boolean;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 企业商户查询企业员工开通授权状态. */
  '/v3/webizpay/users/{user_id}/authorization-state': {
    params: { user_id: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      user_id: string;
      employee_list?: {
        employee_id: string;
        authorization_state: string;
        /** A time as in RFC 3339. */
        authorization_time: string;
        /** A time as in RFC 3339. */
        authorization_revoked_time?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: 企业支付. */
export interface PayBusinessPayPost {
  /** 创建可用商户范围. */
  '/v3/webizpay/avail-mch-ranges': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      identifier_type?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 添加商户标识. */
  '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': {
    params: { range_id: string };
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      merchant_identifier?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请企业商户企业支付出资凭证. */
  '/v3/webizpay/bill/proof': {
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      start_date: string;
      end_date: string;
      entity_name?: string;
      out_operation_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      start_date: string;
      end_date: string;
      entity_name?: string;
      out_operation_id: string;
      operation_id: string;
      proof_id: string;
      download_url: string;
      /** A time as in RFC 3339. */
      created_time: string;
      /** A time as in RFC 3339. */
      updated_time: string;
    }>;
  };
  /** 申请企业商户企业支付业务账单. */
  '/v3/webizpay/bill/trade-bill': {
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      date: string;
      type: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      date: string;
      type: string;
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 企业商户为员工下发企业支付额度卡. */
  '/v3/webizpay/employees/{employee_id}/quota-cards': {
    params: { employee_id: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      out_card_no: string;
      card_template_id: string;
      amount: number;
      /** A time as in RFC 3339. */
      effective_end_time: string;
      card_name: string;
      card_remark?: string;
      avail_mch_range_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      employee_id: string;
      out_card_no: string;
      card_no: string;
      /** A time as in RFC 3339. */
      effective_begin_time: string;
      /** A time as in RFC 3339. */
      effective_end_time: string;
    }>;
  };
  /** 企业商户作废员工企业支付额度卡. */
  '/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': {
    params: { employee_id: string; card_no: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      reason: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      employee_id: string;
      card_no: string;
      card_state: string;
      /** A time as in RFC 3339. */
      card_disabled_time: string;
    }>;
  };
  /** 企业商户发起解除员工企业支付授权. */
  '/v3/webizpay/employees/{employee_id}/revoke': {
    params: { employee_id: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      user_id: string;
      authorization_state: string;
      /** A time as in RFC 3339. */
      authorization_revoked_time: string;
      reason?: string;
    }>;
  };
  /** 发起门店主体匹配. */
  '/v3/webizpay/stores/entity-matches': {
    needs: 'first';
    body: {
      sp_mchid?: string;
      out_batch_id: string;
      match_details?: readonly {
        organization_code: string;
        store_name: string;
        product_type?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      out_batch_id: string;
      batch_id: string;
      state: string;
      /** A time as in RFC 3339. */
      time: string;
    }>;
  };
  /** 企业商户发起员工开通企业支付授权. */
  '/v3/webizpay/users/{user_id}/authorization-url': {
    params: { user_id: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      application_type: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      user_id: string;
      application_type: string;
      authorization_url?: string;
      mp_query?: string;
      mp_business_type?: string;
      /** A time as in RFC 3339. */
      expire_time: string;
    }>;
  };
}

/** Paths of DELETE: 企业支付. */
export interface PayBusinessPayDelete {
  /** 删除商户标识. */
  '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': {
    params: { range_id: string; merchant_identifier: string };
    needs: 'nothing';
    body: {
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
