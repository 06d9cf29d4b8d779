// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenAnswer, UntypedAnswer } from '../../answer.js';

/** Paths of GET: cards & offers 卡券. */
export interface OfficialCardsGet {
  /** 卡券开放类目查询. */
  '/card/getapplyprotocol': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      category: {
        primary_category_id: number;
        category_name: string;
        secondary_category: {
          secondary_category_id: number;
          category_name: string;
          need_qualification_stuffs?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取卡券背景颜色. */
  '/card/getcolors': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      colors?: {
        name?: string;
        value?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 开通券点账户. */
  '/card/pay/activate': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      reward?: string;
    }>;
  };
  /** 查询券点余额. */
  '/card/pay/getcoinsinfo': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      free_coin?: number;
      pay_coin?: number;
      total_coin?: number;
    }>;
  };
}

/** Paths of POST with a JSON body: cards & offers 卡券. */
export interface OfficialCardsPost {
  /** 批量查询卡券列表. */
  '/card/batchget': {
    needs: 'first';
    body: {
      offset: number;
      count: number;
      status_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id_list: string[];
      total_num: number;
    }>;
  };
  /** 更新飞机票信息. */
  '/card/boardingpass/checkin': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      etkt_bnr?: string;
      class?: string;
      passenger_name?: string;
      seat?: string;
      qrcode_data?: string;
      is_cancel?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 核查code接口. */
  '/card/code/checkcode': {
    needs: 'first';
    body: {
      card_id: string;
      code: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      exist_code: string[];
      not_exist_code: string[];
    }>;
  };
  /** 核销 Code. */
  '/card/code/consume': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card: {
        card_id: string;
        [field: string]: unknown;
      };
      openid: string;
    }>;
  };
  /** 线上核销 - Code解码. */
  '/card/code/decrypt': {
    needs: 'first';
    body: {
      encrypt_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      code: string;
    }>;
  };
  /** 导入code接口. */
  '/card/code/deposit': {
    needs: 'first';
    body: {
      card_id: string;
      code: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 线下核销-查询 Code. */
  '/card/code/get': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      check_consume?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card: {
        card_id: string;
        code?: string;
        card_number?: string;
        begin_time: string | number;
        end_time: string | number;
        bonus?: number;
        balance?: number;
        [field: string]: unknown;
      };
      user_card_status: string;
      openid: string;
      nickname: string;
      membership_number?: string;
      user_info?: {
        common_field_list: {
          name: string;
          value: string;
          [field: string]: unknown;
        }[];
        custom_field_list: {
          name?: string;
          value?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      bonus?: number;
      balance?: number;
      order_id?: string;
      background_pic_url?: string;
      can_consume?: boolean;
      outer_str?: string;
    }>;
  };
  /** 查询导入code数目接口. */
  '/card/code/getdepositcount': {
    needs: 'first';
    body: {
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      count: number;
    }>;
  };
  /** Mark(占用)Code. */
  '/card/code/mark': {
    needs: 'nothing';
    body: {
      code?: string;
      card_id?: string;
      openid?: string;
      is_mark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置卡券失效. */
  '/card/code/unavailable': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更改Code. */
  '/card/code/update': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      new_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信卡券-创建卡券. */
  '/card/create': {
    needs: 'first';
    body: {
      card: {
        card_type: string;
        groupon?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id: string;
            };
            logo_url: string;
            code_type: string;
            brand_name: string;
            title: string;
            color: string;
            notice: string;
            description: string;
            sku: {
              quantity: number;
            };
            date_info: {
              type: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text: string;
              image_url: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          deal_detail: string;
        };
        cash?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          least_cost: number;
          reduce_cost: number;
        };
        discount?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          discount: number;
        };
        gift?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          gift: string;
        };
        general_coupon?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          default_detail: string;
        };
        general_card?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url: string;
            code_type: string;
            brand_name: string;
            title: string;
            color: string;
            notice: string;
            description: string;
            sku: {
              quantity: number;
            };
            date_info: {
              type: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            giftcard_info: {
              price: number;
            };
            max_give_friend_times: number;
            need_push_on_view?: boolean;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text: string;
              image_url: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          sub_card_type: string;
          background_pic_url?: string;
          prerogative: string;
          auto_activate?: boolean;
          supply_bonus?: boolean;
          init_bonus?: number;
          supply_balance: boolean;
          init_balance?: number;
          custom_field1?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
          custom_field2?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
          custom_field3?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
        };
        member_card?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url: string;
            code_type: string;
            brand_name: string;
            title: string;
            color: string;
            notice: string;
            description: string;
            sku: {
              quantity: number;
            };
            date_info: {
              type: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            need_push_on_view?: boolean;
            pay_info?: {
              swipe_card?: {
                is_swipe_card: boolean;
              };
            };
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text: string;
              image_url: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          background_pic_url?: string;
          prerogative: string;
          auto_activate?: boolean;
          wx_activate?: boolean;
          wx_activate_after_submit?: boolean;
          activate_url?: string;
          activate_app_brand_user_name?: string;
          activate_app_brand_pass?: string;
          wx_activate_after_submit_url?: string;
          supply_bonus: boolean;
          bonus_url?: string;
          bonus_cleared?: string;
          bonus_rules?: string;
          bonus_rule?: {
            cost_money_unit?: number;
            increase_bonus?: number;
            max_increase_bonus?: number;
            init_increase_bonus?: number;
            cost_bonus_unit?: number;
            reduce_money?: number;
            least_money_to_use_bonus?: number;
            max_reduce_bonus?: number;
          };
          supply_balance: boolean;
          balance_url?: string;
          balance_rules?: string;
          custom_field1?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
          custom_field2?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
          custom_field3?: {
            name_type?: string;
            name?: string;
            url?: string;
          };
          custom_cell1?: {
            name: string;
            tips: string;
            url: string;
          };
          custom_cell2?: {
            name?: string;
            tips?: string;
            url?: string;
          };
          custom_cell3?: {
            name?: string;
            tips?: string;
            url?: string;
          };
          discount?: number;
        };
        meeting_ticket?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url: string;
            code_type: string;
            brand_name: string;
            title: string;
            color: string;
            notice: string;
            description: string;
            sku: {
              quantity: number;
            };
            date_info: {
              type: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          meeting_detail: string;
          map_url?: string;
        };
        scenic_ticket?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          ticket_class: string;
          guide_url?: string;
        };
        movie_ticket?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          detail: string;
        };
        boarding_pass?: {
          base_info: {
            sub_merchant_info?: {
              merchant_id?: string;
            };
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
            };
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: readonly (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            center_app_brand_user_name?: string;
            center_app_brand_pass?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            custom_app_brand_user_name?: string;
            custom_app_brand_pass?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            promotion_app_brand_user_name?: string;
            promotion_app_brand_pass?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: readonly string[];
            };
            text_image_list?: readonly {
              text?: string;
              image_url?: string;
            }[];
            business_service?: readonly string[];
            time_limit?: readonly {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
            }[];
          };
          from: string;
          to: string;
          flight: string;
          gate?: string;
          check_in_url?: string;
          air_model: string;
          departure_time: string | number;
          landing_time: string | number;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id: string;
    }>;
  };
  /** 微信卡券-删除卡券. */
  '/card/delete': {
    needs: 'first';
    body: {
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 通用卡接口激活. */
  '/card/generalcard/activate': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 通用卡撤销激活. */
  '/card/generalcard/unactivate': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 更新用户礼品卡信息. */
  '/card/generalcard/updateuser': {
    needs: 'first';
    body: {
      card_id: string;
      code: string;
      background_pic_url?: string;
      bonus?: number;
      record_bonus?: string;
      balance?: number;
      record_balance?: string;
      custom_field_value1?: string;
      custom_field_value2?: string;
      custom_field_value3?: string;
      can_give_friend?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid: string;
      result_bonus: number;
      result_balance: number;
    }>;
  };
  /** 查看卡券详情. */
  '/card/get': {
    needs: 'first';
    body: {
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card: {
        card_type: string;
        groupon?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          deal_detail?: string;
          [field: string]: unknown;
        };
        cash?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          least_cost?: number;
          reduce_cost?: number;
          [field: string]: unknown;
        };
        discount?: {
          base_info: {
            id: string;
            logo_url: string;
            code_type: string;
            brand_name: string;
            title: string;
            color: string;
            notice: string;
            description: string;
            sku: {
              quantity: number;
              total_quantity: number;
              [field: string]: unknown;
            };
            date_info: {
              type: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share: boolean;
            can_give_friend: boolean;
            source?: string;
            update_time: string | number;
            create_time: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract: string;
              icon_url_list: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          discount: number;
          [field: string]: unknown;
        };
        gift?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          gift?: string;
          [field: string]: unknown;
        };
        general_coupon?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          default_detail?: string;
          [field: string]: unknown;
        };
        member_card?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            need_push_on_view?: boolean;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          prerogative?: string;
          bind_old_card_url?: string;
          activate_url?: string;
          supply_bonus?: boolean;
          bonus_cleared?: string;
          bonus_rules?: string;
          bonus_rule?: {
            cost_money_unit?: number;
            increase_bonus?: number;
            max_increase_bonus?: number;
            init_increase_bonus?: number;
            cost_bonus_unit?: number;
            reduce_money?: number;
            least_money_to_use_bonus?: number;
            max_reduce_bonus?: number;
            [field: string]: unknown;
          };
          supply_balance?: boolean;
          balance_rules?: string;
          discount?: number;
          [field: string]: unknown;
        };
        meeting_ticket?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          meeting_detail?: string;
          map_url?: string;
          [field: string]: unknown;
        };
        scenic_ticket?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          ticket_class?: string;
          guide_url?: string;
          [field: string]: unknown;
        };
        movie_ticket?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          detail?: string;
          [field: string]: unknown;
        };
        boarding_pass?: {
          base_info?: {
            id?: string;
            logo_url?: string;
            code_type?: string;
            brand_name?: string;
            title?: string;
            color?: string;
            notice?: string;
            description?: string;
            sku?: {
              quantity?: number;
              total_quantity?: number;
              [field: string]: unknown;
            };
            date_info?: {
              type?: string;
              begin_timestamp?: string | number;
              end_timestamp?: string | number;
              fixed_term?: number;
              fixed_begin_term?: number;
              [field: string]: unknown;
            };
            status?: string;
            use_custom_code?: boolean;
            get_custom_code_mode?: string;
            bind_openid?: boolean;
            service_phone?: string;
            location_id_list?: (string | number)[];
            use_all_locations?: boolean;
            center_title?: string;
            center_sub_title?: string;
            center_url?: string;
            custom_url_name?: string;
            custom_url_sub_title?: string;
            custom_url?: string;
            promotion_url_name?: string;
            promotion_url_sub_title?: string;
            promotion_url?: string;
            get_limit?: number;
            use_limit?: number;
            can_share?: boolean;
            can_give_friend?: boolean;
            source?: string;
            update_time?: string | number;
            create_time?: string | number;
            [field: string]: unknown;
          };
          advanced_info?: {
            use_condition?: {
              accept_category?: string;
              reject_category?: string;
              least_cost?: number;
              object_use_for?: string;
              can_use_with_other_discount?: boolean;
              [field: string]: unknown;
            };
            abstract?: {
              abstract?: string;
              icon_url_list?: string[];
              [field: string]: unknown;
            };
            text_image_list?: {
              text?: string;
              image_url?: string;
              [field: string]: unknown;
            }[];
            business_service?: string[];
            time_limit?: {
              type?: string;
              begin_hour?: number;
              begin_minute?: number;
              end_hour?: number;
              end_minute?: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          from?: string;
          to?: string;
          flight?: string;
          gate?: string;
          check_in_url?: string;
          air_model?: string;
          departure_time?: string | number;
          landing_time?: string | number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 卡券开放类目查询. */
  '/card/getapplyprotocol': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      category: {
        primary_category_id: number;
        category_name: string;
        secondary_category: {
          secondary_category_id: number;
          category_name: string;
          need_qualification_stuffs?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 下架-礼品卡货架. */
  '/card/giftcard/maintain/set': {
    needs: 'first';
    body: {
      page_id?: string;
      all?: boolean;
      maintain: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      control_info: {
        biz_control_type: string;
        system_biz_control_type: string;
        list: {
          page_id: string | number;
          page_control_type: string;
          system_page_control_type: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量查询礼品卡订单信息. */
  '/card/giftcard/order/batchget': {
    needs: 'first';
    body: {
      begin_time?: string | number;
      end_time?: string | number;
      /** `ASC`, for example. */
      sort_type: string;
      offset: number;
      count: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_list: {
        order_id: string;
        page_id: string;
        trans_id: string;
        open_id: string;
        accepter_openid?: string;
        total_price: number;
        IsChatRoom?: boolean;
        card_list: {
          card_id: string;
          code: string;
          price: number;
          background_pic_url: string;
          outer_img_id?: string;
          default_gifting_msg?: string;
          accepter_openid?: string;
          [field: string]: unknown;
        }[];
        pay_finish_time?: string | number;
        create_time: string | number;
        outer_str?: string;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询-单个礼品卡订单信息. */
  '/card/giftcard/order/get': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order: {
        order_id: string;
        page_id: string;
        trans_id: string;
        open_id: string;
        accepter_openid?: string;
        total_price: number;
        IsChatRoom?: boolean;
        card_list: {
          card_id: string;
          code: string;
          price: number;
          background_pic_url: string;
          outer_img_id?: string;
          default_gifting_msg?: string;
          accepter_openid?: string;
          [field: string]: unknown;
        }[];
        pay_finish_time?: string | number;
        create_time: string | number;
        outer_str?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信礼品卡-退款. */
  '/card/giftcard/order/refund': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建-礼品卡货架. */
  '/card/giftcard/page/add': {
    needs: 'first';
    body: {
      page: {
        banner_pic_url: string;
        page_title: string;
        support_multi?: boolean;
        support_buy_for_self?: boolean;
        theme_list?: readonly {
          theme_pic_url: string;
          title: string;
          title_color: string;
          item_list: readonly {
            card_id: string;
            title?: string;
            pic_url?: string;
            desc?: string;
          }[];
          pic_item_list: readonly {
            background_pic_url: string;
            outer_img_id?: string;
            default_gifting_msg?: string;
          }[];
          category_index?: number;
          show_sku_title_first?: boolean;
          is_banner?: boolean;
        }[];
        category_list?: readonly {
          title: string;
        }[];
        address: string;
        service_phone: string;
        biz_description: string;
        need_receipt?: boolean;
        cell_1?: {
          title: string;
          url: string;
        };
        cell_2?: {
          title: string;
          url: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      page_id: string | number;
    }>;
  };
  /** 查询-礼品卡货架列表. */
  '/card/giftcard/page/batchget': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      page_id_list: string[];
    }>;
  };
  /** 查询-礼品卡货架信息. */
  '/card/giftcard/page/get': {
    needs: 'first';
    body: {
      page_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      page: {
        banner_pic_url: string;
        page_title?: string;
        support_multi?: boolean;
        support_buy_for_self?: boolean;
        theme_list?: {
          theme_pic_url: string;
          title: string;
          title_color: string;
          item_list: {
            card_id: string;
            title?: string;
            pic_url?: string;
            desc?: string;
            [field: string]: unknown;
          }[];
          pic_item_list: {
            background_pic_url: string;
            outer_img_id?: string;
            default_gifting_msg?: string;
            [field: string]: unknown;
          }[];
          category_index?: number;
          show_sku_title_first?: boolean;
          is_banner?: boolean;
          [field: string]: unknown;
        }[];
        category_list?: {
          title?: string;
          [field: string]: unknown;
        }[];
        address?: string;
        service_phone?: string;
        biz_description?: string;
        need_receipt?: boolean;
        cell_1?: {
          title?: string;
          url?: string;
          [field: string]: unknown;
        };
        cell_2?: {
          title?: string;
          url?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改-礼品卡货架信息. */
  '/card/giftcard/page/update': {
    needs: 'first';
    body: {
      page: {
        banner_pic_url: string;
        page_title?: string;
        support_multi?: boolean;
        support_buy_for_self?: boolean;
        theme_list?: readonly {
          theme_pic_url: string;
          title: string;
          title_color: string;
          item_list: readonly {
            card_id: string;
            title?: string;
            pic_url?: string;
            desc?: string;
          }[];
          pic_item_list: readonly {
            background_pic_url: string;
            outer_img_id?: string;
            default_gifting_msg?: string;
          }[];
          category_index?: number;
          show_sku_title_first?: boolean;
          is_banner?: boolean;
        }[];
        category_list?: readonly {
          title?: string;
        }[];
        address?: string;
        service_phone?: string;
        biz_description?: string;
        need_receipt?: boolean;
        cell_1?: {
          title?: string;
          url?: string;
        };
        cell_2?: {
          title?: string;
          url?: string;
        };
        page_id: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 绑定商户号到礼品卡小程序. */
  '/card/giftcard/pay/submch/bind': {
    needs: 'first';
    body: {
      sub_mch_id: string;
      wxa_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 申请微信支付礼品卡权限. */
  '/card/giftcard/pay/whitelist/add': {
    needs: 'first';
    body: {
      sub_mch_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 上传小程序代码. */
  '/card/giftcard/pay/wxa/set': {
    needs: 'nothing';
    body: {
      wxa_appid?: string;
      page_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传小程序代码. */
  '/card/giftcard/wxa/set': {
    needs: 'first';
    body: {
      wxa_appid: string;
      page_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信卡券-创建货架. */
  '/card/landingpage/create': {
    needs: 'first';
    body: {
      banner: string;
      page_title: string;
      can_share: boolean;
      scene: string;
      card_list: readonly {
        card_id: string;
        thumb_url: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      page_id: string | number;
      url: string;
    }>;
  };
  /** 上传门店列表. */
  '/card/location/batchadd': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 拉取门店列表. */
  '/card/location/batchget': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 更新红包金额. */
  '/card/luckymoney/updateuserbalance': {
    needs: 'nothing';
    body: {
      code?: string;
      card_id?: string;
      balance?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新会议门票. */
  '/card/meetingticket/updateuser': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      begin_time?: string | number;
      end_time?: string | number;
      zone?: string;
      entrance?: string;
      seat_number?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 激活用户领取的会员卡（跳转型开卡组件）. */
  '/card/membercard/activate': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      membership_number: string;
      background_pic_url?: string;
      activate_begin_time?: string | number;
      activate_end_time?: string | number;
      init_bonus?: number;
      init_bonus_record?: string;
      init_balance?: number;
      init_custom_field_value1?: string;
      init_custom_field_value2?: string;
      init_custom_field_value3?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取开卡插件参数. */
  '/card/membercard/activate/geturl': {
    needs: 'first';
    body: {
      card_id: string;
      outer_str?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 获取用户开卡时提交的信息（跳转型开卡组件）. */
  '/card/membercard/activatetempinfo/get': {
    needs: 'first';
    body: {
      activate_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        common_field_list: {
          name: string;
          value: string;
          [field: string]: unknown;
        }[];
        custom_field_list: {
          name?: string;
          value?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置开卡字段. */
  '/card/membercard/activateuserform/set': {
    needs: 'first';
    body: {
      card_id: string;
      service_statement?: {
        name: string;
        url: string;
      };
      bind_old_card?: {
        name: string;
        url: string;
      };
      required_form?: {
        can_modify?: boolean;
        rich_field_list?: readonly {
          type: string;
          name: string;
          values: readonly string[];
        }[];
        common_field_id_list?: readonly string[];
        custom_field_list?: readonly string[];
      };
      optional_form?: {
        can_modify?: boolean;
        rich_field_list?: readonly {
          type?: string;
          name?: string;
          values?: readonly string[];
        }[];
        common_field_id_list?: readonly string[];
        custom_field_list?: readonly string[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新会员信息. */
  '/card/membercard/updateuser': {
    needs: 'first';
    body: {
      card_id: string;
      code: string;
      background_pic_url?: string;
      bonus?: number;
      add_bonus?: number;
      record_bonus?: string;
      balance?: number;
      add_balance?: number;
      record_balance?: string;
      custom_field_value1?: string;
      custom_field_value2?: string;
      custom_field_value3?: string;
      notify_optional?: {
        is_notify_bonus?: boolean;
        is_notify_balance?: boolean;
        is_notify_custom_field1?: boolean;
        is_notify_custom_field2?: boolean;
        is_notify_custom_field3?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid: string;
      result_bonus: number;
      result_balance: number;
    }>;
  };
  /** 拉取会员信息. */
  '/card/membercard/userinfo/get': {
    needs: 'first';
    body: {
      card_id: string;
      code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid: string;
      nickname: string;
      sex?: string;
      membership_number: string;
      user_info?: {
        common_field_list: {
          name: string;
          value: string;
          [field: string]: unknown;
        }[];
        custom_field_list: {
          name?: string;
          value?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      bonus: number;
      balance?: number;
      user_card_status: string;
    }>;
  };
  /** 创建支付后领取立减金活动. */
  '/card/mkt/activity/create': {
    needs: 'nothing';
    body: {
      info?: {
        basic_info?: {
          activity_bg_color?: string;
          activity_tinyappid?: string;
          begin_time?: number;
          end_time?: number;
          gift_num?: number;
          max_partic_times_act?: number;
          max_partic_times_one_day?: number;
          mch_code?: string;
        };
        card_info_list?: readonly {
          card_id?: string;
          min_amt?: number;
          membership_appid?: string;
        }[];
        custom_info?: {
          type?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      activity_id?: string;
    }>;
  };
  /** 微信卡券-修改库存. */
  '/card/modifystock': {
    needs: 'first';
    body: {
      card_id: string;
      increase_stock_value?: number;
      reduce_stock_value?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新电影票. */
  '/card/movieticket/updateuser': {
    needs: 'first';
    body: {
      card_id?: string;
      code: string;
      ticket_class?: string;
      screening_room?: string;
      show_time?: string | number;
      duration?: number;
      seat_number?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 图文消息群发卡券. */
  '/card/mpnews/gethtml': {
    needs: 'first';
    body: {
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      content: string;
    }>;
  };
  /** 确认兑换库存. */
  '/card/pay/confirm': {
    needs: 'nothing';
    body: {
      card_id?: string;
      quantity?: number;
      order_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询订单详情. */
  '/card/pay/getorder': {
    needs: 'nothing';
    body: {
      order_id?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_info?: {
        order_id?: string;
        status?: string;
        create_time?: string;
        pay_finish_time?: string;
        desc?: string;
        free_coin_count?: string;
        pay_coin_count?: string;
        refund_free_coin_count?: string;
        refund_pay_coin_count?: string;
        openid?: string;
        order_type?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询券点流水详情. */
  '/card/pay/getorderlist': {
    needs: 'nothing';
    body: {
      offset?: number;
      count?: number;
      order_type?: string;
      nor_filter?: {
        status?: string;
      };
      sort_info?: {
        sort_key?: string;
        sort_type?: string;
      };
      begin_time?: number;
      end_time?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_num?: number;
      order_list?: {
        order_id?: string;
        status?: string;
        create_time?: number;
        pay_finish_time?: number;
        desc?: string;
        free_coin_count?: string;
        pay_coin_count?: string;
        refund_free_coin_count?: string;
        refund_pay_coin_count?: string;
        openid?: string;
        order_type?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 对优惠券批价. */
  '/card/pay/getpayprice': {
    needs: 'nothing';
    body: {
      card_id?: string;
      quantity?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id?: string;
      price?: string;
      free_coin?: string;
      pay_coin?: string;
    }>;
  };
  /** 充值券点. */
  '/card/pay/recharge': {
    needs: 'nothing';
    body: {
      coin_count?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id?: string;
      qrcode_url?: string;
      qrcode_buffer?: string;
    }>;
  };
  /** 微信卡券-设置买单. */
  '/card/paycell/set': {
    needs: 'first';
    body: {
      card_id: string;
      is_open: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置支付后投放卡券. */
  '/card/paygiftcard/add': {
    needs: 'first';
    body: {
      rule_info: {
        /** `RULE_TYPE_PAY_MEMBER_CARD`, for example. */
        type: string;
        base_info: {
          mchid_list: readonly string[];
          begin_time: string | number;
          end_time: string | number;
        };
        member_rule?: {
          card_id: string;
          least_cost: number;
          max_cost: number;
          jump_url?: string;
          app_brand_id?: string;
          app_brand_pass?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      rule_id: number;
      fail_mchid_list: {
        mchid: string;
        errcode: number;
        errmsg?: string;
        occupy_rule_id?: number;
        occupy_appid?: string;
        [field: string]: unknown;
      }[];
      succ_mchid_list: string[];
    }>;
  };
  /** 批量查询支付后投放卡券规则. */
  '/card/paygiftcard/batchget': {
    needs: 'first';
    body: {
      /** `RULE_TYPE_PAY_MEMBER_CARD`, for example. */
      type: string;
      effective: boolean;
      offset: number;
      count: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      rule_list: {
        type: string;
        base_info: {
          mchid_list: string[];
          begin_time: string | number;
          end_time: string | number;
          status: string;
          update_time: string | number;
          create_time: string | number;
          [field: string]: unknown;
        };
        member_rule?: {
          card_id: string;
          least_cost: number;
          max_cost: number;
          jump_url?: string;
          app_brand_id?: string;
          app_brand_pass?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 删除支付后投放卡券规则. */
  '/card/paygiftcard/delete': {
    needs: 'first';
    body: {
      rule_id: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询支付后投放卡券规则详情. */
  '/card/paygiftcard/getbyid': {
    needs: 'first';
    body: {
      rule_id: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      rule_info: {
        type: string;
        base_info: {
          mchid_list: string[];
          begin_time: string | number;
          end_time: string | number;
          status: string;
          update_time: string | number;
          create_time: string | number;
          [field: string]: unknown;
        };
        member_rule?: {
          card_id: string;
          least_cost: number;
          max_cost: number;
          jump_url?: string;
          app_brand_id?: string;
          app_brand_pass?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 增加支付即会员规则接口. */
  '/card/paygiftmembercard/add': {
    needs: 'nothing';
    body: {
      card_id?: string;
      jump_url?: string;
      mchid_list?: readonly string[];
      begin_time?: number;
      end_time?: number;
      min_cost?: number;
      max_cost?: number;
      is_locked?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fail_mchid_list?: {
        mchid?: string;
        occupy_rule_id?: number;
        occupy_appid?: string;
        [field: string]: unknown;
      }[];
      succ_mchid_list?: string[];
    }>;
  };
  /** 删除支付即会员规则接口. */
  '/card/paygiftmembercard/delete': {
    needs: 'nothing';
    body: {
      card_id?: string;
      mchid_list?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fail_mchid_list?: {
        mchid?: string;
        occupy_rule_id?: number;
        occupy_appid?: string;
        [field: string]: unknown;
      }[];
      succ_mchid_list?: {
        mchid?: string;
        occupy_rule_id?: number;
        occupy_appid?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询商户号支付即会员规则接口. */
  '/card/paygiftmembercard/get': {
    needs: 'nothing';
    body: {
      mchid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id?: string;
      occupy_appid?: string;
      is_locked?: boolean;
    }>;
  };
  /** 创建二维码. */
  '/card/qrcode/create': {
    needs: 'first';
    body: {
      expire_seconds?: number;
      action_name: string;
      action_info: {
        card?: {
          card_id: string;
          code?: string;
          openid?: string;
          is_unique_code?: boolean;
          outer_id?: number;
          outer_str?: string;
        };
        multiple_card?: {
          card_list: readonly {
            card_id: string;
            code?: string;
            openid?: string;
            is_unique_code?: boolean;
            outer_id?: number;
            outer_str?: string;
          }[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      expire_seconds: number;
      ticket: string;
      url: string;
      show_qrcode_url: string;
    }>;
  };
  /** 设置自助核销. */
  '/card/selfconsumecell/set': {
    needs: 'first';
    body: {
      card_id: string;
      is_open: boolean;
      need_verify_cod: boolean;
      need_remark_amount: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取门店小程序配置的卡券. */
  '/card/storewxa/get': {
    needs: 'first';
    body: {
      poi_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id?: string;
    }>;
  };
  /** 设置门店小程序配置的卡券. */
  '/card/storewxa/set': {
    needs: 'first';
    body: {
      poi_id: string;
      card_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 批量拉取子商户信息. */
  '/card/submerchant/batchget': {
    needs: 'first';
    body: {
      /** `0`, for example. */
      begin_id: string;
      limit: number;
      status?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info_list: {
        merchant_id: string | number;
        app_id?: string;
        brand_name: string;
        logo_url: string;
        status: string;
        begin_time: string | number;
        end_time: string | number;
        primary_category_id: number;
        secondary_category_id: number;
        update_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      next_begin_id?: string | number;
    }>;
  };
  /** 拉取单个子商户信息. */
  '/card/submerchant/get': {
    needs: 'first';
    body: {
      merchant_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        merchant_id: string | number;
        app_id?: string;
        brand_name: string;
        logo_url: string;
        status: string;
        begin_time: string | number;
        end_time: string | number;
        primary_category_id: number;
        secondary_category_id: number;
        update_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建子商户. */
  '/card/submerchant/submit': {
    needs: 'first';
    body: {
      info: {
        app_id?: string;
        brand_name: string;
        logo_url: string;
        protocol: string;
        end_time: string | number;
        agreement_media_id?: string;
        operator_media_id?: string;
        primary_category_id: number;
        secondary_category_id: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        merchant_id: string | number;
        app_id?: string;
        brand_name: string;
        logo_url: string;
        status: string;
        begin_time: string | number;
        end_time: string | number;
        primary_category_id: number;
        secondary_category_id: number;
        update_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 更新子商户. */
  '/card/submerchant/update': {
    needs: 'first';
    body: {
      info: {
        app_id?: string;
        brand_name: string;
        logo_url: string;
        protocol: string;
        end_time: string | number;
        agreement_media_id?: string;
        operator_media_id?: string;
        primary_category_id: number;
        secondary_category_id: number;
        merchant_id: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        merchant_id: string | number;
        app_id?: string;
        brand_name: string;
        logo_url: string;
        status: string;
        begin_time: string | number;
        end_time: string | number;
        primary_category_id: number;
        secondary_category_id: number;
        update_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置测试白名单. */
  '/card/testwhitelist/set': {
    needs: 'nothing';
    body: {
      openid?: readonly string[];
      username?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更改卡券信息. */
  '/card/update': {
    needs: 'first';
    body: {
      card_id: string;
      groupon?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        deal_detail?: string;
      };
      cash?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        least_cost?: number;
        reduce_cost?: number;
      };
      discount?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        discount?: number;
      };
      gift?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        gift?: string;
      };
      general_coupon?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        default_detail?: string;
      };
      general_card?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
          need_push_on_view?: boolean;
        };
        background_pic_url?: string;
        prerogative?: string;
        auto_activate?: boolean;
        supply_bonus?: boolean;
        supply_balance?: boolean;
        custom_field1?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
        custom_field2?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
        custom_field3?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
      };
      member_card?: {
        base_info: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
          need_push_on_view?: boolean;
          pay_info?: {
            swipe_card?: {
              is_swipe_card: boolean;
            };
          };
        };
        background_pic_url?: string;
        prerogative?: string;
        auto_activate?: boolean;
        wx_activate?: boolean;
        wx_activate_after_submit?: boolean;
        activate_url?: string;
        activate_app_brand_user_name?: string;
        activate_app_brand_pass?: string;
        wx_activate_after_submit_url?: string;
        supply_bonus?: boolean;
        bonus_url?: string;
        bonus_cleared?: string;
        bonus_rules?: string;
        bonus_rule?: {
          cost_money_unit?: number;
          increase_bonus?: number;
          max_increase_bonus?: number;
          init_increase_bonus?: number;
          cost_bonus_unit?: number;
          reduce_money?: number;
          least_money_to_use_bonus?: number;
          max_reduce_bonus?: number;
        };
        supply_balance?: boolean;
        balance_url?: string;
        balance_rules?: string;
        custom_field1?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
        custom_field2?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
        custom_field3?: {
          name_type?: string;
          name?: string;
          url?: string;
        };
        custom_cell1?: {
          name?: string;
          tips?: string;
          url?: string;
        };
        custom_cell2?: {
          name?: string;
          tips?: string;
          url?: string;
        };
        custom_cell3?: {
          name?: string;
          tips?: string;
          url?: string;
        };
        discount?: number;
        modify_msg_operation?: {
          url_cell?: {
            card_id_list?: readonly string[];
            end_time?: string | number;
            text?: string;
            url?: string;
            app_brand_id?: string;
            app_brand_pass?: string;
          };
        };
        activate_msg_operation?: {
          url_cell?: {
            card_id_list?: readonly string[];
            end_time?: string | number;
            text?: string;
            url?: string;
            app_brand_id?: string;
            app_brand_pass?: string;
          };
        };
      };
      meeting_ticket?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        meeting_detail?: string;
        map_url?: string;
      };
      scenic_ticket?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        ticket_class?: string;
        guide_url?: string;
      };
      movie_ticket?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        detail?: string;
      };
      boarding_pass?: {
        base_info?: {
          logo_url?: string;
          code_type?: string;
          brand_name?: string;
          title?: string;
          color?: string;
          notice?: string;
          description?: string;
          date_info?: {
            type?: string;
            begin_timestamp?: string | number;
            end_timestamp?: string | number;
            fixed_term?: number;
            fixed_begin_term?: number;
          };
          service_phone?: string;
          location_id_list?: readonly (string | number)[];
          use_all_locations?: boolean;
          center_title?: string;
          center_sub_title?: string;
          center_url?: string;
          center_app_brand_user_name?: string;
          center_app_brand_pass?: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          custom_app_brand_user_name?: string;
          custom_app_brand_pass?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
          promotion_app_brand_user_name?: string;
          promotion_app_brand_pass?: string;
          get_limit?: number;
          use_limit?: number;
          can_share?: boolean;
          can_give_friend?: boolean;
          source?: string;
        };
        from?: string;
        to?: string;
        flight?: string;
        gate?: string;
        check_in_url?: string;
        air_model?: string;
        departure_time?: string | number;
        landing_time?: string | number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      send_check: boolean;
    }>;
  };
  /** 获取用户已领取卡券. */
  '/card/user/getcardlist': {
    needs: 'first';
    body: {
      openid: string;
      card_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_list: {
        card_id: string;
        code: string;
        [field: string]: unknown;
      }[];
      has_share_card: boolean;
    }>;
  };
}
