// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of GET: external contact 客户联系. */
export interface WorkCustomersAppGet {
  /**
   * 获取外部联系人详情（旧）.
   * @deprecated replaced by externalcontact/get.
   */
  '/cgi-bin/crm/get_external_contact': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedWorkAnswer;
  };
  /** 查询链接使用详情. */
  '/cgi-bin/externalcontact/customer_acquisition/statistic': {
    needs: 'first';
    query: {
      link_id: string;
      start_time: string | number;
      end_time: string | number;
    };
    answer: OpenWorkAnswer<{
      click_link_customer_cnt: number;
      new_customer_cnt: number;
    }>;
  };
  /** 获取获客助手应用的使用授权. */
  '/cgi-bin/externalcontact/customer_acquisition_app/get_permit': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      user_list?: string[];
      department_list?: (string | number)[];
      tag_list?: (string | number)[];
    }>;
  };
  /** 获取外部联系人详情. */
  '/cgi-bin/externalcontact/get': {
    needs: 'first';
    query: {
      external_userid: string;
    };
    answer: OpenWorkAnswer<{
      external_contact: {
        external_userid: string;
        name: string;
        foreign_key?: string;
        unionid?: string;
        avatar?: string;
        type: number;
        /** A number, sent as text. */
        gender: string;
        position?: string;
        corp_name?: string;
        corp_full_name?: string;
        is_subscribe?: number;
        subscriber_info?: {
          tag_id?: string[];
          remark?: string;
          remark_mobiles?: string[];
          [field: string]: unknown;
        };
        external_profile?: {
          external_corp_name: string;
          wechat_channels?: {
            nickname?: string;
            status?: number;
            [field: string]: unknown;
          };
          external_attr: {
            type: number;
            name: string;
            text?: {
              value: string;
              [field: string]: unknown;
            };
            web?: {
              title: string;
              url: string;
              [field: string]: unknown;
            };
            miniprogram?: {
              appid: string;
              pagepath: string;
              title: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      follow_user: {
        userid: string;
        remark: string;
        remark_corp_name?: string;
        remark_mobiles?: string[];
        description: string;
        tags?: {
          type: number;
          tag_id?: string;
          tag_name?: string;
          group_name?: string;
          [field: string]: unknown;
        }[];
        tag_id?: string[];
        add_way: number;
        createtime: string | number;
        state?: string;
        oper_userid?: string;
        wechat_channels?: {
          nickname?: string;
          source?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取配置了客户联系功能的成员列表. */
  '/cgi-bin/externalcontact/get_follow_user_list': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      follow_user: string[];
    }>;
  };
  /** 获取聊天敏感词规则列表. */
  '/cgi-bin/externalcontact/get_intercept_rule_list': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      rule_list: {
        rule_id: string | number;
        rule_name: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取家长关注“学校通知”的模式. */
  '/cgi-bin/externalcontact/get_subscribe_mode': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      subscribe_mode: number;
    }>;
  };
  /** 获取“学校通知”二维码. */
  '/cgi-bin/externalcontact/get_subscribe_qr_code': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      qrcode_big: string;
      qrcode_middle: string;
      qrcode_thumb: string;
    }>;
  };
  /** 获取外部联系人列表. */
  '/cgi-bin/externalcontact/list': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer<{
      external_userid: string[];
    }>;
  };
}

/** Paths of POST with a JSON body: external contact 客户联系. */
export interface WorkCustomersAppPost {
  /**
   * 离职成员外部联系人再分配（旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/crm/transfer_external_contact': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 配置客户联系「联系我」方式. */
  '/cgi-bin/externalcontact/add_contact_way': {
    needs: 'first';
    body: {
      type: number;
      scene: number;
      style?: number;
      remark?: string;
      skip_verify?: boolean;
      state?: string;
      user?: readonly string[];
      party?: readonly (string | number)[];
      is_temp?: boolean;
      expires_in?: number;
      chat_expires_in?: number;
      unionid?: string;
      is_exclusive?: boolean;
      mark_source?: boolean;
      conclusions?: {
        text?: {
          content: string;
        };
        image?: {
          media_id: string;
        };
        link?: {
          url: string;
          title?: string;
          desc?: string;
          picurl?: string;
        };
        miniprogram?: {
          appid: string;
          page: string;
          title?: string;
          pic_media_id?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      config_id: string;
      qr_code?: string;
    }>;
  };
  /** 添加企业客户标签. */
  '/cgi-bin/externalcontact/add_corp_tag': {
    needs: 'nothing';
    body: {
      group_id?: string;
      group_name?: string;
      order?: string | number;
      tag?: readonly {
        name: string;
        order?: string | number;
      }[];
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tag_group: {
        group_id: string;
        group_name: string;
        order: string | number;
        tag: {
          id: string;
          name: string;
          order: string | number;
          deleted?: boolean;
          create_time: string | number;
          [field: string]: unknown;
        }[];
        deleted?: boolean;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 创建聊天敏感词规则. */
  '/cgi-bin/externalcontact/add_intercept_rule': {
    needs: 'first';
    body: {
      rule_name: string;
      word_list: readonly string[];
      semantics_list?: readonly number[];
      intercept_type: number;
      applicable_range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_id: string | number;
    }>;
  };
  /** 企业发表内容到客户的朋友圈. */
  '/cgi-bin/externalcontact/add_moment_task': {
    needs: 'nothing';
    body: {
      text?: {
        content: string;
      };
      attachments?: readonly {
        msgtype: string;
        image?: {
          media_id: string;
        };
        link?: {
          title: string;
          url: string;
          media_id?: string;
        };
        video?: {
          media_id: string;
        };
      }[];
      visible_range?: {
        sender_list?: {
          user_list?: readonly string[];
          department_list?: readonly (string | number)[];
        };
        external_contact_list?: {
          tag_list?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 创建企业群发. */
  '/cgi-bin/externalcontact/add_msg_template': {
    needs: 'first';
    body: {
      chat_type: string;
      external_userid?: readonly string[];
      chat_id_list?: readonly string[];
      tag_filter?: {
        group_list?: readonly {
          tag_list?: readonly string[];
        }[];
      };
      sender?: string;
      allow_select?: boolean;
      text?: {
        content: string;
      };
      attachments?: readonly {
        msgtype: string;
        image?: {
          media_id?: string;
          pic_url?: string;
        };
        link?: {
          title: string;
          desc?: string;
          url: string;
          picurl?: string;
        };
        video?: {
          media_id: string;
        };
        miniprogram?: {
          appid: string;
          page: string;
          title: string;
          pic_media_id?: string;
        };
        file?: {
          media_id: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msgid: string;
      fail_list?: string[];
    }>;
  };
  /** 创建商品图册. */
  '/cgi-bin/externalcontact/add_product_album': {
    needs: 'first';
    body: {
      description: string;
      price: number;
      product_sn?: string;
      attachments?: readonly {
        type: string;
        image?: {
          media_id: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      product_id: string;
    }>;
  };
  /** 为指定规则组创建企业客户标签. */
  '/cgi-bin/externalcontact/add_strategy_tag': {
    needs: 'first';
    body: {
      strategy_id: number;
      group_id?: string;
      group_name?: string;
      order?: string | number;
      tag: readonly {
        name: string;
        order?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tag_group: {
        strategy_id: number;
        group_id: string;
        group_name: string;
        order: string | number;
        create_time: string | number;
        tag: {
          id: string;
          name: string;
          order: string | number;
          create_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量获取客户详情. */
  '/cgi-bin/externalcontact/batch/get_by_user': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_contact_list: {
        external_contact: {
          external_userid: string;
          name: string;
          foreign_key?: string;
          unionid?: string;
          avatar?: string;
          type: number;
          /** A number, sent as text. */
          gender: string;
          position?: string;
          corp_name?: string;
          corp_full_name?: string;
          is_subscribe?: number;
          subscriber_info?: {
            tag_id?: string[];
            remark?: string;
            remark_mobiles?: string[];
            [field: string]: unknown;
          };
          external_profile?: {
            external_corp_name: string;
            wechat_channels?: {
              nickname?: string;
              status?: number;
              [field: string]: unknown;
            };
            external_attr: {
              type: number;
              name: string;
              text?: {
                value: string;
                [field: string]: unknown;
              };
              web?: {
                title: string;
                url: string;
                [field: string]: unknown;
              };
              miniprogram?: {
                appid: string;
                pagepath: string;
                title: string;
                [field: string]: unknown;
              };
              [field: string]: unknown;
            }[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        follow_info: {
          userid: string;
          remark: string;
          remark_corp_name?: string;
          remark_mobiles?: string[];
          description: string;
          tags?: {
            type: number;
            tag_id?: string;
            tag_name?: string;
            group_name?: string;
            [field: string]: unknown;
          }[];
          tag_id?: string[];
          add_way: number;
          createtime: string | number;
          state?: string;
          oper_userid?: string;
          wechat_channels?: {
            nickname?: string;
            source?: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 外部联系人 unionid 批量转 external_userid. */
  '/cgi-bin/externalcontact/batch_to_external_userid': {
    needs: 'first';
    body: {
      mobiles: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      success_list: {
        errcode: number;
        errmsg?: string;
        external_userid?: string;
        foreign_key?: string;
        mobile?: string;
        [field: string]: unknown;
      }[];
      fail_list: {
        errcode: number;
        errmsg?: string;
        external_userid?: string;
        foreign_key?: string;
        mobile?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 停止企业群发. */
  '/cgi-bin/externalcontact/cancel_groupmsg_send': {
    needs: 'first';
    body: {
      msgid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 停止发表企业朋友圈. */
  '/cgi-bin/externalcontact/cancel_moment_task': {
    needs: 'first';
    body: {
      moment_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 结束临时会话. */
  '/cgi-bin/externalcontact/close_temp_chat': {
    needs: 'first';
    body: {
      userid: string;
      external_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取微信客服已服务客户列表. */
  '/cgi-bin/externalcontact/contact_list': {
    needs: 'nothing';
    body: {
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      info_list: {
        external_userid?: string;
        tmp_openid?: string;
        name: string;
        follow_userid?: string;
        chat_id?: string;
        chat_name?: string;
        add_time: string | number;
        is_customer: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** external_userid 转 openid. */
  '/cgi-bin/externalcontact/convert_to_openid': {
    needs: 'first';
    body: {
      external_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      openid: string;
    }>;
  };
  /** 创建获客链接. */
  '/cgi-bin/externalcontact/customer_acquisition/create_link': {
    needs: 'first';
    body: {
      link_name: string;
      range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
      priority_option?: {
        priority_type: number;
        priority_userid_list?: readonly string[];
      };
      skip_verify?: boolean;
      mark_source?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      link: {
        link_id: string;
        link_name: string;
        url: string;
        skip_verify: boolean;
        mark_source: boolean;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取由获客链接添加的客户信息. */
  '/cgi-bin/externalcontact/customer_acquisition/customer': {
    needs: 'first';
    body: {
      link_id: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer_list: {
        external_userid: string;
        userid?: string;
        chat_status: number;
        state?: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 删除获客链接. */
  '/cgi-bin/externalcontact/customer_acquisition/delete_link': {
    needs: 'first';
    body: {
      link_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取获客链接详情. */
  '/cgi-bin/externalcontact/customer_acquisition/get': {
    needs: 'first';
    body: {
      link_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      link: {
        link_id: string;
        link_name: string;
        url: string;
        skip_verify: boolean;
        mark_source: boolean;
        create_time: string | number;
        [field: string]: unknown;
      };
      range?: {
        user_list?: string[];
        department_list?: (string | number)[];
        [field: string]: unknown;
      };
      priority_option?: {
        priority_type: number;
        priority_userid_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取获客助手会话信息. */
  '/cgi-bin/externalcontact/customer_acquisition/get_chat_info': {
    needs: 'first';
    body: {
      chat_key: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
      external_userid: string;
      chat_info: {
        link_id: string;
        state?: string;
        recv_msg_cnt: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取获客链接列表. */
  '/cgi-bin/externalcontact/customer_acquisition/list_link': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      link_id_list: string[];
      next_cursor?: string;
    }>;
  };
  /** 编辑获客链接. */
  '/cgi-bin/externalcontact/customer_acquisition/update_link': {
    needs: 'first';
    body: {
      link_id: string;
      link_name?: string;
      range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
      priority_option?: {
        priority_type: number;
        priority_userid_list?: readonly string[];
      };
      skip_verify?: boolean;
      mark_source?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 查询剩余使用量. */
  '/cgi-bin/externalcontact/customer_acquisition_quota': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total: number;
      balance: number;
      quota_list?: {
        balance: number;
        expire_date: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 客户联系规则组：创建. */
  '/cgi-bin/externalcontact/customer_strategy/create': {
    needs: 'first';
    body: {
      parent_id?: number;
      strategy_name: string;
      admin_list: readonly string[];
      privilege: {
        view_customer_list?: boolean;
        view_customer_data?: boolean;
        view_room_list?: boolean;
        contact_me?: boolean;
        join_room?: boolean;
        share_customer?: boolean;
        oper_resign_customer?: boolean;
        oper_resign_group?: boolean;
        send_customer_msg?: boolean;
        edit_welcome_msg?: boolean;
        view_behavior_data?: boolean;
        view_room_data?: boolean;
        send_group_msg?: boolean;
        room_deduplication?: boolean;
        rapid_reply?: boolean;
        onjob_customer_transfer?: boolean;
        edit_anti_spam_rule?: boolean;
        export_customer_list?: boolean;
        export_customer_data?: boolean;
        export_customer_group_list?: boolean;
      };
      range: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy_id: number;
    }>;
  };
  /** 客户联系规则组：删除. */
  '/cgi-bin/externalcontact/customer_strategy/del': {
    needs: 'first';
    body: {
      strategy_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 客户联系规则组：编辑. */
  '/cgi-bin/externalcontact/customer_strategy/edit': {
    needs: 'first';
    body: {
      strategy_id: number;
      strategy_name?: string;
      admin_list?: readonly string[];
      privilege?: {
        view_customer_list?: boolean;
        view_customer_data?: boolean;
        view_room_list?: boolean;
        contact_me?: boolean;
        join_room?: boolean;
        share_customer?: boolean;
        oper_resign_customer?: boolean;
        oper_resign_group?: boolean;
        send_customer_msg?: boolean;
        edit_welcome_msg?: boolean;
        view_behavior_data?: boolean;
        view_room_data?: boolean;
        send_group_msg?: boolean;
        room_deduplication?: boolean;
        rapid_reply?: boolean;
        onjob_customer_transfer?: boolean;
        edit_anti_spam_rule?: boolean;
        export_customer_list?: boolean;
        export_customer_data?: boolean;
        export_customer_group_list?: boolean;
      };
      range_add?: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
      range_del?: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 客户联系规则组：详情. */
  '/cgi-bin/externalcontact/customer_strategy/get': {
    needs: 'first';
    body: {
      strategy_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy: {
        strategy_id: number;
        parent_id: number;
        strategy_name: string;
        admin_list: string[];
        privilege: {
          view_customer_list: boolean;
          view_customer_data: boolean;
          view_room_list: boolean;
          contact_me: boolean;
          join_room: boolean;
          share_customer: boolean;
          oper_resign_customer: boolean;
          oper_resign_group: boolean;
          send_customer_msg: boolean;
          edit_welcome_msg: boolean;
          view_behavior_data: boolean;
          view_room_data: boolean;
          send_group_msg: boolean;
          room_deduplication: boolean;
          rapid_reply: boolean;
          onjob_customer_transfer: boolean;
          edit_anti_spam_rule: boolean;
          export_customer_list: boolean;
          export_customer_data: boolean;
          export_customer_group_list: boolean;
          [field: string]: unknown;
        };
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 客户联系规则组：获取管理范围. */
  '/cgi-bin/externalcontact/customer_strategy/get_range': {
    needs: 'first';
    body: {
      strategy_id: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      range: {
        type: number;
        userid?: string;
        partyid?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 客户联系规则组：列表. */
  '/cgi-bin/externalcontact/customer_strategy/list': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy: {
        strategy_id: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 删除企业已配置的「联系我」方式. */
  '/cgi-bin/externalcontact/del_contact_way': {
    needs: 'first';
    body: {
      config_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除企业客户标签. */
  '/cgi-bin/externalcontact/del_corp_tag': {
    needs: 'nothing';
    body: {
      tag_id?: readonly string[];
      group_id?: readonly string[];
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除聊天敏感词规则. */
  '/cgi-bin/externalcontact/del_intercept_rule': {
    needs: 'first';
    body: {
      rule_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除指定规则组下的企业客户标签. */
  '/cgi-bin/externalcontact/del_strategy_tag': {
    needs: 'nothing';
    body: {
      tag_id?: readonly string[];
      group_id?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除商品图册. */
  '/cgi-bin/externalcontact/delete_product_album': {
    needs: 'first';
    body: {
      product_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 编辑企业客户标签. */
  '/cgi-bin/externalcontact/edit_corp_tag': {
    needs: 'nothing';
    body: {
      id?: string;
      name?: string;
      order?: string | number;
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 编辑指定规则组下的企业客户标签. */
  '/cgi-bin/externalcontact/edit_strategy_tag': {
    needs: 'first';
    body: {
      id: string;
      name?: string;
      order?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业已配置的「联系我」方式. */
  '/cgi-bin/externalcontact/get_contact_way': {
    needs: 'first';
    body: {
      config_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      contact_way?: {
        config_id: string;
        type: number;
        scene: number;
        style: number;
        remark: string;
        skip_verify: boolean;
        state: string;
        qr_code?: string;
        user?: string[];
        party?: (string | number)[];
        is_temp: boolean;
        expires_in?: number;
        chat_expires_in?: number;
        unionid?: string;
        is_exclusive?: boolean;
        mark_source?: boolean;
        conclusions: {
          text?: {
            content: string;
            [field: string]: unknown;
          };
          image?: {
            pic_url: string;
            [field: string]: unknown;
          };
          link?: {
            url: string;
            title?: string;
            desc?: string;
            picurl?: string;
            [field: string]: unknown;
          };
          miniprogram?: {
            appid: string;
            page: string;
            title?: string;
            pic_media_id?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取企业标签库. */
  '/cgi-bin/externalcontact/get_corp_tag_list': {
    needs: 'nothing';
    body: {
      tag_id?: readonly string[];
      group_id?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tag_group: {
        group_id: string;
        group_name: string;
        order: string | number;
        tag: {
          id: string;
          name: string;
          order: string | number;
          deleted?: boolean;
          create_time: string | number;
          [field: string]: unknown;
        }[];
        deleted?: boolean;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 获取企业群发消息发送结果（旧）.
   * @deprecated replaced by get_groupmsg_send_result.
   */
  '/cgi-bin/externalcontact/get_group_msg_result': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取群发记录列表（旧）. */
  '/cgi-bin/externalcontact/get_groupmsg_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取群发记录列表. */
  '/cgi-bin/externalcontact/get_groupmsg_list_v2': {
    needs: 'first';
    body: {
      chat_type: string;
      start_time: string | number;
      end_time: string | number;
      creator?: string;
      filter_type?: number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_msg_list?: {
        msgid: string;
        creator: string;
        create_type: number;
        text?: {
          content: string;
          [field: string]: unknown;
        };
        attachments?: {
          msgtype: string;
          image?: {
            media_id?: string;
            pic_url?: string;
            [field: string]: unknown;
          };
          link?: {
            title: string;
            desc?: string;
            url: string;
            picurl?: string;
            [field: string]: unknown;
          };
          video?: {
            media_id: string;
            [field: string]: unknown;
          };
          miniprogram?: {
            appid: string;
            page: string;
            title: string;
            pic_media_id?: string;
            [field: string]: unknown;
          };
          file?: {
            media_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        create_time: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取企业群发成员执行结果. */
  '/cgi-bin/externalcontact/get_groupmsg_send_result': {
    needs: 'first';
    body: {
      msgid: string;
      limit?: number;
      cursor?: string;
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      send_list?: {
        userid: string;
        chat_id?: string;
        external_userid?: string;
        status: number;
        send_time?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取群发成员发送任务列表. */
  '/cgi-bin/externalcontact/get_groupmsg_task': {
    needs: 'first';
    body: {
      msgid: string;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      task_list?: {
        userid: string;
        status: number;
        send_time?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取聊天敏感词规则详情. */
  '/cgi-bin/externalcontact/get_intercept_rule': {
    needs: 'first';
    body: {
      rule_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule: {
        rule_id: string | number;
        rule_name: string;
        create_time: string | number;
        word_list: string[];
        extra_rule?: {
          semantics_list?: number[];
          [field: string]: unknown;
        };
        intercept_type: number;
        applicable_range?: {
          user_list?: string[];
          department_list?: (string | number)[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取客户朋友圈的互动数据. */
  '/cgi-bin/externalcontact/get_moment_comments': {
    needs: 'first';
    body: {
      moment_id: string;
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      comment_list: {
        userid?: string;
        external_userid?: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
      like_list: {
        userid?: string;
        external_userid?: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取客户朋友圈发表时选择的可见范围. */
  '/cgi-bin/externalcontact/get_moment_customer_list': {
    needs: 'first';
    body: {
      moment_id: string;
      userid?: string;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer_list: {
        userid: string;
        external_userid: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取企业全部的发表列表. */
  '/cgi-bin/externalcontact/get_moment_list': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      creator?: string;
      filter_type?: number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      moment_list: {
        moment_id: string;
        creator: string;
        create_type: number;
        visible_type: number;
        text?: {
          content: string;
          [field: string]: unknown;
        };
        image?: {
          media_id: string;
          [field: string]: unknown;
        }[];
        video?: {
          media_id: string;
          thumb_media_id?: string;
          [field: string]: unknown;
        };
        link?: {
          url: string;
          title?: string;
          [field: string]: unknown;
        };
        location?: {
          longitude: string | number;
          latitude: string | number;
          name?: string;
          [field: string]: unknown;
        };
        create_time: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取客户朋友圈发表后的可见客户列表. */
  '/cgi-bin/externalcontact/get_moment_send_result': {
    needs: 'first';
    body: {
      moment_id: string;
      userid?: string;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer_list: {
        external_userid: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取客户朋友圈企业发表的列表. */
  '/cgi-bin/externalcontact/get_moment_task': {
    needs: 'first';
    body: {
      moment_id: string;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      task_list: {
        userid: string;
        publish_status: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取任务创建结果. */
  '/cgi-bin/externalcontact/get_moment_task_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      type: string;
      status: number;
      result: {
        errcode: number;
        errmsg: string;
        moment_id: string;
        invalid_sender_list?: {
          user_list?: string[];
          department_list?: (string | number)[];
          [field: string]: unknown;
        };
        invalid_external_contact_list?: {
          tag_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 转换客户external_userid. */
  '/cgi-bin/externalcontact/get_new_external_userid': {
    needs: 'first';
    body: {
      external_userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        external_userid: string;
        new_external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取商品图册详情. */
  '/cgi-bin/externalcontact/get_product_album': {
    needs: 'first';
    body: {
      product_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      product: {
        product_id: string;
        description: string;
        price: number;
        product_sn?: string;
        attachments?: {
          type: string;
          image?: {
            media_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取商品图册列表. */
  '/cgi-bin/externalcontact/get_product_album_list': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      next_cursor?: string;
      product_list: {
        product_id: string;
        description: string;
        price: number;
        product_sn?: string;
        attachments?: {
          type: string;
          image?: {
            media_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取指定规则组下的企业客户标签. */
  '/cgi-bin/externalcontact/get_strategy_tag_list': {
    needs: 'nothing';
    body: {
      strategy_id?: number;
      tag_id?: readonly string[];
      group_id?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tag_group: {
        strategy_id: number;
        group_id: string;
        group_name: string;
        order: string | number;
        create_time: string | number;
        tag: {
          id: string;
          name: string;
          order: string | number;
          create_time: string | number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /**
   * 查询客户接替结果（旧）.
   * @deprecated replaced by transfer_result.
   */
  '/cgi-bin/externalcontact/get_transfer_result': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取待分配的离职成员列表. */
  '/cgi-bin/externalcontact/get_unassigned_list': {
    needs: 'nothing';
    body: {
      page_id?: number;
      page_size?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      info: {
        handover_userid: string;
        external_userid: string;
        dimission_time: string | number;
        [field: string]: unknown;
      }[];
      is_last: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取「联系客户统计」数据. */
  '/cgi-bin/externalcontact/get_user_behavior_data': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      userid?: readonly string[];
      partyid?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      behavior_data: {
        stat_time: string | number;
        chat_cnt: number;
        message_cnt: number;
        reply_percentage?: number;
        avg_reply_time?: number;
        negative_feedback_cnt: number;
        new_apply_cnt: number;
        new_contact_cnt: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 添加入群欢迎语素材. */
  '/cgi-bin/externalcontact/group_welcome_template/add': {
    needs: 'nothing';
    body: {
      text?: {
        content: string;
      };
      image?: {
        media_id?: string;
        pic_url?: string;
      };
      link?: {
        title: string;
        desc?: string;
        url: string;
        picurl?: string;
      };
      video?: {
        media_id: string;
      };
      miniprogram?: {
        appid: string;
        page: string;
        title: string;
        pic_media_id?: string;
      };
      file?: {
        media_id: string;
      };
      notify?: 0 | 1;
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      template_id: string;
    }>;
  };
  /** 删除入群欢迎语素材. */
  '/cgi-bin/externalcontact/group_welcome_template/del': {
    needs: 'first';
    body: {
      template_id: string;
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 编辑入群欢迎语素材. */
  '/cgi-bin/externalcontact/group_welcome_template/edit': {
    needs: 'first';
    body: {
      template_id: string;
      text?: {
        content: string;
      };
      image?: {
        media_id?: string;
        pic_url?: string;
      };
      link?: {
        title: string;
        desc?: string;
        url: string;
        picurl?: string;
      };
      video?: {
        media_id: string;
      };
      miniprogram?: {
        appid: string;
        page: string;
        title: string;
        pic_media_id?: string;
      };
      file?: {
        media_id: string;
      };
      agentid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取入群欢迎语素材. */
  '/cgi-bin/externalcontact/group_welcome_template/get': {
    needs: 'first';
    body: {
      template_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      text?: {
        content: string;
        [field: string]: unknown;
      };
      image?: {
        media_id?: string;
        pic_url?: string;
        [field: string]: unknown;
      };
      link?: {
        title: string;
        desc?: string;
        url: string;
        picurl?: string;
        [field: string]: unknown;
      };
      video?: {
        media_id: string;
        [field: string]: unknown;
      };
      miniprogram?: {
        appid: string;
        page: string;
        title: string;
        pic_media_id?: string;
        [field: string]: unknown;
      };
      file?: {
        media_id: string;
        [field: string]: unknown;
      };
      agentid?: number;
    }>;
  };
  /** 配置客户群进群方式. */
  '/cgi-bin/externalcontact/groupchat/add_join_way': {
    needs: 'first';
    body: {
      scene: number;
      remark?: string;
      auto_create_room?: number;
      room_base_name?: string;
      room_base_id?: number;
      chat_id_list: readonly string[];
      state?: string;
      mark_source?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      config_id: string;
    }>;
  };
  /** 删除客户群进群方式配置. */
  '/cgi-bin/externalcontact/groupchat/del_join_way': {
    needs: 'first';
    body: {
      config_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取客户群详情. */
  '/cgi-bin/externalcontact/groupchat/get': {
    needs: 'first';
    body: {
      chat_id: string;
      need_name?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_chat: {
        chat_id: string;
        name: string;
        owner: string;
        notice: string;
        member_list: {
          type: number;
          userid: string;
          unionid?: string;
          invitor?: {
            userid: string;
            [field: string]: unknown;
          };
          name?: string;
          group_nickname?: string;
          join_scene: number;
          join_time: string | number;
          state?: string;
          [field: string]: unknown;
        }[];
        admin_list: {
          userid: string;
          [field: string]: unknown;
        }[];
        create_time: string | number;
        member_version: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取客户群进群方式配置. */
  '/cgi-bin/externalcontact/groupchat/get_join_way': {
    needs: 'first';
    body: {
      config_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      join_way: {
        config_id: string;
        scene: number;
        remark: string;
        auto_create_room: number;
        room_base_name?: string;
        room_base_id?: number;
        chat_id_list: string[];
        qr_code?: string;
        state?: string;
        mark_source?: boolean;
        [field: string]: unknown;
      };
    }>;
  };
  /** 转换客户群成员external_userid. */
  '/cgi-bin/externalcontact/groupchat/get_new_external_userid': {
    needs: 'first';
    body: {
      external_userid_list: readonly string[];
      chat_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        external_userid: string;
        new_external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取客户群列表. */
  '/cgi-bin/externalcontact/groupchat/list': {
    needs: 'first';
    body: {
      status_filter?: number;
      owner_filter?: {
        userid_list?: readonly string[];
      };
      limit: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_chat_list: {
        chat_id: string;
        status: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 分配在职成员的客户群. */
  '/cgi-bin/externalcontact/groupchat/onjob_transfer': {
    needs: 'first';
    body: {
      chat_id_list: readonly string[];
      new_owner: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      failed_chat_list?: {
        chat_id: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取「群聊数据统计」数据. */
  '/cgi-bin/externalcontact/groupchat/statistic': {
    needs: 'first';
    body: {
      day_begin_time: string | number;
      day_end_time?: string | number;
      owner_filter: {
        userid_list?: readonly string[];
      };
      order_by?: number;
      order_asc?: 0 | 1;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        owner: string;
        data: {
          new_chat_cnt: number;
          chat_total: number;
          chat_has_msg: number;
          new_member_cnt: number;
          member_total: number;
          member_has_msg: number;
          msg_total: number;
          migrate_trainee_chat_cnt?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      total: number;
      next_offset?: number;
    }>;
  };
  /** 获取「群聊数据统计」数据 按自然日聚合的方式. */
  '/cgi-bin/externalcontact/groupchat/statistic_group_by_day': {
    needs: 'first';
    body: {
      day_begin_time: string | number;
      day_end_time?: string | number;
      owner_filter: {
        userid_list?: readonly string[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      items: {
        stat_time: string | number;
        data: {
          new_chat_cnt: number;
          chat_total: number;
          chat_has_msg: number;
          new_member_cnt: number;
          member_total: number;
          member_has_msg: number;
          msg_total: number;
          migrate_trainee_chat_cnt?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 分配离职成员的客户群. */
  '/cgi-bin/externalcontact/groupchat/transfer': {
    needs: 'first';
    body: {
      chat_id_list: readonly string[];
      new_owner: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      failed_chat_list?: {
        chat_id: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新客户群进群方式配置. */
  '/cgi-bin/externalcontact/groupchat/update_join_way': {
    needs: 'first';
    body: {
      config_id: string;
      scene: number;
      remark?: string;
      auto_create_room?: number;
      room_base_name?: string;
      room_base_id?: number;
      chat_id_list: readonly string[];
      state?: string;
      mark_source?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业已配置的「联系我」列表. */
  '/cgi-bin/externalcontact/list_contact_way': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      contact_way: {
        config_id: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 编辑客户企业标签. */
  '/cgi-bin/externalcontact/mark_tag': {
    needs: 'first';
    body: {
      userid: string;
      external_userid: string;
      add_tag?: readonly string[];
      remove_tag?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 发送「学校通知」. */
  '/cgi-bin/externalcontact/message/send': {
    needs: 'first';
    body: {
      to_external_user?: readonly string[];
      to_parent_userid?: readonly string[];
      to_student_userid?: readonly string[];
      to_party?: readonly (string | number)[];
      toall?: 0 | 1;
      msgtype: string;
      text?: {
        content: string;
      };
      image?: {
        media_id: string;
      };
      voice?: {
        media_id: string;
      };
      video?: {
        media_id: string;
        title?: string;
        description?: string;
      };
      file?: {
        media_id: string;
      };
      textcard?: {
        url: string;
        title: string;
        description: string;
        btntxt?: string;
      };
      news?: {
        articles: readonly {
          url: string;
          title: string;
          description?: string;
          picurl?: string;
          btntxt?: string;
          appid?: string;
          pagepath?: string;
        }[];
      };
      mpnews?: {
        articles: readonly {
          url: string;
          title: string;
          digest?: string;
          author?: string;
          content: string;
          content_source_url?: string;
          thumb_media_id?: string;
        }[];
      };
      miniprogram?: {
        appid: string;
        pagepath: string;
        title?: string;
        thumb_media_id?: string;
      };
      agentid?: number;
      enable_id_trans?: 0 | 1;
      enable_duplicate_check?: 0 | 1;
      duplicate_check_interval?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invalid_external_user?: string[];
      invalid_parent_userid?: string[];
      invalid_student_userid?: string[];
      invalid_party?: (string | number)[];
    }>;
  };
  /** 朋友圈规则组：创建. */
  '/cgi-bin/externalcontact/moment_strategy/create': {
    needs: 'first';
    body: {
      parent_id?: number;
      strategy_name: string;
      admin_list: readonly string[];
      privilege: {
        view_moment_list?: boolean;
        send_moment?: boolean;
      };
      range: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy_id: number;
    }>;
  };
  /** 朋友圈规则组：删除. */
  '/cgi-bin/externalcontact/moment_strategy/del': {
    needs: 'first';
    body: {
      strategy_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 朋友圈规则组：编辑. */
  '/cgi-bin/externalcontact/moment_strategy/edit': {
    needs: 'first';
    body: {
      strategy_id: number;
      strategy_name?: string;
      admin_list?: readonly string[];
      privilege?: {
        view_moment_list?: boolean;
        send_moment?: boolean;
      };
      range_add?: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
      range_del?: readonly {
        type: number;
        userid?: string;
        partyid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 朋友圈规则组：详情. */
  '/cgi-bin/externalcontact/moment_strategy/get': {
    needs: 'first';
    body: {
      strategy_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy: {
        strategy_id: number;
        parent_id: number;
        strategy_name: string;
        admin_list: string[];
        privilege: {
          view_moment_list: boolean;
          send_moment: boolean;
          [field: string]: unknown;
        };
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 朋友圈规则组：获取管理范围. */
  '/cgi-bin/externalcontact/moment_strategy/get_range': {
    needs: 'first';
    body: {
      strategy_id: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      range: {
        type: number;
        userid?: string;
        partyid?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 朋友圈规则组：列表. */
  '/cgi-bin/externalcontact/moment_strategy/list': {
    needs: 'nothing';
    body: {
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      strategy: {
        strategy_id: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 客户群opengid转换. */
  '/cgi-bin/externalcontact/opengid_to_chatid': {
    needs: 'first';
    body: {
      opengid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      chat_id: string;
    }>;
  };
  /** 修改客户备注信息. */
  '/cgi-bin/externalcontact/remark': {
    needs: 'first';
    body: {
      userid: string;
      external_userid: string;
      remark?: string;
      remark_company?: string;
      remark_mobiles?: readonly string[];
      remark_pic_mediaid?: string;
      description?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 提醒成员群发. */
  '/cgi-bin/externalcontact/remind_groupmsg_send': {
    needs: 'first';
    body: {
      msgid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分配离职成员的客户. */
  '/cgi-bin/externalcontact/resigned/transfer_customer': {
    needs: 'first';
    body: {
      handover_userid: string;
      takeover_userid: string;
      external_userid: readonly string[];
      transfer_success_msg?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer: {
        errcode: number;
        external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询客户接替结果. */
  '/cgi-bin/externalcontact/resigned/transfer_result': {
    needs: 'first';
    body: {
      handover_userid: string;
      takeover_userid: string;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer: {
        status: number;
        external_userid: string;
        takeover_time?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 发送新客户欢迎语. */
  '/cgi-bin/externalcontact/send_welcome_msg': {
    needs: 'first';
    body: {
      welcome_code: string;
      text?: {
        content: string;
      };
      attachments?: readonly {
        msgtype: string;
        image?: {
          media_id?: string;
          pic_url?: string;
        };
        link?: {
          title: string;
          desc?: string;
          url: string;
          picurl?: string;
        };
        video?: {
          media_id: string;
        };
        miniprogram?: {
          appid: string;
          page: string;
          title: string;
          pic_media_id?: string;
        };
        file?: {
          media_id: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 设置家长关注“学校通知”的模式. */
  '/cgi-bin/externalcontact/set_subscribe_mode': {
    needs: 'first';
    body: {
      subscribe_mode: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 企业 external_userid 转服务商 external_userid. */
  '/cgi-bin/externalcontact/to_service_external_userid': {
    needs: 'first';
    body: {
      external_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_userid: string;
    }>;
  };
  /**
   * 分配客户（旧）.
   * @deprecated replaced by transfer_customer.
   */
  '/cgi-bin/externalcontact/transfer': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 分配在职成员的客户. */
  '/cgi-bin/externalcontact/transfer_customer': {
    needs: 'first';
    body: {
      handover_userid: string;
      takeover_userid: string;
      external_userid: readonly string[];
      transfer_success_msg?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer: {
        errcode: number;
        external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询客户接替状态. */
  '/cgi-bin/externalcontact/transfer_result': {
    needs: 'first';
    body: {
      handover_userid: string;
      takeover_userid: string;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer: {
        status: number;
        external_userid: string;
        takeover_time?: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** unionid 转 external_userid. */
  '/cgi-bin/externalcontact/unionid_to_external_userid': {
    needs: 'first';
    body: {
      unionid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_userid: string;
    }>;
  };
  /** 更新企业已配置的「联系我」方式. */
  '/cgi-bin/externalcontact/update_contact_way': {
    needs: 'first';
    body: {
      config_id: string;
      style?: number;
      remark?: string;
      skip_verify?: boolean;
      state?: string;
      user?: readonly string[];
      party?: readonly (string | number)[];
      is_temp?: boolean;
      expires_in?: number;
      chat_expires_in?: number;
      unionid?: string;
      is_exclusive?: boolean;
      mark_source?: boolean;
      conclusions?: {
        text?: {
          content: string;
        };
        image?: {
          media_id: string;
        };
        link?: {
          url: string;
          title?: string;
          desc?: string;
          picurl?: string;
        };
        miniprogram?: {
          appid: string;
          page: string;
          title?: string;
          pic_media_id?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新聊天敏感词规则. */
  '/cgi-bin/externalcontact/update_intercept_rule': {
    needs: 'first';
    body: {
      rule_id: string;
      rule_name: string;
      word_list: readonly string[];
      extra_rule?: {
        semantics_list?: readonly number[];
      };
      intercept_type?: number;
      add_applicable_range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
      remove_applicable_range?: {
        user_list?: readonly string[];
        department_list?: readonly (string | number)[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新商品图册. */
  '/cgi-bin/externalcontact/update_product_album': {
    needs: 'first';
    body: {
      product_id: string;
      description?: string;
      price?: number;
      product_sn?: string;
      attachments?: readonly {
        type: string;
        image?: {
          media_id: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
}
