/** Why a request is not a push, and the status of the answer. */
export class Refusal {
  constructor(
    readonly status: 400 | 401 | 405 | 408 | 413,
    /** For the log and for events; it never quotes the request. */
    readonly reason: string,
    /** What differs between refusals of one reason, such as a clock difference. It may quote only what was verified. */
    readonly detail: string = '',
  ) {}

  /** Whether the rest of the body is still on its way, so that the connection cannot be used again. */
  get leavesBodyUnread(): boolean {
    return this.status === 413 || this.status === 408;
  }
}
