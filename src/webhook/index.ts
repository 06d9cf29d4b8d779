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
export { MemoryDedupStore } from './dedup/memory-dedup-store.js';
export { Content, EventKey, Match, OpenId, Push } from './declare/param.decorators.js';
export { getPush } from './run/push-call.js';
export type { WechatDedupStore } from './dedup/dedup-store.js';
export type { MaybePromise } from '../core/maybe-promise.js';
export { WECHAT_APPLICATION } from './webhook-application.js';
export { DEFAULT_TUNING, WECHAT_WEBHOOK_TUNING } from './webhook-tuning.js';
export type { WebhookTuning } from './webhook-tuning.js';
export { WechatWebhookError } from './webhook.errors.js';
