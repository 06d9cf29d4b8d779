// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 合规. */
export interface PayComplianceGet {
  /** 查询不活跃商户身份核实结果. */
  '/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': {
    params: { sub_mchid: string; verification_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      sub_mchid: string;
      verification_id: string;
      state: string;
      fail_reason?: string;
      /** A time as in RFC 3339. */
      create_time: string;
      /** A time as in RFC 3339. */
      finish_time?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 合规. */
export interface PayCompliancePost {
  /** 发起不活跃商户身份核实. */
  '/v3/compliance/inactive-merchant-identity-verification/merchants': {
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      verification_id: string;
    }>;
  };
}
