// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 商家转账(新). */
export interface PayTransferToUserGet {
  /** 商户单号查询电子回单. */
  '/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      fail_reason?: string;
    }>;
  };
  /** 微信单号查询电子回单. */
  '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': {
    params: { transfer_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      hash_type?: string;
      hash_value?: string;
      download_url?: string;
      fail_reason?: string;
    }>;
  };
  /** 查询预算出资的电子回单. */
  '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': {
    params: { out_budget_no: string };
    needs: 'nothing';
    query: {
      accept_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户单号查询公益捐赠预算详情. */
  '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': {
    params: { out_budget_no: string };
    needs: 'nothing';
    query: {
      sponsor_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户单号查询公益捐赠详情. */
  '/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': {
    params: { out_transfer_no: string };
    needs: 'nothing';
    query: {
      sponsor_mchid?: string;
      out_budget_no?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询单笔转账电子回单. */
  '/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询子商户商家转账授权状态. */
  '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 商户单号查询转账单. */
  '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户单号查询自动收款授权. */
  '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': {
    params: { out_authorization_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 商户单号查询转账单. */
  '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mch_id: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
      package_info?: string;
    }>;
  };
  /** 微信转账单号查询转账单. */
  '/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    params: { transfer_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mch_id: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
      package_info?: string;
    }>;
  };
  /** 查询转账到QQ钱包的结果. */
  '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': {
    params: { out_bill_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_qq?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
    }>;
  };
  /** 商户单号查询自动收款授权. */
  '/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': {
    params: { out_authorization_no: string };
    needs: 'nothing';
    query: {
      is_display_authorization?: string;
    };
    answer: PayAnswer<{
      appid: string;
      out_authorization_no: string;
      authorization_id: string;
      state: string;
      openid: string;
      /** A time as in RFC 3339. */
      authorize_time: string;
      user_display_name: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 商家转账(新). */
export interface PayTransferToUserPost {
  /** 商户单号申请电子回单. */
  '/v3/fund-app/mch-transfer/elecsign/out-bill-no': {
    needs: 'first';
    body: {
      out_bill_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 微信单号申请电子回单. */
  '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no': {
    needs: 'first';
    body: {
      transfer_bill_no: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 申请预算出资的电子回单. */
  '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': {
    params: { out_budget_no: string };
    needs: 'nothing';
    body: {
      sponsor_mchid?: string;
      start_date?: string;
      receiver_mchid?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请公益捐赠预算. */
  '/v3/fund-app/mch-transfer/partner/charity-budget': {
    needs: 'nothing';
    body: {
      activity_remark?: string;
      notify_url?: string;
      amount?: number;
      activity_name?: string;
      sponsor_subject_name?: string;
      out_budget_no?: string;
      sponsor_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解锁公益捐赠预算. */
  '/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': {
    params: { out_budget_no: string };
    needs: 'nothing';
    body: {
      sponsor_mchid?: string;
      activity_remark?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起公益捐赠. */
  '/v3/fund-app/mch-transfer/partner/charity-transfer-bills': {
    needs: 'nothing';
    body: {
      receive_mchid?: string;
      out_transfer_no?: string;
      amount?: number;
      transfer_remark?: string;
      out_budget_no?: string;
      sponsor_mchid?: string;
      transaction_info?: {
        transaction_type?: string;
        transaction_id?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请单笔转账电子回单. */
  '/v3/fund-app/mch-transfer/partner/electronic-receipts': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      out_bill_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请子商户商家转账授权. */
  '/v3/fund-app/mch-transfer/partner/sub-mch-authorizations': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      out_apply_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起转账. */
  '/v3/fund-app/mch-transfer/partner/transfer-bills': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      out_bill_no?: string;
      transfer_remark?: string;
      transfer_amount?: number;
      appid?: string;
      sub_mchid?: string;
      openid?: string;
      user_name?: string;
      transfer_scene_report_infos?: readonly {
        info_type?: string;
        info_content?: string;
      }[];
      transfer_scene_id?: string;
      user_recv_perception?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销转账. */
  '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起转账并完成自动收款授权. */
  '/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      out_bill_no?: string;
      transfer_remark?: string;
      authorization_info?: {
        authorization_notify_url?: string;
        out_authorization_no?: string;
        user_display_name?: string;
      };
      openid?: string;
      user_name?: string;
      transfer_scene_report_infos?: readonly {
        info_type?: string;
        info_content?: string;
      }[];
      user_recv_perception?: string;
      transfer_amount?: number;
      appid?: string;
      sub_mchid?: string;
      transfer_scene_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 转账（用户自动收款）. */
  '/v3/fund-app/mch-transfer/partner/transfer-bills/transfer': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      out_bill_no?: string;
      transfer_remark?: string;
      transfer_amount?: number;
      appid?: string;
      sub_mchid?: string;
      user_name?: string;
      transfer_scene_report_infos?: readonly {
        info_type?: string;
        info_content?: string;
      }[];
      transfer_scene_id?: string;
      user_recv_perception?: string;
      authorization_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请免确认收款授权. */
  '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations': {
    needs: 'nothing';
    body: {
      transfer_scene_id?: string;
      notify_url?: string;
      user_recv_perception?: string;
      appid?: string;
      openid?: string;
      out_authorization_no?: string;
      user_display_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除免确认收款授权. */
  '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': {
    params: { out_authorization_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起转账. */
  '/v3/fund-app/mch-transfer/transfer-bills': {
    needs: 'first';
    body: {
      appid: string;
      out_bill_no: string;
      transfer_amount: number;
      transfer_remark: string;
      openid: string;
      user_name?: string;
      transfer_scene_id?: string;
      notify_url?: string;
      user_recv_perception?: string;
      transfer_scene_report_infos?: readonly {
        info_type: string;
        info_content: string;
      }[];
      user_recv_style?: {
        type?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      fail_reason?: string;
      package_info?: string;
    }>;
  };
  /** 撤销转账. */
  '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 发起转账并完成自动收款授权. */
  '/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': {
    needs: 'first';
    body: {
      appid: string;
      out_bill_no: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_name?: string;
      transfer_scene_id?: string;
      notify_url?: string;
      user_recv_perception?: string;
      transfer_scene_report_infos?: readonly {
        info_type: string;
        info_content: string;
      }[];
      authorization_info?: {
        user_display_name: string;
        out_authorization_no: string;
        authorization_notify_url: string;
      };
      sponsor_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      package_info?: string;
      user_display_name?: string;
      out_authorization_no?: string;
    }>;
  };
  /** 用户授权后转账. */
  '/v3/fund-app/mch-transfer/transfer-bills/transfer': {
    needs: 'first';
    body: {
      appid: string;
      out_bill_no: string;
      transfer_amount: number;
      transfer_remark: string;
      authorization_id: string;
      user_name?: string;
      transfer_scene_id?: string;
      notify_url?: string;
      user_recv_perception?: string;
      transfer_scene_report_infos?: readonly {
        info_type: string;
        info_content: string;
      }[];
      sponsor_mchid?: string;
      out_authorization_no?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mch_id: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
    }>;
  };
  /** 发起转账到QQ钱包. */
  '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': {
    needs: 'first';
    body: {
      appid: string;
      out_bill_no: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_qq?: string;
      user_name?: string;
      transfer_scene_id?: string;
      notify_url?: string;
      transfer_scene_report_infos?: readonly {
        info_type?: string;
        info_content?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_qq?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
    }>;
  };
  /** 撤销转账到QQ钱包. */
  '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': {
    params: { out_bill_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      out_bill_no: string;
      transfer_bill_no: string;
      state: string;
      transfer_amount: number;
      transfer_remark: string;
      openid?: string;
      user_qq?: string;
      user_name?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
      fail_reason?: string;
    }>;
  };
  /** 申请免确认收款授权. */
  '/v3/fund-app/mch-transfer/user-confirm-authorization': {
    needs: 'first';
    body: {
      appid: string;
      out_authorization_no: string;
      openid: string;
      transfer_scene_id?: string;
      authorization_notify_url?: string;
      user_display_name: string;
      user_recv_perception?: string;
      scene_info?: {
        device_id?: string;
        device_type?: string;
        client_ip?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_authorization_no: string;
      state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      package_info?: string;
    }>;
  };
  /** 解除免确认收款授权. */
  '/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': {
    params: { out_authorization_no: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayAnswer<{
      appid: string;
      out_authorization_no: string;
      authorization_id: string;
      state: string;
      openid: string;
      /** A time as in RFC 3339. */
      authorize_time: string;
      user_display_name: string;
      close_info?: {
        close_reason: string;
        /** A time as in RFC 3339. */
        close_time: string;
        [field: string]: unknown;
      };
    }>;
  };
}
