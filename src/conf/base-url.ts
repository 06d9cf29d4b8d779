/** The hosts that WeChat documents for its server API, the nearest entry first. */
const WECHAT_API_HOSTS: readonly string[] = [
  'api.weixin.qq.com',
  'api2.weixin.qq.com',
  'sh.api.weixin.qq.com',
  'sz.api.weixin.qq.com',
  'hk.api.weixin.qq.com',
];

/** Where WeChat's API is when nothing else is configured. */
export const DEFAULT_API_BASE_URL = `https://${WECHAT_API_HOSTS[0]}`;

/** Whether a URL's host is this very machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The outcome of a check: the URL with no trailing slash, or what is wrong with it. */
type UrlCheck = { url: string; fault?: undefined } | { url?: undefined; fault: string };

/**
 * Checks the address of WeChat's API. Secrets and tokens are sent there, so only WeChat's own hosts and those
 * that the application allows by name are taken, over TLS; anything goes on the loopback, for simulators.
 *
 * @param ownHosts the hosts of the product's API. Default: those of Official Accounts and Mini Programs.
 */
export function checkApiBaseUrl(
  value: unknown,
  allowedHosts: readonly string[],
  ownHosts: readonly string[] = WECHAT_API_HOSTS,
): UrlCheck {
  const checked = parse(value);
  if (checked.fault !== undefined) return checked;
  const { hostname, host } = checked.parsed;
  if (isLoopbackHost(hostname)) return { url: checked.text };
  if (checked.parsed.protocol !== 'https:')
    return { fault: 'must be https:; http: is taken for loopback only' };
  if (isIpAddress(hostname)) return { fault: 'must name a host, not an IP address' };
  if (ownHosts.includes(host) || allowedHosts.some((a) => a === hostname || a === host)) {
    return { url: checked.text };
  }
  return {
    fault: `names the host "${host}", which is not a host of WeChat; list it in allowedHosts if it is meant`,
  };
}

/** Whether a URL's host is an address: a URL has brought every spelling of one into one of these two forms. */
function isIpAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
}

/** Checks the address of a central token server: any host over TLS, or the loopback. */
export function checkCentralUrl(value: unknown): UrlCheck {
  const checked = parse(value);
  if (checked.fault !== undefined) return checked;
  if (checked.parsed.protocol === 'https:' || isLoopbackHost(checked.parsed.hostname)) {
    return { url: checked.text };
  }
  return { fault: 'must be https:; http: is taken for loopback only' };
}

function parse(
  value: unknown,
): { parsed: URL; text: string; fault?: undefined } | { parsed?: undefined; fault: string } {
  if (typeof value !== 'string' || !URL.canParse(value)) return { fault: 'is not a URL' };
  const parsed = new URL(value);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    return { fault: 'must begin with https:' };
  }
  if (parsed.username || parsed.password) return { fault: 'must not hold a user name or a password' };
  if (parsed.search || parsed.hash || /[?#]/.test(value))
    return { fault: 'must not have a query or a fragment' };
  if (parsed.hostname === '' || parsed.hostname.endsWith('.')) {
    return { fault: 'must name a host with no trailing dot' };
  }
  return { parsed, text: parsed.href.replace(/\/+$/, '') };
}

/**
 * Where a page of WeChat's is for a browser: on the host that is given, or, while the account's API is a simulator
 * on this machine, there, since a simulator answers for all of WeChat's hosts.
 */
export function pageBaseUrl(apiBaseUrl: string, host: string): string {
  return isLoopbackHost(new URL(apiBaseUrl).hostname) ? apiBaseUrl : host;
}
