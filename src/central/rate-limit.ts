import type { WechatClock } from '../core/clock.js';

/** Addresses that are remembered at most; the oldest are forgotten first. */
const MAX_ADDRESSES = 10_000;

/** A bucket for each address, which fills at a steady rate and holds two seconds' worth. */
export class RateLimit {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly perSecond: number,
    private readonly clock: WechatClock,
  ) {}

  /** Whether the address may make one more request now. */
  allows(address: string): boolean {
    const now = this.clock.monotonic();
    const capacity = this.perSecond * 2;
    let bucket = this.buckets.get(address);
    if (bucket === undefined) {
      bucket = { left: capacity, at: now };
    } else {
      // Taken out and put back in, so that the map's order is that of use.
      this.buckets.delete(address);
      bucket.left = Math.min(capacity, bucket.left + ((now - bucket.at) / 1000) * this.perSecond);
      bucket.at = now;
    }
    this.buckets.set(address, bucket);
    if (this.buckets.size > MAX_ADDRESSES) this.buckets.delete(this.buckets.keys().next().value!);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }
}
