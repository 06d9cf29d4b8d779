/** Errors of calls that could not be signed, since a key for them could not be fetched. */
const UNSENT = new WeakSet<object>();

/** Notes that a request was not sent, although its error comes from an exchange with WeChat Pay. */
export function noteUnsent(error: object): void {
  UNSENT.add(error);
}

/** Whether the request that failed with this error was never sent. */
export function isUnsent(error: object): boolean {
  return UNSENT.has(error);
}
