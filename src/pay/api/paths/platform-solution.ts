// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 平台方案. */
export interface PayPlatformSolutionGet {
  /** 查询银行转账充值结果. */
  '/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': {
    params: { out_recharge_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      out_recharge_no: string;
      recharge_id: string;
      recharge_scene: string;
      recharge_state: string;
      recharge_state_desc?: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
        [field: string]: unknown;
      };
      bank_transfer_info?: {
        bill_no?: string;
        memo?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        return_reason?: string;
        bank_name?: string;
        bank_card_tail?: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      accept_time?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      close_time?: string;
      available_recharge_channels?: string[];
    }>;
  };
  /** 查询保险理赔功能开通状态. */
  '/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      opened: boolean;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
  /** 查询赔付结果（按微信支付赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': {
    params: { bill_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sp_mchid: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询赔付结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sp_mchid: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保证金售后赔付结果（按微信支付赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': {
    params: { bill_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          user_info?: {
            sp_openid: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保证金售后赔付结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          user_info?: {
            sp_openid: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保证金赔付保司保费结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          mch_info?: {
            mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保证金售后赔付运费结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          user_info?: {
            sp_openid: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保险理赔结果（按微信支付赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': {
    params: { bill_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保险理赔结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询赔付结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sponsor_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询保证金赔付结果（按微信支付赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': {
    params: { bill_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      business_type?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          mch_info?: {
            mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      receiver_remark?: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询保证金赔付结果（按商户赔付单号）. */
  '/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      business_type?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          mch_info?: {
            mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      receiver_remark?: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询二级商户可扫码充值员工列表. */
  '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      employees: {
        sub_mchid: string;
        sp_openid: string;
        state: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        update_time: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询二级商户充值结果. */
  '/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': {
    params: { out_recharge_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      out_recharge_no: string;
      recharge_id: string;
      recharge_channel?: string;
      recharge_scene: string;
      recharge_state: string;
      recharge_state_desc?: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
        [field: string]: unknown;
      };
      bank_transfer_info?: {
        bill_no?: string;
        memo?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        return_reason?: string;
        bank_name?: string;
        bank_card_tail?: string;
        [field: string]: unknown;
      };
      qr_recharge_info?: {
        openid?: string;
        employee_type?: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      accept_time?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      close_time?: string;
    }>;
  };
  /** 个人收款-查询批量结算信息. */
  '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': {
    params: { settle_batch_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      individual_auth_id?: string;
      out_settle_batch_no: string;
      settle_batch_no: string;
      state: string;
      description: string;
      trade_scenario?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
      abnormal_type?: string;
      abnormal_settle_result?: {
        abnormal_settle_type: string;
        out_abnormal_settle_batch_no: string;
        abnormal_fund_receipt_id: string;
        /** A time as in RFC 3339. */
        apply_success_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询二级商户按日终余额预约提现状态. */
  '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 微信支付转账批次单号查询批次单. */
  '/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': {
    params: { batch_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      need_query_detail: boolean;
      detail_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      transfer_batch: {
        sp_mchid: string;
        sub_mchid: string;
        sp_appid: string;
        sub_appid?: string;
        out_batch_no: string;
        batch_id: string;
        batch_state: string;
        batch_name: string;
        batch_remark: string;
        transfer_scene_id: string;
        close_reason?: string;
        total_amount: number;
        total_num: number;
        /** A time as in RFC 3339. */
        create_time: string;
        success_amount: number;
        success_num: number;
        failed_amount: number;
        failed_num: number;
        [field: string]: unknown;
      };
      data?: {
        out_detail_no: string;
        detail_id: string;
        detail_state: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 微信支付转账明细单号查询明细单. */
  '/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: { batch_id: string; detail_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_state: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      bank_type?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      transfer_finish_time?: string;
      /** A time as in RFC 3339. */
      bank_refund_time?: string;
    }>;
  };
  /** 查询商家转账明细电子回单. */
  '/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户转账批次单号查询批次单. */
  '/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
      need_query_detail: boolean;
      detail_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      transfer_batch: {
        sp_mchid: string;
        sub_mchid: string;
        sp_appid: string;
        sub_appid?: string;
        out_batch_no: string;
        batch_id: string;
        batch_state: string;
        batch_name: string;
        batch_remark: string;
        transfer_scene_id: string;
        close_reason?: string;
        total_amount: number;
        total_num: number;
        /** A time as in RFC 3339. */
        create_time: string;
        success_amount: number;
        success_num: number;
        failed_amount: number;
        failed_num: number;
        [field: string]: unknown;
      };
      data?: {
        out_detail_no: string;
        detail_id: string;
        detail_state: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商户明细单号查询明细单. */
  '/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_batch_no: string;
      batch_id: string;
      out_detail_no: string;
      detail_id: string;
      detail_state: string;
      transfer_amount: number;
      transfer_remark: string;
      fail_reason?: string;
      openid: string;
      bank_type?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      transfer_finish_time?: string;
      /** A time as in RFC 3339. */
      bank_refund_time?: string;
    }>;
  };
  /** 查询商家转账批次电子回单. */
  '/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户预约单号查询预约商家转账记录. */
  '/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': {
    params: { out_reservation_no: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_reservation_no: string;
      reservation_id: string;
      transfer_scene_id: string;
      /** A time as in RFC 3339. */
      estimated_date?: string;
      estimated_max_amount?: number;
      exact_amount?: number;
      openid: string;
      bank_type?: string;
      state: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      reserve_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信支付预约单号查询预约商家转账记录. */
  '/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': {
    params: { reservation_id: string };
    needs: 'first';
    query: {
      sub_mchid: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_reservation_no: string;
      reservation_id: string;
      transfer_scene_id: string;
      /** A time as in RFC 3339. */
      estimated_date?: string;
      estimated_max_amount?: number;
      exact_amount?: number;
      openid: string;
      bank_type?: string;
      state: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      reserve_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信支付转账批次单号查询批次单. */
  '/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': {
    params: { batch_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      need_query_detail?: string;
      detail_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 微信支付转账明细单号查询明细单. */
  '/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    params: { batch_id: string; detail_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询商家转账明细电子回单. */
  '/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户转账批次单号查询批次单. */
  '/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      need_query_detail?: string;
      offset?: number;
      limit?: number;
      detail_state?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户明细单号查询明细单. */
  '/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询商家转账批次电子回单. */
  '/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': {
    params: { out_batch_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户预约单号查询预约商家转账记录. */
  '/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': {
    params: { out_reservation_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 微信支付预约单号查询预约商家转账记录. */
  '/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': {
    params: { reservation_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 平台方案. */
export interface PayPlatformSolutionPost {
  /** 申请银行转账充值. */
  '/v3/platsolution/ecommerce/bank-transfer-recharges/apply': {
    needs: 'first';
    body: {
      out_recharge_no: string;
      recharge_scene: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_recharge_no: string;
      recharge_id: string;
      transfer_in_account: {
        bank_name?: string;
        bank_address_code?: string;
        bank_code?: string;
        bank_account_name?: string;
        bank_account_no?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 开通保险理赔功能. */
  '/v3/platsolution/ecommerce/insurance-compensation-contracts': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_apply_no: string;
      agreement_list: readonly {
        agreement_code: string;
        agreement_version: string;
        sign_organization: string;
        /** A time as in RFC 3339. */
        sign_time: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      opened: boolean;
      /** A time as in RFC 3339. */
      success_time?: string;
    }>;
  };
  /** 查询保险理赔功能开通状态. */
  '/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': {
    params: { sub_mchid: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 请求赔付. */
  '/v3/platsolution/ecommerce/mch-transfer/compensate-bills': {
    needs: 'first';
    body: {
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
      };
      amount: number;
      transfer_remark: string;
      sponsor_mchid?: string;
      transfer_scene_id?: string;
      user_recv_perception?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 请求撤销赔付. */
  '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_bill_no: string;
      bill_id: string;
      state: string;
      /** A time as in RFC 3339. */
      cancel_accept_time: string;
    }>;
  };
  /** 请求赔付预下单. */
  '/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': {
    needs: 'first';
    body: {
      sp_appid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
      };
      amount: number;
      transfer_remark: string;
      sponsor_mchid?: string;
      user_recv_perception?: string;
      notify_url?: string;
      transfer_scene_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      package_info: string;
    }>;
  };
  /** 请求保证金售后赔付. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
        user_info?: {
          sp_openid: string;
        };
      };
      amount: number;
      transfer_remark: string;
      transfer_scene_id?: string;
      user_recv_perception?: string;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          user_info?: {
            sp_openid: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 发起保证金赔付保司保费. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
        user_info?: {
          sp_openid: string;
        };
        mch_info?: {
          mchid?: string;
        };
      };
      amount: number;
      transfer_remark: string;
      transfer_scene_id?: string;
      user_recv_perception?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          mch_info?: {
            mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 发起保证金赔付用户运费. */
  '/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
        mch_info?: {
          mchid?: string;
        };
        user_info?: {
          sp_openid?: string;
        };
      };
      amount: number;
      transfer_remark: string;
      transfer_scene_id?: string;
      user_recv_perception?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          user_info?: {
            sp_openid: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 请求保险理赔. */
  '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
      };
      amount: number;
      transfer_remark: string;
      sponsor_mchid?: string;
      transfer_scene_id?: string;
      user_recv_perception?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          transaction_info?: {
            type?: string;
            transaction_id: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 请求撤销保险理赔. */
  '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      state: string;
      /** A time as in RFC 3339. */
      cancel_accept_time: string;
    }>;
  };
  /** 请求保险理赔预下单. */
  '/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        transaction_info?: {
          type?: string;
          transaction_id: string;
        };
      };
      amount: number;
      transfer_remark: string;
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid?: string;
      out_bill_no: string;
      bill_id: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      package_info: string;
    }>;
  };
  /** 请求赔付. */
  '/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': {
    needs: 'nothing';
    body: {
      out_bill_no?: string;
      amount?: number;
      transfer_remark?: string;
      receiver?: {
        mch_info?: {
          mchid?: string;
        };
        type?: string;
      };
      sponsor_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 保证金赔付. */
  '/v3/platsolution/ecommerce/mch-transfer/transfer-bills': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      sp_appid?: string;
      business_type: string;
      out_bill_no: string;
      receiver: {
        type?: string;
        mch_info?: {
          mchid?: string;
          mch_id?: string;
        };
      };
      amount: number;
      transfer_remark: string;
      receiver_remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sp_mchid: string;
      sp_appid?: string;
      sub_mchid?: string;
      business_type: string;
      out_bill_no: string;
      bill_id: string;
      receiver_detail: {
        receiver: {
          type?: string;
          mch_info?: {
            mchid?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      amount: number;
      state: string;
      transfer_remark: string;
      receiver_remark?: string;
      sponsor_mchid?: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 添加二级商户可扫码充值员工. */
  '/v3/platsolution/ecommerce/recharge-employees': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_openid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      sp_openid: string;
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 删除二级商户可扫码充值员工. */
  '/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': {
    params: { sub_mchid: string; sp_openid: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      sp_openid: string;
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 申请二级商户充值. */
  '/v3/platsolution/ecommerce/recharges/apply': {
    needs: 'first';
    body: {
      sub_mchid: string;
      out_recharge_no: string;
      recharge_scene: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
      };
      notify_url?: string;
      available_recharge_channels?: readonly string[];
      remark?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_recharge_no: string;
      recharge_id: string;
      recharge_url: string;
    }>;
  };
  /** 关闭二级商户充值. */
  '/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': {
    params: { out_recharge_no: string };
    needs: 'second';
    body: object;
    options: WechatCallOptions & {
      query: {
        sub_mchid: string;
      };
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      out_recharge_no: string;
      recharge_id: string;
      recharge_channel?: string;
      recharge_scene: string;
      recharge_state: string;
      recharge_state_desc?: string;
      account_type: string;
      recharge_amount: {
        amount?: number;
        currency?: string;
        [field: string]: unknown;
      };
      bank_transfer_info?: {
        bill_no?: string;
        memo?: string;
        /** A time as in RFC 3339. */
        return_time?: string;
        return_reason?: string;
        bank_name?: string;
        bank_card_tail?: string;
        [field: string]: unknown;
      };
      qr_recharge_info?: {
        openid?: string;
        employee_type?: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      accept_time?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      close_time?: string;
    }>;
  };
  /** 个人收款-申请批量结算. */
  '/v3/platsolution/ecommerce/settle/prepay-settle-orders': {
    needs: 'first';
    body: {
      appid?: string;
      individual_auth_id?: string;
      out_settle_batch_no: string;
      settle_info_list: readonly {
        transaction_id: string;
        out_settle_no: string;
        settle_detail_info_list: readonly {
          out_settle_detail_no: string;
          settle_type: string;
          receiver_type?: string;
          receiver_account?: string;
          amount: {
            amount: number;
            currency?: string;
          };
        }[];
      }[];
      notify_url?: string;
      description: string;
      trade_scenario?: string;
      receive_type_template_id?: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      individual_auth_id?: string;
      out_settle_batch_no: string;
      settle_batch_no: string;
      state: string;
      description: string;
      trade_scenario?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
      abnormal_type?: string;
      abnormal_settle_result?: {
        abnormal_settle_type: string;
        out_abnormal_settle_batch_no: string;
        abnormal_fund_receipt_id: string;
        /** A time as in RFC 3339. */
        apply_success_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 个人收款-申请异常结算批次单处理. */
  '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': {
    params: { settle_batch_no: string };
    needs: 'first';
    body: {
      individual_auth_id?: string;
      out_abnormal_settle_batch_no: string;
      abnormal_settle_type: string;
      description?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      individual_auth_id?: string;
      out_settle_batch_no: string;
      settle_batch_no: string;
      state: string;
      description: string;
      trade_scenario?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
      abnormal_type?: string;
      abnormal_settle_result?: {
        abnormal_settle_type: string;
        out_abnormal_settle_batch_no: string;
        abnormal_fund_receipt_id: string;
        /** A time as in RFC 3339. */
        apply_success_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 二级商户按日终余额预约提现. */
  '/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      bank_memo?: string;
      reserve_amount?: number;
      sub_mchid?: string;
      calculate_amount_type?: string;
      remark?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 受理商家转账. */
  '/v3/platsolution/insurance/mch-transfer/batches/apply': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_appid?: string;
      sub_appid?: string;
      out_batch_no: string;
      batch_name: string;
      batch_remark: string;
      transfer_scene_id: string;
      total_amount: number;
      total_num: number;
      transfer_detail_list: readonly {
        out_detail_no: string;
        transfer_amount: number;
        transfer_remark: string;
        openid: string;
        reservation_id: string;
      }[];
      notify_url?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_batch_no: string;
      batch_id: string;
      /** A time as in RFC 3339. */
      create_time: string;
      batch_state?: string;
    }>;
  };
  /** 申请商家转账明细电子回单. */
  '/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请商家转账批次电子回单. */
  '/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': {
    params: { out_batch_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 受理单次预约商家转账. */
  '/v3/platsolution/insurance/mch-transfer/reservation/apply': {
    needs: 'first';
    body: {
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_reservation_no: string;
      transfer_scene_id: string;
      /** A time as in RFC 3339. */
      estimated_date?: string;
      estimated_max_amount?: number;
      exact_amount?: number;
      openid: string;
      user_real_name?: string;
      reserve_remark: string;
      notify_url?: string;
      scene_report_data?: {
        insurance_policy?: {
          product_registration_no?: string;
          policy_no: string;
          name: string;
          withdrawal_no?: string;
          claim_no?: string;
        };
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
      out_reservation_no: string;
      reservation_id: string;
      state: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      package_info?: string;
    }>;
  };
  /** 关闭预约商家转账记录. */
  '/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': {
    params: { out_reservation_no: string };
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatCallOptions & {
      query?: {
        sub_mchid?: string;
      };
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_reservation_no: string;
      reservation_id: string;
      transfer_scene_id: string;
      /** A time as in RFC 3339. */
      estimated_date?: string;
      estimated_max_amount?: number;
      exact_amount?: number;
      openid: string;
      bank_type?: string;
      state: string;
      /** A time as in RFC 3339. */
      accept_time: string;
      /** A time as in RFC 3339. */
      reserve_time?: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 受理商家转账. */
  '/v3/platsolution/mch-transfer/batches/apply': {
    needs: 'nothing';
    body: {
      out_batch_no?: string;
      notify_url?: string;
      sub_appid?: string;
      sp_appid?: string;
      batch_remark?: string;
      batch_name?: string;
      sub_mchid?: string;
      transfer_scene_id?: string;
      transfer_detail_list?: readonly {
        reservation_id?: string;
        out_detail_no?: string;
        transfer_remark?: string;
        openid?: string;
        transfer_amount?: number;
      }[];
      total_amount?: number;
      total_num?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请商家转账明细电子回单. */
  '/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': {
    params: { out_batch_no: string; out_detail_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请商家转账批次电子回单. */
  '/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': {
    params: { out_batch_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 受理单次预约商家转账. */
  '/v3/platsolution/mch-transfer/reservation/apply': {
    needs: 'nothing';
    body: {
      estimated_date?: string;
      notify_url?: string;
      openid?: string;
      sub_appid?: string;
      estimated_max_amount?: number;
      scene_report_data?: {
        insurance_policy?: {
          withdrawal_no?: string;
          claim_no?: string;
          product_registration_no?: string;
          policy_no?: string;
          name?: string;
        };
      };
      sp_appid?: string;
      user_real_name?: string;
      reserve_remark?: string;
      sub_mchid?: string;
      exact_amount?: number;
      transfer_scene_id?: string;
      out_reservation_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 关闭预约商家转账记录. */
  '/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': {
    params: { out_reservation_no: string };
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        sub_mchid?: string;
      };
    };
    answer: PayUntypedAnswer;
  };
}
