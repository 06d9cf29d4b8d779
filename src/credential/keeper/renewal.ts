import { setMaxListeners } from 'node:events';
import type { WechatClock } from '../../core/clock.js';
import type { Credential, CredentialRecord } from '../../core/credential/credential.js';
import { DependencyFailure } from '../../core/credential/credential-source.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';
import { ownerLabel } from '../../core/owner.js';
import { type SpanStart, tracing } from '../../observe/telemetry/tracing.js';
import { sleep } from '../../core/waiting.js';
import type { WechatEvents } from '../../observe/wechat.events.js';
import type { LeaseGrant, WechatLease } from '../../store/lease/lease.js';
import { ATTEMPT_TIMEOUT_MS } from '../time-limits.js';
import { remainingMs } from './cached-credential.js';
import type { Demand } from './demand.js';
import { classifyFailure } from './failure-memory.js';
import { type Fetched, fetchFresh } from './fetch-fresh.js';
import type { KeeperEngine, KeptCredential } from './kept-credential.js';
import { leasePollMs } from './lease-poll.js';
import {
  clearFailure,
  loadFailure,
  loadRenewal,
  loadUnchanged,
  publishFailure,
  publishRenewal,
  publishUnchanged,
} from './peer-notes.js';
import {
  answerInMemory,
  checkCoolDown,
  checkFailures,
  checkUnchanged,
  refusedAgain,
  unchanged,
} from './renewal-rules.js';
import { replaceInStore, saveToStore, syncWithStore } from './store-sync.js';

/** What all keepers of a process share. */
interface RenewalSetup {
  clock: WechatClock;
  events: WechatEvents;
  lease: WechatLease;
  random?: () => number;
  leaseMs?: number;
  /** Told when a keeper's next renewal is due. */
  schedule?: (kept: KeptCredential) => void;
}

const LEASE_MS = 12_000;
/** A lease that is owned for longer than this has an owner that hangs: waiting longer would help no caller. */
const LEASE_PATIENCE_MS = 14_000;
const LEASE_TRIES = 3;
/** A background renewal waits for a store that is down while at least this share of the lead time remains. */
const LONE_RENEWAL_SHARE = 0.4;

/**
 * Renews credentials: store, lease, store again, source, fenced write. Who gets the old value meanwhile is decided in
 * keeper.ts.
 */
export class RenewalService implements KeeperEngine {
  readonly clock: WechatClock;
  readonly random: () => number;
  private closing = false;
  private readonly ended = new AbortController();
  private readonly active = new Set<Promise<unknown>>();

  constructor(private readonly setup: RenewalSetup) {
    this.clock = setup.clock;
    this.random = setup.random ?? Math.random;
    // Every renewal under way listens for the end, and there may be thousands.
    setMaxListeners(0, this.ended.signal);
  }

  schedule(kept: KeptCredential): void {
    if (!this.closing) this.setup.schedule?.(kept);
  }

  renew(kept: KeptCredential, demand: Demand): Promise<Credential> {
    const renewal = this.attempt(kept, demand);
    const settled = renewal.then(
      () => undefined,
      () => undefined,
    );
    this.active.add(settled);
    void settled.then(() => this.active.delete(settled));
    return renewal;
  }

  async sync(kept: KeptCredential): Promise<void> {
    if (!this.ended.signal.aborted) await syncWithStore(kept, this.clock);
  }

  async replace(kept: KeptCredential): Promise<void> {
    if (!this.ended.signal.aborted) await replaceInStore(kept, this.clock);
  }

  async save(kept: KeptCredential): Promise<void> {
    if (!this.ended.signal.aborted) await saveToStore(kept, this.clock);
  }

  clearFailureNotes(kept: KeptCredential): Promise<void> {
    return clearFailure(kept);
  }

  /**
   * Begins no more renewals and lets those under way finish, for a token that is on its way must not be lost. Those
   * that take longer than a request may are ended. Nothing is written once this is over.
   */
  async close(): Promise<void> {
    this.closing = true;
    const overdue = this.clock.setTimeout(() => this.ended.abort(), ATTEMPT_TIMEOUT_MS + 500);
    await Promise.all(this.active);
    overdue.clear();
    this.ended.abort();
  }

