import type { WechatClock, WechatTimer } from '../../src/core/clock.js';

interface Pending {
  due: number;
  callback: () => void;
}

/** A clock that stands still until a test advances it. */
export class FakeClock implements WechatClock {
  private wall: number;
  private mono = 0;
  private readonly timers = new Set<Pending>();

  /** @param turns the number of event-loop turns after which every promise has settled. One is enough without I/O. */
  constructor(
    startSeconds = 1_800_000_000,
    private readonly turns = 5,
  ) {
    this.wall = startSeconds * 1000;
  }

  now(): number {
    return this.wall;
  }

  monotonic(): number {
    return this.mono;
  }

  setTimeout(callback: () => void, milliseconds: number): WechatTimer {
    const timer = { due: this.mono + Math.max(0, milliseconds), callback };
    this.timers.add(timer);
    return { clear: () => void this.timers.delete(timer) };
  }

  get pendingTimers(): number {
    return this.timers.size;
  }

  /** Moves only the wall clock, as an operator or NTP would. */
  jump(seconds: number): void {
    this.wall += seconds * 1000;
  }

  /** Lets time pass. Timers fire in order, and promises can settle after each. */
  async advance(seconds: number): Promise<void> {
    const end = this.mono + seconds * 1000;
    await flushPromises(this.turns);
    for (;;) {
      const next = [...this.timers].filter((t) => t.due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers.delete(next);
      this.moveTo(Math.max(next.due, this.mono));
      next.callback();
      await flushPromises(this.turns);
    }
    this.moveTo(end);
    await flushPromises(this.turns);
  }

  private moveTo(mono: number): void {
    this.wall += mono - this.mono;
    this.mono = mono;
  }
}

/** Lets every promise settle that needs no time to pass. */
export async function flushPromises(turns = 5): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Advances the clock in small steps until a promise is settled. Returns its outcome and the seconds that passed. */
export async function advanceUntilSettled<T>(
  promise: Promise<T>,
  clock: FakeClock,
  stepSeconds = 0.05,
): Promise<PromiseSettledResult<T> & { seconds: number }> {
  const begun = clock.now();
  const outcome: { result?: PromiseSettledResult<T> } = {};
  void Promise.allSettled([promise]).then(([result]) => (outcome.result = result));
  for (let steps = 0; steps < 10_000; steps++) {
    await clock.advance(stepSeconds);
    if (outcome.result) return { ...outcome.result, seconds: (clock.now() - begun) / 1000 };
  }
  throw new Error('The promise did not settle.');
}
