import type { WechatClock } from '../core/clock.js';
import { abortable } from '../core/abortable.js';

/** Waits on the clock; rejects with the signal's reason when it aborts. */
export async function pause(clock: WechatClock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: { clear(): void } | undefined;
  // The clock's timers let the process end; a call that waits must not be lost that way.
  const hold = setTimeout(() => {}, ms);
  try {
    await abortable(new Promise<void>((resolve) => (timer = clock.setTimeout(resolve, ms))), signal);
  } finally {
    clearTimeout(hold);
    timer?.clear();
  }
}
