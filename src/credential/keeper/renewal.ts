import { setMaxListeners } from 'node:events';
import type { WechatClock } from '../../core/clock.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { LeaseGrant, WechatLease } from '../../store/lease.js';
import { ATTEMPT_TIMEOUT_MS } from '../sources/credential-api.js';
import type { Credential, CredentialRecord } from '../../core/credential.js';
import { WechatCredentialError } from '../../core/credential.errors.js';
import { classifyFailure, FailureMemory, TokenFailure } from './failure-memory.js';
import { sleep } from '../../core/waiting.js';
import { type Fetched, fetchFresh } from './fetch-fresh.js';
import type { CredentialKeeper } from './keeper.js';
import { leasePollMs } from './lease-poll.js';
import { remainingMs } from './cached-credential.js';
import { checkCoolDown, checkFailures, coolDownOf, refusedAgain, satisfying } from './renewal-rules.js';
import { clearFailure, learnFailure, learnRenewal, noteFailure, noteRenewal } from './peer-notes.js';
import { replaceInStore, saveToStore, syncWithStore } from './store-sync.js';

/** Why a renewal is asked for. */
export interface Demand {
  /** WeChat refused this value. */
  readonly stale?: string;
  /** The value leaked. */
  readonly force?: boolean;
  /** Nobody waits: it is merely due. */
  readonly background?: boolean;
}

/** What all keepers of a process share. */
export interface RenewerSetup {
  clock: WechatClock;
  events: WechatEvents;
  lease: WechatLease;
  random?: () => number;
  leaseMs?: number;
  /** Told when a keeper's next renewal is due. */
  schedule?: (keeper: CredentialKeeper) => void;
}

const LEASE_MS = 12_000;
/** A lease that is still held after this long is never given back; waiting on would help nobody. */
const LEASE_PATIENCE_MS = 14_000;
const LEASE_TRIES = 3;
/** With so much of its last stretch left, a value's renewal goes on waiting for a store that is down. */
const LONE_RENEWAL_SHARE = 0.4;

/** Renews credentials: store, lease, store again, source, fenced write. */
export class Renewer {
  readonly clock: WechatClock;
  readonly random: () => number;
  private closing = false;
  private readonly ended = new AbortController();
  private readonly active = new Set<Promise<unknown>>();

  constructor(private readonly setup: RenewerSetup) {
    this.clock = setup.clock;
    this.random = setup.random ?? Math.random;
    // Every renewal under way listens for the end, and there may be thousands.
    setMaxListeners(0, this.ended.signal);
  }

  schedule(keeper: CredentialKeeper): void {
    if (!this.closing) this.setup.schedule?.(keeper);
  }

  /** Brings a credential that satisfies the demand, or throws why there is none. */
  renew(keeper: CredentialKeeper, demand: Demand): Promise<Credential> {
    const renewal = this.attempt(keeper, demand);
    const settled = renewal.then(
      () => undefined,
      () => undefined,
    );
    this.active.add(settled);
    void settled.then(() => this.active.delete(settled));
    return renewal;
  }

  async sync(keeper: CredentialKeeper): Promise<void> {
    if (!this.ended.signal.aborted) await syncWithStore(keeper, this.clock);
  }

  async replace(keeper: CredentialKeeper): Promise<void> {
    if (!this.ended.signal.aborted) await replaceInStore(keeper, this.clock);
  }

  async save(keeper: CredentialKeeper): Promise<void> {
    if (!this.ended.signal.aborted) await saveToStore(keeper, this.clock);
  }

  /**
   * Begins no more renewals and lets those under way finish, for a token that is on its way must not be lost;
   * those that take longer than a request may are ended. Nothing is written once this is over.
   */
  async close(): Promise<void> {
    this.closing = true;
    const overdue = this.clock.setTimeout(() => this.ended.abort(), ATTEMPT_TIMEOUT_MS + 500);
    await Promise.all(this.active);
    overdue.clear();
    this.ended.abort();
  }

  private async attempt(keeper: CredentialKeeper, demand: Demand): Promise<Credential> {
    const begun = this.clock.monotonic();
    const { polls, store } = keeper.setup;
    let unanswered = 0;
    for (;;) {
      if (this.closing) throw new WechatCredentialError('WECHAT_CLOSED', 'The application is shutting down.');
      await keeper.pardoned;
      await this.sync(keeper);
      const found = satisfying(keeper, demand, this.clock);
      if (found) return found;
      checkFailures(keeper, this.clock);
      if (demand.stale !== undefined) {
        await learnRenewal(keeper, demand.stale, this.clock);
        checkCoolDown(keeper, demand, this.clock, this.setup.events);
      }

      const grant = await this.acquire(keeper);
      // One answer that failed to come is no reason to renew beside others; a store that is down is.
      const missed = grant === undefined && !polls && !store.guard.degraded;
      if (missed && ++unanswered < LEASE_TRIES) continue;
      if (grant === undefined && demand.background && this.canWait(keeper)) return this.postpone(keeper);
      if (grant === 'busy') {
        if (demand.background) return this.postpone(keeper);
        const waited = this.clock.monotonic() - begun;
        if (waited < LEASE_PATIENCE_MS) {
          await sleep(this.clock, leasePollMs(waited, this.random));
          continue;
        }
      }
      const held = grant === 'busy' ? undefined : grant;
      try {
        const outcome = await this.renewUnder(held, keeper, demand);
        if (outcome !== 'lease lost') return outcome;
      } finally {
        await held?.release();
      }
    }
  }

