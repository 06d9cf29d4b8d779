// The public API of third-party platforms.

// The module
export {
  WechatOpenPlatformModule,
  type WechatOpenPlatformModuleAsyncOptions,
  type WechatOpenPlatformModuleExtras,
  type WechatOpenPlatformOptionsFactory,
} from './module/open-platform.module.js';
export { WechatOpenPlatforms } from './module/wechat-open-platforms.js';
export { getWechatOpenPlatformToken, InjectWechatOpenPlatform } from './module/open-platform.decorators.js';
export type { WechatComponentOptions, WechatOpenPlatformOptions } from './conf/open-platform.options.js';
export { openPlatformOptionsFromEnv } from './conf/env.js';
export { resolveOpenPlatformOptions } from './conf/resolve-platform-options.js';

// The platform and its accounts
export {
  WechatOpenPlatform,
  type AuthorizerDetails,
  type ImportResult,
  type PlatformStatus,
} from './platform/wechat-open-platform.js';
export { AuthorizerService } from './platform/authorizer-service.js';
export type {
  AuthorizationOptions,
  AuthorizationUrlOptions,
  AuthType,
  PluginParameters,
} from './platform/authorization-links.js';
export type { Authorizer, AuthorizerKind, AuthorizerRecord } from './records/authorizer-record.js';
export {
  type AuthorizationCodeFault,
  WechatAuthorizationCodeError,
  WechatTicketError,
  WechatUnauthorizedError,
  WechatUnknownAuthorizerError,
} from './open-platform.errors.js';
export { componentRetcode, type ComponentRetcode } from './call/retcodes.js';

// Pushes
export {
  WechatOpenPlatformController,
  type WechatOpenPlatformControllerOptions,
} from './push/open-platform-controller.decorator.js';
export {
  AuthorizerAppId,
  OnAuthorizationUpdated,
  OnAuthorized,
  OnOpenPlatformEvent,
  OnUnauthorized,
  type OpenPlatformEventName,
} from './push/handler.decorators.js';

// Calling WeChat by path
export type { ComponentTypedApi } from './api/component-typed-api.js';
export type { DelegatedApi } from './api/delegated-api.js';
export type {
  AuthorizerDownloadEndpoints,
  AuthorizerGetEndpoints,
  AuthorizerPostEndpoints,
  AuthorizerUploadEndpoints,
  ComponentGetEndpoints,
  ComponentPostEndpoints,
} from './api/catalogue/paths.js';
export type { MiniCodeApi, CommitInput } from './api/groups/mini-code.api.js';
export type { MiniDomainsApi } from './api/groups/mini-domains.api.js';
export type { MiniProfileApi } from './api/groups/mini-profile.api.js';
export type { OpenAccountApi } from './api/groups/open-account.api.js';
export type { PlatformDomainsApi } from './api/groups/platform-domains.api.js';
export type { RegisterApi } from './api/groups/register.api.js';
export type { CodeTemplatesApi } from './api/groups/templates.api.js';
export type { TestersApi } from './api/groups/testers.api.js';
