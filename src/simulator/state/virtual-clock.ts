import type { WechatClock, WechatTimer } from '../../core/clock.js';

interface Pending {
  due: number;
  callback: () => void;
  timer: NodeJS.Timeout;
}

/** The longest delay that Node's timers take, in milliseconds. */
const LONGEST_DELAY = 2_147_483_647;

/**
 * The simulator's time: the machine's own, plus whatever it was moved ahead. Timers set on it fire when their
 * moment has passed, by waiting or by {@link VirtualClock.advance}. It is a `WechatClock`, so that an application
 * under test can live in the same time.
 */
export class VirtualClock implements WechatClock {
  private offset = 0;
  private readonly timers = new Set<Pending>();

  /** Milliseconds since the Unix epoch. */
  now(): number {
    return Date.now() + this.offset;
  }

  /** Unix seconds, as WeChat counts. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  monotonic(): number {
    return performance.now() + this.offset;
  }

  /** How far ahead of the machine's clock this one is, in milliseconds. */
  get ahead(): number {
    return this.offset;
  }

  setTimeout(callback: () => void, milliseconds: number): WechatTimer {
    const due = this.monotonic() + Math.max(0, milliseconds);
    const pending: Pending = { due, callback, timer: undefined as never };
    this.timers.add(pending);
    this.arm(pending);
    return { clear: () => this.drop(pending) };
  }

  /** Lets `seconds` pass at once; what falls due meanwhile runs, in order. */
  advance(seconds: number): void {
    this.offset += seconds * 1000;
    const now = this.monotonic();
    const due = [...this.timers].filter((t) => t.due <= now).sort((a, b) => a.due - b.due);
    for (const pending of due) this.fire(pending);
    for (const pending of this.timers) this.arm(pending);
  }

  /** Back to the machine's time; nothing that was pending happens any more. */
  reset(): void {
    this.offset = 0;
    for (const pending of this.timers) clearTimeout(pending.timer);
    this.timers.clear();
  }

  private arm(pending: Pending): void {
    clearTimeout(pending.timer);
    const delay = Math.min(Math.max(0, pending.due - this.monotonic()), LONGEST_DELAY);
    pending.timer = setTimeout(
      () => (pending.due > this.monotonic() ? this.arm(pending) : this.fire(pending)),
      delay,
    );
    pending.timer.unref();
  }

  private fire(pending: Pending): void {
    if (this.timers.has(pending)) {
      this.drop(pending);
      pending.callback();
    }
  }

  private drop(pending: Pending): void {
    clearTimeout(pending.timer);
    this.timers.delete(pending);
  }
}
