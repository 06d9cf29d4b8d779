import type { SimulatedAccountOptions } from './account/account-settings.js';
import { Account } from './account/account.js';
import { PlatformCertificate } from '../wechat/api/api-security.js';
import { BoundedList } from '../util/bounded-list.js';
import { Chat } from './chat.js';
import { VirtualClock } from './virtual-clock.js';
import { consoleAccount, credentialViews } from '../control/events/console-view.js';
import type { CredentialView } from '../console-protocol.js';
import { DEMO_ACCOUNTS } from './account/demo-accounts.js';
import { Faults } from './faults.js';
import { SimulatorEvents } from './simulator-events.js';
import { Rids } from './rids.js';
import { IssuedTokens } from './account/credential-slot.js';
import type { PushFields } from '../push/push-message.js';
import { WebTokens } from './account/web-tokens.js';
import { WireLog } from './wire-log.js';

/** A message that the application sent through an API. */
export interface SentMessage {
  appId: string;
  /** The receiver's OpenID. */
  to: string;
  /** The message's own type for customer-service messages (`text`...), else `template`, `subscribe`, `mass`. */
  type: string;
  /** The request's body as it came. */
  body: Record<string, unknown>;
  /** Milliseconds on the simulator's clock. */
  at: number;
}

/** What the simulator is told at its start. */
export interface SimulatorStateOptions {
  /** Default: the demonstration accounts. */
  accounts?: readonly SimulatedAccountOptions[];
  /** How many exchanges the wire log keeps. Default 1000. */
  wireLimit?: number;
  /**
   * Whose time pushes are stamped with. Default `machine`: the application lives in the machine's time, however far
   * the simulator's clock was moved ahead. `simulated` is for an application that was given the simulator's clock.
   */
  pushTime?: 'machine' | 'simulated';
}

/** Everything that the simulator remembers, all of it in memory. */
export class SimulatorState {
  readonly clock = new VirtualClock();
  readonly events = new SimulatorEvents();
  readonly rids = new Rids(this.clock);
  readonly chat = new Chat(this.clock, this.events);
  readonly faults = new Faults((faults) => this.events.emit('faults', faults));
  readonly wire: WireLog;
  readonly accounts = new Map<string, Account>();
  readonly messages = new BoundedList<SentMessage>(10_000);
  tokens = new IssuedTokens(this.clock);
  webTokens = new WebTokens(this.clock);
  /** What WeChat signs its answers to signed calls with. */
  readonly certificate = new PlatformCertificate();
  /** The simulator's own address, with no trailing slash. */
  baseUrl = '';
  /** Delivers what WeChat itself has to say, such as the result of a job. */
  deliver: (account: Account, fields: PushFields) => void = () => undefined;
  private readonly countedSoon = new Set<Account>();
  private readonly stopping = new AbortController();
  private readonly pushTime: 'machine' | 'simulated';
  private readonly atStart: Map<string, SimulatedAccountOptions>;

  constructor({
    accounts = Object.values(DEMO_ACCOUNTS),
    wireLimit = 1000,
    pushTime = 'machine',
  }: SimulatorStateOptions) {
    this.pushTime = pushTime;
    this.atStart = new Map(accounts.map((account) => [account.appId, account]));
    this.wire = new WireLog(this.events, wireLimit);
    this.begin();
  }

  /** Unix seconds for what is pushed. */
  get pushSeconds(): number {
    return this.pushTime === 'machine' ? Math.floor(Date.now() / 1000) : this.clock.seconds();
  }

  /** Creates an account, or changes the one that has this AppID. */
  put(settings: SimulatedAccountOptions): Account {
    let account = this.accounts.get(settings.appId);
    if (account) account.change(settings);
    else {
      account = new Account(settings, this.clock);
      this.accounts.set(settings.appId, account);
    }
    this.changed(account);
    return account;
  }

  /** Changes the accounts that the simulator was started with: what a reset comes back to. */
  configure(accounts: readonly SimulatedAccountOptions[]): void {
    for (const account of accounts) {
      const given = Object.entries(account).filter(([, value]) => value !== undefined);
      // A map keeps the place of a key that is set anew: the first account stays the first.
      this.atStart.set(account.appId, {
        ...this.atStart.get(account.appId),
        ...(Object.fromEntries(given) as unknown as SimulatedAccountOptions),
      });
      this.put(account);
    }
  }

  /** Tells the console that something about the account is not as it was. */
  changed(account: Account): void {
    if (this.events.listenerCount('account') > 0) this.events.emit('account', consoleAccount(account));
  }

  /** The same, once for all that happens in a moment: counters change with every call. */
  counted(account: Account): void {
    if (this.events.listenerCount('account') === 0) return;
    if (this.countedSoon.size === 0) {
      setTimeout(() => {
        for (const one of this.countedSoon) this.changed(one);
        this.countedSoon.clear();
      }, 250).unref();
    }
    this.countedSoon.add(account);
  }

  credentialChanged(account: Account, kind: CredentialView['kind'], change: 'issued' | 'invalidated'): void {
    if (this.events.listenerCount('credential') === 0) return;
    const credentials = credentialViews(account);
    this.events.emit('credential', { appId: account.appId, at: this.clock.now(), kind, change, credentials });
  }

  /** The current access token, of either kind, is dead from now on. */
  invalidate(account: Account): void {
    for (const slot of [account.classic, account.stable]) slot.invalidate();
    this.credentialChanged(account, 'stable_access_token', 'invalidated');
  }

  /** Lets seconds pass. */
  advance(seconds: number): void {
    this.clock.advance(seconds);
    this.events.emit('clock', { now: this.clock.now(), ahead: this.clock.ahead });
  }

  send(account: Account, message: { to: string; type: string; body: Record<string, unknown> }): void {
    this.messages.push({ appId: account.appId, ...message, at: this.clock.now() });
  }

  /** Pushes an event of WeChat's own, when so much time has passed on the simulator's clock. */
  pushLater(account: Account, milliseconds: number, fields: PushFields): void {
    this.clock.setTimeout(() => {
      if (this.accounts.get(account.appId) === account) this.deliver(account, fields);
    }, milliseconds);
  }

  /** Aborted when the simulator stops: whatever is under way ends. */
  get stopped(): AbortSignal {
    return this.stopping.signal;
  }

  stop(): void {
    this.clock.reset();
    this.stopping.abort();
  }

  /** Everything as at start. */
  reset(): void {
    this.clock.reset();
    this.accounts.clear();
    this.messages.clear();
    this.faults.clear();
    this.rids.clear();
    this.chat.clear();
    this.wire.clear();
    this.tokens = new IssuedTokens(this.clock);
    this.webTokens = new WebTokens(this.clock);
    this.begin();
    this.events.emit('reset', {});
  }

  private begin(): void {
    for (const account of this.atStart.values())
      this.accounts.set(account.appId, new Account(account, this.clock));
  }
}
