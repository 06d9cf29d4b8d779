import { hideContents } from '../../core/hide-properties.js';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { WechatDedupStore } from './dedup-store.js';
import { StringArena } from './string-arena.js';

const SWEEP_MS = 30_000;
/** What a slot costs besides its texts: its places in the lists and in the map. */
const SLOT_BYTES = 100;
const UNIT_BYTES = 2;

/** How much a {@link MemoryDedupStore} keeps at most. */
interface MemoryDedupLimits {
  /** Default 100,000. */
  readonly maxEntries?: number;
  /** Keys, values and what they cost besides, in bytes. Default 64 MiB. */
  readonly maxBytes?: number;
}

/**
 * The push memory of one process. It is bounded by entries and by bytes: the oldest entries go first.
 *
 * An entry is a number, its slot, in lists that lie side by side. A hundred thousand objects would be copied and
 * visited by the garbage collector for as long as they are kept: docs/decisions/performance.md has the figures.
 */
export class MemoryDedupStore implements WechatDedupStore {
  static {
    hideContents(this);
  }

  private readonly slots = new Map<string, number>();
  /**
   * The keys in the order in which they came, as a ring. A Map knows that order too, but asking it for its oldest key
   * costs more with each key that was removed before.
   */
  private readonly ring: (string | undefined)[] = [];
  /** When each entry expires, on the monotonic clock. */
  private readonly expires: number[] = [];
  private readonly sizes: number[] = [];
  private readonly values = new StringArena();
  private readonly maxEntries: number;
  private readonly maxBytes: number;
  private next = 0;
  /** No slot before this one, in the ring's order, has an entry. */
  private oldest = 0;
  private usedBytes = 0;
  private sweeper: WechatTimer | undefined;
  /** How many entries were dropped before their time because the memory was full. */
  evicted = 0;

  constructor(
    private readonly clock: WechatClock,
    { maxEntries = 100_000, maxBytes = 64 * 1024 * 1024 }: MemoryDedupLimits = {},
  ) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
  }

  /** What the entries take, in bytes. */
  get bytes(): number {
    return this.usedBytes;
  }

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
    this.keep(slot, key, value, now + ttlMs);
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
    else this.keep(slot, key, value, now + ttlMs);
    return true;
  }

  private keep(slot: number, key: string, value: string, expires: number): void {
    const size = (key.length + value.length) * UNIT_BYTES + SLOT_BYTES;
    this.usedBytes += size - (this.sizes[slot] ?? 0);
    this.sizes[slot] = size;
    this.values.put(slot, value);
    this.expires[slot] = expires;
    while (this.usedBytes > this.maxBytes && this.slots.size > 1) this.evictOldest(slot);
  }

  private remove(key: string, slot: number): void {
    this.slots.delete(key);
    this.ring[slot] = undefined;
    this.usedBytes -= this.sizes[slot] ?? 0;
    this.sizes[slot] = 0;
    this.values.drop(slot);
  }

  /** Drops the oldest entry; `kept` is the one that the room is needed for. */
  private evictOldest(kept: number): void {
    const slot = this.oldest;
    this.oldest = (slot + 1) % this.maxEntries;
    const key = this.ring[slot];
    if (key === undefined || slot === kept) return;
    if (this.expires[slot]! > this.clock.monotonic()) this.evicted++;
    this.remove(key, slot);
  }

  /** The next place in the ring; an entry that is still there is the oldest one, and is dropped. */
  private takeSlot(now: number): number {
    const slot = this.next;
    const oldest = this.ring[slot];
    if (oldest !== undefined) {
      if (this.expires[slot]! > now) this.evicted++;
      this.remove(oldest, slot);
    }
    this.next = (slot + 1) % this.maxEntries;
    if (this.oldest === slot && this.slots.size > 0) this.oldest = this.next;
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
    this.sizes.length = 0;
    this.values.clear();
    this.next = 0;
    this.oldest = 0;
    this.usedBytes = 0;
  }
}
