// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 商品券. */
export interface PayCouponsProductGet {
  /** 获取商品券事件通知地址. */
  '/brand/marketing/product-coupon/notify-configs': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      notify_url?: string;
      update_time?: string;
    }>;
  };
  /** 查询商品券. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      product_coupon_id?: string;
      scope?: string;
      type?: string;
      usage_mode?: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: unknown[];
        original_price?: number;
        combo_package_list?: {
          name?: string;
          pick_count?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 查询商品券批次列表. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      total_count?: number;
      stock_list?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      }[];
      next_page_token?: string;
    }>;
  };
  /** 查询商品券批次详情. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      product_coupon_id?: string;
      stock_id?: string;
      remark?: string;
      coupon_code_mode?: string;
      coupon_code_count_info?: {
        total_count?: number;
        available_count?: number;
        [field: string]: unknown;
      };
      stock_send_rule?: {
        max_count?: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock_bundle_info?: {
        stock_bundle_id?: string;
        stock_bundle_index?: number;
        [field: string]: unknown;
      };
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info?: {
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid?: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      store_scope?: string;
      sent_count_info?: {
        total_count?: number;
        today_count?: number;
        [field: string]: unknown;
      };
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 查询批次关联门店列表. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      total_count?: number;
      store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      next_page_token?: string;
    }>;
  };
  /** 指定券状态查询用户商品券列表. */
  '/brand/marketing/product-coupon/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      total_count?: number;
      user_coupon_list?: {
        coupon_code?: string;
        coupon_state?: string;
        valid_begin_time?: string;
        valid_end_time?: string;
        receive_time?: string;
        send_request_no?: string;
        send_channel?: string;
        confirm_request_no?: string;
        confirm_time?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        single_usage_detail?: {
          use_request_no?: string;
          use_time?: string;
          return_request_no?: string;
          return_time?: string;
          associated_order_info?: {
            transaction_id?: string;
            out_trade_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          associated_pay_score_order_info?: {
            order_id?: string;
            out_order_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_detail?: {
          use_request_no?: string;
          use_time?: string;
          return_request_no?: string;
          return_time?: string;
          associated_order_info?: {
            transaction_id?: string;
            out_trade_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          associated_pay_score_order_info?: {
            order_id?: string;
            out_order_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        user_product_coupon_bundle_info?: {
          user_coupon_bundle_id?: string;
          user_coupon_bundle_index?: number;
          total_count?: number;
          used_count?: number;
          [field: string]: unknown;
        };
        product_coupon?: {
          product_coupon_id?: string;
          scope?: string;
          type?: string;
          usage_mode?: string;
          single_usage_info?: {
            normal_coupon?: {
              threshold?: number;
              discount_amount?: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold?: number;
              percent_off?: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          progressive_bundle_usage_info?: {
            count?: number;
            interval_days?: number;
            [field: string]: unknown;
          };
          display_info?: {
            name?: string;
            image_url?: string;
            background_url?: string;
            detail_image_url_list?: unknown[];
            original_price?: number;
            combo_package_list?: {
              name?: string;
              pick_count?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          out_product_no?: string;
          state?: string;
          deactivate_request_no?: string;
          deactivate_time?: string;
          deactivate_reason?: string;
          [field: string]: unknown;
        };
        stock?: {
          product_coupon_id?: string;
          stock_id?: string;
          remark?: string;
          coupon_code_mode?: string;
          coupon_code_count_info?: {
            total_count?: number;
            available_count?: number;
            [field: string]: unknown;
          };
          stock_send_rule?: {
            max_count?: number;
            max_count_per_day?: number;
            max_count_per_user?: number;
            [field: string]: unknown;
          };
          single_usage_rule?: {
            coupon_available_period?: {
              available_begin_time?: string;
              available_end_time?: string;
              available_days?: number;
              wait_days_after_receive?: number;
              weekly_available_period?: {
                day_list?: unknown[];
                day_period_list?: {
                  begin_time?: number;
                  end_time?: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              irregular_available_period_list?: {
                begin_time?: string;
                end_time?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            normal_coupon?: {
              threshold?: number;
              discount_amount?: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold?: number;
              percent_off?: number;
              [field: string]: unknown;
            };
            exchange_coupon?: {
              threshold?: number;
              exchange_price?: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          progressive_bundle_usage_rule?: {
            coupon_available_period?: {
              available_begin_time?: string;
              available_end_time?: string;
              available_days?: number;
              wait_days_after_receive?: number;
              weekly_available_period?: {
                day_list?: unknown[];
                day_period_list?: {
                  begin_time?: number;
                  end_time?: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              irregular_available_period_list?: {
                begin_time?: string;
                end_time?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            normal_coupon?: {
              threshold?: number;
              discount_amount?: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold?: number;
              percent_off?: number;
              [field: string]: unknown;
            };
            exchange_coupon?: {
              threshold?: number;
              exchange_price?: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          stock_bundle_info?: {
            stock_bundle_id?: string;
            stock_bundle_index?: number;
            [field: string]: unknown;
          };
          usage_rule_display_info?: {
            mini_program_appid?: string;
            mini_program_path?: string;
            app_path?: string;
            usage_description?: string;
            coupon_available_store_info?: {
              description?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          coupon_display_info?: {
            code_display_mode?: string;
            background_color?: string;
            entrance_mini_program?: {
              appid?: string;
              path?: string;
              entrance_wording?: string;
              guidance_wording?: string;
              [field: string]: unknown;
            };
            entrance_official_account?: {
              appid?: string;
              [field: string]: unknown;
            };
            entrance_finder?: {
              finder_id?: string;
              finder_video_id?: string;
              finder_video_cover_image_url?: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          notify_config?: {
            notify_appid?: string;
            [field: string]: unknown;
          };
          store_scope?: string;
          sent_count_info?: {
            total_count?: number;
            today_count?: number;
            [field: string]: unknown;
          };
          state?: string;
          deactivate_request_no?: string;
          deactivate_time?: string;
          deactivate_reason?: string;
          [field: string]: unknown;
        };
        attach?: string;
        channel_custom_info?: string;
        coupon_tag_info?: {
          coupon_tag_list?: unknown[];
          member_tag_info?: {
            member_card_id?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_page_token?: string;
    }>;
  };
  /** 查询用户商品券详情. */
  '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': {
    params: { openid: string; coupon_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询图片生成任务执行结果. */
  '/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': {
    params: { task_id: string };
    needs: 'nothing';
    query: {
      brand_id?: string;
      image_generation_type?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 获取商品券事件通知地址. */
  '/v3/marketing/partner/product-coupon/notify-configs': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      notify_url: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 查询商品券. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': {
    params: { product_coupon_id: string };
    needs: 'first';
    query: {
      brand_id: string;
    };
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      scope: string;
      type: string;
      usage_mode: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_info?: {
        type: string;
        count: number;
        available_days?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: string[];
        original_price?: number;
        combo_package_list?: {
          name: string;
          pick_count: number;
          choice_list: {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询商品券批次列表. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    params: { product_coupon_id: string };
    needs: 'first';
    query: {
      brand_id: string;
      state?: string;
      page_size?: number;
      page_token?: string;
    };
    answer: PayAnswer<{
      stock_list: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_page_token?: string;
      total_count: number;
    }>;
  };
  /** 查询商品券指定批次. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    query: {
      brand_id: string;
    };
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      coupon_code_mode: string;
      stock_send_rule: {
        max_count: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon_list?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        }[];
        discount_coupon_list?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        }[];
        exchange_coupon_list?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        }[];
        special_first?: boolean;
        [field: string]: unknown;
      };
      usage_rule_display_info: {
        coupon_usage_method_list: string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info: {
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      store_scope: string;
      notify_config?: {
        notify_appid: string;
        [field: string]: unknown;
      };
      remark?: string;
      coupon_code_count_info: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      sent_count_info: {
        total_count: number;
        today_count: number;
        [field: string]: unknown;
      };
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      progressive_bundle_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock_bundle_info?: {
        stock_bundle_id?: string;
        stock_bundle_index?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询批次关联门店列表. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    query: {
      brand_id: string;
      page_token?: string;
      page_size?: number;
    };
    answer: PayAnswer<{
      store_list: {
        store_id: string;
        [field: string]: unknown;
      }[];
      next_page_token?: string;
      total_count: number;
    }>;
  };
  /** 指定券状态查询用户商品券列表. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    query: {
      brand_id: string;
      product_coupon_id?: string;
      stock_id?: string;
      appid: string;
      coupon_state?: string;
      page_size?: number;
      page_token?: string;
    };
    answer: PayAnswer<{
      user_coupon_list: {
        brand_id: string;
        coupon_code: string;
        coupon_state: string;
        /** A time as in RFC 3339. */
        valid_begin_time: string;
        /** A time as in RFC 3339. */
        valid_end_time: string;
        /** A time as in RFC 3339. */
        receive_time: string;
        send_request_no: string;
        send_channel: string;
        confirm_request_no?: string;
        /** A time as in RFC 3339. */
        confirm_time?: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        single_usage_detail?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          associated_pay_score_order_info?: {
            order_id?: string;
            out_order_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_detail?: {
          total_count: number;
          used_count: number;
          detail_item_list?: {
            use_request_no?: string;
            /** A time as in RFC 3339. */
            use_time?: string;
            return_request_no?: string;
            /** A time as in RFC 3339. */
            return_time?: string;
            associated_order_info?: {
              mchid?: string;
              sub_mchid?: string;
              out_trade_no?: string;
              transaction_id?: string;
              [field: string]: unknown;
            };
            detail_state: string;
            /** A time as in RFC 3339. */
            valid_begin_time: string;
            /** A time as in RFC 3339. */
            valid_end_time: string;
            /** A time as in RFC 3339. */
            delete_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        product_coupon: {
          product_coupon_id: string;
          brand_id: string;
          scope: string;
          type: string;
          usage_mode: string;
          single_usage_info?: {
            normal_coupon?: {
              threshold: number;
              discount_amount: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold: number;
              percent_off: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          sequential_usage_info?: {
            type: string;
            count: number;
            available_days?: number;
            interval_days?: number;
            [field: string]: unknown;
          };
          display_info: {
            name: string;
            image_url: string;
            background_url: string;
            detail_image_url_list?: string[];
            original_price?: number;
            combo_package_list?: {
              name: string;
              pick_count: number;
              choice_list: {
                name: string;
                image_url?: string;
                mini_program_appid?: string;
                mini_program_path?: string;
                price: number;
                count: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          out_product_no?: string;
          state: string;
          deactivate_request_no?: string;
          /** A time as in RFC 3339. */
          deactivate_time?: string;
          deactivate_reason?: string;
          progressive_bundle_usage_info?: {
            count?: number;
            interval_days?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock: {
          product_coupon_id: string;
          brand_id: string;
          stock_id: string;
          coupon_code_mode: string;
          stock_send_rule: {
            max_count: number;
            max_count_per_day?: number;
            max_count_per_user?: number;
            [field: string]: unknown;
          };
          single_usage_rule?: {
            coupon_available_period: {
              /** A time as in RFC 3339. */
              available_begin_time: string;
              /** A time as in RFC 3339. */
              available_end_time: string;
              available_days?: number;
              wait_days_after_receive?: number;
              weekly_available_period?: {
                day_list?: string[];
                day_period_list?: {
                  begin_time: number;
                  end_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              irregular_available_period_list?: {
                /** A time as in RFC 3339. */
                begin_time: string;
                /** A time as in RFC 3339. */
                end_time: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            normal_coupon?: {
              threshold: number;
              discount_amount: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold: number;
              percent_off: number;
              [field: string]: unknown;
            };
            exchange_coupon?: {
              threshold: number;
              exchange_price: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          sequential_usage_rule?: {
            coupon_available_period: {
              /** A time as in RFC 3339. */
              available_begin_time: string;
              /** A time as in RFC 3339. */
              available_end_time: string;
              available_days?: number;
              wait_days_after_receive?: number;
              weekly_available_period?: {
                day_list?: string[];
                day_period_list?: {
                  begin_time: number;
                  end_time: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              irregular_available_period_list?: {
                /** A time as in RFC 3339. */
                begin_time: string;
                /** A time as in RFC 3339. */
                end_time: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            normal_coupon_list?: {
              threshold: number;
              discount_amount: number;
              [field: string]: unknown;
            }[];
            discount_coupon_list?: {
              threshold: number;
              percent_off: number;
              [field: string]: unknown;
            }[];
            exchange_coupon_list?: {
              threshold: number;
              exchange_price: number;
              [field: string]: unknown;
            }[];
            special_first?: boolean;
            [field: string]: unknown;
          };
          usage_rule_display_info: {
            coupon_usage_method_list: string[];
            usage_description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            app_path?: string;
            coupon_available_store_info?: {
              description: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          coupon_display_info: {
            code_display_mode: string;
            background_color?: string;
            entrance_mini_program?: {
              appid: string;
              path: string;
              entrance_wording: string;
              guidance_wording: string;
              [field: string]: unknown;
            };
            entrance_official_account?: {
              appid: string;
              [field: string]: unknown;
            };
            entrance_finder?: {
              finder_id: string;
              finder_video_id: string;
              finder_video_cover_image_url: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          store_scope: string;
          notify_config?: {
            notify_appid: string;
            [field: string]: unknown;
          };
          remark?: string;
          coupon_code_count_info: {
            total_count: number;
            available_count: number;
            [field: string]: unknown;
          };
          sent_count_info: {
            total_count: number;
            today_count: number;
            [field: string]: unknown;
          };
          state: string;
          deactivate_request_no?: string;
          /** A time as in RFC 3339. */
          deactivate_time?: string;
          deactivate_reason?: string;
          progressive_bundle_usage_rule?: {
            coupon_available_period?: {
              available_begin_time?: string;
              available_end_time?: string;
              available_days?: number;
              wait_days_after_receive?: number;
              weekly_available_period?: {
                day_list?: unknown[];
                day_period_list?: {
                  begin_time?: number;
                  end_time?: number;
                  [field: string]: unknown;
                }[];
                [field: string]: unknown;
              };
              irregular_available_period_list?: {
                begin_time?: string;
                end_time?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            normal_coupon?: {
              threshold?: number;
              discount_amount?: number;
              [field: string]: unknown;
            };
            discount_coupon?: {
              threshold?: number;
              percent_off?: number;
              [field: string]: unknown;
            };
            exchange_coupon?: {
              threshold?: number;
              exchange_price?: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          stock_bundle_info?: {
            stock_bundle_id?: string;
            stock_bundle_index?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        attach?: string;
        channel_custom_info?: string;
        coupon_tag_info?: {
          coupon_tag_list?: string[];
          member_tag_info?: {
            member_card_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_detail?: {
          use_request_no?: string;
          use_time?: string;
          return_request_no?: string;
          return_time?: string;
          associated_order_info?: {
            transaction_id?: string;
            out_trade_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          associated_pay_score_order_info?: {
            order_id?: string;
            out_order_no?: string;
            mchid?: string;
            sub_mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        user_product_coupon_bundle_info?: {
          user_coupon_bundle_id?: string;
          user_coupon_bundle_index?: number;
          total_count?: number;
          used_count?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_page_token?: string;
      total_count: number;
    }>;
  };
  /** 查询用户商品券详情. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': {
    params: { openid: string; coupon_code: string };
    needs: 'first';
    query: {
      brand_id: string;
      product_coupon_id: string;
      stock_id: string;
      appid: string;
    };
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 商品券. */
export interface PayCouponsProductPost {
  /** 上传图片. */
  '/brand/marketing/product-coupon/media/upload-image': {
    needs: 'nothing';
    body: {
      meta?: {
        filename?: string;
        sha256?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      image_url?: string;
    }>;
  };
  /** 设置商品券事件通知地址. */
  '/brand/marketing/product-coupon/notify-configs': {
    needs: 'nothing';
    body: {
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      notify_url?: string;
      update_time?: string;
    }>;
  };
  /** 品牌直连模式 - 公共代码（HTTP客户端 + 数据模型）. */
  '/brand/marketing/product-coupon/product-coupons': {
    needs: 'nothing';
    body: {
      out_request_no?: string;
      /** `ALL`, for example. */
      scope?: string;
      /** `NORMAL`, for example. */
      type?: string;
      /** `SINGLE`, for example. */
      usage_mode?: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
        };
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
      };
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: readonly unknown[];
        original_price?: number;
        combo_package_list?: readonly {
          name?: string;
          pick_count?: number;
        }[];
      };
      out_product_no?: string;
      stock?: {
        remark?: string;
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
          };
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          special_first?: boolean;
          normal_coupon_list?: readonly {
            threshold?: number;
            discount_amount?: number;
          }[];
          discount_coupon_list?: readonly {
            threshold?: number;
            percent_off?: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold?: number;
            exchange_price?: number;
          }[];
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
        };
        coupon_display_info?: {
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
          };
        };
        notify_config?: {
          notify_appid?: string;
        };
        /** `NONE`, for example. */
        store_scope?: string;
      };
      stock_bundle?: {
        remark?: string;
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
          };
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          special_first?: boolean;
          normal_coupon_list?: readonly {
            threshold?: number;
            discount_amount?: number;
          }[];
          discount_coupon_list?: readonly {
            threshold?: number;
            percent_off?: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold?: number;
            exchange_price?: number;
          }[];
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
        };
        coupon_display_info?: {
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
          };
        };
        notify_config?: {
          notify_appid?: string;
        };
        /** `NONE`, for example. */
        store_scope?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      scope?: string;
      type?: string;
      usage_mode?: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: unknown[];
        original_price?: number;
        combo_package_list?: {
          name?: string;
          pick_count?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state?: string;
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          special_first?: boolean;
          normal_coupon_list?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock_bundle?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            interval_days?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          special_first?: boolean;
          normal_coupon_list?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 失效商品券. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      deactivate_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      scope?: string;
      type?: string;
      usage_mode?: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: unknown[];
        original_price?: number;
        combo_package_list?: {
          name?: string;
          pick_count?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 添加商品券批次组. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      stock_bundle?: {
        remark?: string;
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          normal_coupon_list?: readonly {
            threshold?: number;
            discount_amount?: number;
          }[];
          discount_coupon_list?: readonly {
            threshold?: number;
            percent_off?: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold?: number;
            exchange_price?: number;
          }[];
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
        };
        coupon_display_info?: {
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
          };
        };
        notify_config?: {
          notify_appid?: string;
        };
        /** `NONE`, for example. */
        store_scope?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 批次组批量关联门店. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批次组批量取消关联门店. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改商品券批次组发放预算. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      /** `MAX_COUNT`, for example. */
      update_mode?: string;
      current_max_count?: number;
      target_max_count?: number;
      current_max_count_per_day?: number;
      target_max_count_per_day?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 添加商品券批次. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      stock?: {
        remark?: string;
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
          };
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
        };
        coupon_display_info?: {
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
          };
        };
        notify_config?: {
          notify_appid?: string;
        };
        /** `NONE`, for example. */
        store_scope?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      stock_id?: string;
      remark?: string;
      coupon_code_mode?: string;
      coupon_code_count_info?: {
        total_count?: number;
        available_count?: number;
        [field: string]: unknown;
      };
      stock_send_rule?: {
        max_count?: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info?: {
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid?: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      store_scope?: string;
      sent_count_info?: {
        total_count?: number;
        today_count?: number;
        [field: string]: unknown;
      };
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 批次关联门店. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 失效商品券批次. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      deactivate_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      stock_id?: string;
      remark?: string;
      coupon_code_mode?: string;
      coupon_code_count_info?: {
        total_count?: number;
        available_count?: number;
        [field: string]: unknown;
      };
      stock_send_rule?: {
        max_count?: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info?: {
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid?: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      store_scope?: string;
      sent_count_info?: {
        total_count?: number;
        today_count?: number;
        [field: string]: unknown;
      };
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 批次取消关联门店. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改商品券批次发放预算. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      /** `MAX_COUNT`, for example. */
      update_mode?: string;
      current_max_count?: number;
      target_max_count?: number;
      current_max_count_per_day?: number;
      target_max_count_per_day?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      stock_id?: string;
      remark?: string;
      coupon_code_mode?: string;
      coupon_code_count_info?: {
        total_count?: number;
        available_count?: number;
        [field: string]: unknown;
      };
      stock_send_rule?: {
        max_count?: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info?: {
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid?: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      store_scope?: string;
      sent_count_info?: {
        total_count?: number;
        today_count?: number;
        [field: string]: unknown;
      };
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 预上传券Code. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_code_list?: unknown[];
      failed_code_list?: {
        coupon_code?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
      already_exist_code_list?: unknown[];
      duplicate_code_list?: unknown[];
    }>;
  };
  /** 向用户发放商品券. */
  '/brand/marketing/product-coupon/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      coupon_code?: string;
      appid?: string;
      send_request_no?: string;
      attach?: string;
      coupon_tag_info?: {
        coupon_tag_list?: readonly unknown[];
        member_tag_info?: {
          member_card_id?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 确认发放用户商品券. */
  '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': {
    params: { openid: string; coupon_code: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      appid?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 失效用户商品券. */
  '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': {
    params: { openid: string; coupon_code: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      appid?: string;
      out_request_no?: string;
      deactivate_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 退券. */
  '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': {
    params: { openid: string; coupon_code: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      appid?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 核销用户商品券. */
  '/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': {
    params: { openid: string; coupon_code: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      appid?: string;
      use_time?: string;
      out_request_no?: string;
      store_id?: string;
      associated_order_info?: {
        transaction_id?: string;
        out_trade_no?: string;
        mchid?: string;
        sub_mchid?: string;
      };
      associated_pay_score_order_info?: {
        order_id?: string;
        out_order_no?: string;
        mchid?: string;
        sub_mchid?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_code?: string;
      coupon_state?: string;
      valid_begin_time?: string;
      valid_end_time?: string;
      receive_time?: string;
      send_request_no?: string;
      send_channel?: string;
      confirm_request_no?: string;
      confirm_time?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
      product_coupon?: {
        product_coupon_id?: string;
        scope?: string;
        type?: string;
        usage_mode?: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info?: {
          name?: string;
          image_url?: string;
          background_url?: string;
          detail_image_url_list?: unknown[];
          original_price?: number;
          combo_package_list?: {
            name?: string;
            pick_count?: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      stock?: {
        product_coupon_id?: string;
        stock_id?: string;
        remark?: string;
        coupon_code_mode?: string;
        coupon_code_count_info?: {
          total_count?: number;
          available_count?: number;
          [field: string]: unknown;
        };
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info?: {
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid?: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        notify_config?: {
          notify_appid?: string;
          [field: string]: unknown;
        };
        store_scope?: string;
        sent_count_info?: {
          total_count?: number;
          today_count?: number;
          [field: string]: unknown;
        };
        state?: string;
        deactivate_request_no?: string;
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: unknown[];
        member_tag_info?: {
          member_card_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 向用户预发放商品券（小程序发券组件）. */
  '/brand/marketing/product-coupon/users/{openid}/pre-send-coupon': {
    params: { openid: string };
    needs: 'nothing';
    body: {
      product_coupon_id?: string;
      stock_id?: string;
      coupon_code?: string;
      appid?: string;
      send_request_no?: string;
      attach?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      token?: string;
    }>;
  };
  /** 提交图片生成任务. */
  '/v3/marketing/partner/product-coupon/image-generation-tasks': {
    needs: 'nothing';
    body: {
      task_id?: string;
      image_generation_type?: string;
      cut_out?: {
        image_url?: string;
      };
      combine_image?: {
        type?: string;
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
        };
        background_color?: string;
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
        };
        usage_mode?: string;
        scope?: string;
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
        };
      };
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置商品券事件通知地址. */
  '/v3/marketing/partner/product-coupon/notify-configs': {
    needs: 'first';
    body: {
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      notify_url: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 创建商品券. */
  '/v3/marketing/partner/product-coupon/product-coupons': {
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      /** `ALL`, for example. */
      scope: string;
      /** `NORMAL`, for example. */
      type: string;
      /** `SINGLE`, for example. */
      usage_mode: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
        };
      };
      sequential_usage_info?: {
        type: string;
        count: number;
        available_days?: number;
        interval_days?: number;
      };
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: readonly string[];
        original_price?: number;
        combo_package_list?: readonly {
          name: string;
          pick_count: number;
          choice_list: readonly {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
          }[];
        }[];
      };
      out_product_no?: string;
      stock?: {
        /** `WECHATPAY`, for example. */
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly string[];
              day_period_list?: readonly {
                begin_time: number;
                end_time: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
            }[];
            available_seconds?: number;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
          };
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly string[];
              day_period_list?: readonly {
                begin_time: number;
                end_time: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
            }[];
          };
          normal_coupon_list?: readonly {
            threshold: number;
            discount_amount: number;
          }[];
          discount_coupon_list?: readonly {
            threshold: number;
            percent_off: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold: number;
            exchange_price: number;
          }[];
          special_first?: boolean;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: readonly string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
          app_jump_type?: string;
          passcode_link?: string;
        };
        coupon_display_info: {
          /** `INVISIBLE`, for example. */
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
          };
          entrance_official_account?: {
            appid: string;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
          };
        };
        /** `NONE`, for example. */
        store_scope: string;
        notify_config?: {
          notify_appid: string;
        };
        remark?: string;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
      };
      stock_bundle?: {
        remark?: string;
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
        stock_send_rule?: {
          max_count?: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
          };
          normal_coupon_list?: readonly {
            threshold?: number;
            discount_amount?: number;
          }[];
          discount_coupon_list?: readonly {
            threshold?: number;
            percent_off?: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold?: number;
            exchange_price?: number;
          }[];
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          usage_description?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
        };
        coupon_display_info?: {
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
          background_color?: string;
          entrance_mini_program?: {
            appid?: string;
            path?: string;
            entrance_wording?: string;
            guidance_wording?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_id?: string;
            finder_video_id?: string;
            finder_video_cover_image_url?: string;
          };
        };
        notify_config?: {
          notify_appid?: string;
        };
        /** `NONE`, for example. */
        store_scope?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      scope: string;
      type: string;
      usage_mode: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_info?: {
        type: string;
        count: number;
        available_days?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: string[];
        original_price?: number;
        combo_package_list?: {
          name: string;
          pick_count: number;
          choice_list: {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      stock?: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      stock_bundle?: {
        stock_bundle_id?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 失效商品券. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': {
    params: { product_coupon_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      deactivate_reason: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      scope: string;
      type: string;
      usage_mode: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_info?: {
        type: string;
        count: number;
        available_days?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: string[];
        original_price?: number;
        combo_package_list?: {
          name: string;
          pick_count: number;
          choice_list: {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 添加商品券批次组. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    body: {
      stock_bundle?: {
        /** `NONE`, for example. */
        store_scope?: string;
        remark?: string;
        progressive_bundle_usage_rule?: {
          normal_coupon_list?: readonly {
            threshold?: number;
            discount_amount?: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold?: number;
            exchange_price?: number;
          }[];
          coupon_available_period?: {
            available_days?: number;
            available_begin_time?: string;
            wait_days_after_receive?: number;
            irregular_available_period_list?: readonly {
              begin_time?: string;
              end_time?: string;
            }[];
            weekly_available_period?: {
              day_list?: readonly unknown[];
              day_period_list?: readonly {
                begin_time?: number;
                end_time?: number;
              }[];
            };
            available_seconds?: number;
            available_end_time?: string;
          };
          discount_coupon_list?: readonly {
            threshold?: number;
            percent_off?: number;
          }[];
        };
        notify_config?: {
          notify_appid?: string;
        };
        stock_send_rule?: {
          max_count_per_day?: number;
          max_count_per_user?: number;
          max_count?: number;
        };
        coupon_display_info?: {
          entrance_mini_program?: {
            entrance_wording?: string;
            path?: string;
            guidance_wording?: string;
            appid?: string;
          };
          entrance_official_account?: {
            appid?: string;
          };
          entrance_finder?: {
            finder_video_cover_image_url?: string;
            finder_video_id?: string;
            finder_id?: string;
          };
          background_color?: string;
          /** `INVISIBLE`, for example. */
          code_display_mode?: string;
        };
        usage_rule_display_info?: {
          mini_program_appid?: string;
          mini_program_path?: string;
          passcode_link?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
          usage_description?: string;
          app_jump_type?: string;
          coupon_usage_method_list?: readonly unknown[];
        };
        /** `WECHATPAY`, for example. */
        coupon_code_mode?: string;
      };
      brand_id?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 批次组批量关联门店. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      brand_id?: string;
      store_list?: readonly {
        store_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批次组批量取消关联门店. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      brand_id?: string;
      store_list?: readonly {
        store_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count?: number;
      success_store_list?: {
        store_id?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id?: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改商品券批次组发放预算. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      /** `MAX_COUNT`, for example. */
      update_mode?: string;
      current_max_count?: number;
      target_max_count?: number;
      current_max_count_per_day?: number;
      brand_id?: string;
      target_max_count_per_day?: number;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 添加商品券批次. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    params: { product_coupon_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      stock?: {
        /** `WECHATPAY`, for example. */
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly string[];
              day_period_list?: readonly {
                begin_time: number;
                end_time: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
            }[];
            available_seconds?: number;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
          };
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: readonly string[];
              day_period_list?: readonly {
                begin_time: number;
                end_time: number;
              }[];
            };
            irregular_available_period_list?: readonly {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
            }[];
          };
          normal_coupon_list?: readonly {
            threshold: number;
            discount_amount: number;
          }[];
          discount_coupon_list?: readonly {
            threshold: number;
            percent_off: number;
          }[];
          exchange_coupon_list?: readonly {
            threshold: number;
            exchange_price: number;
          }[];
          special_first?: boolean;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: readonly string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
          };
          app_jump_type?: string;
          passcode_link?: string;
        };
        coupon_display_info: {
          /** `INVISIBLE`, for example. */
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
          };
          entrance_official_account?: {
            appid: string;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
          };
        };
        /** `NONE`, for example. */
        store_scope: string;
        notify_config?: {
          notify_appid: string;
        };
        remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      coupon_code_mode: string;
      stock_send_rule: {
        max_count: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon_list?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        }[];
        discount_coupon_list?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        }[];
        exchange_coupon_list?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        }[];
        special_first?: boolean;
        [field: string]: unknown;
      };
      usage_rule_display_info: {
        coupon_usage_method_list: string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info: {
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      store_scope: string;
      notify_config?: {
        notify_appid: string;
        [field: string]: unknown;
      };
      remark?: string;
      coupon_code_count_info: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      sent_count_info: {
        total_count: number;
        today_count: number;
        [field: string]: unknown;
      };
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 批次关联门店. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      store_list: readonly {
        store_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count: number;
      success_store_list?: {
        store_id: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 失效商品券批次. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      deactivate_reason: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      coupon_code_mode: string;
      stock_send_rule: {
        max_count: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon_list?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        }[];
        discount_coupon_list?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        }[];
        exchange_coupon_list?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        }[];
        special_first?: boolean;
        [field: string]: unknown;
      };
      usage_rule_display_info: {
        coupon_usage_method_list: string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info: {
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      store_scope: string;
      notify_config?: {
        notify_appid: string;
        [field: string]: unknown;
      };
      remark?: string;
      coupon_code_count_info: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      sent_count_info: {
        total_count: number;
        today_count: number;
        [field: string]: unknown;
      };
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 批次取消关联门店. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      store_list: readonly {
        store_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count: number;
      success_store_list?: {
        store_id: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
      failed_store_list?: {
        store_id: string;
        code?: string;
        message?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改商品券批次发放预算. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      /** `MAX_COUNT`, for example. */
      update_mode: string;
      current_max_count?: number;
      target_max_count?: number;
      current_max_count_per_day?: number;
      target_max_count_per_day?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      coupon_code_mode: string;
      stock_send_rule: {
        max_count: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon_list?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        }[];
        discount_coupon_list?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        }[];
        exchange_coupon_list?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        }[];
        special_first?: boolean;
        [field: string]: unknown;
      };
      usage_rule_display_info: {
        coupon_usage_method_list: string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info: {
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      store_scope: string;
      notify_config?: {
        notify_appid: string;
        [field: string]: unknown;
      };
      remark?: string;
      coupon_code_count_info: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      sent_count_info: {
        total_count: number;
        today_count: number;
        [field: string]: unknown;
      };
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 预上传券Code. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      code_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      total_count: number;
      success_code_list?: string[];
      failed_code_list?: {
        coupon_code: string;
        code: string;
        message: string;
        [field: string]: unknown;
      }[];
      already_exist_code_list?: string[];
      duplicate_code_list?: string[];
    }>;
  };
  /** 向用户发放商品券批次组. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': {
    params: { openid: string };
    needs: 'nothing';
    body: {
      attach?: string;
      appid?: string;
      send_request_no?: string;
      stock_bundle_id?: string;
      coupon_tag_info?: {
        coupon_tag_list?: readonly unknown[];
        member_tag_info?: {
          member_card_id?: string;
        };
      };
      brand_id?: string;
      product_coupon_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 失效用户商品券组. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': {
    params: { openid: string; user_coupon_bundle_id: string };
    needs: 'nothing';
    body: {
      deactivate_reason?: string;
      appid?: string;
      brand_id?: string;
      stock_bundle_id?: string;
      out_request_no?: string;
      product_coupon_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 向用户发放商品券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    body: {
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      appid: string;
      coupon_code?: string;
      send_request_no: string;
      attach?: string;
      coupon_tag_info?: {
        coupon_tag_list?: readonly string[];
        member_tag_info?: {
          member_card_id: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 确认发放用户商品券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': {
    params: { openid: string; coupon_code: string };
    needs: 'first';
    body: {
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      appid: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 失效用户商品券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': {
    params: { openid: string; coupon_code: string };
    needs: 'first';
    body: {
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      appid: string;
      out_request_no: string;
      deactivate_reason: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 退券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': {
    params: { openid: string; coupon_code: string };
    needs: 'first';
    body: {
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      appid: string;
      out_request_no: string;
      sequential_coupon_index?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 核销用户商品券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': {
    params: { openid: string; coupon_code: string };
    needs: 'first';
    body: {
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      appid: string;
      out_request_no: string;
      /** A time as in RFC 3339. */
      use_time: string;
      associated_order_info: {
        mchid?: string;
        sub_mchid?: string;
        out_trade_no?: string;
        transaction_id?: string;
      };
      sequential_coupon_index?: number;
      store_id?: string;
      saved_amount?: number;
      associated_pay_score_order_info?: {
        out_order_no?: string;
        sub_mchid?: string;
        order_id?: string;
        mchid?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      brand_id: string;
      coupon_code: string;
      coupon_state: string;
      /** A time as in RFC 3339. */
      valid_begin_time: string;
      /** A time as in RFC 3339. */
      valid_end_time: string;
      /** A time as in RFC 3339. */
      receive_time: string;
      send_request_no: string;
      send_channel: string;
      confirm_request_no?: string;
      /** A time as in RFC 3339. */
      confirm_time?: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      single_usage_detail?: {
        use_request_no?: string;
        /** A time as in RFC 3339. */
        use_time?: string;
        return_request_no?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        associated_order_info?: {
          mchid?: string;
          sub_mchid?: string;
          out_trade_no?: string;
          transaction_id?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_detail?: {
        total_count: number;
        used_count: number;
        detail_item_list?: {
          use_request_no?: string;
          /** A time as in RFC 3339. */
          use_time?: string;
          return_request_no?: string;
          /** A time as in RFC 3339. */
          return_time?: string;
          associated_order_info?: {
            mchid?: string;
            sub_mchid?: string;
            out_trade_no?: string;
            transaction_id?: string;
            [field: string]: unknown;
          };
          detail_state: string;
          /** A time as in RFC 3339. */
          valid_begin_time: string;
          /** A time as in RFC 3339. */
          valid_end_time: string;
          /** A time as in RFC 3339. */
          delete_time?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      product_coupon: {
        product_coupon_id: string;
        brand_id: string;
        scope: string;
        type: string;
        usage_mode: string;
        single_usage_info?: {
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_info?: {
          type: string;
          count: number;
          available_days?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        display_info: {
          name: string;
          image_url: string;
          background_url: string;
          detail_image_url_list?: string[];
          original_price?: number;
          combo_package_list?: {
            name: string;
            pick_count: number;
            choice_list: {
              name: string;
              image_url?: string;
              mini_program_appid?: string;
              mini_program_path?: string;
              price: number;
              count: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        out_product_no?: string;
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_info?: {
          count?: number;
          interval_days?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      stock: {
        product_coupon_id: string;
        brand_id: string;
        stock_id: string;
        coupon_code_mode: string;
        stock_send_rule: {
          max_count: number;
          max_count_per_day?: number;
          max_count_per_user?: number;
          [field: string]: unknown;
        };
        single_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        sequential_usage_rule?: {
          coupon_available_period: {
            /** A time as in RFC 3339. */
            available_begin_time: string;
            /** A time as in RFC 3339. */
            available_end_time: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: string[];
              day_period_list?: {
                begin_time: number;
                end_time: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              /** A time as in RFC 3339. */
              begin_time: string;
              /** A time as in RFC 3339. */
              end_time: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon_list?: {
            threshold: number;
            discount_amount: number;
            [field: string]: unknown;
          }[];
          discount_coupon_list?: {
            threshold: number;
            percent_off: number;
            [field: string]: unknown;
          }[];
          exchange_coupon_list?: {
            threshold: number;
            exchange_price: number;
            [field: string]: unknown;
          }[];
          special_first?: boolean;
          [field: string]: unknown;
        };
        usage_rule_display_info: {
          coupon_usage_method_list: string[];
          usage_description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          app_path?: string;
          coupon_available_store_info?: {
            description: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        coupon_display_info: {
          code_display_mode: string;
          background_color?: string;
          entrance_mini_program?: {
            appid: string;
            path: string;
            entrance_wording: string;
            guidance_wording: string;
            [field: string]: unknown;
          };
          entrance_official_account?: {
            appid: string;
            [field: string]: unknown;
          };
          entrance_finder?: {
            finder_id: string;
            finder_video_id: string;
            finder_video_cover_image_url: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        store_scope: string;
        notify_config?: {
          notify_appid: string;
          [field: string]: unknown;
        };
        remark?: string;
        coupon_code_count_info: {
          total_count: number;
          available_count: number;
          [field: string]: unknown;
        };
        sent_count_info: {
          total_count: number;
          today_count: number;
          [field: string]: unknown;
        };
        state: string;
        deactivate_request_no?: string;
        /** A time as in RFC 3339. */
        deactivate_time?: string;
        deactivate_reason?: string;
        progressive_bundle_usage_rule?: {
          coupon_available_period?: {
            available_begin_time?: string;
            available_end_time?: string;
            available_days?: number;
            wait_days_after_receive?: number;
            weekly_available_period?: {
              day_list?: unknown[];
              day_period_list?: {
                begin_time?: number;
                end_time?: number;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            irregular_available_period_list?: {
              begin_time?: string;
              end_time?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          normal_coupon?: {
            threshold?: number;
            discount_amount?: number;
            [field: string]: unknown;
          };
          discount_coupon?: {
            threshold?: number;
            percent_off?: number;
            [field: string]: unknown;
          };
          exchange_coupon?: {
            threshold?: number;
            exchange_price?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        stock_bundle_info?: {
          stock_bundle_id?: string;
          stock_bundle_index?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      attach?: string;
      channel_custom_info?: string;
      coupon_tag_info?: {
        coupon_tag_list?: string[];
        member_tag_info?: {
          member_card_id: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_detail?: {
        use_request_no?: string;
        use_time?: string;
        return_request_no?: string;
        return_time?: string;
        associated_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        associated_pay_score_order_info?: {
          order_id?: string;
          out_order_no?: string;
          mchid?: string;
          sub_mchid?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      user_product_coupon_bundle_info?: {
        user_coupon_bundle_id?: string;
        user_coupon_bundle_index?: number;
        total_count?: number;
        used_count?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 向用户预发放商品券. */
  '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': {
    params: { openid: string };
    needs: 'nothing';
    body: {
      send_request_no?: string;
      stock_id?: string;
      appid?: string;
      brand_id?: string;
      attach?: string;
      coupon_code?: string;
      product_coupon_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      token?: string;
    }>;
  };
  /** 向用户预发放商品券批次组. */
  '/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': {
    params: { openid: string };
    needs: 'nothing';
    body: {
      attach?: string;
      appid?: string;
      brand_id?: string;
      send_request_no?: string;
      stock_bundle_id?: string;
      product_coupon_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 商品券. */
export interface PayCouponsProductPatch {
  /** 修改商品券. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}': {
    params: { product_coupon_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: readonly unknown[];
        original_price?: number;
        combo_package_list?: readonly {
          name?: string;
          pick_count?: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      scope?: string;
      type?: string;
      usage_mode?: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info?: {
        name?: string;
        image_url?: string;
        background_url?: string;
        detail_image_url_list?: unknown[];
        original_price?: number;
        combo_package_list?: {
          name?: string;
          pick_count?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 修改商品券批次组. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      remark?: string;
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
        };
      };
      coupon_display_info?: {
        /** `INVISIBLE`, for example. */
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
        };
        entrance_official_account?: {
          appid?: string;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
        };
      };
      notify_config?: {
        notify_appid?: string;
      };
      /** `NONE`, for example. */
      store_scope?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 修改商品券批次. */
  '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'nothing';
    body: {
      out_request_no?: string;
      remark?: string;
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
        };
      };
      coupon_display_info?: {
        /** `INVISIBLE`, for example. */
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
        };
        entrance_official_account?: {
          appid?: string;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
        };
      };
      notify_config?: {
        notify_appid?: string;
      };
      /** `NONE`, for example. */
      store_scope?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id?: string;
      stock_id?: string;
      remark?: string;
      coupon_code_mode?: string;
      coupon_code_count_info?: {
        total_count?: number;
        available_count?: number;
        [field: string]: unknown;
      };
      stock_send_rule?: {
        max_count?: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period?: {
          available_begin_time?: string;
          available_end_time?: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: unknown[];
            day_period_list?: {
              begin_time?: number;
              end_time?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            begin_time?: string;
            end_time?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold?: number;
          discount_amount?: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold?: number;
          percent_off?: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold?: number;
          exchange_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      usage_rule_display_info?: {
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        usage_description?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info?: {
        code_display_mode?: string;
        background_color?: string;
        entrance_mini_program?: {
          appid?: string;
          path?: string;
          entrance_wording?: string;
          guidance_wording?: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid?: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id?: string;
          finder_video_id?: string;
          finder_video_cover_image_url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      notify_config?: {
        notify_appid?: string;
        [field: string]: unknown;
      };
      store_scope?: string;
      sent_count_info?: {
        total_count?: number;
        today_count?: number;
        [field: string]: unknown;
      };
      state?: string;
      deactivate_request_no?: string;
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
  /** 修改商品券. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': {
    params: { product_coupon_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: readonly string[];
        original_price?: number;
        combo_package_list?: readonly {
          name: string;
          pick_count: number;
          choice_list: readonly {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
          }[];
        }[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      scope: string;
      type: string;
      usage_mode: string;
      single_usage_info?: {
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_info?: {
        type: string;
        count: number;
        available_days?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
      display_info: {
        name: string;
        image_url: string;
        background_url: string;
        detail_image_url_list?: string[];
        original_price?: number;
        combo_package_list?: {
          name: string;
          pick_count: number;
          choice_list: {
            name: string;
            image_url?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            price: number;
            count: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      out_product_no?: string;
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
      progressive_bundle_usage_info?: {
        count?: number;
        interval_days?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改商品券批次组. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': {
    params: { product_coupon_id: string; stock_bundle_id: string };
    needs: 'nothing';
    body: {
      coupon_display_info?: {
        code_display_mode?: unknown;
        entrance_mini_program?: {
          guidance_wording?: string;
          path?: string;
          entrance_wording?: string;
          appid?: string;
        };
        background_color?: string;
        entrance_finder?: {
          finder_video_id?: string;
          finder_id?: string;
          finder_video_cover_image_url?: string;
        };
        entrance_official_account?: {
          appid?: string;
        };
      };
      /** `NONE`, for example. */
      store_scope?: string;
      usage_rule_display_info?: {
        coupon_usage_method_list?: readonly unknown[];
        mini_program_appid?: string;
        mini_program_path?: string;
        usage_description?: string;
        app_jump_type?: string;
        app_path?: string;
        passcode_link?: string;
        coupon_available_store_info?: {
          description?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
        };
      };
      brand_id?: string;
      out_request_no?: string;
      remark?: string;
      notify_config?: {
        notify_appid?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      stock_bundle_id?: string;
    }>;
  };
  /** 修改商品券指定批次. */
  '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': {
    params: { product_coupon_id: string; stock_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      out_request_no: string;
      usage_rule_display_info?: {
        coupon_usage_method_list: readonly string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
        };
        app_jump_type?: string;
        passcode_link?: string;
      };
      coupon_display_info?: {
        /** `INVISIBLE`, for example. */
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
        };
        entrance_official_account?: {
          appid: string;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
        };
      };
      /** `NONE`, for example. */
      store_scope?: string;
      notify_config?: {
        notify_appid: string;
      };
      remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_coupon_id: string;
      brand_id: string;
      stock_id: string;
      coupon_code_mode: string;
      stock_send_rule: {
        max_count: number;
        max_count_per_day?: number;
        max_count_per_user?: number;
        [field: string]: unknown;
      };
      single_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        };
        discount_coupon?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        };
        exchange_coupon?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      sequential_usage_rule?: {
        coupon_available_period: {
          /** A time as in RFC 3339. */
          available_begin_time: string;
          /** A time as in RFC 3339. */
          available_end_time: string;
          available_days?: number;
          wait_days_after_receive?: number;
          weekly_available_period?: {
            day_list?: string[];
            day_period_list?: {
              begin_time: number;
              end_time: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          irregular_available_period_list?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        normal_coupon_list?: {
          threshold: number;
          discount_amount: number;
          [field: string]: unknown;
        }[];
        discount_coupon_list?: {
          threshold: number;
          percent_off: number;
          [field: string]: unknown;
        }[];
        exchange_coupon_list?: {
          threshold: number;
          exchange_price: number;
          [field: string]: unknown;
        }[];
        special_first?: boolean;
        [field: string]: unknown;
      };
      usage_rule_display_info: {
        coupon_usage_method_list: string[];
        usage_description?: string;
        mini_program_appid?: string;
        mini_program_path?: string;
        app_path?: string;
        coupon_available_store_info?: {
          description: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      coupon_display_info: {
        code_display_mode: string;
        background_color?: string;
        entrance_mini_program?: {
          appid: string;
          path: string;
          entrance_wording: string;
          guidance_wording: string;
          [field: string]: unknown;
        };
        entrance_official_account?: {
          appid: string;
          [field: string]: unknown;
        };
        entrance_finder?: {
          finder_id: string;
          finder_video_id: string;
          finder_video_cover_image_url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      store_scope: string;
      notify_config?: {
        notify_appid: string;
        [field: string]: unknown;
      };
      remark?: string;
      coupon_code_count_info: {
        total_count: number;
        available_count: number;
        [field: string]: unknown;
      };
      sent_count_info: {
        total_count: number;
        today_count: number;
        [field: string]: unknown;
      };
      state: string;
      deactivate_request_no?: string;
      /** A time as in RFC 3339. */
      deactivate_time?: string;
      deactivate_reason?: string;
    }>;
  };
}
