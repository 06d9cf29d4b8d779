// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions } from '../../../client/call-options.js';
import type { OpenAnswer } from '../../answer.js';

/** Paths of POST with a JSON body: B2b store 门店助手. */
export interface MiniB2bPost {
  /** 添加分账方 (addProfitSharingAccount). */
  '/retail/B2b/addprofitsharingaccount': {
    needs: 'nothing';
    body: {
      profit_sharing_relation_type?: string;
      payee_type?: string;
      payee_id?: string;
      payee_name?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 关闭订单 (closeB2bOrder). */
  '/retail/B2b/closeb2border': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
      order_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 请求分账 (createProfitSharingOrder). */
  '/retail/B2b/createprofitsharingorder': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
      profit_fee?: string | number;
      receiver_type?: string;
      receiver_account?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 跳转银行转账页面 (createWqfLink). */
  '/retail/B2b/createwqflink': {
    needs: 'nothing';
    body: {
      request_no?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url?: string;
      expire_time?: string;
    }>;
  };
  /** 删除分账方 (delProfitSharingAccount). */
  '/retail/B2b/delprofitsharingaccount': {
    needs: 'nothing';
    body: {
      payee_type?: string;
      payee_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 接口下载交易账单与资金账单 (downLoadBill). */
  '/retail/B2b/downloadbill': {
    needs: 'nothing';
    body: {
      mchid?: string;
      bill_date?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      success_bill_url?: string;
      refund_bill_url?: string;
      all_bill_url?: string;
      fund_bill_url?: string;
      ended_day_avail_amt?: number;
      ended_day_frozen_amt?: number;
      ended_day_total_amt?: number;
      profit_sharing_bill_url?: string;
      profit_refund_bill_url?: string;
      bankpay_fund_bill_url?: string;
    }>;
  };
  /** 完成分账 (finishProfitSharingOrder). */
  '/retail/B2b/finishprofitsharingorder': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 获取密钥AppKey (getAppKey). */
  '/retail/B2b/getappkey': {
    needs: 'nothing';
    body: {
      mchid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      appkey?: string;
      sandbox_appkey?: string;
    }>;
  };
  /** 查询账户余额 (getMchBalance). */
  '/retail/B2b/getmchbalance': {
    needs: 'nothing';
    body: {
      mchid?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      balance_list?: {
        balance_type?: string;
        amount?: string;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取小程序下所有商户的信息 (getMchInfo). */
  '/retail/B2b/getmchinfo': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      mch_list?: {
        sub_mchid?: string;
        company_name?: string;
        bank_name?: string;
        bank_account?: string;
        wxpay_status?: string;
        bank_transfer_status?: string;
        [field: string]: unknown;
      }[];
      total?: number;
    }>;
  };
  /** 查询订单 (getOrder). */
  '/retail/B2b/getorder': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
      order_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      appid?: string;
      mchid?: string;
      out_trade_no?: string;
      order_id?: string;
      pay_status?: string;
      pay_time?: string;
      attach?: string;
      payer_openid?: string;
      amount?: {
        order_amount?: string | number;
        payer_amount?: string | number;
        currency?: string;
        [field: string]: unknown;
      };
      wxpay_transaction_id?: string;
      env?: number;
      settle_status?: number;
      settle_finish_time?: string;
      platform_profit_percent?: number;
      platform_profit_fee?: string | number;
      bank_type?: string;
    }>;
  };
  /** 查询退款 (getRefund). */
  '/retail/B2b/getrefund': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_refund_no?: string;
      refund_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      refund_id?: string;
      out_refund_no?: string;
      order_id?: string;
      out_trade_no?: string;
      create_time?: string;
      refund_time?: string;
      refund_status?: string;
      refund_desc?: string;
      amount?: {
        order_amount?: string | number;
        refund_amount?: string | number;
        currency?: string;
        [field: string]: unknown;
      };
      wxpay_refund_id?: string;
      reverse_sett_state?: number;
      reverse_sett_finish_time?: string;
      platform_profit_percent?: number;
      reverse_sett_amt?: string | number;
      refund_channel_info?: {
        channel?: string;
        user_received_account?: string;
        funds_account?: string;
        [field: string]: unknown;
      };
      description?: string;
    }>;
  };
  /** 查询银行转账的技术服务费率 (getWqfChargeFee). */
  '/retail/B2b/getwqfchargefee': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      merchant_name?: string;
      certified_charge_fee_numerator?: number;
      uncertified_charge_fee_numerator?: number;
      effect_time?: string;
      expire_time?: string;
    }>;
  };
  /** 查询分账方 (queryprofitsharingaccount). */
  '/retail/B2b/queryprofitsharingaccount': {
    needs: 'nothing';
    body: {
      offset?: number;
      limit?: number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      account_list?: {
        sharing_account_type?: string;
        sharing_account?: string;
        add_time?: string | number;
        update_time?: string | number;
        name?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询分账结果 (queryProfitSharingOrder). */
  '/retail/B2b/queryprofitsharingorder': {
    needs: 'nothing';
    body: {
      out_trade_no?: string;
      receiver_type?: string;
      receiver_account?: string;
      mchid?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order_status?: number;
    }>;
  };
  /** 查询分账剩余金额 (queryProfitSharingRemainamt). */
  '/retail/B2b/queryprofitsharingremainamt': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      remain_amt?: string | number;
    }>;
  };
  /** 查询分账回退结果 (queryRefundProfitSharingOrder). */
  '/retail/B2b/queryrefundprofitsharingorder': {
    needs: 'nothing';
    body: {
      out_trade_no?: string;
      out_refund_no?: string;
      mchid?: string;
      payee_type?: string;
      payee_id?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      order_status?: number;
    }>;
  };
  /** 查询提现状态 (queryWithdraw). */
  '/retail/B2b/querywithdraw': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_withdraw_no?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      out_withdraw_no?: string;
      withdraw_amount?: string | number;
      status?: string;
      fail_reason?: string;
    }>;
  };
  /** 退款 (refundOrder). */
  '/retail/B2b/refund': {
    needs: 'nothing';
    body: {
      mchid?: string;
      out_trade_no?: string;
      order_id?: string;
      out_refund_no?: string;
      refund_amount?: string | number;
      refund_from?: number;
      refund_reason?: number;
      description?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer<{
      refund_id?: string;
      out_refund_no?: string;
      order_id?: string;
      out_trade_no?: string;
    }>;
  };
  /** 请求分账回退 (refundProfitSharing). */
  '/retail/B2b/refundprofitsharing': {
    needs: 'nothing';
    body: {
      out_trade_no?: string;
      out_refund_no?: string;
      payee_type?: string;
      payee_id?: string;
      mchid?: string;
      refund_amt?: string | number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 申请开通银行转账 (registerOnlyWqf). */
  '/retail/B2b/registeronlywqf': {
    needs: 'nothing';
    body: {
      out_registration_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询商户号开通状态 (retailGetMchOrder). */
  '/retail/B2b/retailgetmchorder': {
    needs: 'nothing';
    body: {
      out_registration_id?: string;
      page_index?: number;
      page_size?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      list?: {
        status?: number;
        inner_resp?: {
          sub_merchant_registration_status?: {
            applyment_state?: string;
            applyment_state_desc?: string;
            sign_state?: string;
            sign_url?: string;
            sub_mchid?: string;
            account_validation?: {
              account_name?: string;
              account_no?: string;
              pay_amount?: number;
              destination_account_number?: string;
              destination_account_name?: string;
              destination_account_bank?: string;
              city?: string;
              remark?: string;
              deadline?: string;
              [field: string]: unknown;
            };
            audit_detail?: {
              param_name?: string;
              reject_reason?: string;
              [field: string]: unknown;
            }[];
            legal_validation_url?: string;
            [field: string]: unknown;
          };
          [field: string]: unknown;
        };
        wqf_register_statement?: {
          wqf_register_state?: number;
          wqf_register_state_desc?: string;
          request_no?: string;
          [field: string]: unknown;
        };
        wx_pay_rate?: number;
        wqf_certified_rate?: number;
        bind_scene_status?: number;
        [field: string]: unknown;
      }[];
      total?: number;
    }>;
  };
  /** 商户号进件 (retailRegisterMch). */
  '/retail/B2b/retailregistermch': {
    needs: 'nothing';
    body: {
      id_doc_type_num?: number;
      id_card_info?: {
        id_card_copy?: string;
        id_card_national?: string;
        id_card_name?: string;
        id_card_number?: string;
        id_card_valid_time?: string;
        id_card_address?: string;
        id_card_valid_time_begin?: string;
      };
      id_doc_info?: {
        id_doc_name?: string;
        id_doc_number?: string;
        id_doc_copy?: string;
        doc_period_end?: string;
        doc_period_begin?: string;
        id_doc_address?: string;
        id_doc_copy_back?: string;
      };
      account_info?: {
        bank_account_type?: string;
        account_bank?: string;
        account_name?: string;
        bank_address_code?: string;
        bank_branch_id?: string;
        bank_name?: string;
        account_number?: string;
      };
      contact_info?: {
        contact_type?: string;
        contact_name?: string;
        contact_id_doc_type?: string;
        contact_id_card_number?: string;
        contact_id_doc_copy?: string;
        contact_id_doc_copy_back?: string;
        contact_id_doc_period_begin?: string;
        contact_id_doc_period_end?: string;
        business_authorization_letter?: string;
        mobile_phone?: string;
        contact_email?: string;
      };
      business_license?: {
        business_license_copy?: string;
        business_license_number?: string;
        merchant_name?: string;
        legal_person?: string;
        company_address?: string;
        business_time?: string;
        cert_type?: string;
      };
      merchant_shortname?: string;
      organization_type?: number;
      qualification?: {
        qualification_type?: string;
        qualifications?: string;
      };
      business_addition_desc?: string;
      business_addition_pics?: string;
      open_type?: number;
      ext_register_info?: {
        door_head_file_id?: string;
        store_file_id?: string;
        online_pay_file_id?: string;
        merchant_scale?: string;
        authorization_letter_file_id?: string;
      };
      client_ip?: string;
      ignore_same_entity?: boolean;
      launch_poll_task?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_no?: string;
    }>;
  };
  /** 上传商户图片 (retailUploadMchFile). */
  '/retail/B2b/retailuploadmchfile': {
    needs: 'nothing';
    body: {
      file_name?: string;
      file?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      file_id?: string;
    }>;
  };
  /** 微信支付自动提现接口 (setautoWithdraw). */
  '/retail/B2b/setautowithdraw': {
    needs: 'nothing';
    body: {
      mchid?: string;
      status?: number;
      retain_amt?: string | number;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 报名微信支付技术服务费优惠活动 (setMchProfitrate). */
  '/retail/B2b/setmchprofitrate': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      profit_rate?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 报名银行转账技术服务费优惠活动 (updateWqfChargeFee). */
  '/retail/B2b/updatewqfchargefee': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      certified_charge_fee_numerator?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      merchant_name?: string;
      certified_charge_fee_numerator?: number;
      uncertified_charge_fee_numerator?: number;
      effect_time?: string;
      expire_time?: string;
    }>;
  };
  /** 发起手动提现 (manualWithdraw). */
  '/retail/B2b/withdraw': {
    needs: 'nothing';
    body: {
      mchid?: string;
      withdraw_amount?: string | number;
      out_withdraw_no?: string;
    };
    options: WechatCallOptions & {
      query?: {
        pay_sig?: string;
      };
    };
    answer: OpenAnswer;
  };
  /** 预录入门店信息 (batchcreateretail). */
  '/wxa/business/batchcreateretail': {
    needs: 'first';
    body: {
      retail_info_list: readonly {
        retail_type: string;
        sub_retail_type?: string;
        retail_name?: string;
        address_province: string;
        address_city: string;
        address_region: string;
        address_street: string;
        mobile_phone: string;
        biz_name?: string;
        registration_number?: string;
        corporation_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      num_success: number;
      num_failure: number;
      failure_record_list?: {
        mobile_phone: string;
        registration_number?: string;
        failure_code: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 门店信息查询 (getRetailInfo). */
  '/wxa/business/getretailinfo': {
    needs: 'nothing';
    body: {
      openid?: string;
      mobile_phone?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      info: {
        retail_type: string;
        sub_retail_type: string;
        retail_name: string;
        retail_address: string;
        openid: string;
        mobile_phone: string;
        principal?: string;
        identification?: string;
        legal_person_name?: string;
        auth_mode: number;
        status: number;
        auth_time?: string | number;
        grant_time?: string | number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 消息效果数据 (getRetailMessageList). */
  '/wxa/business/getretailmessagelist': {
    needs: 'nothing';
    body: {
      start?: number;
      offset?: number;
      begin_date?: string;
      end_date?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      total_num?: number;
      data_line?: {
        msg_id?: string | number;
        msg_type?: number;
        date?: string;
        msg_time?: string;
        send_uv?: number;
        entry_uv?: number;
        business_msg_id?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 全量授权门店查询 (getRetailOpenidList). */
  '/wxa/business/getretailopenidlist': {
    needs: 'nothing';
    body: {
      limit?: number;
      page_context?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      openid_list?: string[];
      page_context?: string;
    }>;
  };
  /** 开通流程 (retailBusinessApply). */
  '/wxa/business/retailbusinessapply': {
    needs: 'nothing';
    body: {
      goods_type_list?: readonly string[];
      goods_sale_list?: readonly string[];
      cover_num?: string;
      service_list?: readonly string[];
      description?: string;
      contact_name?: string;
      contact_phone?: string;
      contact_email?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 模板消息列表及下发 (retailNotifyBusiness). */
  '/wxa/business/retailnotifybusiness': {
    needs: 'first';
    body: {
      type: number;
      content: string;
      to_user_list: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
