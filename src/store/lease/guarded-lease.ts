import { hideContents } from '../../core/hide-properties.js';
import type { LeaseGrant, WechatLease } from './lease.js';
import type { StoreGuard } from '../store-guard.js';

/** A lease of the user's own behind a guard: it may fail or hang, and neither keeps a caller waiting. */
export class GuardedLease implements WechatLease {
  static {
    hideContents(this);
  }

  constructor(
    private readonly lease: WechatLease,
    private readonly guard: StoreGuard,
  ) {}

  get shared(): boolean {
    return this.lease.shared;
  }

  async acquire(key: string, ttlMs: number): Promise<LeaseGrant | undefined> {
    const { guard } = this;
    const release = (grant: LeaseGrant): Promise<void> =>
      guard.run(() => grant.release(), 'leases').catch(() => undefined);
    let abandoned = false;
    const grant = await guard
      .run(async () => {
        // A lease of the user's may say null for one that somebody else owns.
        const given = (await this.lease.acquire(key, ttlMs)) ?? undefined;
        // A lease granted after the time limit has no owner, so it is released at once.
        if (abandoned && given !== undefined) void release(given);
        return given;
      }, 'leases')
      .catch((error: unknown) => {
        abandoned = true;
        throw error;
      });
    if (grant === undefined) return undefined;
    return {
      fence: grant.fence,
      isHeld: () => guard.run(() => grant.isHeld(), 'leases').catch(() => false),
      release: () => release(grant),
    };
  }
}
