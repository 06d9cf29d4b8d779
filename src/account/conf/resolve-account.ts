import { hideProperties } from '../../core/hide-properties.js';
import { isEncodingAesKey } from '../../crypto/encoding-aes-key.js';
import { checkApiSecurity } from '../call/signing/api-security-faults.js';
import { checkApiBaseUrl, DEFAULT_API_BASE_URL } from '../../conf/base-url.js';
import { checkCentral, isPlainText, listOf, plainText } from '../../conf/option-faults.js';
import type { WechatKind } from '../../core/account-kind.js';
import type { AccountConf } from './account-conf.js';
import { checkQuotaGuard } from '../call/quota-guard-faults.js';
import { checkCredentialOptions } from '../../core/credential/credential-input.js';
import { MINI_ACCOUNT } from './env.js';
import type { EncryptMode, WechatAccountOptions } from './wechat.options.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';

const ENCRYPT_MODES: readonly unknown[] = ['normal', 'compatible', 'safe'] satisfies EncryptMode[];
const KINDS: readonly unknown[] = ['official', 'mini'] satisfies WechatKind[];
const SOURCE_NAMES: readonly unknown[] = ['stable', 'classic', 'central', 'manual'];
const DEFAULT_TOLERANCE_S = 300;
const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_APP_ID_LENGTH = 1024;
/**
 * WeChat's console accepts no shorter and no longer Token. It asks for letters and digits; other characters are left
 * to it, because what an account has there must work here.
 */
const MIN_TOKEN_LENGTH = 3;
const MAX_TOKEN_LENGTH = 32;

/** The environment's name of an account's option, where the account can be configured there at all. */
const VARIABLES: Partial<Record<keyof WechatAccountOptions, string>> = {
  appId: 'APP_ID',
  appSecret: 'APP_SECRET',
  token: 'TOKEN',
  encryptMode: 'ENCRYPT_MODE',
  encodingAesKey: 'ENCODING_AES_KEY',
  kind: 'KIND',
};
const SHARED_VARIABLES: Partial<Record<keyof WechatAccountOptions, string>> = {
  source: 'WECHAT_ACCESS_TOKEN_SOURCE',
  apiBaseUrl: 'WECHAT_API_BASE_URL',
  timestampTolerance: 'WECHAT_TIMESTAMP_TOLERANCE',
};

/** Told what is wrong with an option. */
type OptionFault = (option: keyof WechatAccountOptions, what: string) => void;

/** The name of an option in a message, with the variable that sets it too. */
export function optionName(account: string, option: keyof WechatAccountOptions): string {
  const prefix =
    account === DEFAULT_ACCOUNT ? 'WECHAT_' : account === MINI_ACCOUNT ? 'WECHAT_MINI_' : undefined;
  const own = VARIABLES[option];
  const variable = own !== undefined && prefix !== undefined ? prefix + own : SHARED_VARIABLES[option];
  return variable === undefined ? option : `${option} (${variable})`;
}

/**
 * Makes an account's configuration of its options: defaults filled in, everything checked. Each fault is added
 * to `faults`; with any, what is returned must not be used.
 */
export function resolveAccountConf(
  name: string,
  options: WechatAccountOptions,
  faults: string[],
): AccountConf {
  const fault: OptionFault = (option, what) =>
    void faults.push(`account "${name}": ${optionName(name, option)} ${what}.`);

  const appId = plainText(options.appId, MAX_APP_ID_LENGTH, (what) => fault('appId', what));
  const appSecret = plainText(options.appSecret, 256, (what) => fault('appSecret', what));
  const tokens = checkTokens(options, fault);
  const { encryptMode, encodingAesKeys } = checkEncryption(options, { appId, tokens }, fault);
  const { kind, source = 'stable' } = options;
  if (kind !== undefined && !KINDS.includes(kind)) {
    fault('kind', 'must be official (公众号) or mini (小程序), or left out');
  }
  const conf: AccountConf = {
    name,
    appId,
    appSecret,
    tokens,
    encryptMode,
    encodingAesKeys,
    kind,
    ...checkHosts(options, fault),
    ...checkTimes(options, fault),
    source: checkSource(source, (what) => fault('source', what)),
    central: checkCentral(source, options.central, (what) => faults.push(`account "${name}": ${what}.`)),
    credentials: {
      access_token: checkCredentialOptions(options.accessToken, (what) => fault('accessToken', what)),
      jsapi_ticket: checkCredentialOptions(options.jsapiTicket, (what) => fault('jsapiTicket', what)),
      wx_card_ticket: checkCredentialOptions(options.wxCardTicket, (what) => fault('wxCardTicket', what)),
    },
    unsigned: checkUnsigned(options, encryptMode, (what) => fault('unsigned', what)),
    apiSecurity: checkApiSecurity(options.apiSecurity, (what) => fault('apiSecurity', what)),
    quotaGuard: checkQuotaGuard(options.quotaGuard, (what) => fault('quotaGuard', what)),
  };
  return hideProperties(conf, ['appSecret', 'tokens', 'encodingAesKeys', 'central', 'apiSecurity']);
}

