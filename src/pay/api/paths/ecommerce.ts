// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 平台收付通. */
export interface PayEcommerceGet {
  /** 微信支付注销提现申请单号查询申请单状态. */
  '/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      applyment_id: string;
      out_request_no: string;
      cancel_state: string;
      cancel_state_description: string;
      withdraw?: string;
      withdraw_state?: string;
      withdraw_state_description?: string;
      account_withdraw_result?: {
        out_account_type: string;
        pay_state: string;
        state_description: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      modify_time?: string;
      account_info?: {
        out_account_type: string;
        amount?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商户注销提现申请单号查询申请单状态. */
  '/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      applyment_id: string;
      out_request_no: string;
      cancel_state: string;
      cancel_state_description: string;
      withdraw?: string;
      withdraw_state?: string;
      withdraw_state_description?: string;
      account_withdraw_result?: {
        out_account_type: string;
        pay_state: string;
        state_description: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      modify_time?: string;
      account_info?: {
        out_account_type: string;
        amount?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商户注销资格校验. */
  '/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询注销单状态. */
  '/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': {
    params: { out_apply_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      out_apply_no: string;
      cancel_state: string;
      reject_reason?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 通过业务申请编号查询申请状态. */
  '/v3/ecommerce/applyments/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      out_request_no: string;
      applyment_id: number;
      applyment_state: string;
      applyment_state_desc: string;
      sub_mchid?: string;
      sign_state?: string;
      sign_url?: string;
      account_validation?: {
        account_name: string;
        account_no?: string;
        pay_amount: number;
        destination_account_name: string;
        destination_account_number: string;
        destination_account_bank: string;
        city: string;
        remark: string;
        deadline: string;
        [field: string]: unknown;
      };
      legal_validation_url?: string;
      audit_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 通过申请单ID查询申请状态. */
  '/v3/ecommerce/applyments/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      out_request_no: string;
      applyment_id: number;
      applyment_state: string;
      applyment_state_desc: string;
      sub_mchid?: string;
      sign_state?: string;
      sign_url?: string;
      account_validation?: {
        account_name: string;
        account_no?: string;
        pay_amount: number;
        destination_account_name: string;
        destination_account_number: string;
        destination_account_bank: string;
        city: string;
        remark: string;
        deadline: string;
        [field: string]: unknown;
      };
      legal_validation_url?: string;
      audit_detail?: {
        param_name: string;
        reject_reason: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 申请二级商户资金账单. */
  '/v3/ecommerce/bill/fundflowbill': {
    needs: 'first';
    query: {
      bill_date: string;
      account_type: string;
      tar_type?: string;
      algorithm: string;
    };
    answer: PayAnswer<{
      download_bill_count: number;
      download_bill_list: {
        bill_sequence: number;
        hash_type: string;
        hash_value: string;
        download_url: string;
        encrypt_key: string;
        nonce: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 通过商户协议号查询协议. */
  '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_id: string;
      contract_display_account: string;
      contract_state: string;
      openid: string;
      /** A time as in RFC 3339. */
      contract_signed_time: string;
      /** A time as in RFC 3339. */
      contract_expired_time: string;
      contract_terminate_info?: {
        /** A time as in RFC 3339. */
        contract_terminated_time: string;
        contract_termination_mode: string;
        contract_termination_remark: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 电商合单委托代扣查询订单. */
  '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': {
    params: { combine_out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      combine_appid: string;
      combine_mchid: string;
      combine_out_trade_no: string;
      sub_orders?: {
        mchid: string;
        sub_mchid?: string;
        sub_appid?: string;
        sub_openid?: string;
        out_trade_no: string;
        transaction_id: string;
        trade_type: string;
        trade_state: string;
        bank_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
        attach: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount: {
          total_amount: number;
          currency: string;
          payer_amount: number;
          payer_currency: string;
          settlement_rate?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      combine_payer_info?: {
        openid?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询二级商户账户实时余额. */
  '/v3/ecommerce/fund/balance/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: {
      account_type?: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      account_type?: string;
      available_amount: number;
      pending_amount: number;
    }>;
  };
  /** 查询二级商户账户日终余额. */
  '/v3/ecommerce/fund/enddaybalance/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    query: {
      date: string;
      account_type?: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      account_type?: string;
      available_amount: number;
      pending_amount: number;
    }>;
  };
  /** 商户提现单号查询. */
  '/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      out_request_no: string;
      withdraw_id: string;
      status: string;
      amount: number;
      remark?: string;
      bank_memo?: string;
      account_type: string;
      account_number: string;
      account_bank: string;
      bank_name?: string;
      reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 微信支付提现单号查询. */
  '/v3/ecommerce/fund/withdraw/{withdraw_id}': {
    params: { withdraw_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      out_request_no: string;
      withdraw_id: string;
      status: string;
      amount: number;
      remark?: string;
      bank_memo?: string;
      account_type: string;
      account_number: string;
      account_bank: string;
      bank_name?: string;
      reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 根据业务申请单号查签约信息. */
  '/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': {
    params: { out_contract_code: string };
    needs: 'first';
    query: {
      appid: string;
    };
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      signed_time: string;
      auth_state: string;
      individual_auth_id?: string;
      individual_openid?: string;
    }>;
  };
  /** 查询个人收款方授权结果. */
  '/v3/ecommerce/individual-contracts/{openid}': {
    params: { openid: string };
    needs: 'first';
    query: {
      appid: string;
      permission_type?: string;
    };
    answer: PayAnswer<{
      individual_auth_id: string;
      /** A time as in RFC 3339. */
      operation_time: string;
      auth_state: string;
    }>;
  };
  /** 查询二级商户商家转账授权状态. */
  '/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      authorization_state: string;
      /** A time as in RFC 3339. */
      authorize_time?: string;
    }>;
  };
  /** 商户单号查询转账单. */
  '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_scene_id: string;
      openid?: string;
      user_name?: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 微信转账单号查询转账单. */
  '/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    params: { transfer_bill_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_scene_id: string;
      openid?: string;
      user_name?: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 通过微信支付退款单号查询退款. */
  '/v3/ecommerce/refunds/id/{refund_id}': {
    params: { refund_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      individual_auth_id?: string;
    };
    answer: PayAnswer<{
      out_refund_no: string;
      refund_id: string;
      out_trade_no: string;
      transaction_id: string;
      channel: string;
      status: string;
      amount: {
        refund: number;
        payer_refund: number;
        discount_refund: number;
        advance?: number;
        currency: string;
        from?: {
          account: string;
          amount: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
      user_received_account: string;
      refund_account?: string;
      funds_account?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 通过商户退款单号查询退款. */
  '/v3/ecommerce/refunds/out-refund-no/{out_refund_no}': {
    params: { out_refund_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      individual_auth_id?: string;
    };
    answer: PayAnswer<{
      out_refund_no: string;
      refund_id: string;
      out_trade_no: string;
      transaction_id: string;
      channel: string;
      status: string;
      amount: {
        refund: number;
        payer_refund: number;
        discount_refund: number;
        advance?: number;
        currency: string;
        from?: {
          account: string;
          amount: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
      user_received_account: string;
      refund_account?: string;
      funds_account?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 查询垫付回补结果. */
  '/v3/ecommerce/refunds/{refund_id}/return-advance': {
    params: { refund_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      refund_id: string;
      advance_return_id: string;
      return_amount: number;
      payer_mchid: string;
      payer_account: string;
      payee_mchid: string;
      payee_account: string;
      result: string;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
  /** 查询指定主体子商户列表. */
  '/v3/ecommerce/subject-sub-merchants': {
    needs: 'nothing';
    query: {
      organization_type?: string;
      cert_number?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 平台收付通. */
export interface PayEcommercePost {
  /** 提交注销提现申请. */
  '/v3/ecommerce/account/apply-cancel-withdraw': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_request_no: string;
      withdraw?: string;
      payee_info?: {
        account_type: string;
        bank_account_info?: {
          account_name: string;
          account_bank: string;
          bank_branch_name?: string;
          bank_branch_id?: string;
          account_number: string;
          bank_name?: string;
        };
        identity_info?: {
          id_doc_type: string;
          identification_name: string;
          identification_no?: string;
        };
      };
      proof_medias?: readonly {
        proof_media_type: string;
        proof_media: string;
      }[];
      additional_materials?: readonly string[];
      remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      applyment_id: string;
      out_request_no: string;
    }>;
  };
  /** 平台代商户确认注销. */
  '/v3/ecommerce/account/apply-cancel-withdraw/confirm': {
    needs: 'first';
    body: {
      sub_mchid: string;
      applyment_id?: string;
      out_request_no?: string;
      operator_identification?: string;
      /** A time as in RFC 3339. */
      confirm_time: string;
      cancel_contract_version: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      applyment_id: string;
      out_request_no: string;
    }>;
  };
  /** 提交注销申请单. */
  '/v3/ecommerce/account/cancel-applications': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_apply_no: string;
      application_info: readonly {
        application_type: string;
        application_media_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_apply_no: string;
      cancel_state: string;
      reject_reason?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 二级商户进件. */
  '/v3/ecommerce/applyments/': {
    needs: 'first';
    body: {
      out_request_no: string;
      merchant_shortname: string;
      organization_type: string;
      finance_institution?: boolean;
      business_license_info?: {
        cert_type?: string;
        business_license_type?: string;
        business_license_number: string;
        business_license_copy: string;
        merchant_name: string;
        legal_person: string;
        company_address?: string;
        business_time?: string;
      };
      finance_institution_info?: {
        finance_type: string;
        finance_license_pics: readonly string[];
      };
      id_holder_type?: string;
      id_doc_type: string;
      id_card_info?: {
        id_card_copy: string;
        id_card_national: string;
        id_card_name: string;
        id_card_number: string;
        id_card_address?: string;
        id_card_valid_time_begin?: string;
        id_card_valid_time?: string;
      };
      id_doc_info?: {
        id_doc_copy: string;
        id_doc_copy_back?: string;
        id_doc_name: string;
        id_doc_number: string;
        id_doc_address?: string;
        doc_period_begin?: string;
        doc_period_end?: string;
      };
      authorize_letter_copy?: string;
      ubo_info_list?: readonly {
        ubo_id_doc_type: string;
        ubo_id_doc_name: string;
        ubo_id_doc_copy?: string;
        ubo_id_doc_copy_back?: string;
        ubo_id_doc_number?: string;
        ubo_id_doc_address?: string;
        ubo_id_doc_period_begin?: string;
        ubo_id_doc_period_end?: string;
        ubo_period_end?: string;
        ubo_period_begin?: string;
      }[];
      owner?: boolean;
      account_info: {
        bank_account_type: string;
        account_name: string;
        account_number: string;
        account_bank: string;
        bank_address_code: string;
        bank_branch_id?: string;
        bank_name?: string;
      };
      contact_info: {
        contact_type: string;
        contact_name: string;
        contact_id_doc_type?: string;
        contact_id_card_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_id_doc_period_begin?: string;
        contact_id_doc_period_end?: string;
        business_authorization_letter?: string;
        mobile_phone?: string;
        contact_email?: string;
        contact_period_end?: string;
        contact_period_begin?: string;
      };
      sales_scene_info: {
        store_name: string;
        store_url?: string;
        store_qr_code?: string;
        mini_program_sub_appid?: string;
      };
      settlement_info?: {
        settlement_id?: number;
        qualification_type?: string;
      };
      qualifications?: readonly string[];
      business_addition_pics?: readonly string[];
      business_addition_desc?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      applyment_id: number;
    }>;
  };
  /** 撤销申请单-使用业务申请编号. */
  '/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': {
    params: { out_request_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      applyment_id: number;
      out_request_no: string;
    }>;
  };
  /** 提交申请单. */
  '/v3/ecommerce/applyments/submit-account-hosting-applyment': {
    needs: 'first';
    body: {
      out_request_no: string;
      merchant_shortname: string;
      organization_type: string;
      finance_institution?: boolean;
      business_license_info?: {
        cert_type?: string;
        business_license_type?: string;
        business_license_number: string;
        business_license_copy: string;
        merchant_name: string;
        legal_person: string;
        company_address?: string;
        business_time?: string;
      };
      finance_institution_info?: {
        finance_type: string;
        finance_license_pics: readonly string[];
      };
      id_holder_type?: string;
      id_doc_type: string;
      id_card_info?: {
        id_card_copy: string;
        id_card_national: string;
        id_card_name: string;
        id_card_number: string;
        id_card_address?: string;
        id_card_valid_time_begin?: string;
        id_card_valid_time?: string;
      };
      id_doc_info?: {
        id_doc_copy: string;
        id_doc_copy_back?: string;
        id_doc_name: string;
        id_doc_number: string;
        id_doc_address?: string;
        doc_period_begin?: string;
        doc_period_end?: string;
      };
      authorize_letter_copy?: string;
      ubo_info_list?: readonly {
        ubo_id_doc_type: string;
        ubo_id_doc_name: string;
        ubo_id_doc_copy?: string;
        ubo_id_doc_copy_back?: string;
        ubo_id_doc_number?: string;
        ubo_id_doc_address?: string;
        ubo_id_doc_period_begin?: string;
        ubo_id_doc_period_end?: string;
        ubo_period_end?: string;
        ubo_period_begin?: string;
      }[];
      account_info: {
        bank_account_type: string;
        account_name: string;
        account_number: string;
        account_bank: string;
        bank_address_code: string;
        bank_branch_id?: string;
        bank_name?: string;
      };
      contact_info: {
        contact_type: string;
        contact_name: string;
        contact_id_doc_type?: string;
        contact_id_card_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_id_doc_period_begin?: string;
        contact_id_doc_period_end?: string;
        business_authorization_letter?: string;
        mobile_phone?: string;
        contact_email?: string;
        contact_period_end?: string;
        contact_period_begin?: string;
      };
      sales_scene_info: {
        store_name: string;
        store_url?: string;
        store_qr_code?: string;
        mini_program_sub_appid?: string;
      };
      settlement_info?: {
        settlement_id?: number;
        qualification_type?: string;
      };
      qualifications?: readonly string[];
      business_addition_pics?: readonly string[];
      business_addition_desc?: string;
      proxy_sign_verify_mode: boolean;
      id_card_complete_statement?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      applyment_id: number;
    }>;
  };
  /** 平台代理签约核身. */
  '/v3/ecommerce/applyments/submit-sign-verify-info': {
    needs: 'nothing';
    body: {
      out_request_no?: string;
      applyment_id?: number;
      /** A time as in RFC 3339. */
      pre_sign_time?: string;
      proxy_verify_identity_info?: {
        verify_identity_type: string;
        verify_identity_result: boolean;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      applyment_id: number;
    }>;
  };
  /** 撤销申请单-使用申请单号. */
  '/v3/ecommerce/applyments/{applyment_id}/revoke': {
    params: { applyment_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      applyment_id: number;
      out_request_no: string;
    }>;
  };
  /** 商户协议号解约协议. */
  '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    body: {
      contract_termination_remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      plan_id: number;
      out_contract_code: string;
    }>;
  };
  /** APP方式预签约. */
  '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_display_account: string;
      notify_url: string;
      return_app?: boolean;
      attach?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      plan_id: number;
      out_contract_code: string;
      pre_entrustweb_id: string;
    }>;
  };
  /** 小程序方式预签约. */
  '/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      notify_url?: string;
      plan_id?: number;
      appid?: string;
      contract_display_account?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 电商合单委托代扣支付. */
  '/v3/ecommerce/combine-papay/transactions': {
    needs: 'first';
    body: {
      combine_mchid?: string;
      combine_appid: string;
      contract_id: string;
      combine_out_trade_no: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        order_service_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
        attach?: string;
        description: string;
        out_trade_no: string;
        goods_tag?: string;
        amount: {
          total_amount: number;
          currency: string;
        };
        settle_info?: {
          profit_sharing?: boolean;
          subsidy_amount?: number;
        };
        sub_risk_info?: string;
      }[];
      risk_info?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      combine_appid: string;
      combine_mchid: string;
      combine_out_trade_no: string;
      sub_orders?: {
        mchid: string;
        sub_mchid?: string;
        sub_appid?: string;
        sub_openid?: string;
        out_trade_no: string;
        transaction_id: string;
        trade_type: string;
        trade_state: string;
        bank_type?: string;
        individual_auth_id?: string;
        individual_name?: string;
        attach: string;
        /** A time as in RFC 3339. */
        success_time?: string;
        amount: {
          total_amount: number;
          currency: string;
          payer_amount: number;
          payer_currency: string;
          settlement_rate?: number;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      combine_payer_info?: {
        openid?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 电商合单委托代扣撤销订单. */
  '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': {
    params: { combine_out_trade_no: string };
    needs: 'first';
    body: {
      combine_appid: string;
      contract_id: string;
      sub_orders: readonly {
        mchid?: string;
        sub_mchid?: string;
        sub_appid?: string;
        individual_auth_id?: string;
        out_trade_no: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 账户余额提现. */
  '/v3/ecommerce/fund/withdraw': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_request_no: string;
      amount: number;
      remark?: string;
      bank_memo?: string;
      notify_url?: string;
      account_type?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_request_no: string;
      withdraw_id: string;
    }>;
  };
  /** APP场景预签约（需要实名验证）. */
  '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      cred_type?: string;
      appid?: string;
      cred_id?: string;
      real_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小程序场景预签约（需要实名验证）. */
  '/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      cred_type?: string;
      appid?: string;
      cred_id?: string;
      openid?: string;
      real_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** APP场景预签约. */
  '/v3/ecommerce/individual-contracts/pre-entrust-sign/app': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小程序场景预签约. */
  '/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': {
    needs: 'nothing';
    body: {
      openid?: string;
      out_contract_code?: string;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请二级商户商家转账授权. */
  '/v3/ecommerce/mch-transfer/authorizations': {
    needs: 'first';
    body: {
      sub_mchid: string;
      agreement_list: readonly {
        agreement_code: string;
        agreement_version: string;
        sign_organization: string;
        /** A time as in RFC 3339. */
        sign_time: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      authorization_state: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      authorize_time?: string;
    }>;
  };
  /** 发起转账. */
  '/v3/ecommerce/mch-transfer/transfer-bills': {
    needs: 'first';
    body: {
      sub_mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_scene_id: string;
      openid?: string;
      user_name?: string;
      transfer_amount: number;
      transfer_remark: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      package_info?: string;
    }>;
  };
  /** 撤销转账. */
  '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 退款申请. */
  '/v3/ecommerce/refunds/apply': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_trade_no?: string;
      transaction_id?: string;
      combine_transaction_id?: string;
      individual_auth_id?: string;
      out_refund_no: string;
      reason: string;
      amount: {
        total: number;
        refund: number;
        currency: string;
        from?: readonly {
          account?: string;
          amount?: number;
        }[];
      };
      notify_url?: string;
      refund_account?: string;
      funds_account?: string;
      combine_mchid?: string;
      combine_out_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_refund_no: string;
      refund_id: string;
      out_trade_no: string;
      transaction_id: string;
      channel: string;
      status: string;
      amount: {
        refund: number;
        payer_refund: number;
        discount_refund: number;
        advance?: number;
        currency: string;
        from?: {
          account: string;
          amount: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
      user_received_account: string;
      refund_account?: string;
      funds_account?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 发起异常退款. */
  '/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': {
    params: { refund_id: string };
    needs: 'first';
    body: {
      sp_appid?: string;
      sub_mchid?: string;
      sub_appid?: string;
      combine_mchid?: string;
      combine_out_trade_no?: string;
      individual_auth_id?: string;
      out_refund_no: string;
      type: string;
      bank_type?: string;
      bank_account?: string;
      real_name?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_refund_no: string;
      refund_id: string;
      out_trade_no: string;
      transaction_id: string;
      channel: string;
      status: string;
      amount: {
        refund: number;
        payer_refund: number;
        discount_refund: number;
        advance?: number;
        currency: string;
        from?: {
          account: string;
          amount: number;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
      user_received_account: string;
      refund_account?: string;
      funds_account?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 垫付退款回补. */
  '/v3/ecommerce/refunds/{refund_id}/return-advance': {
    params: { refund_id: string };
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      refund_id: string;
      advance_return_id: string;
      return_amount: number;
      payer_mchid: string;
      payer_account: string;
      payee_mchid: string;
      payee_account: string;
      result: string;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
  /** 取消补差. */
  '/v3/ecommerce/subsidies/cancel': {
    needs: 'first';
    body: {
      sub_mchid: string;
      transaction_id: string;
      description: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      description: string;
      result: string;
    }>;
  };
  /** 请求补差. */
  '/v3/ecommerce/subsidies/create': {
    needs: 'first';
    body: {
      sub_mchid: string;
      transaction_id: string;
      refund_id?: string;
      out_subsidy_no: string;
      description: string;
      amount: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      subsidy_id: string;
      description: string;
      amount: number;
      result: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      out_subsidy_no?: string;
    }>;
  };
  /** 请求补差回退. */
  '/v3/ecommerce/subsidies/return': {
    needs: 'first';
    body: {
      sub_mchid: string;
      transaction_id: string;
      refund_id?: string;
      out_order_no: string;
      description: string;
      amount: number;
      from?: readonly {
        amount?: number;
        account?: unknown;
      }[];
      subsidy_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
      subsidy_refund_id: string;
      refund_id?: string;
      description: string;
      amount: number;
      result: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      subsidy_id?: string;
      from?: {
        account?: unknown;
        amount?: number;
        [field: string]: unknown;
      }[];
    }>;
  };
}
