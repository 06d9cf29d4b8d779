import type { WechatClock } from './clock.js';

/**
 * A token bucket: fills at a steady rate, holds a limited number, and gives one token for each thing that is allowed.
 */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  /**
   * @param perSecond how many tokens come in a second
   * @param capacity how many it holds at most; it is full at the start
   */
  constructor(
    private readonly clock: WechatClock,
    private readonly perSecond: number,
    private readonly capacity: number,
  ) {
    this.tokens = capacity;
    this.filledAt = clock.monotonic();
  }

  /** Takes a token, and tells whether there was one. */
  take(): boolean {
    this.fill();
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Milliseconds until the next token is there; 0 where one is there now. */
  waitMs(): number {
    this.fill();
    return this.tokens >= 1 ? 0 : ((1 - this.tokens) / this.perSecond) * 1000;
  }

  private fill(): void {
    const now = this.clock.monotonic();
    this.tokens = Math.min(this.capacity, this.tokens + ((now - this.filledAt) / 1000) * this.perSecond);
    this.filledAt = now;
  }
}
