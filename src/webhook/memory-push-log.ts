import type { WechatClock, WechatTimer } from '../clock.js';
import type { WechatPushLog } from './push-log.js';

interface Entry {
  value: string;
  /** On the monotonic clock. */
  expires: number;
  /** Its place in the ring of keys. */
  readonly slot: number;
}

const SWEEP_MS = 30_000;

/** The memory of pushes within one process, bounded: the oldest entries go first. */
export class MemoryPushLog implements WechatPushLog {
  private readonly entries = new Map<string, Entry>();
  /**
   * The keys in the order in which they came, as a ring. A Map knows that order too, but to ask it for its oldest
   * key costs more with each one that was removed before.
   */
  private readonly ring: string[] = [];
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
    return this.entries.size;
  }

  add(key: string, value: string, ttlMs: number): string | undefined {
    const now = this.clock.monotonic();
    const kept = this.entries.get(key);
    if (kept) {
      if (kept.expires > now) return kept.value;
      kept.value = value;
      kept.expires = now + ttlMs;
      return undefined;
    }
    this.entries.set(key, { value, expires: now + ttlMs, slot: this.takeSlot(key, now) });
    this.sweeper ??= this.clock.setTimeout(() => this.sweep(), SWEEP_MS);
    return undefined;
  }

  get(key: string): string | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expires > this.clock.monotonic() ? entry.value : undefined;
  }

  swap(key: string, expected: string, value: string | undefined, ttlMs: number): boolean {
    const entry = this.entries.get(key);
    if (!entry || entry.value !== expected) return false;
    const now = this.clock.monotonic();
    if (entry.expires <= now) return false;
    if (value === undefined) {
      this.entries.delete(key);
    } else {
      entry.value = value;
      entry.expires = now + ttlMs;
    }
    return true;
  }

  /** The next place in the ring, which the oldest entry gives up. */
  private takeSlot(key: string, now: number): number {
    const slot = this.next;
    const oldest = this.ring[slot];
    if (oldest !== undefined) {
      const entry = this.entries.get(oldest);
      // What was removed and came again has another place.
      if (entry?.slot === slot) {
        this.entries.delete(oldest);
        if (entry.expires > now) this.evicted++;
      }
    }
    this.ring[slot] = key;
    this.next = (slot + 1) % this.limit;
    return slot;
  }

  private sweep(): void {
    const now = this.clock.monotonic();
    for (const [key, entry] of this.entries) if (entry.expires <= now) this.entries.delete(key);
    if (this.entries.size === 0) {
      this.ring.length = 0;
      this.next = 0;
    }
    this.sweeper = this.entries.size > 0 ? this.clock.setTimeout(() => this.sweep(), SWEEP_MS) : undefined;
  }
}
