// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 会员卡. */
export interface PayMemberCardGet {
  /** 查询活动列表. */
  '/v3/marketing/membercard-activity/activities': {
    needs: 'nothing';
    query: {
      card_id?: string;
      activity_type?: string;
      activity_status?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        card_id: string;
        activity_id: string;
        activity_name: string;
        activity_type: string;
        activity_status: string;
        /** A time as in RFC 3339. */
        begin_time?: string;
        /** A time as in RFC 3339. */
        end_time?: string;
        award_send_period?: {
          award_send_time?: {
            /** A time as in RFC 3339. */
            begin_time: string;
            /** A time as in RFC 3339. */
            end_time: string;
            [field: string]: unknown;
          }[];
          award_send_day_time?: {
            begin_day_time: {
              hours: number;
              minutes: number;
              seconds: number;
              [field: string]: unknown;
            };
            end_day_time: {
              hours: number;
              minutes: number;
              seconds: number;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        stock_list?: {
          stock_id: string;
          stock_creator_mchid?: string;
          [field: string]: unknown;
        }[];
        out_request_no: string;
        pay_activity_setting?: {
          logo_url?: string;
          activity_second_title?: string;
          mchid_list: string[];
          activate_setting?: {
            activate_type: string;
            activate_url?: string;
            activate_miniprogram?: {
              activate_appid: string;
              activate_path: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          payment_setting?: {
            payment_mode?: {
              payment_scene_list?: string[];
              [field: string]: unknown;
            };
            limit_bank?: string;
            goods_tags?: string[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        miniprogram_activity_setting?: {
          outer_str?: string[];
          award_jump_deploy?: {
            button_text?: string;
            mini_program_appid?: string;
            mini_program_path?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        update_time: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询活动详情. */
  '/v3/marketing/membercard-activity/activities/{activity_id}': {
    params: { activity_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      card_id: string;
      activity_id: string;
      activity_name: string;
      activity_type: string;
      activity_status: string;
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      award_send_period?: {
        award_send_time?: {
          /** A time as in RFC 3339. */
          begin_time: string;
          /** A time as in RFC 3339. */
          end_time: string;
          [field: string]: unknown;
        }[];
        award_send_day_time?: {
          begin_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
            [field: string]: unknown;
          };
          end_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      stock_list?: {
        stock_id: string;
        stock_creator_mchid?: string;
        [field: string]: unknown;
      }[];
      out_request_no: string;
      pay_activity_setting?: {
        logo_url?: string;
        activity_second_title?: string;
        mchid_list: string[];
        activate_setting?: {
          activate_type: string;
          activate_url?: string;
          activate_miniprogram?: {
            activate_appid: string;
            activate_path: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        payment_setting?: {
          payment_mode?: {
            payment_scene_list?: string[];
            [field: string]: unknown;
          };
          limit_bank?: string;
          goods_tags?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      miniprogram_activity_setting?: {
        outer_str?: string[];
        award_jump_deploy?: {
          button_text?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      update_time: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 获取用户信息（跳转型激活）. */
  '/v3/marketing/membercard-open/activate-informations/{activate_ticket}': {
    params: { activate_ticket: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      nickname?: string;
      head_image_url?: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          value?: string;
          value_list?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询回调地址. */
  '/v3/marketing/membercard-open/callback': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      notify_url: string;
    }>;
  };
  /** 查询会员卡模板列表. */
  '/v3/marketing/membercard-open/cards': {
    needs: 'first';
    query: {
      appid: string;
      brand_id?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        card_id: string;
        status: string;
        appid: string;
        logo_url: string;
        brand: {
          brand_id: string;
          display_name: string;
          [field: string]: unknown;
        };
        title: string;
        background_picture_url: string;
        description?: string;
        service_phone?: string;
        code_type: string;
        total_quantity: number;
        remain_quantity?: number;
        date_information: {
          type: string;
          /** A time as in RFC 3339. */
          available_begin_time?: string;
          /** A time as in RFC 3339. */
          available_end_time?: string;
          available_day_after_receive?: number;
          wait_days_after_receive?: number;
          [field: string]: unknown;
        };
        code_mode?: string;
        need_display_level?: boolean;
        init_level?: string;
        out_request_no: string;
        balance_information?: {
          need_balance?: boolean;
          balance_appid?: string;
          balance_path?: string;
          balance_url?: string;
          [field: string]: unknown;
        };
        user_information_form?: {
          can_modify_after_activate?: boolean;
          common_field_list?: string[];
          custom_field_list?: {
            type: string;
            name: string;
            values?: string[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        additional_statement?: {
          title?: string;
          appid?: string;
          path?: string;
          url?: string;
          [field: string]: unknown;
        };
        need_dynamic_code?: boolean;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        update_time: string;
        [field: string]: unknown;
      }[];
      need_dynamic_code?: boolean;
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询会员卡模板信息. */
  '/v3/marketing/membercard-open/cards/{card_id}': {
    params: { card_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      card_id: string;
      status: string;
      appid: string;
      logo_url: string;
      brand: {
        brand_id: string;
        display_name: string;
        [field: string]: unknown;
      };
      title: string;
      background_picture_url: string;
      description?: string;
      service_phone?: string;
      code_type: string;
      total_quantity: number;
      remain_quantity?: number;
      date_information: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        wait_days_after_receive?: number;
        [field: string]: unknown;
      };
      code_mode?: string;
      need_display_level?: boolean;
      init_level?: string;
      out_request_no: string;
      balance_information?: {
        need_balance?: boolean;
        balance_appid?: string;
        balance_path?: string;
        balance_url?: string;
        [field: string]: unknown;
      };
      user_information_form?: {
        can_modify_after_activate?: boolean;
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      additional_statement?: {
        title?: string;
        appid?: string;
        path?: string;
        url?: string;
        [field: string]: unknown;
      };
      bonus?: {
        init_bonus: number;
        bonus_value_word?: string;
        bonus_cost_title?: string;
        bonus_cost_word?: string;
        bonus_jump_word?: string;
        bonus_jump_appid?: string;
        bonus_jump_path?: string;
        bonus_support_appid?: string;
        bonus_support_path?: string;
        [field: string]: unknown;
      };
      favor?: {
        show_coupon: boolean;
        member_price_word?: string;
        member_price_appid?: string;
        member_price_path?: string;
        [field: string]: unknown;
      };
      service_modules?: {
        service_module_id: string;
        jump_miniprogram?: {
          appid: string;
          path: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      fapiao?: {
        fapiao_jump_word?: string;
        fapiao_jump_appid?: string;
        fapiao_jump_path?: string;
        [field: string]: unknown;
      };
      guide?: {
        staff_name: string;
        head_image_url: string;
        contact_information_name?: string;
        contact_information_value?: string;
        phone_number?: string;
        [field: string]: unknown;
      };
      need_dynamic_code?: boolean;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 查询用户会员卡信息. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}': {
    params: { card_id: string; code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      card_id: string;
      openid?: string;
      membership_number?: string;
      level?: string;
      nickname?: string;
      head_image_url?: string;
      background_picture_url?: string;
      user_card_status?: string;
      balance?: number;
      bonus_value?: number;
      user_information?: {
        common_field_list?: {
          name: string;
          value: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          value?: string;
          value_list?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      service_modules?: {
        service_module_id: string;
        state_setting?: {
          state_id: string;
          content_template_data?: {
            field_list: {
              field_id: string;
              field_value: string;
              [field: string]: unknown;
            }[];
            action_setting?: {
              action_name: string;
              jump_miniprogram: {
                appid: string;
                path: string;
                [field: string]: unknown;
              };
              [field: string]: unknown;
            };
            [field: string]: unknown;
          };
          message_template_setting?: {
            message_template_id: string;
            field_list?: {
              field_id: string;
              field_value: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      fapiao_jump_word?: string;
      guide?: {
        staff_name: string;
        head_image_url: string;
        contact_information_name?: string;
        contact_information_value?: string;
        phone_number?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 加密code解码（跳转型激活）. */
  '/v3/marketing/membercard-open/cards/{card_id}/decrypt-code': {
    params: { card_id: string };
    needs: 'first';
    query: {
      encrypt_code: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 通过加密手机号查询会员领卡状态. */
  '/v3/marketing/membercard-open/phonenumber-member/search': {
    needs: 'nothing';
    query: {
      card_id?: string;
      encrypted_phone_number?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询用户在品牌下所有会员卡. */
  '/v3/marketing/membercard-open/user/cards': {
    needs: 'first';
    query: {
      appid?: string;
      openid: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        card_id: string;
        code?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 会员卡. */
export interface PayMemberCardPost {
  /** 创建活动. */
  '/v3/marketing/membercard-activity/activities': {
    needs: 'first';
    body: {
      card_id: string;
      activity_name: string;
      activity_type: string;
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      award_send_period?: {
        award_send_time?: readonly {
          /** A time as in RFC 3339. */
          begin_time: string;
          /** A time as in RFC 3339. */
          end_time: string;
        }[];
        award_send_day_time?: readonly {
          begin_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
          };
          end_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
          };
        }[];
      };
      stock_list: readonly {
        stock_id: string;
        stock_creator_mchid?: string;
      }[];
      out_request_no: string;
      pay_activity_setting?: {
        logo_url?: string;
        activity_second_title?: string;
        mchid_list: readonly string[];
        activate_setting?: {
          activate_type: string;
          activate_url?: string;
          activate_miniprogram?: {
            activate_appid: string;
            activate_path: string;
          };
        };
        payment_setting?: {
          payment_mode?: {
            payment_scene_list?: readonly string[];
          };
          limit_bank?: string;
          goods_tags?: readonly string[];
        };
      };
      miniprogram_activity_setting?: {
        outer_str?: readonly string[];
        award_jump_deploy?: {
          button_text?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      card_id: string;
      activity_id: string;
      activity_name: string;
      activity_type: string;
      activity_status: string;
      /** A time as in RFC 3339. */
      begin_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      award_send_period?: {
        award_send_time?: {
          /** A time as in RFC 3339. */
          begin_time: string;
          /** A time as in RFC 3339. */
          end_time: string;
          [field: string]: unknown;
        }[];
        award_send_day_time?: {
          begin_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
            [field: string]: unknown;
          };
          end_day_time: {
            hours: number;
            minutes: number;
            seconds: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      stock_list?: {
        stock_id: string;
        stock_creator_mchid?: string;
        [field: string]: unknown;
      }[];
      out_request_no: string;
      pay_activity_setting?: {
        logo_url?: string;
        activity_second_title?: string;
        mchid_list: string[];
        activate_setting?: {
          activate_type: string;
          activate_url?: string;
          activate_miniprogram?: {
            activate_appid: string;
            activate_path: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        payment_setting?: {
          payment_mode?: {
            payment_scene_list?: string[];
            [field: string]: unknown;
          };
          limit_bank?: string;
          goods_tags?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      miniprogram_activity_setting?: {
        outer_str?: string[];
        award_jump_deploy?: {
          button_text?: string;
          mini_program_appid?: string;
          mini_program_path?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      update_time: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 终止活动. */
  '/v3/marketing/membercard-activity/activities/{activity_id}/terminate': {
    params: { activity_id: string };
    needs: 'nothing';
    body: {
      /** A time as in RFC 3339. */
      terminate_time?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      /** A time as in RFC 3339. */
      terminate_time: string;
    }>;
  };
  /** /v3/marketing/membercard-open/callback. */
  '/v3/marketing/membercard-open/callback': {
    needs: 'first';
    body: {
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      notify_url: string;
    }>;
  };
  /** 创建会员卡模板. */
  '/v3/marketing/membercard-open/cards': {
    needs: 'first';
    body: {
      appid: string;
      logo_url: string;
      brand: {
        brand_id: string;
        display_name: string;
      };
      title: string;
      background_picture_url: string;
      description?: string;
      service_phone?: string;
      code_type: string;
      total_quantity?: number;
      date_information: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        wait_days_after_receive?: number;
      };
      code_mode?: string;
      need_display_level?: boolean;
      init_level?: string;
      out_request_no: string;
      balance_information?: {
        need_balance?: boolean;
        balance_appid?: string;
        balance_path?: string;
        balance_url?: string;
      };
      user_information_form?: {
        common_field_list?: readonly string[];
        custom_field_list?: readonly {
          type: string;
          name: string;
          values?: readonly string[];
        }[];
      };
      additional_statement?: {
        title?: string;
        appid?: string;
        path?: string;
        url?: string;
      };
      need_dynamic_code?: boolean;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      card_id: string;
      status: string;
      appid: string;
      logo_url: string;
      brand: {
        brand_id: string;
        display_name: string;
        [field: string]: unknown;
      };
      title: string;
      background_picture_url: string;
      description?: string;
      service_phone?: string;
      code_type: string;
      total_quantity: number;
      remain_quantity?: number;
      date_information: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        wait_days_after_receive?: number;
        [field: string]: unknown;
      };
      code_mode?: string;
      need_display_level?: boolean;
      init_level?: string;
      out_request_no: string;
      balance_information?: {
        need_balance?: boolean;
        balance_appid?: string;
        balance_path?: string;
        balance_url?: string;
        [field: string]: unknown;
      };
      user_information_form?: {
        can_modify_after_activate?: boolean;
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      additional_statement?: {
        title?: string;
        appid?: string;
        path?: string;
        url?: string;
        [field: string]: unknown;
      };
      bonus?: {
        init_bonus: number;
        bonus_value_word?: string;
        bonus_cost_title?: string;
        bonus_cost_word?: string;
        bonus_jump_word?: string;
        bonus_jump_appid?: string;
        bonus_jump_path?: string;
        bonus_support_appid?: string;
        bonus_support_path?: string;
        [field: string]: unknown;
      };
      favor?: {
        show_coupon: boolean;
        member_price_word?: string;
        member_price_appid?: string;
        member_price_path?: string;
        [field: string]: unknown;
      };
      service_modules?: {
        service_module_id: string;
        jump_miniprogram?: {
          appid: string;
          path: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      fapiao?: {
        fapiao_jump_word?: string;
        fapiao_jump_appid?: string;
        fapiao_jump_path?: string;
        [field: string]: unknown;
      };
      guide?: {
        staff_name: string;
        head_image_url: string;
        contact_information_name?: string;
        contact_information_value?: string;
        phone_number?: string;
        [field: string]: unknown;
      };
      need_dynamic_code?: boolean;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 导入会员Code. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/deposit': {
    params: { card_id: string };
    needs: 'first';
    body: {
      code: readonly string[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      data: {
        code: string;
        result: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 激活会员卡（跳转型激活）. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': {
    params: { card_id: string; code: string };
    needs: 'nothing';
    body: {
      membership_number?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置支付后展示的积分到账. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': {
    params: { card_id: string; code: string };
    needs: 'first';
    body: {
      mchid?: string;
      sub_mchid?: string;
      out_trade_no: string;
      bonus_value?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 支付结果页展示会员积分. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': {
    params: { card_id: string; code: string };
    needs: 'first';
    body: {
      mchid?: string;
      sub_mchid?: string;
      out_trade_no: string;
      bonus_value?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置会员服务项用户信息. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': {
    params: { card_id: string; code: string };
    needs: 'nothing';
    body: {
      state_setting?: {
        message_template_setting?: {
          message_template_id?: string;
          field_list?: readonly {
            field_value?: string;
            field_id?: string;
          }[];
        };
        content_template_data?: {
          action_setting?: {
            jump_miniprogram?: {
              appid?: string;
              path?: string;
            };
            action_name?: string;
          };
          field_list?: readonly {
            field_id?: string;
            field_value?: string;
          }[];
        };
        state_id?: string;
      };
      out_request_no?: string;
      service_module_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 作废用户会员卡. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': {
    params: { card_id: string; code: string };
    needs: 'nothing';
    body: {
      reason?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户预授权. */
  '/v3/marketing/membercard-open/cards/{card_id}/permission-tokens': {
    params: { card_id: string };
    needs: 'first';
    body: {
      activate_type: string;
      navigate_back_previous_page?: boolean;
      activate_url?: string;
      activate_appid?: string;
      activate_path: string;
      outer_str?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      permission_token: string;
    }>;
  };
  /** 根据手机号导入用户会员卡. */
  '/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': {
    params: { card_id: string };
    needs: 'first';
    body: {
      encrypted_phone_number: string;
      code?: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建会员卡二维码. */
  '/v3/marketing/membercard-open/cards/{card_id}/qrcode': {
    params: { card_id: string };
    needs: 'first';
    body: {
      activate_type: string;
      activate_url?: string;
      activate_appid?: string;
      activate_path: string;
      outer_str?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      url: string;
    }>;
  };
  /** 添加会员卡服务项. */
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules': {
    params: { card_id: string };
    needs: 'nothing';
    body: {
      jump_miniprogram?: {
        appid?: string;
        path?: string;
      };
      service_module_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 老会员卡模板升级. */
  '/v3/marketing/membercard-open/cards/{card_id}/upgrade': {
    params: { card_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      appid: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 根据openid导入用户会员卡. */
  '/v3/marketing/membercard-open/cards/{card_id}/users/import': {
    params: { card_id: string };
    needs: 'first';
    body: {
      openid: string;
      code?: string;
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 导入加密手机号提醒会员领卡. */
  '/v3/marketing/membercard-open/phonenumber-member/import': {
    needs: 'nothing';
    body: {
      encrypted_phone_number?: string;
      member_information?: {
        membership_number?: string;
        code?: string;
        registration_time?: string;
        card_id?: string;
      };
      outer_str?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 会员卡. */
export interface PayMemberCardPatch {
  /** 设置回调地址. */
  '/v3/marketing/membercard-open/callback': {
    needs: 'nothing';
    body: {
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改会员卡模板信息. */
  '/v3/marketing/membercard-open/cards/{card_id}': {
    params: { card_id: string };
    needs: 'nothing';
    body: {
      appid?: string;
      logo_url?: string;
      title?: string;
      background_picture_url?: string;
      description?: string;
      service_phone?: string;
      total_quantity?: number;
      date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        wait_days_after_receive?: number;
      };
      code_mode?: number;
      need_display_level?: boolean;
      init_level?: string;
      balance_information?: {
        need_balance?: boolean;
        balance_appid?: string;
        balance_path?: string;
        balance_url?: string;
      };
      user_information_form?: {
        can_modify_after_activate?: boolean;
        common_field_list?: readonly string[];
        custom_field_list?: readonly {
          type: string;
          name: string;
          values?: readonly string[];
        }[];
      };
      additional_statement?: {
        title?: string;
        appid?: string;
        path?: string;
        url?: string;
      };
      need_dynamic_code?: boolean;
      code_type?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改用户会员卡信息. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}': {
    params: { card_id: string; code: string };
    needs: 'first';
    body: {
      membership_number?: string;
      level?: string;
      background_picture_url?: string;
      out_request_no: string;
      balance_information?: {
        before_balance: number;
        balance: number;
        add_balance: number;
        balance_remark?: string;
      };
      need_inform_balance?: boolean;
      need_inform_level?: boolean;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置会员权益. */
  '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': {
    params: { card_id: string; code: string };
    needs: 'first';
    body: {
      before_bonus_value?: number;
      bonus_value?: number;
      add_bonus_value?: number;
      out_request_no: string;
      need_inform_bonus?: boolean;
      member_price_word?: string;
      fapiao_jump_word?: string;
      guide?: {
        staff_name?: string;
        head_image_url?: string;
        contact_information_name?: string;
        contact_information_value?: string;
        phone_number?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 设置会员卡模板权益项. */
  '/v3/marketing/membercard-open/cards/{card_id}/rights': {
    params: { card_id: string };
    needs: 'nothing';
    body: {
      show_bonus?: boolean;
      bonus?: {
        init_bonus: number;
        bonus_value_word?: string;
        bonus_cost_title?: string;
        bonus_cost_word?: string;
        bonus_jump_word?: string;
        bonus_jump_appid?: string;
        bonus_jump_path?: string;
        bonus_support_appid?: string;
        bonus_support_path?: string;
      };
      show_favor?: boolean;
      favor?: {
        show_coupon?: boolean;
        member_price_word?: string;
        member_price_appid?: string;
        member_price_path?: string;
        member_price_title?: string;
        favor_module_title?: string;
      };
      show_fapiao?: boolean;
      fapiao?: {
        fapiao_jump_word?: string;
        fapiao_jump_appid?: string;
        fapiao_jump_path?: string;
      };
      show_guide?: boolean;
      guide?: {
        staff_name?: string;
        head_image_url?: string;
        contact_information_name?: string;
        contact_information_value?: string;
        phone_number?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改会员卡服务项. */
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': {
    params: { card_id: string; service_module_id: string };
    needs: 'nothing';
    body: {
      jump_miniprogram?: {
        appid?: string;
        path?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of DELETE: 会员卡. */
export interface PayMemberCardDelete {
  /** 删除会员卡模板. */
  '/v3/marketing/membercard-open/cards/{card_id}': {
    params: { card_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 移除会员卡服务项. */
  '/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': {
    params: { card_id: string; service_module_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
}
