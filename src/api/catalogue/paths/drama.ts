// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenAnswer } from '../../answer.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of GET: drama media 短剧媒资. */
export interface MiniDramaGet {
  /** 增加剧目授权 (authorizedRama). */
  '/wxa/sec/vod/authorizedrama': {
    needs: 'nothing';
    query: {
      authorized_appid?: string;
      authz_expire_time?: string | number;
    };
    answer: OpenAnswer<{
      result: {
        drama_id: string | number;
        errcode: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询账号授权信息 (getAuthorizeApps). */
  '/wxa/sec/vod/getauthorizeapps': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      objects: {
        authorized_appid: string;
        authorized_time: string | number;
        authz_expire_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: drama media 短剧媒资; drama player 短剧播放器; novels 小说作品. */
export interface MiniDramaPost {
  /** 申请分片上传 (applyUpload). */
  '/wxa/sec/vod/applyupload': {
    needs: 'first';
    body: {
      media_name: string;
      media_type: string;
      cover_type?: string;
      source_context?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      upload_id: string;
    }>;
  };
  /** 剧目提审 (auditDrama). */
  '/wxa/sec/vod/auditdrama': {
    needs: 'nothing';
    body: {
      drama_id?: string | number;
      name?: string;
      description?: string;
      media_count?: number;
      media_id_list?: readonly (string | number)[];
      recommendations?: string;
      producer?: string;
      playwright?: string;
      actor_list?: {
        actor: readonly {
          name: string;
          photo_material_id: string;
          role: string;
          profile: string;
        }[];
      };
      cover_material_id?: string;
      promotion_poster_material_id?: string;
      authorized_material_id?: string;
      qualification_type?: number;
      qualification_certificate_material_id?: string;
      cost_commitment_letter_material_id?: string;
      cost_of_production?: number;
      registration_number?: string;
      production_license?: string;
      publish_license?: string;
      other_material_material_id?: string;
      expedited?: 0 | 1;
      replace_media_list?: readonly {
        old: string | number;
        new: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      drama_id: string | number;
    }>;
  };
  /** 增加账号授权 (authorizeApp). */
  '/wxa/sec/vod/authorizeapp': {
    needs: 'first';
    body: {
      authorized_appid: string;
      authz_expire_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 增加版权授权 (authorizeCopyright). */
  '/wxa/sec/vod/authorizecopyright': {
    needs: 'first';
    body: {
      drama_ids: readonly (string | number)[];
      authorization_type: number;
      authorized_appid?: string;
      authorized_subject_cert_no?: string;
      expire_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: {
        drama_id: string | number;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 增加剧目授权 (authorizedRama). */
  '/wxa/sec/vod/authorizedrama': {
    needs: 'first';
    body: {
      drama_id: readonly (string | number)[];
      authorized_appid: string;
      authz_expire_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: {
        drama_id: string | number;
        errcode: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 确认上传 (commitUpload). */
  '/wxa/sec/vod/commitupload': {
    needs: 'first';
    body: {
      upload_id: string;
      media_part_infos: readonly {
        part_number: number;
        etag: string;
      }[];
      cover_part_infos?: readonly {
        part_number?: number;
        etag?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      media_id: string | number;
    }>;
  };
  /** 解除账号授权 (deauthorizeApp). */
  '/wxa/sec/vod/deauthorizeapp': {
    needs: 'first';
    body: {
      authorized_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 解除版权授权 (deauthorizeCopyright). */
  '/wxa/sec/vod/deauthorizecopyright': {
    needs: 'first';
    body: {
      drama_ids: readonly (string | number)[];
      authorization_type: number;
      authorized_appid?: string;
      authorized_subject_cert_no?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: {
        drama_id: string | number;
        errcode: number;
        errmsg: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 解除剧目授权 (deauthorizeDrama). */
  '/wxa/sec/vod/deauthorizedrama': {
    needs: 'first';
    body: {
      drama_id: readonly (string | number)[];
      authorized_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      result: {
        drama_id: string | number;
        errcode: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 删除媒资 (deleteMedia). */
  '/wxa/sec/vod/deletemedia': {
    needs: 'first';
    body: {
      media_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询账号授权信息 (getAuthorizeApps). */
  '/wxa/sec/vod/getauthorizeapps': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      objects: {
        authorized_appid: string;
        authorized_time: string | number;
        authz_expire_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询被授权信息 (getAuthorizedObjects). */
  '/wxa/sec/vod/getauthorizedobjects': {
    needs: 'nothing';
    body: {
      authorizer_appid?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      objects: {
        drama_id: string | number;
        authorizer_appid: string;
        authorized_time: string | number;
        authz_expire_time?: string | number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询授权信息 (getAuthorizeObjects). */
  '/wxa/sec/vod/getauthorizeobjects': {
    needs: 'nothing';
    body: {
      drama_id?: string | number;
      authorized_appid?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      objects: {
        drama_id: string | number;
        authorized_appid: string;
        authorized_time: string | number;
        authz_expire_time?: string | number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询CDN日志下载链接列表 (getCdnLogs). */
  '/wxa/sec/vod/getcdnlogs': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
      limit?: number;
      offset?: number;
      query_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_count?: number;
      domestic_cdn_logs?: {
        date?: string;
        name?: string;
        url?: string;
        start_time?: string | number;
        end_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询CDN用量数据 (getCdnUsageData). */
  '/wxa/sec/vod/getcdnusagedata': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
      data_interval?: string;
      query_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      data_interval?: number;
      item_list?: {
        time?: string | number;
        value?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询版权授权信息 (getCopyrightAuthorizationList). */
  '/wxa/sec/vod/getcopyrightauthorizationlist': {
    needs: 'nothing';
    body: {
      drama_id?: string | number;
      authorization_type?: number;
      authorized_appid?: string;
      authorized_subject_cert_no?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        drama_id: string | number;
        authorizer_appid: string;
        authorization_type: number;
        authorized_appid?: string;
        authorized_subject_cert_no?: string;
        authorized_time: string | number;
        expire_time?: string | number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询被版权授权信息 (getCopyrightAuthorizedList). */
  '/wxa/sec/vod/getcopyrightauthorizedlist': {
    needs: 'nothing';
    body: {
      authorizer_appid?: string;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list: {
        drama_id: string | number;
        authorizer_appid: string;
        authorization_type: number;
        authorized_appid?: string;
        authorized_subject_cert_no?: string;
        authorized_time: string | number;
        expire_time?: string | number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 获取剧目信息 (getDrama). */
  '/wxa/sec/vod/getdrama': {
    needs: 'first';
    body: {
      drama_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      drama_info: {
        drama_id: string | number;
        name: string;
        description: string;
        media_count: number;
        media_list: {
          media_id: string | number;
          [field: string]: unknown;
        }[];
        status: number;
        create_time: string | number;
        cover_url?: string;
        promotion_poster?: string;
        recommendations?: string;
        producer?: string;
        playwright?: string;
        actor_list?: {
          actor: {
            name: string;
            photo_material_id: string;
            role: string;
            profile: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        production_license?: string;
        audit_detail?: {
          status: number;
          create_time: string | number;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        expedited?: number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询剧目审核信息 (getDramaLatestAuditInfo). */
  '/wxa/sec/vod/getdramalatestauditinfo': {
    needs: 'first';
    body: {
      drama_id: string | number;
      audit_type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      audit_detail: {
        status: number;
        create_time: string | number;
        audit_time?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取媒资详细信息 (getMedia). */
  '/wxa/sec/vod/getmedia': {
    needs: 'first';
    body: {
      media_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      media_info: {
        drama_id?: string | number;
        description?: string;
        media_id: string | number;
        name: string;
        file_size: string | number;
        duration: number;
        create_time: string | number;
        expire_time: string | number;
        cover_url?: string;
        original_url?: string;
        mp4_url?: string;
        hls_url?: string;
        audit_detail?: {
          status: number;
          create_time: string | number;
          audit_time?: string | number;
          reason?: string;
          evidence_material_id_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取媒资播放链接 (getMediaLink). */
  '/wxa/sec/vod/getmedialink': {
    needs: 'first';
    body: {
      media_id: string | number;
      t: string | number;
      expr?: number;
      rlimit?: number;
      /** Several, separated by `,`. */
      whref?: string;
      /** Several, separated by `,`. */
      bkref?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      media_info: {
        media_id: string | number;
        name: string;
        description: string;
        duration: number;
        cover_url: string;
        mp4_url: string;
        hls_url: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询任务 (getTask). */
  '/wxa/sec/vod/gettask': {
    needs: 'first';
    body: {
      task_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      task_info: {
        id: string | number;
        task_type: number;
        status: number;
        errcode: number;
        errmsg?: string;
        create_time?: string | number;
        finish_time?: string | number;
        media_id?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取剧目列表 (listDramas). */
  '/wxa/sec/vod/listdramas': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      drama_info_list: {
        drama_id: string | number;
        name: string;
        description?: string;
        media_count: number;
        media_list: {
          media_id: string | number;
          [field: string]: unknown;
        }[];
        status?: number;
        create_time: string | number;
        cover_url?: string;
        promotion_poster?: string;
        recommendations?: string;
        producer?: string;
        playwright?: string;
        actor_list?: {
          actor?: {
            name?: string;
            photo_material_id?: string;
            role?: string;
            profile?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        production_license?: string;
        audit_detail?: {
          status: number;
          create_time: string | number;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        expedited?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取媒资列表 (listMedia). */
  '/wxa/sec/vod/listmedia': {
    needs: 'nothing';
    body: {
      drama_id?: string | number;
      media_name?: string;
      start_time?: string | number;
      end_time?: string | number;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      media_info_list: {
        drama_id?: string | number;
        description?: string;
        media_id: string | number;
        name: string;
        file_size: string | number;
        duration: number;
        create_time: string | number;
        expire_time: string | number;
        cover_url?: string;
        original_url?: string;
        mp4_url?: string;
        hls_url?: string;
        audit_detail?: {
          status: number;
          create_time: string | number;
          audit_time?: string | number;
          reason?: string;
          evidence_material_id_list?: string[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询流量包详情 (listPackages). */
  '/wxa/sec/vod/listpackages': {
    needs: 'nothing';
    body: {
      status?: number;
      offset?: number;
      limit?: number;
      query_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_count?: number;
      package_list?: {
        start_time?: string | number;
        end_time?: string | number;
        used?: string | number;
        all?: string | number;
        order_id?: string;
        status?: number;
        is_deleted?: number;
        package_id?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改剧目基本信息 (submitModifyDramaBasicInfoReq). */
  '/wxa/sec/vod/modifydramabasicinfo': {
    needs: 'first';
    body: {
      drama_id: string | number;
      alternate_name?: string;
      description?: string;
      recommendations?: string;
      actor_list?: {
        actor: readonly {
          name: string;
          photo_material_id: string;
          role: string;
          profile: string;
        }[];
      };
      cover_material_id?: string;
      promotion_poster_material_id?: string;
      authorized_material_id?: string;
      qualification_type?: number;
      qualification_certificate_material_id?: string;
      cost_commitment_letter_material_id?: string;
      cost_of_production?: number;
      registration_number?: string;
      production_license?: string;
      publish_license?: string;
      other_material_material_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 拉取上传 (pullUpload). */
  '/wxa/sec/vod/pullupload': {
    needs: 'first';
    body: {
      media_name: string;
      media_url: string;
      cover_url?: string;
      source_context?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      task_id: string | number;
    }>;
  };
  /** 替换审核通过的剧集 (replaceDramaMedia). */
  '/wxa/sec/vod/replacedramamedia': {
    needs: 'first';
    body: {
      drama_id: string | number;
      old_media_id: string | number;
      new_media_id: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 提交替换剧集审核 (submitReplaceMedias). */
  '/wxa/sec/vod/submitreplacedramamedias': {
    needs: 'first';
    body: {
      drama_id: string | number;
      replace_media_list?: readonly {
        old: string | number;
        new: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 批处理短剧合作推广计划 (batchProcessDramaPromotion). */
  '/wxadrama/batchprocessdramapromotion': {
    needs: 'nothing';
    body: {
      action_type?: number;
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        src_appid?: string;
        drama_id?: string;
        status?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取短剧变现类型 (developerGetIaaDrama). */
  '/wxadrama/developergetiaadrama': {
    needs: 'nothing';
    body: {
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        src_appid?: string;
        drama_id?: string;
        iaa_type?: number;
        vip_flag?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取已上架短剧 (developerGetPublishedDrama). */
  '/wxadrama/developergetpublisheddrama': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        src_appid?: string;
        drama_id?: string;
        publish_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 短剧上架 (developerPublishDrama). */
  '/wxadrama/developerpublishdrama': {
    needs: 'nothing';
    body: {
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
        drama_name?: string;
        publish_time?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 刷剧剧目设置 (developerSetFlushDrama). */
  '/wxadrama/developersetflushdrama': {
    needs: 'nothing';
    body: {
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
        drama_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置短剧变现类型 (developerSetIaaDrama). */
  '/wxadrama/developersetiaadrama': {
    needs: 'nothing';
    body: {
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
        iaa_type?: number;
        vip_flag?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 推荐剧目 (developerSetRecmdDrama). */
  '/wxadrama/developersetrecmddrama': {
    needs: 'nothing';
    body: {
      src_appid?: string;
      drama_id?: string;
      entry_type?: number;
      list?: readonly {
        src_appid?: string;
        drama_id?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取短剧合作推广活动 (getFinderEvent). */
  '/wxadrama/getfinderevent': {
    needs: 'nothing';
    body: {
      event_id_list?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      finder_event_list?: {
        src_appid?: string;
        drama_id?: string;
        encrypted_event_id?: string;
        event_name?: string;
        event_url?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 播放原始视频-推荐位控制接口 (setPlayerDramaRecmdSwitch). */
  '/wxadrama/setplayerdramarecmdswitch': {
    needs: 'first';
    body: {
      entry_type: number;
      switch_status: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 新增账号-小说授权 (addBookAuth). */
  '/wxa/book/addbookauth': {
    needs: 'first';
    body: {
      books: readonly {
        book_id: string;
        grantee_appid: string;
        expire_time?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      results: {
        errcode: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 新增账号-账号授权 (addbookauthbyappid). */
  '/wxa/book/addbookauthbyappid': {
    needs: 'nothing';
    body: {
      infos?: readonly {
        grantee_appid?: string;
        expire_time?: string | number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      results?: {
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 作品提审 (auditBook). */
  '/wxa/book/auditbook': {
    needs: 'first';
    body: {
      book_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 批量上传章节 (batchCreateChapter). */
  '/wxa/book/batchcreatechapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_list: readonly {
        chapter_title: string;
        content: string;
        original_id?: string;
        seq?: number;
        custom_info?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      chapter_id_list: string[];
      conflict_original_id_list?: string[];
    }>;
  };
  /** 创建作品 (createBook). */
  '/wxa/book/createbook': {
    needs: 'first';
    body: {
      title: string;
      intro: string;
      cover_media_id: string;
      author: string;
      first_category_id: number;
      second_category_id: number;
      third_category_id: number;
      complete_status: number;
      original_id?: string;
      chapter_order_method?: number;
      custom_info?: string;
      keyword_list?: readonly string[];
      awesome_paragraph?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      book_id: string;
    }>;
  };
  /** 上传章节 (createChapter). */
  '/wxa/book/createchapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter: {
        chapter_title: string;
        content: string;
        original_id?: string;
        seq?: number;
        custom_info?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      chapter_id: string;
    }>;
  };
  /** 删除指定的授权关系 (delBookAuth). */
  '/wxa/book/delbookauth': {
    needs: 'first';
    body: {
      book_id: string;
      grantee_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除指定的账号授权关系 (delbookauthbyappid). */
  '/wxa/book/delbookauthbyappid': {
    needs: 'nothing';
    body: {
      grantee_appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除作品 (deleteBook). */
  '/wxa/book/deletebook': {
    needs: 'first';
    body: {
      book_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 删除章节 (deleteChapter). */
  '/wxa/book/deletechapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取作品信息 (getBook). */
  '/wxa/book/getbook': {
    needs: 'nothing';
    body: {
      need_edited_data?: boolean;
      book_id?: string;
      original_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      book: {
        book_id: string;
        title: string;
        intro: string;
        cover_url: string;
        author: string;
        first_category_id: number;
        second_category_id: number;
        third_category_id: number;
        complete_status: number;
        original_id?: string;
        upload_scene: number;
        chapter_cnt: number;
        volume_cnt: number;
        total_word_cnt: number;
        chapter_order_method: number;
        custom_info?: string;
        audit_info?: {
          audit_status?: number;
          create_time?: string | number;
          reason?: string;
          suggestion?: string;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        create_time: string | number;
        first_category_name: string;
        second_category_name: string;
        third_category_name: string;
        volume_list: {
          volume_title?: string;
          start_index?: number;
          end_index?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取章节信息 (getChapter). */
  '/wxa/book/getchapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_id: string;
      need_edited_data?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      chapter: {
        chapter_id: string;
        chapter_title: string;
        volume_index: number;
        original_id?: string;
        word_cnt: number;
        seq?: number;
        custom_info?: string;
        audit_info?: {
          audit_status: number;
          create_time: string | number;
          reason?: string;
          suggestion?: string;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        create_time: string | number;
        book_id: string;
        content: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取作品列表 (listBook). */
  '/wxa/book/listbook': {
    needs: 'nothing';
    body: {
      need_edited_data?: boolean;
      last_id?: string | number;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      book_list: {
        book_id: string;
        title: string;
        intro: string;
        cover_url: string;
        author: string;
        first_category_id: number;
        second_category_id: number;
        third_category_id: number;
        complete_status: number;
        original_id?: string;
        upload_scene: number;
        chapter_cnt: number;
        volume_cnt: number;
        total_word_cnt: number;
        chapter_order_method: number;
        custom_info?: string;
        audit_info?: {
          audit_status?: number;
          create_time?: string | number;
          reason?: string;
          suggestion?: string;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_cnt: number;
      last_id?: string | number;
    }>;
  };
  /** 获取章节列表 (listChapter). */
  '/wxa/book/listchapter': {
    needs: 'first';
    body: {
      book_id: string;
      need_edited_data?: boolean;
      volume_index?: number;
      offset?: number;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      chapter_list: {
        chapter_id: string;
        chapter_title: string;
        volume_index: number;
        original_id?: string;
        word_cnt: number;
        seq?: number;
        custom_info?: string;
        audit_info?: {
          audit_status?: number;
          create_time?: string | number;
          reason?: string;
          suggestion?: string;
          audit_time?: string | number;
          [field: string]: unknown;
        };
        create_time: string | number;
        [field: string]: unknown;
      }[];
      total_cnt: number;
    }>;
  };
  /** 查看主授权关系列表-查看被授权关系列表 (queryBookAuth). */
  '/wxa/book/querybookauth': {
    needs: 'nothing';
    body: {
      book_id?: string;
      is_sum?: boolean;
      type?: number;
      offset?: number;
      count?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      results: {
        book_id: string;
        grantor_appid: string;
        grantee_appid: string;
        expire_time?: string | number;
        [field: string]: unknown;
      }[];
      sum?: number;
    }>;
  };
  /** 查看账号主授权关系列表 (querybookauthv2). */
  '/wxa/book/querybookauthv2': {
    needs: 'nothing';
    body: {
      type?: number;
      count?: number;
      cursor?: string;
      grantor_appid?: string;
      book_ids?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      appid_results?: {
        book_id?: string;
        grantor_appid?: string;
        grantee_appid?: string;
        expire_time?: string | number;
        sum?: number;
        [field: string]: unknown;
      }[];
      book_results?: {
        book_id?: string;
        grantor_appid?: string;
        grantee_appid?: string;
        expire_time?: string | number;
        sum?: number;
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 调整章节顺序 (reorderChapter). */
  '/wxa/book/reorderchapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_id: string;
      target_chapter_id: string;
      operation: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 替换章节 (replaceChapter). */
  '/wxa/book/replacechapter': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_id: string;
      new_chapter_title: string;
      new_content: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      new_chapter_id: string;
    }>;
  };
  /** 编辑作品 (updateBook). */
  '/wxa/book/updatebook': {
    needs: 'first';
    body: {
      book_id: string;
      title?: string;
      intro?: string;
      cover_media_id?: string;
      author?: string;
      first_category_id?: number;
      second_category_id?: number;
      third_category_id?: number;
      complete_status?: number;
      original_id?: string;
      chapter_id_list?: readonly string[];
      need_volume?: boolean;
      volume_list?: readonly {
        volume_title: string;
        start_index: number;
        end_index: number;
      }[];
      chapter_order_method?: number;
      custom_info?: string;
      update_keyword?: boolean;
      keyword_list?: readonly string[];
      awesome_paragraph?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 调整章节相对顺序 (updateChapterSeq). */
  '/wxa/book/updatechapterseq': {
    needs: 'first';
    body: {
      book_id: string;
      chapter_seq_list: readonly {
        chapter_id: string;
        seq: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 预览设置获取 (getPreviewSetting). */
  '/wxa/business/novelreader/getpreviewsetting': {
    needs: 'first';
    body: {
      book_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      setting: {
        book_id: string;
        default_words: number;
        chapter_setting?: {
          chapter_index: number;
          words?: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 预览设置修改 (setPreviewSetting). */
  '/wxa/business/novelreader/setpreviewsetting': {
    needs: 'first';
    body: {
      setting: {
        book_id: string;
        default_words: number;
        chapter_setting?: readonly {
          chapter_index: number;
          words?: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 读后推荐 (novelReaderSetRecmdNovel). */
  '/wxa/business/novelreader/setrecmdnovel': {
    needs: 'first';
    body: {
      recmd_type: number;
      book_id_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}

/** Paths that take a file: drama media 短剧媒资. */
export interface MiniDramaUpload {
  /** 单个文件上传 (singleFileUpload). */
  '/wxa/sec/vod/singlefileupload': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: WechatQuery;
        field: 'media_data';
        fields?: {
          cover_type?: string;
          source_context?: string;
        };
      },
    ];
    answer: OpenAnswer<{
      media_id: string | number;
    }>;
  };
  /** 上传分片 (uploadPart). */
  '/wxa/sec/vod/uploadpart': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: WechatQuery;
        field: 'data';
        fields?: {
          upload_id?: string;
          part_number?: number;
          resource_type?: number;
        };
      },
    ];
    answer: OpenAnswer<{
      etag: string;
    }>;
  };
}
