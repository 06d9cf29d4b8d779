import type { WechatClock } from '../../core/clock.js';
import type { MaybePromise } from '../../core/maybe-promise.js';
import type { WechatDedupStore } from './dedup-store.js';
import { GuardedDedupStore, UNKNOWN } from './guarded-dedup-store.js';
import { MemoryDedupStore } from './memory-dedup-store.js';
import { decodePushRecord, encodePushRecord } from './push-record.js';
import type { DoneRecord, PushRecord } from './push-record.js';

const LATE = 'late';
/** Rounds of compare-and-set before a change is given up; an entry is changed a few times at most. */
const ROUNDS = 8;

/** A push memory that never rejects: this process's own, or a shared one behind a guard. */
export type DedupMemory = GuardedDedupStore | MemoryDedupStore;

/** Who claims a push. `owner` is read only where several processes share the memory. */
interface Claimant {
  readonly owner: string;
}

/** The result of a claim. */
export interface Claim {
  readonly memory: DedupMemory;
  /** What is known about the push; undefined when it is new, and claimed now. */
  readonly found: PushRecord | undefined;
  /** Why the shared memory could not be asked; the claim was then made in this process's own. */
  readonly error?: Error | undefined;
}

/** The result of taking a reply: the caller has it, another process took it, or the memory has forgotten it. */
export type Taken = 'mine' | 'taken' | 'forgotten' | typeof UNKNOWN;

/**
 * The rules by which the deliveries of one push, in one process or many, share one run of its handler. They need no
 * more than a small atomic store. A delivery in another process finds the push claimed here and waits for the result in
 * `run/remote-runs.ts`; deliveries in the same process meet in `run/push-dispatcher.ts`.
 *
 * A store that fails or hangs loses no push: the push is then handled with this process's own memory.
 */
export class DedupProtocol {
  private readonly shared: DedupMemory;
  private readonly local: MemoryDedupStore;

  /** @param timeoutMs how long an answer of a shared store is awaited */
  constructor(store: WechatDedupStore, clock: WechatClock, timeoutMs: number) {
    const isOwn = store instanceof MemoryDedupStore;
    this.local = isOwn ? store : new MemoryDedupStore(clock);
    this.shared = isOwn ? store : new GuardedDedupStore(store, clock, timeoutMs);
  }

  /**
   * Claims the push for a run, or tells what is known about it. Within one process nothing is kept for a claim: the
   * caller knows which runs it has.
   */
  claim(key: string, claimant: Claimant, leaseMs: number): MaybePromise<Claim> {
    if (this.shared === this.local) return foundIn(this.local, this.local.get(key));
    const record = runningRecord(claimant);
    const kept = this.shared.add(key, record, leaseMs);
    return kept instanceof Promise ? kept.then((found) => this.claimed(key, found)) : this.claimed(key, kept);
  }

  /** Keeps `value` if the key is new; tells whether it was, or the same value was kept before. */
  isFirst(key: string, value: string, ttlMs: number): MaybePromise<boolean> {
    const settle = (kept: string | undefined | typeof UNKNOWN): boolean => {
      const found = kept === UNKNOWN ? this.local.add(key, value, ttlMs) : kept;
      return found === undefined || found === value;
    };
    const kept = this.shared.add(key, value, ttlMs);
    return kept instanceof Promise ? kept.then(settle) : settle(kept);
  }

  /** What is known about a push now. */
  async look(memory: DedupMemory, key: string): Promise<PushRecord | undefined | typeof UNKNOWN> {
    const kept = await memory.get(key);
    return typeof kept === 'string' ? decodePushRecord(kept) : kept;
  }

  /** Keeps a running push claimed. */
  async renew(memory: DedupMemory, key: string, claimant: Claimant, leaseMs: number): Promise<void> {
    if (memory === this.local) return;
    const record = runningRecord(claimant);
    if ((await memory.swap(key, record, record, leaseMs)) !== false) return;
    // The claim ran out because this process was blocked. If no other has taken over, the run goes on.
    await memory.add(key, record, leaseMs);
  }

  /**
   * Keeps the result of a run.
   *
   * @returns `lost` when another run has taken over: it will answer
   */
  finish(
    memory: DedupMemory,
    key: string,
    claimant: Claimant,
    { done, ttlMs }: { done: DoneRecord; ttlMs: number },
  ): MaybePromise<'kept' | 'lost' | typeof UNKNOWN> {
    const record = encodePushRecord(done);
    if (memory === this.local) return this.local.add(key, record, ttlMs) === undefined ? 'kept' : 'lost';
    const swapped = memory.swap(key, runningRecord(claimant), record, ttlMs);
    const then = (ok: boolean | typeof UNKNOWN): MaybePromise<'kept' | 'lost' | typeof UNKNOWN> => {
      if (ok === UNKNOWN) return UNKNOWN;
      return ok ? 'kept' : this.keepAnyway(memory, key, record, ttlMs);
    };
    return swapped instanceof Promise ? swapped.then(then) : then(swapped);
  }

