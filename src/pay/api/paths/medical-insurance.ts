// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 医保支付. */
export interface PayMedicalInsuranceGet {
  /** 使用医保自费混合订单号查看下单结果. */
  '/v3/med-ins/orders/mix-trade-no/{mix_trade_no}': {
    params: { mix_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mix_trade_no?: string;
      mix_pay_status?: string;
      self_pay_status?: string;
      med_ins_pay_status?: string;
      paid_time?: string;
      passthrough_response_content?: string;
      mix_pay_type?: string;
      order_type?: string;
      appid?: string;
      openid?: string;
      pay_for_relatives?: boolean;
      out_trade_no?: string;
      serial_no?: string;
      pay_order_id?: string;
      pay_auth_no?: string;
      geo_location?: string;
      city_id?: string;
      med_inst_name?: string;
      med_inst_no?: string;
      med_ins_order_create_time?: string;
      total_fee?: number;
      med_ins_gov_fee?: number;
      med_ins_self_fee?: number;
      med_ins_other_fee?: number;
      med_ins_cash_fee?: number;
      wechat_pay_cash_fee?: number;
      callback_url?: string;
      prepay_id?: string;
      attach?: string;
      channel_no?: string;
      med_ins_test_env?: boolean;
      med_ins_fail_reason?: string;
      sub_appid?: string;
      sub_mchid?: string;
      sub_openid?: string;
    }>;
  };
  /** 使用商户订单号查看下单结果. */
  '/v3/med-ins/orders/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mix_trade_no?: string;
      mix_pay_status?: string;
      self_pay_status?: string;
      med_ins_pay_status?: string;
      paid_time?: string;
      mix_pay_type?: string;
      order_type?: string;
      appid?: string;
      openid?: string;
      out_trade_no?: string;
      total_fee?: number;
      med_ins_gov_fee?: number;
      med_ins_self_fee?: number;
      med_ins_other_fee?: number;
      med_ins_cash_fee?: number;
      wechat_pay_cash_fee?: number;
      callback_url?: string;
      prepay_id?: string;
      med_ins_fail_reason?: string;
      sub_appid?: string;
      sub_mchid?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 医保支付. */
export interface PayMedicalInsurancePost {
  /** 医保自费混合收款下单. */
  '/v3/med-ins/orders': {
    needs: 'nothing';
    body: {
      cash_reduce_detail?: readonly {
        cash_reduce_fee?: number;
        cash_reduce_type?: string;
      }[];
      prepay_id?: string;
      med_ins_other_fee?: number;
      mix_pay_type?: string;
      city_id?: string;
      sub_appid?: string;
      med_ins_cash_fee?: number;
      extends?: string;
      payer?: {
        name?: string;
        card_type?: string;
        id_digest?: string;
      };
      med_ins_test_env?: boolean;
      med_inst_no?: string;
      attach?: string;
      pay_auth_no?: string;
      sub_openid?: string;
      out_trade_no?: string;
      channel_no?: string;
      med_inst_name?: string;
      order_type?: string;
      pay_for_relatives?: boolean;
      serial_no?: string;
      med_ins_gov_fee?: number;
      openid?: string;
      cash_add_detail?: readonly {
        cash_add_fee?: number;
        cash_add_type?: string;
      }[];
      relative?: {
        name?: string;
        card_type?: string;
        id_digest?: string;
      };
      med_ins_order_create_time?: string;
      wechat_pay_cash_fee?: number;
      appid?: string;
      pay_order_id?: string;
      sub_mchid?: string;
      geo_location?: string;
      total_fee?: number;
      passthrough_request_content?: string;
      callback_url?: string;
      med_ins_self_fee?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mix_trade_no?: string;
      mix_pay_status?: string;
      self_pay_status?: string;
      med_ins_pay_status?: string;
      paid_time?: string;
      passthrough_response_content?: string;
      mix_pay_type?: string;
      order_type?: string;
      appid?: string;
      openid?: string;
      pay_for_relatives?: boolean;
      out_trade_no?: string;
      serial_no?: string;
      pay_order_id?: string;
      pay_auth_no?: string;
      geo_location?: string;
      city_id?: string;
      med_inst_name?: string;
      med_inst_no?: string;
      med_ins_order_create_time?: string;
      total_fee?: number;
      med_ins_gov_fee?: number;
      med_ins_self_fee?: number;
      med_ins_other_fee?: number;
      med_ins_cash_fee?: number;
      wechat_pay_cash_fee?: number;
      cash_add_detail?: {
        cash_add_fee?: number;
        cash_add_type?: string;
        [field: string]: unknown;
      }[];
      cash_reduce_detail?: {
        cash_reduce_fee?: number;
        cash_reduce_type?: string;
        [field: string]: unknown;
      }[];
      callback_url?: string;
      prepay_id?: string;
      passthrough_request_content?: string;
      extends?: string;
      attach?: string;
      channel_no?: string;
      med_ins_test_env?: boolean;
      sub_appid?: string;
      sub_mchid?: string;
      sub_openid?: string;
    }>;
  };
  /** 医保退款通知. */
  '/v3/med-ins/refunds/notify': {
    needs: 'nothing';
    body: {
      med_refund__self_fee?: number;
      med_refund__other_fee?: number;
      med_refund__gov_fee?: number;
      out_refund_no?: string;
      sub_mchid?: string;
      med_refund_total_fee?: number;
      refund_time?: string;
      med_refund_gov_fee?: number;
      med_refund_self_fee?: number;
      med_refund_other_fee?: number;
    };
    options: WechatCallOptions & {
      query?: {
        mix_trade_no?: string;
      };
    };
    answer: PayUntypedAnswer;
  };
}
