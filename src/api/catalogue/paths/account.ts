// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { ApiAnswer, OpenAnswer, UntypedAnswer } from '../../answer.js';
import type { CodeBody, QrBody, UnlimitedCodeBody } from '../../mini/codes.types.js';
import type {
  NfcSchemeBody,
  SchemeAnswer,
  SchemeBody,
  SchemeInfoAnswer,
  ShortLinkAnswer,
  ShortLinkBody,
  UrlLinkAnswer,
  UrlLinkBody,
  UrlLinkInfoAnswer,
} from '../../mini/links.types.js';
import type {
  MediaCheckAnswer,
  MediaCheckBody,
  RiskAnswer,
  RiskCheck,
  TextCheckAnswer,
  TextCheckBody,
} from '../../mini/security.types.js';
import type { QrCodeAnswer, QrCodeBody } from '../../official/qrcode.types.js';
import type { LongDataAnswer, ShortKeyAnswer, ShortKeyBody } from '../../official/short-links.api.js';
import type {
  CallbackCheckAnswer,
  CallbackCheckBody,
  IpListAnswer,
  QuotaAnswer,
  RidAnswer,
} from '../../shared/quota.types.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of GET: operations 运维中心; mini security 小程序安全. */
export interface MiniAccountGet {
  /** 获取分阶段发布详情 (getGrayReleasePlan). */
  '/wxa/getgrayreleaseplan': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      gray_release_plan: {
        status: number;
        gray_percentage: number;
        create_timestamp: string | number;
        support_debuger_first?: boolean;
        support_experiencer_first?: boolean;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询域名配置 (getDomainInfo). */
  '/wxa/getwxadevinfo': {
    needs: 'nothing';
    query: {
      action?: string;
    };
    answer: OpenAnswer<{
      requestdomain?: string[];
      wsrequestdomain?: string[];
      uploaddomain?: string[];
      downloaddomain?: string[];
      udpdomain?: string[];
      bizdomain?: string[];
    }>;
  };
  /** 获取用户反馈列表 (getFeedback). */
  '/wxaapi/feedback/list': {
    needs: 'nothing';
    query: {
      type?: number;
      page?: number;
      num?: number;
    };
    answer: OpenAnswer<{
      list: {
        record_id: string | number;
        openid: string;
        nickname: string;
        head_url: string;
        phone?: string | number;
        type: number;
        content: string;
        mediaIds?: string[];
        systemInfo?: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
  /** 获取客户端版本 (getVersionList). */
  '/wxaapi/log/get_client_version': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      cvlist: {
        type: number;
        client_version_list: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取访问来源 (getSceneList). */
  '/wxaapi/log/get_scene': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      scene: {
        name: string;
        value: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询实时日志 (realtimelogSearch). */
  '/wxaapi/userlog/userlog_search': {
    needs: 'nothing';
    query: {
      date?: string;
      begintime?: string | number;
      endtime?: string | number;
      level?: number;
      start?: number;
      limit?: number;
      traceId?: string;
      url?: string;
      id?: string;
      filterMsg?: string;
    };
    answer: OpenAnswer<{
      data: {
        list: {
          level: number;
          libraryVersion: string;
          clientVersion: string;
          id: string;
          platform: number;
          traceid: string;
          url: string;
          filterMsg?: string;
          msg: {
            level: number;
            msg: string[];
            time: string | number;
            [field: string]: unknown;
          }[];
          timestamp: string | number;
          [field: string]: unknown;
        }[];
        total: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询被账号授权信息. */
  '/wxa/sec/vod/getauthorizedapps': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      objects: {
        authorizer_appid: string;
        authorized_time: string | number;
        authz_expire_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of GET: access token & ticket 接口调用凭证; openApi management 接口管理. */
export interface SharedAccountGet {
  /** 获取 ticket (type=jsapi | wx_card). */
  '/cgi-bin/ticket/getticket': {
    needs: 'nothing';
    query: {
      /** `jsapi`, for example. */
      type?: string;
    };
    answer: OpenAnswer<{
      ticket: string;
      expires_in: number;
    }>;
  };
  /** 获取接口调用凭据 (getAccessToken). */
  '/cgi-bin/token': {
    needs: 'nothing';
    query: {
      /** `client_credential`, for example. */
      grant_type?: string;
      appid?: string;
      secret?: string;
    };
    answer: OpenAnswer<{
      access_token: string;
      expires_in: number;
    }>;
  };
  /** 获取微信API服务器IP (getApiDomainIp). */
  '/cgi-bin/get_api_domain_ip': {
    needs: 'nothing';
    query: WechatQuery;
    answer: IpListAnswer;
  };
  /** 获取微信推送服务器IP (getCallbackIp). */
  '/cgi-bin/getcallbackip': {
    needs: 'nothing';
    query: WechatQuery;
    answer: IpListAnswer;
  };
}

/** Paths of POST with a JSON body: account QR & short links 二维码/短链. */
export interface OfficialAccountPost {
  /**
   * 长链接转短链接.
   * @deprecated replaced by shorten/gen.
   */
  '/cgi-bin/shorturl': {
    needs: 'first';
    body: {
      /** `long2short`, for example. */
      action: string;
      long_url: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      short_url: string;
    }>;
  };
}

/** Paths of POST with a JSON body: mini code & links 小程序码与链接; mini admin (wxopen) 小程序管理; plugins 插件; operations 运维中心; search 搜一搜; mini security 小程序安全. */
export interface MiniAccountPost {
  /** 获取小程序二维码 (createQRCode). */
  '/cgi-bin/wxaapp/createwxaqrcode': {
    needs: 'first';
    body: QrBody;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取加密URLLink (generateUrlLink). */
  '/wxa/generate_urllink': {
    needs: 'first';
    body: UrlLinkBody;
    options: WechatPostOptions;
    answer: UrlLinkAnswer;
  };
  /** 获取NFC的小程序scheme (generateNFCScheme). */
  '/wxa/generatenfcscheme': {
    needs: 'first';
    body: NfcSchemeBody;
    options: WechatPostOptions;
    answer: SchemeAnswer;
  };
  /** 获取加密scheme码 (generateScheme). */
  '/wxa/generatescheme': {
    needs: 'first';
    body: SchemeBody;
    options: WechatPostOptions;
    answer: SchemeAnswer;
  };
  /** 获取ShortLink (generateShortLink). */
  '/wxa/genwxashortlink': {
    needs: 'first';
    body: ShortLinkBody;
    options: WechatPostOptions;
    answer: ShortLinkAnswer;
  };
  /** 获取小程序码 (getQRCode). */
  '/wxa/getwxacode': {
    needs: 'first';
    body: CodeBody;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取不限制的小程序码 (getUnlimitedQRCode). */
  '/wxa/getwxacodeunlimit': {
    needs: 'first';
    body: UnlimitedCodeBody;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询加密URLLink (queryUrlLink). */
  '/wxa/query_urllink': {
    needs: 'first';
    body: { url_link: string; query_type?: 0 | 1 };
    options: WechatPostOptions;
    answer: UrlLinkInfoAnswer;
  };
  /** 查询scheme码 (queryScheme). */
  '/wxa/queryscheme': {
    needs: 'first';
    body: { scheme: string; query_type?: 0 | 1 };
    options: WechatPostOptions;
    answer: SchemeInfoAnswer;
  };
  /** 设置小程序“扫普通链接二维码打开小程序”能力. */
  '/cgi-bin/wxopen/qrcodejumpadd': {
    needs: 'first';
    body: {
      prefix: string;
      permit_sub_rule?: number;
      state?: number;
      appid?: string;
      path: string;
      open_version?: number;
      debug_url?: readonly string[];
      is_edit: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除已设置的二维码规则. */
  '/cgi-bin/wxopen/qrcodejumpdelete': {
    needs: 'first';
    body: {
      prefix: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取已设置的二维码规则. */
  '/cgi-bin/wxopen/qrcodejumpget': {
    needs: 'nothing';
    body: {
      appid?: string;
      get_type?: number;
      prefix_list?: readonly string[];
      page_num?: number;
      page_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list_size: number;
      rule_list: {
        prefix: string;
        permit_sub_rule?: number;
        state: number;
        path: string;
        open_version?: number;
        debug_url?: string[];
        [field: string]: unknown;
      }[];
      qrcodejump_pub_quota: number;
      qrcodejump_open: number;
    }>;
  };
  /** 发布已设置的二维码规则. */
  '/cgi-bin/wxopen/qrcodejumppublish': {
    needs: 'first';
    body: {
      prefix: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /**
   * 组合模板并添加至帐号下的个人模板库.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/wxopen/template/add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 删除帐号下的某个模板.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/wxopen/template/del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取模板库某个模板标题下关键词库.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/wxopen/template/library/get': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取小程序模板库标题列表.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/wxopen/template/library/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /**
   * 获取帐号下已存在的模板列表.
   * @deprecated mini template msgs retired.
   */
  '/cgi-bin/wxopen/template/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 插件申请管理 (managePluginApplication). */
  '/wxa/devplugin': {
    needs: 'first';
    body:
      | {
          action: 'dev_agree';
          appid: string;
        }
      | {
          action: 'dev_apply_list';
          page: number;
          num: number;
        }
      | {
          action: 'dev_delete';
        }
      | {
          action: 'dev_refuse';
          reason: string;
        };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      apply_list?: {
        appid: string;
        status: number;
        nickname: string;
        headimgurl: string;
        categories: {
          first: string;
          second?: string;
          [field: string]: unknown;
        }[];
        apply_url: string;
        reason: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 插件管理 (managePlugin). */
  '/wxa/plugin': {
    needs: 'first';
    body:
      | {
          action: 'apply';
          plugin_appid: string;
          reason: string;
        }
      | {
          action: 'list';
        }
      | {
          action: 'unbind';
          plugin_appid: string;
        };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      plugin_list?: {
        appid: string;
        status: number;
        nickname: string;
        headimgurl: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询域名配置 (getDomainInfo). */
  '/wxa/getwxadevinfo': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      requestdomain?: string[];
      wsrequestdomain?: string[];
      uploaddomain?: string[];
      downloaddomain?: string[];
      udpdomain?: string[];
      bizdomain?: string[];
    }>;
  };
  /** 获取性能数据 (getPerformance). */
  '/wxaapi/log/get_performance': {
    needs: 'first';
    body: {
      cost_time_type: number;
      default_start_time: string | number;
      default_end_time: string | number;
      /** `@_all`, for example. */
      device: string;
      /** `@_all`, for example. */
      is_download_code: string;
      /** `@_all`, for example. */
      networktype: string;
      scene: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      /** JSON, as text. */
      default_time_data?: string;
      compare_time_data?: string;
    }>;
  };
  /** 查询js错误详情 (getJsErrDetail). */
  '/wxaapi/log/jserr_detail': {
    needs: 'first';
    body: {
      startTime: string;
      endTime: string;
      errorMsgMd5: string;
      errorStackMd5: string;
      /** `0`, for example. */
      appVersion: string;
      /** `0`, for example. */
      sdkVersion: string;
      /** `0`, for example. */
      osName: string;
      /** `0`, for example. */
      clientVersion: string;
      openid: string;
      desc: string | number;
      offset: number;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        Uin: string;
        appId: string;
        openId: string;
        nickname: string;
        source: string;
        route: string;
        errorMsg: string;
        errorMsgMd5: string;
        errorStack: string;
        errorStackMd5: string;
        appVersion: string;
        sdkVersion: string;
        osName?: string;
        clientVersion?: string;
        pluginversion?: string;
        DeviceModel: string;
        Count: string | number;
        Ds: string;
        /** `yyyy-MM-dd HH:mm:ss`. */
        TimeStamp: string;
        [field: string]: unknown;
      }[];
      totalCount: number;
    }>;
  };
  /** 查询错误列表 (getJsErrList). */
  '/wxaapi/log/jserr_list': {
    needs: 'first';
    body: {
      startTime: string;
      endTime: string;
      /** `0`, for example. */
      errType: string;
      /** `0`, for example. */
      appVersion: string;
      openid: string;
      keyword: string;
      orderby: string;
      desc: string | number;
      offset: number;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        errorMsg: string;
        errorMsgMd5: string;
        errorStack: string;
        errorStackMd5: string;
        uv: number;
        uvPercent: string;
        pv: number;
        pvPercent: string;
        [field: string]: unknown;
      }[];
      totalCount: number;
    }>;
  };
  /** 运维中心-错误查询. */
  '/wxaapi/log/jserr_search': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 搜一搜数据推送 (submitpages). */
  '/wxa/search/wxaapi_submitpages': {
    needs: 'first';
    body: {
      pages: readonly {
        path: string;
        query: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 导入抽样数据. */
  '/wxa/setdynamicdata': {
    needs: 'nothing';
    body: {
      data?: string;
      query?: string;
      lifespan?: number;
      scene?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 小程序内部搜索. */
  '/wxa/sitesearch': {
    needs: 'first';
    body: {
      keyword: string;
      next_page_info: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      items: {
        title: string;
        image: string;
        description: string;
        path: string;
        [field: string]: unknown;
      }[];
      has_next_page: number;
      next_page_info: string;
      hit_count: number;
    }>;
  };
  /** 获取用户安全等级 (getUserRiskRank). */
  '/wxa/getuserriskrank': {
    needs: 'first';
    body: RiskCheck & { appid: string };
    options: WechatPostOptions;
    answer: RiskAnswer;
  };
  /** 多媒体内容安全识别 (mediaCheckAsync). */
  '/wxa/media_check_async': {
    needs: 'first';
    body: MediaCheckBody;
    options: WechatPostOptions;
    answer: MediaCheckAnswer;
  };
  /** 文本内容安全识别 (msgSecCheck). */
  '/wxa/msg_sec_check': {
    needs: 'first';
    body: TextCheckBody;
    options: WechatPostOptions;
    answer: TextCheckAnswer;
  };
  /** order get_order_detail_path. */
  '/wxa/sec/order/get_order_detail_path': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      path?: string;
    }>;
  };
  /** order update_order_detail_path. */
  '/wxa/sec/order/update_order_detail_path': {
    needs: 'nothing';
    body: {
      path?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询被拦截的模板消息. */
  '/wxa/sec/queryblocktmplmsg': {
    needs: 'nothing';
    body: {
      tmpl_msg_id?: string;
      largest_id?: string | number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      msginfo?: {
        id?: string | number;
        tmpl_msg_id?: string;
        title?: string;
        content?: string;
        send_timestamp?: string | number;
        openid?: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: access token & ticket 接口调用凭证; openApi management 接口管理; account QR & short links 二维码/短链; service market 服务市场. */
export interface SharedAccountPost {
  /** 获取稳定版接口调用凭据 (getStableAccessToken). */
  '/cgi-bin/stable_token': {
    needs: 'nothing';
    body: {
      appid?: string;
      secret?: string;
      /** `client_credential`, for example. */
      grant_type?: string;
      force_refresh?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      access_token?: string;
      expires_in?: number;
    }>;
  };
  /** 网络通信检测 (callbackCheck). */
  '/cgi-bin/callback/check': {
    needs: 'first';
    body: CallbackCheckBody;
    options: WechatPostOptions;
    answer: CallbackCheckAnswer;
  };
  /** 重置API调用次数 (clearQuota). */
  '/cgi-bin/clear_quota': {
    needs: 'first';
    body: { appid: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 使用AppSecret重置API调用次数 (clearQuotaByAppSecret). */
  '/cgi-bin/clear_quota/v2': {
    needs: 'nothing';
    body: {
      appid?: string;
      appsecret?: string;
    };
    options: WechatCallOptions & {
      query?: {
        appid?: string;
        appsecret?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 重置指定API调用次数 (clearApiQuota). */
  '/cgi-bin/openapi/quota/clear': {
    needs: 'first';
    body: { cgi_path: string };
    options: WechatPostOptions;
    answer: ApiAnswer;
  };
  /** 查询API调用额度 (getApiQuota). */
  '/cgi-bin/openapi/quota/get': {
    needs: 'first';
    body: { cgi_path: string };
    options: WechatPostOptions;
    answer: QuotaAnswer;
  };
  /** 查询rid信息 (getRidInfo). */
  '/cgi-bin/openapi/rid/get': {
    needs: 'first';
    body: { rid: string };
    options: WechatPostOptions;
    answer: RidAnswer;
  };
  /** 创建二维码ticket. */
  '/cgi-bin/qrcode/create': {
    needs: 'first';
    body: QrCodeBody;
    options: WechatPostOptions;
    answer: QrCodeAnswer;
  };
  /** 短key解析(解析短key的url). */
  '/cgi-bin/shorten/fetch': {
    needs: 'first';
    body: { short_key: string };
    options: WechatPostOptions;
    answer: LongDataAnswer;
  };
  /** 短key托管(生成短key的url). */
  '/cgi-bin/shorten/gen': {
    needs: 'first';
    body: ShortKeyBody;
    options: WechatPostOptions;
    answer: ShortKeyAnswer;
  };
  /** 调用服务市场接口 (invokeService). */
  '/wxa/servicemarket': {
    needs: 'first';
    body: {
      service: string;
      api: string;
      async?: boolean;
      data?: unknown;
      client_msg_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      request_id?: string;
      data?: string;
    }>;
  };
  /** 异步获取处理数据 (servicemarketretrieve). */
  '/wxa/servicemarketretrieve': {
    needs: 'nothing';
    body: {
      request_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data?: string;
    }>;
  };
}

/** Paths that take a file: search 搜一搜; mini security 小程序安全. */
export interface MiniAccountUpload {
  /** 小程序站内商品图片搜索. */
  '/wxa/imagesearch': {
    args: [file: UploadFile, options: UploadCallOptions & { query?: WechatQuery; field: 'img' }];
    answer: OpenAnswer<{
      items?: {
        title?: string;
        img_url?: string;
        price?: string;
        path?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 校验一张图片是否含有违法违规内容.
   * @deprecated v1, use media_check_async.
   */
  '/wxa/img_sec_check': {
    args: [file: UploadFile, options?: UploadCallOptions & { query?: WechatQuery; field?: 'media' }];
    answer: OpenAnswer;
  };
}

/** Paths that answer with a file: mini code & links 小程序码与链接. */
export interface MiniAccountDownload {
  /** 获取小程序二维码 (createQRCode). */
  '/cgi-bin/wxaapp/createwxaqrcode': {
    args: [options: WechatPostOptions & { body: QrBody }];
  };
  /** 获取小程序码 (getQRCode). */
  '/wxa/getwxacode': {
    args: [options: WechatPostOptions & { body: CodeBody }];
  };
  /** 获取不限制的小程序码 (getUnlimitedQRCode). */
  '/wxa/getwxacodeunlimit': {
    args: [options: WechatPostOptions & { body: UnlimitedCodeBody }];
  };
}
