// Generated from scripts/data/work/endpoints by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenWorkAnswer, UntypedWorkAnswer, WorkUploadOptions } from '../call-shapes.js';

/** Paths of GET: mini program payments 小程序接入对外收款. */
export interface WorkPaymentsAppGet {
  /** 申请指定日期的交易账单下载信息. */
  '/cgi-bin/miniapppay/get_bill': {
    needs: 'first';
    query: {
      mchid: string;
      bill_date: string;
      bill_type?: string;
      tar_type?: string;
    };
    answer: OpenWorkAnswer<{
      hash_type: string;
      hash_value: string;
      download_url: string;
      auth: string;
    }>;
  };
}

/** Paths of POST with a JSON body: collect payments 对外收款; e-invoice 电子发票; mini program payments 小程序接入对外收款. */
export interface WorkPaymentsAppPost {
  /** 新增商户号. */
  '/cgi-bin/externalpay/addmerchant': {
    needs: 'first';
    body: {
      mch_id: string;
      merchant_name: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 删除商户号. */
  '/cgi-bin/externalpay/delmerchant': {
    needs: 'first';
    body: {
      mch_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 获取对外收款记录. */
  '/cgi-bin/externalpay/get_bill_list': {
    needs: 'first';
    body: {
      begin_time: string | number;
      end_time: string | number;
      payee_userid?: string;
      cursor?: string;
      limit?: number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      bill_list: {
        mch_id: string;
        bill_type: number;
        out_trade_no: string;
        out_refund_no?: string;
        transaction_id: string;
        trade_state: number;
        external_userid?: string;
        payee_userid?: string;
        total_fee: number;
        total_refund_fee: number;
        payment_type: number;
        pay_time: string | number;
        remark: string;
        payer_info?: {
          name?: string;
          phone?: string;
          address?: string;
          [field: string]: unknown;
        };
        commodity_list?: {
          description: string;
          amount?: number;
          [field: string]: unknown;
        }[];
        refund_list?: {
          out_refund_no: string;
          refund_userid: string;
          refund_comment: string;
          refund_reqtime: string | number;
          refund_status: number;
          refund_fee: number;
          [field: string]: unknown;
        }[];
        miniprogram_info?: {
          appid: string;
          name: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      next_cursor?: string;
    }>;
  };
  /** 获取资金流水. */
  '/cgi-bin/externalpay/get_fund_flow': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 按收款项目 ID 查询关联的商户订单号. */
  '/cgi-bin/externalpay/get_payment_info': {
    needs: 'first';
    body: {
      payment_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      bill_list: {
        out_trade_no: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询商户号详情. */
  '/cgi-bin/externalpay/getmerchant': {
    needs: 'first';
    body: {
      mch_id: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      bind_status: number;
      mch_id: string;
      merchant_name: string;
      allow_use_scope?: {
        user?: string[];
        partyid?: (string | number)[];
        tagid?: number[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 设置商户号使用范围. */
  '/cgi-bin/externalpay/set_mch_use_scope': {
    needs: 'first';
    body: {
      mch_id: string;
      allow_use_scope: {
        user?: readonly string[];
        partyid?: readonly (string | number)[];
        tagid?: readonly number[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量查询电子发票. */
  '/cgi-bin/card/invoice/reimburse/getinvoicebatch': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: UntypedWorkAnswer;
  };
  /** 查询电子发票. */
  '/cgi-bin/card/invoice/reimburse/getinvoiceinfo': {
    needs: 'first';
    body: {
      card_id: string;
      encrypt_code: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      card_id: string;
      begin_time: string | number;
      end_time: string | number;
      openid: string;
      type: string;
      payee: string;
      detail: string;
      user_info: {
        title: string;
        fee_without_tax: number;
        fee: number;
        tax: number;
        billing_no: string;
        billing_code: string;
        billing_time: string | number;
        info?: {
          name: string;
          unit?: string;
          num?: number;
          price: number;
          [field: string]: unknown;
        }[];
        check_code: string;
        detail: string;
        reimburse_status: string;
        pdf_url: string;
        trip_pdf_url?: string;
        buyer_number: string;
        buyer_address_and_phone?: string;
        buyer_bank_account?: string;
        seller_number?: string;
        seller_address_and_phone?: string;
        seller_bank_account?: string;
        remarks?: string;
        maker?: string;
        cashier?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 批量查询电子发票（多张）. */
  '/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch': {
    needs: 'first';
    body: {
      item_list: readonly {
        card_id: string;
        encrypt_code: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      item_list: {
        card_id: string;
        begin_time: string | number;
        end_time: string | number;
        user_card_status: string;
        openid: string;
        type: string;
        payee: string;
        detail: string;
        user_info: {
          title: string;
          fee_without_tax: number;
          fee: number;
          tax: number;
          billing_no: string;
          billing_code: string;
          billing_time: string | number;
          info?: {
            name: string;
            unit?: string;
            num?: number;
            price: number;
            [field: string]: unknown;
          }[];
          check_code: string;
          detail: string;
          reimburse_status: string;
          pdf_url: string;
          trip_pdf_url?: string;
          buyer_number: string;
          buyer_address_and_phone?: string;
          buyer_bank_account?: string;
          seller_number?: string;
          seller_address_and_phone?: string;
          seller_bank_account?: string;
          remarks?: string;
          maker?: string;
          cashier?: string;
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 更新发票状态. */
  '/cgi-bin/card/invoice/reimburse/updateinvoicestatus': {
    needs: 'first';
    body: {
      card_id: string;
      encrypt_code: string;
      reimburse_status: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 批量更新发票状态. */
  '/cgi-bin/card/invoice/reimburse/updatestatusbatch': {
    needs: 'first';
    body: {
      openid: string;
      reimburse_status: string;
      invoice_list: readonly {
        card_id: string;
        encrypt_code: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 提交创建对外收款账户的申请单. */
  '/cgi-bin/miniapppay/apply_mch': {
    needs: 'first';
    body: {
      out_request_no: string;
      organization_type: number;
      business_license_info: {
        cert_type: number;
        business_license_copy_open_wx_pay_media_id: string;
        business_license_number: string;
        merchant_name: string;
        legal_person: string;
        company_address?: string;
        business_time_begin_time?: string;
        business_time_end_time?: string;
      };
      finance_institution_info?: {
        finance_type: string;
        finance_license_pics_open_wx_pay_media_id: readonly string[];
      };
      merchant_short_name: string;
      id_card_info: {
        id_doc_type: number;
        id_card_copy_open_wx_pay_media_id: string;
        id_card_national_open_wx_pay_media_id: string;
        id_card_name: string;
        id_card_number: string;
        id_card_address?: string;
        id_card_valid_time_begin: string;
        id_card_valid_time: string;
      };
      owner?: boolean;
      ubo_info?: {
        id_doc_type: number;
        id_card_copy_open_wx_pay_media_id: string;
        id_card_national_open_wx_pay_media_id: string;
        id_card_name: string;
        id_card_number: string;
        id_card_address?: string;
        id_card_valid_time_begin: string;
        id_card_valid_time: string;
      };
      contact_info: {
        contact_type: string;
        business_authorization_letter_open_wx_pay_media_id?: string;
        contact_info: {
          id_doc_type: number;
          id_card_copy_open_wx_pay_media_id: string;
          id_card_national_open_wx_pay_media_id: string;
          id_card_name: string;
          id_card_number: string;
          id_card_address?: string;
          id_card_valid_time_begin: string;
          id_card_valid_time: string;
        };
        mobile_phone?: string;
        contact_email?: string;
      };
      account_info: {
        bank_account_type?: number;
        account_bank: string;
        account_name: string;
        account_number: string;
        bank_address_code: string;
        bank_name?: string;
        bank_card_supplement?: {
          settlement_certificate_open_wx_pay_media_id?: string;
          relationship_certificate_open_wx_pay_media_id?: string;
          other_certificate_open_wx_pay_media_id?: readonly string[];
        };
      };
      business_id: number;
      qualifications?: {
        id: readonly string[];
      };
      business_addition_pics?: {
        id: readonly string[];
      };
      userid?: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      error_description?: string;
    }>;
  };
  /** 关闭未支付订单. */
  '/cgi-bin/miniapppay/close_order': {
    needs: 'first';
    body: {
      mchid: string;
      out_trade_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer;
  };
  /** 创建小程序预支付订单. */
  '/cgi-bin/miniapppay/create_order': {
    needs: 'first';
    body: {
      appid: string;
      mchid: string;
      out_trade_no: string;
      description: string;
      scenekey?: string;
      amount: {
        total: number;
        /** `CNY`, for example. */
        currency: string;
      };
      payer: {
        openid: string;
      };
      /** A time as in RFC 3339. */
      time_expire?: string;
      attach?: string;
      goods_tag?: string;
      scene_info: {
        payer_client_ip: string;
        device_id?: string;
        store_info?: {
          id: string;
          name?: string;
          area_code?: string;
          address?: string;
        };
      };
      detail?: {
        cost_price?: number;
        invoice_id?: string;
        goods_detail?: readonly {
          merchant_goods_id: string;
          wechatpay_goods_id?: string;
          goods_name?: string;
          quantity: number;
          unit_price: number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      prepay_id: string;
    }>;
  };
  /** 查询对外收款账户申请单状态. */
  '/cgi-bin/miniapppay/get_applyment_status': {
    needs: 'first';
    body: {
      out_request_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      status: {
        applyment_state: string;
        applyment_state_desc: string;
        sign_state: string;
        sign_url?: string;
        audit_detail?: {
          param_name: string;
          reject_reason?: string;
          [field: string]: unknown;
        }[];
        account_validation?: {
          account_name: string;
          account_no: string;
          destination_account_bank: string;
          destination_account_name: string;
          destination_account_number: string;
          pay_amount: number;
          remark: string;
          deadline: string;
          [field: string]: unknown;
        };
        sub_mchid?: string;
        legal_validation_url?: string;
        [field: string]: unknown;
      };
      apply_state: number;
      real_sign_state: number;
      reject_reason?: string;
    }>;
  };
  /** 按商户订单号查询订单. */
  '/cgi-bin/miniapppay/get_order': {
    needs: 'first';
    body: {
      mchid: string;
      out_trade_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      mchid: string;
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
        [field: string]: unknown;
      };
      amount: {
        total: number;
        currency?: string;
        payer_total?: number;
        payer_currency?: string;
        [field: string]: unknown;
      };
      scene_info?: {
        device_id?: string;
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
        goods_detail?: {
          goods_id: string;
          quantity: number;
          unit_price: number;
          discount_amount: number;
          goods_remark?: string;
          [field: string]: unknown;
        }[];
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询退款详情. */
  '/cgi-bin/miniapppay/get_refund_detail': {
    needs: 'first';
    body: {
      mchid: string;
      out_refund_no: string;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      refund_id: string;
      out_refund_no: string;
      transaction_id: string;
      out_trade_no: string;
      channel: string;
      user_received_account: string;
      status: string;
      /** A time as in RFC 3339. */
      success_time?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      amount: {
        refund: number;
        currency: string;
        payer_refund?: number;
        discount_refund?: number;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 获取小程序调起支付所需签名. */
  '/cgi-bin/miniapppay/get_sign': {
    needs: 'first';
    body: {
      appid: string;
      prepay_id: string;
      /** `RSA`, for example. */
      sign_type: string;
      nonce?: string;
      timestamp?: string | number;
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      pay_sign: string;
    }>;
  };
  /** 申请退款. */
  '/cgi-bin/miniapppay/refund': {
    needs: 'first';
    body: {
      appid: string;
      mchid: string;
      out_trade_no: string;
      out_refund_no: string;
      reason?: string;
      funds_account?: string;
      amount: {
        total: number;
        refund: number;
        /** `CNY`, for example. */
        currency: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenWorkAnswer<{
      out_refund_no: string;
      amount: {
        refund: number;
        currency: string;
        payer_refund?: number;
        discount_refund?: number;
        [field: string]: unknown;
      };
      promotion_detail?: {
        promotion_id: string;
        scope: string;
        type: string;
        amount: number;
        refund_amount: number;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths that take a file: mini program payments 小程序接入对外收款. */
export interface WorkPaymentsAppUpload {
  /** 上传开户申请所需图片. */
  '/cgi-bin/miniapppay/upload_image': {
    args: [file: UploadFile, options?: WorkUploadOptions & { query?: WechatQuery }];
    answer: OpenWorkAnswer<{
      open_wx_pay_media_id: string;
    }>;
  };
}
