import { setMaxListeners } from 'node:events';
import type { SimulatedAccountOptions } from './account/account-settings.js';
import type { CredentialView } from '../console-protocol.js';
import { BoundedList } from '../util/bounded-list.js';
import { Account } from './account/account.js';
import { IssuedTokens } from './account/credential-slot.js';
import { DEMO_ACCOUNTS } from './account/demo-accounts.js';
import { WebTokens } from './account/web-tokens.js';
import { Chat } from './chat.js';
import { Faults } from './faults.js';
import { Payments } from './trade/payments.js';
import { HandlerFailures } from './handler-failures.js';
import { PlatformCertificate } from './platform-certificate.js';
import { Rids } from './rids.js';
import { SimulatorEvents } from './simulator-events.js';
import { StartList } from './start-list.js';
import { VirtualClock } from './virtual-clock.js';
import { WireLog } from './wire-log.js';

/** A message that the application sent through an API. */
export interface SentMessage {
  /** The account, or the corp. */
  appId: string;
  /** The application of a corp. */
  agentId?: string;
  /** The receiver's OpenID, or the userid of a member. */
  to: string;
  /** The message's own type for customer-service messages (`text`...), otherwise `template`, `subscribe`, `mass`. */
  type: string;
  /** The request's body as it came. */
  body: Record<string, unknown>;
  /** Milliseconds on the simulator's clock. */
  at: number;
}

/** The options of the simulator. */
export interface SimulatorStateOptions {
  /** Default: the demonstration accounts. */
  accounts?: readonly SimulatedAccountOptions[];
  /** How many exchanges the wire log keeps. Default 1000. */
  wireLimit?: number;
  /**
   * Whose time pushes are stamped with. `machine`: the application runs on the machine's time, however far the
   * simulator's clock was moved ahead. `simulated`: the application runs on the simulator's clock. Default `machine`,
   * and `simulated` from the first call of `moduleOptions()` on, which gives the application that clock.
   */
  pushTime?: 'machine' | 'simulated';
  /** Called with a bug of the simulator itself. Default: written to stderr with its stack. */
  onBug?: (error: unknown, where: string) => void;
}

/**
 * How far `invalidate` and `reset` move a clock that the application shares, in seconds. The module renews a token that
 * was refused at most once in 30 s, so without this the second test that does so would fail.
 */
const RENEWAL_PAUSE_SECONDS = 31;
/** How long counters are gathered before they are sent to the console, in milliseconds. */
const GATHER_MS = 250;

/** Everything that the simulator remembers, all of it in memory. */
export class SimulatorState {
  readonly clock = new VirtualClock();
  readonly events = new SimulatorEvents();
  readonly rids = new Rids(this.clock);
  readonly chat = new Chat(this.clock, this.events);
  readonly faults = new Faults((faults) => this.events.emit('faults', faults));
  readonly wire: WireLog;
  readonly accounts = new Map<string, Account>();
  /** AppIDs that are no account's, and the code with which the token endpoints of accounts refuse them. */
  readonly otherAppIds = new Map<string, number>();
  /** The accounts that a reset comes back to. */
  readonly start = new StartList<SimulatedAccountOptions>();
  readonly messages = new BoundedList<SentMessage>(10_000);
  readonly tokens = new IssuedTokens(this.clock);
  /** What people paid with WeChat Pay. */
  readonly payments = new Payments();
  readonly webTokens = new WebTokens(this.clock);
  /** WeChat signs its answers to signed calls with it. */
  readonly certificate = new PlatformCertificate();
  readonly handlerFailures = new HandlerFailures();
  /** Whether a test said where pushes go. */
  isDelivering = false;
  private address = '';
  private readonly countedSoon = new Set<Account>();
  private readonly stopping = unboundedController();
  private readonly givenPushTime: 'machine' | 'simulated' | undefined;
  private clockIsShared = false;
  private readonly onBug: (error: unknown, where: string) => void;

  constructor({
    accounts = Object.values(DEMO_ACCOUNTS),
    wireLimit = 1000,
    pushTime,
    onBug = printBug,
  }: SimulatorStateOptions) {
    this.givenPushTime = pushTime;
    this.onBug = onBug;
    this.wire = new WireLog(this.events, wireLimit);
    for (const account of accounts) {
      this.start.configure(account.appId, account, undefined);
      this.accounts.set(account.appId, new Account(account, this.clock));
    }
  }

  /** The simulator's own address, with no trailing slash; empty until it listens. */
  get baseUrl(): string {
    return this.address;
  }

  /** Notes the address at which the simulator listens. */
  listensAt(address: string): void {
    this.address = address;
  }

