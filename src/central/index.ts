export { WechatCentralModule } from './central.module.js';
export type { WechatCentralOptions } from './central.options.js';
