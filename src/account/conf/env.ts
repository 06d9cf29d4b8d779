import { registerAs } from '@nestjs/config';
import type { WechatKind } from '../../core/account-kind.js';
import type { EncryptMode, SourceName, WechatAccountOptions, WechatModuleOptions } from './wechat.options.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The name of the account that the `WECHAT_MINI_*` variables configure. */
export const MINI_ACCOUNT = 'mini';

/**
 * Reads the module's options from `WECHAT_*` variables. What is not set is left out; what is set is passed on
 * unchecked, for faults are reported all at once by `resolveOptions`.
 *
 * Empty and blank variables count as not set, as in a `.env` file with the value left open.
 */
export function optionsFromEnv(env: Environment): WechatModuleOptions {
  const options: WechatModuleOptions = { ...accountFromEnv(env, 'WECHAT_') };
  const source = text(env.WECHAT_ACCESS_TOKEN_SOURCE);
  if (source !== undefined) options.source = source as SourceName;
  const url = text(env.WECHAT_CENTRAL_URL);
  const key = text(env.WECHAT_CENTRAL_KEY);
  if (url !== undefined || key !== undefined) options.central = { url: url ?? '', key: key ?? '' };
  const apiBaseUrl = text(env.WECHAT_API_BASE_URL);
  if (apiBaseUrl !== undefined) options.apiBaseUrl = apiBaseUrl;
  const tolerance = text(env.WECHAT_TIMESTAMP_TOLERANCE);
  if (tolerance !== undefined) options.timestampTolerance = /^\d+$/.test(tolerance) ? Number(tolerance) : NaN;
  const application = text(env.WECHAT_APPLICATION);
  if (application !== undefined) options.application = application;
  const store = text(env.WECHAT_STORE);
  if (store !== undefined) options.store = store;
  const proxy = text(env.WECHAT_PROXY);
  if (proxy !== undefined) options.proxy = proxy === 'true' || (proxy === 'false' ? false : proxy);
  const records = text(env.WECHAT_RECORDS);
  if (records !== undefined) options.records = records;
  const recordsKey = list(env.WECHAT_RECORDS_KEY);
  if (recordsKey !== undefined) options.recordsKey = recordsKey;
  const mini = accountFromEnv(env, 'WECHAT_MINI_');
  if (Object.keys(mini).length > 0) options.accounts = { [MINI_ACCOUNT]: mini };
  return options;
}

/**
 * The `wechat` namespace of `@nestjs/config`, read from `WECHAT_*` variables.
 *
 * @example
 * ConfigModule.forRoot({ load: [wechatConfig] })
 */
export const wechatConfig = registerAs('wechat', (): WechatModuleOptions => optionsFromEnv(process.env));

function accountFromEnv(env: Environment, prefix: string): WechatAccountOptions {
  const account: WechatAccountOptions = {};
  const appId = text(env[`${prefix}APP_ID`]);
  const appSecret = text(env[`${prefix}APP_SECRET`]);
  const token = list(env[`${prefix}TOKEN`]);
  const kind = text(env[`${prefix}KIND`]);
  const encryptMode = text(env[`${prefix}ENCRYPT_MODE`]);
  const encodingAesKey = list(env[`${prefix}ENCODING_AES_KEY`]);
  if (appId !== undefined) account.appId = appId;
  if (appSecret !== undefined) account.appSecret = appSecret;
  if (token !== undefined) account.token = token;
  if (kind !== undefined) account.kind = kind.toLowerCase() as WechatKind;
  if (encryptMode !== undefined) account.encryptMode = encryptMode.toLowerCase() as EncryptMode;
  if (encodingAesKey !== undefined) account.encodingAesKey = encodingAesKey;
  return account;
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** `current,previous`; an empty entry is kept, so that it is reported rather than dropped in silence. */
function list(value: string | undefined): string | string[] | undefined {
  const trimmed = text(value);
  if (trimmed === undefined || !trimmed.includes(',')) return trimmed;
  return trimmed.split(',').map((entry) => entry.trim());
}
