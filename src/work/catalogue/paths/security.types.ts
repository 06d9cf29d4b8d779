// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { OpenWorkAnswer } from '../call-shapes.js';

/** Paths of GET: security 安全管理. */
export interface WorkSecurityAppGet {
  /** 获取微信回调服务器 IP. */
  '/cgi-bin/security/get_server_domain_ip': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenWorkAnswer<{
      domain_list: {
        domain: string;
        universal_domian?: string;
        protocol: string;
        port: number[];
        is_necessary: number;
        description: string;
        [field: string]: unknown;
      }[];
      ip_list: {
        ip: string;
        protocol: string;
        port: number[];
        is_necessary: number;
        description: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: advanced features 高级功能账号; security 安全管理. */
export interface WorkSecurityAppPost {
  /** 批量获取高级功能申请单 ID. */
  '/cgi-bin/advanced_feature/get_apply_id_list': {
    needs: 'first';
    body: {
      business_type: number;
      userid: string;
      req_type?: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      apply_id_list: string[];
      next_cursor?: string;
      has_more: boolean;
    }>;
  };
  /** 获取高级功能申请单详细信息. */
  '/cgi-bin/advanced_feature/get_approval_info': {
    needs: 'first';
    body: {
      apply_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      approval_info: {
        business_type: number;
        apply_id: string;
        approval_id: string;
        approval_type: number;
        approval_status: number;
        approval_url: string;
        applicant: string;
        request_reason: string;
        create_time: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置高级功能申请单的审批信息. */
  '/cgi-bin/advanced_feature/set_approval_detail': {
    needs: 'first';
    body: {
      apply_id: string;
      approval_id: string;
      approval_status: number;
      approval_url: string;
      process_list: {
        node_list: readonly {
          node_apv_status: number;
          node_apv_rel: number;
          current_approvers?: readonly string[];
          completed_approvers?: readonly string[];
          apv_update_time: string | number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取管理员操作记录. */
  '/cgi-bin/security/admin_oper_log/list': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      userid?: string;
      oper_type?: number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record_list: {
        userid: string;
        oper_type: number;
        time: string | number;
        detail_type: number;
        detail_info?: string;
        ip?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取文件操作记录. */
  '/cgi-bin/security/get_file_oper_record': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      userid_list?: readonly string[];
      operation?: {
        type: number;
        source?: number;
      };
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record_list: {
        userid?: string;
        external_user?: {
          type: number;
          name: string;
          corp_name?: string;
          [field: string]: unknown;
        };
        operation: {
          type: number;
          source?: number;
          [field: string]: unknown;
        };
        time: string | number;
        file_info?: string;
        file_size?: number;
        file_md5?: string;
        applicant_name?: string;
        device_type?: number;
        device_code?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取截屏或录屏记录. */
  '/cgi-bin/security/get_screen_oper_record': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      userid_list?: readonly string[];
      department_id_list?: readonly (string | number)[];
      screen_shot_type?: number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record_list: {
        userid: string;
        department_id: string | number;
        screen_shot_type: number;
        screen_shot_content: string;
        time: string | number;
        system?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 获取成员操作记录. */
  '/cgi-bin/security/member_oper_log/list': {
    needs: 'first';
    body: {
      start_time: string | number;
      end_time: string | number;
      userid?: string;
      oper_type?: number;
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      record_list: {
        userid: string;
        oper_type: number;
        time: string | number;
        detail_info?: string;
        ip?: string;
        [field: string]: unknown;
      }[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 同意可信设备申请. */
  '/cgi-bin/security/trustdevice/approve': {
    needs: 'first';
    body: {
      device_code_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      success_list?: string[];
      fail_list?: string[];
    }>;
  };
  /** 删除可信设备. */
  '/cgi-bin/security/trustdevice/delete': {
    needs: 'first';
    body: {
      type: number;
      device_code_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取成员的可信设备. */
  '/cgi-bin/security/trustdevice/get_by_user': {
    needs: 'first';
    body: {
      type: number;
      last_login_userid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_list: {
        device_code: string;
        system: string;
        mac_addr?: string[];
        motherboard_uuid?: string;
        harddisk_uuid?: string[];
        domain?: string;
        pc_name?: string;
        seq_no?: string;
        last_login_time?: string | number;
        last_login_userid?: string;
        confirm_timestamp?: string | number;
        confirm_userid?: string;
        approved_userid?: string;
        source: number;
        status: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 导入可信设备. */
  '/cgi-bin/security/trustdevice/import': {
    needs: 'first';
    body: {
      device_list: readonly {
        system: string;
        mac_addr?: readonly string[];
        motherboard_uuid?: string;
        harddisk_uuid?: readonly string[];
        domain?: string;
        pc_name?: string;
        seq_no?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      result: {
        device_index: number;
        device_code?: string;
        duplicated_device_code?: string;
        status: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取可信设备列表. */
  '/cgi-bin/security/trustdevice/list': {
    needs: 'first';
    body: {
      type: number;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      device_list: {
        device_code: string;
        system: string;
        mac_addr?: string[];
        motherboard_uuid?: string;
        harddisk_uuid?: string[];
        domain?: string;
        pc_name?: string;
        seq_no?: string;
        last_login_time?: string | number;
        last_login_userid?: string;
        confirm_timestamp?: string | number;
        confirm_userid?: string;
        approved_userid?: string;
        source: number;
        status: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 拒绝可信设备申请. */
  '/cgi-bin/security/trustdevice/reject': {
    needs: 'first';
    body: {
      device_code_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      success_list?: string[];
      fail_list?: string[];
    }>;
  };
  /** 查询高级功能账号分配结果. */
  '/cgi-bin/security/vip/batch_add_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      job_result: {
        succ_userid_list?: string[];
        fail_userid_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询高级功能账号取消结果. */
  '/cgi-bin/security/vip/batch_del_job_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      job_result: {
        succ_userid_list?: string[];
        fail_userid_list?: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取高级功能账号列表. */
  '/cgi-bin/security/vip/list': {
    needs: 'nothing';
    body: {
      limit?: number;
      cursor?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      userid_list: string[];
      has_more: boolean;
      next_cursor?: string;
    }>;
  };
  /** 分配高级功能账号. */
  '/cgi-bin/security/vip/submit_batch_add_job': {
    needs: 'nothing';
    body: {
      userid_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
      invalid_userid_list?: string[];
    }>;
  };
  /** 取消高级功能账号. */
  '/cgi-bin/security/vip/submit_batch_del_job': {
    needs: 'nothing';
    body: {
      userid_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
      invalid_userid_list?: string[];
    }>;
  };
}
