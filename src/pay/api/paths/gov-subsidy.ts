// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 国补. */
export interface PayGovSubsidyGet {
  /** 查询补贴资格. */
  '/v3/gov/subsidy/qualification': {
    needs: 'nothing';
    query: {
      real_name?: string;
      id_card_number?: string;
      phone_number?: string;
      appliance_id?: number;
      openid?: string;
      appid?: string;
      qualification_region_code?: number;
      identity_document_type?: string;
    };
    answer: PayUntypedAnswer;
  };
}

/** Paths of POST with a JSON body: 国补. */
export interface PayGovSubsidyPost {
  /** 查询审核结果. */
  '/v3/gov/subsidy/audit/cup/invalid': {
    needs: 'nothing';
    body: {
      mchnt_order_id?: string;
      upload_time?: string;
      org_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 查询审核结果. */
  '/v3/gov/subsidy/audit/cup/query': {
    needs: 'nothing';
    body: {
      mchnt_order_id?: string;
      upload_time?: string;
      org_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步非银联支付交易退款信息. */
  '/v3/gov/subsidy/audit/cup/refund/sync': {
    needs: 'nothing';
    body: {
      refund_dt?: string;
      mchnt_order_id?: string;
      upload_time?: string;
      refund_at?: string;
      org_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 更新审核数据. */
  '/v3/gov/subsidy/audit/cup/update': {
    needs: 'nothing';
    body: {
      plat_form?: string;
      bar_code?: string;
      image01?: string;
      image04?: string;
      prod_model?: string;
      pack_and_active_photo?: string;
      mchnt_cd?: string;
      device_photo?: string;
      org_no?: string;
      upload_time?: string;
      image08?: string;
      image02?: string;
      track_info?: {
        tracking_type?: string;
        usr_addr?: string;
        delivery_method?: string;
        tracking_company?: string;
        tracking_no?: string;
        usr_area?: string;
        shipping_addr?: string;
        usr_city?: string;
        delivery_time?: string;
        usr_prov?: string;
      };
      image07?: string;
      trade_in_order_id?: string;
      sub_mchnt_cd?: string;
      brand_nm?: string;
      actual_at?: string;
      sub_mchnt_nm?: string;
      eng_grade?: string;
      image05?: string;
      commitment_letter_photo_format?: string;
      prod_id?: string;
      image03?: string;
      payer_tp?: string;
      online_no?: string;
      eng_grade_standard?: string;
      sales_at?: string;
      trade_in_at?: string;
      commitment_letter_photo?: string;
      mer_sub_at?: string;
      trans_tm?: string;
      image06?: string;
      store_nm?: string;
      is_trade_in?: string;
      image10?: string;
      record_number?: string;
      imei1?: string;
      register_model?: string;
      image09?: string;
      notify_url?: string;
      sales_chnl?: string;
      discount_at?: string;
      imei2?: string;
      invoice_info?: {
        sales_ent_nm?: string;
        invoice_dt?: string;
        invoice_cd?: string;
        invoice_link?: string;
        tax_payer?: string;
        num?: string;
        invoice_no?: string;
        invoice_tp?: string;
        tax?: string;
        nm?: string;
        invoice_tax_amt?: string;
        invoice_ck_cd?: string;
        service_nm?: string;
      };
      device_photo_format?: string;
      mchnt_order_id?: string;
      sn_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 上传审核数据. */
  '/v3/gov/subsidy/audit/cup/upload': {
    needs: 'nothing';
    body: {
      plat_form?: string;
      bar_code?: string;
      image01?: string;
      image04?: string;
      prod_model?: string;
      pack_and_active_photo?: string;
      mchnt_cd?: string;
      device_photo?: string;
      org_no?: string;
      upload_time?: string;
      image08?: string;
      image02?: string;
      track_info?: {
        tracking_type?: string;
        usr_addr?: string;
        delivery_method?: string;
        tracking_company?: string;
        tracking_no?: string;
        usr_area?: string;
        shipping_addr?: string;
        usr_city?: string;
        delivery_time?: string;
        usr_prov?: string;
      };
      image07?: string;
      trade_in_order_id?: string;
      sub_mchnt_cd?: string;
      brand_nm?: string;
      actual_at?: string;
      sub_mchnt_nm?: string;
      eng_grade?: string;
      image05?: string;
      commitment_letter_photo_format?: string;
      prod_id?: string;
      image03?: string;
      payer_tp?: string;
      online_no?: string;
      eng_grade_standard?: string;
      sales_at?: string;
      trade_in_at?: string;
      commitment_letter_photo?: string;
      mer_sub_at?: string;
      trans_tm?: string;
      image06?: string;
      store_nm?: string;
      is_trade_in?: string;
      image10?: string;
      record_number?: string;
      imei1?: string;
      register_model?: string;
      image09?: string;
      notify_url?: string;
      sales_chnl?: string;
      discount_at?: string;
      imei2?: string;
      invoice_info?: {
        sales_ent_nm?: string;
        invoice_dt?: string;
        invoice_cd?: string;
        invoice_link?: string;
        tax_payer?: string;
        num?: string;
        invoice_no?: string;
        invoice_tp?: string;
        tax?: string;
        nm?: string;
        invoice_tax_amt?: string;
        invoice_ck_cd?: string;
        service_nm?: string;
      };
      device_photo_format?: string;
      mchnt_order_id?: string;
      sn_code?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 企业信息查询. */
  '/v3/gov/subsidy/companies/query': {
    needs: 'nothing';
    body: {
      license_number?: string;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商品信息上传. */
  '/v3/gov/subsidy/goods/upload': {
    needs: 'nothing';
    body: {
      bar_code?: string;
      average_trading_price?: number;
      product_name?: string;
      energy_grade?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      brand?: string;
      product_model?: string;
      license_number?: string;
      base_price?: number;
      product_type?: string;
      seller_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** N品类同步资格核销信息. */
  '/v3/gov/subsidy/n-qualifications/sync': {
    needs: 'nothing';
    body: {
      mch_order_id?: string;
      pc_type?: string;
      purchaser_name?: string;
      phone_number?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      latitude?: string;
      cate_code?: string;
      coupon_code?: string;
      refund_id?: string;
      longitude?: string;
      delivery_time?: string;
      logistics_num?: string;
      out_trade_no?: string;
      receive_region_code?: string;
      invoice_num?: string;
      discount_amount?: number;
      transaction_time?: string;
      invoice_code?: string;
      product_type?: string;
      invoice_address_code?: string;
      energy_grade?: string;
      tax_authority_code?: string;
      invoice_time?: string;
      sale_model?: string;
      sub_mchid?: string;
      address?: string;
      cate_state?: string;
      brand?: string;
      identity_document_type?: string;
      id_card_number?: string;
      license_number?: string;
      order_amount?: number;
      real_name?: string;
      seller_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 取消资格（透传模式）. */
  '/v3/gov/subsidy/qualifications/passthrough/cancel': {
    needs: 'nothing';
    body: {
      identity_document_type?: string;
      id_card_number?: string;
      appliance_id?: number;
      phone_number?: string;
      real_name?: string;
      out_request_no?: string;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 领取资格（透传模式）. */
  '/v3/gov/subsidy/qualifications/passthrough/claim': {
    needs: 'nothing';
    body: {
      phone_number?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      identity_document_type?: string;
      latitude?: string;
      id_card_number?: string;
      real_name?: string;
      longitude?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 批量查询用户资格（透传模式）. */
  '/v3/gov/subsidy/qualifications/passthrough/query': {
    needs: 'nothing';
    body: {
      identity_document_type?: string;
      id_card_number?: string;
      phone_number?: string;
      real_name?: string;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 批量查询用户资格. */
  '/v3/gov/subsidy/qualifications/query': {
    needs: 'nothing';
    body: {
      identity_document_type?: string;
      id_card_number?: string;
      phone_number?: string;
      real_name?: string;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同步资格核销信息. */
  '/v3/gov/subsidy/qualifications/sync': {
    needs: 'nothing';
    body: {
      mch_name?: string;
      mch_order_id?: string;
      barcode?: string;
      pc_type?: string;
      purchaser_name?: string;
      phone_number?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      refund_id?: string;
      delivery_time?: string;
      logistics_num?: string;
      out_trade_no?: string;
      sub_mch_id?: string;
      receive_region_code?: string;
      invoice_num?: string;
      discount_amount?: number;
      imei1?: string;
      transaction_time?: string;
      invoice_code?: string;
      product_type?: string;
      invoice_address_code?: string;
      energy_grade?: string;
      item_name?: string;
      tax_authority_code?: string;
      spec_model?: string;
      imei2?: string;
      invoice_time?: string;
      sale_model?: string;
      sn_code?: string;
      address?: string;
      cate_state?: string;
      brand?: string;
      identity_document_type?: string;
      id_card_number?: string;
      license_number?: string;
      order_amount?: number;
      real_name?: string;
      seller_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** sn码锁定. */
  '/v3/gov/subsidy/sncode/lock': {
    needs: 'nothing';
    body: {
      sale_time?: string;
      sn_code?: string;
      barcode?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      brand?: string;
      out_trade_no?: string;
      manufacturer_info?: string;
      imei1?: string;
      spec_model?: string;
      imei2?: string;
      product_type?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 查询sn码状态. */
  '/v3/gov/subsidy/sncode/query': {
    needs: 'nothing';
    body: {
      sn_code_list?: readonly unknown[];
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** sn码解锁. */
  '/v3/gov/subsidy/sncode/unlock': {
    needs: 'nothing';
    body: {
      out_trade_no?: string;
      sn_code?: string;
      barcode?: string;
      appliance_id?: number;
      product_type?: string;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 交易信息查询. */
  '/v3/gov/subsidy/transactions/query': {
    needs: 'nothing';
    body: {
      order_number_list?: readonly unknown[];
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 查询单日交易汇总. */
  '/v3/gov/subsidy/transactions/summary/query-day': {
    needs: 'nothing';
    body: {
      query_type?: string;
      query_date?: string;
      cate_state?: string;
      appliance_id?: number;
      qualification_region_code?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 交易信息回传. */
  '/v3/gov/subsidy/transactions/sync': {
    needs: 'nothing';
    body: {
      mch_name?: string;
      mch_order_id?: string;
      energy_grade?: string;
      phone_number?: string;
      appliance_id?: number;
      qualification_region_code?: number;
      refund_id?: string;
      sale_model?: string;
      address?: string;
      cate_state?: string;
      sub_mchid?: string;
      transaction_time?: string;
      brand?: string;
      identity_document_type?: string;
      id_card_number?: string;
      out_trade_no?: string;
      receive_region_code?: string;
      discount_amount?: number;
      license_number?: string;
      order_amount?: number;
      real_name?: string;
      seller_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 品类凭证码预核销撤销. */
  '/v3/gov/subsidy/zhejiang/authcode/cancel': {
    needs: 'nothing';
    body: {
      trans_time?: string;
      trans_date?: string;
      auth_code?: string;
      sp_serial_no?: string;
      req_ssn?: string;
      cred_frozen_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 品类凭证码上报确认. */
  '/v3/gov/subsidy/zhejiang/authcode/commit': {
    needs: 'nothing';
    body: {
      trans_time?: string;
      county_code?: string;
      acq_org_order_no?: string;
      plat_subsidy?: string;
      barcode?: string;
      cred_frozen_no?: string;
      subsidy_amt?: number;
      trans_date?: string;
      uniscid?: string;
      sp_serial_no?: string;
      amount?: number;
      order_no?: string;
      address?: string;
      corp_name?: string;
      bank_subsidy?: string;
      brand?: string;
      add_code?: string;
      auth_code?: string;
      sale_models?: string;
      req_ssn?: string;
      bank_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 申请品类凭证码. */
  '/v3/gov/subsidy/zhejiang/authcode/issue': {
    needs: 'nothing';
    body: {
      category_id?: string;
      openid?: string;
      cert_no?: string;
      name?: string;
      custom_info?: string;
      cert_type?: string;
      add_code?: string;
      req_ssn?: string;
      mobile?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 品类凭证码上报撤销. */
  '/v3/gov/subsidy/zhejiang/authcode/refund': {
    needs: 'nothing';
    body: {
      trans_time?: string;
      plat_subsidy?: string;
      barcode?: string;
      cred_frozen_no?: string;
      subsidy_amt?: number;
      trans_date?: string;
      uniscid?: string;
      sp_serial_no?: string;
      order_no?: string;
      address?: string;
      bank_subsidy?: string;
      corp_name?: string;
      brand?: string;
      add_code?: string;
      auth_code?: string;
      sale_models?: string;
      req_ssn?: string;
      bank_name?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 预核销品类凭证码. */
  '/v3/gov/subsidy/zhejiang/authcode/try': {
    needs: 'nothing';
    body: {
      county_code?: string;
      category?: string;
      term_no?: string;
      sp_serial_no?: string;
      auth_code?: string;
      mchnt_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商品信息查询. */
  '/v3/gov/subsidy/zhejiang/goods/query': {
    needs: 'nothing';
    body: {
      req_ssn?: string;
      goods_bar_code?: string;
      req_time?: string;
      province?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** n品类核销. */
  '/v3/gov/subsidy/zhejiang/n-qualifications/confirm': {
    needs: 'nothing';
    body: {
      req_time?: string;
      data?: readonly {
        uniscid?: string;
        bank_subsidy?: string;
        cate_code?: string;
        serial_num?: string;
        cert_no?: string;
        status?: string;
        plat_subsidy?: string;
        tel?: string;
        subsidy?: string;
        name?: string;
        add_code?: string;
        corp_name?: string;
        sales?: string;
        brand?: string;
        bank_name?: string;
        grade?: string;
        sale_models?: string;
        operation_time?: string;
        activity_add_code?: string;
        address?: string;
      }[];
      req_ssn?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 变更资格. */
  '/v3/gov/subsidy/zhejiang/qualifications/alter': {
    needs: 'nothing';
    body: {
      req_ssn?: string;
      cate_code?: string;
      cert_no?: string;
      name?: string;
      tel?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 领取资格. */
  '/v3/gov/subsidy/zhejiang/qualifications/claim': {
    needs: 'nothing';
    body: {
      cert_type?: string;
      req_ssn?: string;
      cate_code?: string;
      cert_no?: string;
      name?: string;
      tel?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 查询补贴资格. */
  '/v3/gov/subsidy/zhejiang/qualifications/query': {
    needs: 'nothing';
    body: {
      req_ssn?: string;
      cate_code?: string;
      cert_no?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 核销资格. */
  '/v3/gov/subsidy/zhejiang/qualifications/sync': {
    needs: 'nothing';
    body: {
      data?: readonly {
        uniscid?: string;
        delivery_time?: string;
        bank_subsidy?: string;
        cate_code?: string;
        ccc_sn_order_no?: string;
        plat_subsidy?: string;
        tel?: string;
        subsidy?: string;
        name?: string;
        add_code?: string;
        sales?: string;
        brand?: string;
        is_ai_product?: string;
        bank_name?: string;
        sale_models?: string;
        operation_time?: string;
        barcode?: string;
        imei2?: string;
        item_name?: string;
        spec_model?: string;
        address?: string;
        logistics_no?: string;
        origin_order_no?: string;
        cert_no?: string;
        status?: string;
        corp_name?: string;
        imei1?: string;
        auth_code?: string;
        grade?: string;
        sn_code?: string;
        pc_type?: string;
        activity_add_code?: string;
        invoice_no?: string;
        order_no?: string;
      }[];
      req_ssn?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** sn码锁定. */
  '/v3/gov/subsidy/zhejiang/sncode/lock': {
    needs: 'nothing';
    body: {
      city?: string;
      county?: string;
      manufact_cert_code?: string;
      sn?: string;
      create_user?: string;
      trans_orderid?: string;
      goods_type?: string;
      acquire_code?: string;
      imei2?: string;
      req_time?: string;
      province?: string;
      is_ai_product?: string;
      goods_name?: string;
      order_price?: string;
      goods_bar_code?: string;
      goods_model?: string;
      sale_time?: string;
      sell_orderid?: string;
      brand?: string;
      mfr_info?: string;
      imei1?: string;
      sale_models?: string;
      req_ssn?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** sn码销售状态查询. */
  '/v3/gov/subsidy/zhejiang/sncode/query': {
    needs: 'nothing';
    body: {
      sales_models?: string;
      goods_bar_code?: string;
      sn?: string;
      manufact_cert_code?: string;
      req_ssn?: string;
      imei1?: string;
      goods_type?: string;
      imei2?: string;
      req_time?: string;
      province?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** sn码解锁. */
  '/v3/gov/subsidy/zhejiang/sncode/unlock': {
    needs: 'nothing';
    body: {
      sales_models?: string;
      city?: string;
      county?: string;
      manufact_cert_code?: string;
      sn?: string;
      create_user?: string;
      trans_orderid?: string;
      goods_type?: string;
      acquire_code?: string;
      imei2?: string;
      req_time?: string;
      province?: string;
      is_ai_product?: string;
      goods_name?: string;
      order_price?: string;
      goods_bar_code?: string;
      goods_model?: string;
      sale_time?: string;
      sell_orderid?: string;
      brand?: string;
      mfr_info?: string;
      imei1?: string;
      req_ssn?: string;
      ori_pay_orderid?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
