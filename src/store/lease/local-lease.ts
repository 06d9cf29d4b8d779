import type { WechatClock } from '../../core/clock.js';
import type { LeaseGrant, WechatLease } from './lease.js';

/**
 * The lease where processes share nothing that is atomic. Within one process every credential has a single
 * renewal running at a time anyway, so there is nothing to exclude: it only numbers the grants.
 */
export class LocalLease implements WechatLease {
  readonly shared = false;
  private last = 0;

  constructor(private readonly clock: WechatClock) {}

  async acquire(): Promise<LeaseGrant> {
    // Microseconds, as the shared lease counts, so that versions of both can be compared.
    this.last = Math.max(this.last + 1, Math.floor(this.clock.now() * 1000));
    return { fence: this.last, isHeld: async () => true, release: async () => undefined };
  }
}
