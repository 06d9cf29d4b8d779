import type { WechatClock } from '../../core/clock.js';
import type { QuotaGuardOptions } from '../conf/wechat.options.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import { WechatError } from '../../core/wechat.errors.js';

/** The daily limits of a new account that WeChat publishes, by path. */
export const DAILY_LIMITS: Readonly<Record<string, number>> = {
  '/cgi-bin/menu/create': 1000,
  '/cgi-bin/menu/get': 10_000,
  '/cgi-bin/menu/delete': 1000,
  '/cgi-bin/media/upload': 100_000,
  '/cgi-bin/media/get': 200_000,
  '/cgi-bin/message/custom/send': 500_000,
  '/cgi-bin/message/mass/sendall': 100,
  '/cgi-bin/qrcode/create': 100_000,
  '/cgi-bin/user/get': 500,
  '/cgi-bin/user/info': 5_000_000,
  '/cgi-bin/user/info/updateremark': 10_000,
  '/cgi-bin/draft/add': 1000,
  '/cgi-bin/draft/get': 500,
  '/cgi-bin/draft/delete': 1000,
  '/cgi-bin/draft/update': 1000,
  '/cgi-bin/draft/count': 1000,
  '/cgi-bin/draft/batchget': 1000,
  '/cgi-bin/freepublish/submit': 100,
  '/cgi-bin/freepublish/get': 100,
  '/cgi-bin/freepublish/delete': 10,
  '/cgi-bin/freepublish/getarticle': 100,
  '/cgi-bin/freepublish/batchget': 100,
};

/** A call was not made, since WeChat has said that its quota for today is used up. */
export class WechatQuotaError extends WechatError {
  readonly code = 'WECHAT_QUOTA';

  constructor(
    readonly path: string,
    /** When WeChat counts anew, Unix seconds. */
    readonly until: number,
  ) {
    super(
      `${path} was not called: its quota for today is used up (45009). It is open again at ` +
        `${new Date(until * 1000).toISOString()}; /cgi-bin/clear_quota opens it earlier, ten times a month.`,
    );
  }
}

const DAY_MS = 86_400_000;
/** WeChat's day begins at midnight in Beijing, which has no summer time. */
const BEIJING_MS = 8 * 3_600_000;

/**
 * Counts this process's calls of each path against WeChat's daily limits, and raises `quota.near` once a day and
 * path when one is nearly used up. Other processes' calls are not seen: with several, give each its share.
 */
export class QuotaGuard {
  private readonly limits: Readonly<Record<string, number>>;
  private readonly nearAt: number;
  private readonly breaker: boolean;
  private readonly used = new Map<string, number>();
  private readonly spent = new Set<string>();
  private day = -1;

  constructor(
    private readonly appId: string,
    private readonly clock: WechatClock,
    private readonly events: WechatEvents,
    options: QuotaGuardOptions = {},
  ) {
    this.limits = { ...DAILY_LIMITS, ...options.limits };
    this.nearAt = options.nearAt ?? 0.9;
    this.breaker = options.breaker ?? false;
  }

  /** Refuses a path whose quota is known to be used up. */
  check(path: string): void {
    this.turnDay();
    if (this.spent.has(path)) throw new WechatQuotaError(path, this.nextDay());
  }

  /** Counts one attempt. */
  count(path: string): void {
    this.turnDay();
    const used = (this.used.get(path) ?? 0) + 1;
    this.used.set(path, used);
    const limit = this.limits[path];
    if (limit !== undefined && used === Math.ceil(limit * this.nearAt)) {
      this.events.emit('quota.near', { appId: this.appId, path, used, limit });
    }
  }

  /** Notes what WeChat refused with. */
  refused(path: string, errcode: number): void {
    if (errcode === 45009 && this.breaker) this.spent.add(path);
  }

  /** Forgets that a path's quota is used up, after `clear_quota`; every path with none given. */
  reopen(path?: string): void {
    if (path === undefined) this.spent.clear();
    else this.spent.delete(path);
  }

  /** Today's calls of a path from this process. */
  usedToday(path: string): number {
    this.turnDay();
    return this.used.get(path) ?? 0;
  }

  private turnDay(): void {
    const day = Math.floor((this.clock.now() + BEIJING_MS) / DAY_MS);
    if (day === this.day) return;
    this.day = day;
    this.used.clear();
    this.spent.clear();
  }

  private nextDay(): number {
    return ((this.day + 1) * DAY_MS - BEIJING_MS) / 1000;
  }
}
