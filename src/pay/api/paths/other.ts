// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 其他. */
export interface PayOtherGet {
  /** 查询在途异常资金付款结果. */
  '/v3/abnormal-fund-processing/receipts/{receipt_id}': {
    params: { receipt_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      product_name: string;
      receipt_id: string;
      transfer_amount: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      instruction: {
        out_instruction_no?: string;
        commander: {
          operator: string;
          mchid?: string;
          [field: string]: unknown;
        };
        transfer_mode: string;
        receiver?: {
          account_type?: string;
          appid?: string;
          openid?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
        [field: string]: unknown;
      };
      receipt_state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      last_update_time: string;
    }>;
  };
  /** 查询在途异常资金付款指令执行结果. */
  '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': {
    params: { receipt_id: string; out_instruction_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询渠道额度. */
  '/v3/aggracct-bc/wb-channel/account/balance': {
    needs: 'first';
    query: {
      mchid: string;
      bal_account_no?: string;
      card_no?: string;
      sgn_no?: string;
      req_scene?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询商户资料. */
  '/v3/aggracct-bc/wb-channel/account/mch_archives': {
    needs: 'first';
    query: {
      mchid: string;
      bal_account_no?: string;
      card_no?: string;
      sgn_no?: string;
      req_scene?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询商户影像件资料. */
  '/v3/aggracct-bc/wb-channel/account/mch_media': {
    needs: 'first';
    query: {
      mchid: string;
      platform_trx_id?: string;
      business_scene?: string;
      mch_media_type?: string;
      media_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询渠道结算银行账户更名申请. */
  '/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': {
    params: { application_id: string };
    needs: 'first';
    query: {
      mchid: string;
      bal_account_no?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询控制单. */
  '/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'first';
    query: {
      control_type?: string;
      mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询特殊减额结果. */
  '/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': {
    params: { out_request_no: string };
    needs: 'first';
    query: {
      mchid: string;
      bal_account_no?: string;
      card_no?: string;
      sgn_no?: string;
      req_scene?: string;
    };
    answer: PayUntypedAnswer;
  };
  /**
   * 通过签约号查询用户状态.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /**
   * 查询订单.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /**
   * 查询订单.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /**
   * 通过用户标识查询用户状态.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/users/{openid}/contract': {
    params: { openid: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      trade_scene?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询用户授权的实名信息. */
  '/v3/facemch/users/{face_sid}': {
    params: { face_sid: string };
    needs: 'nothing';
    query: {
      info_type?: string;
      appid?: string;
      sub_mchid?: string;
      sub_appid?: string;
      sub_serial_no?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询保险订单详情. */
  '/v3/hire-power-bank/insurance-orders/{out_order_no}': {
    params: { out_order_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      openid: string;
      max_claim_count: number;
      claimed_count: number;
      order_receive_state: string;
      /** A time as in RFC 3339. */
      order_receive_time: string;
      /** A time as in RFC 3339. */
      order_begin_time?: string;
      /** A time as in RFC 3339. */
      order_end_time?: string;
    }>;
  };
  /** 查询用户保险订单领取资格. */
  '/v3/hire-power-bank/user-qualifications/{openid}': {
    params: { openid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      qualified_user: boolean;
    }>;
  };
  /** 查询保单授权信息. */
  '/v3/inspolicymgr/deduct/authorizations/{auth_id}': {
    params: { auth_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询保单. */
  '/v3/inspolicymgr/deduct/policies/{out_insurance_no}': {
    params: { out_insurance_no: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 签约查询接口. */
  '/v3/offlineface/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: {
      appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询重采用户列表. */
  '/v3/offlineface/face-collections': {
    needs: 'nothing';
    query: {
      organization_id?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询重采请求详情. */
  '/v3/offlineface/face-collections/{collection_id}': {
    params: { collection_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查单接口. */
  '/v3/offlineface/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'first';
    query: {
      sp_mchid: string;
      sub_mchid?: string;
      business_product_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询机构信息接口. */
  '/v3/offlinefacemch/organizations': {
    needs: 'nothing';
    query: {
      organization_id?: string;
      organization_name?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 刷脸用户信息查询接口. */
  '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': {
    params: { organization_id: string; out_user_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询刷掌授权. */
  '/v3/palmservice/authorization/openid/{openid}': {
    params: { openid: string };
    needs: 'nothing';
    query: {
      organization_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 根据申请单ID查询申请单结果. */
  '/v3/rate-activity/applications/id/{application_id}': {
    params: { application_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      application_state: string;
      sub_mchid: string;
      reject_parameter?: string;
      reject_reason?: string;
      /** A time as in RFC 3339. */
      pass_time?: string;
    }>;
  };
  /** 实名信息校验. */
  '/v3/realname/verify': {
    needs: 'first';
    query: {
      credential_type: number;
      encrypted_credential_id: string;
      encrypted_name: string;
      wxp_trade_no: string;
    };
    answer: PayAnswer<{
      verify_result: number;
      err_message?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 其他. */
export interface PayOtherPost {
  /** 发起在途异常资金付款指令. */
  '/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': {
    params: { receipt_id: string };
    needs: 'first';
    body: {
      appid: readonly string[];
      out_instruction_no: string;
      transfer_mode: string;
      notify_url?: string;
      receiver?: {
        openid?: string;
        mchid?: string;
        appid?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      product_name: string;
      receipt_id: string;
      transfer_amount: {
        total: number;
        currency?: string;
        [field: string]: unknown;
      };
      instruction: {
        out_instruction_no?: string;
        commander: {
          operator: string;
          mchid?: string;
          [field: string]: unknown;
        };
        transfer_mode: string;
        receiver?: {
          account_type?: string;
          appid?: string;
          openid?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        success_time?: string;
        [field: string]: unknown;
      };
      receipt_state: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      last_update_time: string;
    }>;
  };
  /** 受理渠道结算银行账户更名申请. */
  '/v3/aggracct-bc/wb-channel/bank-channel-account/rename': {
    needs: 'nothing';
    body: {
      mchid?: string;
      change_scene?: string;
      bal_account_no?: string;
      out_request_no?: string;
      req_scene?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 资料更新请求审核结果回调通知. */
  '/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': {
    needs: 'nothing';
    body: {
      audit_finish_time?: string;
      fail_msg?: string;
      fail_code?: string;
      scene?: string;
      attach_info?: string;
      audit_result?: string;
      mchid?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发起微众台账管控. */
  '/v3/aggracct-bc/wb-channel/control-orders/punish': {
    needs: 'nothing';
    body: {
      punish_scene?: number;
      punish_reason?: string;
      card_no?: string;
      punish_end_time?: string;
      sgn_no?: string;
      req_scene?: string;
      fund_repatriation_strategy?: string;
      mchid?: string;
      bal_account_no?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除对微众台账的管控. */
  '/v3/aggracct-bc/wb-channel/control-orders/recover': {
    needs: 'nothing';
    body: {
      card_no?: string;
      sgn_no?: string;
      recover_reason?: string;
      req_scene?: string;
      related_webank_punish_no?: string;
      related_wxpay_punish_no?: string;
      mchid?: string;
      bal_account_no?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 特殊减额. */
  '/v3/aggracct-bc/wb-channel/special-reduction': {
    needs: 'nothing';
    body: {
      amount?: number;
      card_no?: string;
      sgn_no?: string;
      req_scene?: string;
      reduction_type?: string;
      mchid?: string;
      reason?: string;
      bal_account_no?: string;
      out_request_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 点餐订单信息同步（渠道商/服务商）. */
  '/v3/catering/orders/sync-status': {
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid: string;
      sp_appid: string;
      sub_appid?: string;
      out_shop_no: string;
      openid?: string;
      sub_openid?: string;
      login_token: string;
      order_entry: string;
      total_amount: number;
      discount_amount: number;
      user_amount: number;
      status: string;
      /** A time as in RFC 3339. */
      action_time: string;
      /** A time as in RFC 3339. */
      pay_time?: string;
      out_trade_no?: string;
      transaction_id?: string;
      out_order_no: string;
      out_table_no?: string;
      people_count?: number;
      dish_list?: readonly {
        out_dish_no: string;
        name: string;
        price: number;
        unit: string;
        count: number;
        discount?: number;
        type?: string;
        priority?: number;
        properties?: {
          [key: string]: unknown;
        };
      }[];
      channel_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
    }>;
  };
  /**
   * 预开通服务.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/contracts/preopen': {
    needs: 'nothing';
    body: {
      trade_scene?: string;
      sub_appid?: string;
      appid?: string;
      openid?: string;
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /**
   * 创建用户当次充电代扣凭证.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/contracts/{contract_id}/confirm': {
    params: { contract_id: string };
    needs: 'nothing';
    body: {
      appid?: string;
      sub_mchid?: string;
      sub_appid?: string;
      charge_info?: {
        start_time?: string;
        charging_station_name?: string;
        device_id?: string;
        charging_gun_number?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /**
   * 充电自行车代扣受理扣款.
   * @deprecated 已停用或被替代.
   */
  '/v3/ebike/charge/transactions': {
    needs: 'nothing';
    body: {
      charging_token?: string;
      notify_url?: string;
      sub_appid?: string;
      device_info?: {
        device_ip?: string;
        device_id?: string;
      };
      amount?: {
        currency?: string;
        total?: number;
      };
      attach?: string;
      appid?: string;
      sub_mchid?: string;
      description?: string;
      out_trade_no?: string;
      charge_info?: {
        charging_station_name?: string;
        park_fee?: number;
        charged_capacity?: number;
        start_time?: string;
        end_time?: string;
        park_duration?: number;
        charging_gun_number?: string;
      };
      goods_tag?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 用户openid转换. */
  '/v3/express/users/{openid}/transform': {
    params: { openid: string };
    needs: 'first';
    body: {
      appid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      openid: string;
    }>;
  };
  /** 创建保险订单. */
  '/v3/hire-power-bank/insurance-orders': {
    needs: 'first';
    body: {
      out_order_no: string;
      openid: string;
      notify_url: string;
      service_id?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      out_order_no: string;
      order_id: string;
      openid: string;
      max_claim_count: number;
      claimed_count: number;
      order_receive_state: string;
      /** A time as in RFC 3339. */
      order_receive_time: string;
      /** A time as in RFC 3339. */
      order_begin_time?: string;
      /** A time as in RFC 3339. */
      order_end_time?: string;
    }>;
  };
  /** 出行券切卡组件预下单. */
  '/v3/industry-coupon/tokens': {
    needs: 'first';
    body: {
      open_id: string;
      coupon_list: readonly {
        stock_id: number;
        coupon_id: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      token: string;
      /** A time as in RFC 3339. */
      expires_time: string;
    }>;
  };
  /** 回传SN和商品编码. */
  '/v3/industry-rebate/retail-industry/transactions': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      goods_detail?: readonly {
        quantity?: number;
        merchant_goods_id?: string;
        goods_name?: string;
        barcode?: string;
        price?: number;
      }[];
      device_id?: string;
      sub_mchid?: string;
      out_trade_no?: string;
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 支付码牌/点餐码牌交易回传. */
  '/v3/industry-rebate/transactions/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      code_url?: string;
      sub_mchid?: string;
      out_trade_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交保单授权信息. */
  '/v3/inspolicymgr/deduct/authorizations': {
    needs: 'nothing';
    body: {
      out_contract_code?: string;
      insurance_name?: string;
      payee_appid?: string;
      plan_id?: string;
      appid?: string;
      payee_mchid?: string;
      out_insurance_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 上传保单. */
  '/v3/inspolicymgr/deduct/policies': {
    needs: 'nothing';
    body: {
      policy_type?: string;
      policy_code?: string;
      openid?: string;
      combined_payment?: boolean;
      car_number?: string;
      period_premium_mode?: string;
      coverage_term_type?: string;
      payee_openid?: string;
      plan_id?: string;
      first_period_amount?: number;
      start_renewal_time?: string;
      out_insurance_no?: string;
      payee_appid?: string;
      insured_name_list?: readonly unknown[];
      support_renewal?: boolean;
      appid?: string;
      pet_name?: string;
      address?: string;
      free_insurance?: boolean;
      end_renewal_time?: string;
      subsequent_period_amount?: number;
      insurance_company_code?: string;
      expired_time?: string;
      coverage_detail?: string;
      effective_time?: string;
      policy_state?: string;
      out_contract_code?: string;
      payment_period?: string;
      policy_periods?: readonly unknown[];
      payment_method?: string;
      payee_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 保单失效. */
  '/v3/inspolicymgr/deduct/policies/terminate': {
    needs: 'nothing';
    body: {
      policy_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 获取authinfo接口. */
  '/v3/offlineface/authinfo': {
    needs: 'nothing';
    body: {
      sub_appid?: string;
      raw_data?: string;
      device_id?: string;
      organization_id?: string;
      sub_mchid?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预签约接口. */
  '/v3/offlineface/contracts/presign': {
    needs: 'nothing';
    body: {
      business_name?: string;
      limit_bank_card?: {
        identification?: {
          identification_type?: string;
          identification_number?: string;
        };
        valid_thru?: string;
        bank_card_number?: string;
        phone?: string;
        bank_type?: string;
        identification_name?: string;
      };
      facepay_user?: {
        identification_name?: string;
        organization_id?: string;
        phone?: string;
        out_user_id?: string;
        identification?: {
          identification_type?: string;
          identification_number?: string;
        };
      };
      contract_mode?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 获取还款链接接口. */
  '/v3/offlineface/repayment-url': {
    needs: 'nothing';
    body: {
      out_user_id?: string;
      organization_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请扣款接口. */
  '/v3/offlineface/transactions': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      sub_appid?: string;
      sp_appid?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      attach?: string;
      sub_mchid?: string;
      settle_info?: {
        profit_sharing?: boolean;
      };
      scene_info?: {
        device_ip?: string;
      };
      description?: string;
      out_trade_no?: string;
      business?: {
        business_product_id?: number;
        business_scene_id?: number;
      };
      auth_code?: string;
      goods_tag?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解除刷脸用户签约关系接口. */
  '/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': {
    params: { organization_id: string; user_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 获取凭证授权接口. */
  '/v3/offlinefacemch/tokens': {
    needs: 'nothing';
    body: {
      web_init_data?: {
        out_user_id?: string;
        organization_id?: string;
      };
      scene?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 服务关联预授权. */
  '/v3/palmservice/authorization/preauthorize': {
    needs: 'nothing';
    body: {
      organization_id?: string;
      openid?: string;
      preauthorize_session_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 微信分付-支付方式前置服务. */
  '/v3/pay/acquiring-bank/transactions/exposure': {
    needs: 'first';
    body: {
      acquiring_bank_id: string;
      acquiring_bank_appid?: string;
      merchant_id: string;
      merchant_appid?: string;
      channel_id: string;
      out_trade_no: string;
      payer?: {
        acquiring_bank_openid?: string;
        merchant_openid?: string;
        phone_number_hash?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      fqf_exposure: boolean;
      market_exposure_token?: string;
    }>;
  };
  /** 商户贴息-获取微信分付曝光建议. */
  '/v3/pay/instal/exposure': {
    needs: 'first';
    body: {
      mchid?: string;
      appid: string;
      user_id_type: string;
      openid?: string;
      phone_number_hash?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      recommend_exposure: boolean;
    }>;
  };
  /** 商户贴息-获取微信分付曝光建议. */
  '/v3/pay/instal/partner/exposure': {
    needs: 'first';
    body: {
      sp_mchid?: string;
      sub_mchid?: string;
      sp_appid: string;
      sub_appid?: string;
      user_id: {
        sp_openid?: string;
        sub_openid?: string;
        phone_number_hash?: string;
        user_id_type: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      recommend_exposure: boolean;
    }>;
  };
  /** 报名费率优惠活动. */
  '/v3/rate-activity/applications': {
    needs: 'first';
    body: {
      acquiring_bank_id: string;
      channel_id: string;
      sub_mchid: string;
      activity_detail: {
        activity_id: string;
        activity_rate?: string;
        activity_apply_information?: readonly {
          apply_material_id?: string;
          apply_material_information?: readonly string[];
        }[];
      };
      additional_information?: {
        additional_message?: string;
        additional_material?: readonly string[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      application_id: string;
    }>;
  };
}

/** Paths of PATCH: 其他. */
export interface PayOtherPatch {
  /** 更新保单信息. */
  '/v3/inspolicymgr/deduct/policies/{out_insurance_no}': {
    params: { out_insurance_no: string };
    needs: 'nothing';
    body: {
      policy_type?: string;
      policy_code?: string;
      combined_payment?: boolean;
      car_number?: string;
      period_premium_mode?: string;
      coverage_term_type?: string;
      insurance_name?: string;
      plan_id?: string;
      first_period_amount?: number;
      start_renewal_time?: string;
      insured_name_list?: readonly unknown[];
      support_renewal?: boolean;
      pet_name?: string;
      address?: string;
      free_insurance?: boolean;
      end_renewal_time?: string;
      subsequent_period_amount?: number;
      expired_time?: string;
      coverage_detail?: string;
      effective_time?: string;
      policy_state?: string;
      out_contract_code?: string;
      payment_period?: string;
      policy_periods?: readonly unknown[];
      payment_method?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 刷脸用户信息修改接口. */
  '/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': {
    params: { organization_id: string; out_user_id: string };
    needs: 'nothing';
    body: {
      user_name?: string;
      staff_info?: {
        occupation?: string;
      };
      status?: string;
      student_info?: {
        class_name?: string;
      };
      phone?: string;
      user_type?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改单据信息. */
  '/v3/rate-activity/applications/id/{application_id}': {
    params: { application_id: string };
    needs: 'nothing';
    body: {
      activity_detail_modification?: {
        activity_rate?: string;
        activity_apply_information?: readonly {
          apply_material_id?: string;
          apply_material_information?: readonly string[];
        }[];
      };
      additional_information?: {
        additional_message?: string;
        additional_material?: readonly string[];
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      application_id: string;
    }>;
  };
}
