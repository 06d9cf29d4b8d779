// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 先享卡. */
export interface PayDiscountCardGet {
  /** 查询先享卡订单. */
  '/v3/discount-card/cards/{out_card_code}': {
    params: { out_card_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_card_code: string;
      card_template_id: string;
      card_id: string;
      openid: string;
      time_range: {
        /** A time as in RFC 3339. */
        begin_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        [field: string]: unknown;
      };
      state: string;
      unfinished_reason?: string;
      total_amount?: number;
      pay_information?: {
        pay_amount: number;
        pay_state: string;
        transaction_id?: string;
        /** A time as in RFC 3339. */
        pay_time?: string;
        [field: string]: unknown;
      };
      objectives: {
        objective_id: string;
        name: string;
        count: number;
        unit: string;
        description?: string;
        objective_completion_records?: {
          objective_completion_serial_no: string;
          objective_id: string;
          /** A time as in RFC 3339. */
          completion_time: string;
          completion_type: string;
          completion_count: number;
          description?: string;
          remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      rewards: {
        reward_id: string;
        name: string;
        count_type: string;
        count: number;
        unit: string;
        amount: number;
        description?: string;
        reward_usage_records?: {
          reward_usage_serial_no: string;
          reward_id: string;
          /** A time as in RFC 3339. */
          usage_time: string;
          usage_type: string;
          usage_count: number;
          amount: number;
          description?: string;
          remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      sharer_openid?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /**
   * 通过先享卡订单号查询订单.
   * @deprecated 已停用或被替代.
   */
  '/v3/discount-card/orders/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /**
   * 通过先享卡订单号查询订单.
   * @deprecated 已停用或被替代.
   */
  '/v3/discount-card/orders/{out_order_no}': {
    params: { out_order_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 先享卡. */
export interface PayDiscountCardPost {
  /** 预受理领卡请求. */
  '/v3/discount-card/cards': {
    needs: 'first';
    body: {
      appid: string;
      out_card_code: string;
      card_template_id: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      prepare_card_token: string;
    }>;
  };
  /** 增加用户记录. */
  '/v3/discount-card/cards/{out_card_code}/add-user-records': {
    params: { out_card_code: string };
    needs: 'first';
    body: {
      card_template_id: string;
      objective_completion_records: readonly {
        objective_completion_serial_no: string;
        objective_id: string;
        /** A time as in RFC 3339. */
        completion_time: string;
        completion_type: string;
        completion_count: number;
        description: string;
        remark?: string;
      }[];
      reward_usage_records: readonly {
        reward_usage_serial_no: string;
        reward_id: string;
        /** A time as in RFC 3339. */
        usage_time: string;
        usage_type: string;
        usage_count: number;
        amount: number;
        description: string;
        remark?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 先享卡. */
export interface PayDiscountCardPatch {
  /**
   * 更新先享卡订单.
   * @deprecated 已停用或被替代.
   */
  '/v3/discount-card/orders/{out_order_no}': {
    params: { out_order_no: string };
    needs: 'nothing';
    body: {
      objectives?: readonly {
        performance_description?: string;
        remark?: string;
        objective_serial_no?: string;
        performance_type?: string;
        objective_id?: number;
        count?: number;
        performance_time?: string;
      }[];
      rewards?: readonly {
        reward_serial_no?: string;
        reward_time?: string;
        amount?: number;
        description?: string;
        remark?: string;
        reward_type?: string;
        count?: number;
        reward_id?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
