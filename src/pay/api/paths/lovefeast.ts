// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 爱心餐. */
export interface PayLovefeastGet {
  /** 查询爱心餐品牌信息. */
  '/v3/lovefeast/brands/{brand_id}': {
    params: { brand_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      donate_count: number;
      consume_count?: number;
    }>;
  };
  /** 查询用户捐赠单列表. */
  '/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': {
    params: { openid: string; brand_id: string };
    needs: 'nothing';
    query: {
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      data: {
        welfare_trade_id: unknown;
        appid: unknown;
        sub_appid?: unknown;
        brand_id: unknown;
        donate_source: unknown;
        merchant_order?: {
          out_trade_no: unknown;
          mchid: unknown;
          sub_mchid?: unknown;
          store_id: unknown;
          [field: string]: unknown;
        };
        institution_name: unknown;
        business_id: unknown;
        business_name: unknown;
        success_time: unknown;
        payer: {
          openid: unknown;
          sub_openid?: unknown;
          avatar?: unknown;
          nickname?: unknown;
          [field: string]: unknown;
        };
        amount: {
          total: unknown;
          payer_total: unknown;
          currency: unknown;
          payer_currency: unknown;
          [field: string]: unknown;
        };
        device_id?: unknown;
        [field: string]: unknown;
      };
      count: number;
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
  /** 查询用户捐赠单详情. */
  '/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': {
    params: { openid: string; out_trade_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      welfare_trade_id: string;
      appid: string;
      sub_appid?: string;
      brand_id: number;
      donate_source: string;
      merchant_order?: {
        out_trade_no: string;
        mchid: string;
        sub_mchid?: string;
        store_id: string;
        [field: string]: unknown;
      };
      institution_name: string;
      business_id: string;
      business_name: string;
      success_time: string;
      payer: {
        openid: string;
        sub_openid?: string;
        avatar?: string;
        nickname?: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        payer_total: number;
        currency: string;
        payer_currency: string;
        [field: string]: unknown;
      };
      device_id?: string;
    }>;
  };
}
