import type { WechatOpenPlatformOptions } from './open-platform.options.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options of the one platform that the environment can describe from `WECHAT_OPEN_*` variables, and what it
 * shares with accounts from `WECHAT_API_BASE_URL`, `WECHAT_TIMESTAMP_TOLERANCE`, `WECHAT_CENTRAL_URL` and
 * `WECHAT_CENTRAL_KEY`. What is set is passed on unchecked; blank variables count as not set.
 */
export function openPlatformOptionsFromEnv(env: Environment): WechatOpenPlatformOptions {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const list = (name: string): string | string[] | undefined => {
    const value = text(name);
    return value?.includes(',') ? value.split(',').map((entry) => entry.trim()) : value;
  };
  const tolerance = text('WECHAT_TIMESTAMP_TOLERANCE');
  const [url, key] = [text('WECHAT_CENTRAL_URL'), text('WECHAT_CENTRAL_KEY')];
  const options = {
    appId: text('WECHAT_OPEN_APP_ID'),
    appSecret: text('WECHAT_OPEN_APP_SECRET'),
    token: list('WECHAT_OPEN_TOKEN'),
    encodingAesKey: list('WECHAT_OPEN_ENCODING_AES_KEY'),
    source: text('WECHAT_OPEN_SOURCE') as WechatOpenPlatformOptions['source'],
    apiBaseUrl: text('WECHAT_API_BASE_URL'),
    timestampTolerance: tolerance === undefined ? undefined : /^\d+$/.test(tolerance) ? Number(tolerance) : NaN,
    central: url === undefined && key === undefined ? undefined : { url: url ?? '', key: key ?? '' },
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
