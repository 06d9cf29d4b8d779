import type { AccountConf } from '../../src/account/conf/account-conf.js';
import { resolveOptions } from '../../src/account/conf/resolve-account-options.js';
import type { WechatAccountOptions } from '../../src/account/conf/wechat.options.js';

export const TOKEN = 'webhooktoken';
export const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
export const APP_ID = 'wx0123456789abcdef';

/** The complete configuration of an account in safe mode, with the given fields changed. */
export function accountConf(over: Partial<AccountConf> = {}): AccountConf {
  return {
    name: 'default',
    appId: APP_ID,
    appSecret: undefined,
    tokens: [TOKEN],
    encryptMode: 'safe',
    encodingAesKeys: [AES_KEY],
    source: 'stable',
    central: undefined,
    credentials: { access_token: {}, jsapi_ticket: {}, wx_card_ticket: {} },
    apiBaseUrl: 'http://127.0.0.1:1',
    fallbackBaseUrls: [],
    timestampTolerance: 300,
    timeoutMs: 5000,
    ...over,
  };
}

/** The configuration that the validation makes from options. The AppID and the secret have defaults. */
export function resolvedAccount(options: WechatAccountOptions = {}): AccountConf {
  const { accounts } = resolveOptions({ appId: 'wx1', appSecret: 'secret-of-wx1', ...options });
  return accounts.get('default')!;
}
