// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 委托营销. */
export interface PayPartnershipsGet {
  /** 查询合作关系列表. */
  '/v3/marketing/partnerships': {
    needs: 'first';
    query: {
      partner: string;
      authorized_data: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        partner: {
          type: string;
          appid?: string;
          merchant_id?: string;
          [field: string]: unknown;
        };
        authorized_data: {
          business_type: string;
          scenarios?: string[];
          stock_id?: string;
          [field: string]: unknown;
        };
        state: string;
        /** A time as in RFC 3339. */
        build_time: string;
        /** A time as in RFC 3339. */
        terminate_time?: string;
        /** A time as in RFC 3339. */
        create_time: string;
        /** A time as in RFC 3339. */
        update_time: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count?: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 委托营销. */
export interface PayPartnershipsPost {
  /** 建立合作关系. */
  '/v3/marketing/partnerships/build': {
    needs: 'first';
    body: {
      partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
      };
      authorized_data: {
        business_type: string;
        scenarios?: readonly string[];
        stock_id?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
        [field: string]: unknown;
      };
      authorized_data: {
        business_type: string;
        scenarios?: string[];
        stock_id?: string;
        [field: string]: unknown;
      };
      state: string;
      /** A time as in RFC 3339. */
      build_time: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      update_time: string;
    }>;
  };
  /** 终止合作关系. */
  '/v3/marketing/partnerships/terminate': {
    needs: 'first';
    body: {
      partner: {
        type: string;
        appid?: string;
        merchant_id?: string;
      };
      authorized_data: {
        business_type: string;
        scenarios?: readonly string[];
        stock_id?: string;
      };
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      /** A time as in RFC 3339. */
      terminate_time: string;
    }>;
  };
}