  private async attempt(kept: KeptCredential, demand: Demand): Promise<Credential> {
    const begun = this.clock.monotonic();
    const { kind, store } = kept.setup;
    let unanswered = 0;
    for (;;) {
      if (this.closing) throw new WechatCredentialError('WECHAT_CLOSED', 'The application is shutting down.');
      await kept.failuresReset();
      await this.sync(kept);
      const found = answerInMemory(kept, demand, this.clock);
      if (found) return found;
      checkFailures(kept, demand, this.clock);
      if (demand.stale !== undefined) await this.checkRefusal(kept, demand.stale);

      const grant = await this.acquire(kept);
      // If the lease's store misses one answer, ask again. Renew without a lease only when the store is down.
      const missed = grant === undefined && !kind.managedElsewhere && !store.guard.degraded;
      if (missed && ++unanswered < LEASE_TRIES) continue;
      if (grant === undefined && demand.background && this.canWait(kept)) return this.postpone(kept);
      if (grant === 'busy') {
        if (demand.background) return this.postpone(kept);
        const waited = this.clock.monotonic() - begun;
        if (waited < LEASE_PATIENCE_MS) {
          await sleep(this.clock, leasePollMs(waited, this.random));
          continue;
        }
      }
      const owned = grant === 'busy' ? undefined : grant;
      try {
        const outcome = await this.renewUnder(owned, kept, demand);
        if (outcome !== 'lease lost') return outcome;
      } finally {
        await owned?.release();
      }
    }
  }

  /** @throws where a renewal for this refusal would bring nothing new, or has to wait. */
  private async checkRefusal(kept: KeptCredential, stale: string): Promise<void> {
    checkUnchanged(kept, this.clock);
    await loadRenewal(kept, stale, this.clock);
    checkCoolDown(kept, stale, this.clock, this.setup.events);
  }

  /** Reads the store once more, for the last owner of the lease may have renewed; then asks the source. */
  private async renewUnder(
    grant: LeaseGrant | undefined,
    kept: KeptCredential,
    demand: Demand,
  ): Promise<Credential | 'lease lost'> {
    const { stale, force } = demand;
    // All of these are asked at once, which takes one round trip.
    const isHeld = grant?.isHeld() ?? true;
    if (grant && this.setup.lease.shared) {
      await Promise.all([
        isHeld,
        this.sync(kept),
        loadFailure(kept, this.clock),
        stale !== undefined && loadUnchanged(kept, this.clock),
      ]);
      const renewed = answerInMemory(kept, demand, this.clock);
      if (renewed) return renewed;
      checkFailures(kept, demand, this.clock);
      if (stale !== undefined) checkUnchanged(kept, this.clock);
    }
    if (!(await isHeld)) return 'lease lost';
    const { configGeneration } = kept.state;
    try {
      const { kind } = kept.setup;
      const { signal } = this.ended;
      const request = {
        kind: kind.name,
        ...(stale !== undefined && { stale }),
        ...(force && { force }),
        ...(demand.background && !demand.awaited && { unhurried: true }),
        signal,
      };
      const askTwice = stale === undefined && !force && kept.valid() === undefined;
      const setup = { grant, clock: this.clock, random: this.random, askTwice };
      const fetch = () => fetchFresh(kind, request, setup);
      const fresh = await (tracing()?.run(spanOf(kept), fetch) ?? fetch());
      return fresh === 'lease lost' ? fresh : await this.keep(kept, demand, fresh, grant);
    } catch (thrown) {
      // A failure under the old configuration says nothing about the new one. *Unchanged* is an outcome, no failure.
      if (configGeneration === kept.state.configGeneration && !isUnchanged(thrown)) {
        await this.failed(kept, demand, thrown);
      }
      throw thrown instanceof DependencyFailure ? thrown.error : thrown;
    }
  }

  private async acquire(kept: KeptCredential): Promise<LeaseGrant | 'busy' | undefined> {
    // A central server holds the one lease that counts.
    if (kept.setup.kind.managedElsewhere) return undefined;
    try {
      return (await this.setup.lease.acquire(kept.setup.key, this.setup.leaseMs ?? LEASE_MS)) ?? 'busy';
    } catch {
      // Without a store there is no lease. Each process then renews for itself, so that callers get a credential.
      return undefined;
    }
  }

