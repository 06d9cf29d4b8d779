export type { AccountConf } from '../account/account-conf.js';
export { WechatConfigError } from '../core/conf.errors.js';
export { optionsFromEnv, wechatConfig } from './env.js';
export { resolveOptions, type ResolvedOptions } from './resolve-options.js';
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
} from './wechat.options.js';
