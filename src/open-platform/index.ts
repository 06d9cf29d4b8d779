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

// The platform and its accounts
export {
  WechatOpenPlatform,
  type AuthorizerDetails,
  type ImportResult,
  type PlatformStatus,
} from './platform/wechat-open-platform.js';
export { AuthorizerService } from './platform/authorizer-service.js';
export type { AuthType, AuthorizationUrlOptions } from './platform/authorization-links.js';
export type { Authorizer, AuthorizerKind, AuthorizerRecord } from './records/authorizer-record.js';
export {
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
