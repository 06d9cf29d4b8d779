// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions } from '../../../../client/call-options.js';

/** Paths of GET: login on behalf 代登录/代网页授权. */
export interface ComponentAuthorizationGet {
  /** 小程序登录 (thirdpartyCode2Session). */
  '/sns/component/jscode2session': {
    needs: 'first';
    query: {
      /** `authorization_code`, for example. */
      grant_type: string;
      js_code: string;
      appid: string;
      component_appid: string;
    };
    answer: OpenAnswer<{
      openid: string;
      unionid?: string;
      session_key: string;
    }>;
  };
  /** 代公众号网页授权: code 换 access_token. */
  '/sns/oauth2/component/access_token': {
    needs: 'first';
    query: {
      /** `authorization_code`, for example. */
      grant_type: string;
      code: string;
      appid: string;
      component_appid: string;
    };
    answer: OpenAnswer<{
      access_token: string;
      expires_in: number;
      refresh_token: string;
      openid: string;
      scope: string;
      unionid?: string;
      is_snapshotuser: number;
    }>;
  };
  /** 代公众号网页授权: 刷新 access_token. */
  '/sns/oauth2/component/refresh_token': {
    needs: 'first';
    query: {
      /** `refresh_token`, for example. */
      grant_type: string;
      refresh_token: string;
      appid: string;
      component_appid: string;
    };
    answer: OpenAnswer<{
      access_token: string;
      expires_in: number;
      refresh_token: string;
      openid: string;
      scope: string;
    }>;
  };
}

/** Paths of POST with a JSON body: component credentials & authorization 第三方平台调用凭证与授权; openApi management 接口管理. */
export interface ComponentAuthorizationPost {
  /** 获取/刷新授权账号调用令牌 (getAuthorizerAccessToken). */
  '/cgi-bin/component/api_authorizer_token': {
    needs: 'first';
    body: {
      component_appid: string;
      authorizer_appid: string;
      authorizer_refresh_token: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorizer_access_token: string;
      authorizer_refresh_token?: string;
      expires_in: number;
    }>;
  };
  /** 获取令牌 component_access_token (getComponentAccessToken). */
  '/cgi-bin/component/api_component_token': {
    needs: 'first';
    body: {
      component_appid: string;
      component_appsecret: string;
      component_verify_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      component_access_token: string;
      expires_in: number;
    }>;
  };
  /** 确认授权 (待确认权限集; old). */
  '/cgi-bin/component/api_confirm_authorization': {
    needs: 'first';
    body: {
      component_appid: string;
      authorizer_appid: string;
      funscope_category_id: number;
      confirm_value: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取预授权码 (getPreAuthCode). */
  '/cgi-bin/component/api_create_preauthcode': {
    needs: 'first';
    body: {
      component_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      pre_auth_code: string;
      expires_in: number;
    }>;
  };
  /** 获取授权账号详情 (getAuthorizerInfo). */
  '/cgi-bin/component/api_get_authorizer_info': {
    needs: 'first';
    body: {
      component_appid: string;
      authorizer_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorizer_info: {
        user_name: string;
        nick_name: string;
        head_img: string;
        service_type_info: {
          id: number;
          name?: string;
          [field: string]: unknown;
        };
        verify_type_info: {
          id: number;
          name?: string;
          [field: string]: unknown;
        };
        principal_name?: string;
        alias?: string;
        signature?: string;
        qrcode_url?: string;
        business_info: {
          open_store: number;
          open_scan: number;
          open_pay: number;
          open_card: number;
          open_shake: number;
          [field: string]: unknown;
        };
        MiniProgramInfo?: {
          network: {
            RequestDomain: string[];
            WsRequestDomain: string[];
            UploadDomain: string[];
            DownloadDomain: string[];
            UDPDomain: string[];
            BizDomain: string[];
            [field: string]: unknown;
          };
          categories: {
            first: string;
            second: string;
            [field: string]: unknown;
          }[];
          visit_status: number;
          [field: string]: unknown;
        };
        account_status: number;
        register_type?: number;
        basic_config?: {
          is_phone_configured: boolean;
          is_email_configured: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      authorization_info: {
        authorizer_appid: string;
        authorizer_access_token?: string;
        authorizer_refresh_token?: string;
        expires_in?: number;
        func_info: {
          funcscope_category: {
            id: number;
            type: number;
            name: string;
            desc: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 拉取已授权的账号信息 (getAuthorizerList). */
  '/cgi-bin/component/api_get_authorizer_list': {
    needs: 'first';
    body: {
      component_appid: string;
      offset: number;
      count: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_count: number;
      list: {
        authorizer_appid: string;
        refresh_token?: string;
        auth_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取授权方选项信息. */
  '/cgi-bin/component/api_get_authorizer_option': {
    needs: 'first';
    body: {
      component_appid: string;
      authorizer_appid: string;
      option_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorizer_appid: string;
      option_name: string;
      option_value: string | number;
    }>;
  };
  /** 使用授权码获取授权信息/刷新令牌 (getAuthorizerRefreshToken). */
  '/cgi-bin/component/api_query_auth': {
    needs: 'first';
    body: {
      component_appid: string;
      authorization_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      authorization_info: {
        authorizer_appid: string;
        authorizer_access_token: string;
        authorizer_refresh_token?: string;
        expires_in: number;
        func_info?: {
          funcscope_category: {
            id: number;
            type: number;
            name: string;
            desc: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置授权方选项信息. */
  '/cgi-bin/component/api_set_authorizer_option': {
    needs: 'first';
    body: {
      component_appid: string;
      authorizer_appid: string;
      option_name: string;
      option_value: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 启动票据推送服务 (startPushTicket). */
  '/cgi-bin/component/api_start_push_ticket': {
    needs: 'first';
    body: {
      component_appid: string;
      component_secret: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 第三方平台对自身 API 次数清零. */
  '/cgi-bin/component/clear_quota': {
    needs: 'first';
    body: {
      component_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 使用 AppSecret 重置第三方平台 API 调用次数 (clearComponentQuotaByAppSecret). */
  '/cgi-bin/component/clear_quota/v2': {
    needs: 'first';
    body: {
      appid?: string;
      component_appid: string;
      appsecret: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: component credentials & authorization 第三方平台调用凭证与授权. */
export interface AuthorizerAuthorizationPost {
  /** 获取授权方选项信息 (getAuthorizerOptionInfo). */
  '/cgi-bin/component/get_authorizer_option': {
    needs: 'first';
    body: {
      option_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      option_name?: string;
      option_value: string;
    }>;
  };
  /** 设置授权方选项信息 (setAuthorizerOptionInfo). */
  '/cgi-bin/component/set_authorizer_option': {
    needs: 'first';
    body: {
      option_name: string;
      option_value: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
