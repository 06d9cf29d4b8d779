// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer } from '../call-shapes.js';

/** Paths of GET: customer service kf 微信客服. */
export interface WorkKfAppGet {
  /** 获取配置的专员与客户群. */
  '/cgi-bin/kf/customer/get_upgrade_service_config': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      member_range?: {
        userid_list?: string[];
        department_id_list?: (string | number)[];
        [field: string]: unknown;
      };
      groupchat_range?: {
        chat_id_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取视频号绑定状态. */
  '/cgi-bin/kf/get_corp_qualification': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      wechat_channels_binding: boolean;
    }>;
  };
  /** 获取接待人员列表. */
  '/cgi-bin/kf/servicer/list': {
    needs: 'first';
    query: {
      open_kfid: string;
    };
    answer: OpenWorkAnswer<{
      servicer_list: {
        userid?: string;
        status?: number;
        department_id?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: customer service kf 微信客服. */
export interface WorkKfAppPost {
  /** 添加客服帐号. */
  '/cgi-bin/kf/account/add': {
    needs: 'first';
    body: {
      name: string;
      media_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      open_kfid: string;
    }>;
  };
  /** 删除客服帐号. */
  '/cgi-bin/kf/account/del': {
    needs: 'first';
    body: {
      open_kfid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取客服帐号列表. */
  '/cgi-bin/kf/account/list': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      account_list: {
        open_kfid: string;
        name: string;
        avatar: string;
        manage_privilege: boolean;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改客服帐号. */
  '/cgi-bin/kf/account/update': {
    needs: 'first';
    body: {
      open_kfid: string;
      name?: string;
      media_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取客服账号链接. */
  '/cgi-bin/kf/add_contact_way': {
    needs: 'first';
    body: {
      open_kfid: string;
      scene?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      url: string;
    }>;
  };
  /** 读取消息. */
  '/cgi-bin/kf/customer/batchget': {
    needs: 'first';
    body: {
      external_userid_list: readonly string[];
      need_enter_session_context?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      customer_list: {
        external_userid: string;
        nickname: string;
        avatar: string;
        /** A number, sent as text. */
        gender: string;
        unionid?: string;
        enter_session_context?: {
          scene?: string;
          scene_param?: string;
          wechat_channels?: {
            nickname?: string;
            scene: number;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      invalid_external_userid: string[];
    }>;
  };
  /** 为客户取消推荐. */
  '/cgi-bin/kf/customer/cancel_upgrade_service': {
    needs: 'first';
    body: {
      open_kfid: string;
      external_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 为客户升级为专员或客户群服务. */
  '/cgi-bin/kf/customer/upgrade_service': {
    needs: 'first';
    body: {
      open_kfid: string;
      external_userid: string;
      type: number;
      member?: {
        userid: string;
        wording?: string;
      };
      groupchat?: {
        chat_id: string;
        wording?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取「客户数据统计」企业汇总数据. */
  '/cgi-bin/kf/get_corp_statistic': {
    needs: 'nothing';
    body: {
      open_kfid?: string;
      start_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      statistic_list?: {
        stat_time: string | number;
        statistic: {
          session_cnt: number;
          customer_cnt: number;
          customer_msg_cnt: number;
          upgrade_service_customer_cnt: number;
          msg_rejected_customer_cnt: number;
          ai_session_reply_cnt: number;
          ai_transfer_rate: number;
          ai_knowledge_hit_rate: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取「客户数据统计」接待人员明细数据. */
  '/cgi-bin/kf/get_servicer_statistic': {
    needs: 'nothing';
    body: {
      open_kfid?: string;
      servicer_userid?: string;
      start_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      statistic_list?: {
        stat_time: string | number;
        statistic: {
          session_cnt: number;
          customer_cnt: number;
          customer_msg_cnt: number;
          reply_rate?: number;
          first_reply_average_sec?: number;
          satisfaction_investgate_cnt: number;
          satisfaction_participation_rate?: number;
          satisfied_rate?: number;
          middling_rate?: number;
          dissatisfied_rate?: number;
          upgrade_service_customer_cnt: number;
          upgrade_service_member_invite_cnt: number;
          upgrade_service_member_customer_cnt: number;
          upgrade_service_groupchat_invite_cnt: number;
          upgrade_service_groupchat_customer_cnt: number;
          msg_rejected_customer_cnt: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 知识库分组添加. */
  '/cgi-bin/kf/knowledge/add_group': {
    needs: 'first';
    body: {
      name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_id: string;
    }>;
  };
  /** 知识库问答添加. */
  '/cgi-bin/kf/knowledge/add_intent': {
    needs: 'first';
    body: {
      group_id: string;
      question: {
        text: {
          content: string;
        };
      };
      similar_questions?: {
        items: readonly {
          text: {
            content: string;
          };
        }[];
      };
      answers: readonly {
        text: {
          content: string;
        };
        attachments: readonly {
          msgtype: string;
          image?: {
            media_id: string;
          };
          link?: {
            title: string;
            desc?: string;
            url: string;
            pic_url?: string;
          };
          video?: {
            media_id: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            title?: string;
            thumb_media_id?: string;
          };
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      intent_id: string;
    }>;
  };
  /** 知识库分组删除. */
  '/cgi-bin/kf/knowledge/del_group': {
    needs: 'first';
    body: {
      group_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 知识库问答删除. */
  '/cgi-bin/kf/knowledge/del_intent': {
    needs: 'first';
    body: {
      intent_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 知识库分组列表. */
  '/cgi-bin/kf/knowledge/list_group': {
    needs: 'nothing';
    body: {
      group_id?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_list: {
        group_id: string;
        name: string;
        is_default: number;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 知识库问答列表. */
  '/cgi-bin/kf/knowledge/list_intent': {
    needs: 'nothing';
    body: {
      group_id?: string;
      intent_id?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      intent_list: {
        group_id: string;
        intent_id: string;
        question: {
          text: {
            content: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        similar_questions?: {
          items: {
            text: {
              content: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        answers: {
          text: {
            content: string;
            [field: string]: unknown;
          };
          attachments: {
            msgtype: string;
            image?: {
              name: string;
              [field: string]: unknown;
            };
            link?: {
              title: string;
              desc?: string;
              url: string;
              pic_url?: string;
              [field: string]: unknown;
            };
            video?: {
              name: string;
              [field: string]: unknown;
            };
            miniprogram?: {
              appid: string;
              pagepath: string;
              title?: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 知识库分组修改. */
  '/cgi-bin/kf/knowledge/mod_group': {
    needs: 'first';
    body: {
      group_id: string;
      name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 知识库问答修改. */
  '/cgi-bin/kf/knowledge/mod_intent': {
    needs: 'first';
    body: {
      intent_id: string;
      question?: {
        text?: {
          content: string;
        };
      };
      similar_questions?: {
        items: readonly {
          text?: {
            content: string;
          };
        }[];
      };
      answers?: readonly {
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
            desc?: string;
            url: string;
            pic_url?: string;
          };
          video?: {
            media_id: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            title?: string;
            thumb_media_id?: string;
          };
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 微信客服：发送消息. */
  '/cgi-bin/kf/send_msg': {
    needs: 'first';
    body: {
      open_kfid: string;
      touser: string;
      msgid?: string;
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
      link?: {
        url: string;
        title: string;
        desc?: string;
        thumb_media_id: string;
      };
      miniprogram?: {
        appid: string;
        pagepath: string;
        title: string;
        thumb_media_id: string;
      };
      msgmenu?: {
        head_content?: string;
        list: readonly {
          type: string;
          text?: {
            content: string;
            no_newline?: 0 | 1;
          };
          click?: {
            id: string;
            content: string;
          };
          view?: {
            url: string;
            content: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            content: string;
          };
        }[];
        tail_content?: string;
      };
      location?: {
        latitude: number;
        longitude: number;
        name: string;
        address?: string;
      };
      business_card?: {
        userid: string;
      };
      ca_link?: {
        link_url: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msgid: string;
    }>;
  };
  /** 微信客服：发送欢迎语等事件响应消息. */
  '/cgi-bin/kf/send_msg_on_event': {
    needs: 'first';
    body: {
      code: string;
      msgid?: string;
      msgtype: string;
      text?: {
        content: string;
      };
      msgmenu?: {
        head_content?: string;
        list: readonly {
          type: string;
          text?: {
            content: string;
            no_newline?: 0 | 1;
          };
          click?: {
            id: string;
            content: string;
          };
          view?: {
            url: string;
            content: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            content: string;
          };
        }[];
        tail_content?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msgid: string;
    }>;
  };
  /** 获取会话状态. */
  '/cgi-bin/kf/service_state/get': {
    needs: 'first';
    body: {
      open_kfid: string;
      external_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      service_state: number;
      servicer_userid?: string;
    }>;
  };
  /** 变更会话状态. */
  '/cgi-bin/kf/service_state/trans': {
    needs: 'first';
    body: {
      open_kfid: string;
      external_userid: string;
      service_state: number;
      servicer_userid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msg_code: string;
    }>;
  };
  /** 添加接待人员. */
  '/cgi-bin/kf/servicer/add': {
    needs: 'first';
    body: {
      open_kfid: string;
      userid_list?: readonly string[];
      department_id_list?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 删除接待人员. */
  '/cgi-bin/kf/servicer/del': {
    needs: 'first';
    body: {
      open_kfid: string;
      userid_list?: readonly string[];
      department_id_list?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result_list: {
        userid: string;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 微信客服：读取消息. */
  '/cgi-bin/kf/sync_msg': {
    needs: 'first';
    body: {
      token: string;
      cursor?: string;
      limit?: number;
      voice_format?: number;
      open_kfid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      msg_list: {
        msgid: string;
        msgtype: string;
        origin: number;
        open_kfid?: string;
        servicer_userid?: string;
        external_userid?: string;
        text?: {
          content: string;
          menu_id?: string;
          [field: string]: unknown;
        };
        image?: {
          media_id: string;
          [field: string]: unknown;
        };
        voice?: {
          media_id: string;
          [field: string]: unknown;
        };
        video?: {
          media_id: string;
          title?: string;
          description?: string;
          [field: string]: unknown;
        };
        file?: {
          media_id: string;
          [field: string]: unknown;
        };
        link?: {
          url: string;
          title: string;
          desc?: string;
          thumb_media_id: string;
          pic_url: string;
          [field: string]: unknown;
        };
        miniprogram?: {
          appid: string;
          pagepath: string;
          title: string;
          thumb_media_id: string;
          [field: string]: unknown;
        };
        msgmenu?: {
          head_content?: string;
          list: {
            type: string;
            text?: {
              content: string;
              no_newline?: number;
              [field: string]: unknown;
            };
            click?: {
              id: string;
              content: string;
              [field: string]: unknown;
            };
            view?: {
              url: string;
              content: string;
              [field: string]: unknown;
            };
            miniprogram?: {
              appid: string;
              pagepath: string;
              content: string;
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          tail_content?: string;
          [field: string]: unknown;
        };
        location?: {
          latitude: number;
          longitude: number;
          name: string;
          address?: string;
          [field: string]: unknown;
        };
        business_card?: {
          userid: string;
          [field: string]: unknown;
        };
        event?: {
          event_type: string;
          open_kfid?: string;
          external_userid?: string;
          servicer_userid?: string;
          scene?: string;
          scene_param?: string;
          welcome_code?: string;
          status?: number;
          fail_msgid?: string;
          fail_type?: number;
          change_type?: number;
          old_servicer_userid?: string;
          new_servicer_userid?: string;
          msg_code?: string;
          wechat_channels?: {
            nickname?: string;
            scene: number;
            [field: string]: unknown;
          };
          recall_msgid?: string;
          [field: string]: unknown;
        };
        channels?: {
          sub_type: number;
          nickname: string;
          title?: string;
          [field: string]: unknown;
        };
        channels_shop_product?: {
          product_id: string;
          head_img: string;
          title: string;
          sales_price: string | number;
          shop_nickname: string;
          shop_head_img: string;
          [field: string]: unknown;
        };
        channels_shop_order?: {
          order_id: string;
          product_titles: string;
          price_wording: string;
          state: string;
          image_url: string;
          shop_nickname: string;
          [field: string]: unknown;
        };
        merged_msg?: {
          title: string;
          item: {
            sender_name: string;
            msgtype: string;
            msg_content: string;
            send_time: string | number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        send_time: string | number;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
}