  /** Notes that an application was given the simulator's clock. */
  shareClock(): void {
    this.clockIsShared = true;
  }

  /** Whether the application under test runs on the simulator's clock. */
  private get isClockShared(): boolean {
    return this.givenPushTime ? this.givenPushTime === 'simulated' : this.clockIsShared;
  }

  /**
   * Unix seconds on the clock that the application has: what is pushed or signed for it carries this time, and what it
   * signs is measured by it.
   */
  get pushSeconds(): number {
    return this.isClockShared ? this.clock.seconds() : Math.floor(Date.now() / 1000);
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

  /** Changes the accounts that the simulator was started with: a reset comes back to these. */
  configure(accounts: readonly SimulatedAccountOptions[]): void {
    for (const account of accounts) {
      this.start.configure(account.appId, account, this.accounts.get(account.appId)?.options());
      this.put(account);
    }
  }

  /** As {@link SimulatorState.put}, and a reset comes back to it. */
  keep(settings: SimulatedAccountOptions): Account {
    this.start.keep(settings.appId, settings, this.accounts.get(settings.appId)?.options());
    return this.put(settings);
  }

  /** Tells the console that an account has changed. */
  changed(account: Account): void {
    if (!account.isHidden) this.events.emit('account', account);
  }

  /** Tells the console about counters, which change with every call: once for all changes of a moment. */
  counted(account: Account): void {
    if (this.events.listenerCount('account') === 0) return;
    if (this.countedSoon.size === 0) {
      setTimeout(() => {
        for (const one of this.countedSoon) this.changed(one);
        this.countedSoon.clear();
      }, GATHER_MS).unref();
    }
    this.countedSoon.add(account);
  }

  credentialChanged(account: Account, kind: CredentialView['kind'], change: 'issued' | 'invalidated'): void {
    this.events.emit('credential', account, { at: this.clock.now(), kind, change });
  }

  /** Makes the current access token, of either kind, invalid. */
  invalidate(account: Account): void {
    this.skipRenewalPause();
    for (const slot of [account.classic, account.stable]) slot.invalidate();
    this.credentialChanged(account, 'stable_access_token', 'invalidated');
  }

  /** Moves a clock that the application shares beyond the time in which it renews a refused token only once. */
  skipRenewalPause(): void {
    if (this.isClockShared) this.advance(RENEWAL_PAUSE_SECONDS);
  }

  /** Moves the clock ahead. */
  advance(seconds: number): void {
    this.clock.advance(seconds);
    this.events.emit('clock', { now: this.clock.now(), ahead: this.clock.ahead });
  }

  send(account: Account, message: { to: string; type: string; body: Record<string, unknown> }): void {
    this.messages.push({ appId: account.appId, ...message, at: this.clock.now() });
  }

  /** Aborted when the simulator stops; whatever is under way ends then. */
  get stopped(): AbortSignal {
    return this.stopping.signal;
  }

  stop(): void {
    this.stopping.abort();
    this.handlerFailures.stop();
  }

  /** Reports a bug of the simulator itself, with its stack. */
  reportBug(error: unknown, where: string): void {
    this.onBug(error, where);
  }

  /**
   * Everything as at start, with two exceptions that keep an application working which lives longer than one test: its
   * living tokens and tickets stay valid, and a clock that it shares does not go back.
   */
  reset(): void {
    this.messages.clear();
    this.faults.clear();
    this.rids.clear();
    this.handlerFailures.last = '';
    this.chat.clear();
    this.wire.clear();
    this.payments.clear();
    this.webTokens.clear();
    this.tokens.keepLiving((appId) => this.start.has(appId));
    if (this.isClockShared) this.clock.advance(RENEWAL_PAUSE_SECONDS);
    else this.returnToMachineTime();
    const before = new Map(this.accounts);
    this.accounts.clear();
    for (const settings of this.start.all()) {
      this.accounts.set(settings.appId, new Account(settings, this.clock, before.get(settings.appId)));
    }
  }

  /** Tokens and tickets keep the life that they have left. */
  private returnToMachineTime(): void {
    const { ahead } = this.clock;
    for (const { classic, stable, tickets } of this.accounts.values()) {
      for (const slot of [classic, stable, tickets.jsapi, tickets.wx_card]) slot.shift(-ahead);
    }
    this.clock.returnToMachineTime();
  }
}

/** Each delivery that is under way listens to the end of the simulator: many listeners are no leak. */
function unboundedController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}

function printBug(error: unknown, where: string): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`The WeChat simulator failed (${where}). This is a bug of the simulator.\n${what}\n`);
}
