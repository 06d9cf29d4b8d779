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
} from './declare/handler.decorators.js';
export type { HandlerOptions, SlowPolicy } from './declare/handler-spec.js';
export type { LateReplySender } from './run/late-reply-sender.js';
export { MemoryPushLog } from './dedup/memory-dedup-store.js';
export { Content, EventKey, Match, OpenId, Push } from './declare/param.decorators.js';
export { getPush } from './run/push-call.js';
export type { MaybePromise, WechatPushLog } from './dedup/dedup-store.js';
export { WECHAT_WEBHOOK_ACCOUNTS } from './boot/webhook-accounts.js';
export type { WebhookAccounts } from './boot/webhook-accounts.js';
export { DEFAULT_TUNING, WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
export type { WebhookTuning } from './webhook-tuning.js';
export { WechatController } from './declare/wechat-controller.decorator.js';
export type { WechatControllerOptions } from './declare/wechat-controller.decorator.js';
export { WechatWebhookError } from './webhook.errors.js';
