// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 分账. */
export interface PayProfitSharingGet {
  /** 申请分账账单. */
  '/v3/profitsharing/bills': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      bill_date: string;
      tar_type?: string;
    };
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /** 查询最大分账比例. */
  '/v3/profitsharing/merchant-configs/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      max_ratio: number;
    }>;
  };
  /** 查询分账结果. */
  '/v3/profitsharing/orders/{out_order_no}': {
    params: { out_order_no: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      transaction_id: string;
    };
    answer: PayAnswer<{
      sub_mchid?: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
      state: string;
      receivers?: {
        type: string;
        account: string;
        amount: number;
        description: string;
        result: string;
        fail_reason?: string;
        detail_id: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        finish_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询分账回退结果. */
  '/v3/profitsharing/return-orders/{out_return_no}': {
    params: { out_return_no: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      out_order_no: string;
    };
    answer: PayAnswer<{
      sub_mchid?: string;
      out_order_no: string;
      order_id: string;
      out_return_no: string;
      return_id: string;
      return_mchid: string;
      amount: number;
      description: string;
      result: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time: string;
    }>;
  };
  /** 查询剩余待分金额. */
  '/v3/profitsharing/transactions/{transaction_id}/amounts': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      transaction_id: string;
      unsplit_amount: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 分账. */
export interface PayProfitSharingPost {
  /** 请求分账. */
  '/v3/profitsharing/orders': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      transaction_id: string;
      out_order_no: string;
      receivers?: readonly {
        type: string;
        account: string;
        name?: string;
        amount: number;
        description: string;
      }[];
      unfreeze_unsplit: boolean;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
      state: string;
      receivers?: {
        type: string;
        account: string;
        amount: number;
        description: string;
        result: string;
        fail_reason?: string;
        detail_id: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        finish_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 解冻剩余资金. */
  '/v3/profitsharing/orders/unfreeze': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      transaction_id: string;
      out_order_no: string;
      description: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
      state: string;
      receivers?: {
        type: string;
        account: string;
        amount: number;
        description: string;
        result: string;
        fail_reason?: string;
        detail_id: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        finish_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 添加分账接收方. */
  '/v3/profitsharing/receivers/add': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      /** `MERCHANT_ID`, for example. */
      type: string;
      account: string;
      name?: string;
      /** `SERVICE_PROVIDER`, for example. */
      relation_type: string;
      custom_relation?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      type: string;
      account: string;
      name?: string;
      relation_type: string;
      custom_relation?: string;
    }>;
  };
  /** 删除分账接收方. */
  '/v3/profitsharing/receivers/delete': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      /** `MERCHANT_ID`, for example. */
      type: string;
      account: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      type: string;
      account: string;
    }>;
  };
  /** 请求分账回退. */
  '/v3/profitsharing/return-orders': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_order_no?: string;
      order_id?: string;
      out_return_no: string;
      return_mchid: string;
      amount: number;
      description: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      out_order_no: string;
      order_id: string;
      out_return_no: string;
      return_id: string;
      return_mchid: string;
      amount: number;
      description: string;
      result: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time: string;
    }>;
  };
}