function checkTokens(options: WechatAccountOptions, fault: OptionFault): string[] {
  const tokens = listOf(options.token);
  if (tokens.some((token) => !isPlainText(token, MAX_TOKEN_LENGTH) || token.length < MIN_TOKEN_LENGTH)) {
    fault(
      'token',
      "must be 3 to 32 characters without spaces, the same as in the account's server configuration (its page " +
        'takes letters and digits); two that rotate are written current,previous, with neither left empty',
    );
  }
  return tokens;
}

/** Checks the keys and the mode, and that the mode has what it needs. */
function checkEncryption(
  options: WechatAccountOptions,
  { appId, tokens }: Pick<AccountConf, 'appId' | 'tokens'>,
  fault: OptionFault,
): Pick<AccountConf, 'encryptMode' | 'encodingAesKeys'> {
  const encodingAesKeys = listOf(options.encodingAesKey);
  if (encodingAesKeys.some((key) => !isEncodingAesKey(key))) {
    fault(
      'encodingAesKey',
      'must have exactly 43 characters of A-Z, a-z, 0-9, + and /; ' +
        "copy it from the account's server configuration page",
    );
  }
  const encryptMode = options.encryptMode ?? (encodingAesKeys.length > 0 ? 'safe' : 'normal');
  if (!ENCRYPT_MODES.includes(encryptMode)) {
    fault(
      'encryptMode',
      'must be normal (明文), compatible (兼容) or safe (安全): the word in Latin letters',
    );
  } else if (encryptMode !== 'normal') {
    if (encodingAesKeys.length === 0) fault('encodingAesKey', `is missing: mode ${encryptMode} needs it`);
    if (appId === undefined) fault('appId', `is missing: mode ${encryptMode} needs it`);
    if (tokens.length === 0) fault('token', `is missing: mode ${encryptMode} needs it`);
  }
  return { encryptMode, encodingAesKeys };
}

function checkHosts(
  options: WechatAccountOptions,
  fault: OptionFault,
): Pick<AccountConf, 'apiBaseUrl' | 'fallbackBaseUrls'> {
  const allowedHosts = listOf<unknown>(options.allowedHosts);
  const hosts = allowedHosts.filter((host) => isPlainText(host, 255)).map((host) => host.toLowerCase());
  if (hosts.length < allowedHosts.length) fault('allowedHosts', 'must be a list of host names');
  const baseUrl = checkApiBaseUrl(options.apiBaseUrl ?? DEFAULT_API_BASE_URL, hosts);
  if (baseUrl.fault !== undefined) fault('apiBaseUrl', baseUrl.fault);
  const fallbacks = listOf<unknown>(options.fallbackBaseUrls).map((url) => checkApiBaseUrl(url, hosts));
  for (const { fault: what } of fallbacks) if (what !== undefined) fault('fallbackBaseUrls', what);
  return {
    apiBaseUrl: baseUrl.url ?? '',
    fallbackBaseUrls: fallbacks.flatMap(({ url }) => (url === undefined ? [] : [url])),
  };
}

function checkTimes(
  options: WechatAccountOptions,
  fault: OptionFault,
): Pick<AccountConf, 'timestampTolerance' | 'timeoutMs'> {
  const timestampTolerance = options.timestampTolerance ?? DEFAULT_TOLERANCE_S;
  if (!Number.isInteger(timestampTolerance) || timestampTolerance < 0) {
    fault('timestampTolerance', 'must be a whole number of seconds, 0 for no window');
  }
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  if (!Number.isInteger(timeoutMs) || timeoutMs <= 0 || timeoutMs > 2 ** 31 - 1) {
    fault('timeoutMs', 'must be a whole number of milliseconds above 0');
  }
  return { timestampTolerance, timeoutMs };
}

function checkUnsigned(
  { unsigned }: WechatAccountOptions,
  encryptMode: EncryptMode,
  fault: (what: string) => void,
): AccountConf['unsigned'] {
  if (unsigned === undefined) return undefined;
  if (unsigned !== 'cloud-hosting') fault("must be 'cloud-hosting', or be left out");
  if (encryptMode !== 'normal') {
    fault('works in mode normal only, since cloud hosting does not encrypt: remove it, or encodingAesKey');
  }
  return unsigned;
}

function checkSource(source: unknown, fault: (what: string) => void): AccountConf['source'] {
  const isObject = typeof source === 'object' && source !== null;
  const usable =
    typeof source === 'function' ||
    SOURCE_NAMES.includes(source) ||
    (isObject && 'fetch' in source && typeof source.fetch === 'function');
  if (!usable) fault('must be stable, classic, central, manual, a function or a WechatCredentialSource');
  return source as AccountConf['source'];
}
