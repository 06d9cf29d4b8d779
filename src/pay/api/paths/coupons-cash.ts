// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 代金券. */
export interface PayCouponsCashGet {
  /** 获取已设置的消息通知地址. */
  '/v3/marketing/favor/callbacks': {
    needs: 'first';
    query: {
      mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      notify_url: string;
    }>;
  };
  /** 条件查询批次列表. */
  '/v3/marketing/favor/stocks': {
    needs: 'first';
    query: {
      stock_creator_mchid?: string;
      /** A time as in RFC 3339. */
      create_start_time?: string;
      /** A time as in RFC 3339. */
      create_end_time?: string;
      status?: string;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data?: {
        stock_id: string;
        stock_name: string;
        stock_type: string;
        stock_creator_mchid: string;
        status: string;
        description: string;
        /** A time as in RFC 3339. */
        available_begin_time: string;
        /** A time as in RFC 3339. */
        available_end_time: string;
        stock_use_rule?: {
          max_coupons: number;
          max_amount: number;
          max_amount_by_day: number;
          max_coupons_per_user: number;
          fixed_normal_coupon?: {
            coupon_amount: number;
            transaction_minimum: number;
            [field: string]: unknown;
          };
          coupon_type?: string;
          goods_tag?: string[];
          trade_type?: string[];
          combine_use?: boolean;
          [field: string]: unknown;
        };
        distributed_coupons: number;
        card_id?: string;
        no_cash: boolean;
        singleitem: boolean;
        cut_to_message?: {
          single_price_max: number;
          cut_to_price: number;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        start_time?: string;
        /** A time as in RFC 3339. */
        stop_time?: string;
        business_type?: string;
        available_region_list?: {
          type: string;
          country?: string;
          province?: string;
          city?: string;
          district?: string;
          [field: string]: unknown;
        }[];
        available_industry_list?: string[];
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询批次详情. */
  '/v3/marketing/favor/stocks/{stock_id}': {
    params: { stock_id: string };
    needs: 'nothing';
    query: {
      stock_creator_mchid?: string;
    };
    answer: PayAnswer<{
      stock_id: string;
      stock_name: string;
      stock_type: string;
      stock_creator_mchid: string;
      status: string;
      description: string;
      /** A time as in RFC 3339. */
      available_begin_time: string;
      /** A time as in RFC 3339. */
      available_end_time: string;
      stock_use_rule?: {
        max_coupons: number;
        max_amount: number;
        max_amount_by_day: number;
        max_coupons_per_user: number;
        fixed_normal_coupon?: {
          coupon_amount: number;
          transaction_minimum: number;
          [field: string]: unknown;
        };
        coupon_type?: string;
        goods_tag?: string[];
        trade_type?: string[];
        combine_use?: boolean;
        [field: string]: unknown;
      };
      distributed_coupons: number;
      card_id?: string;
      no_cash: boolean;
      singleitem: boolean;
      cut_to_message?: {
        single_price_max: number;
        cut_to_price: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      start_time?: string;
      /** A time as in RFC 3339. */
      stop_time?: string;
      business_type?: string;
      available_region_list?: {
        type: string;
        country?: string;
        province?: string;
        city?: string;
        district?: string;
        [field: string]: unknown;
      }[];
      available_industry_list?: string[];
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 查询代金券可用单品. */
  '/v3/marketing/favor/stocks/{stock_id}/items': {
    params: { stock_id: string };
    needs: 'first';
    query: {
      stock_creator_mchid?: string;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      stock_id: string;
      data?: string[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询代金券可用商户. */
  '/v3/marketing/favor/stocks/{stock_id}/merchants': {
    params: { stock_id: string };
    needs: 'first';
    query: {
      stock_creator_mchid?: string;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      stock_id: string;
      data?: string[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 下载批次退款明细. */
  '/v3/marketing/favor/stocks/{stock_id}/refund-flow': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      url: string;
    }>;
  };
  /** 获取批次退款明细下载链接. */
  '/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': {
    params: { stock_id: string };
    needs: 'first';
    query: {
      bill_date: string;
    };
    answer: PayAnswer<{
      url: string;
      stock_refundflow_hash: string;
      stock_refundflow_count: number;
    }>;
  };
  /** 下载批次核销明细. */
  '/v3/marketing/favor/stocks/{stock_id}/use-flow': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      url: string;
    }>;
  };
  /** 获取批次核销明细下载链接. */
  '/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': {
    params: { stock_id: string };
    needs: 'first';
    query: {
      bill_date: string;
    };
    answer: PayAnswer<{
      url: string;
      stock_useflow_hash: string;
      stock_useflow_count: number;
    }>;
  };
  /** 根据商户号查用户的券. */
  '/v3/marketing/favor/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    query: {
      appid: string;
      stock_id?: string;
      creator_mchid?: string;
      sender_mchid?: string;
      available_mchid?: string;
      status?: string;
      business_type?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data?: {
        coupon_id: string;
        stock_id: string;
        stock_creator_mchid: string;
        coupon_name: string;
        coupon_type: string;
        out_request_no: string;
        status: string;
        description: string;
        /** A time as in RFC 3339. */
        available_begin_time: string;
        /** A time as in RFC 3339. */
        available_end_time: string;
        distributed_coupons: number;
        no_cash: boolean;
        singleitem: boolean;
        cut_to_message?: {
          single_price_max: number;
          cut_to_price: number;
          [field: string]: unknown;
        };
        normal_coupon_information?: {
          coupon_amount: number;
          transaction_minimum: number;
          [field: string]: unknown;
        };
        consume_information?: {
          /** A time as in RFC 3339. */
          consume_time: string;
          consume_mchid: string;
          transaction_id: string;
          goods_detail?: {
            goods_id: string;
            quantity: number;
            price: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        available_balance?: number;
        business_type?: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询代金券详情. */
  '/v3/marketing/favor/users/{openid}/coupons/{coupon_id}': {
    params: { openid: string; coupon_id: string };
    needs: 'first';
    query: {
      appid: string;
    };
    answer: PayAnswer<{
      coupon_id: string;
      stock_id: string;
      stock_creator_mchid: string;
      coupon_name: string;
      coupon_type: string;
      out_request_no: string;
      status: string;
      description: string;
      /** A time as in RFC 3339. */
      available_begin_time: string;
      /** A time as in RFC 3339. */
      available_end_time: string;
      distributed_coupons: number;
      no_cash: boolean;
      singleitem: boolean;
      cut_to_message?: {
        single_price_max: number;
        cut_to_price: number;
        [field: string]: unknown;
      };
      normal_coupon_information?: {
        coupon_amount: number;
        transaction_minimum: number;
        [field: string]: unknown;
      };
      available_balance?: number;
      business_type?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 代金券. */
export interface PayCouponsCashPost {
  /** 设置消息通知地址. */
  '/v3/marketing/favor/callbacks': {
    needs: 'first';
    body: {
      notify_url: string;
      mchid: string;
      switch?: boolean;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      notify_url: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 创建代金券批次. */
  '/v3/marketing/favor/coupon-stocks': {
    needs: 'first';
    body: {
      stock_name: string;
      stock_type: string;
      out_request_no: string;
      belong_merchant: string;
      /** A time as in RFC 3339. */
      available_begin_time: string;
      /** A time as in RFC 3339. */
      available_end_time: string;
      stock_use_rule: {
        max_coupons: number;
        max_amount: number;
        max_amount_by_day?: number;
        max_coupons_per_user: number;
        natural_person_limit: boolean;
        prevent_api_abuse: boolean;
      };
      coupon_use_rule: {
        coupon_available_time?: {
          fix_available_time?: {
            available_week_day?: number;
            begin_time: number;
            end_time?: number;
          };
          second_day_available?: boolean;
          available_time_after_receive?: number;
          available_end_time?: string;
          available_begin_time?: string;
        };
        fixed_normal_coupon?: {
          coupon_amount: number;
          transaction_minimum: number;
        };
        goods_tag?: readonly string[];
        limit_pay?: readonly string[];
        limit_card?: {
          name: string;
          bin: readonly string[];
        };
        trade_type?: readonly string[];
        combine_use?: boolean;
        available_items?: readonly string[];
        unavailable_items?: readonly string[];
        available_merchants?: readonly string[];
        discount_coupon?: {
          discount_amount_max?: number;
          transaction_minimum?: number;
          discount_percent?: number;
        };
        exchange_coupon?: {
          transaction_minimum?: number;
          exchange_price?: number;
        };
      };
      pattern_info?: {
        description: string;
        merchant_logo?: string;
        merchant_name?: string;
        /** `COLOR010`, for example. */
        background_color?: string;
        coupon_image?: string;
        mini_program_path?: string;
        jump_target?: unknown;
        mini_program_appid?: string;
      };
      no_cash: boolean;
      comment?: string;
      ext_info?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 修改可用单品编码. */
  '/v3/marketing/favor/stocks/{stock_id}/modify-goods-id': {
    params: { stock_id: string };
    needs: 'nothing';
    body: {
      delete_goods_id_list?: readonly unknown[];
      stock_creator_mchid?: string;
      add_goods_id_list?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 暂停代金券批次. */
  '/v3/marketing/favor/stocks/{stock_id}/pause': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      stock_creator_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      /** A time as in RFC 3339. */
      start_time: string;
      pause_time: string;
    }>;
  };
  /** 重启代金券批次. */
  '/v3/marketing/favor/stocks/{stock_id}/restart': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      stock_creator_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      /** A time as in RFC 3339. */
      start_time: string;
      restart_time: string;
    }>;
  };
  /** 激活代金券批次. */
  '/v3/marketing/favor/stocks/{stock_id}/start': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      stock_creator_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      /** A time as in RFC 3339. */
      start_time: string;
    }>;
  };
  /** /v3/marketing/favor/stocks/{stock_id}/stop. */
  '/v3/marketing/favor/stocks/{stock_id}/stop': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      stock_creator_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stop_time: string;
      stock_id: string;
    }>;
  };
  /** 发放代金券. */
  '/v3/marketing/favor/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    body: {
      stock_id: string;
      stock_creator_mchid: string;
      appid: string;
      out_request_no: string;
      coupon_value?: number;
      coupon_minimum?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_id: string;
    }>;
  };
}
