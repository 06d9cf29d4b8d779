import type { SimulatedAccountOptions } from './account-settings.js';

/**
 * The accounts that a simulator knows when it is started without accounts: an official account whose webhook is
 * `/wechat` of the sample app, and a mini program whose webhook is `/wechat/mini`. Both names and secrets are
 * public and worth nothing outside a simulator.
 */
export const DEMO_ACCOUNTS = {
  official: {
    appId: 'wx0123456789abcdef',
    originalId: 'gh_0123456789ab',
    kind: 'official',
    appSecret: '0123456789abcdef0123456789abcdef',
    token: 'demoToken',
    encryptMode: 'safe',
    encodingAesKey: 'demo0OfficialAccount0EncodingAESKey00000010',
    webhookUrl: 'http://127.0.0.1:3000/wechat',
    format: 'xml',
    followers: [
      { openid: 'oDemo_Xiaoming_0000000000001', nickname: '小明', language: 'zh_CN' },
      { openid: 'oDemo_Xiaohong_0000000000002', nickname: '小红', language: 'zh_CN' },
      { openid: 'oDemo_Alice_0000000000000003', nickname: 'Alice', language: 'en' },
    ],
  },
  mini: {
    appId: 'wxfedcba9876543210',
    originalId: 'gh_fedcba987654',
    kind: 'mini',
    appSecret: 'fedcba9876543210fedcba9876543210',
    token: 'demoMiniToken',
    encryptMode: 'safe',
    encodingAesKey: 'demo0MiniProgram0EncodingAESKey000000000010',
    webhookUrl: 'http://127.0.0.1:3000/wechat/mini',
    format: 'json',
    followers: [
      { openid: 'oMini_Xiaoming_0000000000001', nickname: '小明', language: 'zh_CN' },
      { openid: 'oMini_Alice_0000000000000002', nickname: 'Alice', language: 'en' },
    ],
  },
} as const satisfies Record<string, SimulatedAccountOptions>;
