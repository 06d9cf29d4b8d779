// The product room of Official Accounts and Mini Programs. Another product (Open Platform, WeCom, Pay) is a room like
// this one: credentials/ for its kinds of credentials, push/ for its push protocol, call/ for its call protocol, conf/
// for its options.

export type { AccountCredentialKind } from './conf/account-credential-kind.js';
export { optionsFromEnv } from './conf/env.js';
export { resolveOptions, type ResolvedOptions } from './conf/resolve-account-options.js';
export type {
  ApiSecurityOptions,
  EncryptMode,
  QuotaGuardOptions,
  SourceFunction,
  SourceName,
  WechatAccountOptions,
  WechatModuleOptions,
} from './conf/wechat.options.js';
