// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 进件/开户意愿. */
export interface PayOnboardingGet {
  /** 查询结算账户修改申请状态. */
  '/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': {
    params: { sub_mchid: string; application_no: string };
    needs: 'nothing';
    query: {
      account_number_rule?: string;
    };
    answer: PayAnswer<{
      account_type: string;
      account_name: string;
      account_number: string;
      account_bank: string;
      bank_address_code?: string;
      bank_branch_id?: string;
      bank_name?: string;
      verify_result: string;
      verify_fail_reason?: string;
      /** A time as in RFC 3339. */
      verify_finish_time?: string;
    }>;
  };
  /** 查询结算账户. */
  '/v3/apply4sub/sub_merchants/{sub_mchid}/settlement': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      account_type: string;
      account_number: string;
      account_bank: string;
      bank_address_code?: string;
      bank_branch_id?: string;
      bank_name?: string;
      verify_result: string;
      verify_fail_reason?: string;
    }>;
  };
  /** 查询商户开户意愿申请单审核结果. */
  '/v3/apply4subject/applyment': {
    needs: 'first';
    query: {
      business_code: string;
      applyment_id?: string;
    };
    answer: PayAnswer<{
      applyment_state: string;
      qrcode_data?: string;
      reject_param?: string;
      reject_reason?: string;
    }>;
  };
  /** 获取商户开户意愿确认状态. */
  '/v3/apply4subject/applyment/merchants/{sub_mchid}/state': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      authorize_state: string;
    }>;
  };
  /** 通过申请单号查询申请状态. */
  '/v3/applyment4sub/applyment/applyment_id/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      business_code: string;
      applyment_id: number;
      applyment_state: string;
      applyment_state_msg: string;
      sub_mchid?: string;
      sign_url?: string;
      audit_detail?: {
        field: string;
        field_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 通过业务申请编号查询申请状态. */
  '/v3/applyment4sub/applyment/business_code/{business_code}': {
    params: { business_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      business_code: string;
      applyment_id: number;
      applyment_state: string;
      applyment_state_msg: string;
      sub_mchid?: string;
      sign_url?: string;
      audit_detail?: {
        field: string;
        field_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询超管变更申请单状态-使用业务单号和商户号. */
  '/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': {
    params: { merchant_code: string; out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      merchant_code: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
      audit_reject_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询超管变更申请单状态-使用申请单号. */
  '/v3/mchalterapply/mchcontactalterapplyment/{apply_id}': {
    params: { apply_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      merchant_code: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
      audit_reject_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询申请单状态-使用业务单号. */
  '/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': {
    params: { merchant_code: string; out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      merchant_code: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
      audit_reject_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询资料变更申请单状态-使用申请单号. */
  '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': {
    params: { apply_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      merchant_code: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
      audit_reject_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询商户简称申请单状态-使用业务单号和商户号. */
  '/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': {
    params: { sub_mchid: string; out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
    }>;
  };
  /** 查询商户简称变更申请单状态-使用申请单号. */
  '/v3/mchalterapply/merchantnamealterapplyment/{apply_id}': {
    params: { apply_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      out_request_no: string;
      apply_id: string;
      state: string;
      audit_reject_reason?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 进件/开户意愿. */
export interface PayOnboardingPost {
  /** 修改结算帐号. */
  '/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': {
    params: { sub_mchid: string };
    needs: 'first';
    body: {
      modify_mode?: string;
      /** `ACCOUNT_TYPE_BUSINESS`, for example. */
      account_type: string;
      account_name?: string;
      account_number: string;
      account_bank: string;
      bank_address_code: string;
      bank_branch_id?: string;
      bank_name?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      application_no: string;
    }>;
  };
  /** 提交商户开户意愿申请单. */
  '/v3/apply4subject/applyment': {
    needs: 'first';
    body: {
      channel_id?: string;
      business_code: string;
      contact_info: {
        /** `LEGAL`, for example. */
        contact_type?: string;
        name: string;
        /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
        contact_id_doc_type?: string;
        id_card_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_period_begin?: string;
        contact_period_end?: string;
        business_authorization_letter?: string;
        mobile: string;
      };
      subject_info: {
        /** `SUBJECT_TYPE_ENTERPRISE`, for example. */
        subject_type: string;
        company_prove_copy?: string;
        is_finance_institution?: boolean;
        business_licence_info?: {
          licence_number: string;
          licence_copy: string;
          licence_valid_date: string;
          merchant_name: string;
          legal_person: string;
          company_address: string;
        };
        certificate_info?: {
          /** `CERTIFICATE_TYPE_2388`, for example. */
          cert_type: string;
          cert_number: string;
          cert_copy: string;
          cert_valid_date: string;
          merchant_name: string;
          legal_person: string;
          company_address: string;
        };
        assist_prove_info?: {
          /** `MICRO_TYPE_STORE`, for example. */
          micro_biz_type: string;
          store_name: string;
          store_address_code: string;
          store_address: string;
          store_header_copy: string;
          store_indoor_copy: string;
        };
        special_operation_list?: readonly {
          category_id: number;
          operation_copy_list: readonly string[];
        }[];
        finance_institution_info?: {
          /** `BANK_AGENT`, for example. */
          finance_type: string;
          finance_license_pics: readonly string[];
        };
        business_license_info?: {
          merchant_name?: string;
          legal_person?: string;
          licence_copy?: string;
          company_address?: string;
          licence_number?: string;
          licence_valid_date?: {
            [key: string]: unknown;
          };
        };
        special_operation_info?: readonly {
          store_indoor_copy?: readonly unknown[];
          category_id?: number;
        }[];
      };
      identification_info: {
        /** `LEGAL`, for example. */
        id_holder_type?: string;
        /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
        identification_type: string;
        identification_name: string;
        identification_number?: string;
        identification_address?: string;
        identification_valid_date?: string;
        identification_front_copy?: string;
        identification_back_copy?: string;
        authorize_letter_copy?: string;
        owner?: boolean;
      };
      ubo_info_list?: readonly {
        /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
        ubo_id_doc_type: string;
        ubo_id_doc_name: string;
        ubo_id_doc_copy?: string;
        ubo_id_doc_copy_back?: string;
        ubo_id_doc_number?: string;
        ubo_id_doc_address?: string;
        ubo_period_begin?: string;
        ubo_period_end?: string;
      }[];
      addition_info?: {
        confirm_mchid_list?: readonly string[];
      };
      ubo_info?: {
        /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
        ubo_id_type?: string;
        ubo_id_card_copy?: string;
        ubo_id_card_national?: string;
        ubo_id_doc_copy?: string;
        ubo_name?: string;
        ubo_id_number?: string;
        ubo_id_card_valid_date?: string;
      };
    };
    options: WechatCallOptions & {
      query?: {
        channel_id?: string;
      };
    };
    answer: PayAnswer<{
      applyment_id: number;
    }>;
  };
  /** 撤销商户开户意愿申请单. */
  '/v3/apply4subject/applyment/{business_code}/cancel': {
    params: { business_code: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交申请单. */
  '/v3/applyment4sub/applyment/': {
    needs: 'first';
    body: {
      business_code: string;
      contact_info: {
        /** `LEGAL`, for example. */
        contact_type?: string;
        contact_name: string;
        /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
        contact_id_doc_type?: string;
        contact_id_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_period_begin?: string;
        contact_period_end?: string;
        business_authorization_letter?: string;
        openid?: string;
        mobile_phone: string;
        contact_email: string;
      };
      subject_info: {
        /** `SUBJECT_TYPE_ENTERPRISE`, for example. */
        subject_type: string;
        certificate_letter_copy?: string;
        finance_institution?: boolean;
        business_license_info?: {
          license_number: string;
          license_copy: string;
          merchant_name: string;
          legal_person: string;
          license_address?: string;
          period_begin?: string;
          period_end?: string;
        };
        certificate_info?: {
          /** `CERTIFICATE_TYPE_2388`, for example. */
          cert_type: string;
          cert_number: string;
          cert_copy: string;
          merchant_name: string;
          legal_person: string;
          company_address: string;
          period_begin?: string;
          period_end?: string;
        };
        finance_institution_info?: {
          /** `BANK_AGENT`, for example. */
          finance_type: string;
          finance_license_pics: readonly string[];
        };
        micro_biz_info?: {
          micro_biz_type: string;
          micro_store_info?: {
            micro_name: string;
            micro_address_code: string;
            micro_address: string;
            store_entrance_pic: string;
            micro_indoor_copy: string;
            store_longitude?: string;
            store_latitude?: string;
            address_certification?: string;
          };
          micro_mobile_info?: {
            micro_mobile_name: string;
            micro_mobile_city: string;
            micro_mobile_address: string;
            micro_mobile_pics: readonly string[];
          };
          micro_online_info?: {
            micro_online_store: string;
            micro_ec_name: string;
            micro_qrcode?: string;
            micro_link?: string;
          };
        };
        identity_info: {
          /** `LEGAL`, for example. */
          id_holder_type?: string;
          /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
          id_doc_type: string;
          authorize_letter_copy?: string;
          id_card_info?: {
            id_card_copy: string;
            id_card_national: string;
            id_card_name: string;
            id_card_number: string;
            id_card_address?: string;
            card_period_begin: string;
            card_period_end: string;
          };
          id_doc_info?: {
            id_doc_copy: string;
            id_doc_copy_back?: string;
            id_doc_name: string;
            id_doc_number: string;
            id_doc_address?: string;
            doc_period_begin: string;
            doc_period_end: string;
          };
          owner?: boolean;
        };
        ubo_info_list?: readonly {
          /** `IDENTIFICATION_TYPE_IDCARD`, for example. */
          ubo_id_doc_type: string;
          ubo_id_doc_name: string;
          ubo_id_doc_copy?: string;
          ubo_id_doc_copy_back?: string;
          ubo_id_doc_number?: string;
          ubo_id_doc_address?: string;
          ubo_period_begin?: string;
          ubo_period_end?: string;
        }[];
        organization_info?: {
          org_period_begin?: string;
          organization_copy?: string;
          org_period_end?: string;
          organization_code?: string;
        };
      };
      business_info: {
        merchant_shortname: string;
        service_phone: string;
        sales_info: {
          sales_scenes_type: readonly string[];
          biz_store_info?: {
            biz_store_name: string;
            biz_address_code: string;
            biz_store_address: string;
            store_entrance_pic: readonly string[];
            indoor_pic: readonly string[];
            biz_sub_appid?: string;
          };
          mp_info?: {
            mp_appid?: string;
            mp_sub_appid?: string;
            mp_pics?: readonly string[];
          };
          mini_program_info?: {
            mini_program_appid?: string;
            mini_program_sub_appid?: string;
            mini_program_pics?: readonly string[];
          };
          app_info?: {
            app_appid?: string;
            app_sub_appid?: string;
            app_pics?: readonly string[];
          };
          web_info?: {
            domain: string;
            web_authorisation?: string;
            web_appid?: string;
          };
          wework_info?: {
            corp_id?: string;
            sub_corp_id?: string;
            wework_pics?: readonly string[];
          };
        };
      };
      settlement_info: {
        /** A number, sent as text. */
        settlement_id: string;
        qualification_type: string;
        qualifications?: readonly string[];
        activities_id?: string;
        activities_rate?: string;
        debit_activities_rate?: string;
        credit_activities_rate?: string;
        activities_additions?: readonly string[];
      };
      bank_account_info: {
        /** `BANK_ACCOUNT_TYPE_CORPORATE`, for example. */
        bank_account_type: string;
        account_name: string;
        account_number: string;
        account_bank: string;
        bank_address_code: string;
        bank_branch_id?: string;
        bank_name?: string;
      };
      addition_info?: {
        legal_person_commitment?: string;
        legal_person_video?: string;
        business_addition_pics?: readonly string[];
        business_addition_msg?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      applyment_id: number;
    }>;
  };
  /** 提交超管变更申请单. */
  '/v3/mchalterapply/mchcontactalterapplyment': {
    needs: 'first';
    body: {
      merchant_code: string;
      out_request_no: string;
      contact_info: {
        contact_name: string;
        contact_id_doc_type?: string;
        contact_id_card_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_id_doc_period_begin?: string;
        contact_id_doc_period_end?: string;
        mobile_phone: string;
        business_authorization_letter?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_id: string;
    }>;
  };
  /** 撤销超管变更申请单. */
  '/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': {
    params: { apply_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_id: string;
      state: string;
    }>;
  };
  /** 提交资料变更申请单. */
  '/v3/mchalterapply/mchsubjectalterapplyment': {
    needs: 'first';
    body: {
      merchant_code: string;
      out_request_no: string;
      organization_type: string;
      finance_institution?: boolean;
      business_license_info?: {
        license_number: string;
        license_copy: string;
        license_period_begin?: string;
        license_period_end?: string;
        merchant_name: string;
        legal_person: string;
        company_address?: string;
      };
      certificate_info?: {
        cert_type: string;
        cert_number: string;
        cert_copy: string;
        cert_period_begin?: string;
        cert_period_end?: string;
        merchant_name: string;
        legal_person: string;
        company_address?: string;
      };
      finance_institution_info?: {
        finance_type: string;
        finance_license_pics: readonly string[];
      };
      legal_person_info?: {
        id_holder_type?: string;
        id_doc_type?: string;
        card_name?: string;
        card_number?: string;
        card_address?: string;
        card_period_begin?: string;
        card_period_end?: string;
        card_front?: string;
        card_back?: string;
        authorize_letter_copy?: string;
        as_ubo?: boolean;
      };
      ubo_info_list?: readonly {
        id_doc_type?: string;
        card_name?: string;
        card_number?: string;
        card_address?: string;
        card_period_begin?: string;
        card_period_end?: string;
        card_front?: string;
        card_back?: string;
      }[];
      addition?: {
        bank_openaccount_license?: string;
        openaccount_approval?: string;
        legal_other_prove?: string;
        agency_prove?: string;
        ubo_prove?: readonly unknown[];
      };
      alter_scope?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_id: string;
    }>;
  };
  /** 撤销资料变更申请单. */
  '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': {
    params: { apply_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      result: string;
    }>;
  };
  /** 提交商户简称变更申请单. */
  '/v3/mchalterapply/merchantnamealterapplyment': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_request_no: string;
      merchant_shortname: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_id: string;
    }>;
  };
  /** 撤销商户简称变更申请单. */
  '/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': {
    params: { apply_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      apply_id: string;
      state: string;
    }>;
  };
}
