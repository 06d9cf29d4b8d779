import { type Environment, envList, envSeconds, envText } from '../../conf/environment.js';
import type { WechatOpenPlatformOptions } from './open-platform.options.js';

/**
 * Reads the options of the one platform that the environment can describe from `WECHAT_OPEN_*` variables, and what it
 * shares with accounts from `WECHAT_API_BASE_URL`, `WECHAT_TIMESTAMP_TOLERANCE`, `WECHAT_CENTRAL_URL` and
 * `WECHAT_CENTRAL_KEY`. What is set is passed on unchecked; blank variables count as not set.
 */
export function openPlatformOptionsFromEnv(env: Environment): WechatOpenPlatformOptions {
  const [url, key] = [envText(env['WECHAT_CENTRAL_URL']), envText(env['WECHAT_CENTRAL_KEY'])];
  const options = {
    appId: envText(env['WECHAT_OPEN_APP_ID']),
    appSecret: envText(env['WECHAT_OPEN_APP_SECRET']),
    token: envList(env['WECHAT_OPEN_TOKEN']),
    encodingAesKey: envList(env['WECHAT_OPEN_ENCODING_AES_KEY']),
    source: envText(env['WECHAT_OPEN_SOURCE']) as WechatOpenPlatformOptions['source'],
    apiBaseUrl: envText(env['WECHAT_API_BASE_URL']),
    timestampTolerance: envSeconds(env['WECHAT_TIMESTAMP_TOLERANCE']),
    central: url === undefined && key === undefined ? undefined : { url: url ?? '', key: key ?? '' },
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
