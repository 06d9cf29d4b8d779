// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 品牌小店. */
export interface PayRetailStoreGet {
  /** 按区域查询品牌加价购活动. */
  '/v3/marketing/goods-subsidy-activity/activities': {
    needs: 'nothing';
    query: {
      city_id?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayAnswer<{
      total_count?: number;
      data?: {
        activity_id?: string;
        brand_id?: string;
        creator_merchant_id?: string;
        activity_info?: {
          activity_name?: string;
          apply_start_time?: string;
          apply_end_time?: string;
          activity_start_time?: string;
          activity_end_time?: string;
          activity_description?: string;
          [field: string]: unknown;
        };
        goods_information?: {
          goods_id?: string;
          goods_name?: string;
          goods_picture_url?: string;
          [field: string]: unknown;
        };
        rule_information?: {
          store_subsidy?: number;
          service_provider_subsidy?: number;
          store_subsidy_quota?: number;
          user_subsidy_quota?: number;
          areas?: {
            province?: string;
            city?: string;
            district?: string;
            [field: string]: unknown;
          }[];
          [field: string]: unknown;
        };
        [field: string]: unknown;
      }[];
      offset: number;
      limit: number;
    }>;
  };
  /** 查询零售小店活动业务代理. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': {
    params: { activity_id: string };
    needs: 'first';
    query: {
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      data?: {
        openid: string;
        [field: string]: unknown;
      }[];
      total_count?: number;
      offset: number;
      limit: number;
    }>;
  };
  /** 查询小店活动门店列表. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    params: { brand_id: string };
    needs: 'first';
    query: {
      offset: number;
      limit: number;
    };
    answer: PayAnswer<{
      data?: {
        store_code?: string;
        store_name?: string;
        [field: string]: unknown;
      }[];
      total_count?: number;
      offset?: number;
      limit?: number;
    }>;
  };
  /** 查询小店活动门店详情. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': {
    params: { brand_id: string; store_code: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      store_code?: string;
      store_name?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 品牌小店. */
export interface PayRetailStorePost {
  /** 门店报名品牌加价购活动. */
  '/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      caller_merchant_id: string;
      apply_infos?: readonly {
        store_info: {
          store_id: string;
          merchant_id: string;
          accounting_merchant_id: string;
        };
        goods_original_price: number;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      return_message?: string;
      failed_apply_infos?: {
        store_info: {
          store_id: string;
          accounting_merchant_id: string;
          merchant_id: string;
          [field: string]: unknown;
        };
        goods_original_price: number;
        [field: string]: unknown;
      }[];
      succeed_apply_infos?: {
        store_info: {
          store_id: string;
          accounting_merchant_id: string;
          merchant_id: string;
          [field: string]: unknown;
        };
        goods_original_price: number;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 锁定品牌加价购活动资格. */
  '/v3/marketing/goods-subsidy-activity/qualification/lock': {
    needs: 'first';
    body: {
      qualification_ids?: readonly unknown[];
      order_information: {
        out_trade_no: string;
        total_fee: number;
        store_merchant_id: string;
        payer_openid: string;
        store_id: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      return_message?: string;
      succeed_qualification_ids?: unknown[];
      failed_qualification_ids?: unknown[];
    }>;
  };
  /** 解锁品牌加价购活动资格. */
  '/v3/marketing/goods-subsidy-activity/qualification/unlock': {
    needs: 'first';
    body: {
      qualification_ids?: readonly unknown[];
      order_information: {
        out_trade_no: string;
        total_fee: number;
        store_merchant_id: string;
        payer_openid: string;
        store_id: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      return_message?: string;
      succeed_qualification_ids?: unknown[];
      failed_qualification_ids?: unknown[];
    }>;
  };
  /** 生成小店活动物料码. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': {
    params: { brand_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      material_num: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      material_list?: {
        material_id?: string;
        material_url?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 添加零售小店活动业务代理. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      representative_info_list: readonly {
        openid: string;
      }[];
      /** A time as in RFC 3339. */
      add_time?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      failed_representative_info_list?: {
        openid: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      add_time: string;
    }>;
  };
  /** 添加小店活动门店. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    params: { brand_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      stores: readonly {
        store_code?: string;
        store_name?: string;
      }[];
      /** A time as in RFC 3339. */
      add_time: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      failed_stores?: {
        store_code?: string;
        store_name?: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      add_time?: string;
    }>;
  };
}

/** Paths of PUT: 品牌小店. */
export interface PayRetailStorePut {
  /** 添加零售小店活动业务代理. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      add_time?: string;
      out_request_no: string;
      representative_info_list: readonly {
        openid: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      failed_representative_info_list?: {
        openid: string;
        [field: string]: unknown;
      }[];
      add_time: string;
    }>;
  };
}

/** Paths of DELETE: 品牌小店. */
export interface PayRetailStoreDelete {
  /** 删除零售小店活动业务代理. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': {
    params: { activity_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      representative_info_list: readonly {
        openid: string;
      }[];
      /** A time as in RFC 3339. */
      delete_time: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      activity_id: string;
      failed_representative_info_list?: {
        openid: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      delete_time: string;
    }>;
  };
  /** 删除小店活动门店. */
  '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    params: { brand_id: string };
    needs: 'first';
    body: {
      out_request_no: string;
      stores: readonly {
        store_code?: string;
        store_name?: string;
      }[];
      /** A time as in RFC 3339. */
      delete_time: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      failed_stores?: {
        store_code?: string;
        store_name?: string;
        [field: string]: unknown;
      }[];
      /** A time as in RFC 3339. */
      delete_time?: string;
    }>;
  };
}
