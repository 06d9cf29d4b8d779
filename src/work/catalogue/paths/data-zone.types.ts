// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenWorkAnswer, UntypedWorkAnswer, WorkUploadOptions } from '../call-shapes.js';

/** Paths of GET: chat archive 会话内容存档. */
export interface WorkDataZoneAppGet {
  /** 获取机器人信息. */
  '/cgi-bin/msgaudit/get_robot_info': {
    needs: 'first';
    query: {
      robot_id: string;
    };
    answer: OpenWorkAnswer<{
      data: {
        robot_id: string;
        name: string;
        creator_userid: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: chat archive 会话内容存档; data & AI zone 数据与智能专区. */
export interface WorkDataZoneAppPost {
  /** 获取群聊会话同意情况. */
  '/cgi-bin/msgaudit/check_room_agree': {
    needs: 'first';
    body: {
      roomid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      agreeinfo: {
        exteranalopenid: string;
        agree_status: string;
        status_change_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取单聊会话同意情况. */
  '/cgi-bin/msgaudit/check_single_agree': {
    needs: 'first';
    body: {
      info: readonly {
        userid: string;
        exteranalopenid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      agreeinfo: {
        userid: string;
        exteranalopenid: string;
        agree_status: string;
        status_change_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取会话内容存档开启成员列表. */
  '/cgi-bin/msgaudit/get_permit_user_list': {
    needs: 'nothing';
    body: {
      type?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      ids: string[];
    }>;
  };
  /** 获取会话内容存档内部群信息. */
  '/cgi-bin/msgaudit/groupchat/get': {
    needs: 'first';
    body: {
      roomid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      roomname: string;
      creator: string;
      members: {
        memberid: string;
        jointime: string | number;
        [field: string]: unknown;
      }[];
      notice: string;
      room_create_time: string | number;
    }>;
  };
  /** 添加会话内容分析任务. */
  '/cgi-bin/chatdata/analyze_task_add': {
    needs: 'first';
    body: {
      analyze_task: number;
      jobid?: string;
      msg_list: readonly {
        msgid: string;
        encrypt_info: {
          secret_key: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid?: string;
      fail_list?: {
        msgid: string;
        errcode: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取会话内容分析任务结果. */
  '/cgi-bin/chatdata/analyze_task_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      analyze_result?: {
        result_id: string;
        service_encrypt_info: {
          encrypted_secret_key: string;
          public_key_ver: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      analyze_result_list?: {
        msgid: string;
        errcode: number;
        errmsg?: string;
        sentiment_result?: number;
        spam_result?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 提交会话内容分析任务. */
  '/cgi-bin/chatdata/analyze_task_submit': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取异步专区程序任务结果. */
  '/cgi-bin/chatdata/async_program_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      response_errcode: number;
      response_data?: string;
    }>;
  };
  /** 创建异步调用专区程序的任务. */
  '/cgi-bin/chatdata/async_program_task': {
    needs: 'first';
    body: {
      program_id: string;
      ability_id: string;
      request_data?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 查询专区程序调试模式状态. */
  '/cgi-bin/chatdata/check_debug_mode': {
    needs: 'first';
    body: {
      program_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      debug_mode_status: number;
    }>;
  };
  /** 关闭专区程序调试模式. */
  '/cgi-bin/chatdata/close_debug_mode': {
    needs: 'first';
    body: {
      program_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建专区数据导出任务. */
  '/cgi-bin/chatdata/export/create_job': {
    needs: 'first';
    body: {
      code: string;
      media_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 获取专区数据导出任务状态. */
  '/cgi-bin/chatdata/export/get_job_status': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      result_id?: string;
      result_errcode?: number;
      result_errmsg?: string;
    }>;
  };
  /** 获取企业已授权存档的生效成员列表. */
  '/cgi-bin/chatdata/get_auth_user_list': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      auth_user_list: {
        open_userid: string;
        edition_list: number[];
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 获取企业开通数据与智能专区的授权版本、范围和有效期. */
  '/cgi-bin/chatdata/get_corp_auth_info': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      auth_edition_list: {
        edition: number;
        auth_scope: {
          userid_list?: string[];
          department_id_list?: (string | number)[];
          tag_id_list?: (string | number)[];
          [field: string]: unknown;
        };
        status: number;
        begin_time: string | number;
        end_time: string | number;
        msg_duration_days: number;
        auth_user_count: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取成员敏感信息隐藏配置. */
  '/cgi-bin/chatdata/get_hide_sensitiveinfo_config': {
    needs: 'first';
    body: {
      open_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      config: {
        hide_mobile: boolean;
        hide_idcard: boolean;
        hide_bankno: boolean;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取群聊中外部联系人的会话存档同意状态. */
  '/cgi-bin/chatdata/getagreestatus/room': {
    needs: 'first';
    body: {
      chatid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      agreeinfo: {
        external_userid: string;
        agree_status: string;
        status_change_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 批量获取成员与外部联系人的会话存档同意状态. */
  '/cgi-bin/chatdata/getagreestatus/single': {
    needs: 'first';
    body: {
      item: readonly {
        open_userid?: string;
        external_userid?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      agreeinfo: {
        open_userid?: string;
        external_userid?: string;
        agree_status: string;
        status_change_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取专区群聊的成员和创建信息. */
  '/cgi-bin/chatdata/groupchat/get': {
    needs: 'first';
    body: {
      chatid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      members: {
        type: number;
        memberid: string;
        jointime: string | number;
        [field: string]: unknown;
      }[];
      creator: string;
      room_create_time: string | number;
    }>;
  };
  /** 创建敏感关键词规则. */
  '/cgi-bin/chatdata/keyword/create_rule': {
    needs: 'first';
    body: {
      name: string;
      keyword: {
        word_list: readonly string[];
      };
      semantics?: {
        semantics_list: readonly number[];
      };
      applicable_range?: {
        target_type?: {
          type_list?: readonly number[];
        };
        chat_type?: {
          type_list?: readonly number[];
        };
        department?: {
          id_list?: readonly (string | number)[];
        };
        user?: {
          id_list?: readonly string[];
        };
        external_contact?: {
          id_list?: readonly string[];
        };
        chat?: {
          id_list?: readonly string[];
        };
        session_type?: {
          session_type_list?: readonly number[];
        };
        exclude_mobile?: {
          mobile_list?: readonly string[];
        };
        exclude_email?: {
          email_list?: readonly string[];
        };
        exclude_bank_card?: {
          bank_card_list?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_id: string;
    }>;
  };
  /** 删除敏感关键词规则. */
  '/cgi-bin/chatdata/keyword/delete_rule': {
    needs: 'first';
    body: {
      rule_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分页获取命中敏感关键词规则的消息. */
  '/cgi-bin/chatdata/keyword/get_hit_msg_list': {
    needs: 'nothing';
    body: {
      token?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msg_list: {
        msgid: string;
        hit_rule_list: {
          rule_id: string;
          has_hit_keyword: boolean;
          semantics_list?: number[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 获取敏感关键词规则详情. */
  '/cgi-bin/chatdata/keyword/get_rule_detail': {
    needs: 'first';
    body: {
      rule_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      name: string;
      keyword: {
        word_list: string[];
        [field: string]: unknown;
      };
      semantics?: {
        semantics_list: number[];
        [field: string]: unknown;
      };
      applicable_range?: {
        target_type?: {
          type_list?: number[];
          [field: string]: unknown;
        };
        chat_type?: {
          type_list?: number[];
          [field: string]: unknown;
        };
        department?: {
          id_list?: (string | number)[];
          [field: string]: unknown;
        };
        user?: {
          id_list?: string[];
          [field: string]: unknown;
        };
        external_contact?: {
          id_list?: string[];
          [field: string]: unknown;
        };
        chat?: {
          id_list?: string[];
          [field: string]: unknown;
        };
        session_type?: {
          session_type_list?: number[];
          [field: string]: unknown;
        };
        exclude_mobile?: {
          mobile_list?: string[];
          [field: string]: unknown;
        };
        exclude_email?: {
          email_list?: string[];
          [field: string]: unknown;
        };
        exclude_bank_card?: {
          bank_card_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页获取敏感关键词规则列表. */
  '/cgi-bin/chatdata/keyword/get_rule_list': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_list: {
        rule_id: string;
        name: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 更新敏感关键词规则. */
  '/cgi-bin/chatdata/keyword/update_rule': {
    needs: 'first';
    body: {
      rule_id: string;
      name?: string;
      keyword?: {
        word_list: readonly string[];
      };
      semantics?: {
        semantics_list: readonly number[];
      };
      applicable_range?: {
        target_type?: {
          type_list?: readonly number[];
        };
        chat_type?: {
          type_list?: readonly number[];
        };
        department?: {
          id_list?: readonly (string | number)[];
        };
        user?: {
          id_list?: readonly string[];
        };
        external_contact?: {
          id_list?: readonly string[];
        };
        chat?: {
          id_list?: readonly string[];
        };
        session_type?: {
          id_list?: readonly (string | number)[];
        };
        exclude_mobile?: {
          mobile_list?: readonly string[];
        };
        exclude_email?: {
          email_list?: readonly string[];
        };
        exclude_bank_card?: {
          bank_card_list?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 为专区程序开启调试模式. */
  '/cgi-bin/chatdata/open_debug_mode': {
    needs: 'first';
    body: {
      program_id: string;
      debug_token: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 按关键词搜索群聊. */
  '/cgi-bin/chatdata/search_chat': {
    needs: 'first';
    body: {
      query_word: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      chat_list: {
        chatid: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 按关键词和会话范围搜索消息. */
  '/cgi-bin/chatdata/search_msg': {
    needs: 'first';
    body: {
      query_word: string;
      chat_info?: {
        chat_type: number;
        id_list: readonly {
          open_userid?: string;
          external_userid?: string;
        }[];
      };
      start_time?: string | number;
      end_time?: string | number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msg_list: {
        msgid: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 设置成员敏感信息隐藏配置. */
  '/cgi-bin/chatdata/set_hide_sensitiveinfo_config': {
    needs: 'first';
    body: {
      open_userid: string;
      config: {
        hide_mobile?: boolean;
        hide_idcard?: boolean;
        hide_bankno?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置专区程序的日志打印级别. */
  '/cgi-bin/chatdata/set_log_level': {
    needs: 'first';
    body: {
      program_id: string;
      log_level: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置用于会话内容密钥加密的 RSA 公钥. */
  '/cgi-bin/chatdata/set_public_key': {
    needs: 'first';
    body: {
      public_key: string;
      public_key_ver: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置接收专区回调事件的程序. */
  '/cgi-bin/chatdata/set_receive_callback': {
    needs: 'first';
    body: {
      program_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 专区程序接口（前缀）. */
  '/cgi-bin/chatdata/specapi': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 专区：创建任务.
   * @deprecated WeCom no longer documents it.
   */
  '/cgi-bin/chatdata/specapi/create_job': {
    needs: 'first';
    body: {
      msg_filter: {
        msg_list: readonly {
          msgid: string;
          encrypt_info: {
            secret_key: string;
          };
        }[];
      };
      custom_id: string;
      custom_data?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /**
   * 专区：获取任务结果.
   * @deprecated WeCom no longer documents it.
   */
  '/cgi-bin/chatdata/specapi/get_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      dispatch_time: string | number;
      progress: number;
      result?: {
        job_type: string;
        data?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 同步调用专区程序能力. */
  '/cgi-bin/chatdata/sync_call_program': {
    needs: 'first';
    body: {
      program_id: string;
      ability_id: string;
      notify_id: string;
      request_data?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      response_data?: string;
    }>;
  };
  /** 同步拉取专区中的加密会话消息. */
  '/cgi-bin/chatdata/sync_msg': {
    needs: 'nothing';
    body: {
      token?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msg_list: {
        msgid: string;
        msgtype: number;
        sender: {
          type: number;
          id: string;
          [field: string]: unknown;
        };
        receiver_list?: {
          type: number;
          id: string;
          [field: string]: unknown;
        }[];
        chatid?: string;
        send_time: string | number;
        service_encrypt_info: {
          encrypted_secret_key: string;
          public_key_ver: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
}

/** Paths of POST with a JSON body: data & AI zone orders 数据与智能专区订单. */
export interface WorkDataZoneProviderPost {
  /** 数据专区：取消订单. */
  '/cgi-bin/advanced_api/cancel_order': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 数据专区：创建订单. */
  '/cgi-bin/advanced_api/create_order': {
    needs: 'first';
    body: {
      advanced_api_type: number;
      custom_corpid: string;
      buyer_userid: string;
      order_type?: number;
      chat_archive_api?: {
        edition: number;
        target_edition_info?: {
          begin_time: string | number;
          end_time: string | number;
        };
        old_edition?: number;
        old_edition_info?: {
          begin_time: string | number;
          end_time: string | number;
        };
        purchase_count?: number;
        take_effect_time?: string | number;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_id: string;
    }>;
  };
  /** 数据专区：获取企业购买信息. */
  '/cgi-bin/advanced_api/get_corp_buy_info': {
    needs: 'first';
    body: {
      advanced_api_type: number;
      custom_corpid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      chat_archive_api_buy_info: {
        edition_list: {
          edition: number;
          purchase_count: number;
          begin_time: string | number;
          end_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 数据专区：订单详情. */
  '/cgi-bin/advanced_api/get_order': {
    needs: 'first';
    body: {
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order: {
        order_id: string;
        advanced_api_type: number;
        custom_corpid: string;
        buyer_userid: string;
        order_type: number;
        order_status: number;
        create_time: string | number;
        paid_price: number;
        chat_archive_api?: {
          edition: number;
          purchase_count: number;
          purchase_duration_days: number;
          take_effect_time: string | number;
          end_time: string | number;
          original_price?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 数据专区：订单列表. */
  '/cgi-bin/advanced_api/list_order': {
    needs: 'nothing';
    body: {
      custom_corpid?: string;
      start_time?: string | number;
      end_time?: string | number;
      advanced_api_type?: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      order_list: {
        order_id: string;
        order_type: number;
        order_status: number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
      has_more: number;
    }>;
  };
  /** 数据专区：提交支付. */
  '/cgi-bin/advanced_api/submit_pay': {
    needs: 'first';
    body: {
      order_id: string;
      payer_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}

/** Paths that take a file: data & AI zone 数据与智能专区. */
export interface WorkDataZoneAppUpload {
  /** 上传数据与智能专区临时文件，当前仅支持 file 类型. */
  '/cgi-bin/chatdata/upload_media': {
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
