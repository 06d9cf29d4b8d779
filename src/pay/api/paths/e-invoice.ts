// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 电子发票. */
export interface PayEInvoiceGet {
  /** 查询电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': {
    params: { fapiao_apply_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      fapiao_id?: string;
    };
    answer: PayAnswer<{
      fapiao_information: {
        fapiao_id: string;
        status: string;
        total_amount: number;
        tax_amount: number;
        amount: number;
        blue_fapiao?: {
          fapiao_code: string;
          fapiao_number: string;
          check_code: string;
          password: string;
          /** A time as in RFC 3339. */
          fapiao_time: string;
          [field: string]: unknown;
        };
        red_fapiao?: {
          fapiao_code: string;
          fapiao_number: string;
          check_code: string;
          password: string;
          /** A time as in RFC 3339. */
          fapiao_time: string;
          [field: string]: unknown;
        };
        card_information?: {
          card_appid: string;
          card_openid: string;
          card_id?: string;
          card_code?: string;
          card_status?: string;
          [field: string]: unknown;
        };
        buyer_information: {
          type: string;
          name: string;
          taxpayer_id?: string;
          address?: string;
          telephone?: string;
          bank_name?: string;
          bank_account?: string;
          phone?: string;
          email?: string;
          amount?: number;
          out_trade_no?: string;
          fapiao_bill_type?: string;
          user_apply_message?: string;
          [field: string]: unknown;
        };
        seller_information: {
          name: string;
          taxpayer_id: string;
          address?: string;
          telephone?: string;
          bank_name?: string;
          bank_account?: string;
          [field: string]: unknown;
        };
        extra_information: {
          payee?: string;
          reviewer?: string;
          drawer: string;
          [field: string]: unknown;
        };
        items?: {
          tax_code: string;
          goods_name: string;
          specification?: string;
          unit?: string;
          quantity: number;
          unit_price: number;
          amount: number;
          tax_amount: number;
          total_amount: number;
          tax_rate: number;
          tax_prefer_mark?: string;
          discount: boolean;
          [field: string]: unknown;
        }[];
        remark?: string;
        fapiao_error_code?: string;
        fapiao_error_message?: string;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 获取发票下载信息. */
  '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': {
    params: { fapiao_apply_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      fapiao_id?: string;
    };
    answer: PayAnswer<{
      fapiao_download_info_list: {
        fapiao_id: string;
        status: string;
        download_url?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取邀请商户开通服务商电子发票能力. */
  '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': {
    needs: 'first';
    query: {
      operation_type: string;
      operate_user?: string;
      fapiao_mode: string;
      fapiao_ability_type_list?: string;
      invite_channel?: string;
      invite_code: string;
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      invite_url: string;
      miniprogram_appid: string;
      miniprogram_path: string;
    }>;
  };
  /** 获取邀请开通的商户信息. */
  '/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': {
    needs: 'first';
    query: {
      /** A time as in RFC 3339. */
      query_time_start?: string;
      /** A time as in RFC 3339. */
      query_time_end?: string;
      invite_code?: string;
      mch_invite_status?: string;
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      mch_invite_result_list: {
        sub_mchid?: string;
        mch_invite_status: string;
        ep_name: string;
        tax_id: string;
        invite_code: string;
        /** A time as in RFC 3339. */
        operate_time: string;
        invite_failed_code?: string;
        invite_failed_reason?: string;
        [field: string]: unknown;
      }[];
      total_count: number;
      limit: number;
      offset: number;
    }>;
  };
  /** 获取商户开票基础信息. */
  '/v3/new-tax-control-fapiao/merchant/base-information': {
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      seller_information: {
        name: string;
        taxpayer_id: string;
        address?: string;
        telephone?: string;
        bank_name?: string;
        bank_account?: string;
        [field: string]: unknown;
      };
      extra_information: {
        payee?: string;
        reviewer?: string;
        drawer: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询商户配置的开发选项. */
  '/v3/new-tax-control-fapiao/merchant/development-config': {
    needs: 'nothing';
    query: {
      sub_mch_code?: string;
    };
    answer: PayAnswer<{
      callback_url?: string;
      show_fapiao_cell?: boolean;
      support_vat_fapiao?: boolean;
    }>;
  };
  /** 获取商品和服务税收分类对照表. */
  '/v3/new-tax-control-fapiao/merchant/tax-codes': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      data: {
        tax_code: string;
        goods_name: string;
        tax_rate: number;
        tax_prefer_mark: string;
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
      total_count: number;
    }>;
  };
  /** 检查子商户开票功能状态. */
  '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 获取用户填写的抬头. */
  '/v3/new-tax-control-fapiao/user-title': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      fapiao_apply_id: string;
      scene: string;
    };
    answer: PayAnswer<{
      type: string;
      name: string;
      taxpayer_id?: string;
      address?: string;
      telephone?: string;
      bank_name?: string;
      bank_account?: string;
      phone?: string;
      email?: string;
      amount?: number;
      out_trade_no?: string;
      fapiao_bill_type?: string;
      user_apply_message?: string;
    }>;
  };
  /** 获取抬头填写链接. */
  '/v3/new-tax-control-fapiao/user-title/title-url': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      fapiao_apply_id: string;
      source: string;
      total_amount: number;
      appid: string;
      openid: string;
      seller_name?: string;
      show_phone_cell?: boolean;
      must_input_phone?: boolean;
      show_email_cell?: boolean;
      must_input_email?: boolean;
    };
    answer: PayAnswer<{
      miniprogram_appid: string;
      miniprogram_path: string;
      miniprogram_user_name?: string;
    }>;
  };
  /** 获取司机信息. */
  '/v3/taxi-invoice/drivers/{driver_license}': {
    params: { driver_license: string };
    needs: 'first';
    query: {
      region_id: number;
    };
    answer: PayAnswer<{
      company_mchid: string;
      company_name: string;
      driver_name: string;
      driver_license: string;
      driver_category: string;
      region_id: number;
      driver_state?: string;
      driver_photo?: {
        photo_type: string;
        photo_digest?: {
          hash_type: string;
          hash_value: string;
          [field: string]: unknown;
        };
        photo_url?: string;
        photo_data?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取出租车公司商户信息. */
  '/v3/taxi-invoice/taxi-companies/{company_mchid}': {
    params: { company_mchid: string };
    needs: 'first';
    query: {
      region_id: number;
    };
    answer: PayAnswer<{
      company_mchid: string;
      enterprise_type: string;
      company_name: string;
      short_name: string;
      tax_id: string;
      legal_person: string;
      region_id: number;
      address: string;
      phone?: string;
      bank_name?: string;
      bank_account?: string;
      invoice_mode: string;
    }>;
  };
  /** 获取出租车信息. */
  '/v3/taxi-invoice/taxies/{plate_number}': {
    params: { plate_number: string };
    needs: 'first';
    query: {
      region_id: number;
    };
    answer: PayAnswer<{
      company_mchid: string;
      company_name: string;
      plate_number: string;
      main_license?: string;
      deputy_license?: string;
      region_id: number;
      taxi_state?: string;
      support_invoice: boolean;
    }>;
  };
  /** 根据凭证查询乘客行程单. */
  '/v3/taxi-invoice/user-taxi-order/find-by-token': {
    needs: 'first';
    query: {
      token: string;
      appid: string;
      openid: string;
      auth_mode: string;
      region_id?: number;
    };
    answer: PayAnswer<{
      plate_number: string;
      driver_license: string;
      /** A time as in RFC 3339. */
      up_time: string;
      region_id: number;
      source: string;
      /** A time as in RFC 3339. */
      pay_time?: string;
      pay_amount?: number;
    }>;
  };
  /** 获取乘客行程单列表. */
  '/v3/taxi-invoice/user-taxi-orders': {
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
      openid?: string;
      appid?: string;
      begin_date?: string;
      end_date?: string;
      region_id?: number;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 电子发票. */
export interface PayEInvoicePost {
  /** 创建电子发票卡券模板. */
  '/v3/new-tax-control-fapiao/card-template': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      card_appid: string;
      card_template_information: {
        payee_name?: string;
        logo_url?: string;
        custom_cell?: {
          words: string;
          description: string;
          jump_url?: string;
          miniprogram_user_name?: string;
          miniprogram_path?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      card_appid: string;
      card_id: string;
    }>;
  };
  /** 开具电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      fapiao_apply_id: string;
      scene: string;
      buyer_information: {
        type: string;
        name: string;
        taxpayer_id?: string;
        address?: string;
        telephone?: string;
        bank_name?: string;
        bank_account?: string;
        phone?: string;
        email?: string;
        amount?: number;
        out_trade_no?: string;
        fapiao_bill_type?: string;
        user_apply_message?: string;
      };
      fapiao_information: readonly {
        fapiao_id: string;
        total_amount: number;
        need_list: boolean;
        items?: readonly {
          tax_code: string;
          goods_category?: string;
          goods_name?: string;
          specification?: string;
          unit?: string;
          quantity: number;
          total_amount: number;
          tax_rate?: number;
          tax_prefer_mark?: string;
          discount: boolean;
          goods_id?: number;
        }[];
        remark?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 开具通用行业电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/issue-general': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      fapiao_apply_id: string;
      buyer_information: {
        type: string;
        name: string;
        taxpayer_id?: string;
        address?: string;
        telephone?: string;
        bank_name?: string;
        bank_account?: string;
        phone?: string;
        email?: string;
        amount?: number;
        out_trade_no?: string;
        fapiao_bill_type?: string;
        user_apply_message?: string;
      };
      fapiao_information: {
        fapiao_id: string;
        total_amount: number;
        items?: readonly {
          tax_code: string;
          goods_category?: string;
          goods_name?: string;
          specification?: string;
          unit?: string;
          quantity: number;
          total_amount: number;
          tax_rate?: number;
          tax_prefer_mark?: string;
          discount: boolean;
          preferential_policy_code?: number;
        }[];
        transaction_information?: readonly {
          pay_channel: string;
          transaction_id?: string;
          out_trade_no?: string;
          amount: number;
        }[];
        export_business_policy_code?: number;
        vat_refund_levy_code?: number;
        billing_person_id: string;
        billing_person?: string;
        fapiao_bill_type?: string;
        remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 开具旅客运输行业电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': {
    needs: 'nothing';
    body: {
      buyer_information?: {
        user_apply_message?: string;
        address?: string;
        bank_account?: string;
        email?: string;
        bank_name?: string;
        phone?: string;
        type?: string;
        amount?: number;
        taxpayer_id?: string;
        out_trade_no?: string;
        name?: string;
        fapiao_bill_type?: string;
        telephone?: string;
      };
      fapiao_apply_id?: string;
      fapiao_information?: {
        fapiao_id?: string;
        transaction_information?: readonly {
          amount?: number;
          transaction_id?: string;
          pay_channel?: string;
          out_trade_no?: string;
        }[];
        vat_refund_levy_code?: number;
        billing_person_id?: string;
        remark?: string;
        total_amount?: number;
        fapiao_bill_type?: string;
        billing_person?: string;
        items?: readonly {
          quantity?: number;
          tax_code?: string;
          tax_rate?: number;
          passenger_information?: {
            certificate_type?: string;
            destination?: string;
            certificate_number?: string;
            transportation_type?: string;
            departure_place?: string;
            name?: string;
            departure_date?: string;
            transportation_classes?: string;
          };
          specification?: string;
          preferential_policy_code?: number;
          total_amount?: number;
          unit?: string;
          discount?: boolean;
          goods_name?: string;
        }[];
        export_business_policy_code?: number;
      };
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 开具成品油行业电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': {
    needs: 'nothing';
    body: {
      buyer_information?: {
        user_apply_message?: string;
        address?: string;
        bank_account?: string;
        email?: string;
        bank_name?: string;
        phone?: string;
        type?: string;
        amount?: number;
        taxpayer_id?: string;
        out_trade_no?: string;
        name?: string;
        fapiao_bill_type?: string;
        telephone?: string;
      };
      fapiao_apply_id?: string;
      fapiao_information?: {
        fapiao_id?: string;
        transaction_information?: readonly {
          amount?: number;
          transaction_id?: string;
          pay_channel?: string;
          out_trade_no?: string;
        }[];
        vat_refund_levy_code?: number;
        billing_person_id?: string;
        remark?: string;
        total_amount?: number;
        fapiao_bill_type?: string;
        billing_person?: string;
        items?: readonly {
          quantity?: number;
          tax_code?: string;
          tax_rate?: number;
          refined_oil_information?: {
            gun_number?: string;
            station?: string;
            trade_time?: string;
          };
          specification?: string;
          preferential_policy_code?: number;
          total_amount?: number;
          unit?: string;
          discount?: boolean;
          goods_name?: string;
        }[];
        export_business_policy_code?: number;
      };
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 开具不动产租赁行业电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      fapiao_apply_id: string;
      buyer_information: {
        type: string;
        name: string;
        taxpayer_id?: string;
        address?: string;
        telephone?: string;
        bank_name?: string;
        bank_account?: string;
        phone?: string;
        email?: string;
        amount?: number;
        out_trade_no?: string;
        fapiao_bill_type?: string;
        user_apply_message?: string;
      };
      fapiao_information: {
        fapiao_id: string;
        total_amount: number;
        items?: readonly {
          tax_code: string;
          goods_category?: string;
          goods_name?: string;
          specification?: string;
          unit?: string;
          quantity: number;
          total_amount: number;
          tax_rate?: number;
          tax_prefer_mark?: string;
          discount: boolean;
          preferential_policy_code?: number;
          real_estate_leasing_information?: {
            province?: string;
            city?: string;
            address: string;
            cross_city_flag: boolean;
            /** A time as in RFC 3339. */
            lease_period_start: string;
            /** A time as in RFC 3339. */
            lease_period_end: string;
            certificate_no?: string;
            plate_no?: readonly string[];
          };
        }[];
        transaction_information?: readonly {
          pay_channel: string;
          transaction_id?: string;
          out_trade_no?: string;
          amount: number;
        }[];
        export_business_policy_code?: number;
        vat_refund_levy_code?: number;
        billing_person_id: string;
        billing_person?: string;
        fapiao_bill_type?: string;
        remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 将电子发票插入微信用户卡包. */
  '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': {
    params: { fapiao_apply_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      scene: string;
      buyer_information: {
        type: string;
        name: string;
        taxpayer_id?: string;
        address?: string;
        telephone?: string;
        bank_name?: string;
        bank_account?: string;
        phone?: string;
        email?: string;
        amount?: number;
        out_trade_no?: string;
        fapiao_bill_type?: string;
        user_apply_message?: string;
      };
      fapiao_card_information: readonly {
        fapiao_media_id: string;
        fapiao_number: string;
        fapiao_code: string;
        /** A time as in RFC 3339. */
        fapiao_time: string;
        check_code: string;
        password: string;
        total_amount: number;
        tax_amount: number;
        amount: number;
        seller_information: {
          name: string;
          taxpayer_id: string;
          address?: string;
          telephone?: string;
          bank_name?: string;
          bank_account?: string;
        };
        extra_information: {
          payee?: string;
          reviewer?: string;
          drawer: string;
        };
        items?: readonly {
          tax_code: string;
          goods_name: string;
          specification?: string;
          unit?: string;
          quantity: number;
          unit_price: number;
          amount: number;
          tax_amount: number;
          total_amount: number;
          tax_rate: number;
          tax_prefer_mark: string;
          discount: boolean;
        }[];
        remark?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 冲红电子发票. */
  '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': {
    params: { fapiao_apply_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      reverse_reason: string;
      fapiao_information: readonly {
        fapiao_id: string;
        fapiao_number: string;
        fapiao_code: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 检查子商户开票功能状态. */
  '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': {
    params: { sub_mchid: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 检查子商户开票功能状态. */
  '/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': {
    params: { sub_mchid: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      third_mode?: {
        status: string;
        [field: string]: unknown;
      };
      digital_tax_mode?: {
        status: string;
        billing_person_info?: {
          id: string;
          name: string;
          [field: string]: unknown;
        }[];
        /** A time as in RFC 3339. */
        access_time?: string;
        /** A time as in RFC 3339. */
        expired_time?: string;
        access_fail_reason?: string;
        ability_info?: {
          type: string;
          status: string;
          authorize_fail_reason?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 签到签退. */
  '/v3/taxi-invoice/attendance/punch': {
    needs: 'first';
    body: {
      plate_number: string;
      driver_license: string;
      /** A time as in RFC 3339. */
      event_time: string;
      event_type: string;
      region_id: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 将出租车电子发票插入微信用户卡包. */
  '/v3/taxi-invoice/cards': {
    needs: 'first';
    body: {
      token: string;
      company_mchid: string;
      appid: string;
      openid: string;
      region_id: number;
      fapiao_card_information: {
        fapiao_media_id: string;
        fapiao_number: string;
        fapiao_code: string;
        /** A time as in RFC 3339. */
        fapiao_time: string;
        check_code: string;
        password: string;
        total_amount: number;
        tax_amount: number;
        amount: number;
        buyer_information: {
          type: string;
          name: string;
          taxpayer_id?: string;
          address?: string;
          telephone?: string;
          bank_name?: string;
          bank_account?: string;
        };
        seller_information: {
          name: string;
          taxpayer_id: string;
          address?: string;
          telephone?: string;
          bank_name?: string;
          bank_account?: string;
        };
        extra_information: {
          payee?: string;
          reviewer?: string;
          drawer: string;
        };
        items?: readonly {
          tax_code: string;
          goods_name: string;
          specification?: string;
          unit?: string;
          quantity: number;
          unit_price: number;
          amount: number;
          tax_amount: number;
          total_amount: number;
          tax_rate: number;
          tax_prefer_mark: string;
          discount: boolean;
        }[];
        remark?: string;
      };
      plate_number?: string;
      driver_license?: string;
      trade_number?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 更新司机信息. */
  '/v3/taxi-invoice/driver/update-driver': {
    needs: 'first';
    body: {
      mchid: string;
      company_name: string;
      driver_name: string;
      id_card_number: string;
      driver_license: string;
      driver_category: string;
      region_id: number;
      driver_status?: string;
      driver_photo?: {
        photo_type: string;
        photo_digest?: {
          hash_type: string;
          hash_value: string;
        };
        photo_url?: string;
        photo_icon?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 新增出租车公司. */
  '/v3/taxi-invoice/taxi-company/create-taxi-company': {
    needs: 'first';
    body: {
      enterprise_type: string;
      company_name?: string;
      short_name?: string;
      tax_id: string;
      legal_person: string;
      region_id: number;
      address: string;
      phone?: string;
      bank_name?: string;
      bank_account?: string;
      invoice_mode: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      company_name: string;
    }>;
  };
  /** 更新出租车信息. */
  '/v3/taxi-invoice/taxi/update-taxi': {
    needs: 'first';
    body: {
      mchid: string;
      company_name: string;
      plate_number: string;
      main_license?: string;
      deputy_license?: string;
      region_id: number;
      taxi_state?: string;
      invoice_flag: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 电子发票. */
export interface PayEInvoicePatch {
  /** 配置开发选项. */
  '/v3/new-tax-control-fapiao/merchant/development-config': {
    needs: 'first';
    body: {
      sub_mch_code: string;
      callback_url?: string;
      show_fapiao_cell?: boolean;
      support_vat_fapiao?: boolean;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      callback_url?: string;
      show_fapiao_cell?: boolean;
      support_vat_fapiao?: boolean;
    }>;
  };
}
