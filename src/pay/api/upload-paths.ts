// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { PayAnswer } from './pay-answer.js';

/** Paths that take a file, of WeChat Pay. */
export interface PayUploadEndpoints {
  /** 导入定向用户协议号. */
  '/v3/marketing/bank/packages/{package_id}/tasks': {
    params: { package_id: string };
    meta: {
      bank_type?: string;
    };
    answer: PayAnswer<{
      filename: string;
      task_id: string;
      package_id: string;
      status?: string;
      bank_type?: string;
      success_count?: number;
      fail_count?: number;
      success_user_count?: number;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
  /** 商户上传反馈图片. */
  '/v3/merchant-service/images/upload': {
    meta: object;
    answer: PayAnswer<{
      media_id: string;
    }>;
  };
  /** 图片上传. */
  '/v3/marketing/partner/product-coupon/media/upload-image': {
    meta: object;
    answer: PayAnswer<{
      image_url: string;
    }>;
  };
  /** 上传电子发票文件. */
  '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    meta: {
      sub_mchid?: string;
      file_type: string;
      digest_alogrithm: string;
    };
    answer: PayAnswer<{
      fapiao_media_id: string;
    }>;
  };
  /** 上传出租车电子发票文件. */
  '/v3/taxi-invoice/cards/upload-file': {
    meta: {
      digest_algorithm: string;
      company_mchid: string;
      region_id: number;
    };
    answer: PayAnswer<{
      fapiao_media_id: string;
    }>;
  };
  /** 图片上传. */
  '/v3/ecommerce/account/cancel-applications/media': {
    meta: object;
    answer: PayAnswer<{
      media_id: string;
    }>;
  };
  /** （营销）图片上传. */
  '/v3/marketing/favor/media/image-upload': {
    meta: object;
    answer: PayAnswer<{
      media_url: string;
    }>;
  };
  /** 文件上传. */
  '/v3/merchant/media/upload': {
    meta: object;
    answer: PayAnswer<{
      media_id: string;
    }>;
  };
  /** 视频上传. */
  '/v3/merchant/media/video_upload': {
    meta: object;
    answer: PayAnswer<{
      media_id: string;
    }>;
  };
  /** 上传商户提交资料文件. */
  '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    params: { sub_mchid: string };
    meta: object;
    answer: PayAnswer<{
      file_id: string;
    }>;
  };
  /** 上传尽调资料文件. */
  '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    params: { due_diligence_id: string };
    meta: {
      sub_mchid: string;
      item_id: number;
    };
    answer: PayAnswer<{
      file_id: string;
    }>;
  };
  /** 上传电子小票. */
  '/v3/marketing/shopping-receipt/shoppingreceipts': {
    meta: {
      transaction_id: string;
      transaction_mchid?: string;
      transaction_sub_mchid?: string;
      out_trade_no?: string;
      openid: string;
      merchant_contact_information?: {
        consultation_phone_number?: string;
      };
      /** A time as in RFC 3339. */
      upload_time?: string;
    };
    answer: PayAnswer<{
      receipt: {
        receipt_id: string;
        state: string;
        image_type: string;
        sha256: string;
        transaction_id: string;
        transaction_mchid?: string;
        transaction_sub_mchid?: string;
        out_trade_no?: string;
        openid: string;
        merchant_contact_information?: {
          consultation_phone_number?: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        upload_time?: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        modify_time: string;
        [field: string]: unknown;
      };
    }>;
  };
}
