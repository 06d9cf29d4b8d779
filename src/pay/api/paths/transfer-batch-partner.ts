// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 服务商转账. */
export interface PayTransferBatchPartnerGet {
  /** 微信支付批次单号查询批次单. */
  '/v3/partner-transfer/batches/batch-id/{batch_id}': {
    params: { batch_id: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_status?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      sp_appid?: string;
      sub_appid?: string;
      out_batch_no: string;
      batch_id: string;
      batch_status: string;
      batch_type: string;
      authorization_type: string;
      batch_name: string;
      batch_remark: string;
      close_reason?: string;
      total_amount: number;
      total_num: number;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
      success_amount?: number;
      success_num?: number;
      fail_amount?: number;
      fail_num?: number;
      transfer_purpose?: string;
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_status: string;
        [field: string]: unknown;
      }[];
      transfer_scene?: unknown;
    }>;
  };
  /** 微信支付明细单号查询明细单. */
  '/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: { batch_id: string; detail_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      appid?: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_status: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      sp_mchid: string;
      username: string;
    }>;
  };
  /** 商家批次单号查询批次单. */
  '/v3/partner-transfer/batches/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_status?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      sp_appid?: string;
      sub_appid?: string;
      out_batch_no: string;
      batch_id: string;
      batch_status: string;
      batch_type: string;
      authorization_type: string;
      batch_name: string;
      batch_remark: string;
      close_reason?: string;
      total_amount: number;
      total_num: number;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
      success_amount?: number;
      success_num?: number;
      fail_amount?: number;
      fail_num?: number;
      transfer_purpose?: string;
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_status: string;
        [field: string]: unknown;
      }[];
      transfer_scene?: unknown;
    }>;
  };
  /** 商家明细单号查询明细单. */
  '/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      appid?: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_status: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      sp_mchid: string;
      username: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 服务商转账. */
export interface PayTransferBatchPartnerPost {
  /** 发起批量转账. */
  '/v3/partner-transfer/batches': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_appid?: string;
      sub_appid?: string;
      authorization_type: string;
      out_batch_no: string;
      batch_name: string;
      batch_remark: string;
      total_amount: number;
      total_num: number;
      transfer_detail_list?: readonly {
        out_detail_no: string;
        transfer_amount: number;
        transfer_remark: string;
        openid: string;
        user_name: string;
        user_id_card?: string;
      }[];
      transfer_purpose?: string;
      transfer_scene?: string;
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
}
