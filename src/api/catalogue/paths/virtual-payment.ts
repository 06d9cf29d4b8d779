// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';

/** Paths of POST with a JSON body: virtual payment 虚拟支付. */
export interface MiniVirtualPaymentPost {
  /** 绑定广告金充值账户 (bind). */
  '/xpay/bind_transfer_accout': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      transfer_account_uid: number;
      transfer_account_org_name: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 代币支付退款 (cancel). */
  '/xpay/cancel_currency_pay': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      pay_order_id: string;
      order_id: string;
      amount: number;
    };
    options: WechatCallOptions & {
      query?: {
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order_id: string;
    }>;
  };
  /** 商家解约 (cancel). */
  '/xpay/cancel_subscribe_contract': {
    needs: 'nothing';
    body: {
      openid?: string;
      termination_reason?: string;
      product_id?: string;
      out_contract_code?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 完成投诉处理 (complete). */
  '/xpay/complete_complaint': {
    needs: 'nothing';
    body: {
      complaint_id?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 充值广告金 (create). */
  '/xpay/create_funds_bill': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      transfer_account_uid: number;
      transfer_account_name: string;
      transfer_account_agency_id?: number;
      transfer_amount: number;
      request_id: string;
      settle_begin: string | number;
      settle_end: string | number;
      fund_type: number;
      authorize_advertise: 0 | 1;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_id: string;
    }>;
  };
  /** 创建提现单 (create). */
  '/xpay/create_withdraw_order': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      withdraw_no: string;
      /** A number, sent as text. */
      withdraw_amount?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      withdraw_no: string;
      wx_withdraw_no: string;
    }>;
  };
  /** 扣减代币 (currency). */
  '/xpay/currency_pay': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      order_id: string;
      amount: number;
      payitem?: string;
      remark?: string;
    };
    options: WechatCallOptions & {
      query?: {
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order_id: string;
      balance: number;
      used_present_amount: number;
    }>;
  };
  /** 下载广告金对应的商户订单信息 (download). */
  '/xpay/download_adverfunds_order': {
    needs: 'nothing';
    body: {
      fund_id?: string;
      env?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url?: string;
    }>;
  };
  /** 下载小程序账单 (download). */
  '/xpay/download_bill': {
    needs: 'first';
    body: {
      openid?: string;
      env?: number;
      user_ip?: string;
      device_type?: number;
      begin_ds: string;
      end_ds: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 下载虚拟支付ios月结账单 (download). */
  '/xpay/download_ios_settlement_bill': {
    needs: 'nothing';
    body: {
      start_month?: string;
      end_month?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_list?: {
        month?: string;
        bill_url?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取投诉详情 (get). */
  '/xpay/get_complaint_detail': {
    needs: 'nothing';
    body: {
      complaint_id?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      complaint?: {
        complaint_id?: string;
        complaint_time?: string;
        complaint_detail?: string;
        complaint_state?: string;
        payer_phone?: string;
        payer_openid?: string;
        complaint_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          amount?: number;
          wxa_out_trade_no?: string;
          wx_order_id?: string;
          [field: string]: unknown;
        }[];
        complaint_full_refunded?: boolean;
        incoming_user_response?: boolean;
        user_complaint_times?: number;
        complaint_media_list?: {
          media_type?: string;
          media_url?: string[];
          [field: string]: unknown;
        }[];
        problem_description?: string;
        problem_type?: string;
        apply_refund_amount?: number;
        user_tag_list?: string[];
        service_order_info?: {
          order_id?: string;
          out_order_no?: string;
          state?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取投诉列表 (get). */
  '/xpay/get_complaint_list': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
      begin_date?: string;
      end_date?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      complaints?: {
        complaint_id?: string;
        complaint_time?: string;
        complaint_detail?: string;
        complaint_state?: string;
        payer_phone?: string;
        payer_openid?: string;
        complaint_order_info?: {
          transaction_id?: string;
          out_trade_no?: string;
          amount?: number;
          wxa_out_trade_no?: string;
          wx_order_id?: string;
          [field: string]: unknown;
        }[];
        complaint_full_refunded?: boolean;
        incoming_user_response?: boolean;
        user_complaint_times?: number;
        complaint_media_list?: {
          media_type?: string;
          media_url?: string[];
          [field: string]: unknown;
        }[];
        problem_description?: string;
        problem_type?: string;
        apply_refund_amount?: number;
        user_tag_list?: string[];
        service_order_info?: {
          order_id?: string;
          out_order_no?: string;
          state?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      total?: number;
    }>;
  };
  /** 获取协商历史 (get). */
  '/xpay/get_negotiation_history': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
      complaint_id?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      history?: {
        log_id?: string;
        operator?: string;
        operate_time?: string;
        operate_type?: string;
        operate_details?: string;
        complaint_media_list?: {
          media_type?: string;
          media_url?: string[];
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
      total?: number;
    }>;
  };
  /** 获取微信支付反馈投诉图片的签名头部 (get). */
  '/xpay/get_upload_file_sign': {
    needs: 'nothing';
    body: {
      wxpay_url?: string;
      convert_cos?: boolean;
      complaint_id?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      sign?: string;
      cos_url?: string;
    }>;
  };
  /** 通知已发货完成 (notify). */
  '/xpay/notify_provide_goods': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      order_id?: string;
      wx_order_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 代币赠送 (present). */
  '/xpay/present_currency': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      order_id: string;
      amount: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order_id: string;
      balance: number;
      present_balance: number;
    }>;
  };
  /** 查询广告金发放记录 (query). */
  '/xpay/query_adver_funds': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      page: number;
      page_size: number;
      filter?: {
        settle_begin: string | number;
        settle_end: string | number;
        fund_type?: number;
      };
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      adver_funds_list: {
        fund_id: string;
        fund_type: number;
        settle_begin: string | number;
        settle_end: string | number;
        total_amount: number;
        remain_amount: number;
        expire_time?: string | number;
        [field: string]: unknown;
      }[];
      total_page: number;
    }>;
  };
  /** 查询商家账户可提现余额 (query). */
  '/xpay/query_biz_balance': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      balance_available: {
        amount: string | number;
        currency_code: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询下载订单任务 (query). */
  '/xpay/query_download_order': {
    needs: 'nothing';
    body: {
      task_id?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      authorization_state?: string;
    }>;
  };
  /** 查询广告金充值记录 (query). */
  '/xpay/query_funds_bill': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      page: number;
      page_size: number;
      filter?: {
        oper_time_begin?: string | number;
        oper_time_end?: string | number;
        bill_id?: string;
      };
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_list: {
        bill_id: string;
        oper_time: string | number;
        fund_id: string;
        settle_begin: string | number;
        settle_end: string | number;
        transfer_account_uid: number;
        transfer_account_name: string;
        transfer_amount: number;
        status: number;
        [field: string]: unknown;
      }[];
      total_page: number;
    }>;
  };
  /** 查询创建的订单 (query). */
  '/xpay/query_order': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      order_id?: string;
      wx_order_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order: {
        order_id: string;
        env_type: number;
        order_type: number;
        status: number;
        biz_type: number;
        order_fee: number;
        coupon_fee: number;
        paid_fee: number;
        refund_fee?: number;
        left_fee?: number;
        paid_time?: string | number;
        provide_time?: string | number;
        create_time: string | number;
        update_time: string | number;
        biz_meta?: string;
        token?: string;
        wx_order_id: string;
        channel_order_id?: string;
        wxpay_order_id?: string;
        sett_state?: string | number;
        sett_time?: string | number;
        [field: string]: unknown;
      };
    }>;
  };
  /** 查询批量发布道具任务 (query). */
  '/xpay/query_publish_goods': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      publish_item: {
        id: string;
        publish_status: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
      status: number;
    }>;
  };
  /** 商户被管控原因查询 (query). */
  '/xpay/query_punishment_reasons': {
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      appid?: string;
      nickname?: string;
      merchant_code?: string;
      limited_functions?: string[];
      other_limited_functions?: string;
      recovery_specifications?: {
        limitation_case_id?: string;
        limitation_reason_type?: string;
        limitation_reason?: string;
        limitation_reason_describe?: string;
        relate_limitations?: unknown;
        other_relate_limitations?: string;
        recover_way?: string;
        recover_way_param?: string;
        recover_help_url?: string;
        limitation_action_type?: string;
        limitation_start_date?: string;
        limitation_date?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询广告金回收记录 (query). */
  '/xpay/query_recover_bill': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      page: number;
      page_size: number;
      filter?: {
        recover_time_begin?: string | number;
        recover_time_end?: string | number;
        bill_id?: string;
      };
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      bill_list: {
        bill_id: string;
        recover_time: string | number;
        fund_id: string;
        settle_begin: string | number;
        settle_end: string | number;
        recover_account_name: string;
        recover_amount: number;
        refund_order_list?: string[];
        [field: string]: unknown;
      }[];
      total_page: number;
    }>;
  };
  /** 查询签约关系 (query). */
  '/xpay/query_subscribe_contract': {
    needs: 'nothing';
    body: {
      openid?: string;
      product_id?: string;
      out_contract_code?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      authorization_state?: string;
    }>;
  };
  /** 查询广告金充值账户 (query). */
  '/xpay/query_transfer_account': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      acct_list: {
        transfer_account_uid: number;
        transfer_account_name: string;
        transfer_account_agency_id?: number;
        transfer_account_agency_name?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询批量上传道具任务 (query). */
  '/xpay/query_upload_goods': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      upload_item: {
        id: string;
        name: string;
        price: number;
        remark?: string;
        item_url?: string;
        upload_status: number;
        errmsg?: string;
        [field: string]: unknown;
      }[];
      status: number;
    }>;
  };
  /** 查询代币余额 (query). */
  '/xpay/query_user_balance': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
    };
    options: WechatCallOptions & {
      query?: {
        signature?: string;
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      balance: number;
      present_balance: number;
      first_save_flag: number;
      sum_save: number;
      sum_present: number;
      sum_balance: number;
      sum_cost: number;
    }>;
  };
  /** 查询提现单 (query). */
  '/xpay/query_withdraw_order': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      withdraw_no: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      withdraw_no: string;
      /** A number, sent as text. */
      withdraw_amount: string;
      status: number;
      withdraw_success_timestamp?: string | number;
      fail_reason?: string;
      create_time: string | number;
      wx_withdraw_no: string;
    }>;
  };
  /** 启动订单退款任务 (refund). */
  '/xpay/refund_order': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      order_id?: string;
      wx_order_id?: string;
      refund_order_id: string;
      refund_fee: number;
      left_fee: number;
      biz_meta?: string;
      refund_reason?: string;
      req_from?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      pay_order_id: string;
      pay_wx_order_id: string;
      refund_order_id: string;
      refund_wx_order_id: string;
    }>;
  };
  /** 回复用户 (response). */
  '/xpay/response_complaint': {
    needs: 'nothing';
    body: {
      complaint_id?: string;
      response_content?: string;
      response_images?: readonly string[];
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 预通知扣款 (send). */
  '/xpay/send_subscribe_pre_payment': {
    needs: 'nothing';
    body: {
      openid?: string;
      deduct_price?: number;
      product_id?: string;
      out_contract_code?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 下载支付订单 (start). */
  '/xpay/start_download_order': {
    needs: 'nothing';
    body: {
      begin_ds?: string | number;
      end_ds?: string | number;
      order_type?: number;
      order_info?: string;
      is_provided?: boolean;
      refund_status?: number;
      env?: number;
      pay_channel?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      task_id?: string;
    }>;
  };
  /** 启动批量发布道具任务 (start). */
  '/xpay/start_publish_goods': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      publish_item: readonly {
        id: string;
      }[];
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 批量上传道具 (start). */
  '/xpay/start_upload_goods': {
    needs: 'first';
    body: {
      openid?: string;
      env: number;
      user_ip?: string;
      device_type?: number;
      upload_item: readonly {
        id: string;
        name: string;
        price: number;
        remark?: string;
        item_url?: string;
      }[];
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 发起订阅扣款 (submit). */
  '/xpay/submit_subscribe_pay_order': {
    needs: 'nothing';
    body: {
      openid?: string;
      offer_id?: string;
      buy_quantity?: string;
      env?: number;
      currency_type?: string;
      product_id?: string;
      deduct_price?: number;
      order_id?: string;
      attach?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 上传媒体文件 (upload). */
  '/xpay/upload_vp_file': {
    needs: 'nothing';
    body: {
      base64_img?: string;
      img_url?: string;
      file_name?: string;
      env?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      file_id?: string;
    }>;
  };
}
