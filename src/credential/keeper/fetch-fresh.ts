import type { WechatClock } from '../../core/clock.js';
import { WechatApiError } from '../../http/http.errors.js';
import type { LeaseGrant } from '../../store/lease.js';
import { ATTEMPT_TIMEOUT_MS } from '../sources/credential-api.js';
import type {
  CredentialRequest,
  FreshCredential,
  WechatCredentialSource,
} from '../../core/credential-source.js';
import { sleep } from '../../core/waiting.js';
import { backoffMs } from './failure-memory.js';

/** A fetch, all its attempts together, is over in this time; well before the lease of 12 s ends. */
export const DEADLINE_MS = 8000;
const SYSTEM_BUSY = -1;
const BUSY_ATTEMPTS = 4;

/** A fresh credential with the moment at which its life began, at the latest. */
export interface Fetched extends FreshCredential {
  readonly begunMono: number;
  readonly begunWall: number;
}

/** Asks the source; again, within the deadline, while WeChat says that it is busy. */
export async function fetchFresh(
  source: WechatCredentialSource,
  request: CredentialRequest,
  grant: LeaseGrant | undefined,
  clock: WechatClock,
  random: () => number,
): Promise<Fetched | 'lease lost'> {
  const deadline = clock.monotonic() + DEADLINE_MS;
  for (let tries = 1; ; tries++) {
    // A holder that slept past its lease must not put an end to its successor's token.
    if (grant && !(await grant.isHeld())) return 'lease lost';
    const begunMono = clock.monotonic();
    const begunWall = clock.now();
    const timeoutMs = Math.max(1, Math.min(ATTEMPT_TIMEOUT_MS, deadline - begunMono));
    try {
      return { ...(await source.fetch({ ...request, timeoutMs })), begunMono, begunWall };
    } catch (error) {
      const busy = error instanceof WechatApiError && error.errcode === SYSTEM_BUSY;
      const waitMs = backoffMs('transient', tries - 1, random);
      if (!busy || tries === BUSY_ATTEMPTS || deadline - clock.monotonic() - waitMs < ATTEMPT_TIMEOUT_MS) {
        throw error;
      }
      await sleep(clock, waitMs);
    }
  }
}
