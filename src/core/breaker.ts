import type { WechatClock } from './clock.js';

/** What a {@link CircuitBreaker} makes of an error. */
type BreakerVerdict =
  /** It counts: three in a row open the breaker. */
  | 'failure'
  /** It opens the breaker at once: asking again would change nothing. */
  | 'refusal'
  /** The other side answered, so it is there. */
  | 'success'
  /** It says nothing about what this breaker protects. */
  | 'neutral';

/** How a {@link CircuitBreaker} is set up. Times are in milliseconds. */
export interface BreakerSetup {
  clock: WechatClock;
  /** How long one operation may take. Without it, operations have no limit of their own. */
  timeoutMs?: number;
  /** Failures in a row before the breaker opens. Default 3. */
  failures?: number;
  /** How long the other side is left alone after the breaker opened. Default 100; it doubles with each failed probe. */
  firstRestMs?: number;
  /** The longest rest. Default 2000. */
  maxRestMs?: number;
  /** What an error means. By default every error is a failure. */
  judge?: (error: unknown) => BreakerVerdict;
  /** Called when the breaker opens, with the error that opened it. */
  onOpen?: (error: unknown) => void;
  /** Called when an operation succeeds again after the breaker was open. */
  onClose?: () => void;
}

/** The breaker is open: the operation was not tried. */
export class BreakerOpenError extends Error {
  override readonly name = 'BreakerOpenError';

  constructor(
    /** What opened the breaker. */
    readonly reason: unknown,
  ) {
    super('The operation was not tried, because the ones before it failed.');
  }
}

/** An operation took too long. It may still take effect later. */
export class BreakerTimeoutError extends Error {
  override readonly name = 'BreakerTimeoutError';

  constructor(readonly timeoutMs: number) {
    super(`There was no answer within ${timeoutMs} ms.`);
  }
}

const FAILURES = 3;
const FIRST_REST_MS = 100;
const MAX_REST_MS = 2000;
/** How many turns of the event loop an answer that has arrived is given to be read, once the time is over. */
const LAST_TURNS = 3;

/**
 * A time limit and a circuit breaker in front of something that may fail or hang.
 *
 * After some failures in a row the breaker opens: operations fail at once, so that a dead server costs its callers
 * nothing. After a short rest one operation is let through as a probe. If it succeeds the breaker closes; if it fails
 * the rest doubles. The first rest is short, because most interruptions are, and each operation that is not tried
 * costs its caller something.
 */
export class CircuitBreaker {
  private failuresInRow = 0;
  private restMs = 0;
  private openUntil = 0;
  private openedBy: { error: unknown } | undefined;
  private probing = false;

  constructor(private readonly setup: BreakerSetup) {}

  /** Whether operations are held back at the moment. */
  get isOpen(): boolean {
    return this.openedBy !== undefined;
  }

  /** The error that opened the breaker; undefined while it is closed. */
  get reason(): unknown {
    return this.openedBy?.error;
  }

  /**
   * Runs an operation, unless the breaker is open.
   *
   * @throws {BreakerOpenError} where the operation was not tried.
   * @throws {BreakerTimeoutError} where it took too long.
   * @throws what the operation throws.
   */
  async run<T>(operation: () => T | PromiseLike<T>): Promise<T> {
    const { openedBy } = this;
    const isProbe = openedBy !== undefined;
    if (isProbe) {
      if (this.probing || this.setup.clock.monotonic() < this.openUntil) {
        throw new BreakerOpenError(openedBy.error);
      }
      this.probing = true;
    }
    try {
      const result = await this.withinTime(operation);
      this.succeeded();
      return result;
    } catch (error) {
      this.failed(error, isProbe);
      throw error;
    } finally {
      if (isProbe) this.probing = false;
    }
  }

  private withinTime<T>(operation: () => T | PromiseLike<T>): Promise<T> {
    const { clock, timeoutMs } = this.setup;
    // A user's function may throw before it returns a promise.
    if (timeoutMs === undefined) return Promise.resolve().then(operation);
    return new Promise<T>((resolve, reject) => {
      let turns = 0;
      const late = (): void => {
        // If this process was blocked, the answer may have arrived already: let the event loop read it first.
        if (++turns <= LAST_TURNS) setImmediate(late);
        else reject(new BreakerTimeoutError(timeoutMs));
      };
      const timer = clock.setTimeout(late, timeoutMs);
      Promise.resolve()
        .then(operation)
        .then(resolve, reject)
        .finally(() => timer.clear());
    });
  }

  private succeeded(): void {
    this.failuresInRow = 0;
    if (this.openedBy === undefined) return;
    this.openedBy = undefined;
    this.setup.onClose?.();
  }

  private failed(error: unknown, isProbe: boolean): void {
    const {
      clock,
      judge,
      failures = FAILURES,
      firstRestMs = FIRST_REST_MS,
      maxRestMs = MAX_REST_MS,
    } = this.setup;
    const verdict = judge?.(error) ?? 'failure';
    if (verdict === 'neutral') return;
    if (verdict === 'success') return this.succeeded();
    this.failuresInRow += 1;
    if (this.openedBy !== undefined) {
      // Operations that were under way when the breaker opened fail too. They must not lengthen the rest.
      if (!isProbe) return;
      this.restMs = Math.min(maxRestMs, this.restMs * 2);
    } else {
      if (verdict === 'failure' && this.failuresInRow < failures) return;
      this.restMs = Math.min(maxRestMs, firstRestMs);
    }
    const wasOpen = this.openedBy !== undefined;
    this.openedBy = { error };
    this.openUntil = clock.monotonic() + this.restMs;
    if (!wasOpen) this.setup.onOpen?.(error);
  }
}
