/** A pending timer; `clear` is harmless when it has fired already. */
export interface WechatTimer {
  clear(): void;
  /** The platform's own timer, where there is one, for registries of timers. */
  readonly handle?: unknown;
}

/**
 * Time, as this package sees it. Everything that waits or expires asks the clock, so that a test can let two
 * hours pass in a microsecond.
 */
export interface WechatClock {
  /** Wall-clock time in milliseconds since the Unix epoch. It may jump when the machine's clock is set. */
  now(): number;
  /** Milliseconds on a clock that never jumps backwards; only differences mean anything. */
  monotonic(): number;
  /** Calls `callback` once after `milliseconds`. The timer never keeps the process alive. */
  setTimeout(callback: () => void, milliseconds: number): WechatTimer;
}

/** The machine's own clock. */
export class SystemClock implements WechatClock {
  now(): number {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  setTimeout(callback: () => void, milliseconds: number): WechatTimer {
    const timer = setTimeout(callback, milliseconds);
    timer.unref();
    return { clear: () => clearTimeout(timer), handle: timer };
  }
}
