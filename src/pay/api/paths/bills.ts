// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 账单. */
export interface PayBillsGet {
  /** 申请资金账单. */
  '/v3/bill/fundflowbill': {
    needs: 'first';
    query: {
      bill_date: string;
      account_type?: string;
      tar_type?: string;
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 申请单个子商户资金账单. */
  '/v3/bill/sub-merchant-fundflowbill': {
    needs: 'first';
    query: {
      sub_mchid: string;
      bill_date: string;
      account_type?: string;
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
  /** 申请交易账单. */
  '/v3/bill/tradebill': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      bill_date: string;
      bill_type?: string;
      tar_type?: string;
    };
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 下载账单. */
  '/v3/billdownload/file': {
    needs: 'nothing';
    query: {
      token?: string;
      tartype?: string;
    };
    answer: PayAnswer;
  };
  /** 查询结算资金明细. */
  '/v3/settle/settlements': {
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      settle_state?: string;
      settle_start_date?: string;
      settle_end_date?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 下载对账单. */
  '/v3/statements': {
    needs: 'first';
    query: {
      date?: string;
      mchid: string;
    };
    answer: PayAnswer;
  };
}

/** Paths that answer with a file: 账单. */
export interface PayBillsDownload {
  /** 下载账单. */
  '/v3/billdownload/file': {
    args: [
      options?: WechatCallOptions & {
        query?: {
          token?: string;
          tartype?: string;
        };
      },
    ];
  };
  /** 下载对账单. */
  '/v3/statements': {
    args: [
      options: WechatCallOptions & {
        query: {
          date?: string;
          mchid: string;
        };
      },
    ];
  };
}
