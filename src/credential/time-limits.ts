/** One attempt at a source may take this long, in milliseconds. */
export const ATTEMPT_TIMEOUT_MS = 3000;
/**
 * A fetch, all its attempts together, ends in this time, in milliseconds: well before the lease of 12 s ends. One that
 * is repeated because its connection broke may take one attempt longer.
 */
export const FETCH_DEADLINE_MS = 8000;
