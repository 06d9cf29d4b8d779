// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenWorkAnswer, UntypedWorkAnswer, WorkUploadOptions } from '../call-shapes.js';

/** Paths of GET: third-party & provider 第三方应用/服务商. */
export interface WorkProviderSuiteGet {
  /** 第三方：获取访问用户身份. */
  '/cgi-bin/service/auth/getuserinfo3rd': {
    needs: 'first';
    query: {
      code: string;
    };
    answer: OpenWorkAnswer<{
      corpid?: string;
      userid?: string;
      user_ticket?: string;
      expires_in?: number;
      open_userid?: string;
      openid?: string;
    }>;
  };
  /** 获取预授权码. */
  '/cgi-bin/service/get_pre_auth_code': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      pre_auth_code: string;
      expires_in: number;
    }>;
  };
  /** 第三方根据code获取企业成员信息. */
  '/cgi-bin/service/getuserinfo3rd': {
    needs: 'first';
    query: {
      code: string;
    };
    answer: OpenWorkAnswer<{
      CorpId?: string;
      UserId?: string;
      OpenId?: string;
      DeviceId?: string;
      open_userid?: string;
      user_ticket?: string;
      expires_in?: number;
    }>;
  };
  /** 第三方小程序登录凭证校验. */
  '/cgi-bin/service/miniprogram/jscode2session': {
    needs: 'first';
    query: {
      js_code: string;
      /** `authorization_code`, for example. */
      grant_type: string;
    };
    answer: OpenWorkAnswer<{
      corpid: string;
      userid: string;
      session_key: string;
      open_userid: string;
    }>;
  };
}

