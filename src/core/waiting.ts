import type { WechatClock, WechatTimer } from './clock.js';

/** How {@link sleep} waits. */
interface SleepOptions {
  /** Ends the wait early; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Keeps the process alive during the wait. A clock's timers alone do not. Default false. */
  keepAlive?: boolean;
}

/**
 * Waits on the clock.
 *
 * @param ms milliseconds
 * @throws the signal's reason once it is aborted.
 */
export async function sleep(
  clock: WechatClock,
  ms: number,
  { signal, keepAlive = false }: SleepOptions = {},
): Promise<void> {
  let timer: WechatTimer | undefined;
  const alive = keepAlive ? setTimeout(() => {}, ms) : undefined;
  try {
    await abortable(new Promise<void>((resolve) => (timer = clock.setTimeout(resolve, ms))), signal);
  } finally {
    clearTimeout(alive);
    timer?.clear();
  }
}

/**
 * Waits for a promise that others wait for too, until the signal is aborted. The shared work goes on for the others.
 *
 * @throws the signal's reason once it is aborted.
 */
export function abortable<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return shared;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** How long {@link withTimeout} waits, and what it throws. */
interface TimeLimit {
  clock: WechatClock;
  /** Milliseconds. */
  ms: number;
  /** Makes the error that is thrown when the time is over. */
  onTimeout: () => Error;
  /** Ends the wait early, with the error that `onAbort` makes, otherwise the signal's reason. */
  signal?: AbortSignal | undefined;
  onAbort?: () => Error;
  /**
   * Lets the event loop read what has arrived before the time-out counts. For answers from a socket: if this
   * process was blocked, the answer may be there already. Default false.
   */
  readFirst?: boolean;
}

/**
 * Waits for work that may never end by itself, for a limited time. The result of work that ends later is dropped.
 *
 * @param work called once; it may throw, or give a value instead of a promise.
 * @throws what `work` throws, or what `onTimeout` or `onAbort` makes.
 */
export function withTimeout<T>(work: () => T | PromiseLike<T>, limit: TimeLimit): Promise<T> {
  const { clock, ms, onTimeout, signal, onAbort, readFirst = false } = limit;
  return new Promise<T>((resolve, reject) => {
    const aborted = (): void => reject(onAbort ? onAbort() : (signal!.reason as Error));
    if (signal?.aborted) return aborted();
    signal?.addEventListener('abort', aborted, { once: true });
    const timedOut = (): void => reject(onTimeout());
    const timer = clock.setTimeout(
      readFirst ? () => void setImmediate(() => setImmediate(timedOut)) : timedOut,
      ms,
    );
    Promise.resolve()
      .then(work)
      .then(resolve, reject)
      .finally(() => {
        timer.clear();
        signal?.removeEventListener('abort', aborted);
      });
  });
}
