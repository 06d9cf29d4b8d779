// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 支付即服务. */
export interface PaySmartGuideGet {
  /** 服务人员查询. */
  '/v3/smartguide/guides': {
    needs: 'first';
    query: {
      sub_mchid?: string;
      store_id: number;
      userid?: string;
      mobile?: string;
      work_id?: string;
      limit?: number;
      offset?: number;
    };
    answer: PayAnswer<{
      data: {
        guide_id: string;
        store_id: number;
        userid: string;
        name: string;
        mobile: string;
        work_id: string;
        [field: string]: unknown;
      }[];
      limit: number;
      offset: number;
      total_count: number;
    }>;
  };
}

/** Paths of POST with a JSON body: 支付即服务. */
export interface PaySmartGuidePost {
  /** 服务人员注册. */
  '/v3/smartguide/guides': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      corpid: string;
      store_id: number;
      userid: string;
      name: string;
      mobile: string;
      qr_code: string;
      avatar: string;
      group_qrcode?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      guide_id: string;
    }>;
  };
  /** 服务人员分配. */
  '/v3/smartguide/guides/{guide_id}/assign': {
    params: { guide_id: string };
    needs: 'first';
    body: {
      sub_mchid?: string;
      out_trade_no: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 支付即服务. */
export interface PaySmartGuidePatch {
  /** 服务人员信息更新. */
  '/v3/smartguide/guides/{guide_id}': {
    params: { guide_id: string };
    needs: 'nothing';
    body: {
      sub_mchid?: string;
      name?: string;
      mobile?: string;
      qr_code?: string;
      avatar?: string;
      group_qrcode?: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
