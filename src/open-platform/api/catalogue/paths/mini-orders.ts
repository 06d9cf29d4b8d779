// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatCallOptions, WechatPostOptions } from '../../../../client/call-options.js';

/** Paths of GET: mini order path 订单页/购物订单; mini embedded 半屏小程序. */
export interface AuthorizerMiniOrdersGet {
  /** 查询订单页 path 信息 (getOrderPathInfo). */
  '/wxa/security/getorderpathinfo': {
    needs: 'nothing';
    query: {
      info_type?: number;
    };
    answer: OpenAnswer<{
      msg: {
        path: string;
        img_list?: string[];
        video?: string;
        test_account?: string;
        test_pwd?: string;
        test_remark?: string;
        status: number;
        apply_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** getEmbeddedList. */
  '/wxaapi/wxaembedded/get_list': {
    needs: 'nothing';
    query: {
      start?: number;
      num?: number;
    };
    answer: OpenAnswer<{
      wxa_embedded_list: {
        appid: string;
        nickname: string;
        headimg: string;
        reason: string;
        status: number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** getOwnList. */
  '/wxaapi/wxaembedded/get_own_list': {
    needs: 'nothing';
    query: {
      start?: number;
      num?: number;
    };
    answer: OpenAnswer<{
      embedded_flag: number;
      wxa_embedded_list: {
        appid: string;
        nickname: string;
        headimg: string;
        reason: string;
        status: number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: mini order path 订单页/购物订单; we analysis 数据分析(We分析); service market 服务市场. */
export interface ComponentMiniOrdersPost {
  /** 申请设置订单页 path 信息 (applySetOrderPathInfo). */
  '/wxa/security/applysetorderpathinfo': {
    needs: 'nothing';
    body: {
      batch_req?: {
        path?: string;
        appid_list?: readonly string[];
        img_list?: readonly string[];
        video?: string;
        test_account?: string;
        test_pwd?: string;
        test_remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** weDataGetLoginConfig. */
  '/wedata/wedata_get_login_config': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      component_appid: string;
      component_nickname: string;
      recheck_url: string;
      appinfo: {
        appid: string;
        nickname: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** weDataSetLoginConfig. */
  '/wedata/wedata_set_login_config': {
    needs: 'nothing';
    body: {
      set_type?: number;
      recheck_url?: string;
      associate_appid?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** servicemarket_get_paid_order_list. */
  '/wxa/servicemarket/get_paid_order_list': {
    needs: 'nothing';
    body: {
      appid?: string;
      service_id?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_list: {
        order_id: string | number;
        specification_id: string;
        effective_time: string | number;
        expire_time: string | number;
        total_price?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** servicemarket_get_service_buyer. */
  '/wxa/servicemarket/service/get_service_buyer': {
    needs: 'nothing';
    body: {
      appid?: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer: {
        appid: string;
        service_id: string | number;
        spec_list?: {
          specification_id: string;
          expire_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** servicemarket_get_service_buyer_list. */
  '/wxa/servicemarket/service/get_service_buyer_list': {
    needs: 'nothing';
    body: {
      service_id?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      buyer_list: {
        appid: string;
        service_id: string | number;
        spec_list?: {
          specification_id: string;
          expire_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** servicemarket_login_auth. */
  '/wxa/servicemarket/service/login_auth': {
    needs: 'nothing';
    body: {
      code?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string | number;
      appid?: string;
      openid?: string;
      service_id: string | number;
      sku_id: string;
      spec_id: string;
    }>;
  };
}

/** Paths of POST with a JSON body: mini order path 订单页/购物订单; mini embedded 半屏小程序; we analysis 数据分析(We分析); live, logistics & misc 直播/物流等开通; ads on behalf (AMS) 流量主代运营. */
export interface AuthorizerMiniOrdersPost {
  /** confirmProductPermission. */
  '/user-order/orders-permission/confirm': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      last_result?: string;
    }>;
  };
  /** openShoppingOrderProductPermission. */
  '/user-order/orders-permission/open': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** addEmbedded. */
  '/wxaapi/wxaembedded/add_embedded': {
    needs: 'nothing';
    body: {
      appid?: string;
      apply_reason?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** deleteAuthorizedEmbedded. */
  '/wxaapi/wxaembedded/del_authorize': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** deleteEmbedded. */
  '/wxaapi/wxaembedded/del_embedded': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** setAuthorizedEmbedded. */
  '/wxaapi/wxaembedded/set_authorize': {
    needs: 'nothing';
    body: {
      flag?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** weDataGetPermList. */
  '/wedata/wedata_get_perm_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      perm: {
        perm_id: string;
        name: string;
        desc: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** wedata_login. */
  '/wedata/wedata_login': {
    needs: 'nothing';
    body: {
      uid?: string;
      user_session?: string;
      client_ip?: string;
      user_agent?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      base_resp: {
        ret: number;
        err_msg: string;
        [field: string]: unknown;
      };
      redirect_url?: string;
      expire_at?: string | number;
    }>;
  };
  /** weDataQueryBindList. */
  '/wedata/wedata_query_bind_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        uid: string;
        is_bind: number;
        nickname?: string;
        head_url?: string;
        create_time: string | number;
        update_time: string | number;
        perm?: {
          perm_id: string;
          name: string;
          desc: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** weDataSetUserPerm. */
  '/wedata/wedata_set_user_perm': {
    needs: 'nothing';
    body: {
      uid?: string;
      perm?: readonly {
        perm_id?: string;
        name?: string;
        desc?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** weDataUnbindUser. */
  '/wedata/wedata_unbind_user': {
    needs: 'nothing';
    body: {
      uid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** applyMsgPlugin. */
  '/cgi-bin/express/delivery/open_msg/open_openmsg': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** applyQueryPlugin. */
  '/cgi-bin/express/delivery/open_msg/open_query_plugin': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** applyReturnPlugin. */
  '/cgi-bin/express/delivery/return/open_return': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** applyLivelnfo. */
  '/wxa/business/applyliveinfo': {
    needs: 'nothing';
    body: {
      action?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      action: string;
    }>;
  };
  /** GetCustomShareRatio. */
  '/wxa/getdefaultamsinfo': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      ret: number;
      err_msg?: string;
      share_ratio: number;
    }>;
  };
  /** GetAmsCategoryBlackList. */
  '/wxa/operationams': {
    needs: 'second';
    body: {
      name?: string;
      type?: string;
      video_duration_min?: number;
      video_duration_max?: number;
      tmpl_type?: number;
      tmpl_id?: string;
      page?: number;
      page_size?: number;
      start_date?: string;
      end_date?: string;
      ad_slot?: string;
      ad_unit_id?: string;
      op?: number;
      /** JSON, as text. */
      list?:
        | string
        | readonly {
            type?: number;
            id?: string;
          }[];
      /** Several, separated by `,`. */
      cover_scene_list?: string;
      status?: number;
      /** Several, separated by `|`. */
      ams_category?: string;
      is_return_tmpl_bind_list?: 0 | 1;
    };
    options: WechatCallOptions & {
      query: {
        action: string;
      };
    };
    answer: OpenAnswer<{
      ret?: number;
      err_msg?: string;
      status?: number;
      ad_unit_id?: string;
      summary?: {
        req_succ_count: number;
        exposure_count: number;
        exposure_rate: number;
        click_count: number;
        click_rate: number;
        income: number;
        ecpm: number;
        [field: string]: unknown;
      };
      list?: {
        req_succ_count: number;
        exposure_count: number;
        exposure_rate: number;
        click_count: number;
        click_rate: number;
        income: number;
        ecpm: number;
        slot_id: string | number;
        ad_slot: string;
        date: string;
        [field: string]: unknown;
      }[];
      total_num?: number;
      code?: string;
      ad_unit?: {
        ad_unit_id: string;
        ad_unit_name: string;
        slot_id?: string;
        ad_slot?: string;
        ad_unit_type: string;
        ad_unit_status: number;
        ad_unit_size?: {
          width: number;
          height: number;
          [field: string]: unknown;
        }[];
        appid?: string;
        video_duration_min?: number;
        video_duration_max?: number;
        [field: string]: unknown;
      }[];
      blacklist_biz?: {
        id: string;
        name: string;
        icon: string;
        [field: string]: unknown;
      }[];
      blacklist_weapp?: {
        id: string;
        name: string;
        icon: string;
        [field: string]: unknown;
      }[];
      blacklist_ios?: {
        id: string;
        name: string;
        icon: string;
        [field: string]: unknown;
      }[];
      blacklist_android?: {
        id: string;
        name: string;
        icon: string;
        [field: string]: unknown;
      }[];
      /** Several, separated by `,`. */
      cover_scene_list?: string;
      next_open_time?: string | number;
      /** Several, separated by `|`. */
      ams_category?: string;
      revenue_all?: string | number;
      penalty_all?: string | number;
      settled_revenue_all?: string | number;
      settlement_list?: {
        date: string;
        zone: string;
        month: string;
        order: number;
        sett_status: number;
        sett_no: string;
        settled_revenue: string | number;
        mail_send_cnt: string | number;
        slot_revenue: {
          slot_id: string;
          slot_settled_revenue: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      tmpl_type?: number;
      ad_unit_list?: {
        tmpl_id: string;
        ad_unit_name: string;
        slot_id?: string;
        ad_slot?: string;
        tmpl_bind_total_num: number;
        tmpl_bind_list?: {
          ad_unit_id: string;
          ad_unit_name: string;
          slot_id?: string;
          ad_slot?: string;
          ad_unit_type: string;
          ad_unit_status: number;
          ad_unit_size?: {
            width: number;
            height: number;
            [field: string]: unknown;
          }[];
          appid?: string;
          video_duration_min?: number;
          video_duration_max?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** SetCustomShareRatio. */
  '/wxa/setdefaultamsinfo': {
    needs: 'nothing';
    body: {
      appid?: string;
      share_ratio?: number;
    };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      ret: number;
      err_msg?: string;
    }>;
  };
}
