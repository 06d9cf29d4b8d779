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
  OnMiniProgramPage,
  OnScan,
  OnShortVideo,
  OnSubscribe,
  OnText,
  OnUnsubscribe,
  OnVideo,
  OnVoice,
  OnWechatEvent,
} from './handler.decorators.js';
export type { HandlerOptions, SlowPolicy } from './handler-spec.js';
export type { LateReplySender } from './late-reply-sender.js';
export { MemoryPushLog } from './memory-push-log.js';
export { Content, EventKey, Match, OpenId, Push } from './param.decorators.js';
export { getPush } from './push-call.js';
export type { MaybePromise, WechatPushLog } from './push-log.js';
export { WECHAT_WEBHOOK_ACCOUNTS } from './webhook-accounts.js';
export type { WebhookAccounts } from './webhook-accounts.js';
export { DEFAULT_TUNING, WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
export type { WebhookTuning } from './webhook-tuning.js';
export { WechatController } from './wechat-controller.decorator.js';
export type { WechatControllerOptions } from './wechat-controller.decorator.js';
export { WechatWebhookError } from './webhook.errors.js';
