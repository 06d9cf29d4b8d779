// The entry `nestjs-wechat/work`: WeCom (企业微信).

export { WechatError } from '../core/wechat.errors.js';
export { WechatConfigError } from '../core/conf.errors.js';
export { WechatApiError, WechatUpstreamError } from '../http/http.errors.js';
export { WechatWorkModule } from './work.module.js';
export type {
  WechatWorkModuleAsyncOptions,
  WechatWorkModuleExtras,
  WechatWorkOptionsFactory,
} from './work.module.js';
export { WechatWorkService } from './work.service.js';
export { WorkApp } from './work-app.js';
export { WorkApps } from './work-apps.js';
export { InjectWork } from './work.decorators.js';
export { getWorkToken, WECHAT_WORK_OPTIONS } from './work.constants.js';
export { workOptionsFromEnv } from './conf/work-env.js';
export { resolveWorkOptions } from './conf/resolve-work-options.js';
export type { WorkConf, WorkAppConf } from './conf/work-conf.js';
export type * from './conf/work.options.js';
export { WorkApi } from './catalogue/work-api.js';
export type * from './catalogue/call-shapes.js';
export type * from './catalogue/call-types.js';
export type * from './groups/message-types.js';
export { WorkMessages } from './groups/messages.js';
export { WorkDepartments } from './groups/departments.js';
export { WorkJssdk } from './groups/jssdk.js';
export type { WorkAgentConfig, WorkJssdkConfig } from './groups/jssdk.js';
export { type WorkRetcode, workRetcodeOf, workRetcodes } from './call/work-retcodes.js';

// Callbacks
export { WechatWorkController } from './push/declare/work-controller.decorator.js';
export type { WechatWorkControllerOptions } from './push/declare/work-controller.decorator.js';
export { CorpId, ExternalUserId, OnWorkEvent, UserId } from './push/declare/work-handlers.js';
export { readWorkPush } from './push/read-work-push.js';
export { WorkReply } from './push/reply/work-reply.js';
export { Reply } from '../message/reply/reply.js';
export type * from './push/work-push-base.js';
export type * from './push/events/work-pushes.types.js';
export type { WorkChangeExternalContactAddExternalContactPush as ExternalContactAdded } from './push/events/customers.types.js';
export {
  OnAnyEvent,
  OnAnyMessage,
  OnImage,
  OnLink,
  OnLocation,
  OnLocationReport,
  OnMenuClick,
  OnMenuView,
  OnMessage,
  OnSubscribe,
  OnText,
  OnUnsubscribe,
  OnVideo,
  OnVoice,
} from '../webhook/declare/handler.decorators.js';
export type { HandlerOptions, SlowPolicy } from '../webhook/declare/handler-spec.js';
export { Content, EventKey, Match, Push } from '../webhook/declare/param.decorators.js';
