import { WechatUpstreamError } from '../http/http.errors.js';
import type { RetryClass } from '../http/verdict.js';

/** How often a call that may be repeated is repeated, beside a renewed credential and a change of host. */
const REPETITIONS = 2;
/** The first wait before a repetition, in milliseconds. */
const WAIT_MS = { busy: 200, throttled: 1000 } as const satisfies Record<Exclude<RetryClass, 'none'>, number>;

/** How an attempt failed. */
export interface AttemptFailure {
  readonly error: unknown;
  /**
   * Present if the other side understood and refused. A product's call protocol says whether the credential is dead.
   */
  readonly refusal?: { readonly credentialDead: boolean; readonly retry: RetryClass };
}

/** Where a call stands when an attempt has failed. */
interface RetryState {
  readonly retry: 'safe' | 'never';
  /** Doing it twice does no harm. */
  readonly repeatable: boolean;
  /** The credential is the product's own and has not been renewed for this call yet. */
  readonly renewable: boolean;
  /** Repetitions so far. */
  readonly repetitions: number;
  /** Another host has not been tried yet. */
  readonly hostLeft: boolean;
}

/** What to do after a failed attempt: give up, renew the credential, take the next host, or wait and repeat. */
type NextStep = 'give-up' | 'renew' | 'next-host' | { readonly waitMs: number };

/**
 * The rules of repeating. A call that was refused for its credential was not performed, so it may follow with a
 * renewed one. What was never sent may go to another host. Everything else is repeated only if doing it twice is
 * safe.
 */
export function nextStep({ error, refusal }: AttemptFailure, state: RetryState): NextStep {
  if (state.retry === 'never') return 'give-up';
  if (refusal) {
    if (refusal.credentialDead) return state.renewable ? 'renew' : 'give-up';
    return refusal.retry === 'none' ? 'give-up' : repeat(state, WAIT_MS[refusal.retry]);
  }
  if (!(error instanceof WechatUpstreamError)) return 'give-up';
  switch (error.kind) {
    case 'network':
    case 'timeout':
      if (state.hostLeft && (state.repeatable || error.details.sent === false)) return 'next-host';
      return repeat(state, WAIT_MS.busy);
    case 'http-status':
      return (error.details.status ?? 0) >= 500 ? repeat(state, WAIT_MS.busy) : 'give-up';
    case 'html':
    case 'empty':
    case 'malformed':
      return repeat(state, WAIT_MS.busy);
    default:
      return 'give-up';
  }
}

/** Exponential, with half of it left to chance so that callers do not come back all together. */
function repeat({ repeatable, repetitions }: RetryState, baseMs: number): NextStep {
  if (!repeatable || repetitions >= REPETITIONS) return 'give-up';
  return { waitMs: baseMs * 2 ** repetitions * (0.5 + Math.random() / 2) };
}
