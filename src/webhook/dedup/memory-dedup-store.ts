import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { WechatDedupStore } from './dedup-store.js';
import { StringArena } from './string-arena.js';

const SWEEP_MS = 30_000;

/**
 * The memory of pushes within one process, bounded: the oldest entries go first.
 *
 * An entry is a number, its slot, in lists that stand side by side: a hundred thousand objects would each be copied
 * and walked over by the garbage collector for as long as they are kept.
 */
export class MemoryDedupStore implements WechatDedupStore {
  private readonly slots = new Map<string, number>();
  /**
   * The keys in the order in which they came, as a ring. A Map knows that order too, but to ask it for its oldest
   * key costs more with each one that was removed before.
   */
  private readonly ring: (string | undefined)[] = [];
  /** When each entry expires, on the monotonic clock. */
  private readonly expires: number[] = [];
  private readonly values = new StringArena();
  private next = 0;
  private sweeper: WechatTimer | undefined;
  /** How many entries were dropped before their time because the memory was full. */
  evicted = 0;

  /** @param limit the greatest number of entries */
  constructor(
    private readonly clock: WechatClock,
    private readonly limit = 100_000,
  ) {}

  get size(): number {
    return this.slots.size;
  }

  add(key: string, value: string, ttlMs: number): string | undefined {
    const now = this.clock.monotonic();
    let slot = this.slots.get(key);
    if (slot === undefined) {
      slot = this.takeSlot(now);
      this.slots.set(key, slot);
      this.ring[slot] = key;
    } else if (this.expires[slot]! > now) {
      return this.values.get(slot);
    }
    this.keep(slot, value, now + ttlMs);
    this.sweeper ??= this.clock.setTimeout(() => this.sweep(), SWEEP_MS);
    return undefined;
  }

  get(key: string): string | undefined {
    const slot = this.slots.get(key);
    if (slot === undefined || this.expires[slot]! <= this.clock.monotonic()) return undefined;
    return this.values.get(slot);
  }

  swap(key: string, expected: string, value: string | undefined, ttlMs: number): boolean {
    const slot = this.slots.get(key);
    if (slot === undefined) return false;
    const now = this.clock.monotonic();
    if (this.expires[slot]! <= now || this.values.get(slot) !== expected) return false;
    if (value === undefined) this.remove(key, slot);
    else this.keep(slot, value, now + ttlMs);
    return true;
  }

  private keep(slot: number, value: string, expires: number): void {
    this.values.put(slot, value);
    this.expires[slot] = expires;
  }

  private remove(key: string, slot: number): void {
    this.slots.delete(key);
    this.ring[slot] = undefined;
    this.values.drop(slot);
  }

  /** The next place in the ring, which the oldest entry gives up. */
  private takeSlot(now: number): number {
    const slot = this.next;
    const oldest = this.ring[slot];
    if (oldest !== undefined) {
      this.remove(oldest, slot);
      if (this.expires[slot]! > now) this.evicted++;
    }
    this.next = (slot + 1) % this.limit;
    return slot;
  }

  private sweep(): void {
    const now = this.clock.monotonic();
    for (const [key, slot] of this.slots) if (this.expires[slot]! <= now) this.remove(key, slot);
    if (this.slots.size === 0) this.clear();
    this.sweeper = this.slots.size > 0 ? this.clock.setTimeout(() => this.sweep(), SWEEP_MS) : undefined;
  }

  private clear(): void {
    this.ring.length = 0;
    this.expires.length = 0;
    this.values.clear();
    this.next = 0;
  }
}
