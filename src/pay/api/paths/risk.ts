// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 商户违规/风险. */
export interface PayRiskGet {
  /** 查询风险信息. */
  '/v3/merchant-risk-manage/trade-risk-information': {
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid?: string;
      out_trade_no: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      complaints_information?: string;
    };
    answer: PayAnswer<{
      risk_score: number;
      risk_type?: string;
      punish_type?: string;
      punish_description?: string;
    }>;
  };
  /** 查询商户违规通知回调地址. */
  '/v3/merchant-risk-manage/violation-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      notify_url: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 商户违规/风险. */
export interface PayRiskPost {
  /** 查询风险订单. */
  '/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': {
    needs: 'nothing';
    body: {
      mchid?: string;
      /** A time as in RFC 3339. */
      start_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      page_index?: number;
      page_size?: number;
      sp_mchid?: string;
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_num: number;
      risk_trade_list: {
        mchid: string;
        out_trade_no: string;
        risk_type: number;
        risk_level: number;
        /** A time as in RFC 3339. */
        risk_discove_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 回传处置结果. */
  '/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': {
    needs: 'first';
    body: {
      mchid?: string;
      out_trade_no: string;
      final_risk_result?: number;
      final_risk_type?: number;
      disp_conclusion?: readonly number[];
      disp_addition?: string;
      exist_complaint?: boolean;
      refund_amount?: number;
      sp_mchid?: string;
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      rsp_msg?: string;
    }>;
  };
  /** 上报订单关联信息. */
  '/v3/merchant-risk-manage/report-trade-union-information': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      out_trade_no?: string;
      openid?: string;
      phone?: string;
      certificates_number?: string;
      client_ip?: string;
      risk_level?: number;
      line_type?: number;
      goods_type?: number;
      seller_type?: number;
      is_need_deliver?: boolean;
      device_type?: number;
      userid?: string;
      phone_from?: number;
      seller_userid?: string;
      scene?: number;
      recharge_fields?: {
        account_type?: number;
        account?: string;
      };
      living_expenses_fields?: {
        acc_no?: string;
        acc_name?: string;
        type?: number;
        city?: string;
        address?: string;
        company_name?: string;
        amount?: number;
      };
      extra_fields1?: string;
      extra_fields2?: string;
      extra_fields3?: string;
      proxy_payment?: boolean;
      order_phone_number?: string;
      offline_delivery_label?: number;
      combine_mchid?: string;
      sub_orders?: readonly {
        mch_id?: string;
        delivery_province?: string;
        sp_risk_level?: number;
        out_trade_no?: string;
        delivery_city?: string;
        user_risk_level?: number;
        risky_goods?: number;
      }[];
      same_deviced?: boolean;
      phone_number_location?: string;
      reliable_device?: boolean;
      pre_opening_behavior?: string;
      goods_category?: string;
      store_identifier?: string;
      new_store?: boolean;
      new_address?: boolean;
      goods_listing_time?: string;
      delivery_province?: string;
      delivery_city?: string;
      last_pay_openid?: string;
      risky_goods?: number;
      user_risk_level?: number;
      high_risk_goods?: number;
      sp_risk_level?: number;
      combine_out_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      out_trade_no?: string;
    }>;
  };
  /** 处置结果回传. */
  '/v3/merchant-risk-manage/trade-risk-result': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      out_trade_no?: string;
      complaints_information?: string;
      risk_type?: string;
      punish_type?: string;
      additional_punish_type?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      out_trade_no?: string;
      risk_type?: string;
      punish_type?: string;
      punish_description?: string;
      additional_punish_type?: string;
    }>;
  };
  /** 创建商户违规通知回调地址. */
  '/v3/merchant-risk-manage/violation-notifications': {
    needs: 'first';
    body: {
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      notify_url: string;
    }>;
  };
}

/** Paths of PUT: 商户违规/风险. */
export interface PayRiskPut {
  /** 修改商户违规通知回调地址. */
  '/v3/merchant-risk-manage/violation-notifications': {
    needs: 'first';
    body: {
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      notify_url: string;
    }>;
  };
}

/** Paths of DELETE: 商户违规/风险. */
export interface PayRiskDelete {
  /** 删除商户违规通知回调地址. */
  '/v3/merchant-risk-manage/violation-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
}
