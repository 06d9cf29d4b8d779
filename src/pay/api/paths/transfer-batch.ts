// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 商家转账到零钱(旧). */
export interface PayTransferBatchGet {
  /** 查询转账明细电子回单受理结果. */
  '/v3/transfer-detail/electronic-receipts': {
    needs: 'first';
    query: {
      accept_type: string;
      out_detail_no: string;
      out_batch_no?: string;
    };
    answer: PayAnswer<{
      accept_type: string;
      out_batch_no: string;
      out_detail_no: string;
      signature_no: string;
      signature_status?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
    }>;
  };
  /** 微信批次单号查询批次单. */
  '/v3/transfer/batches/batch-id/{batch_id}': {
    params: { batch_id: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_status?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      transfer_batch: {
        mchid: string;
        appid: string;
        out_batch_no: string;
        batch_id: string;
        batch_status: string;
        batch_type: string;
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
        transfer_scene_id?: string;
        [field: string]: unknown;
      };
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_status: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 微信明细单号查询明细单. */
  '/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: { batch_id: string; detail_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      appid: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_status: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      mchid: string;
    }>;
  };
  /** 商家批次单号查询批次单. */
  '/v3/transfer/batches/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'first';
    query: {
      need_query_detail: boolean;
      detail_status?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      transfer_batch: {
        mchid: string;
        appid: string;
        out_batch_no: string;
        batch_id: string;
        batch_status: string;
        batch_type: string;
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
        transfer_scene_id?: string;
        [field: string]: unknown;
      };
      transfer_detail_list?: {
        out_detail_no: string;
        detail_id: string;
        detail_status: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商家明细单号查询明细单. */
  '/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      appid: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_status: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      initiate_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      mchid: string;
    }>;
  };
  /** 查询转账电子回单. */
  '/v3/transfer/bill-receipt/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      out_batch_no: string;
      signature_no: string;
      signature_status?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 下载电子回单. */
  '/v3/transferdownload/elecvoucherfile': {
    needs: 'nothing';
    query: {
      token?: string;
      source?: string;
    };
    answer: PayAnswer;
  };
  /** 下载电子回单. */
  '/v3/transferdownload/signfile': {
    needs: 'nothing';
    query: {
      token?: string;
    };
    answer: PayAnswer;
  };
}

/** Paths of POST with a JSON body: 商家转账到零钱(旧). */
export interface PayTransferBatchPost {
  /** 转账明细电子回单受理. */
  '/v3/transfer-detail/electronic-receipts': {
    needs: 'first';
    body: {
      accept_type: string;
      out_batch_no?: string;
      out_detail_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      accept_type: string;
      out_batch_no: string;
      out_detail_no: string;
      signature_no: string;
      signature_status?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
    }>;
  };
  /** 发起批量转账. */
  '/v3/transfer/batches': {
    needs: 'first';
    body: {
      appid: string;
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
        user_name?: string;
        user_id_card?: string;
      }[];
      transfer_scene_id?: string;
      notify_url?: string;
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
  /** 转账电子回单申请受理. */
  '/v3/transfer/bill-receipt': {
    needs: 'first';
    body: {
      out_batch_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      signature_no: string;
      signature_status?: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      /** A time as in RFC 3339. */
      create_time?: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
}

/** Paths that answer with a file: 商家转账到零钱(旧). */
export interface PayTransferBatchDownload {
  /** 下载电子回单. */
  '/v3/transferdownload/elecvoucherfile': {
    args: [
      options?: WechatCallOptions & {
        query?: {
          token?: string;
          source?: string;
        };
      },
    ];
  };
  /** 下载电子回单. */
  '/v3/transferdownload/signfile': {
    args: [
      options?: WechatCallOptions & {
        query?: {
          token?: string;
        };
      },
    ];
  };
}
