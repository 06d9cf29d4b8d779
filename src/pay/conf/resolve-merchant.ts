import { checkApiBaseUrl } from '../../conf/base-url.js';
import { DEFAULT_ACCOUNT } from '../../core/constants.js';
import { hideProperties } from '../../core/hide-properties.js';
import { type MerchantConf, merchantLabel } from './merchant-conf.js';
import { type OptionFault, readMerchantKeys } from './merchant-keys.js';
import { PAY_VARIABLES } from './pay-env.js';
import { DEFAULT_PAY_URLS, PAY_HOSTS } from './pay-hosts.js';
import type { WechatPayMerchantOptions } from './pay.options.js';

const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_URL_LENGTH = 255;

/**
 * Makes a merchant's configuration of its options. Each fault is added to `faults`; with any, what is returned must not
 * be used.
 */
export function resolveMerchant(
  name: string,
  options: WechatPayMerchantOptions,
  faults: string[],
): MerchantConf {
  const fault: OptionFault = (option, what) =>
    void faults.push(`${merchantLabel(name)}: ${optionName(name, option)} ${what}.`);
  const { mchId, mode = 'merchant', appId, notifyUrl, apiV2Key } = options;
  if (mchId === undefined) fault('mchId', 'is missing: the merchant number from the merchant console');
  else if (!/^\d{6,32}$/.test(mchId)) fault('mchId', 'must be a merchant number, digits only');
  if (mode !== 'merchant' && mode !== 'partner') fault('mode', 'must be merchant or partner (服务商)');
  if (appId !== undefined && !isWord(appId)) fault('appId', 'must be an AppID, without spaces');
  if (apiV2Key !== undefined && !(isWord(apiV2Key) && apiV2Key.length === 32)) {
    fault('apiV2Key', 'must have the 32 characters that were set in the merchant console');
  }
  const wrongUrl = notifyUrl === undefined ? undefined : notifyUrlFault(notifyUrl);
  if (wrongUrl !== undefined) fault('notifyUrl', wrongUrl);
  const keys = readMerchantKeys(options, fault);
  const { platformCertificates = keys.publicKeys.length === 0 } = options;
  if (typeof platformCertificates !== 'boolean') {
    fault('platformCertificates', 'must be on or off (in options true or false)');
  } else if (!platformCertificates && options.publicKey === undefined) {
    fault('publicKey', 'is missing: without platform certificates, answers are verified with it');
  }
  return hideProperties(
    {
      name,
      mode,
      mchId: mchId ?? '',
      privateKey: keys.privateKey!,
      serial: keys.serial!,
      certificate: keys.certificate,
      apiV3Key: keys.apiV3Key!,
      apiV2Key,
      publicKeys: keys.publicKeys,
      platformCertificates,
      appId,
      notifyUrl,
      hosts: hostsOf(options, fault),
      timeoutMs: timeoutOf(options, fault),
    },
    ['privateKey', 'apiV3Key', 'apiV2Key', 'certificate'],
  );
}

function hostsOf(options: WechatPayMerchantOptions, fault: OptionFault): string[] {
  const { baseUrl, fallbackBaseUrls = baseUrl === undefined ? DEFAULT_PAY_URLS.slice(1) : [] } = options;
  const allowed = [...PAY_HOSTS, ...(options.allowedHosts ?? [])];
  const checked = (option: 'baseUrl' | 'fallbackBaseUrls', given: unknown): string => {
    const { url, fault: what } = checkApiBaseUrl(given, allowed);
    if (what !== undefined) fault(option, what);
    // A path in front would not be signed as WeChat Pay sees it.
    else if (new URL(url).pathname !== '/') fault(option, 'must be a host without a path');
    return url ?? '';
  };
  return [
    checked('baseUrl', baseUrl ?? DEFAULT_PAY_URLS[0]),
    ...fallbackBaseUrls.map((url) => checked('fallbackBaseUrls', url)),
  ];
}

function timeoutOf({ timeoutMs = DEFAULT_TIMEOUT_MS }: WechatPayMerchantOptions, fault: OptionFault): number {
  if (!Number.isInteger(timeoutMs) || timeoutMs <= 0 || timeoutMs > 2 ** 31 - 1) {
    fault('timeoutMs', 'must be a whole number of milliseconds above 0');
  }
  return timeoutMs;
}

/** What WeChat Pay would refuse about an address for notifications, or undefined. */
function notifyUrlFault(url: string): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return 'must be a whole URL';
  const { protocol, search, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https:';
  if (search || hash || /[?#]/.test(url)) return 'must not have a query or a fragment: WeChat Pay refuses it';
  return url.length > MAX_URL_LENGTH ? `must have at most ${MAX_URL_LENGTH} characters` : undefined;
}

function isWord(text: unknown): text is string {
  return typeof text === 'string' && /^[!-~]{1,128}$/.test(text);
}

/** The name of an option in a message, with the variable that sets it for the default merchant. */
function optionName(merchant: string, option: keyof WechatPayMerchantOptions): string {
  const variable = merchant === DEFAULT_ACCOUNT ? PAY_VARIABLES[option] : undefined;
  return variable === undefined ? option : `${option} (${variable})`;
}
