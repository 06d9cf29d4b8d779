// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { UploadCallOptions } from '../../../../api/upload-call-options.js';
import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';
import type { UploadFile } from '../../../../client/files/upload.js';

/** Paths of GET: mini code management 小程序代码管理. */
export interface AuthorizerMiniCodeGet {
  /** 查询各版本用户占比 (getSupportVersion). */
  '/cgi-bin/wxopen/getweappsupportversion': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      now_version: string;
      uv_info: {
        items: {
          version: string;
          percentage: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询最新一次审核单状态 (getLatestAuditStatus). */
  '/wxa/get_latest_auditstatus': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      auditid: string | number;
      status: number;
      reason?: string;
      ScreenShot?: string;
    }>;
  };
  /** 获取已上传的代码的页面列表 (getCodePage). */
  '/wxa/get_page': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      page_list: string[];
    }>;
  };
  /** 获取体验版二维码 (getTrialQRCode); 图片. */
  '/wxa/get_qrcode': {
    needs: 'nothing';
    query: {
      path?: string;
    };
    answer: OpenAnswer;
  };
  /** 查询服务商审核额度 (setCodeAuditQuota). */
  '/wxa/queryquota': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      rest: number;
      limit: number;
      speedup_rest: number;
      speedup_limit: number;
    }>;
  };
  /** 小程序版本回退 / 获取可回退的版本历史 (revertCodeRelease). */
  '/wxa/revertcoderelease': {
    needs: 'nothing';
    query: {
      action?: string;
      app_version?: number;
    };
    answer: OpenAnswer<{
      version_list?: {
        app_version: number;
        user_version: string;
        user_desc: string;
        commit_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 取消分阶段发布 (revertGrayRelease). */
  '/wxa/revertgrayrelease': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer;
  };
  /** 获取隐私接口检测结果 (getCodePrivacyInfo). */
  '/wxa/security/get_code_privacy_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      without_auth_list: string[];
      without_conf_list: string[];
    }>;
  };
  /** 撤回代码审核 (undoAudit). */
  '/wxa/undocodeaudit': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer;
  };
}

/** Paths of POST with a JSON body: mini code management 小程序代码管理. */
export interface AuthorizerMiniCodePost {
  /** 设置最低基础库版本 (setSupportVersion). */
  '/cgi-bin/wxopen/setweappsupportversion': {
    needs: 'first';
    body: {
      appid?: string;
      version: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置小程序服务状态 (setVisitStatus). */
  '/wxa/change_visitstatus': {
    needs: 'first';
    body: {
      action: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传代码并生成体验版 (commit). */
  '/wxa/commit': {
    needs: 'first';
    body: {
      template_id: string | number;
      ext_json: string;
      user_version: string;
      user_desc: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询审核单状态 (getAuditStatus). */
  '/wxa/get_auditstatus': {
    needs: 'first';
    body: {
      auditid: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: number;
      reason?: string;
      screenshot?: string;
    }>;
  };
  /** 查询小程序版本信息 (getVersionInfo). */
  '/wxa/getversioninfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      exp_info?: {
        exp_time: string | number;
        exp_version: string;
        exp_desc: string;
        [field: string]: unknown;
      };
      release_info?: {
        release_time: string | number;
        release_version: string;
        release_desc: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取小程序服务状态 (getVisitStatus). */
  '/wxa/getvisitstatus': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: number;
    }>;
  };
  /** 分阶段发布 (grayRelease). */
  '/wxa/grayrelease': {
    needs: 'first';
    body: {
      gray_percentage: number;
      support_debuger_first?: boolean;
      support_experiencer_first?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 发布已通过审核的小程序 (release); body {}. */
  '/wxa/release': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 加急代码审核 (speedupCodeAudit). */
  '/wxa/speedupaudit': {
    needs: 'first';
    body: {
      auditid: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 提交代码审核 (submitAudit). */
  '/wxa/submit_audit': {
    needs: 'nothing';
    body: {
      item_list?: readonly {
        address?: string;
        title?: string;
        tag?: string;
        first_id?: number;
        first_class?: string;
        second_id?: number;
        second_class?: string;
        third_id?: number;
        third_class?: string;
      }[];
      preview_info?: {
        video_id_list?: readonly string[];
        pic_id_list?: readonly string[];
      };
      version_desc?: string;
      feedback_info?: string;
      /** Several, separated by `|`. */
      feedback_stuff?: string;
      ugc_declare?: {
        scene?: readonly number[];
        other_scene_desc?: string;
        method?: readonly number[];
        has_audit_team?: 0 | 1;
        audit_desc?: string;
      };
      privacy_api_not_use?: boolean;
      order_path?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      auditid: string | number;
    }>;
  };
}

/** Paths that take a file: mini code management 小程序代码管理. */
export interface AuthorizerMiniCodeUpload {
  /** 上传提审素材 (uploadMediaToCodeAudit); multipart. */
  '/wxa/uploadmedia': {
    args: [file: UploadFile, options?: UploadCallOptions & { query?: WechatQuery; field?: 'media' }];
    answer: OpenAnswer<{
      type: string;
      mediaid: string;
    }>;
  };
}

/** Paths that answer with a file: mini code management 小程序代码管理. */
export interface AuthorizerMiniCodeDownload {
  /** 获取体验版二维码 (getTrialQRCode); 图片. */
  '/wxa/get_qrcode': {
    args: [
      options?: WechatCallOptions & {
        query?: {
          path?: string;
        };
      },
    ];
  };
}
