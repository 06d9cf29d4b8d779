import type { WechatClock, WechatTimer } from '../../src/core/clock.js';

interface Pending {
  due: number;
  callback: () => void;
}

/** A clock that stands still until a test lets time pass. */
export class FakeClock implements WechatClock {
  private wall: number;
  private mono = 0;
  private readonly timers = new Set<Pending>();

  /** @param turns how many turns of the event loop let every promise settle; one is enough where nothing does I/O. */
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

  /** Moves the wall clock alone, as an operator or NTP would. */
  jump(seconds: number): void {
    this.wall += seconds * 1000;
  }

  /** Lets time pass, firing timers in order and giving promises a turn after each. */
  async advance(seconds: number): Promise<void> {
    const end = this.mono + seconds * 1000;
    await settle(this.turns);
    for (;;) {
      const next = [...this.timers].filter((t) => t.due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      this.timers.delete(next);
      this.moveTo(Math.max(next.due, this.mono));
      next.callback();
      await settle(this.turns);
    }
    this.moveTo(end);
    await settle(this.turns);
  }

  private moveTo(mono: number): void {
    this.wall += mono - this.mono;
    this.mono = mono;
  }
}

/** Lets every promise that can settle without time passing do so. */
export async function settle(turns = 5): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
