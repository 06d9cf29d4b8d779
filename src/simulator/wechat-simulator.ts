import type { Account } from './state/account/account.js';
import type { SimulatedAccountOptions } from './state/account/account-settings.js';
import type { ListeningApplication } from './application.js';
import { listeningUrl } from './application.js';
import type { FaultRule } from './state/faults.js';
import type { Lifetime } from './state/account/credential-slot.js';
import type { VirtualClock } from './state/virtual-clock.js';
import type { WireEntry } from './console-protocol.js';
import type { StateReport } from './control/state-report.js';
import { reportOf } from './control/state-report.js';
import type { SimulatedModuleOptions } from './module-options.js';
import { moduleOptions } from './module-options.js';
import { UserActions } from './push/user-actions.js';
import type { HandshakeResult } from './push/handshake.js';
import { checkHandshake } from './push/handshake.js';
import type { PushFields } from './push/push-message.js';
import type { PushOptions, PushResult } from './push/push-sender.js';
import { PushSender } from './push/push-sender.js';
import { SimulatedUser } from './simulated-user.js';
import { SimulatorServer } from './server/simulator-server.js';
import type { SentMessage, SimulatorStateOptions } from './state/simulator-state.js';
import { SimulatorState } from './state/simulator-state.js';

/** How a simulator is started. */
export interface SimulatorOptions extends SimulatorStateOptions {
  /** Default 0: any free port. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
}

/**
 * WeChat in a box: a server that behaves towards an application as WeChat does, all of it in memory.
 *
 * Where a method takes an `appId` it may be left out: the first account is meant.
 *
 * @example
 * const simulator = await WechatSimulator.start();
 * const module = WechatModule.forRoot(simulator.moduleOptions());
 * // ... create `app` from it ...
 * await simulator.deliversTo(app, '/wechat');
 *
 * const alice = simulator.user('alice');
 * await alice.sends('ping');
 * expect((await alice.receives()).text).toBe('pong');
 */
export class WechatSimulator {
  private readonly root: SimulatorState;
  private readonly sender: PushSender;
  private readonly actions: UserActions;
  private readonly server: SimulatorServer;
  private readonly users = new Map<string, SimulatedUser>();

  private constructor(options: SimulatorOptions) {
    this.root = new SimulatorState(options);
    this.sender = new PushSender(this.root);
    this.actions = new UserActions(this.root, this.sender);
    this.server = new SimulatorServer(this.root, this.actions);
    this.root.deliver = (account, fields) => {
      // An account with no webhook hears nothing; that is how it was set up.
      if (this.sender.isReachable(account)) void this.sender.push(account, fields);
    };
  }

  /**
   * Starts a simulator.
   *
   * @throws SimulatorStartError when the port is taken or the address is not one of this machine
   */
  static async start(options: SimulatorOptions = {}): Promise<WechatSimulator> {
    const simulator = new WechatSimulator(options);
    simulator.root.baseUrl = await simulator.server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
    return simulator;
  }

  /** Where it listens, with no trailing slash: what an application's `apiBaseUrl` is set to. */
  get url(): string {
    return this.root.baseUrl;
  }

  get port(): number {
    return Number(new URL(this.url).port || 80);
  }

  /** The simulator's time; an application under test can be given it as its own `WechatClock`. */
  get clock(): VirtualClock {
    return this.root.clock;
  }

  /** What went over the wire, the newest last. */
  get wire(): WireEntry[] {
    return this.root.wire.all();
  }

  /** What the application sent through APIs, the newest last. */
  get messages(): SentMessage[] {
    return this.root.messages.all();
  }

  /** What was counted and is held, as `GET /_simulator/state` answers. */
  state(): StateReport {
    return reportOf(this.root);
  }

  /** What `WechatModule.forRoot` takes so that an application talks to this simulator, all its accounts included. */
  moduleOptions(): SimulatedModuleOptions {
    return moduleOptions([...this.root.accounts.values()], this.url);
  }

  /**
   * Says where an account's pushes go, a reset included: to a URL, or to an application, which is made to listen on a free port when
   * it does not yet.
   *
   * @param path the webhook's path, for an application
   */
  async deliversTo(target: string | ListeningApplication, path = '/wechat', appId?: string): Promise<string> {
    const webhookUrl = typeof target === 'string' ? target : (await listeningUrl(target)) + path;
    this.root.configure([{ appId: this.account(appId).appId, webhookUrl }]);
    return webhookUrl;
  }

  /** Somebody with a phone; the same one whenever the same OpenID is asked for. */
  user(openid: string, appId?: string): SimulatedUser {
    const account = this.account(appId).appId;
    const key = `${account} ${openid}`;
    let user = this.users.get(key);
    if (!user) {
      user = new SimulatedUser(openid, this.root, this.actions, () => this.account(account));
      this.users.set(key, user);
    }
    return user;
  }

  /** Delivers a message or event as WeChat does; what `message` lacks is filled in. */
  push(message: PushFields, options?: PushOptions, appId?: string): Promise<PushResult> {
    return this.actions.act(this.account(appId), message, options);
  }

  /** The check that WeChat makes when a webhook's address is saved. */
  handshake(appId?: string): Promise<HandshakeResult> {
    return checkHandshake(this.root, this.account(appId).settings);
  }

  /**
   * Changes accounts, or adds some, as if the simulator had been started with them: a reset comes back to these.
   */
  configureAccounts(accounts: readonly SimulatedAccountOptions[]): void {
    this.root.configure(accounts);
  }

  /** The current access token is dead from now on: calls with it answer 40001. */
  invalidateToken(appId?: string): void {
    this.root.invalidate(this.account(appId));
  }

  /** Lives of tokens and tickets that are issued from now on, in seconds. */
  setLifetime(lifetime: Lifetime, appId?: string): void {
    this.account(appId).lifetime = lifetime;
  }

  /** Limits of one path from now on: 45009 and 45011 beyond them. */
  limit(path: string, limits: { perDay?: number; perMinute?: number }, appId?: string): void {
    this.account(appId).quota.limit(path, limits);
  }

  /** Something goes wrong on a path from now on. */
  fault(rule: FaultRule): void {
    this.root.faults.add(rule);
  }

  clearFaults(): void {
    this.root.faults.clear();
  }

  /** Lets seconds pass at once: what expires, expires; what falls due, happens. */
  advance(seconds: number): void {
    this.root.advance(seconds);
  }

  /** WeChat's certificate for signed calls: its number and its public key as PEM. */
  get certificate(): { serial: string; publicKey: string } {
    const { serial, publicKey } = this.root.certificate;
    return { serial, publicKey };
  }

  /** Everything as at start. */
  reset(): void {
    this.users.clear();
    this.root.reset();
  }

  /** Stops at once, whatever is under way. */
  async stop(): Promise<void> {
    this.root.stop();
    await this.server.stop();
  }

  private account(appId?: string): Account {
    const { accounts } = this.root;
    const account = appId === undefined ? accounts.values().next().value : accounts.get(appId);
    if (account) return account;
    throw new Error(
      `The simulator has no account ${appId ?? ''}; it has ${[...accounts.keys()].join(', ') || 'none'}.`,
    );
  }
}
