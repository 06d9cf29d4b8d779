import { isLoopbackHost } from '../../conf/base-url.js';
import { type Environment, envList, envSeconds, envText } from '../../conf/environment.js';
import type { WechatWorkOptions, WorkCallbackOptions, WorkSecretOptions } from './work.options.js';

/** The name of the suite and of the robot that the variables configure. */
export const DEFAULT_NAME = 'default';

/** Secrets that have variables of their own, by their name under `secrets`. */
export const SECRET_VARIABLES: Readonly<Record<string, string>> = {
  contacts: 'WECHAT_WORK_CONTACTS_',
  customerContact: 'WECHAT_WORK_CUSTOMER_CONTACT_',
  kf: 'WECHAT_WORK_KF_',
};

/**
 * Reads the module's options from `WECHAT_WORK_*` variables. What is not set is left out; what is set is passed on
 * unchecked, for faults are reported all at once.
 */
export function workOptionsFromEnv(env: Environment): WechatWorkOptions {
  const corpId = envText(env['WECHAT_WORK_CORP_ID']);
  const agentId = envText(env['WECHAT_WORK_AGENT_ID']);
  const secret = envText(env['WECHAT_WORK_SECRET']);
  const tolerance = envSeconds(env['WECHAT_TIMESTAMP_TOLERANCE']);
  const apiBaseUrl = envText(env['WECHAT_WORK_API_BASE_URL']) ?? loopbackBaseUrl(env);
  const receiveId = envText(env['WECHAT_WORK_RECEIVE_ID']);
  return {
    ...(corpId !== undefined && { corpId }),
    ...(agentId !== undefined && { agentId }),
    ...(secret !== undefined && { secret }),
    ...callback(env, 'WECHAT_WORK_'),
    ...(apiBaseUrl !== undefined && { apiBaseUrl }),
    ...(tolerance !== undefined && { timestampTolerance: tolerance }),
    ...(receiveId !== undefined && { receiveId: receiveId as 'any' }),
    ...sourceFrom(env),
    ...secretsFrom(env),
    ...suiteFrom(env),
    ...providerFrom(env),
    ...robotFrom(env),
  };
}

/** A simulator serves WeCom beside the Official Accounts' API, under a path of its own. */
function loopbackBaseUrl(env: Environment): string | undefined {
  const url = envText(env['WECHAT_API_BASE_URL']);
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, origin } = new URL(url);
  return isLoopbackHost(hostname) ? `${origin}/qyapi` : undefined;
}

function callback(env: Environment, prefix: string): WorkCallbackOptions {
  const token = envList(env[`${prefix}TOKEN`]);
  const encodingAesKey = envList(env[`${prefix}ENCODING_AES_KEY`]);
  return {
    ...(token !== undefined && { token }),
    ...(encodingAesKey !== undefined && { encodingAesKey }),
  };
}

/** The variables of the main module's source that mean the same here. */
function sourceFrom(env: Environment): Pick<WechatWorkOptions, 'source' | 'central'> {
  const source = envText(env['WECHAT_ACCESS_TOKEN_SOURCE']);
  const url = envText(env['WECHAT_CENTRAL_URL']);
  const key = envText(env['WECHAT_CENTRAL_KEY']);
  return {
    ...((source === 'central' || source === 'manual') && { source }),
    ...((url !== undefined || key !== undefined) && { central: { url: url ?? '', key: key ?? '' } }),
  };
}

function secretsFrom(env: Environment): Pick<WechatWorkOptions, 'secrets'> {
  const secrets = Object.entries(SECRET_VARIABLES).flatMap(([name, prefix]) => {
    const secret = envText(env[`${prefix}SECRET`]);
    const keys = callback(env, prefix);
    if (secret === undefined && Object.keys(keys).length === 0) return [];
    const options: WorkSecretOptions = { secret: secret ?? '', ...keys };
    return [[name, options] as const];
  });
  return secrets.length === 0 ? {} : { secrets: Object.fromEntries(secrets) };
}

function suiteFrom(env: Environment): Pick<WechatWorkOptions, 'suites'> {
  const suiteId = envText(env['WECHAT_WORK_SUITE_ID']);
  const suiteSecret = envText(env['WECHAT_WORK_SUITE_SECRET']);
  const keys = callback(env, 'WECHAT_WORK_SUITE_');
  if (suiteId === undefined && suiteSecret === undefined && Object.keys(keys).length === 0) return {};
  return { suites: { [DEFAULT_NAME]: { suiteId: suiteId ?? '', suiteSecret: suiteSecret ?? '', ...keys } } };
}

function providerFrom(env: Environment): Pick<WechatWorkOptions, 'provider'> {
  const corpId = envText(env['WECHAT_WORK_PROVIDER_CORP_ID']);
  const secret = envText(env['WECHAT_WORK_PROVIDER_SECRET']);
  const keys = callback(env, 'WECHAT_WORK_PROVIDER_');
  if (corpId === undefined && secret === undefined && Object.keys(keys).length === 0) return {};
  return { provider: { corpId: corpId ?? '', ...(secret !== undefined && { secret }), ...keys } };
}

function robotFrom(env: Environment): Pick<WechatWorkOptions, 'robots'> {
  const keys = callback(env, 'WECHAT_WORK_ROBOT_');
  return Object.keys(keys).length === 0 ? {} : { robots: { [DEFAULT_NAME]: keys } };
}
