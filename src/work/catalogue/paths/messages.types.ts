// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenWorkAnswer, UntypedWorkAnswer, WorkUploadOptions } from '../call-shapes.js';

/** Paths of GET: group chat by app 应用群聊会话. */
export interface WorkMessagesAppGet {
  /** 获取群聊会话. */
  '/cgi-bin/appchat/get': {
    needs: 'first';
    query: {
      chatid: string;
    };
    answer: OpenWorkAnswer<{
      chat_info: {
        chatid: string;
        name: string;
        owner: string;
        userlist: string[];
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: group chat by app 应用群聊会话; messages 消息推送. */
export interface WorkMessagesAppPost {
  /** 创建群聊会话. */
  '/cgi-bin/appchat/create': {
    needs: 'first';
    body: {
      chatid?: string;
      name: string;
      owner?: string;
      userlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      chatid: string;
    }>;
  };
  /** 应用推送消息到群聊. */
  '/cgi-bin/appchat/send': {
    needs: 'first';
    body: {
      chatid: string;
      msgtype: string;
      text?: {
        content: string;
        mentioned_list?: readonly string[];
        mentioned_mobile_list?: readonly string[];
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
      markdown?: {
        content: string;
        mentioned_list?: readonly string[];
        mentioned_mobile_list?: readonly string[];
      };
      safe?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改群聊会话. */
  '/cgi-bin/appchat/update': {
    needs: 'first';
    body: {
      chatid: string;
      name?: string;
      owner?: string;
      add_user_list?: readonly string[];
      del_user_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /**
   * 会话清除未读（企业号旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/chat/clearnotify': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 退出会话（企业号旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/chat/quit': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 会话免打扰（企业号旧）.
   * @deprecated an older API.
   */
  '/cgi-bin/chat/setmute': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 智能机器人主动回复 (response_url). */
  '/cgi-bin/aibot/response': {
    needs: 'both';
    body: {
      msgtype: string;
      markdown?: {
        content: string;
        feedback?: {
          id: string;
        };
      };
      template_card?: unknown;
    };
    options: WechatCallOptions & {
      query: {
        response_code: string;
      };
    };
    answer: OpenWorkAnswer;
  };
  /** 获取企业应用消息发送成功人次统计. */
  '/cgi-bin/message/get_statistics': {
    needs: 'nothing';
    body: {
      time_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      statistics: {
        agentid: number;
        app_name: string;
        count: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 撤回应用消息. */
  '/cgi-bin/message/recall': {
    needs: 'first';
    body: {
      msgid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 撤回消息（旧）. */
  '/cgi-bin/message/revoke': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 发送应用消息. */
  '/cgi-bin/message/send': {
    needs: 'first';
    body: {
      /** Several, separated by `|`. */
      touser?: string;
      /** Several, separated by `|`. */
      toparty?: string;
      /** Several, separated by `|`. */
      totag?: string;
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
      markdown?: {
        content: string;
      };
      miniprogram_notice?: {
        appid: string;
        page: string;
        title: string;
        description?: string;
        content_item?: readonly {
          key: string;
          value: string;
        }[];
        emphasis_first_item?: boolean;
      };
      interactive_taskcard?: {
        task_id: string;
        url: string;
        title: string;
        description: string;
        btn: readonly {
          key: string;
          name: string;
          color?: string;
          is_bold?: boolean;
        }[];
      };
      template_card?: {
        card_type: string;
        card_image?: {
          url: string;
          aspect_ratio?: number;
        };
        source?: {
          icon_url: string;
          desc?: string;
          desc_color?: number;
        };
        main_title?: {
          title: string;
          desc?: string;
        };
        quote_area?: {
          type?: number;
          url?: string;
          appid?: string;
          pagepath?: string;
          title?: string;
          quote_text?: string;
        };
        emphasis_content?: {
          title: string;
          desc?: string;
        };
        sub_title_text?: string;
        vertical_content_list?: readonly {
          title: string;
          desc?: string;
        }[];
        horizontal_content_list?: readonly {
          keyname: string;
          value: string;
          type?: number;
          url?: string;
          media_id?: string;
          userid?: string;
        }[];
        jump_list?: readonly {
          type?: number;
          title: string;
          url?: string;
          appid?: string;
          pagepath?: string;
        }[];
        card_action?: {
          type?: number;
          title: string;
          url?: string;
          appid?: string;
          pagepath?: string;
        };
        action_menu?: {
          desc?: string;
          action_list: readonly {
            key: string;
            text: string;
          }[];
        };
        task_id?: string;
        button_list?: readonly {
          type?: number;
          key?: string;
          text: string;
          style?: number;
          url?: string;
        }[];
        checkbox?: {
          question_key: string;
          mode?: number;
          option_list: readonly {
            id: string;
            text: string;
            is_checked: boolean;
            disable?: boolean;
          }[];
          disable?: boolean;
        };
        select_list?: readonly {
          question_key: string;
          title: string;
          selected_id?: string;
          option_list: readonly {
            id: string;
            text: string;
            disable?: boolean;
          }[];
          disable?: boolean;
        }[];
        submit_button?: {
          type?: number;
          key?: string;
          text: string;
          style?: number;
          url?: string;
        };
        image_text_area?: {
          type?: number;
          url?: string;
          appid?: string;
          pagepath?: string;
          title?: string;
          desc?: string;
          image_url: string;
        };
        button_selection?: {
          question_key: string;
          title?: string;
          selected_id?: string;
          option_list: readonly {
            id: string;
            text: string;
          }[];
        };
      };
      template_msg?: {
        template_id: string;
        url?: string;
        miniprogram?: {
          appid: string;
          pagepath: string;
        };
        content_item?: readonly {
          key: string;
          value: string;
        }[];
      };
      agentid?: number;
      selected_ticket_list?: readonly string[];
      safe?: 0 | 1;
      enable_id_trans?: 0 | 1;
      enable_duplicate_check?: 0 | 1;
      duplicate_check_interval?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      /** Several, separated by `|`. */
      invaliduser?: string;
      /** Several, separated by `|`. */
      invalidparty?: string;
      /** Several, separated by `|`. */
      invalidtag?: string;
      /** Several, separated by `|`. */
      unlicenseduser?: string;
      msgid: string;
      response_code?: string;
    }>;
  };
  /** 更新任务卡片消息状态. */
  '/cgi-bin/message/update_taskcard': {
    needs: 'first';
    body: {
      userids?: readonly string[];
      task_id: string;
      agentid?: number;
      original_task_id?: string;
      replace_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invaliduser?: string[];
    }>;
  };
  /** 更新模版卡片消息. */
  '/cgi-bin/message/update_template_card': {
    needs: 'first';
    body: {
      agentid?: number;
      userids?: readonly string[];
      partyids?: readonly (string | number)[];
      tagids?: readonly number[];
      atall?: 0 | 1;
      response_code: string;
      enable_id_trans?: 0 | 1;
      button?: {
        task_id: string;
        replace_name: string;
      };
      template_card?: {
        card_type: string;
        card_image?: {
          url: string;
          aspect_ratio?: number;
        };
        source?: {
          icon_url: string;
          desc?: string;
          desc_color?: number;
        };
        main_title?: {
          title: string;
          desc?: string;
        };
        quote_area?: {
          type?: number;
          url?: string;
          appid?: string;
          pagepath?: string;
          title?: string;
          quote_text?: string;
        };
        emphasis_content?: {
          title: string;
          desc?: string;
        };
        sub_title_text?: string;
        vertical_content_list?: readonly {
          title: string;
          desc?: string;
        }[];
        horizontal_content_list?: readonly {
          keyname: string;
          value: string;
          type?: number;
          url?: string;
          media_id?: string;
          userid?: string;
        }[];
        jump_list?: readonly {
          type?: number;
          title: string;
          url?: string;
          appid?: string;
          pagepath?: string;
        }[];
        card_action?: {
          type?: number;
          title: string;
          url?: string;
          appid?: string;
          pagepath?: string;
        };
        action_menu?: {
          desc?: string;
          action_list: readonly {
            key: string;
            text: string;
          }[];
        };
        task_id?: string;
        button_list?: readonly {
          type?: number;
          key?: string;
          text: string;
          style?: number;
          url?: string;
        }[];
        checkbox?: {
          question_key: string;
          mode?: number;
          option_list: readonly {
            id: string;
            text: string;
            is_checked: boolean;
            disable?: boolean;
          }[];
          disable?: boolean;
        };
        select_list?: readonly {
          question_key: string;
          title: string;
          selected_id?: string;
          option_list: readonly {
            id: string;
            text: string;
            disable?: boolean;
          }[];
          disable?: boolean;
        }[];
        submit_button?: {
          type?: number;
          key?: string;
          text: string;
          style?: number;
          url?: string;
        };
        replace_text?: string;
        image_text_area?: {
          type?: number;
          url?: string;
          appid?: string;
          pagepath?: string;
          title?: string;
          desc?: string;
          image_url: string;
        };
        button_selection?: {
          question_key: string;
          title?: string;
          selected_id?: string;
          option_list: readonly {
            id: string;
            text: string;
          }[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invaliduser?: string[];
    }>;
  };
  /** 消息推送（群机器人）发送消息. */
  '/cgi-bin/webhook/send': {
    needs: 'both';
    body: {
      msgtype: string;
      chatid?: string;
      text?: {
        content: string;
        mentioned_list?: readonly string[];
        mentioned_mobile_list?: readonly string[];
      };
      markdown?: {
        content: string;
      };
      markdown_v2?: {
        content: string;
      };
      image?: {
        base64: string;
        md5: string;
      };
      news?: {
        articles: readonly {
          title: string;
          description?: string;
          url: string;
          picurl?: string;
        }[];
      };
      file?: {
        media_id: string;
      };
      voice?: {
        media_id: string;
      };
      template_card?: unknown;
    };
    options: WechatCallOptions & {
      query: {
        key: string;
      };
    };
    answer: OpenWorkAnswer;
  };
}

/** Paths that take a file: messages 消息推送. */
export interface WorkMessagesAppUpload {
  /** 消息推送（群机器人）文件上传. */
  '/cgi-bin/webhook/upload_media': {
    args: [
      file: UploadFile,
      options: WorkUploadOptions & {
        query: {
          key: string;
          type: string;
        };
      },
    ];
    answer: OpenWorkAnswer<{
      type: string;
      media_id: string;
      created_at: string;
    }>;
  };
}
