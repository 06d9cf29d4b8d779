import { randomUUID } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import type { CredentialRequest, FreshCredential } from '../../core/credential/credential-source.js';
import { sleep } from '../../core/waiting.js';
import type { Records } from '../../store/records/records.js';

const NAME = 'token';
/** A token whose rest is shorter than this, in milliseconds, or than this share of its life, is about to be renewed. */
const MIN_REST_MS = 12 * 60_000;
const MIN_REST_SHARE = 0.3;
/** How long one process has the renewal for itself: a little longer than its call may take. */
const CLAIM_MS = 4000;
/** How long a renewal waits for another process. Callers wait for it. */
const PATIENCE_MS = 2500;
const POLL_MS = 50;

/** The token as the record keeps it. Times are Unix milliseconds. */
interface KeptToken {
  readonly value?: string;
  readonly obtainedAt?: number;
  readonly expiresAt?: number;
  /** The renewal that runs now, and until when it may. */
  readonly claim?: string;
  readonly claimedUntil?: number;
}

/**
 * The newest token of a platform, or of one of its accounts, beside the records that must not be lost.
 *
 * The token store and its lease may be down for longer than a token lives. Processes that renewed alone then would put
 * an end to each other's tokens: WeChat keeps the last two alive. The record lets one of them renew, and tells the
 * others what it got. A record store that fails changes nothing: each process renews for itself then.
 */
export class TokenRecord {
  constructor(
    private readonly records: Records,
    private readonly clock: WechatClock,
  ) {}

  /** The token that another process has got in the meantime, or the one that `fetch` brings. */
  async renew(request: CredentialRequest, fetch: () => Promise<FreshCredential>): Promise<FreshCredential> {
    const claim = randomUUID();
    const found = await this.claimed(claim, request).catch(() => undefined);
    if (found) return found;
    const begunAt = this.clock.now();
    try {
      const fresh = await fetch();
      await this.put(fresh, begunAt);
      return fresh;
    } catch (error) {
      await this.release(claim);
      throw error;
    }
  }

  /** Keeps a token that came in another way. Never throws: a token that is not kept is fetched again. */
  async put({ value, expiresIn }: FreshCredential, obtainedAt = this.clock.now()): Promise<void> {
    const kept: KeptToken = { value, obtainedAt, expiresAt: obtainedAt + expiresIn * 1000 };
    await this.records.put(NAME, kept).catch(() => undefined);
  }

  /** Takes the renewal for this process. A token is given where another process has renewed. */
  private async claimed(claim: string, request: CredentialRequest): Promise<FreshCredential | undefined> {
    const end = this.clock.monotonic() + PATIENCE_MS;
    for (;;) {
      const kept = await this.records.update<KeptToken>(NAME, (known = {}) => {
        const now = this.clock.now();
        const isFree = known.claim === undefined || (known.claimedUntil ?? 0) <= now;
        if (!isFree || this.answerOf(known, request)) return undefined;
        return { ...known, claim, claimedUntil: now + CLAIM_MS };
      });
      const found = kept && this.answerOf(kept, request);
      if (found) return found;
      if (kept?.claim === claim || this.clock.monotonic() >= end) return undefined;
      await sleep(this.clock, POLL_MS, { signal: request.signal });
    }
  }

  private async release(claim: string): Promise<void> {
    await this.records
      .update<KeptToken>(NAME, (known) => {
        if (known?.claim !== claim) return undefined;
        const { claim: _, claimedUntil: __, ...rest } = known;
        return rest;
      })
      .catch(() => undefined);
  }

  /** The kept token, where it is neither the refused one nor near its end. */
  private answerOf(
    { value, obtainedAt = 0, expiresAt = 0 }: KeptToken,
    { stale, force }: CredentialRequest,
  ): FreshCredential | undefined {
    if (force || value === undefined || value === stale) return undefined;
    const restMs = expiresAt - this.clock.now();
    const leastMs = Math.min(MIN_REST_MS, (expiresAt - obtainedAt) * MIN_REST_SHARE);
    return restMs > leastMs ? { value, expiresIn: Math.floor(restMs / 1000) } : undefined;
  }
}
