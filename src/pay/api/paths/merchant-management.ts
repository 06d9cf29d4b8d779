// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 商户管控. */
export interface PayMerchantManagementGet {
  /** 分页查询子商户名下的商户管理记录. */
  '/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    query: {
      manage_record_type?: string;
      manage_record_state?: string;
      limit: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        sub_mchid: string;
        manage_record_id: string;
        manage_record_type: string;
        manage_record_state: string;
        /** A time as in RFC 3339. */
        manage_time: string;
        manage_reason: string;
        limit_ability?: string;
        recover_way?: string;
        allow_submit: boolean;
        forbid_submit_reason?: string;
        /** A time as in RFC 3339. */
        submit_start_time?: string;
        /** A time as in RFC 3339. */
        submit_end_time?: string;
        requested_item_info?: string;
        recover_reason?: string;
        /** A time as in RFC 3339. */
        recover_time?: string;
        reject_reason?: string;
        /** A time as in RFC 3339. */
        approve_time?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询子商户下指定商户管理记录. */
  '/v3/mch-manage/mch-manage-records/{manage_record_id}': {
    params: { manage_record_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      manage_record_id: string;
      manage_record_type: string;
      manage_record_state: string;
      /** A time as in RFC 3339. */
      manage_time: string;
      manage_reason: string;
      limit_ability?: string;
      recover_way?: string;
      allow_submit: boolean;
      forbid_submit_reason?: string;
      /** A time as in RFC 3339. */
      submit_start_time?: string;
      /** A time as in RFC 3339. */
      submit_end_time?: string;
      requested_item_info?: string;
      recover_reason?: string;
      /** A time as in RFC 3339. */
      recover_time?: string;
      reject_reason?: string;
      /** A time as in RFC 3339. */
      approve_time?: string;
    }>;
  };
  /** 查询子商户强化尽调单信息. */
  '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': {
    params: { due_diligence_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      due_diligence_id: string;
      due_diligence_state: string;
      /** A time as in RFC 3339. */
      deadline_time: string;
      /** A time as in RFC 3339. */
      submit_time?: string;
      /** A time as in RFC 3339. */
      terminal_time?: string;
      /** A time as in RFC 3339. */
      reject_time?: string;
      reject_reason?: string;
      /** A time as in RFC 3339. */
      complete_time?: string;
      submission_template: string;
      submission_data?: string;
    }>;
  };
  /** 查询子商户管控情况. */
  '/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      limited_functions?: string[];
      recovery_specifications?: {
        limitation_reason_type?: string;
        limitation_reason?: string;
        limitation_reason_describe?: string;
        limitation_case_id?: string;
        recover_way?: string;
        recover_way_param?: string;
        recover_help_url?: string;
        relate_limitations?: string[];
        other_relate_limitations?: string;
        limitation_action_type?: string;
        /** A time as in RFC 3339. */
        limitation_start_date?: string;
        /** A time as in RFC 3339. */
        limitation_date?: string;
        [field: string]: unknown;
      }[];
      other_limited_functions?: string;
    }>;
  };
  /** 微信支付提现申请单号查询提现申请单状态. */
  '/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      withdrawl_apply: {
        out_request_no: string;
        applyment_id: string;
        state: string;
        fail_reason?: string;
        /** A time as in RFC 3339. */
        modify_time?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 商户提现申请单号查询提现申请单状态. */
  '/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      withdrawl_apply: {
        out_request_no: string;
        applyment_id: string;
        state: string;
        fail_reason?: string;
        /** A time as in RFC 3339. */
        modify_time?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 分页查询子商户名下的交易拦截记录. */
  '/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    query: {
      limit: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        block_record_id: string;
        /** A time as in RFC 3339. */
        block_time: string;
        block_reason: string;
        number_of_block?: string;
        recover_way?: string;
        requested_item_info?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询子商户交易拦截记录详情. */
  '/v3/transaction-block/transaction-block-records/{block_record_id}': {
    params: { block_record_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      block_record_id: string;
      /** A time as in RFC 3339. */
      block_time: string;
      block_reason: string;
      number_of_block?: string;
      recover_way?: string;
      requested_item_info?: string;
    }>;
  };
  /** 查询交易拦截申诉详情. */
  '/v3/transaction-block/transaction-block-submissions/{block_submission_id}': {
    params: { block_submission_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      block_submission_id: string;
      /** A time as in RFC 3339. */
      submit_time: string;
      review_result?: string;
      /** A time as in RFC 3339. */
      review_time?: string;
      review_reject_reason?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 商户管控. */
export interface PayMerchantManagementPost {
  /** 对指定商户管理记录提交资料. */
  '/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': {
    params: { manage_record_id: string };
    needs: 'first';
    body: {
      sub_mchid: string;
      submit_data: string;
      placeholder?: string;
      string_check_rule?: {
        validator?: string;
        max_string_length?: number;
        min_string_length?: number;
      };
      tooltip?: string;
      enum_check_rule?: {
        max_list_length?: number;
        min_list_length?: number;
        enum_values?: readonly unknown[];
      };
      need_encrypt?: boolean;
      order_interval_check_rule?: {
        min_list_length?: number;
        max_file_size?: number;
        max_list_length?: number;
        enum_file_exts?: readonly unknown[];
      };
      tips?: string;
      required?: number;
      relations?: readonly {
        source_value?: string;
        source_key?: number;
      }[];
      file_check_rule?: {
        enum_file_exts?: readonly unknown[];
        min_list_length?: number;
        max_file_size?: number;
        max_list_length?: number;
      };
      time_interval_check_rule?: {
        min_list_length?: number;
        max_list_length?: number;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      manage_submission_id: string;
    }>;
  };
  /** 提交尽调资料. */
  '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': {
    params: { due_diligence_id: string };
    needs: 'first';
    body: {
      sub_mchid: string;
      submit_data: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      due_diligence_state: string;
      /** A time as in RFC 3339. */
      submit_time?: string;
      submission_template: string;
      submission_data?: string;
    }>;
  };
  /** 提交已注销商户号可用余额提现申请单. */
  '/v3/mch_operate/risk/withdrawl-apply': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_request_no: string;
      out_account_type: string;
      amount: number;
      payee_type: string;
      payee_mchid?: string;
      payee_info: {
        account_type: string;
        bank_account_info: {
          account_name: string;
          account_number: string;
          account_bank: string;
          bank_branch_id?: string;
          bank_name?: string;
        };
        identity_info?: {
          id_doc_type?: string;
          identification_name?: string;
          identification_no?: string;
        };
      };
      proof_media_list?: {
        proof_payee_media?: readonly {
          proof_media_type: string;
          proof_media: string;
        }[];
      };
      additional_materials?: {
        additional_media?: readonly string[];
      };
      remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      applyment_id: string;
    }>;
  };
  /** 发起交易拦截申诉. */
  '/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    body: {
      merchant_submit_id: string;
      submit_data: string;
      placeholder?: string;
      string_check_rule?: {
        validator?: string;
        max_string_length?: number;
        min_string_length?: number;
      };
      tooltip?: string;
      enum_check_rule?: {
        max_list_length?: number;
        min_list_length?: number;
        enum_values?: readonly unknown[];
      };
      need_encrypt?: boolean;
      order_interval_check_rule?: {
        min_list_length?: number;
        max_file_size?: number;
        max_list_length?: number;
        enum_file_exts?: readonly unknown[];
      };
      tips?: string;
      required?: number;
      relations?: readonly {
        source_value?: string;
        source_key?: number;
      }[];
      file_check_rule?: {
        enum_file_exts?: readonly unknown[];
        min_list_length?: number;
        max_file_size?: number;
        max_list_length?: number;
      };
      time_interval_check_rule?: {
        min_list_length?: number;
        max_list_length?: number;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      block_submission_id: string;
      /** A time as in RFC 3339. */
      submit_time: string;
      review_result?: string;
      /** A time as in RFC 3339. */
      review_time?: string;
      review_reject_reason?: string;
    }>;
  };
}
