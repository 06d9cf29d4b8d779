// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer, UntypedWorkAnswer } from '../call-shapes.js';

/** Paths of GET: linked corps, up/downstream 企业互联/上下游. */
export interface WorkLinkedCorpsAppGet {
  /** 获取上下游信息. */
  '/cgi-bin/corpgroup/corp/get_chain_list': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      chains: {
        chain_id: string;
        chain_name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 上下游：获取异步任务结果. */
  '/cgi-bin/corpgroup/getresult': {
    needs: 'first';
    query: {
      jobid: string;
    };
    answer: OpenWorkAnswer<{
      status: number;
      result?: {
        chain_id: string;
        import_status: number;
        fail_list?: {
          errcode: number;
          errmsg?: string;
          corp_name: string;
          custom_id?: string;
          contact_info_list?: {
            errcode: number;
            errmsg?: string;
            mobile?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: linked corps 互联企业; linked corps, up/downstream 企业互联/上下游. */
export interface WorkLinkedCorpsAppPost {
  /** 获取应用的可见范围. */
  '/cgi-bin/linkedcorp/agent/get_perm_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userids?: string[];
      department_ids?: string[];
    }>;
  };
  /** 获取互联企业部门列表. */
  '/cgi-bin/linkedcorp/department/list': {
    needs: 'first';
    body: {
      department_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      department_list: {
        department_id: string | number;
        department_name?: string;
        parentid: string | number;
        order: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 应用推送消息. */
  '/cgi-bin/linkedcorp/message/send': {
    needs: 'first';
    body: {
      touser?: readonly string[];
      toparty?: readonly string[];
      totag?: readonly number[];
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
      agentid?: number;
      safe?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      invaliduser?: string[];
      invalidparty?: string[];
      invalidtag?: number[];
    }>;
  };
  /** 获取互联企业成员详细信息. */
  '/cgi-bin/linkedcorp/user/get': {
    needs: 'first';
    body: {
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      user_info: {
        corpid: string;
        userid: string;
        name?: string;
        mobile?: string;
        telephone?: string;
        email?: string;
        position?: string;
        department?: string[];
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
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取互联企业部门成员详情. */
  '/cgi-bin/linkedcorp/user/list': {
    needs: 'first';
    body: {
      department_id: string;
      fetch_child?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userlist: {
        corpid: string;
        userid: string;
        name?: string;
        mobile?: string;
        telephone?: string;
        email?: string;
        position?: string;
        department?: string[];
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
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取互联企业部门成员. */
  '/cgi-bin/linkedcorp/user/simplelist': {
    needs: 'first';
    body: {
      department_id: string;
      fetch_child?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userlist: {
        corpid: string;
        userid: string;
        name?: string;
        department?: string[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取上下游企业详情. */
  '/cgi-bin/corpgroup/corp/get_chain_corpinfo': {
    needs: 'first';
    body: {
      chain_id: string;
      corpid?: string;
      pending_corpid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      corp_name: string;
      groupid: number;
      custom_id?: string;
      qualification_status?: number;
      is_joined: number;
    }>;
  };
  /** 获取上下游分组中的企业列表. */
  '/cgi-bin/corpgroup/corp/get_chain_corpinfo_list': {
    needs: 'first';
    body: {
      chain_id: string;
      groupid?: number;
      need_pending?: boolean;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      group_corps: {
        groupid: number;
        corpid?: string;
        pending_corpid?: string;
        corp_name: string;
        custom_id?: string;
        invite_userid?: string;
        is_joined: number;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取上下游通讯录分组. */
  '/cgi-bin/corpgroup/corp/get_chain_group': {
    needs: 'first';
    body: {
      chain_id: string;
      groupid?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      groups: {
        groupid: number;
        group_name: string;
        parentid: number;
        order: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 上下游：查询成员自定义 id. */
  '/cgi-bin/corpgroup/corp/get_chain_user_custom_id': {
    needs: 'first';
    body: {
      chain_id: string;
      corpid: string;
      userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      user_custom_id: string;
    }>;
  };
  /** 获取下级/下游企业的 access_token. */
  '/cgi-bin/corpgroup/corp/gettoken': {
    needs: 'first';
    body: {
      business_type?: number;
      corpid: string;
      agentid: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      access_token: string;
      expires_in: number;
    }>;
  };
  /** 获取应用共享信息. */
  '/cgi-bin/corpgroup/corp/list_app_share_info': {
    needs: 'nothing';
    body: {
      agentid?: number;
      business_type?: number;
      corpid?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      corp_list: {
        corpid: string;
        corp_name: string;
        agentid: number;
        [field: string]: unknown;
      }[];
      ending: number;
      next_cursor?: string;
    }>;
  };
  /** 移除企业. */
  '/cgi-bin/corpgroup/corp/remove_corp': {
    needs: 'first';
    body: {
      chain_id: string;
      corpid?: string;
      pending_corpid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取企业上下游列表. */
  '/cgi-bin/corpgroup/get_corp_shared_chain_list': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 提交批量导入上下游联系人任务. */
  '/cgi-bin/corpgroup/import_chain_contact': {
    needs: 'first';
    body: {
      chain_id: string;
      contact_list: readonly {
        corp_name: string;
        group_path?: string;
        custom_id?: string;
        contact_info_list: readonly {
          name: string;
          identity_type: number;
          mobile?: string;
          user_custom_id?: string;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
  /** 获取下级企业小程序 session. */
  '/cgi-bin/corpgroup/miniprogram/transfer_session': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 新增对接规则 上下游系统应用可通过该接口新增一条对接规则. */
  '/cgi-bin/corpgroup/rule/add_rule': {
    needs: 'first';
    body: {
      chain_id: string;
      rule_info: {
        owner_corp_range: {
          userids?: readonly string[];
          departmentids?: readonly (string | number)[];
        };
        member_corp_range: {
          groupids?: readonly number[];
          corpids?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_id: number;
    }>;
  };
  /** 删除对接规则 上下游系统应用可通过该接口删除企业上下游规则. */
  '/cgi-bin/corpgroup/rule/delete_rule': {
    needs: 'first';
    body: {
      chain_id: string;
      rule_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 上下游规则：详情. */
  '/cgi-bin/corpgroup/rule/get_rule_info': {
    needs: 'first';
    body: {
      chain_id: string;
      rule_id: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_info: {
        owner_corp_range: {
          userids?: string[];
          departmentids?: (string | number)[];
          [field: string]: unknown;
        };
        member_corp_range: {
          groupids?: number[];
          corpids?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 上下游规则：获取 id 列表. */
  '/cgi-bin/corpgroup/rule/list_ids': {
    needs: 'first';
    body: {
      chain_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      rule_ids: number[];
    }>;
  };
  /** 更新对接规则 上下游应用可通过该接口修改一条对接规则. */
  '/cgi-bin/corpgroup/rule/modify_rule': {
    needs: 'first';
    body: {
      chain_id: string;
      rule_id: number;
      rule_info: {
        owner_corp_range: {
          userids?: readonly string[];
          departmentids?: readonly (string | number)[];
        };
        member_corp_range: {
          groupids?: readonly number[];
          corpids?: readonly string[];
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 上下游：unionid 转 external_userid. */
  '/cgi-bin/corpgroup/unionid_to_external_userid': {
    needs: 'nothing';
    body: {
      unionid?: string;
      openid?: string;
      corpid?: string;
      mass_call_ticket?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      external_userid_info: {
        corpid: string;
        external_userid: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** unionid 查询 pending_id. */
  '/cgi-bin/corpgroup/unionid_to_pending_id': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
}
