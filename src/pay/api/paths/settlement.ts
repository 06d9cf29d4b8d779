// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions, WechatQuery } from '../../../client/call-options.js';
import type { PayAnswer } from '../pay-answer.js';

/** Paths of GET: 结算规则. */
export interface PaySettlementGet {
  /** 根据申请单ID查询结果. */
  '/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': {
    params: { application_id: string };
    needs: 'nothing';
    query: WechatQuery;
    answer: PayAnswer<{
      application_id: string;
      application_process_info: string;
      application_state?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      settle_rule_id?: number;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 结算规则. */
export interface PaySettlementPost {
  /** 申请修改特约商户结算规则. */
  '/v3/merchant-settlement/merchant-settle-rule-applications': {
    needs: 'first';
    body: {
      acquiring_bank_id: string;
      sub_mchid: string;
      channel_id: string;
      settle_rule_id: number;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      application_id: string;
      application_process_info: string;
      application_state?: string;
      acquiring_bank_id?: string;
      channel_id?: string;
      sub_mchid?: string;
      settle_rule_id?: number;
      /** A time as in RFC 3339. */
      update_time?: string;
    }>;
  };
}
