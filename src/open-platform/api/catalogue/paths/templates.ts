// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';

/** Paths of GET: code templates 模板库管理. */
export interface ComponentTemplatesGet {
  /** 获取草稿箱列表 (getTemplatedRaftList). */
  '/wxa/gettemplatedraftlist': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      draft_list: {
        draft_id: string | number;
        user_version: string;
        user_desc: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取模板列表 (getTemplateList). */
  '/wxa/gettemplatelist': {
    needs: 'nothing';
    query: {
      template_type?: number;
    };
    answer: OpenAnswer<{
      template_list: {
        template_id: string | number;
        template_type: number;
        draft_id: string | number;
        user_version: string;
        user_desc: string;
        source_miniprogram_appid: string;
        source_miniprogram: string;
        audit_scene?: number;
        audit_status?: number;
        reason?: string;
        category_list: {
          address: string;
          tag: string;
          title: string;
          first_id: number;
          first_class: string;
          second_id: number;
          second_class: string;
          third_id?: number;
          third_class?: string;
          [field: string]: unknown;
        }[];
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: code templates 模板库管理; platform domains 第三方平台域名管理. */
export interface ComponentTemplatesPost {
  /** 将草稿添加到模板库 (addToTemplate). */
  '/wxa/addtotemplate': {
    needs: 'first';
    body: {
      draft_id: string | number;
      template_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除代码模板 (deleteTemplate). */
  '/wxa/deletetemplate': {
    needs: 'first';
    body: {
      template_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取第三方平台业务域名校验文件 (getThirdpartyJumpDomainConfirmFile). */
  '/cgi-bin/component/get_domain_confirmfile': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      file_name: string;
      file_content: string;
    }>;
  };
  /** 设置第三方平台业务域名 (modifyThirdpartyJumpDomain). */
  '/cgi-bin/component/modify_wxa_jump_domain': {
    needs: 'first';
    body: {
      action: string;
      is_modify_published_together?: boolean;
      /** Several, separated by `;`. */
      wxa_jump_h5_domain?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      /** Several, separated by `;`. */
      published_wxa_jump_h5_domain?: string;
      /** Several, separated by `;`. */
      testing_wxa_jump_h5_domain?: string;
      /** Several, separated by `;`. */
      invalid_wxa_jump_h5_domain?: string;
    }>;
  };
  /** 设置第三方平台服务器域名 (modifyThirdpartyServerDomain). */
  '/cgi-bin/component/modify_wxa_server_domain': {
    needs: 'first';
    body: {
      action: string;
      is_modify_published_together?: boolean;
      /** Several, separated by `;`. */
      wxa_server_domain?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      /** Several, separated by `;`. */
      published_wxa_server_domain?: string;
      /** Several, separated by `;`. */
      testing_wxa_server_domain?: string;
      /** Several, separated by `;`. */
      invalid_wxa_server_domain?: string;
    }>;
  };
}
