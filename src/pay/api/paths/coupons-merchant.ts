// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 商家券. */
export interface PayCouponsMerchantGet {
  /** 查询商家券事件通知地址. */
  '/v3/marketing/busifavor/callbacks': {
    needs: 'first';
    query: {
      mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      notify_url: string;
    }>;
  };
  /** 查询商家券详情. */
  '/v3/marketing/busifavor/stocks/{stock_id}': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      stock_id: string;
      stock_name: string;
      stock_type: string;
      stock_state: string;
      belong_merchant: string;
      stock_send_rule: {
        max_coupons?: number;
        max_amount?: number;
        max_coupons_per_user: number;
        max_amount_by_day?: number;
        max_coupons_by_day?: number;
        natural_person_limit?: boolean;
        prevent_api_abuse?: boolean;
        transferable?: boolean;
        shareable?: boolean;
        [field: string]: unknown;
      };
      coupon_use_rule: {
        coupon_available_time: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_week?: {
            week_day?: number[];
            available_day_time?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregulary_avaliable_time?: {
            /** A time as in RFC 3339. */
            begin_time?: string;
            /** A time as in RFC 3339. */
            end_time?: string;
            [field: string]: unknown;
          }[];
          available_day_after_receive?: number;
          wait_days_after_receive?: number;
          [field: string]: unknown;
        };
        fixed_normal_coupon?: {
          discount_amount?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          discount_percent?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          exchange_price?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        use_method: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
        [field: string]: unknown;
      };
      custom_entrance?: {
        mini_programs_info?: {
          mini_programs_appid: string;
          mini_programs_path: string;
          entrance_words: string;
          guiding_words?: string;
          [field: string]: unknown;
        };
        appid?: string;
        hall_id?: string;
        store_id?: string;
        code_display_mode?: string;
        [field: string]: unknown;
      };
      display_pattern_info?: {
        description?: string;
        merchant_logo_url?: string;
        merchant_name?: string;
        background_color?: string;
        coupon_image_url?: string;
        finder_info?: {
          finder_id?: string;
          finder_video_cover_image_url?: string;
          finder_video_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      coupon_code_count?: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      send_count_information?: {
        total_send_num?: number;
        total_send_amount?: number;
        today_send_num?: number;
        today_send_amount?: number;
        [field: string]: unknown;
      };
      goods_name: string;
      coupon_code_mode: string;
      comment?: string;
      subsidy?: boolean;
    }>;
  };
  /** 查询预存code列表. */
  '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes': {
    params: { stock_id: string };
    needs: 'nothing';
    query: {
      status?: string;
      appid?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      stock_id: string;
      total_count: number;
      data?: {
        code: string;
        code_status: unknown;
        upload_time?: string;
        dispatched_time?: string;
        openid?: string;
        unionid?: string;
        coupon_code?: string;
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
    }>;
  };
  /** 查询预存code详情. */
  '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': {
    params: { stock_id: string; coupon_code: string };
    needs: 'nothing';
    query: {
      appid?: string;
    };
    answer: PayAnswer<{
      code_information: {
        code: string;
        code_status: unknown;
        upload_time?: string;
        dispatched_time?: string;
        openid?: string;
        unionid?: string;
        coupon_code?: string;
        [field: string]: unknown;
      };
      coupon_information?: {
        belong_merchant: string;
        stock_name: string;
        comment?: string;
        goods_name: string;
        stock_type: unknown;
        transferable?: boolean;
        shareable?: boolean;
        coupon_state?: unknown;
        display_pattern_info?: {
          description?: string;
          merchant_logo_url?: string;
          merchant_name?: string;
          background_color?: string;
          coupon_image_url?: string;
          finder_info?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_use_rule: {
          coupon_available_time: {
            available_begin_time: string;
            available_end_time: string;
            available_day_after_receive?: number;
            available_week?: {
              week_day?: unknown[];
              available_day_time?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregulary_avaliable_time?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            wait_days_after_receive?: number;
            [field: string]: unknown;
          };
          fixed_normal_coupon?: {
            discount_amount?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            discount_percent?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            exchange_price?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          use_method: unknown;
          mini_programs_appid?: string;
          mini_programs_path?: string;
          [field: string]: unknown;
        };
        custom_entrance?: {
          mini_programs_info?: {
            mini_programs_appid: string;
            mini_programs_path: string;
            entrance_words: string;
            guiding_words?: string;
            [field: string]: unknown;
          };
          appid?: string;
          hall_id?: string;
          store_id?: string;
          code_display_mode?: unknown;
          [field: string]: unknown;
        };
        coupon_code?: string;
        stock_id?: string;
        available_start_time?: string;
        expire_time?: string;
        receive_time?: string;
        send_request_no?: string;
        use_request_no?: string;
        use_time?: string;
        associate_out_trade_no?: string;
        return_request_no?: string;
        return_time?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询营销补差付款单列表. */
  '/v3/marketing/busifavor/subsidy/pay-receipts': {
    needs: 'first';
    query: {
      stock_id: string;
      coupon_code: string;
      out_subsidy_no?: string;
    };
    answer: PayAnswer<{
      pay_receipt_list?: {
        subsidy_receipt_id: string;
        stock_id: string;
        coupon_code: string;
        transaction_id: string;
        payer_merchant: string;
        payee_merchant: string;
        amount: number;
        description: string;
        out_subsidy_no: string;
        status: string;
        fail_reason?: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        /** A time as in RFC 3339. */
        create_time?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询营销补差付款单详情. */
  '/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': {
    params: { subsidy_receipt_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      subsidy_receipt_id: string;
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      out_subsidy_no: string;
      status: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
    }>;
  };
  /** 查询商家券营销补差回退单详情. */
  '/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': {
    params: { subsidy_return_receipt_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      subsidy_return_receipt_id?: string;
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      refund_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      status: unknown;
      fail_reason?: unknown;
      return_done_time?: string;
      subsidy_receipt_id: string;
      out_subsidy_return_no: string;
      return_create_time?: string;
    }>;
  };
  /** 根据过滤条件查询用户券. */
  '/v3/marketing/busifavor/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    query: {
      appid: string;
      stock_id?: string;
      coupon_state?: string;
      creator_merchant?: string;
      sender_merchant?: string;
      belong_merchant?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data?: {
        coupon_code?: string;
        stock_id?: string;
        stock_name: string;
        stock_type: string;
        coupon_state?: string;
        belong_merchant: string;
        transferable?: boolean;
        shareable?: boolean;
        coupon_use_rule: {
          coupon_available_time: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_week?: {
              week_day?: number[];
              available_day_time?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregulary_avaliable_time?: {
              /** A time as in RFC 3339. */
              begin_time?: string;
              /** A time as in RFC 3339. */
              end_time?: string;
              [field: string]: unknown;
            }[];
            available_day_after_receive?: number;
            wait_days_after_receive?: number;
            [field: string]: unknown;
          };
          fixed_normal_coupon?: {
            discount_amount?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            discount_percent?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            exchange_price?: number;
            transaction_minimum?: number;
            [field: string]: unknown;
          };
          use_method: string;
          mini_programs_appid?: string;
          mini_programs_path?: string;
          [field: string]: unknown;
        };
        custom_entrance?: {
          mini_programs_info?: {
            mini_programs_appid: string;
            mini_programs_path: string;
            entrance_words: string;
            guiding_words?: string;
            [field: string]: unknown;
          };
          appid?: string;
          hall_id?: string;
          store_id?: string;
          code_display_mode?: string;
          [field: string]: unknown;
        };
        display_pattern_info?: {
          description?: string;
          merchant_logo_url?: string;
          merchant_name?: string;
          background_color?: string;
          coupon_image_url?: string;
          finder_info?: {
            finder_id?: string;
            finder_video_cover_image_url?: string;
            finder_video_id?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        goods_name: string;
        comment?: string;
        /** A time as in RFC 3339. */
        available_start_time?: string;
        /** A time as in RFC 3339. */
        expire_time?: string;
        /** A time as in RFC 3339. */
        receive_time?: string;
        send_request_no?: string;
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        associate_out_trade_no?: string;
        return_request_no?: string;
        return_time?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询用户单张券详情. */
  '/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': {
    params: { openid: string; coupon_code: string; appid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      coupon_code?: string;
      stock_id?: string;
      stock_name: string;
      stock_type: string;
      coupon_state?: string;
      belong_merchant: string;
      transferable?: boolean;
      shareable?: boolean;
      coupon_use_rule: {
        coupon_available_time: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_week?: {
            week_day?: number[];
            available_day_time?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregulary_avaliable_time?: {
            /** A time as in RFC 3339. */
            begin_time?: string;
            /** A time as in RFC 3339. */
            end_time?: string;
            [field: string]: unknown;
          }[];
          available_day_after_receive?: number;
          wait_days_after_receive?: number;
          [field: string]: unknown;
        };
        fixed_normal_coupon?: {
          discount_amount?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          discount_percent?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          exchange_price?: number;
          transaction_minimum?: number;
          [field: string]: unknown;
        };
        use_method: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
        [field: string]: unknown;
      };
      custom_entrance?: {
        mini_programs_info?: {
          mini_programs_appid: string;
          mini_programs_path: string;
          entrance_words: string;
          guiding_words?: string;
          [field: string]: unknown;
        };
        appid?: string;
        hall_id?: string;
        store_id?: string;
        code_display_mode?: string;
        [field: string]: unknown;
      };
      display_pattern_info?: {
        description?: string;
        merchant_logo_url?: string;
        merchant_name?: string;
        background_color?: string;
        coupon_image_url?: string;
        finder_info?: {
          finder_id?: string;
          finder_video_cover_image_url?: string;
          finder_video_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      goods_name: string;
      comment?: string;
      /** A time as in RFC 3339. */
      available_start_time?: string;
      /** A time as in RFC 3339. */
      expire_time?: string;
      /** A time as in RFC 3339. */
      receive_time?: string;
      send_request_no?: string;
      use_request_no?: string;
      /** A time as in RFC 3339. */
      use_time?: string;
      associate_out_trade_no?: string;
      return_request_no?: string;
      return_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 商家券. */
export interface PayCouponsMerchantPost {
  /** 设置商家券事件通知地址. */
  '/v3/marketing/busifavor/callbacks': {
    needs: 'first';
    body: {
      notify_url: string;
      mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      notify_url: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 关联订单信息. */
  '/v3/marketing/busifavor/coupons/associate': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      out_trade_no: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      wechatpay_associate_time: string;
    }>;
  };
  /** 使券失效. */
  '/v3/marketing/busifavor/coupons/deactivate': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      deactivate_request_no: string;
      deactivate_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      wechatpay_deactivate_time: string;
    }>;
  };
  /** 取消关联订单信息. */
  '/v3/marketing/busifavor/coupons/disassociate': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      out_trade_no: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      wechatpay_disassociate_time: string;
    }>;
  };
  /** 申请退券. */
  '/v3/marketing/busifavor/coupons/return': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      return_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      wechatpay_return_time: string;
    }>;
  };
  /** 向用户发券. */
  '/v3/marketing/busifavor/coupons/send': {
    needs: 'first';
    body: {
      stock_id: string;
      appid: string;
      openid: string;
      coupon_code?: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      send_coupon_result?: {
        stock_id?: string;
        out_request_no?: string;
        coupon_code?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 核销用户券. */
  '/v3/marketing/busifavor/coupons/use': {
    needs: 'first';
    body: {
      stock_id?: string;
      coupon_code: string;
      appid: string;
      openid?: string;
      use_request_no: string;
      /** A time as in RFC 3339. */
      use_time: string;
      transaction_id?: string;
      mch_id?: string;
      out_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      openid: string;
      /** A time as in RFC 3339. */
      wechatpay_use_time: string;
    }>;
  };
  /** 发放消费卡. */
  '/v3/marketing/busifavor/coupons/{card_id}/send': {
    params: { card_id: string };
    needs: 'first';
    body: {
      appid: string;
      openid: string;
      out_request_no: string;
      /** A time as in RFC 3339. */
      send_time: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      card_code: string;
    }>;
  };
  /** 向用户预发放商品券. */
  '/v3/marketing/busifavor/product-coupons/pre-send': {
    needs: 'nothing';
    body: {
      send_request_no?: string;
      stock_id?: string;
      appid?: string;
      openid?: string;
      coupon_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 向用户发放商品券. */
  '/v3/marketing/busifavor/product-coupons/send': {
    needs: 'first';
    body: {
      member_card_id?: string;
      appid: string;
      openid: string;
      stock_id: string;
      out_request_no: string;
      coupon_code?: string;
      coupon_type?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      send_coupon_result: {
        stock_id: string;
        out_request_no: string;
        coupon_code: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建商家券. */
  '/v3/marketing/busifavor/stocks': {
    needs: 'first';
    body: {
      stock_name: string;
      /** `NORMAL`, for example. */
      stock_type: string;
      out_request_no: string;
      belong_merchant?: string;
      stock_send_rule: {
        max_coupons?: number;
        max_coupons_per_user?: number;
        max_coupons_by_day?: number;
        natural_person_limit?: boolean;
        prevent_api_abuse?: boolean;
        transferable?: boolean;
        shareable?: boolean;
        max_amount_by_day?: number;
        max_amount?: number;
      };
      coupon_use_rule: {
        coupon_available_time?: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_week?: {
            week_day: readonly number[];
            available_day_time?: readonly {
              begin_time?: number;
              end_time?: number;
            }[];
          };
          irregulary_avaliable_time?: readonly {
            /** A time as in RFC 3339. */
            begin_time?: string;
            /** A time as in RFC 3339. */
            end_time?: string;
          }[];
          available_day_after_receive?: number;
          wait_days_after_receive?: number;
          available_second_after_receive?: number;
        };
        fixed_normal_coupon?: {
          discount_amount: number;
          transaction_minimum: number;
        };
        discount_coupon?: {
          discount_percent: number;
          transaction_minimum: number;
        };
        exchange_coupon?: {
          exchange_price: number;
          transaction_minimum: number;
        };
        /** `OFF_LINE`, for example. */
        use_method: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
      };
      custom_entrance?: {
        mini_programs_info?: {
          mini_programs_appid: string;
          mini_programs_path: string;
          entrance_words: string;
          guiding_words?: string;
        };
        appid?: string;
        hall_id?: string;
        store_id?: string;
        /** `NOT_SHOW`, for example. */
        code_display_mode?: string;
      };
      display_pattern_info?: {
        description?: string;
        merchant_logo_url?: string;
        merchant_name?: string;
        background_color?: string;
        coupon_image_url?: string;
        finder_info?: {
          finder_id?: string;
          finder_video_cover_image_url?: string;
          finder_video_id?: string;
        };
      };
      notify_config?: {
        notify_appid?: string;
      };
      goods_name: string;
      /** `WECHATPAY_MODE`, for example. */
      coupon_code_mode: string;
      subsidy?: boolean;
      comment?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 上传预存code. */
  '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      coupon_code_list: readonly string[];
      upload_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_id: string;
      total_count: number;
      success_count: number;
      success_codes?: string[];
      /** A time as in RFC 3339. */
      success_time: string;
      fail_count?: number;
      fail_codes?: {
        coupon_code: string;
        code: string;
        message: string;
        [field: string]: unknown;
      }[];
      exist_codes?: string[];
      duplicate_codes?: string[];
    }>;
  };
  /** 营销补差付款. */
  '/v3/marketing/busifavor/subsidy/pay-receipts': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      out_subsidy_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      subsidy_receipt_id: string;
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      out_subsidy_no: string;
      status: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
    }>;
  };
  /** 营销补差回退. */
  '/v3/marketing/busifavor/subsidy/return-receipts': {
    needs: 'first';
    body: {
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      refund_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      out_subsidy_return_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      subsidy_return_receipt_id?: string;
      stock_id: string;
      coupon_code: string;
      transaction_id: string;
      refund_id: string;
      payer_merchant: string;
      payee_merchant: string;
      amount: number;
      description: string;
      subsidy_receipt_id: string;
      out_subsidy_return_no: string;
      status: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      return_done_time?: string;
      /** A time as in RFC 3339. */
      return_create_time?: string;
    }>;
  };
}

/** Paths of PATCH: 商家券. */
export interface PayCouponsMerchantPatch {
  /** 修改商家券基本信息. */
  '/v3/marketing/busifavor/stocks/{stock_id}': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      stock_send_rule?: {
        natural_person_limit?: boolean;
        prevent_api_abuse?: boolean;
      };
      coupon_use_rule?: {
        /** `OFF_LINE`, for example. */
        use_method?: string;
        mini_programs_appid?: string;
        mini_programs_path?: string;
      };
      custom_entrance?: {
        mini_programs_info?: {
          mini_programs_appid?: string;
          mini_programs_path?: string;
          entrance_words?: string;
          guiding_words?: string;
        };
        appid?: string;
        hall_id?: string;
        store_id?: string;
        /** `NOT_SHOW`, for example. */
        code_display_mode?: string;
      };
      display_pattern_info?: {
        description?: string;
        merchant_logo_url?: string;
        merchant_name?: string;
        background_color?: string;
        coupon_image_url?: string;
        finder_info?: {
          finder_id?: string;
          finder_video_cover_image_url?: string;
          finder_video_id?: string;
        };
      };
      notify_config?: {
        notify_appid?: string;
      };
      goods_name?: string;
      comment?: string;
      subsidy?: boolean;
      stock_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改批次预算. */
  '/v3/marketing/busifavor/stocks/{stock_id}/budget': {
    params: { stock_id: string };
    needs: 'first';
    body: {
      target_max_coupons?: number;
      target_max_coupons_by_day?: number;
      current_max_coupons?: number;
      current_max_coupons_by_day?: number;
      modify_budget_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      max_coupons: number;
      max_coupons_by_day?: number;
    }>;
  };
}

/** Paths of DELETE: 商家券. */
export interface PayCouponsMerchantDelete {
  /** 删除预存code. */
  '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': {
    params: { stock_id: string; coupon_code: string };
    needs: 'nothing';
    query: {
      delete_request_no?: string;
    };
    answer: PayAnswer<{
      stock_id: string;
      delete_time: string;
    }>;
  };
}
