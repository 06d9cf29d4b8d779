// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Button, a part of /cgi-bin/menu/get. */
export interface WorkMenuGetButton {
  type: string;
  name: string;
  key?: string;
  url?: string;
  appid?: string;
  pagepath?: string;
  sub_button?: WorkMenuGetButton[];
  [field: string]: unknown;
}

/** Button, a part of /cgi-bin/menu/create. */
export interface WorkMenuCreateButton {
  type: string;
  name: string;
  key?: string;
  url?: string;
  appid?: string;
  pagepath?: string;
  sub_button?: readonly WorkMenuCreateButton[];
}

/** Paths of GET: access token & ticket 接口调用凭证; agents & workbench 应用管理/工作台; login & identity 身份验证; menu 自定义菜单; mini program login 小程序. */
export interface WorkAppsAppGet {
  /** 获取企业微信接口 IP 段. */
  '/cgi-bin/get_api_domain_ip': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      ip_list: string[];
    }>;
  };
  /** 获取企业 jsapi_ticket. */
  '/cgi-bin/get_jsapi_ticket': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      ticket: string;
      expires_in: number;
    }>;
  };
  /** 获取企业微信回调 IP 段. */
  '/cgi-bin/getcallbackip': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      ip_list: string[];
    }>;
  };
  /** 获取 access_token. */
  '/cgi-bin/gettoken': {
    needs: 'first';
    query: {
      corpid: string;
      corpsecret: string;
    };
    answer: OpenWorkAnswer<{
      access_token: string;
      expires_in: number;
    }>;
  };
  /** 获取应用 jsapi_ticket (type=agent_config). */
  '/cgi-bin/ticket/get': {
    needs: 'first';
    query: {
      /** `agent_config`, for example. */
      type: string;
    };
    answer: OpenWorkAnswer<{
      ticket: string;
      expires_in: number;
    }>;
  };
  /** 获取指定的应用详情. */
  '/cgi-bin/agent/get': {
    needs: 'nothing';
    query: {
      agentid?: number;
    };
    answer: OpenWorkAnswer<{
      agentid: number;
      name: string;
      square_logo_url: string;
      description: string;
      allow_userinfos: {
        user: {
          userid: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      allow_partys: {
        partyid: (string | number)[];
        [field: string]: unknown;
      };
      allow_tags: {
        tagid: number[];
        [field: string]: unknown;
      };
      close: number;
      report_location_flag: number;
      isreportenter: number;
      redirect_domain?: string;
      home_url?: string;
      customized_publish_status?: number;
    }>;
  };
  /** 获取access_token对应的应用列表. */
  '/cgi-bin/agent/list': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      agentlist: {
        agentid: number;
        name: string;
        square_logo_url: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取访问用户身份. */
  '/cgi-bin/auth/getuserinfo': {
    needs: 'first';
    query: {
      code: string;
    };
    answer: OpenWorkAnswer<{
      userid?: string;
      user_ticket?: string;
      openid?: string;
      external_userid?: string;
    }>;
  };
  /** 删除菜单. */
  '/cgi-bin/menu/delete': {
    needs: 'nothing';
    query: {
      agentid?: number;
    };
    answer: OpenWorkAnswer;
  };
  /** 获取菜单. */
  '/cgi-bin/menu/get': {
    needs: 'nothing';
    query: {
      agentid?: number;
    };
    answer: OpenWorkAnswer<{
      button: WorkMenuGetButton[];
    }>;
  };
  /** 小程序登录凭证校验 code2Session. */
  '/cgi-bin/miniprogram/jscode2session': {
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
    }>;
  };
}

/** Paths of POST with a JSON body: agents & workbench 应用管理/工作台; login & identity 身份验证; menu 自定义菜单; mini program login 小程序. */
export interface WorkAppsAppPost {
  /** 批量设置成员在应用工作台展示的数据. */
  '/cgi-bin/agent/batch_set_workbench_data': {
    needs: 'first';
    body: {
      agentid?: number;
      userid_list: readonly string[];
      data: {
        type: string;
        keydata?: {
          items: readonly {
            key?: string;
            data: string;
            jump_url?: string;
            pagepath?: string;
          }[];
        };
        image?: {
          url?: string;
          jump_url?: string;
          pagepath?: string;
        };
        list?: {
          items: readonly {
            title: string;
            jump_url?: string;
            pagepath?: string;
          }[];
        };
        webview?: {
          url?: string;
          jump_url?: string;
          pagepath?: string;
          height?: string;
          hide_title?: boolean;
          enable_webview_click?: boolean;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取应用管理员列表. */
  '/cgi-bin/agent/get_admin_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      admin?: {
        userid: string;
        auth_type: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取应用需要添加的权限列表. */
  '/cgi-bin/agent/get_permissions': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      app_permissions: string[];
    }>;
  };
  /** 获取应用在工作台展示的模版. */
  '/cgi-bin/agent/get_workbench_template': {
    needs: 'nothing';
    body: {
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      type: string;
      keydata?: {
        items: {
          key?: string;
          data: string;
          jump_url?: string;
          pagepath?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      image?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
        [field: string]: unknown;
      };
      list?: {
        items: {
          title: string;
          jump_url?: string;
          pagepath?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      webview?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
        height?: string;
        hide_title?: boolean;
        enable_webview_click?: boolean;
        [field: string]: unknown;
      };
      replace_user_data: boolean;
    }>;
  };
  /** 将代开发应用迁移为自建应用. */
  '/cgi-bin/agent/migrate_to_customized_app': {
    needs: 'first';
    body: {
      suite_access_token: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置应用. */
  '/cgi-bin/agent/set': {
    needs: 'nothing';
    body: {
      agentid?: number;
      name?: string;
      logo_mediaid?: string;
      description?: string;
      report_location_flag?: 0 | 1;
      isreportenter?: 0 | 1;
      redirect_domain?: string;
      home_url?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置授权应用可见范围. */
  '/cgi-bin/agent/set_scope': {
    needs: 'nothing';
    body: {
      agentid?: number;
      allow_user?: readonly string[];
      allow_party?: readonly (string | number)[];
      allow_tag?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invaliduser?: string[];
      invalidparty?: (string | number)[];
      invalidtag?: number[];
    }>;
  };
  /** 设置应用在用户工作台展示的数据. */
  '/cgi-bin/agent/set_workbench_data': {
    needs: 'first';
    body: {
      agentid?: number;
      userid: string;
      type: string;
      keydata?: {
        items: readonly {
          key?: string;
          data: string;
          jump_url?: string;
          pagepath?: string;
        }[];
      };
      image?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
      };
      list?: {
        items: readonly {
          title: string;
          jump_url?: string;
          pagepath?: string;
        }[];
      };
      webview?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
        height?: string;
        hide_title?: boolean;
        enable_webview_click?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 指定应用自定义模版类型. */
  '/cgi-bin/agent/set_workbench_template': {
    needs: 'first';
    body: {
      agentid?: number;
      type: string;
      keydata?: {
        items: readonly {
          key?: string;
          data: string;
          jump_url?: string;
          pagepath?: string;
        }[];
      };
      image?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
      };
      list?: {
        items: readonly {
          title: string;
          jump_url?: string;
          pagepath?: string;
        }[];
      };
      webview?: {
        url?: string;
        jump_url?: string;
        pagepath?: string;
        height?: string;
        hide_title?: boolean;
        enable_webview_click?: boolean;
      };
      replace_user_data?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取用户二次验证信息. */
  '/cgi-bin/auth/get_tfa_info': {
    needs: 'first';
    body: {
      code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
      tfa_code: string;
    }>;
  };
  /** 获取访问用户敏感信息. */
  '/cgi-bin/auth/getuserdetail': {
    needs: 'first';
    body: {
      user_ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
      /** A number, sent as text. */
      gender: string;
      avatar?: string;
      qr_code?: string;
      mobile?: string;
      email?: string;
      biz_mail?: string;
      address?: string;
    }>;
  };
  /**
   * 使用 user_ticket 获取成员详情（旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/user/getuserdetail': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 创建菜单. */
  '/cgi-bin/menu/create': {
    needs: 'first';
    body: {
      button: readonly WorkMenuCreateButton[];
    };
    options: WechatCallOptions & {
      query?: {
        agentid?: number;
      };
    };
    answer: OpenWorkAnswer;
  };
  /** 获取下级企业的小程序session. */
  '/cgi-bin/miniprogram/transfer_session': {
    needs: 'first';
    body: {
      userid: string;
      session_key: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
      session_key: string;
    }>;
  };
}
