import type { AccountConf } from '../../src/account/conf/account-conf.js';

export const TOKEN = 'webhooktoken';
export const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
export const APP_ID = 'wx0123456789abcdef';

/** A complete account as validation leaves it, in safe mode unless told otherwise. */
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
    timeoutMs: 1000,
    ...over,
  };
}
