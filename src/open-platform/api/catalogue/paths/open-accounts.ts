// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';

/** Paths of GET: open accounts 开放平台账号管理; mini show component 公众号关注组件. */
export interface AuthorizerOpenAccountsGet {
  /** 获取绑定的开放平台账号主体是否一致 (getBindOpenAccountEntity). */
  '/cgi-bin/open/sameentity': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      same_entity: boolean;
    }>;
  };
  /** 获取展示的公众号信息 (getShowItem). */
  '/wxa/getshowwxaitem': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      can_open: number;
      is_open: number;
      appid?: string;
      nickname?: string;
      headimg?: string;
    }>;
  };
  /** 获取可以用来设置的公众号列表 (getLinkForShow). */
  '/wxa/getwxamplinkforshow': {
    needs: 'nothing';
    query: {
      page?: number;
      num?: number;
    };
    answer: OpenAnswer<{
      biz_info_list: {
        appid: string;
        nickname: string;
        headimg: string;
        [field: string]: unknown;
      }[];
      total_num: number;
    }>;
  };
}

/** Paths of POST with a JSON body: open accounts 开放平台账号管理; mini show component 公众号关注组件. */
export interface AuthorizerOpenAccountsPost {
  /** 将公众号/小程序绑定到开放平台账号 (bindOpenAccount). */
  '/cgi-bin/open/bind': {
    needs: 'first';
    body: {
      appid: string;
      open_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 创建开放平台账号并绑定 (createOpenAccount). */
  '/cgi-bin/open/create': {
    needs: 'first';
    body: {
      appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      open_appid: string;
    }>;
  };
  /** 获取绑定的开放平台账号 (getOpenAccount). */
  '/cgi-bin/open/get': {
    needs: 'first';
    body: {
      appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      open_appid: string;
    }>;
  };
  /** 查询是否绑定开放平台账号 (getBindOpenAccount). */
  '/cgi-bin/open/have': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      have_open: boolean;
    }>;
  };
  /** 解绑 (unbindOpenAccount). */
  '/cgi-bin/open/unbind': {
    needs: 'first';
    body: {
      appid: string;
      open_appid: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 设置展示的公众号 (setShowItem). */
  '/wxa/updateshowwxaitem': {
    needs: 'nothing';
    body: {
      wxa_subscribe_biz_flag?: 0 | 1;
      appid?: string;
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
}
