import { hideContents } from '../../core/hide-properties.js';
import { randomUUID } from 'node:crypto';
import { type AtomicStore, besideKey } from '../atomic-store.js';
import type { LeaseGrant, WechatLease } from './lease.js';
import type { StoreGuard } from '../store-guard.js';

/** A lease that is exclusive across all processes that share an atomic store. */
export class AtomicLease implements WechatLease {
  static {
    hideContents(this);
  }

  readonly shared = true;

  constructor(
    private readonly store: AtomicStore,
    private readonly guard: StoreGuard,
  ) {}

  async acquire(key: string, ttlMs: number): Promise<LeaseGrant | undefined> {
    const leaseKey = besideKey(key, 'lease');
    const owner = randomUUID();
    const { store, guard } = this;
    const release = async (): Promise<void> => {
      await guard.run(() => store.swap(leaseKey, owner, undefined, 0), 'leases').catch(() => undefined);
    };
    let abandoned = false;
    const taken = await guard
      .run(async () => {
        const holder = await store.add(leaseKey, owner, ttlMs);
        try {
          return { holder, fence: holder === undefined ? await store.now(leaseKey) : 0 };
        } catch (error) {
          // Taken, but good for nothing without a number: the others must not wait for its end.
          if (holder === undefined) void release();
          throw error;
        } finally {
          // An answer that came after the time limit is a lease that nobody holds: it is given back at once.
          if (abandoned && holder === undefined) void release();
        }
      }, 'leases')
      .catch((error: unknown) => {
        abandoned = true;
        throw error;
      });
    if (taken.holder !== undefined) return undefined;
    return {
      fence: taken.fence,
      isHeld: () =>
        guard
          .run(() => store.get(leaseKey), 'leases')
          .then(
            (holder) => holder === owner,
            () => false,
          ),
      release,
    };
  }
}
