import { checkApiBaseUrl, DEFAULT_API_BASE_URL } from '../../conf/base-url.js';
import { checkCentral } from '../../conf/option-faults.js';
import { SHARED_OPTION_NAMES } from '../../conf/shared-options.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { isEncodingAesKey } from '../../crypto/encoding-aes-key.js';
import { type ComponentConf, hideComponentSecrets } from './component-conf.js';
import type { WechatComponentOptions, WechatOpenPlatformOptions } from './open-platform.options.js';

const DEFAULT_TOLERANCE_S = 300;
const DEFAULT_TIMEOUT_MS = 10_000;
/** Which options say who a platform is, and are never taken over from another one. */
const IDENTITY = ['appId', 'appSecret', 'token', 'encodingAesKey'] as const;
const OPTIONS: Record<keyof WechatComponentOptions, true> = {
  appId: true,
  appSecret: true,
  token: true,
  encodingAesKey: true,
  source: true,
  central: true,
  apiBaseUrl: true,
  allowedHosts: true,
  timestampTolerance: true,
  timeoutMs: true,
};
const VARIABLES: Partial<Record<keyof WechatComponentOptions, string>> = {
  appId: 'WECHAT_OPEN_APP_ID',
  appSecret: 'WECHAT_OPEN_APP_SECRET',
  token: 'WECHAT_OPEN_TOKEN',
  encodingAesKey: 'WECHAT_OPEN_ENCODING_AES_KEY',
  source: 'WECHAT_OPEN_SOURCE',
};
const SHARED_VARIABLES: Partial<Record<keyof WechatComponentOptions, string>> = {
  apiBaseUrl: 'WECHAT_API_BASE_URL',
  timestampTolerance: 'WECHAT_TIMESTAMP_TOLERANCE',
};

/**
 * Validates the options of all platforms, completed by those from the environment.
 *
 * @returns the platforms by name; the one at the top level is called `default`
 * @throws WechatConfigError with every fault at once; no secret is repeated.
 */
export function resolveOpenPlatformOptions(
  options: WechatOpenPlatformOptions = {},
  fromEnvironment: WechatOpenPlatformOptions = {},
): Map<string, ComponentConf> {
  const faults = unknownOptions(options);
  const { components = {}, ...top } = merged(options, fromEnvironment);
  const confs = new Map<string, ComponentConf>();
  const named = Object.entries(components);
  // With nothing but named platforms there is no default one.
  if (named.length === 0 || IDENTITY.some((option) => top[option] !== undefined)) {
    confs.set(DEFAULT_ACCOUNT, resolveComponent(DEFAULT_ACCOUNT, top, faults));
  }
  for (const [name, own] of named) {
    if (!/^[\w.\p{L}-]{1,64}$/u.test(name) || name === '__proto__' || name === DEFAULT_ACCOUNT) {
      faults.push(
        `component ${JSON.stringify(name.slice(0, 64))}: a name has 1 to 64 letters, digits, . _ or -, and ` +
          `"${DEFAULT_ACCOUNT}" is the one at the top level.`,
      );
      continue;
    }
    const conf = resolveComponent(name, { ...inherited(top), ...defined(own) }, faults);
    const twin = [...confs.values()].find(({ appId }) => appId === conf.appId && appId !== '');
    if (twin) faults.push(`component "${name}": its appId is that of component "${twin.name}" too.`);
    confs.set(name, conf);
  }
  if (faults.length > 0) throw new WechatConfigError(faults);
  return confs;
}

