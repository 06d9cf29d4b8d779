import type { WechatClock } from '../../core/clock.js';
import { GuardedDedupStore, UNKNOWN } from './guarded-dedup-store.js';
import { MemoryDedupStore } from './memory-dedup-store.js';
import type { MaybePromise, WechatDedupStore } from './dedup-store.js';
import { readRecord, writeRecord } from './push-record.js';
import type { DoneRecord, PushRecord } from './push-record.js';

const LATE = 'late';
/** Rounds of compare-and-set before a change is given up; an entry is changed a few times at most. */
const ROUNDS = 8;

/** A memory of pushes that never rejects: this process's own, or a shared one with a guard around it. */
export type DedupMemory = GuardedDedupStore | MemoryDedupStore;

/** Who claims a push; asked for its name only where others share the memory. */
export interface Claimant {
  readonly owner: string;
}

/** A push that was claimed: where, and what was found there, if it was not ours to claim. */
export interface Claim {
  readonly log: DedupMemory;
  readonly found: PushRecord | undefined;
}

/**
 * The rules by which deliveries of one push, in one process or many, share one run of its handler, over a small
 * atomic store.
 *
 * A store that fails or hangs loses no message: the push is then handled with this process's own memory.
 */
export class DedupProtocol {
  private readonly shared: DedupMemory;
  private readonly local: MemoryDedupStore;

  constructor(
    log: WechatDedupStore,
    clock: WechatClock,
    timeoutMs: number,
    onFailure: (key: string, error: Error) => void,
  ) {
    const own = log instanceof MemoryDedupStore;
    this.local = own ? log : new MemoryDedupStore(clock);
    this.shared = own ? log : new GuardedDedupStore(log, clock, timeoutMs, onFailure);
  }

  /**
   * Claims the push for a run, or tells what is known about it. Within one process nothing is to be kept for that:
   * whoever asks here knows what runs in his own.
   */
  claim(key: string, claimant: Claimant, leaseMs: number): MaybePromise<Claim> {
    if (this.shared === this.local) return foundIn(this.local, this.local.get(key));
    const record = runningRecord(claimant);
    const kept = this.shared.add(key, record, leaseMs);
    return kept instanceof Promise ? kept.then((found) => this.claimed(key, found)) : this.claimed(key, kept);
  }

  /** Keeps `value` if the key is new; whether it was, or the same value was kept before. */
  isFirst(key: string, value: string, ttlMs: number): MaybePromise<boolean> {
    const settle = (kept: string | undefined | typeof UNKNOWN): boolean => {
      const found = kept === UNKNOWN ? this.local.add(key, value, ttlMs) : kept;
      return found === undefined || found === value;
    };
    const kept = this.shared.add(key, value, ttlMs);
    return kept instanceof Promise ? kept.then(settle) : settle(kept);
  }

  /** What is known about a push now. */
  async look(log: DedupMemory, key: string): Promise<PushRecord | undefined | typeof UNKNOWN> {
    const kept = await log.get(key);
    return typeof kept === 'string' ? readRecord(kept) : kept;
  }

  /** Keeps a running push claimed. */
  async renew(log: DedupMemory, key: string, claimant: Claimant, leaseMs: number): Promise<void> {
    if (log === this.local) return;
    const record = runningRecord(claimant);
    if ((await log.swap(key, record, record, leaseMs)) !== false) return;
    // This process stood still for longer than the lease; if nobody has taken over, it goes on.
    await log.add(key, record, leaseMs);
  }

  /**
   * Keeps the result of a run.
   *
   * @returns `lost` when another run has taken over: it will answer
   */
  finish(
    log: DedupMemory,
    key: string,
    claimant: Claimant,
    done: DoneRecord,
    ttlMs: number,
  ): MaybePromise<'kept' | 'lost' | typeof UNKNOWN> {
    const record = writeRecord(done);
    if (log === this.local) return this.local.add(key, record, ttlMs) === undefined ? 'kept' : 'lost';
    const swapped = log.swap(key, runningRecord(claimant), record, ttlMs);
    const then = (ok: boolean | typeof UNKNOWN): MaybePromise<'kept' | 'lost' | typeof UNKNOWN> => {
      if (ok === UNKNOWN) return UNKNOWN;
      return ok ? 'kept' : this.keepAnyway(log, key, record, ttlMs);
    };
    return swapped instanceof Promise ? swapped.then(then) : then(swapped);
  }

  /** Takes a reply that no delivery has carried yet; of all who try, one gets it. */
  async collect(
    log: DedupMemory,
    key: string,
    found: DoneRecord,
    collected: 'yes' | 'late',
    ttlMs: number,
  ): Promise<boolean | typeof UNKNOWN> {
    return log.swap(key, writeRecord(found), writeRecord({ ...found, collected }), ttlMs);
  }

  /**
   * Notes that a delivery goes without the reply.
   *
   * @param last from which one on the reply must find its own way
   * @returns whether it must now
   */
  async unanswered(
    log: DedupMemory,
    key: string,
    last: number,
    ttlMs: number,
  ): Promise<boolean | typeof UNKNOWN> {
    const side = sideKey(key);
    const write = (count: number): string => (count >= last ? LATE : String(count));
    let kept = await log.add(side, write(1), ttlMs);
    if (kept === undefined) return last <= 1;
    for (let round = 0; round < ROUNDS; round++) {
      if (kept === UNKNOWN || kept === LATE) return kept === LATE || UNKNOWN;
      const next = write(Number(kept) + 1);
      const swapped = await log.swap(side, kept ?? '', next, ttlMs);
      if (swapped === UNKNOWN) return UNKNOWN;
      if (swapped) return next === LATE;
      kept = await log.get(side);
    }
    return UNKNOWN;
  }

  /** Whether the last delivery has gone without the reply. */
  async isLate(log: DedupMemory, key: string): Promise<boolean> {
    return (await log.get(sideKey(key))) === LATE;
  }

  /** Forgets a run that failed, so that the next delivery runs the handler again. */
  async release(log: DedupMemory, key: string, claimant: Claimant): Promise<void> {
    if (log === this.local) return;
    await log.swap(key, runningRecord(claimant), undefined, 0);
  }

  private async keepAnyway(
    log: DedupMemory,
    key: string,
    record: string,
    ttlMs: number,
  ): Promise<'kept' | 'lost' | typeof UNKNOWN> {
    const kept = await log.add(key, record, ttlMs);
    if (kept === UNKNOWN) return UNKNOWN;
    return kept === undefined ? 'kept' : 'lost';
  }

  private claimed(key: string, kept: string | undefined | typeof UNKNOWN): Claim {
    return kept === UNKNOWN ? foundIn(this.local, this.local.get(key)) : foundIn(this.shared, kept);
  }
}

const runningRecord = ({ owner }: Claimant): string => writeRecord({ state: 'running', owner });

const foundIn = (log: DedupMemory, kept: string | undefined): Claim => ({
  log,
  found: kept === undefined ? undefined : readRecord(kept),
});

/** What is kept about the deliveries of a push, apart from its run: whoever changes that must not extend a lease. */
const sideKey = (key: string): string => `${key}:unanswered`;
