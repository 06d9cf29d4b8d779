// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of GET: mail 邮件. */
export interface WorkMailAppGet {
  /** 获取邮件群组详情. */
  '/cgi-bin/exmail/group/get': {
    needs: 'first';
    query: {
      groupid: string;
    };
    answer: OpenWorkAnswer<{
      groupid: string;
      groupname: string;
      email_list?: {
        list: string[];
        [field: string]: unknown;
      };
      group_list?: {
        list: string[];
        [field: string]: unknown;
      };
      tag_list?: {
        list: number[];
        [field: string]: unknown;
      };
      department_list?: {
        list: (string | number)[];
        [field: string]: unknown;
      };
      allow_type: number;
      allow_emaillist?: {
        list: string[];
        [field: string]: unknown;
      };
      allow_taglist?: {
        list: number[];
        [field: string]: unknown;
      };
      allow_departmentlist?: {
        list: (string | number)[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 模糊搜索邮件群组，通过群组ID模糊搜索邮件群组. */
  '/cgi-bin/exmail/group/search': {
    needs: 'first';
    query: {
      groupid?: string;
      fuzzy: 0 | 1;
    };
    answer: OpenWorkAnswer<{
      groups: {
        groupid: string;
        groupname: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 模糊搜索业务邮箱. */
  '/cgi-bin/exmail/publicmail/search': {
    needs: 'first';
    query: {
      email?: string;
      fuzzy: 0 | 1;
    };
    answer: OpenWorkAnswer<{
      list: {
        id: number;
        email: string;
        name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: mail 邮件. */
export interface WorkMailAppPost {
  /** 启用邮箱. */
  '/cgi-bin/exmail/account/act_email': {
    needs: 'nothing';
    body: {
      userid?: string;
      publicemail_id?: number;
      type?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 使用应用邮箱发送邮件，可同时携带附件、日程或会议. */
  '/cgi-bin/exmail/app/compose_send': {
    needs: 'first';
    body: {
      to: {
        emails?: readonly string[];
        userids?: readonly string[];
      };
      cc?: {
        emails?: readonly string[];
        userids?: readonly string[];
      };
      bcc?: {
        emails?: readonly string[];
        userids?: readonly string[];
      };
      subject: string;
      content: string;
      content_type?: string;
      attachment_list?: readonly {
        file_name: string;
        content: string;
      }[];
      schedule?: {
        schedule_id?: string;
        method?: string;
        start_time: string | number;
        end_time: string | number;
        location?: string;
        reminders?: {
          is_remind?: 0 | 1;
          remind_before_event_mins?: number;
          remind_time_diffs?: readonly number[];
          is_repeat?: 0 | 1;
          repeat_type?: number;
          repeat_until?: string | number;
          is_custom_repeat?: 0 | 1;
          repeat_interval?: number;
          repeat_day_of_week?: readonly number[];
          repeat_day_of_month?: readonly number[];
          timezone?: number;
          repeat_week_of_month?: readonly number[];
          repeat_month_of_year?: readonly number[];
        };
      };
      meeting?: {
        option?: {
          password?: string;
          auto_record?: number;
          enable_waiting_room?: boolean;
          allow_enter_before_host?: boolean;
          enable_screen_watermark?: boolean;
          enter_restraint?: number;
          enable_enter_mute?: number;
          remind_scope?: number;
          water_mark_type?: number;
        };
        hosts?: {
          userids?: readonly string[];
        };
        meeting_admins: {
          userids?: readonly string[];
        };
      };
      enable_id_trans?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取当前应用的邮箱地址和别名列表. */
  '/cgi-bin/exmail/app/get_email_alias': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      email: string;
      alias_list: string[];
    }>;
  };
  /** 分页获取应用邮箱收到的邮件 ID 列表. */
  '/cgi-bin/exmail/app/get_mail_list': {
    needs: 'nothing';
    body: {
      begin_time?: string | number;
      end_time?: string | number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      mail_list: {
        mail_id: string;
        [field: string]: unknown;
      }[];
      has_more: number;
      next_cursor?: string;
    }>;
  };
  /** 读取指定应用邮箱邮件的 EML 原始内容. */
  '/cgi-bin/exmail/app/read_mail': {
    needs: 'first';
    body: {
      mail_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      mail_data: string;
    }>;
  };
  /** 修改当前应用的邮箱地址. */
  '/cgi-bin/exmail/app/update_email_alias': {
    needs: 'first';
    body: {
      new_email: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建邮件群组. */
  '/cgi-bin/exmail/group/create': {
    needs: 'first';
    body: {
      groupid: string;
      groupname: string;
      email_list?: {
        list: readonly string[];
      };
      group_list?: {
        list: readonly string[];
      };
      tag_list?: {
        list: readonly number[];
      };
      department_list?: {
        list: readonly (string | number)[];
      };
      allow_type?: number;
      allow_emaillist?: {
        list: readonly string[];
      };
      allow_taglist?: {
        list: readonly number[];
      };
      allow_departmentlist?: {
        list: readonly (string | number)[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除邮件群组. */
  '/cgi-bin/exmail/group/delete': {
    needs: 'first';
    body: {
      groupid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新邮件群组. */
  '/cgi-bin/exmail/group/update': {
    needs: 'first';
    body: {
      groupid: string;
      groupname?: string;
      email_list?: {
        list: readonly string[];
      };
      group_list?: {
        list: readonly string[];
      };
      tag_list?: {
        list: readonly number[];
      };
      department_list?: {
        list: readonly (string | number)[];
      };
      allow_type?: number;
      allow_emaillist?: {
        list: readonly string[];
      };
      allow_taglist?: {
        list: readonly number[];
      };
      allow_departmentlist?: {
        list: readonly (string | number)[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取用户新邮件数. */
  '/cgi-bin/exmail/mail/get_newcount': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      count: number;
    }>;
  };
  /** 创建业务邮箱. */
  '/cgi-bin/exmail/publicmail/create': {
    needs: 'first';
    body: {
      email: string;
      name: string;
      userid_list?: {
        list: readonly string[];
      };
      tag_list?: {
        list: readonly number[];
      };
      department_list?: {
        list: readonly (string | number)[];
      };
      create_auth_code?: 0 | 1;
      auth_code_info?: {
        remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      id: number;
    }>;
  };
  /** 删除业务邮箱. */
  '/cgi-bin/exmail/publicmail/delete': {
    needs: 'first';
    body: {
      id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除业务邮箱客户端专用密码. */
  '/cgi-bin/exmail/publicmail/delete_auth_code': {
    needs: 'first';
    body: {
      id: number;
      auth_code_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取业务邮箱详情. */
  '/cgi-bin/exmail/publicmail/get': {
    needs: 'first';
    body: {
      id_list: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      list: {
        id: number;
        email: string;
        name: string;
        userid_list?: {
          list: string[];
          [field: string]: unknown;
        };
        tag_list?: {
          list: number[];
          [field: string]: unknown;
        };
        department_list?: {
          list: (string | number)[];
          [field: string]: unknown;
        };
        alias_list?: {
          list: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取业务邮箱客户端专用密码列表. */
  '/cgi-bin/exmail/publicmail/get_auth_code_list': {
    needs: 'first';
    body: {
      id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      auth_code_list: {
        auth_code_id: number;
        remark: string;
        last_use_time: string | number;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新业务邮箱. */
  '/cgi-bin/exmail/publicmail/update': {
    needs: 'first';
    body: {
      id: number;
      name?: string;
      userid_list?: {
        list: readonly string[];
      };
      tag_list?: {
        list: readonly number[];
      };
      department_list?: {
        list: readonly (string | number)[];
      };
      alias_list?: {
        list: readonly string[];
      };
      create_auth_code?: 0 | 1;
      auth_code_info?: {
        remark?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取用户功能属性. */
  '/cgi-bin/exmail/useroption/get': {
    needs: 'first';
    body: {
      userid?: string;
      type: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      option: {
        list: {
          type: number;
          value: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 更改用户功能属性. */
  '/cgi-bin/exmail/useroption/update': {
    needs: 'first';
    body: {
      userid?: string;
      option: {
        list: readonly {
          type: number;
          value: string;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 分配邮箱高级功能账号. */
  '/cgi-bin/exmail/vip/batch_add': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 取消邮箱高级功能账号. */
  '/cgi-bin/exmail/vip/batch_del': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取邮箱高级功能账号列表. */
  '/cgi-bin/exmail/vip/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
}
