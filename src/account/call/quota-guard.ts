import { WechatApiError } from '../../http/http.errors.js';
import { CallCounter } from '../../client/call-counter.js';
import type { CallGuard } from '../../client/call-protocol.js';
import type { QuotaGuardOptions } from '../conf/wechat.options.js';
import type { WechatClock } from '../../core/clock.js';
import { WechatError } from '../../core/wechat.errors.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { QuotaClearings } from './quota-cleared.js';
import { DAILY_LIMITS } from './quota.data.js';

const QUOTA_USED_UP = 45009;
/** Successful calls of these paths set the counts of all paths back. */
const CLEARS_ALL = new Set(['/cgi-bin/clear_quota', '/cgi-bin/clear_quota/v2']);
/** This one sets back the path in its body. */
const CLEARS_PATH = '/cgi-bin/openapi/quota/clear';
/** A closed path is tried this often, since a quota can also be cleared in the console. In milliseconds. */
const TRIAL_MS = 600_000;
const DAY_MS = 86_400_000;
/** WeChat's day begins at midnight in Beijing, which has no summer time. */
const BEIJING_MS = 8 * 3_600_000;

/** A call was not made, since WeChat has said that its quota for today is used up. */
export class WechatQuotaError extends WechatError {
  readonly code = 'WECHAT_QUOTA';

  constructor(
    readonly path: string,
    /** When WeChat begins to count again, Unix seconds. */
    readonly until: number,
  ) {
    super(
      `${path} was not called: WeChat has said that its quota for today is used up (45009). WeChat begins to count again at ` +
        `${new Date(until * 1000).toISOString()}. quota.clear() sets the count back at once, ten times a month.`,
    );
  }
}

/** What a quota guard is made of. */
interface QuotaGuardParts {
  appId: string;
  clock: WechatClock;
  events: WechatEvents;
  /** Where other processes tell that a quota was cleared. Without it only this process's own clearings are known. */
  clearings?: QuotaClearings | undefined;
}

/** A path that WeChat has refused for today. */
interface ClosedPath {
  /** When one call is let through to see whether it is open again, on the monotonic clock. */
  trialAt: number;
  /** What {@link QuotaClearings.read} gave when it was closed. */
  readonly clearing: Promise<number | undefined>;
}

/**
 * Counts this process's calls of each path against WeChat's daily limits, and raises `quota.near` once a day and
 * path when one is nearly used up. Other processes' calls are not seen: with several, give each its share.
 *
 * With the option `breaker`, a path that WeChat has refused with 45009 is not called again until WeChat counts again or
 * the quota is cleared, by this process or another one.
 */
export class QuotaGuard implements CallGuard {
  private readonly limits: Readonly<Record<string, number>>;
  private readonly breaker: boolean;
  private readonly counter: CallCounter;
  private readonly closed = new Map<string, ClosedPath>();
  private day = -1;

  constructor(
    private readonly parts: QuotaGuardParts,
    options: QuotaGuardOptions = {},
  ) {
    this.limits = { ...DAILY_LIMITS, ...options.limits };
    const { events, appId } = parts;
    this.counter = new CallCounter({ events, appId, nearAt: options.nearAt ?? 0.9 });
    this.breaker = options.breaker ?? false;
  }

  /** @throws WechatQuotaError for a path whose quota is known to be used up. */
  check(path: string): void | Promise<void> {
    if (this.closed.size === 0) return undefined;
    this.turnDay();
    const closed = this.closed.get(path);
    return closed && this.checkClosed(path, closed);
  }

  attempted(path: string): void {
    this.turnDay();
    this.counter.count(path, this.limits[path]);
  }

  succeeded(path: string, content: unknown): void {
    if (!this.breaker) return;
    this.closed.delete(path);
    if (CLEARS_ALL.has(path)) {
      this.cleared(undefined);
    } else if (path === CLEARS_PATH) {
      const { cgi_path: cleared } = (content ?? {}) as { cgi_path?: unknown };
      if (typeof cleared === 'string') this.cleared(cleared);
    }
  }

  refused(path: string, error: WechatError): void {
    if (!this.breaker || !(error instanceof WechatApiError) || error.errcode !== QUOTA_USED_UP) return;
    this.turnDay();
    const trialAt = this.parts.clock.monotonic() + TRIAL_MS;
    this.closed.set(path, { trialAt, clearing: this.readClearing(path) });
  }

  private async checkClosed(path: string, closed: ClosedPath): Promise<void> {
    const { clock } = this.parts;
    if (clock.monotonic() >= closed.trialAt) {
      closed.trialAt = clock.monotonic() + TRIAL_MS;
      return;
    }
    const [before, now] = await Promise.all([closed.clearing, this.readClearing(path)]);
    if (before !== undefined && now !== undefined && before !== now) {
      if (this.closed.get(path) === closed) this.closed.delete(path);
      return;
    }
    // This process may have cleared it in the meantime.
    if (this.closed.get(path) === closed) throw new WechatQuotaError(path, this.nextDay());
  }

  private cleared(path: string | undefined): void {
    if (path === undefined) this.closed.clear();
    else this.closed.delete(path);
    // A store that fails leaves the other processes to their next trial.
    void this.parts.clearings?.note(path, this.parts.clock.now()).catch(() => undefined);
  }

  private readClearing(path: string): Promise<number | undefined> {
    const { clearings } = this.parts;
    return clearings ? clearings.read(path).catch(() => undefined) : Promise.resolve(undefined);
  }

  private turnDay(): void {
    this.day = Math.floor((this.parts.clock.now() + BEIJING_MS) / DAY_MS);
    if (this.counter.startPeriod(this.day)) this.closed.clear();
  }

  private nextDay(): number {
    return ((this.day + 1) * DAY_MS - BEIJING_MS) / 1000;
  }
}
