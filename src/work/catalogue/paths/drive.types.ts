// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { OpenWorkAnswer } from '../call-shapes.js';

/** Paths of POST with a JSON body: drive 微盘. */
export interface WorkDriveAppPost {
  /** 为微盘文件批量添加成员或部门权限. */
  '/cgi-bin/wedrive/file_acl_add': {
    needs: 'first';
    body: {
      fileid: string;
      auth_info: readonly {
        type: number;
        userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 从微盘文件批量移除成员或部门权限. */
  '/cgi-bin/wedrive/file_acl_del': {
    needs: 'first';
    body: {
      fileid: string;
      auth_info: readonly {
        type: number;
        userid?: string;
        departmentid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 在微盘指定位置新建文件夹或在线文档. */
  '/cgi-bin/wedrive/file_create': {
    needs: 'first';
    body: {
      spaceid: string;
      fatherid: string;
      file_type: number;
      file_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fileid: string;
      url: string;
    }>;
  };
  /** 批量删除微盘文件. */
  '/cgi-bin/wedrive/file_delete': {
    needs: 'first';
    body: {
      fileid: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取普通微盘文件的临时下载地址和 Cooki. */
  '/cgi-bin/wedrive/file_download': {
    needs: 'nothing';
    body: {
      selected_ticket?: string;
      fileid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      download_url: string;
      cookie_name?: string;
      cookie_value?: string;
    }>;
  };
  /** 获取指定微盘文件的详细信息. */
  '/cgi-bin/wedrive/file_info': {
    needs: 'first';
    body: {
      fileid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      file_info: {
        fileid: string;
        file_name: string;
        spaceid?: string;
        fatherid?: string;
        file_size?: number;
        file_type?: number;
        file_status?: number;
        ctime?: string | number;
        mtime?: string | number;
        sha?: string;
        md5?: string;
        url?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取微盘指定目录下的文件列表. */
  '/cgi-bin/wedrive/file_list': {
    needs: 'first';
    body: {
      spaceid: string;
      fatherid: string;
      sort_type: number;
      start: number;
      limit: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      file_list: {
        item: {
          fileid: string;
          file_name: string;
          spaceid?: string;
          fatherid?: string;
          file_size?: number;
          file_type?: number;
          file_status?: number;
          ctime?: string | number;
          mtime?: string | number;
          sha?: string;
          md5?: string;
          url?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      has_more: boolean;
      next_start?: number;
    }>;
  };
  /** 将一个或多个微盘文件移动到指定目录. */
  '/cgi-bin/wedrive/file_move': {
    needs: 'first';
    body: {
      fatherid: string;
      fileid: readonly string[];
      replace?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      file_list: {
        item: {
          fileid: string;
          file_name: string;
          spaceid?: string;
          fatherid?: string;
          file_size?: number;
          file_type?: number;
          file_status?: number;
          ctime?: string | number;
          mtime?: string | number;
          sha?: string;
          md5?: string;
          url?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 重命名指定微盘文件. */
  '/cgi-bin/wedrive/file_rename': {
    needs: 'first';
    body: {
      fileid: string;
      new_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      file: {
        fileid: string;
        file_name: string;
        spaceid?: string;
        fatherid?: string;
        file_size?: number;
        file_type?: number;
        file_status?: number;
        ctime?: string | number;
        mtime?: string | number;
        sha?: string;
        md5?: string;
        url?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改在线文档类型微盘文件的水印安全设置. */
  '/cgi-bin/wedrive/file_secure_setting': {
    needs: 'first';
    body: {
      fileid: string;
      watermark?: {
        text?: string;
        margin_type?: number;
        show_text?: boolean;
        show_visitor_name?: boolean;
        force_by_admin?: boolean;
        force_by_space_admin?: boolean;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改微盘文件的分享范围和权限. */
  '/cgi-bin/wedrive/file_setting': {
    needs: 'first';
    body: {
      fileid: string;
      auth_scope: number;
      auth?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取微盘文件分享链接. */
  '/cgi-bin/wedrive/file_share': {
    needs: 'first';
    body: {
      fileid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      share_url: string;
    }>;
  };
  /** 上传不超过 10 MB 的文件到微盘. */
  '/cgi-bin/wedrive/file_upload': {
    needs: 'first';
    body: {
      selected_ticket?: string;
      spaceid?: string;
      fatherid?: string;
      file_name: string;
      file_base64_content: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fileid: string;
    }>;
  };
  /** 完成微盘文件分块上传并生成文件. */
  '/cgi-bin/wedrive/file_upload_finish': {
    needs: 'first';
    body: {
      upload_key: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      fileid: string;
    }>;
  };
  /** 初始化最大 20 GB 文件的微盘分块上传. */
  '/cgi-bin/wedrive/file_upload_init': {
    needs: 'first';
    body: {
      selected_ticket?: string;
      spaceid?: string;
      fatherid?: string;
      file_name: string;
      size: number;
      block_sha: readonly string[];
      skip_push_card?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      hit_exist: boolean;
      upload_key?: string;
      fileid?: string;
    }>;
  };
  /** 上传一个微盘文件分块. */
  '/cgi-bin/wedrive/file_upload_part': {
    needs: 'first';
    body: {
      upload_key: string;
      index: number;
      file_base64_content: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取微盘文件的分享、安全、继承、成员和水印权限信息. */
  '/cgi-bin/wedrive/get_file_permission': {
    needs: 'first';
    body: {
      fileid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      share_range: {
        enable_corp_internal: boolean;
        corp_internal_auth: number;
        corp_internal_approve_only_by_admin?: boolean;
        enable_corp_external: boolean;
        corp_external_auth: number;
        corp_external_approve_only_by_admin?: boolean;
        [field: string]: unknown;
      };
      secure_setting: {
        enable_readonly_copy: boolean;
        modify_only_by_admin: boolean;
        enable_readonly_comment: boolean;
        ban_share_external: boolean;
        [field: string]: unknown;
      };
      inherit_father_auth: {
        auth_list: {
          type: number;
          userid?: string;
          departmentid?: string | number;
          auth: number;
          [field: string]: unknown;
        }[];
        inherit: boolean;
        [field: string]: unknown;
      };
      file_member_list?: {
        type: number;
        userid?: string;
        departmentid?: string | number;
        auth: number;
        [field: string]: unknown;
      }[];
      co_auth_list?: {
        type: number;
        userid?: string;
        departmentid?: string | number;
        auth: number;
        [field: string]: unknown;
      }[];
      watermark?: {
        text: string;
        margin_type: number;
        show_text: boolean;
        show_visitor_name: boolean;
        force_by_admin: boolean;
        force_by_space_admin: boolean;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取企业微盘全员与高级账号容量信息. */
  '/cgi-bin/wedrive/mng_capacity': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      total_capacity_for_all: string | number;
      total_capacity_for_vip: string | number;
      rest_capacity_for_all: string | number;
      rest_capacity_for_vip: string | number;
    }>;
  };
  /** 获取企业微盘专业版及高级功能账号使用信息. */
  '/cgi-bin/wedrive/mng_pro_info': {
    needs: 'nothing';
    body: {
      userid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      is_pro: boolean;
      total_vip_acct_num: number;
      use_vip_acct_num: number;
      pro_expire_time?: string | number;
    }>;
  };
  /** 获取微盘空间成员、权限和安全设置等新版完整信息. */
  '/cgi-bin/wedrive/new_space_info': {
    needs: 'first';
    body: {
      spaceid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      space_info: {
        spaceid: string;
        space_name: string;
        auth_list: {
          auth_info: {
            type: number;
            userid?: string;
            departmentid?: string | number;
            auth: number;
            [field: string]: unknown;
          }[];
          quit_userid: string[];
          [field: string]: unknown;
        };
        space_sub_type: number;
        secure_setting: {
          enable_watermark: boolean;
          enable_confidential_mode: boolean;
          share_url_no_approve: boolean;
          share_url_no_approve_default_auth: number;
          default_file_scope: number;
          ban_share_external: boolean;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 为微盘空间批量添加成员或部门. */
  '/cgi-bin/wedrive/space_acl_add': {
    needs: 'first';
    body: {
      spaceid: string;
      auth_info: readonly {
        type: number;
        userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 从微盘空间批量移除成员或部门. */
  '/cgi-bin/wedrive/space_acl_del': {
    needs: 'first';
    body: {
      spaceid: string;
      auth_info: readonly {
        type: number;
        userid?: string;
        departmentid?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 在微盘中新建空间，创建者为当前应用. */
  '/cgi-bin/wedrive/space_create': {
    needs: 'first';
    body: {
      space_name: string;
      auth_info?: readonly {
        type: number;
        userid?: string;
        departmentid?: string | number;
        auth: number;
      }[];
      space_sub_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      spaceid: string;
    }>;
  };
  /** 解散由当前应用管理的微盘空间. */
  '/cgi-bin/wedrive/space_dismiss': {
    needs: 'first';
    body: {
      spaceid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 使用旧版空间信息接口获取微盘空间成员与权限. */
  '/cgi-bin/wedrive/space_info': {
    needs: 'first';
    body: {
      spaceid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      space_info: {
        spaceid: string;
        space_name: string;
        auth_list: {
          auth_info: {
            type: number;
            userid?: string;
            departmentid?: string | number;
            auth: number;
            [field: string]: unknown;
          }[];
          quit_userid: string[];
          [field: string]: unknown;
        };
        space_sub_type: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 重命名由当前应用管理的微盘空间. */
  '/cgi-bin/wedrive/space_rename': {
    needs: 'first';
    body: {
      spaceid: string;
      space_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 修改微盘空间的水印、保密、邀请链接及外部分享设置. */
  '/cgi-bin/wedrive/space_setting': {
    needs: 'first';
    body: {
      spaceid: string;
      enable_watermark?: boolean;
      enable_confidential_mode?: boolean;
      share_url_no_approve?: boolean;
      share_url_no_approve_default_auth?: number;
      default_file_scope?: number;
      ban_share_external?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取微盘空间邀请链接. */
  '/cgi-bin/wedrive/space_share': {
    needs: 'first';
    body: {
      spaceid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      space_share_url: string;
    }>;
  };
  /** 批量为应用可见范围内的企业成员分配微盘高级功能账号. */
  '/cgi-bin/wedrive/vip/batch_add': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      succ_userid_list?: string[];
      fail_userid_list?: string[];
    }>;
  };
  /** 批量撤销应用可见范围内企业成员的微盘高级功能账号. */
  '/cgi-bin/wedrive/vip/batch_del': {
    needs: 'first';
    body: {
      userid_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      succ_userid_list?: string[];
      fail_userid_list?: string[];
    }>;
  };
  /** 分页获取已分配微盘高级功能且在应用可见范围内的账号列表. */
  '/cgi-bin/wedrive/vip/list': {
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
}
