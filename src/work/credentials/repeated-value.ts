import type { WechatClock } from '../../core/clock.js';
import type { CredentialRequest, FreshCredential } from '../../core/credential/credential-source.js';
import type { CredentialRecord } from '../../core/credential/credential.js';
import { sleep } from '../../core/waiting.js';

/** A value this near its end is worth the wait for its successor, in milliseconds. */
const NEAR_END_MS = 3500;
/** The end of a record is written in whole seconds, rounded down: the real one is up to a second later. */
const ROUNDING_MS = 1000;
/** WeCom switches at its own second: how long after the end it is asked, and with which pauses again. */
const PAUSES_MS = [500, 500, 800];
/** A value that outlives its end is asked for again after this time, in seconds. */
const RECHECK_S = 10;

/** How a repeated value is told from a new one. */
export interface RepeatedValueParts {
  readonly clock: WechatClock;
  /** What is kept now, valid or not. */
  held(): CredentialRecord | undefined;
  ask(request: CredentialRequest): Promise<FreshCredential>;
}

/**
 * Asks an endpoint that gives the same value until that value ends, as `gettoken` does.
 *
 * Just before the end it is not asked, since it would give the dying value again: the end is awaited, and then one
 * request brings the successor. The end of a value that is kept already is never moved later by an answer with the
 * same value: WeCom does not document whether its `expires_in` starts again.
 */
export async function fetchSucceeding(
  request: CredentialRequest,
  parts: RepeatedValueParts,
): Promise<FreshCredential> {
  const fetch = new Fetch(request, parts);
  const [first = 0, ...pauses] = PAUSES_MS;
  // Who was refused waits for nothing: that another value is there already is the rule.
  const isNearEnd = request.stale === undefined && fetch.leftMs <= NEAR_END_MS;
  if (isNearEnd) await fetch.pause(fetch.leftMs + ROUNDING_MS + first);
  const fresh = await fetch.ask();
  if (!fetch.isHeld(fresh)) return fresh;
  if (!isNearEnd) return fetch.clamped(fresh);
  for (const pauseMs of pauses) {
    await fetch.pause(pauseMs);
    const next = await fetch.ask();
    if (!fetch.isHeld(next)) return next;
  }
  return fetch.clamped(fresh);
}

/** One fetch, which may wait and ask several times. */
class Fetch {
  private readonly begun: number;

  constructor(
    private readonly request: CredentialRequest,
    private readonly parts: RepeatedValueParts,
  ) {
    this.begun = parts.clock.monotonic();
  }

  /** How long the kept value still lives, in milliseconds; negative infinity where there is none. */
  get leftMs(): number {
    const kept = this.parts.held();
    return kept ? kept.expiresAt * 1000 - this.parts.clock.now() : Number.NEGATIVE_INFINITY;
  }

  isHeld({ value }: FreshCredential): boolean {
    return this.parts.held()?.value === value;
  }

  async pause(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return;
    const { signal } = this.request;
    await sleep(this.parts.clock, milliseconds, { keepAlive: true, ...(signal && { signal }) });
  }

  /** The life of an answer is counted from the beginning of the fetch, so what was waited is added to it. */
  async ask(): Promise<FreshCredential> {
    const waitedMs = this.parts.clock.monotonic() - this.begun;
    const fresh = await this.parts.ask(this.request);
    return { ...fresh, expiresIn: fresh.expiresIn + waitedMs / 1000 };
  }

  /** The kept value once more: no longer than it was said to live, and soon asked for again once that is over. */
  clamped(fresh: FreshCredential): FreshCredential {
    const { leftMs } = this;
    if (leftMs > 0) return { ...fresh, expiresIn: Math.min(fresh.expiresIn, leftMs / 1000) };
    return { ...fresh, expiresIn: RECHECK_S + (this.parts.clock.monotonic() - this.begun) / 1000 };
  }
}