function resolveComponent(name: string, options: WechatComponentOptions, faults: string[]): ComponentConf {
  const fault = (option: keyof WechatComponentOptions, what: string): void => {
    const own = name === DEFAULT_ACCOUNT ? VARIABLES[option] : undefined;
    const variable = own ?? SHARED_VARIABLES[option];
    const label = variable === undefined ? option : `${option} (${variable})`;
    faults.push(`component "${name}": ${label} ${what}.`);
  };
  const { source = 'wechat', appId, appSecret } = options;
  if (appId === undefined) fault('appId', 'is missing: it is the AppID of the third-party platform');
  else if (!isText(appId, 64)) fault('appId', 'must be text with no spaces');
  if (source !== 'wechat' && source !== 'central') fault('source', 'must be wechat or central');
  if (appSecret === undefined && source !== 'central') fault('appSecret', 'is missing');
  else if (appSecret !== undefined && !isText(appSecret, 256))
    fault('appSecret', 'must be text with no spaces');
  const keys = checkPushes(options, source, fault);
  const allowed = [options.allowedHosts ?? []].flat();
  if (!allowed.every((host) => isText(host, 255))) fault('allowedHosts', 'must be a list of host names');
  const hosts = allowed.filter((host) => isText(host, 255)).map((host) => host.toLowerCase());
  const baseUrl = checkApiBaseUrl(options.apiBaseUrl ?? DEFAULT_API_BASE_URL, hosts);
  if (baseUrl.fault !== undefined) fault('apiBaseUrl', baseUrl.fault);
  const { timestampTolerance = DEFAULT_TOLERANCE_S, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  if (!Number.isInteger(timestampTolerance) || timestampTolerance < 0) {
    fault('timestampTolerance', 'must be a whole number of seconds, 0 for no window');
  }
  if (!Number.isInteger(timeoutMs) || timeoutMs <= 0 || timeoutMs > 2 ** 31 - 1) {
    fault('timeoutMs', 'must be a whole number of milliseconds above 0');
  }
  return hideComponentSecrets({
    name,
    appId: appId ?? '',
    appSecret: appSecret ?? '',
    ...keys,
    source,
    central: checkCentral(
      source,
      options.central,
      (what) => void faults.push(`component "${name}": ${what}.`),
    ),
    apiBaseUrl: baseUrl.url ?? '',
    timestampTolerance,
    timeoutMs,
  });
}

/** Token and key go together, and a platform that is not just a reader of a central server needs both. */
function checkPushes(
  options: WechatComponentOptions,
  source: string,
  fault: (option: keyof WechatComponentOptions, what: string) => void,
): Pick<ComponentConf, 'tokens' | 'encodingAesKeys'> {
  const tokens = [options.token ?? []].flat();
  const encodingAesKeys = [options.encodingAesKey ?? []].flat();
  const needed = source !== 'central' || tokens.length + encodingAesKeys.length > 0;
  if (needed && tokens.length === 0) {
    fault('token', 'is missing: copy 消息校验Token from the console of the Open Platform');
  }
  if (needed && encodingAesKeys.length === 0) {
    fault('encodingAesKey', 'is missing: copy 消息加解密Key from the console of the Open Platform');
  }
  if (tokens.some((token) => !isText(token, 64))) {
    fault('token', 'must be text with no spaces; two that rotate are written current,previous');
  }
  if (encodingAesKeys.some((key) => !isEncodingAesKey(key))) {
    fault('encodingAesKey', 'must have exactly 43 characters of A-Z, a-z, 0-9, + and /');
  }
  return { tokens, encodingAesKeys };
}

/** Options win over the environment; with another AppID, the environment describes another platform. */
function merged(
  options: WechatOpenPlatformOptions,
  fromEnvironment: WechatOpenPlatformOptions,
): WechatOpenPlatformOptions {
  const base = { ...fromEnvironment };
  if (options.appId !== undefined && base.appId !== undefined && options.appId !== base.appId) {
    for (const option of IDENTITY) delete base[option];
  }
  return { ...base, ...defined(options) };
}

function inherited(top: WechatComponentOptions): WechatComponentOptions {
  const rest = { ...top };
  for (const option of IDENTITY) delete rest[option];
  return rest;
}

function unknownOptions({ components = {}, ...top }: WechatOpenPlatformOptions): string[] {
  const unknown = (given: object, where: string, shared: readonly string[] = []): string[] =>
    Object.keys(given)
      .filter((option) => !Object.hasOwn(OPTIONS, option) && !shared.includes(option))
      .map((option) => `${where}: there is no option ${JSON.stringify(option.slice(0, 64))}; remove it.`);
  return [
    ...unknown(top, 'the options of the Open Platform', SHARED_OPTION_NAMES),
    ...Object.entries(components).flatMap(([name, own]) => unknown(own ?? {}, `component "${name}"`)),
  ];
}

const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const isText = (value: unknown, maxLength: number): value is string =>
  typeof value === 'string' && value.length <= maxLength && /^[!-~]+$/.test(value);
