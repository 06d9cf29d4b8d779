// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 境外支付. */
export interface PayGlobalGet {
  /** 报关查询. */
  '/v3/customs/orders': {
    needs: 'first';
    query: {
      appid?: string;
      mchid: string;
      order_type?: string;
      order_no?: string;
      customs?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 获取平台证书列表. */
  '/v3/global/certificates': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 报关查询. */
  '/v3/global/customs/orders': {
    needs: 'first';
    query: {
      appid?: string;
      mchid: string;
      order_type?: string;
      order_no?: string;
      customs?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询投诉通知回调. */
  '/v3/global/merchant-service/complaint-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询投诉单列表. */
  '/v3/global/merchant-service/complaints': {
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
      begin_date?: string;
      end_date?: string;
      complainted_mchid?: string;
      mch_language?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询投诉单详情. */
  '/v3/global/merchant-service/complaints/{complaint_id}': {
    params: { complaint_id: string };
    needs: 'nothing';
    query: {
      mch_language?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询投诉协商历史. */
  '/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': {
    params: { complaint_id: string };
    needs: 'nothing';
    query: {
      limit?: number;
      offset?: number;
      mch_language?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 图片下载. */
  '/v3/global/merchant-service/images/{media_id}': {
    params: { media_id: string };
    needs: 'nothing';
    query: {
      complaint_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询H5支付权限申请单详情. */
  '/v3/global/merchant/h5/permission/applications/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询H5支付域名修改申请单. */
  '/v3/global/merchant/h5/permission/domain/applications/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询子商户H5支付权限状态. */
  '/v3/global/merchant/h5/permission/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询子商户（融合钱包）. */
  '/v3/global/merchants/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    query: {
      sp_appid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商户协议号查询签约. */
  '/v3/global/papay/contracts/out-contract-code/{out_contract_code}': {
    params: { out_contract_code: string };
    needs: 'first';
    query: {
      appid?: string;
      sub_mchid?: string;
      sp_appid?: string;
      sp_mchid: string;
      sub_appid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 代扣协议ID查询签约. */
  '/v3/global/papay/contracts/{contract_id}': {
    params: { contract_id: string };
    needs: 'first';
    query: {
      appid?: string;
      sub_mchid?: string;
      sp_appid?: string;
      sp_mchid: string;
      sub_appid?: string;
      plan_id?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单（商户订单号）. */
  '/v3/global/papay/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单（微信支付订单号）. */
  '/v3/global/papay/transactions/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 获取分账账单文件下载地址. */
  '/v3/global/profit-sharing/bill-download-url': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      bill_date: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询分账结果. */
  '/v3/global/profit-sharing/orders/{out_order_no}': {
    params: { out_order_no: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      transaction_id?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询分账接收方添加结果. */
  '/v3/global/profit-sharing/receivers/{account}': {
    params: { account: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      transaction_id?: string;
      appid?: string;
      sub_appid?: string;
      type?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 获取分账退款账单下载链接. */
  '/v3/global/profit-sharing/refunds/bill-download-url': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      bill_date: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询可供垫付退款实时余额. */
  '/v3/global/profit-sharing/refunds/refundable-balance': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询剩余待分金额. */
  '/v3/global/profit-sharing/transactions/{transaction_id}/amounts': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单剩余可退款金额. */
  '/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': {
    params: { transaction_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 商家充值退款余额查询. */
  '/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 商家充值退款余额查询. */
  '/v3/global/refund/recharge-balance': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 查询所有退款. */
  '/v3/global/refunds': {
    needs: 'first';
    query: {
      transaction_id?: string;
      out_trade_no?: string;
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
      offset?: number;
      count?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询单笔退款（微信支付退款订单号）. */
  '/v3/global/refunds/id/{refund_id}': {
    params: { refund_id: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询单笔退款（商户退款订单号）. */
  '/v3/global/refunds/out-refund-no/{out_refund_no}': {
    params: { out_refund_no: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询结算资金明细. */
  '/v3/global/settle/settlements': {
    needs: 'nothing';
    query: {
      sub_mchid?: string;
      settle_state?: string;
      settle_start_date?: string;
      settle_end_date?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 下载对账单. */
  '/v3/global/statements': {
    needs: 'first';
    query: {
      date?: string;
      mchid: string;
      sp_mchid: string;
      sub_mchid?: string;
    };
    answer: PayAnswer;
  };
  /** 查询订单（微信支付订单号）. */
  '/v3/global/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单（商户订单号）. */
  '/v3/global/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询子商户（融合钱包）. */
  '/v3/merchants/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'first';
    query: {
      sp_appid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询所有退款. */
  '/v3/refunds': {
    needs: 'first';
    query: {
      transaction_id?: string;
      out_trade_no?: string;
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
      offset?: number;
      count?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询单笔退款（微信支付退款订单号）. */
  '/v3/refunds/id/{refund_id}': {
    params: { refund_id: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询单笔退款（商户退款订单号）. */
  '/v3/refunds/out-refund-no/{out_refund_no}': {
    params: { out_refund_no: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单（微信支付订单号）. */
  '/v3/transactions/id/{transaction_id}': {
    params: { transaction_id: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询订单（商户订单号）. */
  '/v3/transactions/out-trade-no/{out_trade_no}': {
    params: { out_trade_no: string };
    needs: 'first';
    query: {
      mchid: string;
      sub_mchid?: string;
      sp_mchid: string;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 境外支付. */
export interface PayGlobalPost {
  /** 报关. */
  '/v3/customs/orders': {
    needs: 'nothing';
    body: {
      order_fee?: number;
      transaction_id?: string;
      appid?: string;
      transport_fee?: number;
      product_fee?: number;
      out_trade_no?: string;
      merchant_customs_no?: string;
      fee_type?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
      duty?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 报关重推. */
  '/v3/customs/redeclare': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      appid?: string;
      sub_order_id?: string;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 身份信息校验. */
  '/v3/customs/verify-certificate': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      certificate_id?: string;
      certificate_type?: string;
      appid?: string;
      certificate_name?: string;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 报关. */
  '/v3/global/customs/orders': {
    needs: 'nothing';
    body: {
      order_fee?: number;
      transaction_id?: string;
      appid?: string;
      transport_fee?: number;
      product_fee?: number;
      out_trade_no?: string;
      merchant_customs_no?: string;
      fee_type?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
      duty?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 报关重推. */
  '/v3/global/customs/redeclare': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      appid?: string;
      sub_order_id?: string;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 身份信息校验. */
  '/v3/global/customs/verify-certificate': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      certificate_id?: string;
      certificate_type?: string;
      appid?: string;
      certificate_name?: string;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建投诉通知回调. */
  '/v3/global/merchant-service/complaint-notifications': {
    needs: 'nothing';
    body: {
      url?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 反馈处理完成. */
  '/v3/global/merchant-service/complaints/{complaint_id}/complete': {
    params: { complaint_id: string };
    needs: 'nothing';
    body: {
      complainted_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交回复. */
  '/v3/global/merchant-service/complaints/{complaint_id}/response': {
    params: { complaint_id: string };
    needs: 'nothing';
    body: {
      jump_url?: string;
      response_content?: string;
      complainted_mchid?: string;
      response_images?: readonly unknown[];
      jump_url_text?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商户上传反馈图片. */
  '/v3/global/merchant-service/images/upload': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 上传文件. */
  '/v3/global/merchant-storage/file/upload': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建H5支付权限申请单. */
  '/v3/global/merchant/h5/permission/applications': {
    needs: 'nothing';
    body: {
      business_description?: string;
      website_homepage_pics?: readonly unknown[];
      website_url?: string;
      notify_url?: string;
      applyment_type?: string;
      sub_mchid?: string;
      website_business_page_pics?: readonly unknown[];
      transaction_limit_type?: string;
      domains?: readonly unknown[];
      website_state?: string;
      company_register_cert?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 创建H5支付域名修改申请单. */
  '/v3/global/merchant/h5/permission/domain/applications': {
    needs: 'nothing';
    body: {
      website_homepage_pics?: readonly unknown[];
      notify_url?: string;
      sub_mchid?: string;
      out_applyment_id?: string;
      website_state?: string;
      domains?: readonly unknown[];
      website_url?: string;
      website_business_page_pics?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 子商户进件（融合钱包）. */
  '/v3/global/merchants': {
    needs: 'nothing';
    body: {
      merchant_country_code?: string;
      registration_certificate_number?: string;
      office_phone?: string;
      h5_payment_apply_info?: {
        h5_website_url?: string;
        domains?: readonly unknown[];
      };
      name?: string;
      shortname?: string;
      channel_id?: string;
      sp_appid?: string;
      registration_certificate_copy?: string;
      attach?: string;
      contact?: {
        name?: string;
        email?: string;
        phone?: string;
      };
      registration_certificate_date?: string;
      sp_mchid?: string;
      business_category?: number;
      settlement_bank_number?: string;
      merchant_type?: string;
      principal?: {
        name?: string;
        number?: string;
      };
      business?: {
        office_account?: string;
        store_address?: string;
        app_download?: string;
        business_type?: string;
        website?: string;
        mini_program?: string;
        mcc?: string;
        store_photos?: {
          [key: string]: unknown;
        };
      };
      director?: {
        name?: string;
        number?: string;
      };
      apply_h5_payment?: boolean;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销订单（微信支付订单号）. */
  '/v3/global/micropay/transactions/id/{transaction_id}/reverse': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销订单（商户订单号）. */
  '/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: { out_trade_no: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交付款码支付. */
  '/v3/global/micropay/transactions/pay': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        auth_code?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      sp_mchid?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** APP签约. */
  '/v3/global/papay/contracts/app-pre-entrust-sign': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      success_notify_url?: string;
      appid?: string;
      user_display_name?: string;
      sub_mchid?: string;
      openid?: string;
      user_client_ip?: string;
      out_contract_code?: string;
      sub_appid?: string;
      expired_time?: string;
      plan_id?: number;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** H5预签约. */
  '/v3/global/papay/contracts/h5-pre-entrust-sign': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      success_notify_url?: string;
      return_appid?: string;
      appid?: string;
      user_display_name?: string;
      sub_mchid?: string;
      user_client_ip?: string;
      return_url?: string;
      out_contract_code?: string;
      sub_appid?: string;
      expired_time?: string;
      plan_id?: number;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** JSAPI预签约. */
  '/v3/global/papay/contracts/jsapi-pre-entrust-sign': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      success_notify_url?: string;
      appid?: string;
      user_display_name?: string;
      sub_mchid?: string;
      openid?: string;
      return_url?: string;
      out_contract_code?: string;
      sub_appid?: string;
      expired_time?: string;
      plan_id?: number;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小程序签约. */
  '/v3/global/papay/contracts/miniprogram-pre-entrust-sign': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      success_notify_url?: string;
      appid?: string;
      user_display_name?: string;
      sub_mchid?: string;
      openid?: string;
      user_client_ip?: string;
      out_contract_code?: string;
      sub_appid?: string;
      expired_time?: string;
      plan_id?: number;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** WEB预签约. */
  '/v3/global/papay/contracts/web-pre-entrust-sign': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      success_notify_url?: string;
      appid?: string;
      user_display_name?: string;
      sub_mchid?: string;
      return_url?: string;
      out_contract_code?: string;
      sub_appid?: string;
      expired_time?: string;
      plan_id?: number;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请解约. */
  '/v3/global/papay/contracts/{contract_id}/terminate': {
    params: { contract_id: string };
    needs: 'nothing';
    body: {
      termination_note?: string;
      sub_appid?: string;
      appid?: string;
      sub_mchid?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 支付扣款. */
  '/v3/global/papay/transactions': {
    needs: 'nothing';
    body: {
      notify_url?: string;
      merchant_category_code?: string;
      sub_appid?: string;
      sp_appid?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      attach?: string;
      appid?: string;
      sub_mchid?: string;
      scene_info?: {
        device_id?: string;
        device_ip?: string;
      };
      description?: string;
      out_trade_no?: string;
      contract_id?: string;
      goods_tag?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销订单（商户订单号）. */
  '/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: { out_trade_no: string };
    needs: 'nothing';
    body: object;
    options: WechatCallOptions & {
      query?: {
        sub_mchid?: string;
      };
    };
    answer: PayUntypedAnswer;
  };
  /** 请求分账. */
  '/v3/global/profit-sharing/orders': {
    needs: 'nothing';
    body: {
      transaction_id?: string;
      receivers?: readonly {
        name?: string;
        currency?: string;
        amount?: number;
        description?: string;
        authorized?: boolean;
        type?: string;
        account?: string;
      }[];
      appid?: string;
      sub_mchid?: string;
      out_order_no?: string;
      unfreeze_unsplit?: boolean;
      sub_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解冻剩余资金. */
  '/v3/global/profit-sharing/orders/unfreeze': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      transaction_id?: string;
      out_order_no?: string;
      description?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 添加分账接收方. */
  '/v3/global/profit-sharing/receivers': {
    needs: 'nothing';
    body: {
      account?: string;
      application_file_id?: string;
      relation_type?: string;
      appid?: string;
      major_service?: string;
      sub_mchid?: string;
      partnership_file_id?: string;
      scene?: string;
      name?: string;
      sub_appid?: string;
      type?: string;
      custom_relation?: string;
      authorized?: boolean;
      expected_ratio?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 分账标记. */
  '/v3/global/profit-sharing/transactions/mark': {
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      out_trade_no?: string;
      currency?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请退款. */
  '/v3/global/refunds': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      transaction_id?: string;
      notify_url?: string;
      amount?: {
        total?: number;
        currency?: string;
        refund?: number;
      };
      appid?: string;
      sub_mchid?: string;
      sub_appid?: string;
      out_trade_no?: string;
      out_refund_no?: string;
      mchid?: string;
      reason?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** APP支付下单. */
  '/v3/global/transactions/app': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 关闭订单（微信支付订单号）. */
  '/v3/global/transactions/id/{transaction_id}/close': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** JSAPI支付下单. */
  '/v3/global/transactions/jsapi': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** H5支付下单. */
  '/v3/global/transactions/mweb': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** Native支付下单. */
  '/v3/global/transactions/native': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 关闭订单（商户订单号）. */
  '/v3/global/transactions/out-trade-no/{out_trade_no}/close': {
    params: { out_trade_no: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 子商户进件（融合钱包）. */
  '/v3/merchants': {
    needs: 'nothing';
    body: {
      merchant_country_code?: string;
      registration_certificate_number?: string;
      office_phone?: string;
      name?: string;
      shortname?: string;
      channel_id?: string;
      sp_appid?: string;
      registration_certificate_copy?: string;
      contact?: {
        name?: string;
        email?: string;
        phone?: string;
      };
      registration_certificate_date?: string;
      sp_mchid?: string;
      business_category?: number;
      settlement_bank_number?: string;
      merchant_type?: string;
      principal?: {
        name?: string;
        number?: string;
      };
      business?: {
        office_account?: string;
        store_address?: string;
        app_download?: string;
        business_type?: string;
        website?: string;
        mini_program?: string;
        mcc?: string;
        store_photos?: {
          [key: string]: unknown;
        };
      };
      director?: {
        name?: string;
        number?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请退款. */
  '/v3/refunds': {
    needs: 'nothing';
    body: {
      sp_mchid?: string;
      transaction_id?: string;
      notify_url?: string;
      amount?: {
        total?: number;
        currency?: string;
        refund?: number;
      };
      appid?: string;
      sub_mchid?: string;
      sub_appid?: string;
      out_trade_no?: string;
      out_refund_no?: string;
      mchid?: string;
      reason?: string;
      sp_appid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** APP支付下单. */
  '/v3/transactions/app': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 关闭订单（微信支付订单号）. */
  '/v3/transactions/id/{transaction_id}/close': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销订单（微信支付订单号）. */
  '/v3/transactions/id/{transaction_id}/reverse': {
    params: { transaction_id: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 小程序/公众号支付下单. */
  '/v3/transactions/jsapi': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 提交付款码支付. */
  '/v3/transactions/micropay': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        auth_code?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      sp_mchid?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** H5支付下单. */
  '/v3/transactions/mweb': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 扫码支付下单. */
  '/v3/transactions/native': {
    needs: 'nothing';
    body: {
      detail?: readonly {
        cost_price?: number;
        goods_detail?: readonly {
          goods_id?: string;
          quantity?: number;
          goods_name?: string;
          price?: number;
          wxpay_goods_id?: string;
        }[];
        receipt_id?: string;
      }[];
      merchant_category_code?: string;
      sub_appid?: string;
      payer?: {
        sub_openid?: string;
        sp_openid?: string;
        openid?: string;
      };
      mchid?: string;
      sp_appid?: string;
      attach?: string;
      trade_type?: string;
      scene_info?: {
        device_id?: string;
        operator_id?: string;
        store_info?: {
          name?: string;
          address?: string;
          id?: string;
        };
        device_ip?: string;
        payer_client_ip?: string;
      };
      out_trade_no?: string;
      goods_tag?: string;
      time_expire?: string;
      sp_mchid?: string;
      notify_url?: string;
      amount?: {
        currency?: string;
        total?: number;
      };
      appid?: string;
      sub_mchid?: string;
      time_start?: string;
      description?: string;
      limit_pay?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 关闭订单（商户订单号）. */
  '/v3/transactions/out-trade-no/{out_trade_no}/close': {
    params: { out_trade_no: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 撤销订单（商户订单号）. */
  '/v3/transactions/out-trade-no/{out_trade_no}/reverse': {
    params: { out_trade_no: string };
    needs: 'nothing';
    body: {
      mchid?: string;
      sub_mchid?: string;
      sp_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PUT: 境外支付. */
export interface PayGlobalPut {
  /** 更新投诉通知回调. */
  '/v3/global/merchant-service/complaint-notifications': {
    needs: 'nothing';
    body: {
      url?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改子商户（融合钱包）. */
  '/v3/merchants': {
    needs: 'nothing';
    body: {
      merchant_country_code?: string;
      registration_certificate_number?: string;
      office_phone?: string;
      name?: string;
      shortname?: string;
      channel_id?: string;
      sp_appid?: string;
      registration_certificate_copy?: string;
      contact?: {
        name?: string;
        email?: string;
        phone?: string;
      };
      registration_certificate_date?: string;
      sp_mchid?: string;
      business_category?: number;
      settlement_bank_number?: string;
      sub_mchid?: string;
      merchant_type?: string;
      principal?: {
        name?: string;
        number?: string;
      };
      business?: {
        office_account?: string;
        store_address?: string;
        app_download?: string;
        business_type?: string;
        website?: string;
        mini_program?: string;
        mcc?: string;
        store_photos?: {
          [key: string]: unknown;
        };
      };
      director?: {
        name?: string;
        number?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 境外支付. */
export interface PayGlobalPatch {
  /** 报关信息修改. */
  '/v3/customs/orders': {
    needs: 'nothing';
    body: {
      order_fee?: number;
      transaction_id?: string;
      appid?: string;
      transport_fee?: number;
      product_fee?: number;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
      duty?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 报关信息修改. */
  '/v3/global/customs/orders': {
    needs: 'nothing';
    body: {
      order_fee?: number;
      transaction_id?: string;
      appid?: string;
      transport_fee?: number;
      product_fee?: number;
      out_trade_no?: string;
      merchant_customs_no?: string;
      sub_order_no?: string;
      mchid?: string;
      customs?: string;
      duty?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改H5支付权限申请单. */
  '/v3/global/merchant/h5/permission/applications/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    body: {
      business_description?: string;
      domains?: readonly unknown[];
      website_homepage_pics?: readonly unknown[];
      website_url?: string;
      website_state?: string;
      website_business_page_pics?: readonly unknown[];
      company_register_cert?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改H5支付域名修改申请单. */
  '/v3/global/merchant/h5/permission/domain/applications/{applyment_id}': {
    params: { applyment_id: string };
    needs: 'nothing';
    body: {
      website_homepage_pics?: readonly unknown[];
      domains?: readonly unknown[];
      website_url?: string;
      website_state?: string;
      website_business_page_pics?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 修改子商户（融合钱包）. */
  '/v3/global/merchants/{sub_mchid}': {
    params: { sub_mchid: string };
    needs: 'nothing';
    body: {
      merchant_country_code?: string;
      registration_certificate_number?: string;
      office_phone?: string;
      h5_payment_apply_info?: {
        website_url?: string;
        domains?: readonly unknown[];
      };
      name?: string;
      shortname?: string;
      channel_id?: string;
      sp_appid?: string;
      registration_certificate_copy?: string;
      contact?: {
        name?: string;
        email?: string;
        phone?: string;
      };
      registration_certificate_date?: string;
      sp_mchid?: string;
      business_category?: number;
      settlement_bank_number?: string;
      merchant_type?: string;
      principal?: {
        name?: string;
        number?: string;
      };
      business?: {
        office_account?: string;
        store_address?: string;
        app_download?: string;
        business_type?: string;
        website?: string;
        mini_program?: string;
        mcc?: string;
        store_photos?: string;
      };
      director?: {
        name?: string;
        number?: string;
      };
      apply_h5_payment?: boolean;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of DELETE: 境外支付. */
export interface PayGlobalDelete {
  /** 删除投诉通知回调. */
  '/v3/global/merchant-service/complaint-notifications': {
    needs: 'nothing';
    query: WechatQuery;
    answer: PayUntypedAnswer;
  };
  /** 删除分账接收方. */
  '/v3/global/profit-sharing/receivers': {
    needs: 'nothing';
    body: {
      sub_appid?: string;
      type?: string;
      account?: string;
      appid?: string;
      sub_mchid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths that answer with a file: 境外支付. */
export interface PayGlobalDownload {
  /** 下载对账单. */
  '/v3/global/statements': {
    args: [
      options: WechatCallOptions & {
        query: {
          date?: string;
          mchid: string;
          sp_mchid: string;
          sub_mchid?: string;
        };
      },
    ];
  };
}
