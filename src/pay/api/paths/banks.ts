// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 银行列表. */
export interface PayBanksGet {
  /** 查询省份列表. */
  '/v3/capital/capitallhh/areas/provinces': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      data: {
        province_name: string;
        province_code: number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询城市列表. */
  '/v3/capital/capitallhh/areas/provinces/{province_code}/cities': {
    params: { province_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      data: {
        city_name: string;
        city_code: number;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询支持对公业务的银行列表. */
  '/v3/capital/capitallhh/banks/corporate-banking': {
    needs: 'first';
    query: {
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        account_bank_code: number;
        need_bank_branch: boolean;
        [field: string]: unknown;
      }[];
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询支持个人业务的银行列表. */
  '/v3/capital/capitallhh/banks/personal-banking': {
    needs: 'first';
    query: {
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        account_bank_code: number;
        need_bank_branch: boolean;
        [field: string]: unknown;
      }[];
      offset: number;
      total_count: number;
    }>;
  };
  /** 获取对私银行卡号开户银行. */
  '/v3/capital/capitallhh/banks/search-banks-by-bank-account': {
    needs: 'first';
    query: {
      account_number: string;
    };
    answer: PayAnswer<{
      data: {
        bank_alias: string;
        bank_alias_code: string;
        account_bank: string;
        account_bank_code: number;
        need_bank_branch: boolean;
        [field: string]: unknown;
      }[];
      total_count: number;
    }>;
  };
  /** 查询支行列表. */
  '/v3/capital/capitallhh/banks/{bank_alias_code}/branches': {
    params: { bank_alias_code: string };
    needs: 'first';
    query: {
      city_code: number;
      limit: number;
      offset: number;
    };
    answer: PayAnswer<{
      data: {
        bank_branch_name: string;
        bank_branch_id: string;
        [field: string]: unknown;
      }[];
      offset: number;
      total_count: number;
      bank_alias: string;
      bank_alias_code: string;
      account_bank: string;
      account_bank_code: number;
    }>;
  };
}
