// Generated from scripts/data/pay by npm run generate: change the data, not this file.

import type { WechatPostOptions } from '../../../client/call-options.js';
import type { PayAnswer, PayUntypedAnswer } from '../pay-answer.js';

/** Paths of POST with a JSON body: 点金计划. */
export interface PayGoldPlanPost {
  /** 商家小票管理. */
  '/v3/goldplan/merchants/changecustompagestatus': {
    needs: 'first';
    body: {
      sub_mchid: string;
      /** `OPEN`, for example. */
      operation_type: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
    }>;
  };
  /** 点金计划管理. */
  '/v3/goldplan/merchants/changegoldplanstatus': {
    needs: 'first';
    body: {
      sub_mchid: string;
      /** `OPEN`, for example. */
      operation_type: string;
      /** `JSAPI_AND_MINIPROGRAM`, for example. */
      operation_pay_scene?: string;
    };
    options: WechatPostOptions;
    answer: PayAnswer<{
      sub_mchid: string;
    }>;
  };
  /** 关闭广告展示. */
  '/v3/goldplan/merchants/close-advertising-show': {
    needs: 'first';
    body: {
      sub_mchid: string;
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 开通广告展示. */
  '/v3/goldplan/merchants/open-advertising-show': {
    needs: 'first';
    body: {
      sub_mchid: string;
      advertising_industry_filters?: readonly string[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
  /** 同业过滤标签管理. */
  '/v3/goldplan/merchants/set-advertising-industry-filter': {
    needs: 'first';
    body: {
      sub_mchid: string;
      advertising_industry_filters: readonly string[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}

/** Paths of PATCH: 点金计划. */
export interface PayGoldPlanPatch {
  /** 开通广告展示. */
  '/v3/goldplan/merchants/open-advertising-show': {
    needs: 'first';
    body: {
      sub_mchid: string;
      advertising_industry_filters?: readonly unknown[];
    };
    options: WechatPostOptions;
    answer: PayUntypedAnswer;
  };
}
