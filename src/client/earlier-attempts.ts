/** Errors that ended a call of which an earlier attempt may have been performed. */
const OPEN = new WeakSet<object>();

/** Notes that the call which this error ends had an attempt before that may have been performed. */
export function noteOpenAttempt(error: object): void {
  OPEN.add(error);
}

/**
 * Whether an attempt of the call, before the one that failed with this error, may have been performed. What the last
 * attempt was answered says nothing about that one.
 */
export function hadOpenAttempt(error: object): boolean {
  return OPEN.has(error);
}
