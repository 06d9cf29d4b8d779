// To declare another application of a corp: the option `apps`.
// To add an option: declare it here, check it in resolve-app.ts (of one application) or resolve-work-options.ts (of the
// corp), read its variable in work-env.ts. Applications are built from them in work-apps.ts, suites in
// suite/work-suites.ts.

import type { SharedOptions } from '../../conf/shared-options.js';
import type { CentralOptions } from '../../core/credential/central-options.js';
import type { FreshCredential } from '../../core/credential/credential-source.js';

/** Where access tokens and tickets come from: WeCom, a central token server, or only what is set by hand. */
export type WorkSourceName = 'gettoken' | 'central' | 'manual';

/**
 * A function that fetches a fresh credential instead of WeCom.
 *
 * @param app whose credential it is
 */
export type WorkSourceFunction = (
  kind: string,
  app: { readonly corpId: string; readonly agentId: string | undefined; readonly name: string },
  stale?: string,
) => Promise<FreshCredential> | FreshCredential;

/** The keys of one callback address (接收消息服务器). */
export interface WorkCallbackOptions {
  /** The Token of the callback address; a list rotates, current first. */
  token?: string | string[];
  /** The EncodingAESKey of the callback address, 43 characters; a list rotates, current first. */
  encodingAesKey?: string | string[];
}

/** An application of a corp (自建应用), or a built-in one with an API secret of its own. */
export interface WorkAppOptions extends WorkCallbackOptions {
  /** The corp id (企业ID). Default: the one at the top level. */
  corpId?: string;
  /** The number of the application (AgentId). */
  agentId?: number | string;
  /** The Secret of the application. Each application has its own, and so its own access token. */
  secret?: string;
}

/** A secret that belongs to no application: contacts (通讯录同步), customer contact (客户联系), kf (微信客服)... */
export interface WorkSecretOptions extends WorkCallbackOptions {
  /** The corp id. Default: the one at the top level. */
  corpId?: string;
  secret: string;
}

/** A third-party application (第三方应用), or the template of delegated ones (代开发应用). */
export interface WorkSuiteOptions extends WorkCallbackOptions {
  /** The suite id (`ww...`, `wx...`, `tj...`), or the template id (`dk...`). */
  suiteId: string;
  suiteSecret: string;
  /** Applications are delegated (代开发): the permanent code is the application's secret. Default: by the id, `dk...`. */
  delegated?: boolean;
}

/** The service provider (服务商). */
export interface WorkProviderOptions extends WorkCallbackOptions {
  /** The provider's own corp id. */
  corpId: string;
  /** ProviderSecret of the provider console; needed for calls with the provider token. */
  secret?: string;
}

/** An AI robot (智能机器人) in callback mode. */
export type WorkRobotOptions = WorkCallbackOptions;

/** What an application known only at run time is found by. */
export interface WorkAppQuery {
  readonly corpId: string;
  /** The number or the name of the application; undefined where the request names the corp alone. */
  readonly app: string | undefined;
}

/** How the calls of each application are counted against WeCom's limits. */
export interface WorkQuotaGuardOptions {
  /** Calls of one path in a minute at most. Default 10 000, which WeCom allows a corp: share it among processes. */
  perMinute?: number;
  /** The share of the limit at which `quota.near` is raised. Default 0.9. */
  nearAt?: number;
  /** After 45009 or 45033, refuse that path here for a minute, and longer after each further refusal. Default false. */
  breaker?: boolean;
}

/** What `WechatWorkModule.forRoot` takes: one application at the top level, further ones by name. */
export interface WechatWorkOptions extends WorkAppOptions, SharedOptions {
  /** Further applications by name, of the same corp or with a `corpId` of their own. */
  apps?: Record<string, WorkAppOptions>;
  /** Secrets that belong to no application, by name: `contacts`, `customerContact`, `kf`... Used like applications. */
  secrets?: Record<string, string | WorkSecretOptions>;
  /** Third-party applications and templates by name. */
  suites?: Record<string, WorkSuiteOptions>;
  /** The service provider, for suites and system events. */
  provider?: WorkProviderOptions;
  /** AI robots by name. */
  robots?: Record<string, WorkRobotOptions>;
  /** Finds applications that are known only at run time. */
  appResolver?: (query: WorkAppQuery) => Promise<WorkAppOptions | undefined> | WorkAppOptions | undefined;
  /** Where access tokens and tickets come from. Default `gettoken`. */
  source?: WorkSourceName | WorkSourceFunction;
  /** Needed with source `central`. */
  central?: CentralOptions;
  /** Where WeCom's API is. Default `https://qyapi.weixin.qq.com`. `http:` is taken for loopback only. */
  apiBaseUrl?: string;
  /** Hosts of a private deployment (私有化部署) that may be contacted with credentials. */
  allowedHosts?: string[];
  /** The largest difference between a push's timestamp and our clock, in seconds. Default 300; 0 = no window. */
  timestampTolerance?: number;
  /** Count the calls of each application by path and raise `quota.near`; true for the defaults. Default false. */
  quotaGuard?: boolean | WorkQuotaGuardOptions;
  /** Milliseconds before an API call is given up. Default 10 000. */
  timeoutMs?: number;
  /**
   * `any`: callbacks whose receive id is empty are accepted too, as a provider who is not a company (个人主体) gets them.
   * Default: only with the id of the corp, the suite or the provider.
   */
  receiveId?: 'any';
}
