import type { ApiAnswer, Open } from '../answer.js';
import type { EnvVersion } from './codes.types.js';

/** How long a link works: at most 30 days. */
interface LinkLife {
  /** 0: until `expire_time`; 1: for `expire_interval`. */
  expire_type?: 0 | 1;
  /** Unix seconds. */
  expire_time?: number;
  /** Days, 1 to 30. */
  expire_interval?: number;
}

/** Where a link leads. */
export interface LinkTarget {
  /** With no query. */
  path?: string;
  /** At most 1024 characters. */
  query?: string;
  env_version?: EnvVersion;
}

/** The body of `/wxa/generatescheme`. */
export interface SchemeBody extends LinkLife {
  jump_wxa?: LinkTarget;
  /** @deprecated every scheme expires now. */
  is_expire?: boolean;
}

/** The body of `/wxa/generatenfcscheme`. */
export interface NfcSchemeBody {
  jump_wxa?: LinkTarget;
  model_id: string;
  sn?: string;
}

/** What `/wxa/generatenfcscheme` and `/wxa/generatescheme` answer. */
export interface SchemeAnswer extends ApiAnswer {
  /** `weixin://dl/business/?t=...` */
  openlink: string;
}

/** What is known of a link. */
export interface LinkInfo {
  appid: string;
  path: string;
  query: string;
  /** Unix seconds. */
  create_time: number;
  expire_time: number;
  env_version: EnvVersion;
  [field: string]: unknown;
}

/** What `/wxa/queryscheme` answers. */
export interface SchemeInfoAnswer extends ApiAnswer {
  scheme_info: LinkInfo;
  quota_info?: { remain_visit_quota: number; [field: string]: unknown };
  visit_openid?: string;
}

/** The body of `/wxa/generate_urllink`. */
export interface UrlLinkBody extends LinkLife, LinkTarget {
  is_expire?: boolean;
  /** Not on WeChat's page, which does not say what it takes. */
  safety_notice?: unknown;
  cloud_base?: { env: string; domain?: string; path?: string; query?: string; resource_appid?: string };
}

/** What `/wxa/generate_urllink` answers. */
export interface UrlLinkAnswer extends ApiAnswer {
  /** `https://wxaurl.cn/...` */
  url_link: string;
  /** This and the next two are not on WeChat's page. */
  warn_icon?: string;
  entrance_url?: string;
  entrance_icon?: string;
}

/** What `/wxa/query_urllink` answers. */
export interface UrlLinkInfoAnswer extends ApiAnswer {
  url_link_info: LinkInfo & { cloud_base?: Open<UrlLinkBody['cloud_base']> };
  quota_info?: { remain_visit_quota: number; [field: string]: unknown };
  visit_openid?: string;
}

/** The body of `/wxa/genwxashortlink`. */
export interface ShortLinkBody {
  /** At most 1024 characters, with its query. */
  page_url: string;
  /** At most 20 characters. */
  page_title?: string;
  /** Default false: 30 days. Permanent ones: 100 000. */
  is_permanent?: boolean;
}

/** What `/wxa/genwxashortlink` answers. */
export interface ShortLinkAnswer extends ApiAnswer {
  /** `#小程序://...` */
  link: string;
}
