import { type Environment, envList, envSeconds, envText } from '../../conf/environment.js';
import { sharedFromEnv } from '../../conf/shared-options.js';
import type { WechatKind } from '../../core/account-kind.js';
import type { EncryptMode, SourceName, WechatAccountOptions, WechatModuleOptions } from './wechat.options.js';

/** The name of the account that the `WECHAT_MINI_*` variables configure. */
export const MINI_ACCOUNT = 'mini';

/**
 * Reads the module's options from `WECHAT_*` variables. What is not set is left out; what is set is passed on
 * unchecked, for faults are reported all at once by `resolveOptions`.
 *
 * Empty and blank variables count as not set, as in a `.env` file with the value left open.
 */
export function optionsFromEnv(env: Environment): WechatModuleOptions {
  const options: WechatModuleOptions = {
    ...sharedFromEnv(env),
    ...accountFromEnv(env, 'WECHAT_'),
  };
  const source = envText(env.WECHAT_ACCESS_TOKEN_SOURCE);
  if (source !== undefined) options.source = source as SourceName;
  const url = envText(env.WECHAT_CENTRAL_URL);
  const key = envText(env.WECHAT_CENTRAL_KEY);
  if (url !== undefined || key !== undefined) options.central = { url: url ?? '', key: key ?? '' };
  const apiBaseUrl = envText(env.WECHAT_API_BASE_URL);
  if (apiBaseUrl !== undefined) options.apiBaseUrl = apiBaseUrl;
  const tolerance = envSeconds(env.WECHAT_TIMESTAMP_TOLERANCE);
  if (tolerance !== undefined) options.timestampTolerance = tolerance;
  const mini = accountFromEnv(env, 'WECHAT_MINI_');
  if (Object.keys(mini).length > 0) options.accounts = { [MINI_ACCOUNT]: mini };
  return options;
}

function accountFromEnv(env: Environment, prefix: string): WechatAccountOptions {
  const account: WechatAccountOptions = {};
  const appId = envText(env[`${prefix}APP_ID`]);
  const appSecret = envText(env[`${prefix}APP_SECRET`]);
  const token = envList(env[`${prefix}TOKEN`]);
  const kind = envText(env[`${prefix}KIND`]);
  const encryptMode = envText(env[`${prefix}ENCRYPT_MODE`]);
  const encodingAesKey = envList(env[`${prefix}ENCODING_AES_KEY`]);
  if (appId !== undefined) account.appId = appId;
  if (appSecret !== undefined) account.appSecret = appSecret;
  if (token !== undefined) account.token = token;
  if (kind !== undefined) account.kind = kind.toLowerCase() as WechatKind;
  if (encryptMode !== undefined) account.encryptMode = encryptMode.toLowerCase() as EncryptMode;
  if (encodingAesKey !== undefined) account.encodingAesKey = encodingAesKey;
  return account;
}
