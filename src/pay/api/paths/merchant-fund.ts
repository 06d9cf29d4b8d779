// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 账户余额/提现/来账. */
export interface PayMerchantFundGet {
  /** 查询账户实时余额. */
  '/v3/merchant/fund/balance/{account_type}': {
    params: { account_type: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      available_amount: number;
      pending_amount: number;
    }>;
  };
  /** 查询账户日终余额. */
  '/v3/merchant/fund/dayendbalance/{account_type}': {
    params: { account_type: string };
    needs: 'first';
    query: {
      date: string;
    };
    answer: PayAnswer<{
      available_amount: number;
      pending_amount: number;
    }>;
  };
  /** 按日下载提现异常文件. */
  '/v3/merchant/fund/withdraw/bill-type/{bill_type}': {
    params: { bill_type: string };
    needs: 'first';
    query: {
      bill_date: string;
      tar_type?: string;
    };
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 电商平台（商户提现单号查询）提现状态. */
  '/v3/merchant/fund/withdraw/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
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
      solution?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 电商平台（微信支付提现单号）查询提现状态. */
  '/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': {
    params: { withdraw_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 电商平台查询提现状态. */
  '/v3/merchant/fund/withdraw/{withdraw_id}': {
    params: { withdraw_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
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
      solution?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 服务商银行来账查询. */
  '/v3/merchantfund/merchant/income-records': {
    needs: 'first';
    query: {
      account_type: string;
      date: string;
      limit: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data?: {
        mchid: string;
        account_type: string;
        income_record_type: string;
        income_record_id: string;
        amount: number;
        /** A time as in RFC 3339. */
        success_time: string;
        bank_name: string;
        bank_account_name: string;
        bank_account_number: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 特约商户银行来账查询. */
  '/v3/merchantfund/partner/income-records': {
    needs: 'first';
    query: {
      sub_mchid: string;
      account_type: string;
      date: string;
      limit: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data?: {
        sub_mchid: string;
        account_type: string;
        income_record_type: string;
        income_record_id: string;
        amount: number;
        /** A time as in RFC 3339. */
        success_time: string;
        bank_name: string;
        bank_account_name: string;
        bank_account_number: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 账户余额/提现/来账. */
export interface PayMerchantFundPost {
  /** 电商平台提现. */
  '/v3/merchant/fund/withdraw': {
    needs: 'first';
    body: {
      out_request_no: string;
      amount: number;
      remark?: string;
      bank_memo?: string;
      account_type: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_request_no: string;
      withdraw_id: string;
    }>;
  };
}
