import type { WechatClock } from '../../core/clock.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { WechatDedupStore } from './dedup-store.js';

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
  private failure = new Error('The store could not be asked.');
  private failures = 0;
  private closedUntil = -Infinity;

  constructor(
    private readonly store: WechatDedupStore,
    private readonly clock: WechatClock,
    private readonly timeoutMs: number,
  ) {}

  /** Why the store could not be asked last time. */
  get lastError(): Error {
    return this.failure;
  }

  add(key: string, value: string, ttlMs: number): MaybePromise<string | undefined | typeof UNKNOWN> {
    return this.guard(() => this.store.add(key, value, ttlMs));
  }

  get(key: string): MaybePromise<string | undefined | typeof UNKNOWN> {
    return this.guard(() => this.store.get(key));
  }

  swap(
    key: string,
    expected: string,
    value: string | undefined,
    ttlMs: number,
  ): MaybePromise<boolean | typeof UNKNOWN> {
    return this.guard(() => this.store.swap(key, expected, value, ttlMs));
  }

  private guard<T>(act: () => MaybePromise<T>): MaybePromise<T | typeof UNKNOWN> {
    if (this.clock.monotonic() < this.closedUntil) return UNKNOWN;
    let answer: MaybePromise<T>;
    try {
      answer = act();
    } catch (error) {
      return this.failed(error);
    }
    return answer instanceof Promise ? this.timed(answer) : answer;
  }

  private async timed<T>(answer: Promise<T>): Promise<T | typeof UNKNOWN> {
    const limit = this.limit();
    try {
      const value = await Promise.race([answer, limit.over]);
      this.failures = 0;
      return value;
    } catch (error) {
      return this.failed(error);
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

  private failed(error: unknown): typeof UNKNOWN {
    if (++this.failures >= BREAKER_FAILURES) {
      this.failures = 0;
      this.closedUntil = this.clock.monotonic() + BREAKER_MS;
    }
    this.failure = error instanceof Error ? error : new Error(String(error));
    return UNKNOWN;
  }
}
