export type { AccountConf } from '../account/conf/account-conf.js';
export { WechatConfigError } from '../core/conf.errors.js';
export { optionsFromEnv, wechatConfig } from '../account/conf/env.js';
export { resolveOptions, type ResolvedOptions } from '../account/conf/resolve-options.js';
export { WechatConfService, type CredentialReadOptions } from '../module/wechat-conf.service.js';
export type {
  ApiSecurityOptions,
  CacheLike,
  CentralOptions,
  CredentialInput,
  CredentialOptions,
  EncryptMode,
  QuotaGuardOptions,
  SourceFunction,
  SourceName,
  StoreOption,
  WechatAccountOptions,
  WechatModuleOptions,
} from '../account/conf/wechat.options.js';
