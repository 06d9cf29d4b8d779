// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 消费金. */
export interface PayMultiuseGet {
  /** 下载批次退款明细. */
  '/v3/multiuse/stocks/{stock_id}/refund-flow': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      url: string;
    }>;
  };
  /** 下载批次发放明细. */
  '/v3/multiuse/stocks/{stock_id}/send-flow': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      url: string;
    }>;
  };
  /** 下载核销明细. */
  '/v3/multiuse/stocks/{stock_id}/use-flow': {
    params: { stock_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      url: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 消费金. */
export interface PayMultiusePost {
  /** 发放指定批次的消费金. */
  '/v3/multiuse/users/{openid}/coupons': {
    params: { openid: string };
    needs: 'first';
    body: {
      stock_id: string;
      appid: string;
      out_request_no: string;
      amount?: number;
      card_type: string;
      user_name: string;
      id_card_number: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      coupon_id: string;
    }>;
  };
}
