// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of GET: contacts: batch jobs 通讯录异步导入; contacts: departments 部门管理; contacts: export 异步导出; contacts: members 成员管理; contacts: sync finish 通讯录同步; contacts: tags 标签管理; corp 企业. */
export interface WorkContactsAppGet {
  /** 获取异步任务结果. */
  '/cgi-bin/batch/getresult': {
    needs: 'first';
    query: {
      jobid: string;
    };
    answer: OpenWorkAnswer<{
      type: string;
      status: number;
      total: string | number;
      percentage: number;
      result: {
        errcode: number;
        errmsg?: string;
        action?: number;
        userid?: string;
        partyid?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 删除部门. */
  '/cgi-bin/department/delete': {
    needs: 'first';
    query: {
      id: string | number;
    };
    answer: OpenWorkAnswer;
  };
  /** 获取单个部门详情. */
  '/cgi-bin/department/get': {
    needs: 'first';
    query: {
      id: string | number;
    };
    answer: OpenWorkAnswer<{
      department: {
        id: string | number;
        name?: string;
        name_en?: string;
        parentid: string | number;
        order: string | number;
        department_leader?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取部门列表. */
  '/cgi-bin/department/list': {
    needs: 'nothing';
    query: {
      id?: string | number;
    };
    answer: OpenWorkAnswer<{
      department: {
        id: string | number;
        name?: string;
        name_en?: string;
        parentid: string | number;
        order: string | number;
        department_leader?: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取子部门ID列表. */
  '/cgi-bin/department/simplelist': {
    needs: 'nothing';
    query: {
      id?: string | number;
    };
    answer: OpenWorkAnswer<{
      department_id: {
        id: string | number;
        parentid: string | number;
        order: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取导出结果. */
  '/cgi-bin/export/get_result': {
    needs: 'first';
    query: {
      jobid: string;
    };
    answer: OpenWorkAnswer<{
      status: number;
      data_list: {
        url: string;
        size: number;
        md5: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 二次验证. */
  '/cgi-bin/user/authsucc': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer;
  };
  /** 查询成员用户是否已授权当前第三方应用. */
  '/cgi-bin/user/check_member_auth': {
    needs: 'first';
    query: {
      open_userid: string;
    };
    answer: OpenWorkAnswer<{
      is_member_auth: boolean;
    }>;
  };
  /** 删除成员. */
  '/cgi-bin/user/delete': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer;
  };
  /** 获取成员. */
  '/cgi-bin/user/get': {
    needs: 'first';
    query: {
      userid: string;
    };
    answer: OpenWorkAnswer<{
      userid: string;
      open_userid?: string;
      name?: string;
      english_name?: string;
      alias?: string;
      email?: string;
      biz_mail?: string;
      mobile?: string;
      telephone?: string;
      /** A number, sent as text. */
      gender: string;
      address?: string;
      position?: string;
      department: (string | number)[];
      order?: (string | number)[];
      is_leader_in_dept?: number[];
      main_department?: string | number;
      direct_leader?: string[];
      avatar?: string;
      thumb_avatar?: string;
      qr_code?: string;
      status: number;
      extattr?: {
        attrs: {
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
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      external_position?: string;
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
    }>;
  };
  /** 获取用户信息地址. */
  '/cgi-bin/user/getuserinfo': {
    needs: 'first';
    query: {
      code: string;
    };
    answer: OpenWorkAnswer<{
      UserId?: string;
      OpenId?: string;
      external_userid?: string;
      DeviceId?: string;
      parents?: {
        corpid: string;
        parent_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取部门成员详情. */
  '/cgi-bin/user/list': {
    needs: 'first';
    query: {
      department_id: string | number;
      fetch_child?: 0 | 1;
    };
    answer: OpenWorkAnswer<{
      userlist: {
        userid: string;
        open_userid?: string;
        name?: string;
        english_name?: string;
        alias?: string;
        email?: string;
        biz_mail?: string;
        mobile?: string;
        telephone?: string;
        /** A number, sent as text. */
        gender: string;
        address?: string;
        position?: string;
        department: (string | number)[];
        order: (string | number)[];
        is_leader_in_dept?: number[];
        main_department?: string | number;
        direct_leader?: string[];
        avatar?: string;
        thumb_avatar?: string;
        qr_code?: string;
        status: number;
        extattr?: {
          attrs: {
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
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        external_position?: string;
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
      }[];
    }>;
  };
  /** 获取成员授权列表. */
  '/cgi-bin/user/list_member_auth': {
    needs: 'nothing';
    query: {
      cursor?: string;
      limit?: number;
    };
    answer: OpenWorkAnswer<{
      member_auth_list: {
        open_userid: string;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取选人 ticket 对应的用户. */
  '/cgi-bin/user/list_selected_ticket_user': {
    needs: 'first';
    query: {
      selected_ticket: string;
    };
    answer: OpenWorkAnswer<{
      operator_open_userid: string;
      open_userid_list: string[];
      unauth_open_userid_list?: string[];
      total: number;
    }>;
  };
  /** 获取部门的成员. */
  '/cgi-bin/user/simplelist': {
    needs: 'first';
    query: {
      department_id: string | number;
      fetch_child?: 0 | 1;
    };
    answer: OpenWorkAnswer<{
      userlist: {
        userid: string;
        open_userid?: string;
        name: string;
        department: (string | number)[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 设置通讯录同步完成. */
  '/cgi-bin/sync/contact_sync_success': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer;
  };
  /** 删除标签. */
  '/cgi-bin/tag/delete': {
    needs: 'first';
    query: {
      tagid: number;
    };
    answer: OpenWorkAnswer;
  };
  /** 获取标签成员. */
  '/cgi-bin/tag/get': {
    needs: 'first';
    query: {
      tagid: number;
    };
    answer: OpenWorkAnswer<{
      tagname: string;
      userlist: {
        userid: string;
        name?: string;
        [field: string]: unknown;
      }[];
      partylist: (string | number)[];
    }>;
  };
  /** 获取标签列表. */
  '/cgi-bin/tag/list': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      taglist: {
        tagid: number;
        tagname: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取加入企业二维码. */
  '/cgi-bin/corp/get_join_qrcode': {
    needs: 'nothing';
    query: {
      size_type?: number;
    };
    answer: OpenWorkAnswer<{
      join_qrcode: string;
    }>;
  };
}

/** Paths of POST with a JSON body: contacts: batch jobs 通讯录异步导入; contacts: departments 部门管理; contacts: export 异步导出; contacts: members 成员管理; contacts: tags 标签管理; corp 企业. */
export interface WorkContactsAppPost {
  /** 邀请成员. */
  '/cgi-bin/batch/invite': {
    needs: 'nothing';
    body: {
      user?: readonly string[];
      party?: readonly (string | number)[];
      tag?: readonly number[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invaliduser?: string[];
      invalidparty?: (string | number)[];
      invalidtag?: number[];
    }>;
  };
  /** 全量覆盖部门. */
  '/cgi-bin/batch/replaceparty': {
    needs: 'first';
    body: {
      media_id: string;
      callback?: {
        url: string;
        token: string;
        encodingaeskey: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 全量覆盖成员. */
  '/cgi-bin/batch/replaceuser': {
    needs: 'first';
    body: {
      media_id: string;
      to_invite?: boolean;
      callback?: {
        url: string;
        token: string;
        encodingaeskey: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 增量更新成员. */
  '/cgi-bin/batch/syncuser': {
    needs: 'first';
    body: {
      media_id: string;
      to_invite?: boolean;
      callback?: {
        url: string;
        token: string;
        encodingaeskey: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** userid的转换. */
  '/cgi-bin/batch/userid_to_openuserid': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      open_userid_list: {
        userid: string;
        open_userid: string;
        [field: string]: unknown;
      }[];
      invalid_userid_list: string[];
    }>;
  };
  /** 创建部门. */
  '/cgi-bin/department/create': {
    needs: 'first';
    body: {
      id?: string | number;
      name: string;
      name_en?: string;
      parentid?: string | number;
      order?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      id: string | number;
    }>;
  };
  /** 更新部门. */
  '/cgi-bin/department/update': {
    needs: 'first';
    body: {
      id: string | number;
      name?: string;
      name_en?: string;
      parentid?: string | number;
      order?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 导出部门. */
  '/cgi-bin/export/department': {
    needs: 'first';
    body: {
      encoding_aeskey: string;
      block_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 导出成员. */
  '/cgi-bin/export/simple_user': {
    needs: 'first';
    body: {
      encoding_aeskey: string;
      block_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 导出标签成员. */
  '/cgi-bin/export/taguser': {
    needs: 'first';
    body: {
      tagid: number;
      encoding_aeskey: string;
      block_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 导出成员详情. */
  '/cgi-bin/export/user': {
    needs: 'first';
    body: {
      encoding_aeskey: string;
      block_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 新建通讯录查看权限规则. */
  '/cgi-bin/contactrule/create': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 删除通讯录查看权限规则. */
  '/cgi-bin/contactrule/delete': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取通讯录查看权限规则列表. */
  '/cgi-bin/contactrule/list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 更新通讯录查看权限规则. */
  '/cgi-bin/contactrule/update': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 批量删除成员. */
  '/cgi-bin/user/batchdelete': {
    needs: 'first';
    body: {
      useridlist: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** userid与openid互换. */
  '/cgi-bin/user/convert_to_openid': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      openid: string;
    }>;
  };
  /** openid转userid. */
  '/cgi-bin/user/convert_to_userid': {
    needs: 'first';
    body: {
      openid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
    }>;
  };
  /** 创建成员. */
  '/cgi-bin/user/create': {
    needs: 'first';
    body: {
      userid: string;
      name: string;
      alias?: string;
      email?: string;
      biz_mail?: string;
      mobile?: string;
      telephone?: string;
      gender?: string | number;
      address?: string;
      position?: string;
      department: readonly (string | number)[];
      order?: readonly (string | number)[];
      is_leader_in_dept?: readonly number[];
      main_department?: string | number;
      direct_leader?: readonly string[];
      avatar_mediaid?: string;
      enable?: 0 | 1;
      to_invite?: boolean;
      extattr?: {
        attrs?: readonly {
          type: number;
          name: string;
          text?: {
            value: string;
          };
          web?: {
            title: string;
            url: string;
          };
        }[];
      };
      external_position?: string;
      external_profile?: {
        external_corp_name?: string;
        wechat_channels?: {
          nickname: string;
        };
        external_attr?: readonly {
          type: number;
          name: string;
          text?: {
            value: string;
          };
          web?: {
            title: string;
            url: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            title: string;
          };
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业活跃成员数. */
  '/cgi-bin/user/get_active_stat': {
    needs: 'first';
    body: {
      date: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      active_cnt: number;
    }>;
  };
  /** 获取手机号随机串. */
  '/cgi-bin/user/get_mobile_hashcode': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 邮箱获取userid. */
  '/cgi-bin/user/get_userid_by_email': {
    needs: 'first';
    body: {
      email_type?: number;
      email: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
    }>;
  };
  /** 手机号获取userid. */
  '/cgi-bin/user/getuserid': {
    needs: 'first';
    body: {
      mobile: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid: string;
    }>;
  };
  /** 获取成员ID列表. */
  '/cgi-bin/user/list_id': {
    needs: 'nothing';
    body: {
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      dept_user: {
        userid: string;
        department: string | number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 通知企业微信成员已完成二次验证. */
  '/cgi-bin/user/tfa_succ': {
    needs: 'first';
    body: {
      userid: string;
      tfa_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 更新成员. */
  '/cgi-bin/user/update': {
    needs: 'first';
    body: {
      userid: string;
      new_userid?: string;
      name?: string;
      alias?: string;
      email?: string;
      biz_mail?: string;
      biz_mail_alias?: {
        item: readonly string[];
      };
      mobile?: string;
      telephone?: string;
      gender?: string | number;
      address?: string;
      position?: string;
      department?: readonly (string | number)[];
      order?: readonly (string | number)[];
      is_leader_in_dept?: readonly number[];
      main_department?: string | number;
      direct_leader?: readonly string[];
      avatar_mediaid?: string;
      enable?: 0 | 1;
      to_invite?: boolean;
      extattr?: {
        attrs?: readonly {
          type: number;
          name: string;
          text?: {
            value: string;
          };
          web?: {
            title: string;
            url: string;
          };
        }[];
      };
      external_position?: string;
      external_profile?: {
        external_corp_name?: string;
        wechat_channels?: {
          nickname: string;
        };
        external_attr?: readonly {
          type: number;
          name: string;
          text?: {
            value: string;
          };
          web?: {
            title: string;
            url: string;
          };
          miniprogram?: {
            appid: string;
            pagepath: string;
            title: string;
          };
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 增加标签成员. */
  '/cgi-bin/tag/addtagusers': {
    needs: 'first';
    body: {
      tagid: number;
      userlist?: readonly string[];
      partylist?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      /** Several, separated by `|`. */
      invalidlist?: string;
      invalidparty?: (string | number)[];
    }>;
  };
  /** 创建标签. */
  '/cgi-bin/tag/create': {
    needs: 'first';
    body: {
      tagid?: number;
      tagname: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      tagid: number;
    }>;
  };
  /** 删除标签成员. */
  '/cgi-bin/tag/deltagusers': {
    needs: 'first';
    body: {
      tagid: number;
      userlist?: readonly string[];
      partylist?: readonly (string | number)[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      /** Several, separated by `|`. */
      invalidlist?: string;
      invalidparty?: (string | number)[];
    }>;
  };
  /** 更新标签名字. */
  '/cgi-bin/tag/update': {
    needs: 'first';
    body: {
      tagid: number;
      tagname: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取高频调用凭据. */
  '/cgi-bin/corp/apply_mass_call_ticket': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      mass_call_ticket: string;
    }>;
  };
  /** 查询自建应用审批单当前状态. */
  '/cgi-bin/corp/getopenapprovaldata': {
    needs: 'first';
    body: {
      thirdNo: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      data: {
        ThirdNo: string | number;
        OpenTemplateId: string;
        OpenSpName: string;
        OpenSpstatus: number;
        ApplyTime: string | number;
        ApplyUserId: string;
        ApplyUsername: string;
        ApplyUserParty: string;
        ApplyUserImage: string;
        ApprovalNodes: {
          ApprovalNode: {
            NodeStatus: number;
            NodeAttr: number;
            NodeType: number;
            Items: {
              Item: {
                ItemUserId: string;
                ItemName: string;
                ItemParty: string;
                ItemImage: string;
                ItemStatus: number;
                ItemOpTime?: string | number;
                ItemSpeech?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            };
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        NotifyNodes: {
          NotifyNode: {
            ItemUserId: string;
            ItemName: string;
            ItemParty: string;
            ItemImage: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        ApproverStep: number;
        [field: string]: unknown;
      };
    }>;
  };
}
