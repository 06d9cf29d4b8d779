import type { VirtualClock } from '../virtual-clock.js';
import { DAILY_LIMITS, MINUTE_LIMITS } from '../../../account/call/quota.data.js';

/** One path's counters and limits, as `GET /_simulator/state` shows them. */
export interface QuotaLine {
  perDay: number;
  perMinute: number | undefined;
  usedToday: number;
  usedThisMinute: number;
}

interface Counter extends QuotaLine {
  day: number;
  minute: number;
}

/** A day begins at midnight in Beijing. */
const BEIJING_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** How often each path may be called, and how often it was. */
export class Quota {
  private readonly counters = new Map<string, Counter>();

  constructor(private readonly clock: VirtualClock) {}

  /** Counts one call. @returns 45009 or 45011 when it is one too many, otherwise 0. */
  use(path: string): 0 | 45009 | 45011 {
    const counter = this.counter(path);
    if (counter.perMinute !== undefined && counter.usedThisMinute >= counter.perMinute) return 45011;
    if (counter.usedToday >= counter.perDay) return 45009;
    counter.usedThisMinute++;
    counter.usedToday++;
    return 0;
  }

  /** Sets a path's limits; its counters start again. `null` brings a default back. */
  limit(path: string, limits: { perDay?: number | null; perMinute?: number | null }): void {
    this.counters.delete(path);
    const counter = this.counter(path);
    if (typeof limits.perDay === 'number') counter.perDay = limits.perDay;
    if (typeof limits.perMinute === 'number') counter.perMinute = limits.perMinute;
  }

  /** Counters of one path, or of all, back to zero; limits stay. */
  clear(path?: string): void {
    for (const [key, counter] of this.counters) {
      if (path === undefined || key === path) counter.usedToday = counter.usedThisMinute = 0;
    }
  }

  line(path: string): QuotaLine {
    const { perDay, perMinute, usedToday, usedThisMinute } = this.counter(path);
    return { perDay, perMinute, usedToday, usedThisMinute };
  }

  /** All paths that were called or limited. */
  lines(): Record<string, QuotaLine> {
    return Object.fromEntries([...this.counters.keys()].map((path) => [path, this.line(path)]));
  }

  private counter(path: string): Counter {
    const now = this.clock.now();
    const day = Math.floor((now + BEIJING_MS) / DAY_MS);
    const minute = Math.floor(now / 60_000);
    let counter = this.counters.get(path);
    if (!counter) {
      // Calls to made-up paths must not fill the memory, so the oldest counter is dropped.
      const oldest = this.counters.size >= 2000 ? this.counters.keys().next().value : undefined;
      if (oldest !== undefined) this.counters.delete(oldest);
      counter = {
        perDay: DAILY_LIMITS[path] ?? 10_000_000,
        perMinute: MINUTE_LIMITS[path],
        usedToday: 0,
        usedThisMinute: 0,
        day,
        minute,
      };
      this.counters.set(path, counter);
    }
    if (counter.day !== day) Object.assign(counter, { day, usedToday: 0 });
    if (counter.minute !== minute) Object.assign(counter, { minute, usedThisMinute: 0 });
    return counter;
  }
}
