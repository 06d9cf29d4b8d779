// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 微工卡. */
export interface PayPayrollCardGet {
  /** 查询核身记录. */
  '/v3/payroll-card/authentications': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid?: string;
      sub_appid?: string;
      openid: string;
      authenticate_date?: string;
      authenticate_state?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data?: {
        mchid: string;
        sub_mchid: string;
        openid: string;
        authenticate_number: string;
        authenticate_scene: string;
        authenticate_source: string;
        project_name: string;
        employer_name: string;
        authenticate_type?: string;
        authenticate_state: string;
        /** A time as in RFC 3339. */
        authenticate_time?: string;
        authenticate_failed_reason?: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 获取核身结果. */
  '/v3/payroll-card/authentications/{authenticate_number}': {
    params: { authenticate_number: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      openid: string;
      authenticate_number: string;
      authenticate_scene: string;
      authenticate_source: string;
      project_name: string;
      employer_name: string;
      authenticate_type?: string;
      authenticate_state: string;
      /** A time as in RFC 3339. */
      authenticate_time?: string;
      authenticate_failed_reason?: string;
    }>;
  };
  /** 查询微工卡授权关系. */
  '/v3/payroll-card/relations/{openid}': {
    params: { openid: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      appid?: string;
      sub_appid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      appid: string;
      sub_appid?: string;
      openid: string;
      authorize_state: string;
      /** A time as in RFC 3339. */
      authorize_time?: string;
      /** A time as in RFC 3339. */
      deauthorize_time?: string;
      register_state: string;
      /** A time as in RFC 3339. */
      register_time?: string;
      /** A time as in RFC 3339. */
      close_time?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 微工卡. */
export interface PayPayrollCardPost {
  /** 微工卡核身预下单. */
  '/v3/payroll-card/authentications/pre-order': {
    needs: 'first';
    body: {
      authenticate_number: string;
      project_name: string;
      appid?: string;
      employer_name: string;
      openid: string;
      sub_mchid: string;
      authenticate_type?: string;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      authenticate_number: string;
      openid: string;
      mchid: string;
      sub_mchid: string;
      token: string;
      expires_in: number;
    }>;
  };
  /** 微工卡核身预下单（流程中完成授权）. */
  '/v3/payroll-card/authentications/pre-order-with-auth': {
    needs: 'first';
    body: {
      sub_mchid: string;
      appid?: string;
      sub_appid?: string;
      authenticate_number: string;
      project_name: string;
      employer_name: string;
      openid: string;
      user_name: string;
      id_card_number: string;
      employment_type: string;
      authenticate_type?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      openid: string;
      authenticate_number: string;
      token: string;
      expires_in: number;
    }>;
  };
  /** 生成授权token. */
  '/v3/payroll-card/tokens': {
    needs: 'first';
    body: {
      sub_mchid: string;
      appid?: string;
      sub_appid?: string;
      openid: string;
      user_name: string;
      id_card_number: string;
      /** `LONG_TERM_EMPLOYMENT`, for example. */
      employment_type?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      sub_mchid: string;
      openid: string;
      token: string;
      expires_in: number;
    }>;
  };
  /** 发起批量转账. */
  '/v3/payroll-card/transfer-batches': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_appid?: string;
      sub_appid?: string;
      /** `INFORMATION_AUTHORIZATION_TYPE`, for example. */
      authorization_type: string;
      out_batch_no: string;
      batch_name: string;
      batch_remark: string;
      total_amount: number;
      total_num: number;
      transfer_detail_list: readonly {
        out_detail_no: string;
        transfer_amount: number;
        transfer_remark: string;
        openid: string;
        user_name: string;
        user_id_card?: string;
      }[];
      /** `LONG_TERM_EMPLOYMENT`, for example. */
      employment_type?: string;
      /** `LOGISTICS`, for example. */
      employment_scene?: string;
      business_type?: unknown;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      batch_id: string;
      /** A time as in RFC 3339. */
      create_time: string;
      batch_status?: string;
    }>;
  };
  /** 生成投保结果. */
  '/v3/payroll-card/wesure/insurance': {
    needs: 'first';
    body: {
      sp_mchid: string;
      sub_mchid?: string;
      wesure_order_no: string;
      insurance_company_order_no: string;
      insurance_company_name: string;
      token?: string;
      openid: string;
      insure_state: string;
      /** A time as in RFC 3339. */
      insure_effect_time: string;
      /** A time as in RFC 3339. */
      insure_invalid_time: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 校验核身结果. */
  '/v3/payroll-card/wesure/token-validations': {
    needs: 'first';
    body: {
      sp_mchid: string;
      sub_mchid?: string;
      token?: string;
      user_name?: string;
      id_card_number?: string;
      authenticate_type: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      result: string;
      openid?: string;
      /** A time as in RFC 3339. */
      authenticate_success_time?: string;
      fail_reason?: string;
    }>;
  };
}
