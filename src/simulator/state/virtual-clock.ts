import type { WechatClock, WechatTimer } from '../../core/clock.js';

interface Pending {
  due: number;
  callback: () => void;
  timer: NodeJS.Timeout;
}

/** The longest delay that Node's timers take, in milliseconds. */
const LONGEST_DELAY = 2_147_483_647;

/**
 * The simulator's time: the machine's time plus what {@link VirtualClock.advance} has added. Timers that are set on it
 * fire when they are due, by waiting or by advancing. It is a `WechatClock`, so an application under test can use it.
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

  /** Moves the clock ahead by `seconds`; timers that become due fire at once, in order. */
  advance(seconds: number): void {
    this.offset += seconds * 1000;
    const now = this.monotonic();
    const due = [...this.timers].filter((t) => t.due <= now).sort((a, b) => a.due - b.due);
    for (const pending of due) this.fire(pending);
    for (const pending of this.timers) this.arm(pending);
  }

  /** Goes back to the machine's time. Timers keep the time that they have left. */
  returnToMachineTime(): void {
    for (const pending of this.timers) pending.due -= this.offset;
    this.offset = 0;
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
