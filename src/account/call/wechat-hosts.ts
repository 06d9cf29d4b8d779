import { WechatInputError } from '../../client/client.errors.js';

/** Whether a URL is `https:` on a host of WeChat's. */
export function isWechatHost(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && /(^|\.)weixin\.qq\.com$/.test(url.hostname);
}

/**
 * The base URL to use when a call names one of its own. While the account's first host is not one of WeChat's (a
 * simulator, a proxy), WeChat's own hosts are asked for there.
 *
 * @param hosts the base URLs of the account.
 * @throws WechatInputError for a host that is neither WeChat's nor the account's.
 */
export function resolveBaseUrl(baseUrl: string, hosts: readonly string[]): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || url.username || url.password || url.search || url.hash) {
    throw new WechatInputError('The baseUrl of a call must be a plain URL such as https://mp.weixin.qq.com.');
  }
  const base = baseUrl.replace(/\/+$/, '');
  if (hosts.includes(base)) return base;
  if (!isWechatHost(url)) {
    throw new WechatInputError(
      `The baseUrl of a call must be on one of WeChat's own hosts or of the account's; ${url.host} is neither.`,
    );
  }
  return isWechatHost(new URL(hosts[0]!)) ? base : hosts[0]!;
}
