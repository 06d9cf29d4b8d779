import { hash } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import type { Owner } from '../../core/owner.js';
import { ownerKey } from '../../core/owner.js';
import { sleep } from '../../core/waiting.js';
import type { LeaseGrant, WechatLease } from '../../store/lease/lease.js';
import { WechatStoreError } from '../../store/store.errors.js';

/** How long one process has the right to an account. A process that was killed keeps the others out for so long. */
const LEASE_MS = 60_000;
/** The right is taken again before a record when this part of it is over, so that a record has the rest: 50 seconds. */
const OLD_AFTER = 1 / 6;
/** How long a pull waits for another process that pulls the same account: as long as its push's token is good. */
const PATIENCE_MS = 600_000;
const POLL_MS = 200;

/** What {@link AccountRight} works with. */
export interface AccountRightParts {
  readonly owner: Owner;
  readonly lease: WechatLease;
  readonly clock: WechatClock;
  /** Milliseconds that the right lasts before it has to be taken again. Default 60 000. */
  readonly leaseMs?: number;
}

/** The right to pull one account of WeChat customer service, held by one process at a time. */
export class AccountRight {
  private readonly key: string;
  private readonly leaseMs: number;
  private grant: LeaseGrant | undefined;
  private takenAt = 0;

  constructor(
    private readonly parts: AccountRightParts,
    private readonly openKfId: string,
  ) {
    this.key = `wechat:${ownerKey(parts.owner)}:kf:${hash('sha1', openKfId, 'base64url')}`;
    this.leaseMs = parts.leaseMs ?? LEASE_MS;
  }

  /** It should be taken again before the next record, which is then handled by this process alone for 50 seconds. */
  get isOld(): boolean {
    return this.parts.clock.monotonic() - this.takenAt > this.leaseMs * OLD_AFTER;
  }

  /**
   * Waits until this process has the right. If the store does not answer, the pull goes on without it.
   *
   * @throws WechatStoreError where another process has it for ten minutes
   */
  async take(): Promise<void> {
    const { lease, clock } = this.parts;
    const end = clock.monotonic() + PATIENCE_MS;
    for (;;) {
      this.takenAt = clock.monotonic();
      const grant = await lease.acquire(this.key, this.leaseMs).catch(() => 'unknown' as const);
      this.grant = grant === 'unknown' ? undefined : grant;
      if (grant !== undefined) return;
      if (clock.monotonic() >= end) {
        throw new WechatStoreError(
          `Another process has been pulling the account ${this.openKfId} of customer service for ten minutes. ` +
            'Records that it leaves are pulled after the next push.',
        );
      }
      await sleep(clock, POLL_MS, { keepAlive: true });
    }
  }

  async renew(): Promise<void> {
    await this.release();
    await this.take();
  }

  async release(): Promise<void> {
    await this.grant?.release();
    this.grant = undefined;
  }
}