  /** Takes a reply that no delivery has carried yet. Of all who try, one gets it. */
  async take(
    memory: DedupMemory,
    key: string,
    found: DoneRecord,
    { outcome, ttlMs }: { outcome: 'taken' | 'late'; ttlMs: number },
  ): Promise<Taken> {
    const record = encodePushRecord({ ...found, outcome });
    const swapped = await memory.swap(key, encodePushRecord(found), record, ttlMs);
    if (swapped === UNKNOWN) return UNKNOWN;
    if (swapped) return 'mine';
    // Nothing there is not the same as another value: the store was emptied, or had to evict the entry.
    const kept = await memory.add(key, record, ttlMs);
    if (kept === UNKNOWN) return UNKNOWN;
    return kept === undefined ? 'forgotten' : 'taken';
  }

  /**
   * Notes that a delivery goes without the reply.
   *
   * @param last the number of the delivery after which the reply must go out in a message of its own
   * @returns whether it must now
   */
  async unanswered(
    memory: DedupMemory,
    key: string,
    last: number,
    ttlMs: number,
  ): Promise<boolean | typeof UNKNOWN> {
    const count = await this.count(memory, `${key}:unanswered`, last, ttlMs);
    return count === UNKNOWN ? UNKNOWN : count >= last;
  }

  /** Whether the last delivery has gone without the reply. */
  async isLate(memory: DedupMemory, key: string): Promise<boolean> {
    return (await memory.get(`${key}:unanswered`)) === LATE;
  }

  /**
   * Counts a failed run of a handler, in all processes.
   *
   * @returns whether the handler has failed `limit` times now
   */
  async countFailure(key: string, limit: number, ttlMs: number): Promise<boolean> {
    const side = `${key}:failures`;
    let count = await this.count(this.shared, side, limit, ttlMs);
    if (count === UNKNOWN) count = await this.count(this.local, side, limit, ttlMs);
    return count !== UNKNOWN && count >= limit;
  }

  /** Forgets a run that has no result, so that the next delivery runs the handler again. */
  async release(memory: DedupMemory, key: string, claimant: Claimant): Promise<void> {
    if (memory === this.local) return;
    await memory.swap(key, runningRecord(claimant), undefined, 0);
  }

  /** Keeps a text that only its writer changes; `previous` is what it wrote before. Never rejects. */
  async keep(
    key: string,
    previous: string | undefined,
    { text, ttlMs }: { text: string; ttlMs: number },
  ): Promise<void> {
    for (const memory of [this.shared, this.local]) {
      const swapped = previous === undefined ? false : await memory.swap(key, previous, text, ttlMs);
      if (swapped === true) return;
      if (swapped === false && (await memory.add(key, text, ttlMs)) !== UNKNOWN) return;
    }
  }

  /** A text that {@link keep} has kept, in any process. */
  async kept(key: string): Promise<string | undefined> {
    const found = await this.shared.get(key);
    return found === UNKNOWN ? this.local.get(key) : found;
  }

  /** Adds one to a number that several processes count, up to `last`. */
  private async count(
    memory: DedupMemory,
    side: string,
    last: number,
    ttlMs: number,
  ): Promise<number | typeof UNKNOWN> {
    const write = (count: number): string => (count >= last ? LATE : String(count));
    let kept = await memory.add(side, write(1), ttlMs);
    if (kept === undefined) return 1;
    for (let round = 0; round < ROUNDS; round++) {
      if (kept === UNKNOWN) return UNKNOWN;
      if (kept === LATE) return last;
      const next = Number(kept ?? 0) + 1;
      const swapped = await memory.swap(side, kept ?? '', write(next), ttlMs);
      if (swapped === UNKNOWN) return UNKNOWN;
      if (swapped) return next;
      kept = await memory.get(side);
    }
    return UNKNOWN;
  }

  private async keepAnyway(
    memory: DedupMemory,
    key: string,
    record: string,
    ttlMs: number,
  ): Promise<'kept' | 'lost' | typeof UNKNOWN> {
    const kept = await memory.add(key, record, ttlMs);
    if (kept === UNKNOWN) return UNKNOWN;
    return kept === undefined ? 'kept' : 'lost';
  }

  private claimed(key: string, kept: string | undefined | typeof UNKNOWN): Claim {
    if (kept !== UNKNOWN) return foundIn(this.shared, kept);
    const error = this.shared instanceof GuardedDedupStore ? this.shared.lastError : undefined;
    return { ...foundIn(this.local, this.local.get(key)), error };
  }
}

const runningRecord = ({ owner }: Claimant): string => encodePushRecord({ state: 'running', owner });

const foundIn = (memory: DedupMemory, kept: string | undefined): Claim => ({
  memory,
  found: kept === undefined ? undefined : decodePushRecord(kept),
});
