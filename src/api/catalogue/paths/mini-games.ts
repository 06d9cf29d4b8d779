// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';

/** Paths of GET: mini games 小游戏. */
export interface MiniMiniGamesGet {
  /** 获取帧同步游戏帧数据 (lockStep.getGameFrame). */
  '/wxa/getwxagameframe': {
    needs: 'nothing';
    query: {
      access_info?: string;
      begin_frame_id?: number;
      end_frame_id?: number;
    };
    answer: OpenAnswer<{
      data: {
        has_more: boolean;
        frame_list: {
          frame_id: number;
          pkg_list: {
            open_id: string;
            action_list?: string[];
            b: boolean;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取帧同步游戏身份信息 (lockStep.getGameIdentityInfo). */
  '/wxa/getwxagameidentityinfo': {
    needs: 'nothing';
    query: {
      access_info?: string;
    };
    answer: OpenAnswer<{
      data: {
        info_list: {
          client_id: number;
          open_id: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取帧同步游戏房间信息 (lockStep.getGameRoomInfo). */
  '/wxa/getwxagameroominfo': {
    needs: 'nothing';
    query: {
      access_info?: string;
    };
    answer: OpenAnswer<{
      data?: {
        room_id_str?: string;
        room_state?: number;
        max_member_num?: number;
        game_tick?: number;
        start_percent?: number;
        udp_reliability_strategy?: number;
        game_last_time?: number;
        game_version?: number;
        room_ext_info?: string;
        seed?: string;
        member_list?: {
          is_ready?: boolean;
          role?: number;
          client_id?: number;
          pos_num?: number;
          headimg?: string;
          nickname?: string;
          enable_to_start?: boolean;
          member_ext_info?: string;
          [field: string]: unknown;
        }[];
        update_timestamp?: string | number;
        create_timestamp?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: mini games 小游戏. */
export interface MiniMiniGamesPost {
  /** 米大师取消支付 (midas.cancelPay). */
  '/cgi-bin/midas/cancelpay': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      pay_item?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
    }>;
  };
  /** 米大师查询余额 (midas.getBalance). */
  '/cgi-bin/midas/getbalance': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      balance: number;
      gen_balance: number;
      first_save: number;
      save_amt: number;
      save_sum: number;
      cost_sum: number;
      present_sum: number;
    }>;
  };
  /** 米大师扣除游戏币 (midas.pay). */
  '/cgi-bin/midas/pay': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      amt: number;
      pay_item?: string;
      app_remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
      used_gen_amt: number;
    }>;
  };
  /** 米大师赠送游戏币 (midas.present). */
  '/cgi-bin/midas/present': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      present_counts: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
    }>;
  };
  /** 米大师取消支付（沙箱） (midas.cancelPay). */
  '/cgi-bin/midas/sandbox/cancelpay': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      pay_item?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
    }>;
  };
  /** 米大师查询余额（沙箱） (midas.getBalance). */
  '/cgi-bin/midas/sandbox/getbalance': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      balance: number;
      gen_balance: number;
      first_save: number;
      save_amt: number;
      save_sum: number;
      cost_sum: number;
      present_sum: number;
    }>;
  };
  /** 米大师扣除游戏币（沙箱） (midas.pay). */
  '/cgi-bin/midas/sandbox/pay': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      amt: number;
      pay_item?: string;
      app_remark?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
      used_gen_amt: number;
    }>;
  };
  /** 米大师赠送游戏币（沙箱） (midas.present). */
  '/cgi-bin/midas/sandbox/present': {
    needs: 'first';
    body: {
      appid?: string;
      offer_id?: string;
      /** `1`, for example. */
      zone_id: string;
      openid: string;
      /** `android`, for example. */
      pf: string;
      user_ip?: string;
      ts?: string | number;
      sig?: string;
      bill_no: string;
      present_counts: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
    }>;
  };
  /** 获取小游戏分析数据 (analysis.getGameAnalysisData). */
  '/datacube/getgameanalysisdata': {
    needs: 'first';
    body: {
      metric: string;
      granularity: number;
      start_time: string | number;
      end_time: string | number;
      filter_list?: readonly {
        dimension: string;
        value: string;
      }[];
      group_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data_list: {
        timestamp: string | number;
        time_label: string;
        group_dimension_list?: {
          label: string;
          value: string;
          [field: string]: unknown;
        }[];
        metric_value: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 创建对局匹配规则 (gamematch.createMatchRule). */
  '/wxa/business/gamematch/creatematchrule': {
    needs: 'first';
    body: {
      team_count: number;
      team_member_count: number;
      need_room_service_info?: 0 | 1;
      game_room_info?: {
        game_tick: number;
        start_percent: number;
        udp_reliability_strategy: number;
        need_user_info?: boolean;
        game_last_time?: number;
        need_game_seed?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      match_id: string;
    }>;
  };
  /** 删除对局匹配规则 (gamematch.deleteMatchRule). */
  '/wxa/business/gamematch/deletematchrule': {
    needs: 'first';
    body: {
      match_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取全部对局匹配规则 (gamematch.getAllMatchRule). */
  '/wxa/business/gamematch/getallmatchrule': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      match_rule_list?: {
        match_id: string;
        app_id?: string;
        open_state: number;
        team_count: number;
        team_member_count: number;
        need_room_service_info?: number;
        game_room_info?: {
          game_tick: number;
          start_percent: number;
          udp_reliability_strategy: number;
          need_user_info: boolean;
          game_last_time: number;
          need_game_seed: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设置对局匹配开关 (gamematch.setMatchIdOpenState). */
  '/wxa/business/gamematch/setmatchopenstate': {
    needs: 'first';
    body: {
      match_id: string;
      open_state: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 更新对局匹配规则 (gamematch.updateMatchRule). */
  '/wxa/business/gamematch/updatematchrule': {
    needs: 'first';
    body: {
      team_count: number;
      team_member_count: number;
      need_room_service_info?: 0 | 1;
      game_room_info?: {
        game_tick: number;
        start_percent: number;
        udp_reliability_strategy: number;
        need_user_info?: boolean;
        game_last_time?: number;
        need_game_seed?: boolean;
      };
      match_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取代付订单 (business.getPayForOrder). */
  '/wxa/business/getpayfororder': {
    needs: 'first';
    body: {
      appid?: string;
      env?: number;
      order_no: string;
      out_trade_no: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      payfororder: {
        order_no: string;
        out_trade_no: string;
        openid: string;
        amount: number;
        status: number;
        zone_id: string;
        env: number;
        pay_time?: string | number;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建帧同步游戏房间 (lockStep.createGameRoom). */
  '/wxa/createwxagameroom': {
    needs: 'first';
    body: {
      game_tick: number;
      open_id_list: readonly string[];
      start_percent: number;
      udp_reliability_strategy: number;
      need_user_info?: boolean;
      game_last_time?: number;
      room_ext_info?: string;
      need_game_seed?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data: {
        access_info: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 虚拟支付 2.0 取消支付 (cancelPay). */
  '/wxa/game/cancelpay': {
    needs: 'first';
    body: {
      offer_id?: string;
      zone_id: string;
      openid: string;
      env: number;
      user_ip?: string;
      ts?: string | number;
      pay_bill_no: string;
      bill_no: string;
      amount: number;
    };
    options: WechatCallOptions & {
      query?: {
        sig_method?: string;
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_no: string;
    }>;
  };
  /** 小游戏图片安全检测 (gamesecurity.mediaCheck). */
  '/wxa/game/content_spam/media_check_sync': {
    needs: 'first';
    body: {
      openid: string;
      media_url: string;
      media_type: number;
      version: number;
      scene: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      trace_id: string;
      result?: {
        suggest: string;
        label: number;
        [field: string]: unknown;
      };
      detail?: {
        errcode: number;
        strategy: string;
        suggest?: string;
        label?: number;
        prob?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 小游戏文本安全检测 (gamesecurity.msgSecCheck). */
  '/wxa/game/content_spam/msg_sec_check': {
    needs: 'first';
    body: {
      openid: string;
      nickname?: string;
      content: string;
      version: number;
      scene: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      trace_id: string;
      result?: {
        suggest: string;
        label: number;
        replaced_content: string;
        [field: string]: unknown;
      };
      detail?: {
        errcode: number;
        strategy: string;
        suggest?: string;
        label?: number;
        level?: number;
        prob?: number;
        keyword?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 虚拟支付 2.0 查询余额 (getBalance). */
  '/wxa/game/getbalance': {
    needs: 'first';
    body: {
      offer_id?: string;
      zone_id: string;
      openid: string;
      env: number;
      user_ip?: string;
      ts?: string | number;
    };
    options: WechatCallOptions & {
      query?: {
        sig_method?: string;
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      balance: number;
      present_balance: number;
      first_save: boolean;
      sum_save: number;
      sum_present: number;
      sum_balance: number;
      sum_cost: number;
    }>;
  };
  /** 虚拟支付 2.0 扣除游戏币 (pay). */
  '/wxa/game/pay': {
    needs: 'first';
    body: {
      offer_id?: string;
      zone_id: string;
      openid: string;
      env: number;
      user_ip?: string;
      ts?: string | number;
      bill_no: string;
      amount: number;
      payitem?: string;
      remark?: string;
    };
    options: WechatCallOptions & {
      query?: {
        sig_method?: string;
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
      used_present_amount: number;
    }>;
  };
  /** 虚拟支付 2.0 赠送游戏币 (present). */
  '/wxa/game/present': {
    needs: 'first';
    body: {
      offer_id?: string;
      zone_id: string;
      openid: string;
      env: number;
      user_ip?: string;
      ts?: string | number;
      bill_no: string;
      amount: number;
    };
    options: WechatCallOptions & {
      query?: {
        sig_method?: string;
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_no: string;
      balance: number;
    }>;
  };
  /** 虚拟支付 2.0 查询订单 (queryOrder). */
  '/wxa/game/queryorderinfo': {
    needs: 'first';
    body: {
      offer_id?: string;
      zone_id?: string;
      openid: string;
      env: number;
      user_ip?: string;
      ts?: string | number;
      out_trade_no: string;
      biz_id: number;
    };
    options: WechatCallOptions & {
      query?: {
        sig_method?: string;
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      product_id: string;
      out_trade_no: string;
      mch_order_no?: string;
      transaction_id?: string;
      pay_state: number;
      deliver_state: number;
      pay_finish_time?: string | number;
    }>;
  };
  /** 删除用户托管数据 (storage.removeUserStorage). */
  '/wxa/remove_user_storage': {
    needs: 'first';
    body: {
      key: readonly string[];
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        signature?: string;
        /** `hmac_sha256`, for example. */
        sig_method?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 写入用户托管数据 (storage.setUserStorage). */
  '/wxa/set_user_storage': {
    needs: 'first';
    body: {
      kv_list: readonly {
        key: string;
        value: string;
      }[];
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        signature?: string;
        /** `hmac_sha256`, for example. */
        sig_method?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 写入用户关系链互动数据 (storage.setUserInteractiveData). */
  '/wxa/setuserinteractivedata': {
    needs: 'first';
    body: {
      kv_list: readonly {
        key: string;
        value: number;
      }[];
    };
    options: WechatCallOptions & {
      query?: {
        openid?: string;
        signature?: string;
        /** `hmac_sha256`, for example. */
        sig_method?: string;
      };
    };
    answer: OpenAnswer;
  };
}
