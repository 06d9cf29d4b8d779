// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 支付有礼. */
export interface PayPayGiftGet {
  /** 获取支付有礼活动列表. */
  '/v3/marketing/paygiftactivity/activities': {
    needs: 'first';
    query: {
      activity_name?: string;
      activity_status?: string;
      award_type?: string;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data?: {
        activity_id?: string;
        activity_type?: string;
        activity_status?: string;
        creator_merchant_id?: string;
        belong_merchant_id?: string;
        activity_base_info?: {
          activity_name: string;
          activity_second_title: string;
          out_request_no: string;
          merchant_logo_url: string;
          background_color?: string;
          /** A time as in RFC 3339. */
          begin_time: string;
          /** A time as in RFC 3339. */
          end_time: string;
          available_periods?: {
            available_time?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            available_day_time?: {
              begin_day_time: string;
              end_day_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          delivery_purpose: string;
          mini_programs_appid?: string;
          mini_programs_path?: string;
          [field: string]: unknown;
        };
        award_send_rule?: {
          full_send_rule?: {
            transaction_amount_minimum: number;
            send_content: string;
            award_type: string;
            award_list: {
              stock_id: string;
              original_image_url: string;
              thumbnail_url?: string;
              [field: string]: unknown;
            }[];
            merchant_option: string;
            merchant_id_list?: string[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        advanced_setting?: {
          delivery_user_category?: string;
          merchant_member_appid?: string;
          goods_tags?: string[];
          payment_mode?: {
            payment_scene_list?: unknown[];
            [field: string]: unknown;
          };
          payment_method_information?: {
            payment_method: unknown;
            bank_abbreviation?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        pause_time?: string;
        /** A time as in RFC 3339. */
        recovery_time?: string;
        /** A time as in RFC 3339. */
        create_time?: string;
        /** A time as in RFC 3339. */
        update_time?: string;
        [field: string]: unknown;
      }[];
      limit?: number;
      offset?: number;
      total_count?: number;
    }>;
  };
  /** 查询活动详情接口. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}': {
    params: { activity_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      activity_id: string;
      activity_type?: string;
      activity_status: string;
      creator_merchant_id: string;
      belong_merchant_id: string;
      activity_base_info: {
        activity_name: string;
        activity_second_title: string;
        out_request_no: string;
        merchant_logo_url: string;
        background_color?: string;
        /** A time as in RFC 3339. */
        begin_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        available_periods?: {
          available_time?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          available_day_time?: {
            begin_day_time: string;
            end_day_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        delivery_purpose: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
        [field: string]: unknown;
      };
      award_send_rule: {
        full_send_rule?: {
          transaction_amount_minimum: number;
          send_content: string;
          award_type: string;
          award_list: {
            stock_id: string;
            original_image_url: string;
            thumbnail_url?: string;
            [field: string]: unknown;
          }[];
          merchant_option: string;
          merchant_id_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      advanced_setting?: {
        delivery_user_category?: string;
        merchant_member_appid?: string;
        goods_tags?: string[];
        payment_mode?: {
          payment_scene_list?: unknown[];
          [field: string]: unknown;
        };
        payment_method_information?: {
          payment_method: unknown;
          bank_abbreviation?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pause_time?: string;
      /** A time as in RFC 3339. */
      recovery_time?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 查询活动指定商品列表. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}/goods': {
    params: { activity_id: string };
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      activity_id: string;
      data?: {
        goods_id: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        update_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询活动发券商户号. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants': {
    params: { activity_id: string };
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      activity_id: string;
      data?: {
        mchid: string;
        merchant_name?: string;
        /** A time as in RFC 3339. */
        create_time?: string;
        /** A time as in RFC 3339. */
        update_time?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 支付有礼. */
export interface PayPayGiftPost {
  /** 新增活动发券商户号. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      merchant_id_list: readonly string[];
      add_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id?: string;
      invalid_merchant_id_list?: {
        mchid?: string;
        invalid_reason?: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      add_time?: string;
    }>;
  };
  /** 删除活动发券商户号. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      merchant_id_list: readonly string[];
      delete_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      /** A time as in RFC 3339. */
      delete_time?: string;
    }>;
  };
  /** 终止活动. */
  '/v3/marketing/paygiftactivity/activities/{activity_id}/terminate': {
    params: { activity_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      /** A time as in RFC 3339. */
      terminate_time: string;
    }>;
  };
  /** 创建全场满额送活动. */
  '/v3/marketing/paygiftactivity/unique-threshold-activity': {
    needs: 'first';
    body: {
      activity_base_info: {
        activity_name: string;
        activity_second_title: string;
        out_request_no: string;
        merchant_logo_url: string;
        background_color?: string;
        /** A time as in RFC 3339. */
        begin_time: string;
        /** A time as in RFC 3339. */
        end_time: string;
        available_periods?: {
          available_time?: readonly {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
          }[];
          available_day_time?: readonly {
            begin_day_time: string;
            end_day_time: string;
          }[];
        };
        /** `OFF_LINE_PAY`, for example. */
        delivery_purpose: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
      };
      award_send_rule: {
        transaction_amount_minimum: number;
        /** `SINGLE_COUPON`, for example. */
        send_content: string;
        /** `BUSIFAVOR`, for example. */
        award_type: string;
        award_list: readonly {
          stock_id: string;
          original_image_url: string;
          thumbnail_url?: string;
        }[];
        /** `IN_SEVICE_COUPON_MERCHANT`, for example. */
        merchant_option: string;
        merchant_id_list?: readonly string[];
      };
      advanced_setting?: {
        /** `DELIVERY_ALL_PERSON`, for example. */
        delivery_user_category?: string;
        merchant_member_appid?: string;
        goods_tags?: readonly string[];
        payment_method_information?: {
          payment_method: unknown;
          bank_abbreviation?: string;
        };
        payment_mode?: {
          payment_method_information?: {
            payment_method?: string;
            bank_abbreviation?: string;
          };
          payment_scene_list?: readonly unknown[];
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
}
