// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 教育. */
export interface PayEducationGet {
  /** 通过协议号查询签约. */
  '/v3/edu-papay/contracts/id/{contract_id}': {
    params: { contract_id: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      plan_id: string;
      openid: string;
      sub_openid: string;
      contract_information: {
        contract_id: string;
        contract_status: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信订单号查单. */
  '/v3/edu-papay/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: string;
      trade_state_description: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_information?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商户订单号查单. */
  '/v3/edu-papay/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      sp_mchid: string;
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_state: string;
      trade_state_description: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_information?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 通过用户标识查询签约. */
  '/v3/edu-papay/user/{openid}/contracts': {
    params: { openid: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      plan_id: string;
      sub_openid?: string;
      contract_status?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        sp_mchid: string;
        sub_mchid?: string;
        appid: string;
        sub_appid?: string;
        plan_id: string;
        openid: string;
        sub_openid: string;
        contract_information: {
          contract_id: string;
          contract_status: string;
          /** A time as in RFC 3339. */
          create_time: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
      total_count: number;
    }>;
  };
  /** 通过QQ账号查询核销订单列表. */
  '/v3/edu-star/orders': {
    needs: 'nothing';
    query: {
      appid?: string;
      wechat_openid?: string;
      qq?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 通过微信用户标识查询用户信息. */
  '/v3/edu-star/users/openid/{wechat_openid}': {
    params: { wechat_openid: string };
    needs: 'nothing';
    query: {
      appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 通过QQ账号查询用户信息. */
  '/v3/edu-star/users/qq/{qq}': {
    params: { qq: string };
    needs: 'nothing';
    query: {
      appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 通过协议号查询签约. */
  '/v3/eduschoolpay/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      plan_id: string;
      out_contract_code: string;
      contract_id: string;
      openid: string;
      contract_status: string;
      /** A time as in RFC 3339. */
      create_time: string;
    }>;
  };
  /** 微信支付订单号查单. */
  '/v3/eduschoolpay/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      sub_mchid?: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 商户订单号查单. */
  '/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      sub_mchid?: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询用户签约列表. */
  '/v3/eduschoolpay/users/{openid}/contracts': {
    params: { openid: string };
    needs: 'first';
    query: {
      plan_id: string;
      contract_status: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        mchid: string;
        appid: string;
        plan_id: string;
        out_contract_code: string;
        contract_id: string;
        openid: string;
        contract_status: string;
        /** A time as in RFC 3339. */
        create_time: string;
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
      total_count: number;
    }>;
  };
  /** 商户查询用户欠款状态. */
  '/v3/eduschoolpay/users/{openid}/debt-state': {
    params: { openid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      appid: string;
      openid: string;
      state: string;
      debt_count: number;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 教育. */
export interface PayEducationPost {
  /** 预签约. */
  '/v3/edu-papay/contracts/presign': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      plan_id: string;
      openid: string;
      sub_openid?: string;
      user_id: string;
      period_start_date: string;
      trade_scene: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      presign_token: string;
    }>;
  };
  /** 教育通扣款受理. */
  '/v3/edu-papay/transactions': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
      contract_id: string;
      out_trade_no: string;
      body: string;
      attach?: string;
      notify_url?: string;
      goods_tag?: string;
      trade_scene: string;
      amount: {
        total: number;
        currency: string;
      };
      device_information?: {
        device_id?: string;
        device_ip?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 发送扣款预通知. */
  '/v3/edu-papay/user-notifications/{contract_id}/send': {
    params: { contract_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建核销订单. */
  '/v3/edu-star/orders': {
    needs: 'nothing';
    body: {
      qq?: string;
      right_id?: string;
      appid?: string;
      wechat_openid?: string;
      create_time?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预签约. */
  '/v3/eduschoolpay/contracts/presign': {
    needs: 'first';
    body: {
      appid: string;
      plan_id: string;
      openid: string;
      user_id: string;
      school_id: string;
      out_contract_code: string;
      contract_mode?: string;
      downgrade_default_contract?: boolean;
      identity?: {
        real_name: string;
        id_card_number?: string;
        credential_type?: string;
      };
      bank_card?: {
        bank_type?: string;
        bank_card_no: string;
        valid_thru?: string;
        phone: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      presign_token: string;
    }>;
  };
  /** 商户主动解约. */
  '/v3/eduschoolpay/contracts/{contract_id}/terminate': {
    params: { contract_id: string };
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 扣款. */
  '/v3/eduschoolpay/transactions': {
    needs: 'first';
    body: {
      appid: string;
      sub_mchid?: string;
      sub_appid?: string;
      contract_id: string;
      user_id: string;
      out_trade_no: string;
      description: string;
      attach?: string;
      goods_tag?: string;
      amount: {
        total: number;
        currency: string;
      };
      scene_info?: {
        /** A time as in RFC 3339. */
        start_time: string;
        school_id: string;
        scene_type: string;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
      };
      settle_info?: {
        profit_sharing?: boolean;
        subsidy_amount?: number;
      };
      notify_url?: string;
      payment_mode?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      mchid: string;
      appid: string;
      sub_mchid?: string;
      sub_appid?: string;
      out_trade_no: string;
      transaction_id?: string;
      trade_type: string;
      trade_state: string;
      trade_state_desc: string;
      bank_type?: string;
      attach?: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      payer?: {
        openid: string;
        sub_openid: string;
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        discount_total?: number;
        [field: string]: unknown;
      };
      device_info?: {
        device_id?: string;
        device_ip?: string;
        [field: string]: unknown;
      };
      promotion_detail?: {
        coupon_id: string;
        name?: string;
        scope: string;
        type: string;
        amount: number;
        stock_id?: string;
        wechatpay_contribute?: number;
        merchant_contribute?: number;
        other_contribute?: number;
        currency?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of DELETE: 教育. */
export interface PayEducationDelete {
  /** 解约. */
  '/v3/edu-papay/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
}
