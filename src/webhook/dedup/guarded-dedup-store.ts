import type { WechatClock } from '../../core/clock.js';
import type { MaybePromise, WechatDedupStore } from './dedup-store.js';

/** Failures in a row before the store is left alone for a while. */
const BREAKER_FAILURES = 3;
const BREAKER_MS = 5000;
/** An answer may lie in the socket, unread because this process was busy: it is given these turns to be read. */
const LAST_TURNS = 3;

/** What an operation says that could not be carried out. */
export const UNKNOWN = Symbol('unknown');

/**
 * A memory of pushes that may fail or hang, with a time limit on every operation. Nothing here rejects: what
 * could not be found out is {@link UNKNOWN}.
 */
export class GuardedDedupStore {
  private failures = 0;
  private closedUntil = -Infinity;

  constructor(
    private readonly log: WechatDedupStore,
    private readonly clock: WechatClock,
    private readonly timeoutMs: number,
    private readonly onFailure: (key: string, error: Error) => void,
  ) {}

  add(key: string, value: string, ttlMs: number): MaybePromise<string | undefined | typeof UNKNOWN> {
    return this.guard(key, () => this.log.add(key, value, ttlMs));
  }

  get(key: string): MaybePromise<string | undefined | typeof UNKNOWN> {
    return this.guard(key, () => this.log.get(key));
  }

  swap(
    key: string,
    expected: string,
    value: string | undefined,
    ttlMs: number,
  ): MaybePromise<boolean | typeof UNKNOWN> {
    return this.guard(key, () => this.log.swap(key, expected, value, ttlMs));
  }

  private guard<T>(key: string, act: () => MaybePromise<T>): MaybePromise<T | typeof UNKNOWN> {
    if (this.clock.monotonic() < this.closedUntil) return UNKNOWN;
    let answer: MaybePromise<T>;
    try {
      answer = act();
    } catch (error) {
      return this.failed(key, error);
    }
    return answer instanceof Promise ? this.timed(key, answer) : answer;
  }

  private async timed<T>(key: string, answer: Promise<T>): Promise<T | typeof UNKNOWN> {
    const limit = this.limit();
    try {
      const value = await Promise.race([answer, limit.over]);
      this.failures = 0;
      return value;
    } catch (error) {
      return this.failed(key, error);
    } finally {
      limit.cancel();
    }
  }

  private limit(): { over: Promise<never>; cancel: () => void } {
    let cancel: () => void = () => undefined;
    const over = new Promise<never>((_, reject) => {
      let turns = 0;
      const late = (): void => {
        if (++turns <= LAST_TURNS) setImmediate(late);
        else reject(new Error(`No answer within ${this.timeoutMs} ms.`));
      };
      const timer = this.clock.setTimeout(late, this.timeoutMs);
      cancel = () => timer.clear();
    });
    return { over, cancel };
  }

  private failed(key: string, error: unknown): typeof UNKNOWN {
    if (++this.failures >= BREAKER_FAILURES) {
      this.failures = 0;
      this.closedUntil = this.clock.monotonic() + BREAKER_MS;
    }
    this.onFailure(key, error instanceof Error ? error : new Error(String(error)));
    return UNKNOWN;
  }
}
