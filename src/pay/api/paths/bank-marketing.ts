// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 银行营销. */
export interface PayBankMarketingGet {
  /** 查询绑定多笔立减活动的代金券详情. */
  '/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': {
    params: { openid: string; coupon_id: string };
    needs: 'first';
    query: {
      appid: string;
    };
    answer: PayAnswer<{
      stock_id: string;
      stock_creator_mchid: string;
      coupon_id: string;
      coupon_name: string;
      coupon_state: string;
      appid: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      /** A time as in RFC 3339. */
      available_begin_time: string;
      /** A time as in RFC 3339. */
      available_end_time: string;
      openid?: string;
      activity_id: string;
      max_use_number: number;
      available_number: number;
      used_number: number;
      use_amount_list?: {
        used_amounts: number[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询上传任务列表. */
  '/v3/marketing/bank/packages/{package_id}/tasks': {
    params: { package_id: string };
    needs: 'nothing';
    query: {
      status?: string;
      filename?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      data?: {
        task_id?: string;
        package_id?: string;
        filename?: string;
        create_time?: string;
        update_time?: string;
        success_count?: number;
        fail_count?: number;
        success_user_count?: number;
        bank_type?: string;
        status?: unknown;
        [field: string]: unknown;
      }[];
      total_count?: number;
      offset?: number;
      limit?: number;
    }>;
  };
  /** 查询周周惠活动列表. */
  '/v3/marketing/weekly-discount/activities': {
    needs: 'first';
    query: {
      applying_merchant_id: number;
      store_id?: number;
      activity_area_code: number;
      activity_scene: string;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data: {
        activity_id: string;
        activity_name: string;
        activity_scene: string;
        activity_area_code: string[];
        activity_state: string;
        activity_limit_pay?: string;
        activity_transaction_minimum_amount: number;
        activity_coupon_amount: number;
        activity_available_week: number[];
        activity_max_amount: number;
        activity_max_amount_per_day?: number;
        /** A time as in RFC 3339. */
        activity_available_begin_time: string;
        /** A time as in RFC 3339. */
        activity_available_end_time: string;
        activity_logo?: string;
        activity_remark?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询周周惠活动详情. */
  '/v3/marketing/weekly-discount/activities/{activity_id}': {
    params: { activity_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      activity_id: string;
      activity_name: string;
      activity_scene: string;
      activity_area_code: string[];
      activity_state: string;
      activity_limit_pay?: string;
      activity_transaction_minimum_amount: number;
      activity_coupon_amount: number;
      activity_available_week: number[];
      activity_max_amount: number;
      activity_max_amount_per_day?: number;
      /** A time as in RFC 3339. */
      activity_available_begin_time: string;
      /** A time as in RFC 3339. */
      activity_available_end_time: string;
      activity_logo?: string;
      activity_remark?: string;
    }>;
  };
  /** 查询批次下用户银行提现免费券列表. */
  '/v3/marketing/withdraw-favor/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    query: {
      appid: string;
      mchid: string;
      stock_id: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        coupon_id: string;
        coupon_state?: string;
        send_quota: number;
        use_quota: number;
        /** A time as in RFC 3339. */
        send_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 银行营销. */
export interface PayBankMarketingPost {
  /** 给指定用户报名多笔立减活动. */
  '/v3/marketing/bank-favor/users/{openid}/bank-multi-activity': {
    params: { openid: string };
    needs: 'first';
    body: {
      stock_id: string;
      stock_creator_mchid?: string;
      appid: string;
      activity_id: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_id: string;
    }>;
  };
  /** 报名周周惠活动. */
  '/v3/marketing/weekly-discount/activities/{activity_id}/apply': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      /** A number, sent as text. */
      applying_merchant_id: string;
      store_id: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: number;
      /** A time as in RFC 3339. */
      success_time: string;
    }>;
  };
  /** 为用户发银行提现免费券. */
  '/v3/marketing/withdraw-favor/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    body: {
      mchid: string;
      stock_id: string;
      appid: string;
      send_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_id: string;
      /** A time as in RFC 3339. */
      expire_time?: string;
    }>;
  };
}
