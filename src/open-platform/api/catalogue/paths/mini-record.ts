// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer, UntypedAnswer } from '../../../../api/answer.js';
import type { UploadCallOptions } from '../../../../api/upload-call-options.js';
import type { WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';
import type { UploadFile } from '../../../../client/files/upload.js';

/** Paths of GET: mini record (ICP) 小程序备案. */
export interface AuthorizerMiniRecordGet {
  /** getIcpEntranceInfo. */
  '/wxa/icp/get_icp_entrance_info': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      info: {
        status: number;
        is_canceling: boolean;
        audit_data?: {
          key_name: string;
          error: string;
          suggest?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取备案媒体材料 (getIcpMedia). */
  '/wxa/icp/get_icp_media': {
    needs: 'nothing';
    query: WechatQuery;
    answer: UntypedAnswer;
  };
  /** getOnlineIcpOrder. */
  '/wxa/icp/get_online_icp_order': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      icp_subject: {
        base_info: {
          type: number;
          name: string;
          province: string;
          city: string;
          district: string;
          address: string;
          comment?: string;
          [field: string]: unknown;
        };
        personal_info?: {
          residence_permit?: string;
          [field: string]: unknown;
        };
        organize_info?: {
          certificate_type: number;
          certificate_number: string;
          certificate_address: string;
          certificate_photo?: string;
          [field: string]: unknown;
        };
        principal_info: {
          name: string;
          mobile: string;
          email: string;
          emergency_contact: string;
          certificate_type: number;
          certificate_number: string;
          certificate_validity_date_start: string;
          certificate_validity_date_end: string;
          certificate_photo_front: string;
          certificate_photo_back: string;
          authorization_letter?: string;
          verify_task_id?: string;
          [field: string]: unknown;
        };
        legal_person_info?: {
          name: string;
          certificate_number: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      icp_applets: {
        base_info: {
          appid: string;
          name: string;
          service_content_types: number[];
          nrlx_details?: {
            type: number;
            code?: string;
            media?: string;
            [field: string]: unknown;
          }[];
          comment?: string;
          [field: string]: unknown;
        };
        principal_info: {
          name: string;
          mobile: string;
          email: string;
          emergency_contact: string;
          certificate_type: number;
          certificate_number: string;
          certificate_validity_date_start: string;
          certificate_validity_date_end: string;
          certificate_photo_front: string;
          certificate_photo_back: string;
          authorization_letter?: string;
          verify_task_id?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** queryIcpCertificateTypes. */
  '/wxa/icp/query_icp_certificate_types': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      items: {
        type: number;
        subject_type: number;
        name: string;
        remark?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** queryIcpDistrictCode. */
  '/wxa/icp/query_icp_district_code': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      items: unknown[];
    }>;
  };
  /** queryIcpNrlxTypes. */
  '/wxa/icp/query_icp_nrlx_types': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      items: {
        type: number;
        name: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** queryIcpServiceContentTypes. */
  '/wxa/icp/query_icp_service_content_types': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      items: {
        type: number;
        parent_type?: number;
        name: string;
        remark?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** queryIcpSubjectTypes. */
  '/wxa/icp/query_icp_subject_types': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      items: {
        type: number;
        name: string;
        remark?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of POST with a JSON body: mini record (ICP) 小程序备案; mini verification 小程序认证(年审); mini violations 违规和申诉. */
export interface AuthorizerMiniRecordPost {
  /** applyIcpFiling. */
  '/wxa/icp/apply_icp_filing': {
    needs: 'nothing';
    body: {
      icp_subject?: {
        base_info?: {
          type?: number;
          name?: string;
          province?: string;
          city?: string;
          district?: string;
          address?: string;
          comment?: string;
        };
        personal_info?: {
          residence_permit?: string;
        };
        organize_info?: {
          certificate_type?: number;
          certificate_number?: string;
          certificate_address?: string;
          certificate_photo?: string;
        };
        principal_info?: {
          name?: string;
          mobile?: string;
          email?: string;
          emergency_contact?: string;
          certificate_type?: number;
          certificate_number?: string;
          certificate_validity_date_start?: string;
          certificate_validity_date_end?: string;
          certificate_photo_front?: string;
          certificate_photo_back?: string;
          authorization_letter?: string;
          verify_task_id?: string;
        };
        legal_person_info?: {
          name?: string;
          certificate_number?: string;
        };
      };
      icp_applets?: {
        base_info?: {
          appid?: string;
          name?: string;
          service_content_types?: readonly number[];
          nrlx_details?: readonly {
            type?: number;
            code?: string;
            media?: string;
          }[];
          comment?: string;
        };
        principal_info?: {
          name?: string;
          mobile?: string;
          email?: string;
          emergency_contact?: string;
          certificate_type?: number;
          certificate_number?: string;
          certificate_validity_date_start?: string;
          certificate_validity_date_end?: string;
          certificate_photo_front?: string;
          certificate_photo_back?: string;
          authorization_letter?: string;
          verify_task_id?: string;
        };
      };
      icp_materials?: {
        commitment_letter?: readonly string[];
        business_name_change_letter?: readonly string[];
        party_building_confirmation_letter?: readonly string[];
        promise_video?: readonly string[];
        authenticity_responsibility_letter?: readonly string[];
        authenticity_commitment_letter?: readonly string[];
        website_construction_proposal?: readonly string[];
        subject_other_materials?: readonly string[];
        applets_other_materials?: readonly string[];
        holding_certificate_photo?: readonly string[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      hints?: {
        errcode: number;
        errmsg?: string;
        err_field: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** cancelApplyIcpFiling. */
  '/wxa/icp/cancel_apply_icp_filing': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** cancelIcpfiling. */
  '/wxa/icp/cancel_icp_filing': {
    needs: 'nothing';
    body: {
      cancel_type?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** createIcpVerifyTask. */
  '/wxa/icp/create_icp_verifytask': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      task_id: string;
    }>;
  };
  /** queryIcpVerifyTask. */
  '/wxa/icp/query_icp_verifytask': {
    needs: 'nothing';
    body: {
      task_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      is_finish: boolean;
      face_status: number;
    }>;
  };
  /** 小程序认证及备案进度查询 (queryAuthAndIcp). */
  '/wxa/sec/query_auth_and_icp': {
    needs: 'nothing';
    body: {
      procedure_id?: unknown;
    };
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 小程序认证及备案 (submitAuthAndIcp). */
  '/wxa/sec/submit_auth_and_icp': {
    needs: 'nothing';
    body: {
      auth_data?: unknown;
      icp_subject?: unknown;
      icp_applets?: unknown;
      icp_materials?: unknown;
    };
    options: WechatPostOptions;
    answer: UntypedAnswer;
  };
  /** 查询个人认证身份选项列表 (secwxaapi_authidentitytree). */
  '/wxa/sec/authidentitytree': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      identity_tree_list: unknown[];
    }>;
  };
  /** 查询认证进度 (secwxaapi_queryauth). */
  '/wxa/sec/queryauth': {
    needs: 'nothing';
    body: {
      taskid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      task_status: number;
      apply_status: number;
      appid: string;
      refill_reason?: string;
      fail_reason?: string;
    }>;
  };
  /** 小程序认证重新提审 (secwxaapi_reauth). */
  '/wxa/sec/reauth': {
    needs: 'nothing';
    body: {
      auth_data?: {
        customer_type?: number;
        taskid?: string;
        contact_info?: {
          name?: string;
          email?: string;
        };
        qualification?: string;
        qualification_other?: readonly string[];
        account_name?: string;
        account_name_type?: number;
        account_supplemental?: readonly string[];
        pay_type?: number;
        invoice_info?: {
          invoice_type?: number;
          invoice_title?: string;
          electronic?: {
            id?: string;
            desc?: string;
          };
          vat?: {
            id?: string;
            enterprise_phone?: string;
            enterprise_address?: string;
            bank_name?: string;
            bank_account?: string;
            mailing_address?: string;
            province?: string;
            city?: string;
            district?: string;
            address?: string;
            name?: string;
            phone?: string;
            desc?: string;
          };
        };
        auth_identification?: string;
        auth_ident_material?: readonly string[];
        third_party_phone?: string;
        service_appid?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      taskid: string;
      auth_url?: string;
    }>;
  };
  /** 小程序认证 (secwxaapi_wxaauth). */
  '/wxa/sec/wxaauth': {
    needs: 'nothing';
    body: {
      auth_data?: {
        customer_type?: number;
        taskid?: string;
        contact_info?: {
          name?: string;
          email?: string;
        };
        qualification?: string;
        qualification_other?: readonly string[];
        account_name?: string;
        account_name_type?: number;
        account_supplemental?: readonly string[];
        pay_type?: number;
        invoice_info?: {
          invoice_type?: number;
          invoice_title?: string;
          electronic?: {
            id?: string;
            desc?: string;
          };
          vat?: {
            id?: string;
            enterprise_phone?: string;
            enterprise_address?: string;
            bank_name?: string;
            bank_account?: string;
            mailing_address?: string;
            province?: string;
            city?: string;
            district?: string;
            address?: string;
            name?: string;
            phone?: string;
            desc?: string;
          };
        };
        auth_identification?: string;
        auth_ident_material?: readonly string[];
        third_party_phone?: string;
        service_appid?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      taskid: string;
      auth_url?: string;
    }>;
  };
  /** 获取小程序申诉记录 (getAppealRecords). */
  '/wxa/getappealrecords': {
    needs: 'nothing';
    body: {
      illegal_record_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      records: {
        appeal_record_id: string | number;
        appeal_count: number;
        appeal_from: number;
        appeal_status: number;
        materials?: {
          illegal_material?: {
            content: string;
            content_url: string;
            [field: string]: unknown;
          };
          appeal_material?: {
            reason: string;
            proof_material_ids: string[];
            [field: string]: unknown;
          };
          [field: string]: unknown;
        }[];
        punish_description?: string;
        audit_reason?: string;
        appeal_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取小程序违规处罚记录 (getIllegalRecords). */
  '/wxa/getillegalrecords': {
    needs: 'nothing';
    body: {
      start_time?: string | number;
      end_time?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      records: {
        illegal_record_id: string;
        illegal_reason: string;
        illegal_content: string;
        rule_name: string;
        rule_url: string;
        create_time: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths that take a file: mini record (ICP) 小程序备案; mini verification 小程序认证(年审). */
export interface AuthorizerMiniRecordUpload {
  /** uploadIcpMedia. */
  '/wxa/icp/upload_icp_media': {
    args: [
      file: UploadFile,
      options: UploadCallOptions & {
        query?: WechatQuery;
        field?: 'media';
        fields: {
          type: string;
          icp_order_field: string;
          certificate_type?: number;
        };
      },
    ];
    answer: OpenAnswer<{
      type: string;
      media_id: string;
      create_at: string | number;
    }>;
  };
  /** 小程序认证上传补充材料 (secwxaapi_uploadauthmaterial); multipart. */
  '/wxa/sec/uploadauthmaterial': {
    args: [file: UploadFile, options?: UploadCallOptions & { query?: WechatQuery; field?: 'media' }];
    answer: OpenAnswer<{
      type?: string;
      mediaid: string;
    }>;
  };
}
