export { redactText, redactUrl } from '../core/redact.js';
export {
  WechatHealth,
  type CredentialHealth,
  type CredentialState,
  type CredentialStates,
  type WechatHealthReport,
} from './wechat-health.js';
export { WechatHealthIndicator, type WechatHealthResult } from './wechat-health-indicator.js';
export { WechatEvents, type WechatEventMap } from './wechat.events.js';
export { WechatMetrics, type WechatCounter } from './wechat-metrics.js';