  /** Looks once more, for the last holder may have renewed between our look and our grant; then asks the source. */
  private async renewUnder(
    grant: LeaseGrant | undefined,
    keeper: CredentialKeeper,
    demand: Demand,
  ): Promise<Credential | 'lease lost'> {
    if (grant && this.setup.lease.shared) {
      await Promise.all([this.sync(keeper), learnFailure(keeper, this.clock)]);
      const renewed = satisfying(keeper, demand, this.clock);
      if (renewed) return renewed;
      checkFailures(keeper, this.clock);
    }
    const { pardons } = keeper;
    try {
      const { kind, source } = keeper.setup;
      const { stale, force } = demand;
      const { signal } = this.ended;
      const request = { kind, ...(stale !== undefined && { stale }), ...(force && { force }), signal };
      const fresh = await fetchFresh(source, request, grant, this.clock, this.random);
      return fresh === 'lease lost' ? fresh : await this.keep(keeper, demand, fresh, grant);
    } catch (thrown) {
      const error = thrown instanceof TokenFailure ? thrown.error : thrown;
      // What the old secret met says nothing about the new one.
      if (pardons === keeper.pardons) await this.failed(keeper, thrown);
      throw error;
    }
  }

  private async acquire(keeper: CredentialKeeper): Promise<LeaseGrant | 'busy' | undefined> {
    // A central server holds the one lease that counts.
    if (keeper.setup.polls) return undefined;
    try {
      return (await this.setup.lease.acquire(keeper.setup.key, this.setup.leaseMs ?? LEASE_MS)) ?? 'busy';
    } catch {
      // No store, no lease: every process for itself, rather than none for its callers.
      return undefined;
    }
  }

  private async keep(
    keeper: CredentialKeeper,
    demand: Demand,
    fresh: Fetched,
    grant: LeaseGrant | undefined,
  ): Promise<Credential> {
    const { appId, kind, source } = keeper.setup;
    const { begunMono, begunWall } = fresh;
    const ms = this.clock.monotonic() - begunMono;
    const previous = keeper.valid()?.record;
    if (demand.stale === fresh.value) throw refusedAgain(keeper);
    // That failures are over is news, even where the value is the same.
    const recovered = keeper.failures !== undefined;
    if (recovered) await clearFailure(keeper);
    keeper.failures = undefined;
    const lifeMs = fresh.expiresIn * 1000 - ms;
    const tell = ({ expiresAt }: Pick<CredentialRecord, 'expiresAt'>): void => {
      this.setup.events.emit('credential.renewed', { appId, kind, source: source.name, expiresAt, ms });
    };
    if (previous?.value === fresh.value && keeper.setup.polls) {
      // A central server still has what it had.
      if (recovered) tell(previous);
      return keeper.adopt(previous, lifeMs, keeper.held?.saved).credential;
    }
    const record: CredentialRecord = {
      value: fresh.value,
      expiresAt: Math.floor(begunWall / 1000 + fresh.expiresIn),
      obtainedAt: Math.floor(begunWall / 1000),
      version: Math.max(grant?.fence ?? Math.floor(begunWall * 1000), (keeper.held?.record.version ?? 0) + 1),
    };
    const held = keeper.adopt(record, lifeMs);
    if (demand.stale !== undefined) coolDownOf(keeper).renewed(record.value, held.obtainedMono);
    await this.save(keeper);
    if (demand.stale !== undefined) await noteRenewal(keeper, record.value);
    if (recovered || previous?.value !== record.value) tell(record);
    const { credential } = keeper.held ?? held;
    // Somebody set the refused value once more in the meantime.
    if (credential.value === demand.stale) throw refusedAgain(keeper);
    return credential;
  }

  private async failed(keeper: CredentialKeeper, thrown: unknown): Promise<void> {
    const { appId, kind, source } = keeper.setup;
    keeper.failures ??= new FailureMemory();
    const mono = this.clock.monotonic();
    const ofToken = thrown instanceof TokenFailure;
    const error = ofToken ? thrown.error : thrown;
    const failure = ofToken ? thrown.kind : classifyFailure(error);
    const retryInMs = keeper.failures.remember(error, mono, this.random, failure);
    if (keeper.held) keeper.held.renewAt = mono + Math.max(retryInMs, 1000);
    if (failure === 'local') return;
    this.setup.events.emit('credential.renewalFailed', {
      appId,
      kind,
      source: source.name,
      error: error instanceof Error ? error : new Error('The source threw something that is no error.'),
      retryInMs,
    });
    if (!ofToken) await noteFailure(keeper, retryInMs);
  }

  /**
   * Whether a renewal that nobody waits for is better left until the store is back: without a lease, processes
   * that renew side by side put an end to each other's classic tokens. A stable token suffers no harm.
   */
  private canWait({ setup, held }: CredentialKeeper): boolean {
    if (setup.polls || setup.source.name === 'stable' || !this.setup.lease.shared || held === undefined)
      return false;
    return remainingMs(held, this.clock) > held.leadMs * LONE_RENEWAL_SHARE;
  }

  /** Another process is renewing: its value is looked for in a moment. */
  private postpone(keeper: CredentialKeeper): Credential {
    const held = keeper.held!;
    held.renewAt = this.clock.monotonic() + 1000 * (1 + this.random());
    return held.credential;
  }
}
