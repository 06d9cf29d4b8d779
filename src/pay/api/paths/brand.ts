// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 品牌/商家名片. */
export interface PayBrandGet {
  /** 获得品牌已授权且在生效中的产品权限信息. */
  '/v3/brand-basic/partner/brands/{brand_id}/product-authorities': {
    params: { brand_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 根据申请单ID查询申请状态. */
  '/v3/brand/applyments/applyment-id/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 根据业务申请编号查询申请状态. */
  '/v3/brand/applyments/business-code/{business_code}': {
    params: { business_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询商家名片配置申请状态. */
  '/v3/brand/card/card-configs': {
    needs: 'nothing';
    query: {
      business_code?: string;
      applyment_id?: string;
      brand_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 获取商家名片预览二维码. */
  '/v3/brand/card/card-configs/preview-url': {
    needs: 'nothing';
    query: {
      business_code?: string;
      applyment_id?: string;
      brand_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询已生效交易连接名片规则. */
  '/v3/brand/card/card-links': {
    needs: 'nothing';
    query: {
      brand_id?: string;
      payment_scene?: string;
      page_index?: number;
      page_size?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 根据业务申请编号查询添加申请状态. */
  '/v3/brand/card/card-links/business-code/{business_code}': {
    params: { business_code: string };
    needs: 'nothing';
    query: {
      brand_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询摇优惠活动列表. */
  '/v3/brand/marketing/shake-activities/activities': {
    needs: 'nothing';
    query: {
      brand_id?: string;
      limit?: number;
      offset?: number;
      activity_state?: string;
      audit_state?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询会员卡模板列表. */
  '/v3/brand/partner/card-member/cards': {
    needs: 'first';
    query: {
      brand_id: string;
      state?: string;
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      data: {
        out_request_no: string;
        card_id: string;
        brand_id: string;
        appid: string;
        card_type: string;
        card_title: string;
        card_color: string;
        card_picture_url: string;
        code_mode: string;
        code_type: string;
        code_jump_information?: {
          jump_appid?: string;
          jump_path?: string;
          [field: string]: unknown;
        };
        member_information?: {
          jump_appid?: string;
          jump_path?: string;
          [field: string]: unknown;
        };
        points_information?: {
          jump_appid?: string;
          jump_path?: string;
          [field: string]: unknown;
        };
        balance_information?: {
          jump_appid?: string;
          jump_path?: string;
          [field: string]: unknown;
        };
        purchase_information?: {
          jump_appid?: string;
          jump_path?: string;
          price?: number;
          [field: string]: unknown;
        };
        benefits: string;
        notify_url: string;
        need_pinned?: boolean;
        need_display_level?: boolean;
        init_level?: string;
        service_phone?: string;
        legal_agreement?: string;
        valid_date_information?: {
          type: string;
          /** A time as in RFC 3339. */
          available_begin_time?: string;
          /** A time as in RFC 3339. */
          available_end_time?: string;
          available_day_after_receive?: number;
          [field: string]: unknown;
        };
        user_information?: {
          common_field_list?: string[];
          custom_field_list?: {
            type: string;
            name: string;
            values?: string[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        state: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        modify_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询会员卡模板信息. */
  '/v3/brand/partner/card-member/cards/{card_id}': {
    params: { card_id: string };
    needs: 'first';
    query: {
      brand_id: string;
    };
    answer: PayAnswer<{
      out_request_no: string;
      card_id: string;
      brand_id: string;
      appid: string;
      card_type: string;
      card_title: string;
      card_color: string;
      card_picture_url: string;
      code_mode: string;
      code_type: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
        [field: string]: unknown;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      user_information?: {
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 查询品牌会员发券活动列表. */
  '/v3/brand/partner/card-member/membership-activities': {
    needs: 'nothing';
    query: {
      brand_id?: string;
      card_id?: string;
      activity_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询品牌会员发券活动. */
  '/v3/brand/partner/card-member/membership-activities/{activity_id}': {
    params: { activity_id: string };
    needs: 'nothing';
    query: {
      brand_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询用户在品牌下所有会员卡. */
  '/v3/brand/partner/card-member/user-cards': {
    needs: 'first';
    query: {
      brand_id: string;
      openid: string;
      user_card_state?: string;
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      data: {
        user_card_code: string;
        card_id: string;
        brand_id: string;
        openid: string;
        card_type: string;
        card_color: string;
        card_picture_url: string;
        phone_number?: string;
        level?: string;
        valid_date_information?: {
          type: string;
          /** A time as in RFC 3339. */
          available_begin_time?: string;
          /** A time as in RFC 3339. */
          available_end_time?: string;
          available_day_after_receive?: number;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        pickup_time: string;
        user_information?: {
          common_field_list?: {
            name: string;
            value?: string;
            [field: string]: unknown;
          }[];
          custom_field_list?: {
            name: string;
            user_chosen_values?: string[];
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        attach?: string;
        user_card_state: string;
        invalid_reason?: string;
        /** A time as in RFC 3339. */
        invalid_time?: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        modify_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询用户会员卡信息. */
  '/v3/brand/partner/card-member/user-cards/{user_card_code}': {
    params: { user_card_code: string };
    needs: 'first';
    query: {
      brand_id: string;
      card_id: string;
      openid: string;
    };
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_type: string;
      card_color: string;
      card_picture_url: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pickup_time: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value?: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          user_chosen_values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      attach?: string;
      user_card_state: string;
      invalid_reason?: string;
      /** A time as in RFC 3339. */
      invalid_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 品牌/商家名片. */
export interface PayBrandPost {
  /** 提交入驻申请. */
  '/v3/brand/applyments': {
    needs: 'nothing';
    body: {
      trademark?: {
        no_trademark_addition_prove?: string;
        trademark_exists?: string;
        logo_trademark_registration_certificate?: {
          certificate?: string;
          valid_end_time?: string;
          authorization_begin_time?: string;
          valid_begin_time?: string;
          license?: string;
          number?: string;
          international_class?: string;
          name?: string;
          authorization_end_time?: string;
          license_list?: readonly unknown[];
          certificate_list?: readonly unknown[];
          holder?: string;
        };
        trademark_registration_certificate?: {
          license_list?: readonly unknown[];
          name?: string;
          authorization_end_time?: string;
          valid_begin_time?: string;
          certificate?: string;
          license?: string;
          valid_end_time?: string;
          certificate_list?: readonly unknown[];
          holder?: string;
          international_class?: string;
          authorization_begin_time?: string;
          number?: string;
        };
        no_trademark_addition_prove_list?: readonly unknown[];
      };
      subject_info?: {
        subject_name?: string;
        subject_type?: string;
        unified_social_credit_code?: string;
      };
      admin_info?: {
        id_doc_type?: string;
        admin_name?: string;
        id_card_number?: string;
      };
      brand_basic_info?: {
        brand_name?: string;
        brand_logo?: string;
      };
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销申请. */
  '/v3/brand/applyments/cancel-applyment': {
    needs: 'nothing';
    body: {
      applyment_id?: string;
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交商家名片配置申请. */
  '/v3/brand/card/card-configs': {
    needs: 'nothing';
    body: {
      brand_mini_program_info?: {
        default_jump_path?: string;
        appid?: string;
      };
      business_code?: string;
      brand_customer_service?: {
        customer_service_type?: string;
        customer_service_phone?: string;
        customer_service_path?: string;
        appid?: string;
      };
      service_list?: readonly {
        appid?: string;
        service_jump_path?: string;
        service_classify_name?: string;
        service_name?: string;
        service_jump_type?: string;
      }[];
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销商家名片配置申请. */
  '/v3/brand/card/card-configs/cancel-applyment': {
    needs: 'nothing';
    body: {
      brand_id?: string;
      applyment_id?: string;
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发布商家名片配置. */
  '/v3/brand/card/card-configs/publish': {
    needs: 'nothing';
    body: {
      publish_type?: string;
      scheduled_publish_time?: string;
      applyment_id?: string;
      brand_id?: string;
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 添加交易连接名片规则申请. */
  '/v3/brand/card/card-links': {
    needs: 'nothing';
    body: {
      service_id?: string;
      appid?: string;
      brand_id?: string;
      card_link_mchid?: string;
      payment_scene?: string;
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销交易连接名片配置申请. */
  '/v3/brand/card/card-links/cancel-applyment': {
    needs: 'nothing';
    body: {
      brand_id?: string;
      business_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除已生效交易连接名片场景. */
  '/v3/brand/card/card-links/unbind-card-link': {
    needs: 'nothing';
    body: {
      appid?: string;
      brand_id?: string;
      card_link_mchid?: string;
      payment_scene?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建会员卡模板. */
  '/v3/brand/partner/card-member/cards': {
    needs: 'first';
    body: {
      out_request_no: string;
      brand_id: string;
      appid: string;
      card_type: string;
      card_title: string;
      card_color: string;
      card_picture_url: string;
      code_mode: string;
      code_type: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
      };
      user_information?: {
        common_field_list?: readonly string[];
        custom_field_list?: readonly {
          type: string;
          name: string;
          values?: readonly string[];
        }[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      card_id: string;
      brand_id: string;
      appid: string;
      card_type: string;
      card_title: string;
      card_color: string;
      card_picture_url: string;
      code_mode: string;
      code_type: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
        [field: string]: unknown;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      user_information?: {
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 作废会员卡模板. */
  '/v3/brand/partner/card-member/cards/{card_id}/invalidate': {
    params: { card_id: string };
    needs: 'first';
    body: {
      brand_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      card_id: string;
      brand_id: string;
      appid: string;
      card_type: string;
      card_title: string;
      card_color: string;
      card_picture_url: string;
      code_mode: string;
      code_type: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
        [field: string]: unknown;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      user_information?: {
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 创建品牌会员发券活动. */
  '/v3/brand/partner/card-member/membership-activities': {
    needs: 'nothing';
    body: {
      title?: string;
      activity_channel?: string;
      card_id?: string;
      apply_total?: number;
      begin_time?: string;
      end_time?: string;
      sub_title?: string;
      brand_id?: string;
      product_coupon_stock_list?: readonly {
        product_coupon_id?: string;
        stock_id?: string;
      }[];
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 终止品牌会员发券活动. */
  '/v3/brand/partner/card-member/membership-activities/terminate': {
    needs: 'nothing';
    body: {
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 终止品牌会员发券活动. */
  '/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': {
    params: { activity_id: string };
    needs: 'nothing';
    body: {
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 品牌会员展示付款码组件预授权. */
  '/v3/brand/partner/card-member/pay-view-tokens': {
    needs: 'nothing';
    body: {
      brand_id?: string;
      openid?: string;
      card_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 入会组件预授权. */
  '/v3/brand/partner/card-member/pre-auth-tokens': {
    needs: 'first';
    body: {
      card_id: string;
      brand_id: string;
      openid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      token: string;
      /** A time as in RFC 3339. */
      expire_time: string;
    }>;
  };
  /** 根据openid导入用户会员卡. */
  '/v3/brand/partner/card-member/user-cards/import-by-openid': {
    needs: 'first';
    body: {
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_color?: string;
      card_picture_url?: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
      };
      user_information?: {
        common_field_list?: readonly {
          name: string;
          value?: string;
        }[];
        custom_field_list?: readonly {
          name: string;
          user_chosen_values?: readonly string[];
        }[];
      };
      /** A time as in RFC 3339. */
      pickup_time?: string;
      date_information?: {
        available_begin_time?: string;
        type?: string;
        available_day_after_receive?: number;
        available_end_time?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_type: string;
      card_color: string;
      card_picture_url: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pickup_time: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value?: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          user_chosen_values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      attach?: string;
      user_card_state: string;
      invalid_reason?: string;
      /** A time as in RFC 3339. */
      invalid_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 根据手机号导入用户会员卡. */
  '/v3/brand/partner/card-member/user-cards/import-by-phone': {
    needs: 'nothing';
    body: {
      date_information?: {
        available_begin_time?: string;
        type?: string;
        available_day_after_receive?: number;
        available_end_time?: string;
      };
      phone_number?: string;
      card_id?: string;
      pickup_time?: string;
      user_information?: {
        custom_field_list?: readonly {
          name?: string;
          user_chosen_values?: readonly unknown[];
        }[];
        common_field_list?: readonly {
          name?: string;
          value?: string;
        }[];
      };
      brand_id?: string;
      user_card_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步会员开通结果. */
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': {
    params: { user_card_code: string };
    needs: 'both';
    body: {
      brand_id: string;
      openid: string;
      card_color?: string;
      card_picture_url?: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
      };
      user_information?: {
        common_field_list?: readonly {
          name: string;
          value?: string;
        }[];
        custom_field_list?: readonly {
          name: string;
          user_chosen_values?: readonly string[];
        }[];
      };
      attach?: string;
      user_card_confirm_state: string;
    };
    options: WechatCallOptions & {
      query: {
        card_id: string;
      };
    };
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_type: string;
      card_color: string;
      card_picture_url: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pickup_time: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value?: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          user_chosen_values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      attach?: string;
      user_card_state: string;
      invalid_reason?: string;
      /** A time as in RFC 3339. */
      invalid_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 作废用户会员卡. */
  '/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': {
    params: { user_card_code: string };
    needs: 'both';
    body: {
      openid: string;
      invalid_reason?: string;
    };
    options: WechatCallOptions & {
      query: {
        brand_id: string;
        card_id: string;
      };
    };
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_type: string;
      card_color: string;
      card_picture_url: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pickup_time: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value?: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          user_chosen_values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      attach?: string;
      user_card_state: string;
      invalid_reason?: string;
      /** A time as in RFC 3339. */
      invalid_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 创建用户动态信息. */
  '/v3/brand/partner/card-member/user-feeds': {
    needs: 'first';
    body: {
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      out_request_no: string;
      cell: string;
      cell_message?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      out_request_no: string;
      cell: string;
    }>;
  };
  /** 同步积分兑券结果. */
  '/v3/brand/partner/card-member/user-points/exchange-coupon/confirm': {
    needs: 'first';
    body: {
      record_id: string;
      exchange_coupon_template_id: string;
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      state: string;
      coupon_code?: string;
      fail_reason?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      record_id: string;
      exchange_coupon_template_id: string;
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      state: string;
      coupon_code?: string;
      fail_reason?: string;
    }>;
  };
  /** 同步积分余额. */
  '/v3/brand/partner/card-member/user-points/sync': {
    needs: 'first';
    body: {
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      out_request_no: string;
      point_balance: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      out_request_no: string;
      point_balance: number;
    }>;
  };
}

/** Paths of PATCH: 品牌/商家名片. */
export interface PayBrandPatch {
  /** 修改会员卡模板信息. */
  '/v3/brand/partner/card-member/cards/{card_id}': {
    params: { card_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      card_type?: string;
      card_title?: string;
      card_color?: string;
      card_picture_url?: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
      };
      user_information?: {
        common_field_list?: readonly string[];
        custom_field_list?: readonly {
          type: string;
          name: string;
          values?: readonly string[];
        }[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      card_id: string;
      brand_id: string;
      appid: string;
      card_type: string;
      card_title: string;
      card_color: string;
      card_picture_url: string;
      code_mode: string;
      code_type: string;
      code_jump_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      member_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      points_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      balance_information?: {
        jump_appid?: string;
        jump_path?: string;
        [field: string]: unknown;
      };
      purchase_information?: {
        jump_appid?: string;
        jump_path?: string;
        price?: number;
        [field: string]: unknown;
      };
      benefits: string;
      notify_url: string;
      need_pinned?: boolean;
      need_display_level?: boolean;
      init_level?: string;
      service_phone?: string;
      legal_agreement?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      user_information?: {
        common_field_list?: string[];
        custom_field_list?: {
          type: string;
          name: string;
          values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 修改品牌会员发券活动信息. */
  '/v3/brand/partner/card-member/membership-activities/{activity_id}': {
    params: { activity_id: string };
    needs: 'nothing';
    body: {
      title?: string;
      end_time?: string;
      sub_title?: string;
      brand_id?: string;
      begin_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改用户会员卡信息. */
  '/v3/brand/partner/card-member/user-cards/{user_card_code}': {
    params: { user_card_code: string };
    needs: 'both';
    body: {
      brand_id: string;
      openid: string;
      card_color?: string;
      card_picture_url?: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
      };
      user_information?: {
        common_field_list?: readonly {
          name: string;
          value?: string;
        }[];
        custom_field_list?: readonly {
          name: string;
          user_chosen_values?: readonly string[];
        }[];
      };
      attach?: string;
      pickup_time?: string;
    };
    options: WechatCallOptions & {
      query: {
        card_id: string;
      };
    };
    answer: PayAnswer<{
      user_card_code: string;
      card_id: string;
      brand_id: string;
      openid: string;
      card_type: string;
      card_color: string;
      card_picture_url: string;
      phone_number?: string;
      level?: string;
      valid_date_information?: {
        type: string;
        /** A time as in RFC 3339. */
        available_begin_time?: string;
        /** A time as in RFC 3339. */
        available_end_time?: string;
        available_day_after_receive?: number;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      pickup_time: string;
      user_information?: {
        common_field_list?: {
          name: string;
          value?: string;
          [field: string]: unknown;
        }[];
        custom_field_list?: {
          name: string;
          user_chosen_values?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      attach?: string;
      user_card_state: string;
      invalid_reason?: string;
      /** A time as in RFC 3339. */
      invalid_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
}

/** Paths of DELETE: 品牌/商家名片. */
export interface PayBrandDelete {
  /** 删除会员卡模板. */
  '/v3/brand/partner/card-member/cards/{card_id}': {
    params: { card_id: string };
    needs: 'nothing';
    query: {
      brand_id?: string;
    };
    answer: PayUntypedAnswer;
  };
}
