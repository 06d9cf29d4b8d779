// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 电子小票. */
export interface PayReceiptsGet {
  /** 查询自定义入口. */
  '/v3/marketing/shopping-receipt/customentrances/{brand_id}': {
    params: { brand_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      custom_entrance_type: string;
      subtitle: string;
      goods_thumbnail_url?: string;
      /** A time as in RFC 3339. */
      start_time: string;
      /** A time as in RFC 3339. */
      end_time: string;
      custom_entrance_state: string;
      brand_id: string;
      out_request_no: string;
      jump_link: {
        mini_programs_appid: string;
        mini_programs_path: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 电子小票. */
export interface PayReceiptsPost {
  /** 创建自定义入口. */
  '/v3/marketing/shopping-receipt/customentrances': {
    needs: 'first';
    body: {
      custom_entrance_type: string;
      subtitle: string;
      goods_thumbnail_url?: string;
      /** A time as in RFC 3339. */
      start_time: string;
      /** A time as in RFC 3339. */
      end_time: string;
      custom_entrance_state: string;
      brand_id: string;
      out_request_no: string;
      jump_link: {
        mini_programs_appid: string;
        mini_programs_path: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      custom_entrance_type: string;
      subtitle: string;
      goods_thumbnail_url?: string;
      /** A time as in RFC 3339. */
      start_time: string;
      /** A time as in RFC 3339. */
      end_time: string;
      custom_entrance_state: string;
      brand_id: string;
      out_request_no: string;
      jump_link: {
        mini_programs_appid: string;
        mini_programs_path: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
  /** 上传商家电子小票跳转信息. */
  '/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': {
    needs: 'first';
    body: {
      transaction_id: string;
      transaction_mchid?: string;
      transaction_sub_mchid?: string;
      openid: string;
      /** A time as in RFC 3339. */
      merchant_upload_time?: string;
      jump_info: {
        merchant_appid: string;
        merchant_path: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      merchant_jump_info: {
        transaction_id: string;
        transaction_mchid?: string;
        transaction_sub_mchid?: string;
        openid: string;
        /** A time as in RFC 3339. */
        merchant_upload_time?: string;
        jump_info: {
          merchant_appid: string;
          merchant_path: string;
          [field: string]: unknown;
        };
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        modify_time: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of PATCH: 电子小票. */
export interface PayReceiptsPatch {
  /** 更新自定义入口. */
  '/v3/marketing/shopping-receipt/customentrances/{brand_id}': {
    params: { brand_id: string };
    needs: 'first';
    body: {
      custom_entrance_type?: string;
      subtitle?: string;
      goods_thumbnail_url?: string;
      /** A time as in RFC 3339. */
      start_time?: string;
      /** A time as in RFC 3339. */
      end_time?: string;
      custom_entrance_state?: string;
      out_request_no: string;
      jump_link?: {
        mini_programs_appid: string;
        mini_programs_path: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      custom_entrance_type: string;
      subtitle: string;
      goods_thumbnail_url?: string;
      /** A time as in RFC 3339. */
      start_time: string;
      /** A time as in RFC 3339. */
      end_time: string;
      custom_entrance_state: string;
      brand_id: string;
      out_request_no: string;
      jump_link: {
        mini_programs_appid: string;
        mini_programs_path: string;
        [field: string]: unknown;
      };
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      modify_time: string;
    }>;
  };
}
