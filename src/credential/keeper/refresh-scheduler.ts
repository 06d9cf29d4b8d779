import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { CredentialKeeper } from './keeper.js';

/** The name under which the refresher's timer is found in the application's `SchedulerRegistry`. */
export const REFRESH_TIMER = 'wechat:refresh';

/** What is used of `SchedulerRegistry` of `@nestjs/schedule`. */
export interface TimerRegistry {
  doesExist(type: 'timeout', name: string): boolean;
  addTimeout(name: string, timeout: unknown): void;
  deleteTimeout(name: string): void;
}

/** Nobody asked for the credential for so long that keeping it fresh is wasted. */
const IDLE_MS = 24 * 3600 * 1000;
/** However short a life is, renewals of one credential keep this distance. */
const MIN_DISTANCE_MS = 250;
/** How many renewals are begun at a time; ten thousand accounts may be due at once after a sleep. */
const BATCH = 100;
/** A longer timer fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Renews credentials ahead of their expiry, all of them with one timer that never keeps the process alive: a
 * heap has the keeper that is due next on top.
 */
export class Refresher {
  private readonly heap: { keeper: CredentialKeeper; due: number }[] = [];
  private timer: WechatTimer | undefined;
  private timerDue = Infinity;
  private started = false;

  constructor(
    private readonly clock: WechatClock,
    private readonly registry?: TimerRegistry,
  ) {}

  /** How many credentials are waiting for their renewal. */
  get size(): number {
    return this.heap.length;
  }

  start(): void {
    this.started = true;
    this.arm();
  }

  stop(): void {
    this.started = false;
    this.disarm();
  }

  /** Puts the keeper where its next renewal belongs. */
  schedule(keeper: CredentialKeeper, notBefore = 0): void {
    const { held } = keeper;
    if (held === undefined || keeper.dropped) return this.remove(keeper);
    const due = Math.max(held.renewAt, notBefore);
    const entry = this.heap[keeper.heapIndex];
    if (entry === undefined) {
      keeper.heapIndex = this.heap.push({ keeper, due }) - 1;
    } else {
      entry.due = due;
    }
    this.sink(this.rise(keeper.heapIndex));
    this.arm();
  }

  /** Forgets a keeper, with its account. */
  remove(keeper: CredentialKeeper): void {
    const index = keeper.heapIndex;
    if (index < 0) return;
    const last = this.heap.pop()!;
    keeper.heapIndex = -1;
    if (last.keeper === keeper) return;
    this.heap[index] = last;
    last.keeper.heapIndex = index;
    this.sink(this.rise(index));
  }

  private fire(): void {
    this.disarm();
    const now = this.clock.monotonic();
    for (let begun = 0; begun < BATCH; begun++) {
      const top = this.heap[0];
      if (top === undefined || top.due > now) break;
      this.remove(top.keeper);
      if (now - top.keeper.usedAt < IDLE_MS) void this.refresh(top.keeper);
    }
    this.arm();
  }

  private async refresh(keeper: CredentialKeeper): Promise<void> {
    await keeper.refresh();
    // Whatever came of it, the keeper comes back; a value that was adopted put it here already.
    if (keeper.heapIndex < 0 && this.started) this.schedule(keeper, this.clock.monotonic() + MIN_DISTANCE_MS);
  }

  private arm(): void {
    const due = this.heap[0]?.due;
    if (!this.started || due === undefined || due >= this.timerDue) return;
    this.disarm();
    this.timerDue = due;
    const waitMs = Math.max(0, Math.min(MAX_TIMER_MS, due - this.clock.monotonic()));
    this.timer = this.clock.setTimeout(() => this.fire(), waitMs);
    if (this.timer.handle !== undefined) this.registry?.addTimeout(REFRESH_TIMER, this.timer.handle);
  }

  private disarm(): void {
    // The registry keeps a timer that has fired until it is told otherwise.
    if (this.registry?.doesExist('timeout', REFRESH_TIMER)) this.registry.deleteTimeout(REFRESH_TIMER);
    this.timer?.clear();
    this.timer = undefined;
    this.timerDue = Infinity;
  }

  private rise(index: number): number {
    const { heap } = this;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (heap[parent]!.due <= heap[index]!.due) break;
      this.swap(index, parent);
      index = parent;
    }
    return index;
  }

  private sink(index: number): void {
    const { heap } = this;
    for (;;) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < heap.length && heap[child]!.due < heap[least]!.due) least = child;
      }
      if (least === index) return;
      this.swap(index, least);
      index = least;
    }
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
    heap[a].keeper.heapIndex = a;
    heap[b].keeper.heapIndex = b;
  }
}
