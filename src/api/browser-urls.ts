import { isLoopbackHost } from '../conf/base-url.js';

/**
 * Where a page of WeChat's is for a browser: on the host that is given, or, while the account's API is a simulator
 * on this machine, there, since a simulator answers for all of WeChat's hosts.
 */
export function pageBaseUrl(apiBaseUrl: string, host: string): string {
  return isLoopbackHost(new URL(apiBaseUrl).hostname) ? apiBaseUrl : host;
}
