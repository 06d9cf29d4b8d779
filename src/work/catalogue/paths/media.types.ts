// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenWorkAnswer, UntypedWorkAnswer, WorkUploadOptions } from '../call-shapes.js';

/** Paths of GET: media 素材管理. */
export interface WorkMediaAppGet {
  /**
   * 永久素材（企业号旧）del.
   * @deprecated an older API.
   */
  '/cgi-bin/material/del': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedWorkAnswer;
  };
  /**
   * 永久素材（企业号旧）get.
   * @deprecated an older API.
   */
  '/cgi-bin/material/get': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedWorkAnswer;
  };
  /**
   * 永久素材（企业号旧）get_count.
   * @deprecated an older API.
   */
  '/cgi-bin/material/get_count': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedWorkAnswer;
  };
}

/** Paths of POST with a JSON body: media 素材管理. */
export interface WorkMediaAppPost {
  /**
   * 永久素材（企业号旧）add_material.
   * @deprecated an older API.
   */
  '/cgi-bin/material/add_material': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 永久素材（企业号旧）add_mpnews.
   * @deprecated an older API.
   */
  '/cgi-bin/material/add_mpnews': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 永久素材（企业号旧）batchget.
   * @deprecated an older API.
   */
  '/cgi-bin/material/batchget': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /**
   * 永久素材（企业号旧）update_mpnews.
   * @deprecated an older API.
   */
  '/cgi-bin/material/update_mpnews': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 获取通过 URL 异步上传临时素材的任务结果. */
  '/cgi-bin/media/get_upload_by_url_result': {
    needs: 'first';
    body: {
      jobid: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: number;
      detail: {
        errcode: number;
        errmsg?: string;
        media_id?: string;
        created_at?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 提交通过 URL 异步上传临时素材的任务. */
  '/cgi-bin/media/upload_by_url': {
    needs: 'first';
    body: {
      scene: number;
      type: string;
      url: string;
      filename: string;
      md5?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      jobid: string;
    }>;
  };
}

/** Paths that take a file: media 素材管理. */
export interface WorkMediaAppUpload {
  /** 上传临时素材. */
  '/cgi-bin/media/upload': {
    args: [
      file: UploadFile,
      options: WorkUploadOptions & {
        query: {
          type: string;
        };
      },
    ];
    answer: OpenWorkAnswer<{
      type: string;
      media_id: string;
      created_at: string | number;
    }>;
  };
  /** 上传附件资源. */
  '/cgi-bin/media/upload_attachment': {
    args: [
      file: UploadFile,
      options: WorkUploadOptions & {
        query: {
          media_type: string;
          attachment_type: string;
        };
      },
    ];
    answer: OpenWorkAnswer<{
      type: string;
      media_id: string;
      created_at: string | number;
    }>;
  };
  /** 上传图片. */
  '/cgi-bin/media/uploadimg': {
    args: [file: UploadFile, options?: WorkUploadOptions & { query?: WechatQuery }];
    answer: OpenWorkAnswer<{
      url: string;
    }>;
  };
}

/** Paths that answer with a file: media 素材管理. */
export interface WorkMediaAppDownload {
  /** 获取临时素材. */
  '/cgi-bin/media/get': {
    args: [
      options: WechatCallOptions & {
        query: {
          media_id: string;
        };
      },
    ];
  };
  /** 获取高清语音素材. */
  '/cgi-bin/media/get/jssdk': {
    args: [
      options: WechatCallOptions & {
        query: {
          media_id: string;
        };
      },
    ];
  };
}
