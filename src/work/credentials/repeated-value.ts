import type { WechatClock } from '../../core/clock.js';
import type { CredentialRequest, FreshCredential } from '../../core/credential/credential-source.js';
import type { CredentialRecord } from '../../core/credential/credential.js';
import { sleep } from '../../core/waiting.js';

/** A value this near its end is worth the wait for its successor, in milliseconds. */
const NEAR_END_MS = 3500;
/** WeCom switches at its own second: how often it is asked again after the end, and with which pauses. */
const PAUSES_MS = [150, 500, 800];
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
 * The end of a value that is kept already is never moved later by an answer with the same value: nobody says whether
 * its `expires_in` is counted anew. An answer that comes just before the end is awaited: the next one has the
 * successor, and nobody is given a token that dies on its way.
 */
export async function fetchSucceeding(
  request: CredentialRequest,
  { clock, held, ask }: RepeatedValueParts,
): Promise<FreshCredential> {
  const fresh = await ask(request);
  const kept = held();
  if (kept?.value !== fresh.value) return fresh;
  const leftMs = kept.expiresAt * 1000 - clock.now();
  const clamped = { ...fresh, expiresIn: leftMs > 0 ? Math.min(fresh.expiresIn, leftMs / 1000) : RECHECK_S };
  if (request.stale !== undefined || leftMs > NEAR_END_MS) return clamped;
  for (const [index, pauseMs] of PAUSES_MS.entries()) {
    // A record has whole seconds: the real end may be up to one later.
    const waitMs = index === 0 ? Math.max(0, leftMs) + pauseMs : pauseMs;
    await sleep(clock, waitMs, { keepAlive: true, ...(request.signal && { signal: request.signal }) });
    const next = await ask(request);
    if (next.value !== fresh.value) return next;
  }
  return { ...fresh, expiresIn: RECHECK_S };
}
