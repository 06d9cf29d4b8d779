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
export type { LateReplySender } from '../account/push/late-reply-sender.js';
export { MemoryDedupStore } from './dedup/memory-dedup-store.js';
export { Content, EventKey, Match, OpenId, Push } from './declare/param.decorators.js';
export { getPush } from './run/push-call.js';
export type { MaybePromise, WechatDedupStore } from './dedup/dedup-store.js';
export { WECHAT_WEBHOOK_ACCOUNTS } from '../account/push/webhook-accounts.js';
export type { WebhookAccounts } from '../account/push/webhook-accounts.js';
export { DEFAULT_TUNING, WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
export type { WebhookTuning } from './webhook-tuning.js';
export { WechatController } from '../account/push/wechat-controller.decorator.js';
export type { WechatControllerOptions } from '../account/push/wechat-controller.decorator.js';
export { WechatWebhookError } from './webhook.errors.js';
