// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 品牌红包. */
export interface PayBrandRedpacketGet {
  /** 微信支付批次单号查询批次单. */
  '/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': {
    params: { batch_no: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_state?: string;
    };
    answer: PayAnswer<{
      brand_mchid: string;
      brand_id: number;
      brand_appid?: string;
      template_id?: string;
      out_batch_no: string;
      batch_no: string;
      batch_name: string;
      batch_state: string;
      total_amount: number;
      total_num: number;
      success_amount: number;
      success_num: number;
      fail_amount: number;
      fail_num: number;
      batch_remark: string;
      detail_list?: {
        out_detail_no: string;
        transfer_detail_no: string;
        detail_state: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      close_reason?: string;
    }>;
  };
  /** 商家明细单号查询明细单. */
  '/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': {
    params: { batch_no: string; detail_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      brand_mchid: string;
      brand_id: number;
      brand_appid?: string;
      template_id?: string;
      out_batch_no: string;
      batch_no: string;
      out_detail_no: string;
      detail_no: string;
      detail_state: string;
      amount: number;
      remark?: string;
      openid: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      /** A time as in RFC 3339. */
      initiate_time?: string;
      fail_reason?: string;
    }>;
  };
  /** 商家批次单号查询批次单. */
  '/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_state?: string;
    };
    answer: PayAnswer<{
      brand_mchid: string;
      brand_id: number;
      brand_appid?: string;
      template_id?: string;
      out_batch_no: string;
      batch_no: string;
      batch_name: string;
      batch_state: string;
      total_amount: number;
      total_num: number;
      success_amount: number;
      success_num: number;
      fail_amount: number;
      fail_num: number;
      batch_remark: string;
      detail_list?: {
        out_detail_no: string;
        transfer_detail_no: string;
        detail_state: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      close_reason?: string;
    }>;
  };
  /** 商家明细单号查询明细单. */
  '/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      brand_mchid: string;
      brand_id: number;
      brand_appid?: string;
      template_id?: string;
      out_batch_no: string;
      batch_no: string;
      out_detail_no: string;
      detail_no: string;
      detail_state: string;
      amount: number;
      remark?: string;
      openid: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      /** A time as in RFC 3339. */
      initiate_time?: string;
      fail_reason?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 品牌红包. */
export interface PayBrandRedpacketPost {
  /** 品牌商户发放红包. */
  '/v3/fund-app/brand-redpacket/brand-merchant-batches': {
    needs: 'first';
    body: {
      brand_id: number;
      brand_appid: string;
      template_id: string;
      out_batch_no: string;
      batch_name: string;
      total_amount: number;
      total_num: number;
      batch_remark: string;
      scene: string;
      detail_list?: readonly {
        out_detail_no: string;
        amount: number;
        openid: string;
        user_name?: string;
        remark?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      batch_no: string;
      batch_state: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
}
