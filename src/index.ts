// The public API, grouped by room.

// The module
export { WechatAccounts } from './module/wechat.accounts.js';
export { InjectWechat, InjectWechatConf } from './module/wechat.decorators.js';
export { WechatError } from './core/wechat.errors.js';
export {
  WechatModule,
  type WechatModuleAsyncOptions,
  type WechatModuleExtras,
  type WechatOptionsFactory,
} from './module/wechat.module.js';
export { WechatService } from './module/wechat.service.js';
export {
  getWechatConfToken,
  getWechatToken,
  WECHAT_CLOCK,
  WECHAT_HTTP,
  WECHAT_LATE_REPLY,
  WECHAT_LEASE,
  WECHAT_OPTIONS,
  WECHAT_DEDUP_STORE,
  WECHAT_RECORD_STORE,
  WECHAT_TOKEN_STORE,
} from './core/constants.js';
export { SystemClock, type WechatClock, type WechatTimer } from './core/clock.js';

// Configuration and credentials
export * from './account/index.js';
export { WechatConfService, type CredentialReadOptions } from './module/wechat-conf.service.js';
export { WechatConfigError } from './core/conf.errors.js';
export type { CentralOptions } from './core/credential/central-options.js';
export type {
  AtomicLike,
  CacheLike,
  IoRedisClientLike,
  NodeRedisClientLike,
  PoolLike,
  RecordsOption,
  RedisClientLike,
  StoreOption,
} from './conf/store-option.js';
export type { CredentialInput, CredentialOptions } from './core/credential/credential-input.js';
export { WechatCredentialError, type CredentialFailure } from './core/credential/credential.errors.js';
export type {
  AccessTokenKeeper,
  Credential,
  CredentialReader,
  CredentialRecord,
} from './core/credential/credential.js';
export type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from './core/credential/credential-source.js';
export type { Owner } from './core/owner.js';
export * from './store/index.js';
export * from './central/index.js';

// Messages and webhooks
export * from './crypto/index.js';
export * from './message/index.js';
export * from './account/push/index.js';
export * from './webhook/index.js';

// Calling WeChat
export * from './http/index.js';
export * from './client/index.js';
export * from './account/call/index.js';
export * from './api/index.js';

// Watching
export * from './observe/index.js';
