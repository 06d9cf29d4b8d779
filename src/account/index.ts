export type { AccountConf } from './conf/account-conf.js';
export type { AccountCredentialKind } from './conf/account-credential-kind.js';
export { optionsFromEnv, wechatConfig } from './conf/env.js';
export { resolveOptions, type ResolvedOptions } from './conf/resolve-options.js';
export type {
  ApiSecurityOptions,
  EncryptMode,
  QuotaGuardOptions,
  SourceFunction,
  SourceName,
  WechatAccountOptions,
  WechatModuleOptions,
} from './conf/wechat.options.js';
export { AccountCredentials } from './credentials/account-credentials.js';
