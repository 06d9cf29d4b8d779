import type { WechatClock } from '../core/clock.js';
import type { AccountConf } from '../account/conf/account-conf.js';
import type { WechatHttp } from '../http/wechat-http.js';
import type { Subscriptions } from '../observe/subscriptions.js';
import type { WechatEvents } from '../observe/wechat.events.js';
import type { OpenedStore } from '../store/open-store.js';
import { AccountCredentials } from '../account/credentials/account-credentials.js';
import { logCredentialEvents } from './credential-log.js';
import { Refresher, type TimerRegistry } from './keeper/refresh-scheduler.js';
import { Renewer } from './keeper/renewal.js';

/** What the credentials of an application are kept with. */
export interface CredentialsSetup {
  http: WechatHttp;
  clock: WechatClock;
  events: WechatEvents;
  store: OpenedStore;
  /** Renew ahead of expiry by a timer. Default true. */
  scheduledRefresh?: boolean;
  /** The application's `SchedulerRegistry`, where it has one. */
  timers?: TimerRegistry;
  /** For tests: where jitter comes from. */
  random?: () => number;
  /** For tests: how long the right to renew is held at most, in milliseconds. Default 12 000. */
  leaseMs?: number;
}

/**
 * The credentials of all accounts of an application. Made once; an account's credentials are made when they are
 * first asked for, so that ten thousand accounts that nobody uses cost nothing.
 */
export class Credentials {
  private readonly accounts = new WeakMap<AccountConf, AccountCredentials>();
  private readonly renewer: Renewer;
  private readonly refresher: Refresher;
  private readonly log: Subscriptions;

  constructor(private readonly setup: CredentialsSetup) {
    const { clock, events, store, random, leaseMs, timers } = setup;
    this.refresher = new Refresher(clock, timers);
    this.log = logCredentialEvents(events);
    this.renewer = new Renewer({
      clock,
      events,
      lease: store.lease,
      ...(random && { random }),
      ...(leaseMs !== undefined && { leaseMs }),
      ...(setup.scheduledRefresh !== false && { schedule: (keeper) => this.refresher.schedule(keeper) }),
    });
  }

  /** The credentials of one account. */
  of(conf: AccountConf): AccountCredentials {
    let account = this.accounts.get(conf);
    if (account === undefined) {
      account = new AccountCredentials(conf, this.setup, this.renewer, this.refresher);
      this.accounts.set(conf, account);
    }
    return account;
  }

  /** The credentials of an account that has been asked for any. */
  inUse(conf: AccountConf): AccountCredentials | undefined {
    return this.accounts.get(conf);
  }

  /** Lets go of an account that is no longer used; what its store keeps stays there. */
  release(conf: AccountConf): void {
    this.accounts.get(conf)?.drop();
    this.accounts.delete(conf);
  }

  /** Whether the store gives no answers at the moment. */
  get storeDegraded(): boolean {
    return this.setup.store.tokens.guard.degraded;
  }

  /** Starts renewing ahead of expiry. Nothing is fetched before somebody has asked for it. */
  start(): void {
    if (this.setup.scheduledRefresh !== false) this.refresher.start();
  }

  /** Stops the timer, lets renewals under way finish, and closes the store. */
  async close(): Promise<void> {
    this.refresher.stop();
    await this.renewer.close();
    await this.setup.store.close();
    this.log.dispose();
  }
}
