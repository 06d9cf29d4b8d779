// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 委托代扣/免密. */
export interface PayWithholdingGet {
  /** 保险商户查询保险自动续费预约. */
  '/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': {
    params: { contract_id: string; policy_period_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      policy_period_id: number;
      policy_period_state: string;
      deduct_start_date?: string;
      deduct_end_date?: string;
      scheduled_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
    }>;
  };
  /** 保险商户查询保险自动续费协议. */
  '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_id: string;
      contract_state: string;
      /** A time as in RFC 3339. */
      contract_signed_time?: string;
      /** A time as in RFC 3339. */
      contract_expired_time?: string;
      openid?: string;
      insured_display_name: string;
      out_user_code?: string;
      contract_terminate_info?: {
        /** A time as in RFC 3339. */
        contract_terminated_time: string;
        contract_termination_mode: string;
        contract_termination_remark: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 保险商户查询保险扣费周期列表. */
  '/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'first';
    query: {
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data: {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        policy_period_state: string;
        scheduled_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_date?: string;
        [field: string]: unknown;
      }[];
      total_count: number;
      limit: number;
      offset: number;
    }>;
  };
  /** 查询扣费预约. */
  '/v3/papay/pay/partner/schedules/contract-id/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询扣费预约. */
  '/v3/papay/pay/schedules/contract-id/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      schedule_state: string;
      deduct_start_date?: string;
      deduct_end_date?: string;
      scheduled_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
    }>;
  };
  /** 通过商户协议号查询委托代扣签约协议. */
  '/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 通过商户协议号查询委托代扣签约协议. */
  '/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_id: string;
      contract_state: string;
      /** A time as in RFC 3339. */
      contract_signed_time?: string;
      /** A time as in RFC 3339. */
      contract_expired_time?: string;
      openid?: string;
      contract_display_account: string;
      out_user_code?: string;
      contract_terminate_info?: {
        /** A time as in RFC 3339. */
        contract_terminated_time: string;
        contract_termination_mode: string;
        contract_termination_remark: string;
        [field: string]: unknown;
      };
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        schedule_state: string;
        scheduled_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_date?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 通过商户协议号查询委托代扣签约协议. */
  '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户通过商户协议号查询协议. */
  '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': {
    params: { service_id: string; out_contract_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      sub_appid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
      contract_id: string;
      contract_state: string;
      /** A time as in RFC 3339. */
      contract_signed_time?: string;
      openid?: string;
      sub_openid?: string;
      contract_display_account: string;
      contract_terminate_info?: {
        contract_termination_mode: string;
        /** A time as in RFC 3339. */
        contract_terminated_time?: string;
        contract_termination_remark?: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 委托代扣/免密. */
export interface PayWithholdingPost {
  /** 重试扣费通知. */
  '/v3/papay/contracts/{contract_id}/fail-notify': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      mchid?: string;
      appid: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 直连商户预扣费通知. */
  '/v3/papay/contracts/{contract_id}/notify': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      mchid?: string;
      appid: string;
      estimated_amount: {
        amount: number;
        currency: string;
      };
      deduct_duration?: {
        count?: number;
        unit?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 保险商户预约保险自动续费. */
  '/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': {
    params: { contract_id: string; policy_period_id: string };
    needs: 'first';
    body: {
      appid: string;
      scheduled_amount: {
        total: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      policy_period_id: number;
      policy_period_state: string;
      deduct_start_date?: string;
      deduct_end_date?: string;
      scheduled_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
    }>;
  };
  /** 保险商户受理保险自动续费扣款. */
  '/v3/papay/insurance-pay/transactions/apply': {
    needs: 'first';
    body: {
      appid: string;
      out_trade_no: string;
      description: string;
      contract_id: string;
      policy_period_id: number;
      transaction_notify_url: string;
      goods_tag?: string;
      attach?: string;
      amount: {
        total: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_trade_no: string;
      amount: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 保险商户受理续期自动续费协议. */
  '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': {
    params: { plan_id: string; contract_id: string };
    needs: 'first';
    body: {
      appid: string;
      policy_periods?: readonly {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 保险商户通过商户协议号解除保险自动续费协议. */
  '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'first';
    body: {
      contract_termination_remark: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_id: string;
      contract_state: string;
      /** A time as in RFC 3339. */
      contract_signed_time?: string;
      /** A time as in RFC 3339. */
      contract_expired_time?: string;
      openid?: string;
      insured_display_name: string;
      out_user_code?: string;
      contract_terminate_info?: {
        /** A time as in RFC 3339. */
        contract_terminated_time: string;
        contract_termination_mode: string;
        contract_termination_remark: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 保险商户App预签约. */
  '/v3/papay/insurance-sign/contracts/pre-entrust-sign/app': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      can_auto_reinsure?: boolean;
      openid?: string;
      transaction_notify_url?: string;
      contract_notify_url?: string;
      insured_display_name?: string;
      goods_tag?: string;
      plan_id?: number;
      real_identity?: {
        id_card_number?: string;
        identity_type?: string;
        real_name?: string;
      };
      policy_end_date?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      attach?: string;
      appid?: string;
      policy_start_date?: string;
      combined_deduct_period_count?: number;
      out_contract_code?: string;
      description?: string;
      out_trade_no?: string;
      can_auto_insure?: boolean;
      policy_periods?: readonly {
        policy_period_id?: number;
        estimated_deduct_amount?: {
          currency?: string;
          total?: number;
        };
        estimated_deduct_date?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 保险商户H5预签约. */
  '/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      insured_display_name: string;
      contract_notify_url: string;
      out_user_code?: string;
      policy_start_date: string;
      policy_end_date: string;
      policy_periods?: readonly {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        policy_coverage_detail?: {
          policy_amount?: string;
          policy_clauses?: readonly {
            clause_name?: string;
            clause_quota?: string;
          }[];
        };
      }[];
      out_trade_no?: string;
      description?: string;
      amount?: {
        total: number;
        currency?: string;
      };
      transaction_notify_url?: string;
      goods_tag?: string;
      attach?: string;
      can_auto_insure?: boolean;
      can_auto_reinsure?: boolean;
      real_identity?: {
        identity_type: string;
        real_name: string;
        id_card_number: string;
      };
      jump_control?: {
        jump_appid: string;
      };
      combined_deduct_period_count?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      redirect_url: string;
    }>;
  };
  /** 保险商户JSAPI预签约. */
  '/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      insured_display_name: string;
      contract_notify_url: string;
      out_user_code?: string;
      policy_start_date: string;
      policy_end_date: string;
      policy_periods?: readonly {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        policy_coverage_detail?: {
          policy_amount?: string;
          policy_clauses?: readonly {
            clause_name?: string;
            clause_quota?: string;
          }[];
        };
      }[];
      out_trade_no?: string;
      description?: string;
      amount?: {
        total: number;
        currency?: string;
      };
      transaction_notify_url?: string;
      goods_tag?: string;
      attach?: string;
      can_auto_insure?: boolean;
      can_auto_reinsure?: boolean;
      real_identity?: {
        identity_type: string;
        real_name: string;
        id_card_number: string;
      };
      combined_deduct_period_count?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      redirect_url: string;
    }>;
  };
  /** 保险商户小程序预签约. */
  '/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      insured_display_name: string;
      contract_notify_url: string;
      out_user_code?: string;
      policy_start_date: string;
      policy_end_date: string;
      policy_periods?: readonly {
        policy_period_id: number;
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        policy_coverage_detail?: {
          policy_amount?: string;
          policy_clauses?: readonly {
            clause_name?: string;
            clause_quota?: string;
          }[];
        };
      }[];
      out_trade_no?: string;
      description?: string;
      amount?: {
        total: number;
        currency?: string;
      };
      transaction_notify_url?: string;
      goods_tag?: string;
      attach?: string;
      can_auto_insure?: boolean;
      can_auto_reinsure?: boolean;
      real_identity?: {
        identity_type: string;
        real_name: string;
        id_card_number: string;
      };
      combined_deduct_period_count?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      pre_entrustweb_id: string;
      redirect_appid: string;
      redirect_path: string;
    }>;
  };
  /** 保险商户修改保险扣费周期列表. */
  '/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': {
    params: { plan_id: string; contract_id: string };
    needs: 'nothing';
    body: {
      appid?: string;
      allow_cancel_scheduled?: boolean;
      policy_periods?: readonly {
        estimated_deduct_amount?: {
          currency?: string;
          total?: number;
        };
        estimated_deduct_date?: string;
        policy_period_id?: number;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 代扣受理扣款. */
  '/v3/papay/pay/harmony/transactions/apply': {
    needs: 'first';
    body: {
      appid: string;
      out_trade_no: string;
      description: string;
      contract_id: string;
      transaction_notify_url: string;
      goods_tag?: string;
      attach?: string;
      amount: {
        total: number;
        currency?: string;
      };
      harmony_account_id: string;
      mcc?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_trade_no: string;
      amount: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 预约扣费. */
  '/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': {
    params: { contract_id: string };
    needs: 'nothing';
    body: {
      schedule_amount?: {
        total?: number;
        currency?: string;
      };
      sub_appid?: string;
      sub_mchid?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 受理扣款. */
  '/v3/papay/pay/partner/transactions/apply': {
    needs: 'nothing';
    body: {
      amount?: {
        currency?: string;
        total?: number;
      };
      attach?: string;
      sub_mchid?: string;
      transaction_notify_url?: string;
      goods_tag?: string;
      sub_appid?: string;
      out_trade_no?: string;
      description?: string;
      contract_id?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预约扣费. */
  '/v3/papay/pay/schedules/contract-id/{contract_id}/schedule': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      appid: string;
      schedule_amount: {
        total: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      schedule_state: string;
      deduct_start_date?: string;
      deduct_end_date?: string;
      scheduled_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_amount?: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      deduct_date?: string;
    }>;
  };
  /** 受理扣款. */
  '/v3/papay/pay/transactions/apply': {
    needs: 'first';
    body: {
      appid: string;
      out_trade_no: string;
      description: string;
      contract_id: string;
      transaction_notify_url: string;
      goods_tag?: string;
      attach?: string;
      amount: {
        total: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_trade_no: string;
      amount: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** App场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      contract_display_account: string;
      contract_notify_url: string;
      out_user_code?: string;
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        description: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      pre_entrustweb_id: string;
      miniprogram_username?: string;
      miniprogram_path?: string;
    }>;
  };
  /** H5场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      contract_display_account: string;
      contract_notify_url: string;
      out_user_code?: string;
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        description: string;
      };
      jump_control?: {
        jump_appid: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      redirect_url: string;
    }>;
  };
  /** JSAPI场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      contract_display_account: string;
      contract_notify_url: string;
      out_user_code?: string;
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        description: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      redirect_url: string;
    }>;
  };
  /** 小程序场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: number;
      out_contract_code: string;
      openid?: string;
      contract_display_account: string;
      contract_notify_url: string;
      out_user_code?: string;
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
        };
        description: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      pre_entrustweb_id: string;
      redirect_appid: string;
      redirect_path: string;
    }>;
  };
  /** App场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      contract_notify_url?: string;
      sp_openid?: string;
      sub_appid?: string;
      plan_id?: number;
      sp_appid?: string;
      contract_display_account?: string;
      sub_mchid?: string;
      deduct_schedule?: {
        estimated_deduct_date?: string;
        estimated_deduct_amount?: {
          total?: number;
          currency?: string;
        };
        description?: string;
      };
      sub_openid?: string;
      out_contract_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** H5场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      contract_notify_url?: string;
      sp_openid?: string;
      jump_control?: {
        jump_appid?: string;
      };
      sub_appid?: string;
      plan_id?: number;
      sp_appid?: string;
      contract_display_account?: string;
      sub_mchid?: string;
      deduct_schedule?: {
        estimated_deduct_date?: string;
        estimated_deduct_amount?: {
          total?: number;
          currency?: string;
        };
        description?: string;
      };
      sub_openid?: string;
      out_contract_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** JSAPI场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      contract_notify_url?: string;
      sp_openid?: string;
      sub_appid?: string;
      plan_id?: number;
      sp_appid?: string;
      contract_display_account?: string;
      sub_mchid?: string;
      deduct_schedule?: {
        estimated_deduct_date?: string;
        estimated_deduct_amount?: {
          total?: number;
          currency?: string;
        };
        description?: string;
      };
      sub_openid?: string;
      out_contract_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小程序场景预约扣费类型签约的预签约. */
  '/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      contract_notify_url?: string;
      sp_openid?: string;
      sub_appid?: string;
      plan_id?: number;
      sp_appid?: string;
      contract_display_account?: string;
      sub_mchid?: string;
      deduct_schedule?: {
        estimated_deduct_date?: string;
        estimated_deduct_amount?: {
          total?: number;
          currency?: string;
        };
        description?: string;
      };
      sub_openid?: string;
      out_contract_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 通过商户协议号解除委托代扣签约协议. */
  '/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'first';
    body: {
      contract_termination_remark: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: number;
      out_contract_code: string;
      contract_id: string;
      contract_state: string;
      /** A time as in RFC 3339. */
      contract_signed_time?: string;
      /** A time as in RFC 3339. */
      contract_expired_time?: string;
      openid?: string;
      contract_display_account: string;
      out_user_code?: string;
      contract_terminate_info?: {
        /** A time as in RFC 3339. */
        contract_terminated_time: string;
        contract_termination_mode: string;
        contract_termination_remark: string;
        [field: string]: unknown;
      };
      deduct_schedule?: {
        estimated_deduct_date: string;
        estimated_deduct_amount: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        schedule_state: string;
        scheduled_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_amount?: {
          total: number;
          currency?: string;
          [field: string]: unknown;
        };
        deduct_date?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 代扣预签约. */
  '/v3/papay/sign/contracts/pre-entrust-sign': {
    needs: 'nothing';
    body: {
      out_user_code?: string;
      openid?: string;
      contract_notify_url?: string;
      plan_id?: number;
      device_info?: {
        device_ip?: string;
        weixin_version?: string;
        device_os?: string;
        device_running_as_root?: boolean;
        device_type?: string;
        weixin_installed?: boolean;
        device_id?: string;
        days_since_first_login?: string;
      };
      contract_display_account?: string;
      appid?: string;
      return_url?: string;
      out_contract_code?: string;
      sign_scene?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 通过商户协议号解除委托代扣签约协议. */
  '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    params: { plan_id: string; out_contract_code: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      contract_termination_remark?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 服务商商户重试扣费通知. */
  '/v3/partner-papay/contracts/{contract_id}/fail-notify': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sp_appid: string;
      sub_mchid: string;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 服务商商户预扣费通知. */
  '/v3/partner-papay/contracts/{contract_id}/notify': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      sp_mchid?: string;
      sp_appid: string;
      sub_mchid: string;
      sub_appid?: string;
      estimated_amount: {
        amount: number;
        currency: string;
      };
      deduct_duration?: {
        count?: number;
        unit?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 电商收付通模式小程序场景预签约. */
  '/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      notify_url?: string;
      appid?: string;
      openid?: string;
      contract_display_account?: string;
      service_id?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 电商收付通模式支付后场景预签约. */
  '/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': {
    needs: 'nothing';
    body: {
      prepay_id?: string;
      out_contract_code?: string;
      notify_url?: string;
      appid?: string;
      openid?: string;
      contract_display_account?: string;
      service_id?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 直连商户模式小程序场景预签约. */
  '/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      notify_url?: string;
      appid?: string;
      openid?: string;
      contract_display_account?: string;
      service_id?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 直连商户模式支付后场景预签约. */
  '/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': {
    needs: 'nothing';
    body: {
      prepay_id?: string;
      out_contract_code?: string;
      notify_url?: string;
      appid?: string;
      openid?: string;
      contract_display_account?: string;
      service_id?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 清算机构模式小程序场景预签约. */
  '/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
      openid?: string;
      sub_openid?: string;
      contract_display_account: string;
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      pre_entrustweb_id: string;
      sign_mp_appid: string;
      sign_mp_path: string;
      mchid: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
    }>;
  };
  /** 清算机构模式支付后场景预签约. */
  '/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
      openid?: string;
      sub_openid?: string;
      contract_display_account: string;
      notify_url: string;
      prepay_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
    }>;
  };
  /** 商户通过商户协议号解约协议. */
  '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': {
    params: { service_id: string; out_contract_code: string };
    needs: 'first';
    body: {
      contract_termination_remark: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
    }>;
  };
  /** 服务商模式小程序场景预签约. */
  '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid: string;
      sub_appid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
      sp_openid?: string;
      sub_openid?: string;
      contract_display_account: string;
      notify_url: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      pre_entrustweb_id: string;
      sign_mp_appid: string;
      sign_mp_path: string;
      mchid: string;
      sub_mchid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
    }>;
  };
  /** 服务商模式支付后场景预签约. */
  '/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid: string;
      sub_appid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
      sp_openid?: string;
      sub_openid?: string;
      contract_display_account: string;
      notify_url: string;
      prepay_id: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      sub_mchid?: string;
      /** A number, sent as text. */
      service_id: string;
      out_contract_code: string;
    }>;
  };
}
