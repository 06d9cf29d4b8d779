// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 门店. */
export interface PayStoresGet {
  /** 列表查询品牌门店信息. */
  '/v3/brand/partner/store/brandstores': {
    needs: 'nothing';
    query: {
      brand_id?: string;
      store_state?: string;
      offset?: number;
      limit?: number;
    };
    answer: PayUntypedAnswer;
  };
  /** 查询品牌门店. */
  '/v3/brand/partner/store/brandstores/{store_id}': {
    params: { store_id: string };
    needs: 'first';
    query: {
      brand_id: string;
    };
    answer: PayAnswer<{
      store_id: string;
      brand_id: string;
      store_state: string;
      audit_state: string;
      review_reject_reason?: string;
      store_basics: {
        store_reference_id?: string;
        branch_name?: string;
        [field: string]: unknown;
      };
      store_address: {
        address_code?: string;
        address_detail?: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
        [field: string]: unknown;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
        [field: string]: unknown;
      };
      store_recipient: {
        mchid?: string;
        company_name?: string;
        recipient_state?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 查询门店. */
  '/v3/merchant-store/stores/{store_id}': {
    params: { store_id: string };
    needs: 'nothing';
    query: {
      sub_mchid?: string;
    };
    answer: PayAnswer<{
      store_basics: {
        store_reference_id?: string;
        brand_id?: number;
        brand_name?: string;
        store_name: string;
        branch_name?: string;
        [field: string]: unknown;
      };
      store_address: {
        address_code?: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
        [field: string]: unknown;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
        [field: string]: unknown;
      };
      store_recipient: {
        mchid: string;
        company_name?: string;
        [field: string]: unknown;
      }[];
      store_state: {
        store_state_value: string;
        store_state_message?: string;
        address_failed_reason?: string;
        [field: string]: unknown;
      };
    }>;
  };
}

/** Paths of POST with a JSON body: 门店. */
export interface PayStoresPost {
  /** 创建品牌门店. */
  '/v3/brand/partner/store/brandstores': {
    needs: 'first';
    body: {
      brand_id: string;
      store_basics: {
        store_reference_id?: string;
        branch_name?: string;
      };
      store_address: {
        address_code?: string;
        address_detail?: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      store_id: string;
      brand_id: string;
      store_state: string;
      audit_state: string;
      review_reject_reason?: string;
      store_basics: {
        store_reference_id?: string;
        branch_name?: string;
        [field: string]: unknown;
      };
      store_address: {
        address_code?: string;
        address_detail?: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
        [field: string]: unknown;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
        [field: string]: unknown;
      };
      store_recipient: {
        mchid?: string;
        company_name?: string;
        recipient_state?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 绑定收款商户号. */
  '/v3/brand/partner/store/brandstores/{store_id}/bindrecipient': {
    params: { store_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      mchid: string;
      company_name: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      store_id: string;
      brand_id: string;
      mchid: string;
      company_name: string;
      recipient_state: string;
    }>;
  };
  /** 暂停门店营业. */
  '/v3/brand/partner/store/brandstores/{store_id}/close': {
    params: { store_id: string };
    needs: 'nothing';
    body: {
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 恢复门店营业. */
  '/v3/brand/partner/store/brandstores/{store_id}/resume': {
    params: { store_id: string };
    needs: 'nothing';
    body: {
      brand_id?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 解绑收款商户号. */
  '/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': {
    params: { store_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      failed_reason?: string;
    }>;
  };
  /** 创建门店. */
  '/v3/merchant-store/stores': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      store_basics: {
        store_reference_id?: string;
        brand_id?: number;
        brand_name?: string;
        store_name: string;
        branch_name?: string;
      };
      store_address: {
        address_code?: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
      };
      store_recipient?: readonly {
        mchid: string;
        company_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      store_id: number;
    }>;
  };
  /** 绑定门店收款信息. */
  '/v3/merchant-store/stores/{store_id}/recipients/bind': {
    params: { store_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      store_recipient: readonly {
        mchid: string;
        company_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      failed_store_recipient?: {
        mchid: string;
        company_name?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 解除门店收款信息绑定. */
  '/v3/merchant-store/stores/{store_id}/recipients/unbind': {
    params: { store_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      store_recipient: readonly {
        mchid: string;
        company_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      failed_store_recipient?: {
        mchid: string;
        company_name?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
}

/** Paths of PATCH: 门店. */
export interface PayStoresPatch {
  /** 更新品牌门店. */
  '/v3/brand/partner/store/brandstores/{store_id}': {
    params: { store_id: string };
    needs: 'first';
    body: {
      brand_id: string;
      store_basics?: {
        store_reference_id?: string;
        branch_name?: string;
      };
      store_address?: {
        address_code?: string;
        address_detail?: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
      };
      store_business?: {
        service_phone?: string;
        business_hours?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      store_id: string;
      brand_id: string;
      store_state: string;
      audit_state: string;
      review_reject_reason?: string;
      store_basics: {
        store_reference_id?: string;
        branch_name?: string;
        [field: string]: unknown;
      };
      store_address: {
        address_code?: string;
        address_detail?: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
        [field: string]: unknown;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
        [field: string]: unknown;
      };
      store_recipient: {
        mchid?: string;
        company_name?: string;
        recipient_state?: string;
        [field: string]: unknown;
      }[];
    }>;
  };
  /** 修改门店. */
  '/v3/merchant-store/stores/{store_id}': {
    params: { store_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      store_basics: {
        store_reference_id?: string;
        brand_id?: number;
        brand_name?: string;
        store_name: string;
        branch_name?: string;
      };
      store_address: {
        address_code?: string;
        address_detail: string;
        address_complements?: string;
        longitude?: string;
        latitude?: string;
      };
      store_business: {
        service_phone?: string;
        business_hours?: string;
      };
      store_recipient?: readonly {
        mchid: string;
        company_name?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of DELETE: 门店. */
export interface PayStoresDelete {
  /** 删除品牌门店. */
  '/v3/brand/partner/store/brandstores/{store_id}': {
    params: { store_id: string };
    needs: 'first';
    body: {
      brand_id: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
