// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 收付通分账. */
export interface PayEcommerceProfitSharingGet {
  /** 查询售后服务分账结果. */
  '/v3/ecommerce/profitsharing/after-sales-orders': {
    needs: 'first';
    query: {
      sub_mchid: string;
      transaction_id: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      amount: number;
      result: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
    }>;
  };
  /** 查询分账结果. */
  '/v3/ecommerce/profitsharing/orders': {
    needs: 'first';
    query: {
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
      status: string;
      receivers?: {
        type: string;
        receiver_mchid?: string;
        receiver_account: string;
        amount: number;
        description: string;
        detail_id: string;
        result: string;
        fail_reason?: string;
        /** A time as in RFC 3339. */
        finish_time?: string;
        [field: string]: unknown;
      }[];
      finish_amount?: number;
      finish_description?: string;
    }>;
  };
  /** 查询订单剩余待分金额. */
  '/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      transaction_id: string;
      unsplit_amount: number;
    }>;
  };
  /** 查询分账回退结果. */
  '/v3/ecommerce/profitsharing/returnorders': {
    needs: 'first';
    query: {
      sub_mchid: string;
      out_order_no: string;
      out_return_no: string;
      order_id?: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      out_order_no: string;
      order_id: string;
      out_return_no: string;
      return_no: string;
      transaction_id?: string;
      return_mchid: string;
      amount: number;
      result: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 收付通分账. */
export interface PayEcommerceProfitSharingPost {
  /** 请求售后服务分账. */
  '/v3/ecommerce/profitsharing/after-sales-orders': {
    needs: 'first';
    body: {
      sub_mchid: string;
      transaction_id: string;
      refund_id?: string;
      type: string;
      scene: string;
      amount: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      amount?: number;
    }>;
  };
  /** 完结分账. */
  '/v3/ecommerce/profitsharing/finish-order': {
    needs: 'first';
    body: {
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
      description: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
    }>;
  };
  /** 请求分账. */
  '/v3/ecommerce/profitsharing/orders': {
    needs: 'first';
    body: {
      sub_mchid: string;
      appid: string;
      transaction_id: string;
      out_order_no: string;
      receivers: readonly {
        type: string;
        receiver_account: string;
        receiver_name?: string;
        amount: number;
        description: string;
      }[];
      finish: boolean;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      transaction_id: string;
      out_order_no: string;
      order_id: string;
      status: string;
      receivers?: {
        type: string;
        receiver_mchid?: string;
        receiver_account: string;
        amount: number;
        description: string;
        detail_id: string;
        result: string;
        fail_reason?: string;
        /** A time as in RFC 3339. */
        finish_time?: string;
        [field: string]: unknown;
      }[];
      finish_amount?: number;
      finish_description?: string;
    }>;
  };
  /** 添加分账接收方. */
  '/v3/ecommerce/profitsharing/receivers/add': {
    needs: 'first';
    body: {
      appid: string;
      type: string;
      account: string;
      name?: string;
      encrypted_name?: string;
      relation_type: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      type: string;
      account: string;
    }>;
  };
  /** 删除分账接收方. */
  '/v3/ecommerce/profitsharing/receivers/delete': {
    needs: 'first';
    body: {
      appid: string;
      type: string;
      account: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      type: string;
      account: string;
    }>;
  };
  /** 请求分账回退. */
  '/v3/ecommerce/profitsharing/returnorders': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_order_no?: string;
      order_id?: string;
      out_return_no: string;
      transaction_id?: string;
      return_mchid: string;
      amount: number;
      description: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_order_no: string;
      order_id: string;
      out_return_no: string;
      return_no: string;
      transaction_id?: string;
      return_mchid: string;
      amount: number;
      result: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
    }>;
  };
}
