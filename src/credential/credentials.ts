import type { WechatClock } from '../core/clock.js';
import type { Subscriptions } from '../observe/subscriptions.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { OpenedStore } from '../store/opened-store.js';
import { logCredentialEvents } from './credential-log.js';
import { RefreshScheduler, type TimerRegistry } from './keeper/refresh-scheduler.js';
import { RenewalService } from './keeper/renewal.js';
import { type CredentialSet, type KeepingParts, OwnerCredentials } from './owner-credentials.js';

/** What the credentials of an application are kept with. */
export interface CredentialsSetup {
  clock: WechatClock;
  events: WechatEvents;
  store: Pick<OpenedStore, 'tokens' | 'lease' | 'close'>;
  /** Renew ahead of expiry by a timer. Default true. */
  scheduledRefresh?: boolean;
  /** Finds the application's `SchedulerRegistry`, if it has one. Asked when renewals start. */
  timers?: () => TimerRegistry | undefined;
  /** For tests: where jitter comes from. */
  random?: () => number;
  /** For tests: how long the right to renew is owned at most, in milliseconds. Default 12 000. */
  leaseMs?: number;
}

/**
 * The credentials of an application, whatever their owners and products are: one timer, one store and one lease serve
 * all of them. An owner's credentials are made when they are first asked for.
 */
export class Credentials {
  private readonly renewals: RenewalService;
  private readonly scheduler: RefreshScheduler;
  private readonly parts: KeepingParts;
  private readonly log: Subscriptions;

  constructor(private readonly setup: CredentialsSetup) {
    const { clock, events, store, random, leaseMs, timers } = setup;
    this.scheduler = new RefreshScheduler(clock, timers);
    this.log = logCredentialEvents(events);
    this.renewals = new RenewalService({
      clock,
      events,
      lease: store.lease,
      ...(random && { random }),
      ...(leaseMs !== undefined && { leaseMs }),
      ...(setup.scheduledRefresh !== false && { schedule: (kept) => this.scheduler.schedule(kept) }),
    });
    this.parts = {
      clock,
      store: store.tokens,
      engine: this.renewals,
      unschedule: (kept) => this.scheduler.remove(kept),
    };
  }

  /** Keeps the credentials of one owner, as its product defines them. */
  keep(set: CredentialSet): OwnerCredentials {
    return new OwnerCredentials(set, this.parts);
  }

  /** Starts renewing ahead of expiry. Nothing is fetched before it was asked for once. */
  start(): void {
    if (this.setup.scheduledRefresh !== false) this.scheduler.start();
  }

  /** Stops the timer, lets renewals under way finish, and closes the store. */
  async close(): Promise<void> {
    this.scheduler.stop();
    await this.renewals.close();
    await this.setup.store.close();
    this.log.dispose();
  }
}
