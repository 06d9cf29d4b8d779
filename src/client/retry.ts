import { isTokenFault } from '../account/call/retcodes.js';
import { WechatApiError, WechatUpstreamError } from '../http/http.errors.js';

/** How often a call that may be repeated is repeated, beside a token's renewal and a change of host. */
const REPETITIONS = 2;
const BUSY_MS = 200;
/** A call beyond the limit of a minute or a second waits longer. */
const THROTTLED_MS = 1000;
const THROTTLED = new Set([45011, 44990]);

/** Where a call stands when an attempt has failed. */
export interface CallState {
  retry: 'safe' | 'never';
  /** Doing it twice does no harm. */
  repeatable: boolean;
  /** The token is the account's own and has not been renewed for this call yet. */
  renewable: boolean;
  /** Repetitions so far. */
  repetitions: number;
  /** Another host has not been tried yet. */
  hostLeft: boolean;
}

/** What to do after a failed attempt: give up, renew the token, take the next host, or wait and repeat. */
export type NextStep = 'give-up' | 'renew' | 'next-host' | { waitMs: number };

/**
 * The rules of repeating. A refusal for the token's sake was not performed, so every call may follow it with a
 * renewed token; what never left may go to another host; all else is repeated only where doing it twice is safe.
 */
export function nextStep(error: unknown, call: CallState): NextStep {
  if (call.retry === 'never') return 'give-up';
  if (error instanceof WechatApiError) {
    if (isTokenFault(error.errcode)) return call.renewable ? 'renew' : 'give-up';
    if (error.class === 'system-busy') return repeat(call, BUSY_MS);
    return THROTTLED.has(error.errcode) ? repeat(call, THROTTLED_MS) : 'give-up';
  }
  if (!(error instanceof WechatUpstreamError)) return 'give-up';
  switch (error.kind) {
    case 'network':
    case 'timeout':
      if (call.hostLeft && (call.repeatable || error.details.sent === false)) return 'next-host';
      return repeat(call, BUSY_MS);
    case 'http-status':
      return (error.details.status ?? 0) >= 500 ? repeat(call, BUSY_MS) : 'give-up';
    case 'html':
    case 'empty':
    case 'malformed':
      return repeat(call, BUSY_MS);
    default:
      return 'give-up';
  }
}

/** Exponential, with half of it left to chance so that callers do not come back all together. */
function repeat(call: CallState, baseMs: number): NextStep {
  if (!call.repeatable || call.repetitions >= REPETITIONS) return 'give-up';
  return { waitMs: baseMs * 2 ** call.repetitions * (0.5 + Math.random() / 2) };
}
