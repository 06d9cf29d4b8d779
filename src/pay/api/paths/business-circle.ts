// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of GET: 智慧商圈. */
export interface PayBusinessCircleGet {
  /** 商圈积分授权查询. */
  '/v3/businesscircle/user-authorizations/{openid}': {
    params: { openid: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid: string;
    };
    answer: PayAnswer<{
      openid: string;
      authorize_state: string;
      /** A time as in RFC 3339. */
      authorize_time?: string;
      /** A time as in RFC 3339. */
      deauthorize_time?: string;
    }>;
  };
  /** 商圈会员待积分状态查询. */
  '/v3/businesscircle/users/{openid}/points/commit_status': {
    params: { openid: string };
    needs: 'first';
    query: {
      sub_mchid?: string;
      appid: string;
      brandid: number;
    };
    answer: PayAnswer<{
      points_commit_status: string;
    }>;
  };
}

/** Paths of POST with a JSON body: 智慧商圈. */
export interface PayBusinessCirclePost {
  /** 商圈会员停车状态同步. */
  '/v3/businesscircle/parkings': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      openid: string;
      brandid: number;
      plate_number: string;
      state: string;
      /** A time as in RFC 3339. */
      time: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 商圈会员积分同步. */
  '/v3/businesscircle/points/notify': {
    needs: 'first';
    body: {
      sub_mchid?: string;
      appid: string;
      transaction_id: string;
      openid: string;
      earn_points: boolean;
      increased_points: number;
      /** A time as in RFC 3339. */
      points_update_time: string;
      no_points_remarks?: string;
      total_points?: number;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
