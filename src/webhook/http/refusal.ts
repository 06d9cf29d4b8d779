/** Why a request is not a push, and how it is answered: a status, an empty body, and nothing else. */
export class Refusal {
  constructor(
    readonly status: 400 | 401 | 405 | 408 | 413,
    /** For the log and for events; it never quotes the request. */
    readonly reason: string,
    /** What differs from one refusal to the next with the same reason, such as a clock difference. */
    readonly detail: string = '',
  ) {}
}
