import type { WechatClock } from '../core/clock.js';
import { TokenBucket } from '../core/token-bucket.js';

/** Addresses that are remembered at most; those not used for longest are forgotten first. */
const MAX_ADDRESSES = 10_000;
/** A bucket holds two seconds' worth. */
const SECONDS_HELD = 2;

/**
 * Limits requests: a bucket for each key, and one for each address of requests without a valid key. So requests
 * without a key never spend what business servers have, whatever proxy or header they come through.
 */
export class RateLimit {
  private readonly keys = new Map<number, TokenBucket>();
  private readonly addresses = new Map<string, TokenBucket>();

  /** @param perSecond how many requests each bucket allows in a second, on average */
  constructor(
    private readonly perSecond: number,
    private readonly clock: WechatClock,
  ) {}

  /** The bucket of the key at this place in the configured list. */
  ofKey(index: number): TokenBucket {
    let bucket = this.keys.get(index);
    if (bucket === undefined) this.keys.set(index, (bucket = this.makeBucket()));
    return bucket;
  }

  /** The bucket of an address whose requests have no valid key. */
  ofAddress(address: string): TokenBucket {
    const bucket = this.addresses.get(address) ?? this.makeBucket();
    // Taken out and put back in, so that the map has the addresses in the order of their last use.
    this.addresses.delete(address);
    this.addresses.set(address, bucket);
    if (this.addresses.size > MAX_ADDRESSES) this.addresses.delete(this.addresses.keys().next().value!);
    return bucket;
  }

  private makeBucket(): TokenBucket {
    return new TokenBucket(this.clock, this.perSecond, this.perSecond * SECONDS_HELD);
  }
}
