import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WechatClock } from '../../core/clock.js';
import type { CredentialRequest, FreshCredential } from '../../core/credential/credential-source.js';
import type { CredentialKind } from '../../core/credential/credential-kind.js';
import { sleep } from '../../core/waiting.js';
import { isBrokenConnection } from '../../http/http.errors.js';
import type { LeaseGrant } from '../../store/lease/lease.js';
import { ATTEMPT_TIMEOUT_MS, FETCH_DEADLINE_MS } from '../time-limits.js';
import { backoffMs, classifyFailure } from './failure-memory.js';

const BUSY_ATTEMPTS = 4;

/** A fetch's result with the moment at which its life began, at the latest. */
export interface Fetched extends FreshCredential {
  readonly begunMono: number;
  readonly begunWall: number;
}

/** How {@link fetchFresh} may ask. */
interface FetchSetup {
  readonly clock: WechatClock;
  readonly random: () => number;
  /** The lease, of which the caller has just seen that it is held. */
  readonly grant: LeaseGrant | undefined;
  /**
   * Ask once more where the connection broke. Only where no value is in use: the first request may have made a value
   * although its answer was lost, and making another one would end the value in use.
   */
  readonly askTwice: boolean;
}

/**
 * Asks the source; again, within the deadline, while the other side says that it is busy. A process that was frozen (a
 * function in the cloud, a laptop) comes back with kept-alive connections that the other side has closed since, and
 * finds out with its first request: `askTwice` is for that.
 */
export async function fetchFresh(
  { source, failures }: CredentialKind,
  request: CredentialRequest,
  { grant, clock, random, askTwice }: FetchSetup,
): Promise<Fetched | 'lease lost'> {
  let deadline = clock.monotonic() + FETCH_DEADLINE_MS;
  let connectionBroke = false;
  for (let tries = 1; ; tries++) {
    // A holder that slept past its lease must not put an end to its successor's token.
    if (grant && tries > 1 && !(await grant.isHeld())) return 'lease lost';
    const begunMono = clock.monotonic();
    const begunWall = clock.now();
    const timeoutMs = Math.max(1, Math.min(ATTEMPT_TIMEOUT_MS, deadline - begunMono));
    try {
      return { ...(await source.fetch({ ...request, timeoutMs })), begunMono, begunWall };
    } catch (error) {
      if (askTwice && !connectionBroke && isBrokenConnection(error)) {
        connectionBroke = true;
        // The time in which the process was frozen is not the other side's.
        deadline = Math.max(deadline, clock.monotonic() + ATTEMPT_TIMEOUT_MS);
        // The ends of other connections have arrived as well; Node reads them before it asks again.
        await nextTurn();
        continue;
      }
      const busy = classifyFailure(error, failures) === 'busy';
      const waitMs = backoffMs('busy', tries - 1, random);
      if (!busy || tries === BUSY_ATTEMPTS || deadline - clock.monotonic() - waitMs < ATTEMPT_TIMEOUT_MS) {
        throw error;
      }
      await sleep(clock, waitMs);
    }
  }
}
