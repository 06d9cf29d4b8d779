// To declare another platform: the option `components`.
// To add an option: declare it here, check it in resolve-platform-options.ts, read its variable in env.ts.
// A platform is built from its options in platform/build-platform.ts, and its accounts in platform/authorizers.ts.

import type { SharedOptions } from '../../conf/shared-options.js';
import type { CentralOptions } from '../../core/credential/central-options.js';

/** One third-party platform, as the console of the Open Platform (开放平台) shows it. */
export interface WechatComponentOptions {
  /** The component's AppID. */
  appId?: string;
  /** The component's AppSecret. */
  appSecret?: string;
  /** 消息校验Token; a list rotates, current first. */
  token?: string | string[];
  /** 消息加解密Key, 43 characters; a list rotates, current first. */
  encodingAesKey?: string | string[];
  /**
   * Where tokens come from: `wechat` (default), or `central`, a central token server that another application runs.
   * With `central` this application needs no secret, no ticket and no record.
   */
  source?: 'wechat' | 'central';
  /** Needed with source `central`. */
  central?: CentralOptions;
  /** Default: WeChat's own host. `http:` is taken for loopback only. */
  apiBaseUrl?: string;
  /** Further hosts, beside WeChat's own, that may be contacted with credentials. */
  allowedHosts?: string[];
  /** The largest difference between a push's timestamp and our clock, in seconds. Default 300; 0 = no window. */
  timestampTolerance?: number;
  /** Milliseconds before an API call is given up. Default 10 000. */
  timeoutMs?: number;
}

/**
 * What `WechatOpenPlatformModule.forRoot` takes: one platform at the top level, further ones by name. Where tokens and
 * records are kept (`store`, `records`...) is shared by all products of an application: beside `WechatModule` it is
 * said there.
 */
export interface WechatOpenPlatformOptions extends WechatComponentOptions, SharedOptions {
  /** Further platforms by name. What they do not set themselves and does not identify a platform is inherited. */
  components?: Record<string, WechatComponentOptions>;
}
