// Generated from scripts/data/endpoints by npm run generate: change the data, not this file.

import type { WechatCallOptions, WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { UploadFile } from '../../../client/files/upload.js';
import type { OpenAnswer } from '../../answer.js';
import type { UploadCallOptions } from '../../upload-call-options.js';

/** Paths of POST with a JSON body: e-invoice & non-tax 电子发票/非税. */
export interface OfficialInvoicesPost {
  /** 获取用户抬头（方式一）:获取商户专属二维码，立在收银台. */
  '/card/invoice/biz/getselecttitleurl': {
    needs: 'nothing';
    body: {
      attach?: string;
      biz_name?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 将发票抬头信息录入到用户微信中. */
  '/card/invoice/biz/getusertitleurl': {
    needs: 'nothing';
    body: {
      title?: string;
      tax_no?: string;
      phone?: string;
      addr?: string;
      bank_type?: string;
      bank_no?: string;
      user_fill?: 0 | 1;
      out_title_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      url: string;
    }>;
  };
  /** 统一开票接口-发票冲红. */
  '/card/invoice/clearoutinvoice': {
    needs: 'first';
    body: {
      invoiceinfo: {
        wxopenid: string;
        fpqqlsh: string;
        nsrsbh: string;
        nsrmc: string;
        yfpdm: string;
        yfphm: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询授权完成状态. */
  '/card/invoice/getauthdata': {
    needs: 'first';
    body: {
      order_id: string;
      s_pappid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      invoice_status: string;
      auth_time?: string | number;
      user_auth_info?: {
        user_field?: {
          title: string;
          phone: string;
          email: string;
          custom_field?: {
            key: string;
            value: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        biz_field?: {
          title: string;
          phone: string;
          tax_no: string;
          addr: string;
          bank_type: string;
          bank_no: string;
          custom_field?: {
            key: string;
            value: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取授权页链接. */
  '/card/invoice/getauthurl': {
    needs: 'first';
    body: {
      order_id: string;
      s_pappid: string;
      money: number;
      timestamp?: string | number;
      source: string;
      redirect_url?: string;
      ticket: string;
      type: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      auth_url: string;
      appid?: string;
    }>;
  };
  /** 将电子发票卡券插入用户卡包. */
  '/card/invoice/insert': {
    needs: 'first';
    body: {
      order_id: string;
      appid?: string;
      card_id: string;
      card_ext: {
        nonce_str?: string;
        user_card: {
          invoice_user_data: {
            title: string;
            fee_without_tax: number;
            fee: number;
            tax: number;
            billing_no: string;
            billing_code: string;
            billing_time: string | number;
            info: readonly {
              name: string;
              unit: string;
              num: number;
              price: number;
            }[];
            check_code?: string;
            s_pdf_media_id: string;
            s_trip_pdf_media_id?: string;
            buyer_number: string;
            buyer_address_and_phone?: string;
            buyer_bank_account?: string;
            seller_number?: string;
            seller_address_and_phone?: string;
            seller_bank_account?: string;
            remarks?: string;
            maker?: string;
            cashier?: string;
          };
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      code: string;
      openid: string;
      unionid?: string;
    }>;
  };
  /** 统一开票接口-开具蓝票. */
  '/card/invoice/makeoutinvoice': {
    needs: 'first';
    body: {
      invoiceinfo: {
        wxopenid: string;
        ddh: string;
        fpqqlsh: string;
        nsrsbh: string;
        nsrmc: string;
        nsrdz: string;
        nsrdh: string;
        nsrbank: string;
        nsrbankid: string;
        ghfnsrsbh?: string;
        ghfmc?: string;
        ghfdz?: string;
        ghfdh?: string;
        ghfbank?: string;
        ghfbankid?: string;
        kpr: string;
        skr?: string;
        fhr?: string;
        jshj: string | number;
        hjje: string | number;
        hjse: string | number;
        bz?: string;
        hylx?: string | number;
        invoicedetail_list: readonly {
          fphxz: string | number;
          spbm: string;
          xmmc: string;
          dw: string;
          ggxh: string;
          xmsl: string | number;
          xmdj: string | number;
          xmje: string | number;
          sl: string | number;
          se: string | number;
        }[];
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建发票卡券模板. */
  '/card/invoice/platform/createcard': {
    needs: 'first';
    body: {
      invoice_info: {
        base_info: {
          logo_url: string;
          title: string;
          custom_url_name?: string;
          custom_url_sub_title?: string;
          custom_url?: string;
          promotion_url_name?: string;
          promotion_url_sub_title?: string;
          promotion_url?: string;
        };
        type: string;
        payee: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id: string;
    }>;
  };
  /** 查询已上传的PDF文件. */
  '/card/invoice/platform/getpdf': {
    needs: 'first';
    body: {
      /** `get_url`, for example. */
      action: string;
      s_media_id: string;
    };
    options: WechatCallOptions & {
      query?: {
        action?: string;
      };
    };
    answer: OpenAnswer<{
      pdf_url: string;
      pdf_url_expire_time: number;
    }>;
  };
  /** 更新发票卡券状态. */
  '/card/invoice/platform/updatestatus': {
    needs: 'first';
    body: {
      card_id: string;
      code: string;
      reimburse_status: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 统一开票接口-查询已开发票. */
  '/card/invoice/queryinvoceinfo': {
    needs: 'first';
    body: {
      fpqqlsh: string;
      nsrsbh: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      invoicedetail: {
        fpqqlsh: string;
        fpdm: string;
        fphm: string;
        kprq: string;
        jym: string;
        pdfurl: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 微信发票-拒绝开票. */
  '/card/invoice/rejectinsert': {
    needs: 'first';
    body: {
      order_id: string;
      s_pappid: string;
      reason: string;
      url?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取用户抬头（方式二）:商户扫描用户的发票抬头二维码. */
  '/card/invoice/scantitle': {
    needs: 'first';
    body: {
      scan_text: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      title_type: number;
      title: string;
      tax_no?: string;
      phone?: string;
      addr?: string;
      bank_type?: string;
      bank_no?: string;
    }>;
  };
  /** 设置支付后开票信息. */
  '/card/invoice/setbizattr': {
    needs: 'both';
    body:
      | {
          auth_field: {
            user_field?: {
              show_title?: 0 | 1;
              show_phone?: 0 | 1;
              show_email?: 0 | 1;
              custom_field?: readonly {
                key: string;
              }[];
            };
            biz_field?: {
              show_title?: 0 | 1;
              show_tax_no?: 0 | 1;
              show_addr?: 0 | 1;
              show_phone?: 0 | 1;
              show_bank_type?: 0 | 1;
              show_bank_no?: 0 | 1;
              custom_field?: readonly {
                key: string;
              }[];
            };
          };
        }
      | {
          contact: {
            phone: string;
            time_out: number;
          };
        }
      | {
          paymch_info: {
            mchid: string;
            s_pappid: string;
          };
        };
    options: WechatCallOptions & {
      query:
        | {
            action: 'get_auth_field';
          }
        | {
            action: 'get_contact';
          }
        | {
            action: 'get_pay_mch';
          }
        | {
            action: 'set_auth_field';
          }
        | {
            action: 'set_contact';
          }
        | {
            action: 'set_pay_mch';
          };
    };
    answer: OpenAnswer<{
      auth_field?: {
        user_field?: {
          show_title?: number;
          show_phone?: number;
          show_email?: number;
          custom_field?: {
            key: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        biz_field?: {
          show_title?: number;
          show_tax_no?: number;
          show_addr?: number;
          show_phone?: number;
          show_bank_type?: number;
          show_bank_no?: number;
          custom_field?: {
            key: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      };
      contact?: {
        phone: string;
        time_out: number;
        [field: string]: unknown;
      };
      paymch_info?: {
        mchid: string;
        s_pappid: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取自身的开票平台识别码. */
  '/card/invoice/seturl': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      invoice_url: string;
    }>;
  };
  /** 创建财政电子票据接口. */
  '/nontax/createbillcard': {
    needs: 'first';
    body: {
      invoice_info: {
        base_info: {
          logo_url: string;
        };
        payee: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      card_id: string;
    }>;
  };
  /** 下载对帐单（提供给银行）. */
  '/nontax/downloadbill': {
    needs: 'first';
    body: {
      appid?: string;
      mch_id?: string;
      bill_date: string;
      bill_type?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 获取授权页链接. */
  '/nontax/getbillauthurl': {
    needs: 'first';
    body: {
      order_id: string;
      s_pappid: string;
      money: number;
      timestamp?: string | number;
      source: string;
      redirect_url?: string;
      ticket: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      auth_url: string;
      expire_time: number;
    }>;
  };
  /** 查询订单（提供给委办局、银行、财政）. */
  '/nontax/getorder': {
    needs: 'first';
    body: {
      appid?: string;
      service_id?: number;
      order_id: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string;
      appid: string;
      openid: string;
      desc: string;
      fee_type: number;
      fee: number;
      status: number;
      trans_id?: string;
      bank_id?: string;
      bank_name?: string;
      bank_account?: string;
      refund_out_id?: string;
      refund_order_id?: string;
      refund_reason?: string;
      refund_finish_time?: string | number;
      partial_refund_info?: {
        refund_out_id?: string;
        refund_order_id?: string;
        refund_fee?: number;
        refund_reason?: string;
        refund_status?: string;
        refund_finish_time?: string | number;
        [field: string]: unknown;
      }[];
      order_no?: string;
      department_code?: string;
      department_name: string;
      payment_notice_type?: number;
      payment_notice_no?: string;
      payment_info_source: number;
      bill_type_code?: string;
      bill_no?: string;
      region_code: string;
      scene?: string;
      items: {
        no: number;
        item_id: string;
        item_name: string;
        overdue?: number;
        penalty?: number;
        fee: number;
        [field: string]: unknown;
      }[];
      notify_history: {
        appid: string;
        name: string;
        notify_detail: {
          errcode: number;
          errmsg?: string;
          ret: number;
          ret_errmsg?: string;
          url?: string;
          wxnontaxstr: string;
          status: number;
          cost_time: number;
          notify_time: string | number;
          third_resp?: string;
          third_resp_data?: string;
          [field: string]: unknown;
        }[];
        notify_cnt: number;
        [field: string]: unknown;
      }[];
      pay_finish_time?: string | number;
      create_time: string | number;
    }>;
  };
  /** 查询订单列表. */
  '/nontax/getorderlist': {
    needs: 'first';
    body: {
      appid?: string;
      order_no?: string;
      payment_notice_no?: string;
      department_code: string;
      region_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id_list: string[];
      paid_order_id?: string;
    }>;
  };
  /** 获取实名信息. */
  '/nontax/getrealname': {
    needs: 'first';
    body: {
      wx_realname_token: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      key_encrypt_type: string;
      key: string;
      data_encrypt_type: string;
      data: string;
    }>;
  };
  /** 将财政电子票据添加到用户微信卡包. */
  '/nontax/insertbill': {
    needs: 'first';
    body: {
      order_id: string;
      appid?: string;
      card_id: string;
      card_ext: {
        user_card: {
          invoice_user_data: {
            title: string;
            fee: number;
            billing_no: string;
            billing_code: string;
            billing_time: string | number;
            s_pdf_media_id: string;
          };
        };
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      code: string;
      openid: string;
    }>;
  };
  /** 提交刷卡支付. */
  '/nontax/micropay': {
    needs: 'first';
    body: {
      appid?: string;
      bank_id?: string;
      bank_account?: string;
      mch_id?: string;
      desc: string;
      fee: number;
      order_no?: string;
      payment_notice_type?: number;
      payment_notice_no?: string;
      payment_notice_create_time: string | number;
      payment_expire_date: string;
      user_name?: string;
      department_code: string;
      department_name: string;
      region_code: string;
      auth_code: string;
      items: readonly {
        no: number;
        item_id: string;
        item_name: string;
        overdue?: number;
        penalty?: number;
        fee: number;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string;
    }>;
  };
  /** 测试支付结果通知. */
  '/nontax/mocknotification': {
    needs: 'nothing';
    body: {
      appid?: string;
      url?: string;
      version?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 测试查询应收信息. */
  '/nontax/mockqueryfee': {
    needs: 'nothing';
    body: {
      appid?: string;
      url?: string;
      version?: number;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 通知不一致订单（提供给财政）. */
  '/nontax/notifyinconsistentorder': {
    needs: 'nothing';
    body: {
      appid?: string;
      order_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 查询应收信息（提供给委办局）. */
  '/nontax/queryfee': {
    needs: 'first';
    body: {
      appid?: string;
      service_id?: number;
      bank_id?: string;
      payment_notice_type?: number;
      payment_notice_no: string;
      department_code: string;
      region_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      fee: number;
      user_name?: string;
      department_code?: string;
      department_name: string;
      payment_notice_type?: number;
      payment_notice_no: string;
      payment_notice_create_time: string | number;
      payment_expire_date?: string | number;
      region_code: string;
      items: {
        no: number;
        item_id: string;
        item_name: string;
        overdue?: number;
        penalty?: number;
        fee: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 申请退款（提供给银行）. */
  '/nontax/refund': {
    needs: 'first';
    body: {
      appid?: string;
      order_id: string;
      reason: string;
      refund_fee?: number;
      refund_out_id?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      refund_order_id: string;
    }>;
  };
  /** 支付下单（提供给委办局）. */
  '/nontax/unifiedorder': {
    needs: 'first';
    body: {
      appid?: string;
      service_id?: number;
      trade_type?: string;
      bank_id?: string;
      bank_account?: string;
      mch_id?: string;
      openid?: string;
      app_appid?: string;
      desc: string;
      fee: number;
      return_url?: string;
      ip: string;
      order_no?: string;
      payment_notice_type?: number;
      payment_notice_no?: string;
      payment_notice_create_time?: string | number;
      payment_expire_date: string;
      user_name?: string;
      department_code: string;
      department_name: string;
      region_code: string;
      scene?: string;
      items: readonly {
        no: number;
        item_id: string;
        item_name: string;
        overdue?: number;
        penalty?: number;
        fee: number;
      }[];
      auto_call_pay?: boolean;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string;
      pay_url?: string;
      miniprogram?: {
        appid?: string;
        pagepath?: string;
        query_string?: string;
        business_type?: string;
        [field: string]: unknown;
      };
    }>;
  };
  /** 用户入场通知. */
  '/nontax/vehicle/entrancenotify': {
    needs: 'first';
    body: {
      appid?: string;
      bank_id?: string;
      bank_account?: string;
      mch_id?: string;
      region_code: string;
      trade_scene: string;
      scene_info: {
        start_time: string | number;
        plate_number: string;
        car_type?: string;
        notify_url?: string;
        parking_name?: string;
        openid?: string;
        free_time?: number;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      user_state: string;
    }>;
  };
  /** 非税车主平台-申请扣款. */
  '/nontax/vehicle/payapply': {
    needs: 'first';
    body: {
      appid?: string;
      bank_id?: string;
      bank_account?: string;
      mch_id?: string;
      desc: string;
      fee: number;
      order_no?: string;
      payment_notice_type?: number;
      payment_notice_no?: string;
      department_code: string;
      department_name: string;
      region_code?: string;
      goods_tag?: string;
      trade_scene: string;
      scene_info: {
        start_time: string | number;
        end_time?: string | number;
        charging_time?: number;
        plate_number?: string;
        car_type?: string;
        parking_name?: string;
        space_number?: string;
        openid?: string;
        entrance_name?: string;
        exit_name?: string;
        carrying_capacity?: string;
        carrying_range?: string;
        channel_type?: string;
      };
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      order_id: string;
    }>;
  };
  /** 用户状态查询. */
  '/nontax/vehicle/querystate': {
    needs: 'first';
    body: {
      appid?: string;
      bank_id?: string;
      bank_account?: string;
      mch_id?: string;
      region_code: string;
      trade_scene: string;
      jump_scene?: string;
      openid?: string;
      plate_number?: string;
      material_info?: string;
      channel_type?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      user_state: string;
      openid?: string;
      path?: string;
      plate_number_info?: string[];
      authorize_package?: {
        [key: string]: string;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: e-invoice & non-tax 电子发票/非税. */
export interface SharedInvoicesPost {
  /** 批量查询报销发票信息. */
  '/card/invoice/reimburse/getinvoicebatch': {
    needs: 'first';
    body: {
      item_list: readonly {
        card_id: string;
        encrypt_code: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      item_list: {
        card_id: string;
        begin_time?: string | number;
        end_time?: string | number;
        user_card_status?: string;
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
            unit: string;
            num: number;
            price: number;
            [field: string]: unknown;
          }[];
          check_code: string;
          reimburse_status: string;
          pdf_url: string;
          trip_pdf_url?: string;
          order_id?: string;
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
  /** 查询报销发票信息. */
  '/card/invoice/reimburse/getinvoiceinfo': {
    needs: 'first';
    body: {
      card_id: string;
      encrypt_code: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
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
          unit: string;
          num: number;
          price: number;
          [field: string]: unknown;
        }[];
        check_code?: string;
        reimburse_status: string;
        pdf_url: string;
        trip_pdf_url?: string;
        order_id?: string;
        buyer_number?: string;
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
  /** 报销方更新发票状态. */
  '/card/invoice/reimburse/updateinvoicestatus': {
    needs: 'first';
    body: {
      card_id: string;
      encrypt_code: string;
      reimburse_status: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 报销方批量更新发票状态. */
  '/card/invoice/reimburse/updatestatusbatch': {
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
    answer: OpenAnswer;
  };
}

/** Paths that take a file: e-invoice & non-tax 电子发票/非税. */
export interface OfficialInvoicesUpload {
  /** 上传PDF. */
  '/card/invoice/platform/setpdf': {
    args: [file: UploadFile, options: UploadCallOptions & { query?: WechatQuery; field: 'pdf' }];
    answer: OpenAnswer<{
      s_media_id: string | number;
    }>;
  };
}

/** Paths that answer with a file: e-invoice & non-tax 电子发票/非税. */
export interface OfficialInvoicesDownload {
  /** 下载对帐单（提供给银行）. */
  '/nontax/downloadbill': {
    args: [
      options: WechatPostOptions & {
        body: {
          appid?: string;
          mch_id?: string;
          bill_date: string;
          bill_type?: string;
        };
      },
    ];
  };
}
