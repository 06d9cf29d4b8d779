import type { WechatClock } from '../core/clock.js';
import type { AccountConf } from '../account/conf/account-conf.js';
import { WechatInputError } from './client.errors.js';

/** How long a host that could not be reached is asked last, in milliseconds. */
const DOWN_MS = 30_000;

/** The hosts of one account's API in the order to try them: one that was out of reach stands back for a while. */
export class Hosts {
  private readonly all: readonly string[];
  // Made when the first host fails: there may be ten thousand accounts, and mostly all is well.
  private downUntil: Map<string, number> | undefined;

  constructor(
    private readonly conf: Pick<AccountConf, 'apiBaseUrl' | 'fallbackBaseUrls'>,
    private readonly clock: WechatClock,
  ) {
    const { apiBaseUrl, fallbackBaseUrls } = conf;
    this.all = [apiBaseUrl, ...fallbackBaseUrls.filter((url) => url !== apiBaseUrl)];
  }

  /** The base URLs to try for a call, best first. */
  inOrder(override?: string): readonly string[] {
    if (override !== undefined) return [this.resolve(override)];
    const { downUntil } = this;
    if (!downUntil) return this.all;
    const now = this.clock.monotonic();
    const isDown = (host: string) => (downUntil.get(host) ?? 0) > now;
    return [...this.all.filter((host) => !isDown(host)), ...this.all.filter(isDown)];
  }

  /** Notes that a host could not be reached. */
  unreachable(host: string): void {
    if (this.all.length < 2) return;
    (this.downUntil ??= new Map()).set(host, this.clock.monotonic() + DOWN_MS);
  }

  /** Notes that a host answered. */
  reached(host: string): void {
    this.downUntil?.delete(host);
  }

  private resolve(override: string): string {
    const url = URL.canParse(override) ? new URL(override) : undefined;
    if (!url || url.username || url.password || url.search || url.hash) {
      throw new WechatInputError(
        'The baseUrl of a call must be a plain URL such as https://mp.weixin.qq.com.',
      );
    }
    const base = override.replace(/\/+$/, '');
    if (this.all.includes(base)) return base;
    if (!isWechatHost(url)) {
      throw new WechatInputError(
        `The baseUrl of a call must be one of WeChat's own hosts or of the account's; ${url.host} is neither.`,
      );
    }
    return isWechatHost(new URL(this.conf.apiBaseUrl)) ? base : this.conf.apiBaseUrl;
  }
}

/** Whether a URL is `https:` on a host of WeChat's. */
export function isWechatHost(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && /(^|\.)weixin\.qq\.com$/.test(url.hostname);
}
