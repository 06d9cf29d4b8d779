import type { ApiAnswer } from '../answer.js';

/** What `/cgi-bin/openapi/quota/get` answers. */
export interface QuotaAnswer extends ApiAnswer {
  quota: { daily_limit: number; used: number; remain: number; [field: string]: unknown };
  /** So many calls in so many seconds. */
  rate_limit?: { call_count: number; refresh_second: number; [field: string]: unknown };
  component_rate_limit?: { call_count: number; refresh_second: number; [field: string]: unknown };
}

/** What `/cgi-bin/openapi/rid/get` answers. */
export interface RidAnswer extends ApiAnswer {
  request: {
    /** Unix seconds. */
    invoke_time: number;
    cost_in_ms: number;
    request_url: string;
    request_body: string;
    response_body: string;
    client_ip: string;
    [field: string]: unknown;
  };
}

/** The body of `/cgi-bin/callback/check`. */
export interface CallbackCheckBody {
  action: 'dns' | 'ping' | 'all';
  check_operator: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT';
}

/** What `/cgi-bin/callback/check` answers. */
export interface CallbackCheckAnswer extends ApiAnswer {
  dns?: { ip: string; real_operator: string; [field: string]: unknown }[];
  ping?: {
    ip: string;
    from_operator: string;
    package_loss: string;
    time: string;
    [field: string]: unknown;
  }[];
}

/** What `/cgi-bin/get_api_domain_ip` and `/cgi-bin/getcallbackip` answer. */
export interface IpListAnswer extends ApiAnswer {
  /** Addresses, or ranges such as `101.226.103.0/25`. */
  ip_list: string[];
}
