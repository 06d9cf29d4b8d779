import type { WechatEvents } from '../observe/wechat.events.js';

/** Which limits a {@link CallCounter} counts against. */
interface CallCounterParts {
  readonly events: WechatEvents;
  /** Whose calls are counted, for events. */
  readonly appId: string;
  /** The share of a limit at which `quota.near` is raised. */
  readonly nearAt: number;
}

/**
 * Counts this process's calls by path within a period, such as a day. When the limit of a path is nearly reached, it
 * raises `quota.near`, once a period and path.
 */
export class CallCounter {
  private readonly used = new Map<string, number>();
  private current: number | undefined;

  constructor(private readonly parts: CallCounterParts) {}

  /** Sets all counts back if this is another period than before; tells whether it is. */
  startPeriod(period: number): boolean {
    if (period === this.current) return false;
    this.current = period;
    this.used.clear();
    return true;
  }

  /** @param limit how many calls of the path are allowed in a period, where that is known */
  count(path: string, limit: number | undefined): void {
    const used = (this.used.get(path) ?? 0) + 1;
    this.used.set(path, used);
    const { events, appId, nearAt } = this.parts;
    if (limit !== undefined && used === Math.ceil(limit * nearAt)) {
      events.emit('quota.near', { appId, path, used, limit });
    }
  }
}
