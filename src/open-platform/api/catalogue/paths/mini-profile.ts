// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { UploadCallOptions } from '../../../../api/upload-call-options.js';
import type { WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';
import type { UploadFile } from '../../../../client/files/upload.js';

/** Paths of GET: mini categories 小程序类目; mini basic info 小程序基本信息; mini privacy 小程序用户隐私保护. */
export interface AuthorizerMiniProfileGet {
  /** 获取可以设置的所有类目 (getAllCategories). */
  '/cgi-bin/wxopen/getallcategories': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      categories_list: {
        categories: {
          id: number;
          name?: string;
          level?: number;
          father?: number;
          children?: number[];
          sensitive_type?: number;
          qualify?: {
            exter_list: {
              inner_list: {
                name: string;
                url?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            remark?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取已设置的所有类目 (getSettingCategories). */
  '/cgi-bin/wxopen/getcategory': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      categories: {
        first: number;
        first_name: string;
        second: number;
        second_name: string;
        audit_status: number;
        audit_reason?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      quota: number;
      category_limit: number;
    }>;
  };
  /** 获取已设置的二级类目及用于代码审核的可选三级类目 (getAllCategoryName). */
  '/wxa/get_category': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      category_list: {
        first_id: number;
        first_class: string;
        second_id: number;
        second_class: string;
        third_id?: number;
        third_class?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取基本信息 (getAccountBasicInfo). */
  '/cgi-bin/account/getaccountbasicinfo': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      appid: string;
      account_type: number;
      principal_type: number;
      principal_name: string;
      credential: string;
      realname_status: number;
      registered_country?: number;
      nickname_info: {
        nickname: string;
        modify_used_count: number;
        modify_quota: number;
        [field: string]: unknown;
      };
      head_image_info: {
        head_image_url: string;
        modify_used_count: number;
        modify_quota: number;
        [field: string]: unknown;
      };
      signature_info: {
        signature: string;
        modify_used_count: number;
        modify_quota: number;
        [field: string]: unknown;
      };
      wx_verify_info: {
        qualification_verify: boolean;
        naming_verify: boolean;
        annual_review?: boolean;
        annual_review_begin_time?: string | number;
        annual_review_end_time?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询隐私设置(能否被搜索) (getSearchStatus). */
  '/wxa/getwxasearchstatus': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      status: number;
    }>;
  };
  /** 获取隐私接口列表 (getPrivacyInterface). */
  '/wxa/security/get_privacy_interface': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      interface_list: {
        api_name: string;
        api_ch_name: string;
        api_desc: string;
        api_link?: string;
        group_name?: string;
        audit_id?: string | number;
        status?: number;
        apply_time?: string | number;
        fail_reason?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: official account on behalf 代公众号; mini categories 小程序类目; mini basic info 小程序基本信息; mini privacy 小程序用户隐私保护; mini QR rules 普通链接二维码. */
export interface AuthorizerMiniProfilePost {
  /** 关联小程序 (linkMiniprogram). */
  '/cgi-bin/wxopen/wxamplink': {
    needs: 'nothing';
    body: {
      appid?: string;
      notify_users?: 0 | 1;
      show_profile?: 0 | 1;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取公众号关联的小程序 (getLinkMiniprogram). */
  '/cgi-bin/wxopen/wxamplinkget': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      wxopens: {
        items: {
          appid: string;
          username: string;
          nickname: string;
          headimg_url: string;
          email?: string;
          source: string;
          status: number;
          selected?: number;
          nearby_display_status?: number;
          released?: number;
          func_infos?: {
            id: number;
            name: string;
            status: number;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 解除已关联的小程序 (unlinkMiniprogram). */
  '/cgi-bin/wxopen/wxampunlink': {
    needs: 'nothing';
    body: {
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 添加类目 (addCategory). */
  '/cgi-bin/wxopen/addcategory': {
    needs: 'nothing';
    body: {
      categories?: readonly {
        first?: number;
        second?: number;
        certicates?: readonly {
          key?: string;
          value?: string;
          expire_time?: string | number;
          is_permanent?: 0 | 1;
        }[];
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除类目 (deleteCategory). */
  '/cgi-bin/wxopen/deletecategory': {
    needs: 'first';
    body: {
      first: number;
      second: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取不同类型主体可设置的类目 (getAllCategoriesByType). */
  '/cgi-bin/wxopen/getcategoriesbytype': {
    needs: 'first';
    body: {
      verify_type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      categories_list: {
        categories: {
          id: number;
          name?: string;
          level?: number;
          father?: number;
          children?: number[];
          sensitive_type?: number;
          qualify?: {
            exter_list: {
              inner_list: {
                name: string;
                url?: string;
                [field: string]: unknown;
              }[];
              [field: string]: unknown;
            }[];
            remark?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 修改类目资质信息 (modifyCategory). */
  '/cgi-bin/wxopen/modifycategory': {
    needs: 'nothing';
    body: {
      first?: number;
      second?: number;
      certicates?: readonly {
        key?: string;
        value?: string;
        expire_time?: string | number;
        is_permanent?: 0 | 1;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 换绑管理员 (componentrebindadmin). */
  '/cgi-bin/account/componentrebindadmin': {
    needs: 'nothing';
    body: {
      taskid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改头像 (setHeadImage). */
  '/cgi-bin/account/modifyheadimage': {
    needs: 'first';
    body: {
      head_img_media_id: string;
      x1: number;
      y1: number;
      x2: number;
      y2: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 修改简介 (setSignature). */
  '/cgi-bin/account/modifysignature': {
    needs: 'first';
    body: {
      signature: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 微信认证名称检测 (checkNickName). */
  '/cgi-bin/wxverify/checkwxverifynickname': {
    needs: 'first';
    body: {
      nick_name: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      hit_condition: boolean;
      wording?: string;
    }>;
  };
  /** 查询改名审核状态 (getNickNameStatus). */
  '/wxa/api_wxa_querynickname': {
    needs: 'first';
    body: {
      audit_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      nickname: string;
      audit_stat: number;
      fail_reason?: string;
      audit_time?: string | number;
      create_time: string | number;
    }>;
  };
  /** 修改隐私设置(能否被搜索) (setSearchStatus). */
  '/wxa/changewxasearchstatus': {
    needs: 'first';
    body: {
      status: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      status: number;
    }>;
  };
  /** 数据预拉取和周期性更新设置 (getFetchdataSetting). */
  '/wxa/fetchdatasetting': {
    needs: 'nothing';
    body: {
      action?: string;
      is_pre_fetch_open?: boolean;
      pre_fetch_type?: number;
      pre_fetch_url?: string;
      pre_env?: string;
      pre_function_name?: string;
      is_period_fetch_open?: boolean;
      period_fetch_type?: number;
      period_fetch_url?: string;
      period_env?: string;
      period_function_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      is_pre_fetch_open?: boolean;
      pre_fetch_type?: number;
      pre_fetch_url?: string;
      pre_env?: string;
      pre_function_name?: string;
      is_period_fetch_open?: boolean;
      period_fetch_type?: number;
      period_fetch_url?: string;
      period_env?: string;
      period_function_name?: string;
    }>;
  };
  /** 设置名称 (setNickName). */
  '/wxa/setnickname': {
    needs: 'first';
    body: {
      nick_name: string;
      id_card?: string;
      license?: string;
      naming_other_stuff_1?: string;
      naming_other_stuff_2?: string;
      naming_other_stuff_3?: string;
      naming_other_stuff_4?: string;
      naming_other_stuff_5?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      audit_id?: string | number;
      wording?: string;
    }>;
  };
  /** 获取小程序用户隐私保护指引 (getPrivacySetting). */
  '/cgi-bin/component/getprivacysetting': {
    needs: 'nothing';
    body: {
      privacy_ver?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      code_exist: number;
      owner_setting?: {
        contact_email?: string;
        contact_phone?: string;
        contact_qq?: string;
        contact_weixin?: string;
        ext_file_media_id?: string;
        notice_method?: string;
        store_expire_timestamp?: string;
        [field: string]: unknown;
      };
      privacy_list?: string[];
      setting_list?: {
        privacy_key: string;
        privacy_text: string;
        privacy_label: string;
        [field: string]: unknown;
      }[];
      privacy_desc?: {
        privacy_desc_list: {
          privacy_key: string;
          privacy_desc: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      update_time?: string | number;
    }>;
  };
  /** 设置小程序用户隐私保护指引 (setPrivacySetting). */
  '/cgi-bin/component/setprivacysetting': {
    needs: 'first';
    body: {
      privacy_ver?: number;
      owner_setting: {
        contact_email?: string;
        contact_phone?: string;
        contact_qq?: string;
        contact_weixin?: string;
        ext_file_media_id?: string;
        notice_method?: string;
        store_expire_timestamp?: string;
      };
      setting_list?: readonly {
        privacy_key?: string;
        privacy_text?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 申请隐私接口 (applyPrivacyInterface). */
  '/wxa/security/apply_privacy_interface': {
    needs: 'first';
    body: {
      api_name: string;
      content: string;
      pic_list?: readonly string[];
      video_list?: readonly string[];
      url_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      audit_id?: string | number;
    }>;
  };
  /** 获取校验文件名称及内容 (downloadQRCodeText). */
  '/cgi-bin/wxopen/qrcodejumpdownload': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      file_name: string;
      file_content: string;
    }>;
  };
}

/** Paths that take a file: mini privacy 小程序用户隐私保护. */
export interface AuthorizerMiniProfileUpload {
  /** 上传用户隐私保护指引文件 (uploadPrivacySetting); multipart. */
  '/cgi-bin/component/uploadprivacyextfile': {
    args: [file: UploadFile, options: UploadCallOptions & { query?: WechatQuery; field: 'file' }];
    answer: OpenAnswer<{
      ext_file_media_id: string;
    }>;
  };
}