  private async keep(
    kept: KeptCredential,
    demand: Demand,
    fresh: Fetched,
    grant: LeaseGrant | undefined,
  ): Promise<Credential> {
    const { state, setup } = kept;
    const { kind } = setup;
    const { begunMono, begunWall } = fresh;
    const ms = this.clock.monotonic() - begunMono;
    const lifeMs = fresh.expiresIn * 1000 - ms;
    const previous = kept.valid()?.record;
    if (demand.stale === fresh.value && kind.unchangedMs === undefined) throw refusedAgain(kept);
    const mayRepeat = kind.managedElsewhere || kind.unchangedMs !== undefined;
    const recovered = state.recovered();
    if (recovered) await clearFailure(kept);
    if (previous?.value === fresh.value && mayRepeat) {
      // The source still has the value that is cached.
      if (recovered) this.report(kept, previous, ms);
      const cached = kept.adopt(previous, lifeMs, state.saved);
      return this.answer(kept, cached.credential, demand);
    }
    const record: CredentialRecord = {
      value: fresh.value,
      expiresAt: Math.floor(begunWall / 1000 + fresh.expiresIn),
      obtainedAt: Math.floor(begunWall / 1000),
      version: Math.max(
        grant?.fence ?? Math.floor(begunWall * 1000),
        (state.cached?.record.version ?? 0) + 1,
      ),
    };
    const cached = kept.adopt(record, lifeMs);
    if (demand.stale !== undefined) state.coolDown.renewed(record.value, cached.obtainedMono);
    await this.save(kept);
    if (demand.stale !== undefined) await publishRenewal(kept, record.value);
    if (recovered || previous?.value !== record.value) this.report(kept, record, ms);
    return this.answer(kept, state.cached?.credential ?? cached.credential, demand);
  }

  /** @throws where what the source gave does not answer the refusal. */
  private async answer(kept: KeptCredential, credential: Credential, demand: Demand): Promise<Credential> {
    const { cached } = kept.state;
    const { stale } = demand;
    if (stale === undefined || cached === undefined || kept.satisfies(cached, stale)) return credential;
    const { unchangedMs } = kept.setup.kind;
    // Without `unchangedMs`, this happens only when the refused value was set again by hand in the meantime.
    if (unchangedMs === undefined) throw refusedAgain(kept);
    kept.state.renewedUnchanged(this.clock.monotonic() + unchangedMs);
    await publishUnchanged(kept, unchangedMs);
    throw unchanged(kept);
  }

  private report({ setup: { owner, kind } }: KeptCredential, { expiresAt }: Credential, ms: number): void {
    const { name: source } = kind.source;
    this.setup.events.emit('credential.renewed', {
      owner,
      appId: ownerLabel(owner),
      kind: kind.name,
      source,
      expiresAt,
      ms,
    });
  }

  private async failed(kept: KeptCredential, demand: Demand, thrown: unknown): Promise<void> {
    const { owner, kind } = kept.setup;
    const error = thrown instanceof DependencyFailure ? thrown.error : thrown;
    const failure = classifyFailure(thrown, kind.failures);
    const retryInMs = kept.state.renewalFailed(
      { error, kind: failure, background: demand.background === true },
      this.clock.monotonic(),
      this.random,
    );
    if (failure === 'local') return;
    this.setup.events.emit('credential.renewalFailed', {
      owner,
      appId: ownerLabel(owner),
      kind: kind.name,
      source: kind.source.name,
      error: error instanceof Error ? error : new Error('The source threw something that is not an error.'),
      failure,
      retryInMs,
    });
    if (!(thrown instanceof DependencyFailure)) await publishFailure(kept, retryInMs);
  }

  /**
   * Whether a renewal that no caller waits for is better left until the store is back: without a lease, processes
   * that renew side by side put an end to each other's classic tokens.
   */
  private canWait({ setup, state }: KeptCredential): boolean {
    const { managedElsewhere, harmlessInParallel } = setup.kind;
    const { cached } = state;
    if (managedElsewhere || harmlessInParallel || !this.setup.lease.shared || cached === undefined)
      return false;
    return remainingMs(cached, this.clock) > cached.leadMs * LONE_RENEWAL_SHARE;
  }

  /** Another process is renewing: its value is looked for in a moment. */
  private postpone({ state }: KeptCredential): Credential {
    state.postponeRenewal(this.clock.monotonic() + 1000 * (1 + this.random()));
    return state.cached!.credential;
  }
}

/** The span of one request for a fresh credential, its attempts included. */
function spanOf({ setup: { owner, kind } }: KeptCredential): SpanStart {
  return {
    name: `renew ${kind.name}`,
    kind: 'internal',
    attributes: {
      'wechat.owner': ownerLabel(owner),
      'wechat.credential.kind': kind.name,
      'wechat.credential.source': kind.source.name,
    },
  };
}

function isUnchanged(thrown: unknown): boolean {
  return thrown instanceof WechatCredentialError && thrown.code === 'WECHAT_CREDENTIAL_UNCHANGED';
}
