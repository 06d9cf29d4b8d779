import { hideContents } from '../../core/hide-properties.js';
import { CircuitBreaker } from '../../core/breaker.js';
import type { WechatClock } from '../../core/clock.js';
import type { WechatDedupStore } from './dedup-store.js';

/** The result of an operation that could not be carried out. */
export const UNKNOWN = Symbol('unknown');

/**
 * A push memory that may fail or hang, behind a time limit and a circuit breaker. Nothing here rejects: what could not
 * be found out is {@link UNKNOWN}.
 */
export class GuardedDedupStore {
  static {
    hideContents(this);
  }

  private readonly breaker: CircuitBreaker;
  private failure = new Error('The push memory could not be asked.');

  /** @param timeoutMs how long an answer of the store is awaited */
  constructor(
    private readonly store: WechatDedupStore,
    clock: WechatClock,
    timeoutMs: number,
  ) {
    this.breaker = new CircuitBreaker({ clock, timeoutMs });
  }

  /** Why the store could not be asked last time. */
  get lastError(): Error {
    return this.failure;
  }

  add(key: string, value: string, ttlMs: number): Promise<string | undefined | typeof UNKNOWN> {
    return this.guard(async () => keptText(await this.store.add(key, value, ttlMs)));
  }

  get(key: string): Promise<string | undefined | typeof UNKNOWN> {
    return this.guard(async () => keptText(await this.store.get(key)));
  }

  swap(
    key: string,
    expected: string,
    value: string | undefined,
    ttlMs: number,
  ): Promise<boolean | typeof UNKNOWN> {
    return this.guard(async () => isSwapped(await this.store.swap(key, expected, value, ttlMs)));
  }

  private async guard<T>(operation: () => T | PromiseLike<T>): Promise<T | typeof UNKNOWN> {
    try {
      return await this.breaker.run(operation);
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      return UNKNOWN;
    }
  }
}

/** What a store of the user's gave, checked: `null` is as good as undefined, and anything else is a failure of it. */
function keptText(kept: unknown): string | undefined {
  if (typeof kept === 'string') return kept;
  if (kept === undefined || kept === null) return undefined;
  throw new Error('The push memory gave something that is not a text.');
}

function isSwapped(swapped: unknown): boolean {
  if (typeof swapped === 'boolean') return swapped;
  throw new Error('The push memory did not say whether it replaced an entry.');
}
