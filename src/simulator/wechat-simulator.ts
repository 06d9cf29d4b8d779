import type { Account } from './state/account/account.js';
import type { SimulatedAccountOptions } from './state/account/account-settings.js';
import type { ListeningApplication } from './application.js';
import { addressOf } from './application.js';
import type { FaultRule } from './state/faults.js';
import type { Lifetime } from './state/account/credential-slot.js';
import type { VirtualClock } from './state/virtual-clock.js';
import type { WireEntry } from './console-protocol.js';
import type { SimulatorState } from './control/state-report.js';
import { stateOf } from './control/state-report.js';
import type { SimulatedModuleOptions } from './module-options.js';
import { moduleOptions } from './module-options.js';
import { Actors } from './push/user-actions.js';
import type { HandshakeResult } from './push/handshake.js';
import { shakeHands } from './push/handshake.js';
import type { PushFields } from './push/push-message.js';
import type { PushOptions, PushResult } from './push/push-sender.js';
import { PushSender } from './push/push-sender.js';
import { SimulatedUser } from './simulated-user.js';
import { SimulatorServer } from './server/simulator-server.js';
import type { SentMessage, WorldOptions } from './state/simulator-state.js';
import { World } from './state/simulator-state.js';

/** How a simulator is started. */
export interface SimulatorOptions extends WorldOptions {
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
  private readonly world: World;
  private readonly sender: PushSender;
  private readonly actors: Actors;
  private readonly server: SimulatorServer;
  private readonly users = new Map<string, SimulatedUser>();

  private constructor(options: SimulatorOptions) {
    this.world = new World(options);
    this.sender = new PushSender(this.world);
    this.actors = new Actors(this.world, this.sender);
    this.server = new SimulatorServer(this.world, this.actors);
    this.world.deliver = (account, fields) => {
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
    simulator.world.baseUrl = await simulator.server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
    return simulator;
  }

  /** Where it listens, with no trailing slash: what an application's `apiBaseUrl` is set to. */
  get url(): string {
    return this.world.baseUrl;
  }

  get port(): number {
    return Number(new URL(this.url).port || 80);
  }

  /** The simulator's time; an application under test can be given it as its own `WechatClock`. */
  get clock(): VirtualClock {
    return this.world.clock;
  }

  /** What went over the wire, the newest last. */
  get wire(): WireEntry[] {
    return this.world.wire.all();
  }

  /** What the application sent through APIs, the newest last. */
  get messages(): SentMessage[] {
    return this.world.messages.all();
  }

  /** What was counted and is held, as `GET /_simulator/state` answers. */
  state(): SimulatorState {
    return stateOf(this.world);
  }

  /** What `WechatModule.forRoot` takes so that an application talks to this simulator, all its accounts included. */
  moduleOptions(): SimulatedModuleOptions {
    return moduleOptions([...this.world.accounts.values()], this.url);
  }

  /**
   * Says where an account's pushes go, a reset included: to a URL, or to an application, which is made to listen on a free port when
   * it does not yet.
   *
   * @param path the webhook's path, for an application
   */
  async deliversTo(target: string | ListeningApplication, path = '/wechat', appId?: string): Promise<string> {
    const webhookUrl = typeof target === 'string' ? target : (await addressOf(target)) + path;
    this.world.configure([{ appId: this.account(appId).appId, webhookUrl }]);
    return webhookUrl;
  }

  /** Somebody with a phone; the same one whenever the same OpenID is asked for. */
  user(openid: string, appId?: string): SimulatedUser {
    const account = this.account(appId).appId;
    const key = `${account} ${openid}`;
    let user = this.users.get(key);
    if (!user) {
      user = new SimulatedUser(openid, this.world, this.actors, () => this.account(account));
      this.users.set(key, user);
    }
    return user;
  }

  /** Delivers a message or event as WeChat does; what `message` lacks is filled in. */
  push(message: PushFields, options?: PushOptions, appId?: string): Promise<PushResult> {
    return this.actors.act(this.account(appId), message, options);
  }

  /** The check that WeChat makes when a webhook's address is saved. */
  shakesHands(appId?: string): Promise<HandshakeResult> {
    return shakeHands(this.world, this.account(appId).settings);
  }

  /**
   * Changes accounts, or adds some, as if the simulator had been started with them: a reset comes back to these.
   */
  configureAccounts(accounts: readonly SimulatedAccountOptions[]): void {
    this.world.configure(accounts);
  }

  /** The current access token is dead from now on: calls with it answer 40001. */
  invalidateToken(appId?: string): void {
    this.world.invalidate(this.account(appId));
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
    this.world.faults.add(rule);
  }

  clearFaults(): void {
    this.world.faults.clear();
  }

  /** Lets seconds pass at once: what expires, expires; what falls due, happens. */
  advance(seconds: number): void {
    this.world.advance(seconds);
  }

  /** WeChat's certificate for signed calls: its number and its public key as PEM. */
  get certificate(): { serial: string; publicKey: string } {
    const { serial, publicKey } = this.world.certificate;
    return { serial, publicKey };
  }

  /** Everything as at start. */
  reset(): void {
    this.users.clear();
    this.world.reset();
  }

  /** Stops at once, whatever is under way. */
  async stop(): Promise<void> {
    this.world.stop();
    await this.server.stop();
  }

  private account(appId?: string): Account {
    const { accounts } = this.world;
    const account = appId === undefined ? accounts.values().next().value : accounts.get(appId);
    if (account) return account;
    throw new Error(
      `The simulator has no account ${appId ?? ''}; it has ${[...accounts.keys()].join(', ') || 'none'}.`,
    );
  }
}
