import type { SimulatedComponentOptions } from './component-settings.js';

/**
 * The third-party platform that a simulator knows when it is started without one: its addresses are those of the
 * sample app. Its secret is public and worth nothing outside a simulator.
 */
export const DEMO_COMPONENT = {
  appId: 'wxc0123456789abcde',
  appSecret: 'c0123456789abcdec0123456789abcde',
  token: 'demoComponentToken',
  encodingAesKey: 'demo0Component00EncodingAESKey0000000000010',
  eventUrl: 'http://127.0.0.1:3000/wechat/open',
  messageUrl: 'http://127.0.0.1:3000/wechat/open/$APPID$',
} as const satisfies SimulatedComponentOptions;
