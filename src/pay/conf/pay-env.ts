import { isLoopbackHost } from '../../conf/base-url.js';
import { envList, envText, type Environment } from '../../conf/environment.js';
import type { WechatPayModuleOptions } from './pay.options.js';

/** The options that one variable each sets as text. */
const TEXTS = {
  mchId: 'WECHAT_PAY_MCH_ID',
  serialNo: 'WECHAT_PAY_SERIAL_NO',
  privateKey: 'WECHAT_PAY_PRIVATE_KEY',
  merchantCertificate: 'WECHAT_PAY_MERCHANT_CERTIFICATE',
  apiV3Key: 'WECHAT_PAY_API_V3_KEY',
  apiV2Key: 'WECHAT_PAY_API_V2_KEY',
  mode: 'WECHAT_PAY_MODE',
  notifyUrl: 'WECHAT_PAY_NOTIFY_URL',
} as const;

/** The variable that sets an option of the default merchant, for messages. */
export const PAY_VARIABLES: Readonly<Record<string, string>> = {
  ...TEXTS,
  publicKeyId: 'WECHAT_PAY_PUBLIC_KEY_ID',
  publicKey: 'WECHAT_PAY_PUBLIC_KEY',
  platformCertificates: 'WECHAT_PAY_PLATFORM_CERTIFICATES',
  appId: 'WECHAT_PAY_APP_ID',
  baseUrl: 'WECHAT_PAY_BASE_URL',
};

/**
 * Reads the options of the default merchant from `WECHAT_PAY_*` variables. What is not set is left out; what is set is
 * passed on unchecked, for faults are reported all at once.
 */
export function payOptionsFromEnv(env: Environment): WechatPayModuleOptions {
  const texts = Object.entries(TEXTS).map(([option, variable]) => [option, envText(env[variable])] as const);
  const options = Object.fromEntries(
    texts.filter(([, value]) => value !== undefined),
  ) as WechatPayModuleOptions;
  const publicKeyId = envList(env['WECHAT_PAY_PUBLIC_KEY_ID']);
  const publicKey = envList(env['WECHAT_PAY_PUBLIC_KEY']);
  const certificates = onOff(env['WECHAT_PAY_PLATFORM_CERTIFICATES']);
  const openOrders = onOff(env['WECHAT_PAY_OPEN_ORDERS']);
  const appId = envText(env['WECHAT_PAY_APP_ID']) ?? envText(env['WECHAT_MINI_APP_ID']);
  const baseUrl = envText(env['WECHAT_PAY_BASE_URL']) ?? loopbackOrigin(envText(env['WECHAT_API_BASE_URL']));
  return {
    ...options,
    ...(publicKeyId !== undefined && { publicKeyId }),
    ...(publicKey !== undefined && { publicKey }),
    ...(certificates !== undefined && { platformCertificates: certificates as boolean }),
    ...(openOrders !== undefined && { openOrders: openOrders as boolean }),
    ...(appId !== undefined && { appId }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** Any other word is passed on as it is, so that it is reported. */
function onOff(value: string | undefined): boolean | string | undefined {
  const text = envText(value);
  const word = text?.toLowerCase();
  return word === 'on' ? true : word === 'off' ? false : text;
}

/** A simulator that answers for WeChat's API answers for WeChat Pay too. */
function loopbackOrigin(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin, hostname } = new URL(url);
  return isLoopbackHost(hostname) ? origin : undefined;
}
