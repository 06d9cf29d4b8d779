// The entry `nestjs-wechat/work`: WeCom (企业微信).

export { WechatError } from '../core/wechat.errors.js';
export { WechatCryptoError } from '../crypto/crypto.errors.js';
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
export type * from './groups/messages/message-types.js';
export { WorkMessages } from './groups/messages/messages.js';
export { WorkDepartments } from './groups/contacts/departments.js';
export { WorkJssdk } from './groups/jssdk.js';
export type { WorkAgentConfig, WorkJssdkConfig } from './groups/jssdk.js';
export { WechatWorkQuotaError } from './call/work-quota-guard.js';
export { type WorkRetcode, workRetcodeOf, workRetcodes } from './call/work-retcodes.js';

// Callbacks
export { WechatWorkController } from './push/declare/work-controller.decorator.js';
export type { WechatWorkControllerOptions } from './push/declare/work-controller.decorator.js';
export { CorpId, ExternalUserId, OnWorkEvent, UserId } from './push/declare/work-handlers.js';
export type { WorkJobCallback } from './push/verify/job-keys.js';
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

// Third-party applications
export { WorkSuite, type SuiteInstallOptions } from './suite/work-suite.js';
export { type SuiteLoginScope, WorkSuiteLogin } from './suite/suite-login.js';
export { WorkProvider } from './suite/work-provider.js';
export type { AuthorizedCorp } from './suite/authorizations.js';

// Groups
export { WorkAgents } from './groups/agents.js';
export { WorkApprovals } from './groups/office/approvals.js';
export { WorkCalendars } from './groups/office/calendars.js';
export { WorkChats } from './groups/messages/chats.js';
export { WorkCheckins } from './groups/office/checkins.js';
export { WorkCustomerGroups } from './groups/customers/customer-groups.js';
export { WorkCustomers } from './groups/customers/customers.js';
export { type RobotMentions, WorkGroupRobot } from './groups/messages/group-robot.js';
export { WorkKf } from './groups/customers/kf.js';
export { WorkLogin, type WorkLoginOptions } from './groups/login.js';
export { type WorkMedia, WorkMediaFiles } from './groups/media.js';
export { WorkMembers } from './groups/contacts/members.js';
export { WorkTags } from './groups/contacts/tags.js';
export type { KfSyncOptions } from './kf/kf-sync.js';
export type * from './kf/kf-records.types.js';
export { KfMessage, OnKfMessage } from './push/declare/kf-handler.js';

// AI robots
export {
  WechatRobotController,
  type WechatRobotControllerOptions,
} from './robot/robot-controller.decorator.js';
export type { RawRobotReply, RobotReplyValue } from './robot/robot-reply.js';
export { WorkRobot } from './robot/work-robot.js';