/** Paths of GET: third-party & provider 第三方应用/服务商. */
export interface WorkProviderProviderGet {
  /** 服务商：获取异步任务结果. */
  '/cgi-bin/service/batch/getresult': {
    needs: 'first';
    query: {
      jobid: string;
    };
    answer: OpenWorkAnswer<{
      type: string;
      status: number;
      result: {
        contact_id_translate?: {
          url: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询服务商账户余额. */
  '/cgi-bin/service/get_account_balance': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      balance: number;
    }>;
  };
}

/** Paths of POST with a JSON body: id conversion ID转换; third-party & provider 第三方应用/服务商. */
export interface WorkProviderAppPost {
  /** open_userid 转 userid. */
  '/cgi-bin/batch/openuserid_to_userid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 代开发应用 external_userid 转换. */
  '/cgi-bin/externalcontact/from_service_external_userid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 申请升级客户群 chat_id. */
  '/cgi-bin/idconvert/apply_to_upgrade_chatid': {
    needs: 'first';
    body: {
      upgrade_time: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** xternal_userid查询pending_id. */
  '/cgi-bin/idconvert/batch/external_userid_to_pending_id': {
    needs: 'first';
    body: {
      chat_id?: string;
      external_userid: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result: {
        external_userid: string;
        pending_id: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量获取升级后的群聊 ID. */
  '/cgi-bin/idconvert/chatid': {
    needs: 'first';
    body: {
      chat_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        chat_id: string;
        new_chat_id: string;
        [field: string]: unknown;
      }[];
      invalid_chat_id_list?: string[];
    }>;
  };
  /** 转换临时外部联系人 ID. */
  '/cgi-bin/idconvert/convert_tmp_external_userid': {
    needs: 'first';
    body: {
      business_type: number;
      user_type: number;
      tmp_external_userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      results: {
        tmp_external_userid: string;
        external_userid?: string;
        corpid?: string;
        userid?: string;
        [field: string]: unknown;
      }[];
      invalid_tmp_external_userid_list?: string[];
    }>;
  };
  /** 客户标签ID的转换. */
  '/cgi-bin/idconvert/external_tagid': {
    needs: 'first';
    body: {
      external_tagid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        external_tagid: string;
        open_external_tagid: string;
        [field: string]: unknown;
      }[];
      invalid_external_tagid_list?: string[];
    }>;
  };
  /** 将企业客服账号 ID 转换为服务商范围内的新客服账号 ID. */
  '/cgi-bin/idconvert/open_kfid': {
    needs: 'first';
    body: {
      open_kfid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        open_kfid: string;
        new_open_kfid: string;
        [field: string]: unknown;
      }[];
      invalid_open_kfid_list?: string[];
    }>;
  };
  /** unionid转换为第三方external_userid. */
  '/cgi-bin/idconvert/unionid_to_external_userid': {
    needs: 'first';
    body: {
      unionid?: string;
      openid?: string;
      subject_type: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_userid?: string;
      pending_id?: string;
    }>;
  };
  /** 获取服务商凭证. */
  '/cgi-bin/service/get_provider_token': {
    needs: 'nothing';
    body: {
      corpid?: string;
      provider_secret?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      provider_access_token: string;
      expires_in: number;
    }>;
  };
  /** 获取第三方应用凭证. */
  '/cgi-bin/service/get_suite_token': {
    needs: 'first';
    body: {
      suite_id?: string;
      suite_secret?: string;
      suite_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      suite_access_token: string;
      expires_in: number;
    }>;
  };
}

/** Paths of POST with a JSON body: id conversion ID转换; third-party & provider 第三方应用/服务商. */
export interface WorkProviderSuitePost {
  /** 新企业升级客户群 chat_id. */
  '/cgi-bin/idconvert/upgrade_chatid_for_new_corp': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 第三方：获取访问用户敏感信息. */
  '/cgi-bin/service/auth/getuserdetail3rd': {
    needs: 'first';
    body: {
      user_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      corpid: string;
      userid: string;
      name?: string;
      gender?: string;
      avatar?: string;
      qr_code?: string;
    }>;
  };
  /** 第三方：userid 转 open_userid. */
  '/cgi-bin/service/batch/userid_to_openuserid': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 第三方：unionid 与 external_userid 关联. */
  '/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd': {
    needs: 'first';
    body: {
      unionid: string;
      openid: string;
      corpid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_userid_info: {
        corpid: string;
        external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取应用的管理员列表. */
  '/cgi-bin/service/get_admin_list': {
    needs: 'first';
    body: {
      auth_corpid: string;
      agentid: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      admin?: {
        userid: string;
        open_userid?: string;
        auth_type: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 获取企业应用（企业号旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/service/get_agent': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取企业授权信息. */
  '/cgi-bin/service/get_auth_info': {
    needs: 'first';
    body: {
      auth_corpid: string;
      permanent_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      dealer_corp_info?: {
        corpid: string;
        corp_name: string;
        [field: string]: unknown;
      };
      auth_corp_info?: {
        corpid: string;
        corp_name: string;
        corp_type: string;
        corp_square_logo_url?: string;
        corp_user_max: number;
        corp_agent_max: number;
        corp_full_name?: string;
        subject_type?: number;
        verified_end_time?: string | number;
        corp_wxqrcode?: string;
        corp_scale?: string;
        corp_industry?: string;
        corp_sub_industry?: string;
        location?: string;
        corp_ex_name?: {
          name_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      auth_info?: {
        agent: {
          agentid: number;
          name: string;
          square_logo_url: string;
          round_logo_url: string;
          appid?: number;
          auth_mode: number;
          privilege: {
            level: number;
            allow_user?: string[];
            allow_party?: (string | number)[];
            allow_tag?: number[];
            extra_user?: string[];
            extra_party?: (string | number)[];
            extra_tag?: number[];
            [field: string]: unknown;
          };
          shared_from?: {
            corpid?: string;
            [field: string]: unknown;
          };
          is_customized_app?: boolean;
          auth_from_thirdapp?: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      edition_info?: {
        agent: {
          agentid: number;
          edition_id: string;
          edition_name: string;
          app_status: number;
          user_limit: string | number;
          expired_time: string | number;
          is_virtual_version: boolean;
          is_shared_from_other_corp: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取企业凭证. */
  '/cgi-bin/service/get_corp_token': {
    needs: 'first';
    body: {
      auth_corpid: string;
      permanent_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      access_token: string;
      expires_in: number;
    }>;
  };
  /** 收银台：获取订单详情. */
  '/cgi-bin/service/get_order': {
    needs: 'first';
    body: {
      orderid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      orderid: string;
      order_status: number;
      order_type: number;
      paid_corpid: string;
      operator_corpid?: string;
      operator_id?: string;
      suiteid?: string;
      appid: number;
      edition_id: string;
      edition_name: string;
      price: number;
      user_count: number;
      order_period: number;
      order_time: string | number;
      paid_time: string | number;
      begin_time: string | number;
      end_time: string | number;
      order_from?: number;
      service_share_amount?: number;
      platform_share_amount?: number;
      dealer_share_amount?: number;
      dealer_corp_info?: {
        corpid: string;
        corp_name: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 收银台：获取订单列表. */
  '/cgi-bin/service/get_order_list': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      test_mode?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_list: {
        orderid: string;
        order_status: number;
        order_type: number;
        paid_corpid: string;
        operator_corpid?: string;
        operator_id?: string;
        suiteid?: string;
        appid: number;
        edition_id: string;
        edition_name: string;
        price: number;
        user_count: number;
        order_period: number;
        order_time: string | number;
        paid_time: string | number;
        begin_time: string | number;
        end_time: string | number;
        order_from?: number;
        service_share_amount?: number;
        platform_share_amount?: number;
        dealer_share_amount?: number;
        dealer_corp_info?: {
          corpid: string;
          corp_name: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取企业永久授权码. */
  '/cgi-bin/service/get_permanent_code': {
    needs: 'first';
    body: {
      auth_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      permanent_code: string;
      access_token: string;
      expires_in: number;
      dealer_corp_info?: {
        corpid: string;
        corp_name: string;
        [field: string]: unknown;
      };
      auth_corp_info?: {
        corpid: string;
        corp_name: string;
        corp_type: string;
        corp_square_logo_url?: string;
        corp_user_max: number;
        corp_agent_max: number;
        corp_full_name?: string;
        subject_type?: number;
        verified_end_time?: string | number;
        corp_wxqrcode?: string;
        corp_scale?: string;
        corp_industry?: string;
        corp_sub_industry?: string;
        location?: string;
        corp_ex_name?: {
          name_list?: string[];
          [field: string]: unknown;
        };
        auth_type: number;
        [field: string]: unknown;
      };
      auth_info?: {
        agent: {
          agentid: number;
          name: string;
          square_logo_url: string;
          round_logo_url: string;
          appid?: number;
          auth_mode: number;
          privilege: {
            level: number;
            allow_user?: string[];
            allow_party?: (string | number)[];
            allow_tag?: number[];
            extra_user?: string[];
            extra_party?: (string | number)[];
            extra_tag?: number[];
            [field: string]: unknown;
          };
          shared_from?: {
            corpid?: string;
            share_type?: number;
            [field: string]: unknown;
          };
          is_customized_app?: boolean;
          auth_from_thirdapp?: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      auth_user_info?: {
        userid?: string;
        name?: string;
        avatar?: string;
        open_userid?: string;
        [field: string]: unknown;
      };
      register_code_info?: {
        register_code: string;
        template_id: string;
        state?: string;
        [field: string]: unknown;
      };
      state?: string;
      edition_info?: {
        agent: {
          agentid: number;
          edition_id: string;
          edition_name: string;
          app_status: number;
          user_limit: string | number;
          expired_time: string | number;
          is_virtual_version: boolean;
          is_shared_from_other_corp: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 第三方使用user_ticket获取成员详情. */
  '/cgi-bin/service/getuserdetail3rd': {
    needs: 'first';
    body: {
      user_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      corpid: string;
      userid: string;
      name?: string;
      /** A number, sent as text. */
      gender?: string;
      avatar?: string;
      qr_code?: string;
    }>;
  };
  /** 延长试用期. */
  '/cgi-bin/service/prolong_try': {
    needs: 'first';
    body: {
      buyer_corpid: string;
      prolong_days: number;
      appid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      try_end_time: string | number;
    }>;
  };
  /**
   * 设置企业应用（企业号旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/service/set_agent': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 设置授权配置. */
  '/cgi-bin/service/set_session_info': {
    needs: 'first';
    body: {
      pre_auth_code: string;
      session_info: {
        appid?: readonly number[];
        auth_type?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业永久授权码 v2. */
  '/cgi-bin/service/v2/get_permanent_code': {
    needs: 'first';
    body: {
      auth_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      permanent_code: string;
      auth_corp_info: {
        corpid: string;
        corp_name: string;
        [field: string]: unknown;
      };
      auth_user_info?: {
        userid?: string;
        open_userid?: string;
        name?: string;
        avatar?: string;
        [field: string]: unknown;
      };
      register_code_info?: {
        register_code: string;
        template_id: string;
        state?: string;
        [field: string]: unknown;
      };
      state?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: cashier 收银台; id conversion ID转换; interface licence 接口调用许可; third-party & provider 第三方应用/服务商. */
export interface WorkProviderProviderPost {
  /** 取消指定的收款订单. */
  '/cgi-bin/paytool/close_order': {
    needs: 'first';
    body: {
      nonce_str?: string;
      ts?: string | number;
      sig?: string;
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分页获取应用订单发票列表. */
  '/cgi-bin/paytool/get_invoice_list': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invoice_list: {
        order_id: string;
        custom_corpid?: string;
        apply_time: string | number;
        invoice_type: number;
        paid_price: number;
        invoice_status: number;
        invoice_title: string;
        tax_number: string;
        send_way: number;
        contact_name?: string;
        contact_tel?: string;
        contact_addr?: string;
        contact_postcode?: string;
        receive_email?: string;
        company_addr: string;
        company_tel: string;
        bank_name: string;
        bank_account_number: string;
        invoice_note: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 获取指定收款订单的完整详情和商品明细. */
  '/cgi-bin/paytool/get_order_detail': {
    needs: 'first';
    body: {
      nonce_str?: string;
      ts?: string | number;
      sig?: string;
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pay_order: {
        order_id: string;
        custom_corpid?: string;
        custom_corp_name?: string;
        create_time: string | number;
        business_type: number;
        buy_content: string;
        origin_price: number;
        paid_price: number;
        order_status: number;
        order_from: number;
        creator?: string;
        pay_type: number;
        pay_channel?: number;
        channel_order_id?: string;
        paid_time?: string | number;
        income_type?: number;
        income_time?: string | number;
        income_amount?: number;
        product_list: {
          third_app?: {
            order_type: number;
            notify_custom_corp?: number;
            buy_info_list: {
              suiteid: string;
              appid?: number;
              edition_id: string;
              user_count?: number;
              duration_days?: number;
              take_effect_date?: string;
              origin_price: number;
              paid_price: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          customized_app?: {
            order_type: number;
            notify_custom_corp?: number;
            buy_info_list: {
              suiteid: string;
              appid?: number;
              user_count?: number;
              duration_days?: number;
              take_effect_date?: string;
              origin_price: number;
              paid_price: number;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          promotion_case?: {
            order_type: number;
            notify_custom_corp?: number;
            case_id: string;
            promotion_edition_name: string;
            duration_days?: number;
            buy_info_list?: {
              suiteid: string;
              appid?: number;
              edition_id: string;
              user_count?: number;
              take_effect_date?: string;
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取指定时间段内创建的收款订单. */
  '/cgi-bin/paytool/get_order_list': {
    needs: 'first';
    body: {
      nonce_str?: string;
      ts?: string | number;
      sig?: string;
      business_type?: number;
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pay_order_list: {
        order_id: string;
        custom_corpid?: string;
        create_time: string | number;
        buy_content: string;
        origin_price: number;
        paid_price: number;
        order_status: number;
        order_from: number;
        creator?: string;
        pay_type: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 标记指定订单的开票状态. */
  '/cgi-bin/paytool/mark_invoice_status': {
    needs: 'first';
    body: {
      order_id: string;
      oper_userid?: string;
      invoice_status: number;
      invoice_note: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建普通第三方应用、代开发应用或行业解决方案收款订单. */
  '/cgi-bin/paytool/open_order': {
    needs: 'first';
    body: {
      nonce_str?: string;
      ts?: string | number;
      sig?: string;
      business_type: number;
      custom_corpid?: string;
      pay_type: number;
      bank_receipt_media_id?: string;
      creator?: string;
      product_list: {
        third_app?: {
          order_type: number;
          notify_custom_corp?: 0 | 1;
          buy_info_list: readonly {
            suiteid: string;
            appid?: number;
            edition_id: string;
            user_count?: number;
            duration_days?: number;
            take_effect_date?: string;
            discount_info?: {
              discount_type: number;
              discount_amount?: number;
              discount_ratio?: number;
              discount_remarks?: string;
            };
          }[];
        };
        customized_app?: {
          order_type: number;
          notify_custom_corp?: 0 | 1;
          buy_info_list: readonly {
            suiteid: string;
            appid?: number;
            user_count?: number;
            duration_days?: number;
            take_effect_date?: string;
            total_price: number;
          }[];
        };
        promotion_case?: {
          order_type: number;
          notify_custom_corp?: 0 | 1;
          case_id: string;
          promotion_edition_name: string;
          duration_days?: number;
          take_effect_date?: string;
          buy_info_list?: readonly {
            suiteid: string;
            appid?: number;
            user_count?: number;
          }[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_id: string;
      order_url: string;
      origin_price?: number;
      paid_price?: number;
    }>;
  };
  /** 设置 external_userid 迁移完成. */
  '/cgi-bin/externalcontact/finish_external_userid_migration': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 激活账号. */
  '/cgi-bin/license/active_account': {
    needs: 'first';
    body: {
      corpid: string;
      active_code: string;
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 按类型激活账号. */
  '/cgi-bin/license/active_account_by_type': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 批量激活账号. */
  '/cgi-bin/license/batch_active_account': {
    needs: 'first';
    body: {
      corpid: string;
      active_list: readonly {
        active_code: string;
        userid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      active_result: {
        errcode: number;
        active_code: string;
        userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量获取激活码详情. */
  '/cgi-bin/license/batch_get_active_info_by_code': {
    needs: 'first';
    body: {
      corpid: string;
      active_code_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      active_info_list: {
        active_code: string;
        type: number;
        status: number;
        userid?: string;
        create_time: string | number;
        active_time?: string | number;
        expire_time?: string | number;
        merge_info?: {
          to_active_code: string;
          from_active_code: string;
          [field: string]: unknown;
        };
        share_info?: {
          to_corpid: string;
          from_corpid: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      invalid_active_code_list: string[];
    }>;
  };
  /** 分配激活码给下游企业. */
  '/cgi-bin/license/batch_share_active_code': {
    needs: 'first';
    body: {
      from_corpid: string;
      to_corpid: string;
      share_list: readonly {
        active_code: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      share_result: {
        errcode: number;
        errmsg: string;
        active_code: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 账号继承. */
  '/cgi-bin/license/batch_transfer_license': {
    needs: 'first';
    body: {
      corpid: string;
      transfer_list: readonly {
        handover_userid: string;
        takeover_userid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      transfer_result: {
        errcode: number;
        handover_userid: string;
        takeover_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 取消订单. */
  '/cgi-bin/license/cancel_order': {
    needs: 'first';
    body: {
      corpid: string;
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 下单购买账号. */
  '/cgi-bin/license/create_new_order': {
    needs: 'first';
    body: {
      corpid: string;
      buyer_userid: string;
      account_count: {
        base_count?: number;
        external_contact_count?: number;
      };
      account_duration: {
        months?: number;
        days?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_id: string;
    }>;
  };
  /** 创建多企业新购任务. */
  '/cgi-bin/license/create_new_order_job': {
    needs: 'first';
    body: {
      jobid?: string;
      buy_list: readonly {
        corpid: string;
        account_count: {
          base_count?: number;
          external_contact_count?: number;
        };
        account_duration: {
          months?: number;
          days?: number;
        };
        auto_active_status?: 0 | 1;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid?: string;
      invalid_list?: {
        corpid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建续期任务. */
  '/cgi-bin/license/create_renew_order_job': {
    needs: 'first';
    body: {
      corpid: string;
      jobid?: string;
      account_list: readonly {
        userid: string;
        type: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
      invalid_account_list: {
        errcode: number;
        errmsg?: string;
        userid: string;
        type: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取激活码详情. */
  '/cgi-bin/license/get_active_info_by_code': {
    needs: 'first';
    body: {
      corpid: string;
      active_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      active_info: {
        active_code: string;
        type: number;
        status: number;
        userid?: string;
        create_time: string | number;
        active_time?: string | number;
        expire_time?: string | number;
        merge_info?: {
          to_active_code: string;
          from_active_code: string;
          [field: string]: unknown;
        };
        share_info?: {
          to_corpid: string;
          from_corpid: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取成员的激活详情. */
  '/cgi-bin/license/get_active_info_by_user': {
    needs: 'first';
    body: {
      corpid: string;
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      active_status: number;
      active_info_list: {
        userid: string;
        type: number;
        active_time: string | number;
        expire_time: string | number;
        active_code: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取应用的接口许可状态. */
  '/cgi-bin/license/get_app_license_info': {
    needs: 'first';
    body: {
      corpid: string;
      suite_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      license_status: number;
      trail_info?: {
        start_time: string | number;
        end_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询企业的许可自动激活状态. */
  '/cgi-bin/license/get_auto_active_status': {
    needs: 'first';
    body: {
      corpid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      auto_active_status: number;
    }>;
  };
  /** 接口许可：获取订单详情. */
  '/cgi-bin/license/get_order': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order: {
        order_id: string;
        order_type: number;
        order_status: number;
        corpid: string;
        price: number;
        account_count: {
          base_count: number;
          external_contact_count: number;
          [field: string]: unknown;
        };
        account_duration: {
          months?: number;
          days?: number;
          new_expire_time?: string | number;
          [field: string]: unknown;
        };
        create_time: string | number;
        pay_time?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取联合订单及其各企业子订单详情. */
  '/cgi-bin/license/get_union_order': {
    needs: 'first';
    body: {
      order_id: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order: {
        order_id: string;
        order_type: number;
        order_status: number;
        price: number;
        create_time: string | number;
        pay_time?: string | number;
        [field: string]: unknown;
      };
      buy_list: {
        sub_order_id: string;
        corpid: string;
        account_count: {
          base_count: number;
          external_contact_count: number;
          [field: string]: unknown;
        };
        account_duration: {
          months?: number;
          days?: number;
          new_expire_time?: string | number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 获取激活账号列表. */
  '/cgi-bin/license/list_activated_account': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取企业的账号列表. */
  '/cgi-bin/license/list_actived_account': {
    needs: 'first';
    body: {
      corpid: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      account_list: {
        userid: string;
        type: number;
        active_time: string | number;
        expire_time: string | number;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 接口许可：获取订单列表. */
  '/cgi-bin/license/list_order': {
    needs: 'first';
    body: {
      corpid: string;
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_list: {
        order_id: string;
        order_type: number;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 获取订单中的账号列表. */
  '/cgi-bin/license/list_order_account': {
    needs: 'first';
    body: {
      order_id: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      account_list: {
        active_code: string;
        userid?: string;
        type: number;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 查询多企业新购任务结果. */
  '/cgi-bin/license/new_order_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      order_id?: string;
      fail_list?: {
        corpid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询余额支付任务结果. */
  '/cgi-bin/license/pay_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      pay_job_result: {
        errcode: number;
        errmsg?: string;
        fail_corp_list?: {
          corpid: string;
          errcode: number;
          errmsg?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置企业的许可自动激活状态. */
  '/cgi-bin/license/set_auto_active_status': {
    needs: 'first';
    body: {
      corpid: string;
      auto_active_status: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 提交多企业新购任务. */
  '/cgi-bin/license/submit_new_order_job': {
    needs: 'first';
    body: {
      jobid: string;
      buyer_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 提交续期订单. */
  '/cgi-bin/license/submit_order_job': {
    needs: 'first';
    body: {
      jobid: string;
      buyer_userid: string;
      account_duration: {
        months?: number;
        new_expire_time?: string | number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_id: string;
    }>;
  };
  /** 提交余额支付订单任务. */
  '/cgi-bin/license/submit_pay_job': {
    needs: 'first';
    body: {
      payer_userid: string;
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 查询企业的优惠政策. */
  '/cgi-bin/license/support_policy_query': {
    needs: 'first';
    body: {
      corpid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      query_result: number;
      unsatisfied_reason?: number[];
    }>;
  };
  /** 硬件服务商：添加设备. */
  '/cgi-bin/service/add_device': {
    needs: 'first';
    body: {
      model_id: string;
      device_sn: string;
      remark_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_info: {
        model_id: string;
        device_id: string | number;
        device_sn: string;
        secret_no?: string;
        qr_code?: string;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 服务商：通讯录批量搜索. */
  '/cgi-bin/service/contact/batchsearch': {
    needs: 'first';
    body: {
      auth_corpid: string;
      query_request_list?: readonly {
        query_word: string;
        query_type?: number;
        query_range?: number;
        full_match_field?: number;
        cursor?: string;
        limit?: number;
      }[];
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      query_result_list: {
        query_request: {
          query_word: string;
          query_type?: number;
          query_range?: number;
          full_match_field?: number;
          cursor?: string;
          limit?: number;
          [field: string]: unknown;
        };
        query_result: {
          user?: {
            userid?: string[];
            open_userid?: string[];
            [field: string]: unknown;
          };
          party?: {
            department_id?: (string | number)[];
            [field: string]: unknown;
          };
          dismiss_user?: {
            userid?: string[];
            open_userid?: string[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        is_last: boolean;
        next_cursor?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 服务商：异步通讯录 id 转译. */
  '/cgi-bin/service/contact/id_translate': {
    needs: 'first';
    body: {
      auth_corpid: string;
      media_id_list: readonly string[];
      output_file_name?: string;
      output_file_format?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 通讯录单个搜索. */
  '/cgi-bin/service/contact/search': {
    needs: 'first';
    body: {
      auth_corpid: string;
      query_word: string;
      query_type?: number;
      query_range?: number;
      full_match_field?: number;
      cursor?: string;
      limit?: number;
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      query_result: {
        user?: {
          userid?: string[];
          open_userid?: string[];
          [field: string]: unknown;
        };
        party?: {
          department_id?: (string | number)[];
          [field: string]: unknown;
        };
        dismiss_user?: {
          userid?: string[];
          open_userid?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      is_last: boolean;
      next_cursor?: string;
    }>;
  };
  /** 服务商：通讯录 userid 排序. */
  '/cgi-bin/service/contact/sort': {
    needs: 'first';
    body: {
      auth_corpid: string;
      sort_options?: readonly {
        sort_field: number;
        sort_type: number;
      }[];
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      useridlist: string[];
    }>;
  };
  /** 明文corpid转换为加密corpid. */
  '/cgi-bin/service/corpid_to_opencorpid': {
    needs: 'first';
    body: {
      corpid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      open_corpid: string;
    }>;
  };
  /** 硬件服务商：删除设备. */
  '/cgi-bin/service/del_device': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 服务商：设置 external_userid 迁移完成. */
  '/cgi-bin/service/externalcontact/finish_external_userid_migration': {
    needs: 'first';
    body: {
      corpid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 硬件服务商：拉取设备日志. */
  '/cgi-bin/service/fetch_device_log': {
    needs: 'first';
    body: {
      device_sn: string;
      hint?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取带参授权链接. */
  '/cgi-bin/service/get_customized_auth_url': {
    needs: 'first';
    body: {
      state: string;
      templateid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      qrcode_url: string;
      expires_in: number;
    }>;
  };
  /** 硬件服务商：获取设备授权信息. */
  '/cgi-bin/service/get_device_auth_info': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      auth_corp_info: {
        corpid: string;
        corp_name: string;
        [field: string]: unknown;
      };
      device_info: {
        model_id: string;
        remark_name?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取企业号登录用户信息. */
  '/cgi-bin/service/get_login_info': {
    needs: 'first';
    body: {
      auth_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      usertype: number;
      user_info: {
        userid?: string;
        open_userid?: string;
        name?: string;
        avatar?: string;
        [field: string]: unknown;
      };
      corp_info: {
        corpid: string;
        [field: string]: unknown;
      };
      agent: {
        agentid: number;
        auth_type: number;
        [field: string]: unknown;
      }[];
      auth_info: {
        department: {
          id: string | number;
          writable: boolean;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /**
   * 获取登录企业号官网的 url（旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/service/get_login_url': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取注册码. */
  '/cgi-bin/service/get_register_code': {
    needs: 'first';
    body: {
      template_id: string;
      corp_name?: string;
      admin_name?: string;
      admin_mobile?: string;
      state?: string;
      follow_user?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      register_code: string;
      expires_in: number;
    }>;
  };
  /** 查询注册状态. */
  '/cgi-bin/service/get_register_info': {
    needs: 'first';
    body: {
      register_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      corpid: string;
      contact_sync?: {
        access_token: string;
        expires_in: number;
        [field: string]: unknown;
      };
      auth_user_info?: {
        userid: string;
        [field: string]: unknown;
      };
      template_id: string;
      state?: string;
    }>;
  };
  /** 硬件服务商：设备列表. */
  '/cgi-bin/service/list_device': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_list: {
        model_id: string;
        device_sn: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 硬件服务商：重置 secretNo. */
  '/cgi-bin/service/reset_secret_no': {
    needs: 'first';
    body: {
      device_sn: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 硬件服务商：设置打印能力. */
  '/cgi-bin/service/set_printer_support_state': {
    needs: 'first';
    body: {
      device_sn: string;
      not_supported_printer: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}

/** Paths that take a file: third-party & provider 第三方应用/服务商. */
export interface WorkProviderProviderUpload {
  /** 服务商上传临时素材. */
  '/cgi-bin/service/media/upload': {
    args: [
      file: UploadFile,
      options: WorkUploadOptions & {
        query: {
          type: string;
        };
      },
    ];
    answer: OpenWorkAnswer<{
      type: string;
      media_id: string;
      created_at: string | number;
    }>;
  };
}

/** Paths that answer with a file: third-party & provider 第三方应用/服务商. */
export interface WorkProviderSuiteDownload {
  /** 获取应用二维码. */
  '/cgi-bin/service/get_app_qrcode': {
    args: [
      options: WechatPostOptions & {
        body: {
          appid?: number;
          state?: string;
          style?: number;
          result_type?: number;
        };
      },
    ];
  };
}
