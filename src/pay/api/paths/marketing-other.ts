// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 营销其他. */
export interface PayMarketingOtherGet {
  /** 分页查询投放计划列表. */
  '/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': {
    params: { brand_id: string };
    needs: 'nothing';
    query: {
      page_size?: number;
      offset?: number;
      plan_state?: string;
      audit_state?: string;
      plan_id?: string;
    };
    answer: PayAnswer<{
      total_count: number;
      plan_list: {
        plan_id: string;
        plan_name: string;
        plan_state: string;
        brand_id: string;
        product_coupon_id: string;
        stock_id: string;
        reuse_coupon_config: boolean;
        total_count?: number;
        user_limit?: number;
        daily_limit?: number;
        /** A time as in RFC 3339. */
        delivery_start_time?: string;
        /** A time as in RFC 3339. */
        delivery_end_time?: string;
        recommend_word?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: 营销其他. */
export interface PayMarketingOtherPost {
  /** 创建投放计划. */
  '/v3/marketing/partner/delivery-plan/delivery-plans': {
    needs: 'first';
    body: {
      out_request_no?: string;
      brand_id: string;
      product_coupon_id: string;
      stock_id: string;
      reuse_coupon_config: boolean;
      plan_name?: string;
      total_count?: number;
      user_limit?: number;
      daily_limit?: number;
      /** A time as in RFC 3339. */
      delivery_start_time?: string;
      /** A time as in RFC 3339. */
      delivery_end_time?: string;
      recommend_word?: string;
      usage_mode?: string;
      stock_bundle_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      plan: {
        plan_id: string;
        plan_name: string;
        plan_state: string;
        brand_id: string;
        product_coupon_id: string;
        stock_id: string;
        reuse_coupon_config: boolean;
        total_count?: number;
        user_limit?: number;
        daily_limit?: number;
        /** A time as in RFC 3339. */
        delivery_start_time?: string;
        /** A time as in RFC 3339. */
        delivery_end_time?: string;
        recommend_word?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 终止投放计划. */
  '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': {
    params: { plan_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置投放计划回调地址. */
  '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': {
    params: { sp_mchid: string };
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

/** Paths of PATCH: 营销其他. */
export interface PayMarketingOtherPatch {
  /** 更新投放计划. */
  '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': {
    params: { plan_id: string };
    needs: 'first';
    body: {
      out_request_no?: string;
      modify_content: {
        plan_name?: string;
        total_count?: number;
        user_limit?: number;
        daily_limit?: number;
        /** A time as in RFC 3339. */
        delivery_end_time?: string;
        recommend_word?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      plan: {
        plan_id: string;
        plan_name: string;
        plan_state: string;
        brand_id: string;
        product_coupon_id: string;
        stock_id: string;
        reuse_coupon_config: boolean;
        total_count?: number;
        user_limit?: number;
        daily_limit?: number;
        /** A time as in RFC 3339. */
        delivery_start_time?: string;
        /** A time as in RFC 3339. */
        delivery_end_time?: string;
        recommend_word?: string;
        [field: string]: unknown;
      };
    }>;
  };
}
