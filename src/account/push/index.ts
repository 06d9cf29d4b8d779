export type { LateReplySender } from './late-reply-sender.js';
export { WechatController } from './wechat-controller.decorator.js';
export type { WechatControllerOptions } from './wechat-controller.decorator.js';
