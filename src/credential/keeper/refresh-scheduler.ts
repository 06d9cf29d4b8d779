import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { IndexedHeap } from '../../core/indexed-heap.js';
import type { KeptCredential } from './kept-credential.js';

/** The name under which the scheduler's timer is found in the application's `SchedulerRegistry`. */
export const REFRESH_TIMER = 'wechat:refresh';

/** What is used of `SchedulerRegistry` of `@nestjs/schedule`. */
export interface TimerRegistry {
  doesExist(type: 'timeout', name: string): boolean;
  addTimeout(name: string, timeout: unknown): void;
  deleteTimeout(name: string): void;
}

/** A credential that was not asked for in this time is not renewed ahead any more, where its kind says nothing else. */
const IDLE_MS = 24 * 3600 * 1000;
/** However short a life is, renewals of one credential keep this distance. */
const MIN_DISTANCE_MS = 250;
/** How many renewals are begun at a time; ten thousand credentials may be due at once after a sleep. */
const BATCH = 100;
/** A longer timer fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Renews credentials ahead of their expiry, all of them with one timer that does not keep the process alive. */
export class RefreshScheduler {
  private readonly due = new IndexedHeap<KeptCredential>();
  private timer: WechatTimer | undefined;
  private timerDue = Infinity;
  private started = false;
  private registry: TimerRegistry | undefined;

  constructor(
    private readonly clock: WechatClock,
    private readonly findRegistry?: () => TimerRegistry | undefined,
  ) {}

  start(): void {
    this.started = true;
    this.registry = this.findRegistry?.();
    this.arm();
  }

  stop(): void {
    this.started = false;
    this.disarm();
  }

  /** Notes when the credential's next renewal is due. */
  schedule(kept: KeptCredential, notBefore = 0): void {
    const { state } = kept;
    if (state.cached === undefined || state.dropped) return this.remove(kept);
    this.due.set(kept, Math.max(state.renewAt, notBefore));
    this.arm();
  }

  /** Forgets a credential, with its owner. */
  remove(kept: KeptCredential): void {
    this.due.delete(kept);
  }

  private fire(): void {
    this.disarm();
    const now = this.clock.monotonic();
    for (let begun = 0; begun < BATCH; begun++) {
      const top = this.due.peek();
      if (top === undefined || top.due > now) break;
      this.remove(top.item);
      const { idleMs = IDLE_MS } = top.item.setup.kind;
      if (now - top.item.state.usedAt < idleMs) void this.refresh(top.item);
    }
    this.arm();
  }

  private async refresh(kept: KeptCredential): Promise<void> {
    await kept.refresh();
    // The credential comes back whatever the outcome was; a value that was adopted put it here already.
    if (!this.due.has(kept) && this.started) this.schedule(kept, this.clock.monotonic() + MIN_DISTANCE_MS);
  }

  private arm(): void {
    const due = this.due.peek()?.due;
    if (!this.started || due === undefined || due >= this.timerDue) return;
    this.disarm();
    this.timerDue = due;
    const waitMs = Math.max(0, Math.min(MAX_TIMER_MS, due - this.clock.monotonic()));
    this.timer = this.clock.setTimeout(() => this.fire(), waitMs);
    if (this.timer.handle !== undefined) this.registry?.addTimeout(REFRESH_TIMER, this.timer.handle);
  }

  private disarm(): void {
    // The registry keeps a timer that has fired until it is deleted.
    if (this.registry?.doesExist('timeout', REFRESH_TIMER)) this.registry.deleteTimeout(REFRESH_TIMER);
    this.timer?.clear();
    this.timer = undefined;
    this.timerDue = Infinity;
  }
}
