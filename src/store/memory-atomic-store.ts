import { hideContents } from '../core/hide-properties.js';
import type { WechatClock } from '../core/clock.js';
import type { AtomicStore } from './atomic-store.js';

/** Entries that expired are looked for when the map has doubled since the last time. */
const MIN_SWEEP_SIZE = 1024;

/** An atomic store in this process's memory: atomic because nothing here waits. */
export class MemoryAtomicStore implements AtomicStore {
  static {
    hideContents(this);
  }

  private readonly entries = new Map<string, { value: string; until: number }>();
  private sweepAt = MIN_SWEEP_SIZE;
  private last = 0;

  constructor(private readonly clock: WechatClock) {}

  /** How many entries are kept, expired ones included. */
  get size(): number {
    return this.entries.size;
  }

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    const kept = this.live(key);
    if (kept === undefined) this.keep(key, value, ttlMs);
    return kept;
  }

  async get(key: string): Promise<string | undefined> {
    return this.live(key);
  }

  async put(key: string, value: string, ttlMs: number): Promise<void> {
    this.keep(key, value, ttlMs);
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    if (this.live(key) !== expected) return false;
    if (value === undefined) this.entries.delete(key);
    else this.keep(key, value, ttlMs);
    return true;
  }

  async now(): Promise<number> {
    this.last = Math.max(this.last + 1, Math.floor(this.clock.now() * 1000));
    return this.last;
  }

  private live(key: string): string | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (this.clock.monotonic() < entry.until) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  private keep(key: string, value: string, ttlMs: number): void {
    const now = this.clock.monotonic();
    this.entries.set(key, { value, until: now + ttlMs });
    if (this.entries.size < this.sweepAt) return;
    for (const [old, { until }] of this.entries) if (until <= now) this.entries.delete(old);
    this.sweepAt = Math.max(MIN_SWEEP_SIZE, this.entries.size * 2);
  }
}
