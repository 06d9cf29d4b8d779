// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 银行批量转账. */
export interface PayBankTransferGet {
  /** 查询明细电子回单受理结果. */
  '/v3/bank-batch-transfer/receipt/detail-receipts': {
    needs: 'first';
    query: {
      out_batch_no: string;
      out_detail_no: string;
    };
    answer: PayAnswer<{
      out_batch_no: string;
      out_detail_no: string;
      receipt_no: string;
      receipt_state?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
    }>;
  };
  /** 查询汇总电子回单受理结果. */
  '/v3/bank-batch-transfer/receipt/summary-receipts': {
    needs: 'first';
    query: {
      out_batch_no: string;
    };
    answer: PayAnswer<{
      out_batch_no: string;
      receipt_no: string;
      receipt_state?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 微信支付批次单号查询批次单. */
  '/v3/bank-transfer/batches/batch-id/{batch_id}': {
    params: { batch_id: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      bank_sp_mchid: string;
      platform_mchid: string;
      specialized_payment_mchid: string;
      sponsor_mchid: string;
      user_authorized_mchid: string;
      user_authorized_appid: string;
      out_batch_no: string;
      batch_id: string;
      batch_state: string;
      batch_name: string;
      batch_remark: string;
      attach_remark?: string;
      close_reason?: string;
      total_amount: number;
      total_count: number;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time?: string;
      success_amount: number;
      success_count: number;
      fail_amount: number;
      fail_count: number;
      transfer_scene?: string;
      transfer_purpose?: string;
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_state: string;
        fail_reason?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 微信支付明细单号查询明细单. */
  '/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: { batch_id: string; detail_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      bank_sp_mchid: string;
      platform_mchid: string;
      specialized_payment_mchid: string;
      sponsor_mchid: string;
      user_authorized_mchid: string;
      user_authorized_appid: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_state: string;
      transfer_amount: number;
      transfer_remark: string;
      transfer_scene?: string;
      fail_reason?: string;
      account_type: string;
      openid: string;
      username: string;
      bank_name?: string;
      bank_card_number_tail?: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 银行批次单号查询批次单. */
  '/v3/bank-transfer/batches/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_status?: string;
      offset?: number;
      limit?: number;
      detail_state?: string;
    };
    answer: PayAnswer<{
      bank_sp_mchid: string;
      platform_mchid: string;
      specialized_payment_mchid: string;
      sponsor_mchid: string;
      user_authorized_mchid: string;
      user_authorized_appid: string;
      out_batch_no: string;
      batch_id: string;
      batch_state: string;
      batch_name: string;
      batch_remark: string;
      attach_remark?: string;
      close_reason?: string;
      total_amount: number;
      total_count: number;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time?: string;
      success_amount: number;
      success_count: number;
      fail_amount: number;
      fail_count: number;
      transfer_scene?: string;
      transfer_purpose?: string;
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_state: string;
        fail_reason?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 银行明细单号查询明细单. */
  '/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      bank_sp_mchid: string;
      platform_mchid: string;
      specialized_payment_mchid: string;
      sponsor_mchid: string;
      user_authorized_mchid: string;
      user_authorized_appid: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_state: string;
      transfer_amount: number;
      transfer_remark: string;
      transfer_scene?: string;
      fail_reason?: string;
      account_type: string;
      openid: string;
      username: string;
      bank_name?: string;
      bank_card_number_tail?: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 银行批量转账. */
export interface PayBankTransferPost {
  /** 受理明细电子回单. */
  '/v3/bank-batch-transfer/receipt/detail-receipts': {
    needs: 'first';
    body: {
      out_batch_no: string;
      out_detail_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      out_detail_no: string;
      receipt_no: string;
      receipt_state?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
    }>;
  };
  /** 受理汇总电子回单. */
  '/v3/bank-batch-transfer/receipt/summary-receipts': {
    needs: 'first';
    body: {
      out_batch_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      receipt_no: string;
      receipt_state?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 发起批量转账. */
  '/v3/bank-transfer/batches': {
    needs: 'first';
    body: {
      platform_mchid: string;
      specialized_payment_mchid: string;
      sponsor_mchid: string;
      user_authorized_mchid: string;
      user_authorized_appid: string;
      out_batch_no: string;
      batch_name: string;
      batch_remark: string;
      attach_remark?: string;
      total_amount: number;
      total_count: number;
      transfer_detail_list: readonly {
        out_detail_no: string;
        transfer_amount: number;
        transfer_remark: string;
        openid: string;
        user_name?: string;
        user_id_card?: string;
      }[];
      transfer_scene?: string;
      transfer_purpose?: string;
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
