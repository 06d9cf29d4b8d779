// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 充值. */
export interface PayRechargeGet {
  /** 查询银行转账充值结果. */
  '/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': {
    params: { out_recharge_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      out_recharge_no: string;
      recharge_id: string;
      recharge_scene: string;
      recharge_state: string;
      recharge_state_desc?: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
        [field: string]: unknown;
      };
      bank_transfer_info?: {
        bill_no?: string;
        memo?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        return_reason?: string;
        bank_name?: string;
        bank_card_tail?: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      accept_time?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      close_time?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 充值. */
export interface PayRechargePost {
  /** 申请银行转账充值. */
  '/v3/recharge/bank-transfer-recharges/apply': {
    needs: 'first';
    body: {
      out_recharge_no: string;
      recharge_scene: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_recharge_no: string;
      recharge_id: string;
      transfer_in_account: {
        bank_name?: string;
        bank_address_code?: string;
        bank_code?: string;
        bank_account_name?: string;
        bank_account_no?: string;
        [field: string]: unknown;
      };
    }>;
  };
}
