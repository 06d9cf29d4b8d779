import { CallCounter } from '../../client/call-counter.js';
import type { CallGuard } from '../../client/call-protocol.js';
import type { WechatClock } from '../../core/clock.js';
import type { Owner } from '../../core/owner.js';
import { ownerLabel } from '../../core/owner.js';
import { WechatError } from '../../core/wechat.errors.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { WorkEndpointConf } from '../conf/work-conf.js';
import type { WorkQuotaGuardOptions } from '../conf/work.options.js';

/** The limit of a path was reached, or too many calls came at the same time. */
const LIMITS: ReadonlySet<number | string> = new Set([45009, 45033]);
/** What WeCom allows each corp for one path. */
const PER_MINUTE = 10_000;
const MINUTE_MS = 60_000;
/**
 * How long a refused path is left alone. WeCom blocks it until the minute, the hour, the day or the month is over and
 * does not say which: each further refusal makes the pause longer.
 */
const PAUSES_MS = [MINUTE_MS, 5 * MINUTE_MS, 20 * MINUTE_MS, 60 * MINUTE_MS];

/** A call was not made, since WeCom has said that the limit of its path is reached. */
export class WechatWorkQuotaError extends WechatError {
  readonly code = 'WECHAT_QUOTA';

  constructor(
    readonly path: string,
    /** When the path is tried again, Unix seconds. */
    readonly until: number,
  ) {
    super(
      `${path} was not called: WeCom has said that its limit is reached (45009 or 45033), and goes on refusing until ` +
        `the minute, hour or day of that limit is over. It is tried again at ${new Date(until * 1000).toISOString()}.`,
    );
  }
}

/** What a quota guard is made of. */
interface QuotaGuardParts {
  /** Whose calls are counted: a corp and its application. */
  readonly owner: Owner;
  readonly clock: WechatClock;
  readonly events: WechatEvents;
}

/**
 * Counts this process's calls of each path by one application of one corp, and raises `quota.near` once a minute and
 * path when the limit is nearly reached. Other processes, and other applications of the corp, are not seen: give each
 * its share by `perMinute`.
 *
 * With the option `breaker`, a path that WeCom has refused is left alone for a while.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90454
 */
export class WorkQuotaGuard implements CallGuard {
  private readonly perMinute: number;
  private readonly breaker: boolean;
  private readonly counter: CallCounter;
  private readonly paused = new Map<string, { until: number; refusals: number }>();

  constructor(
    private readonly parts: QuotaGuardParts,
    { perMinute = PER_MINUTE, nearAt = 0.9, breaker = false }: WorkQuotaGuardOptions = {},
  ) {
    this.perMinute = perMinute;
    const { events, owner } = parts;
    this.counter = new CallCounter({ events, appId: ownerLabel(owner), nearAt });
    this.breaker = breaker;
  }

  /** @throws WechatWorkQuotaError for a path that is left alone now. */
  check(path: string): void {
    const { clock } = this.parts;
    const leftMs = (this.paused.get(path)?.until ?? 0) - clock.monotonic();
    if (leftMs > 0) throw new WechatWorkQuotaError(path, Math.ceil((clock.now() + leftMs) / 1000));
  }

  attempted(path: string): void {
    this.counter.startPeriod(Math.floor(this.parts.clock.monotonic() / MINUTE_MS));
    this.counter.count(path, this.perMinute);
  }

  succeeded(path: string): void {
    this.paused.delete(path);
  }

  refused(path: string, error: WechatError): void {
    if (!this.breaker || !(error instanceof WechatApiError) || !LIMITS.has(error.errcode)) return;
    const refusals = (this.paused.get(path)?.refusals ?? 0) + 1;
    const pause = PAUSES_MS[Math.min(refusals, PAUSES_MS.length) - 1]!;
    this.paused.set(path, { until: this.parts.clock.monotonic() + pause, refusals });
  }
}

/** The guard of one owner, where the option `quotaGuard` asks for one. */
export function quotaGuardFor(
  owner: Owner,
  { quotaGuard }: WorkEndpointConf,
  { clock, events }: Pick<QuotaGuardParts, 'clock' | 'events'>,
): WorkQuotaGuard | undefined {
  return quotaGuard && new WorkQuotaGuard({ owner, clock, events }, quotaGuard);
}
