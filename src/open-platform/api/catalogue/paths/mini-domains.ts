// Generated from scripts/data/open-platform by npm run generate: change the data, not this file.

import type { OpenAnswer } from '../../../../api/answer.js';
import type { WechatPostOptions, WechatQuery } from '../../../../client/call-options.js';

/** Paths of GET: mini domains 小程序域名. */
export interface AuthorizerMiniDomainsGet {
  /** 获取 DNS 预解析域名 (getPrefetchDomain). */
  '/wxa/get_prefetchdnsdomain': {
    needs: 'nothing';
    query: WechatQuery;
    answer: OpenAnswer<{
      prefetch_dns_domain: {
        url: string;
        status: number;
        [field: string]: unknown;
      }[];
      size_limit: number;
    }>;
  };
}

/** Paths of POST with a JSON body: mini domains 小程序域名. */
export interface AuthorizerMiniDomainsPost {
  /** 获取发布后生效服务器域名列表 (getEffectiveServerDomain). */
  '/wxa/get_effective_domain': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      mp_domain?: {
        requestdomain: string[];
        wsrequestdomain: string[];
        uploaddomain: string[];
        downloaddomain: string[];
        udpdomain: string[];
        tcpdomain: string[];
        [field: string]: unknown;
      };
      third_domain?: {
        requestdomain: string[];
        wsrequestdomain: string[];
        uploaddomain: string[];
        downloaddomain: string[];
        udpdomain: string[];
        tcpdomain: string[];
        [field: string]: unknown;
      };
      direct_domain?: {
        requestdomain: string[];
        wsrequestdomain: string[];
        uploaddomain: string[];
        downloaddomain: string[];
        udpdomain: string[];
        tcpdomain: string[];
        [field: string]: unknown;
      };
      effective_domain?: {
        requestdomain: string[];
        wsrequestdomain: string[];
        uploaddomain: string[];
        downloaddomain: string[];
        udpdomain: string[];
        tcpdomain: string[];
        [field: string]: unknown;
      };
    }>;
  };
  /** 获取发布后生效业务域名列表 (getEffectiveJumpDomain). */
  '/wxa/get_effective_webviewdomain': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      mp_webviewdomain?: string[];
      third_webviewdomain?: string[];
      direct_webviewdomain?: string[];
      effective_webviewdomain?: string[];
    }>;
  };
  /** 获取业务域名校验文件 (getJumpDomainConfirmFile). */
  '/wxa/get_webviewdomain_confirmfile': {
    needs: 'nothing';
    body: object;
    options: WechatPostOptions;
    answer: OpenAnswer<{
      file_name: string;
      file_content: string;
    }>;
  };
  /** 配置小程序服务器域名 (modifyServerDomain). */
  '/wxa/modify_domain': {
    needs: 'first';
    body: {
      action: string;
      requestdomain?: readonly string[];
      wsrequestdomain?: readonly string[];
      uploaddomain?: readonly string[];
      downloaddomain?: readonly string[];
      udpdomain?: readonly string[];
      tcpdomain?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      requestdomain?: string[];
      wsrequestdomain?: string[];
      uploaddomain?: string[];
      downloaddomain?: string[];
      udpdomain?: string[];
      tcpdomain?: string[];
    }>;
  };
  /** 快速配置小程序服务器域名 (modifyServerDomainDirectly). */
  '/wxa/modify_domain_directly': {
    needs: 'first';
    body: {
      action: string;
      requestdomain?: readonly string[];
      wsrequestdomain?: readonly string[];
      uploaddomain?: readonly string[];
      downloaddomain?: readonly string[];
      udpdomain?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      requestdomain?: string[];
      wsrequestdomain?: string[];
      uploaddomain?: string[];
      downloaddomain?: string[];
      udpdomain?: string[];
      tcpdomain?: string[];
    }>;
  };
  /** 设置 DNS 预解析域名 (setPrefetchDomain). */
  '/wxa/set_prefetchdnsdomain': {
    needs: 'nothing';
    body: {
      prefetch_dns_domain?: readonly {
        url?: string;
      }[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer;
  };
  /** 配置小程序业务域名 (modifyJumpDomain). */
  '/wxa/setwebviewdomain': {
    needs: 'nothing';
    body: {
      action?: string;
      webviewdomain?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      webviewdomain?: string[];
    }>;
  };
  /** 快速配置小程序业务域名 (modifyJumpDomainDirectly). */
  '/wxa/setwebviewdomain_directly': {
    needs: 'nothing';
    body: {
      action?: string;
      webviewdomain?: readonly string[];
    };
    options: WechatPostOptions;
    answer: OpenAnswer<{
      webviewdomain?: string[];
    }>;
  };
}
