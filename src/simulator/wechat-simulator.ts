import type { Account } from './state/account/account.js';
import type { SimulatedAccountOptions } from './state/account/account-settings.js';
import type { ListeningApplication } from './application.js';
import { listeningUrl } from './application.js';
import { CertificateAuthority } from './drop-in/authority.js';
import { DropInServer } from './drop-in/drop-in-server.js';
import type { FaultRule } from './state/faults.js';
import type { Lifetime } from './state/account/credential-slot.js';
import type { VirtualClock } from './state/virtual-clock.js';
import type { WireEntry } from './console-protocol.js';
import { checkAccount, OPENID } from './control/account-fields.js';
import { readLifetime, readLimit } from './control/account.control.js';
import { Fields, needed } from './control/fields.js';
import { readAdvance, readFault } from './control/simulator.control.js';
import type { StateReport } from './control/state-report.js';
import type { SimulatedModuleOptions } from './module-options.js';
import { moduleOptions } from './module-options.js';
import type { HandshakeResult } from './push/handshake.js';
import { checkHandshake } from './push/handshake.js';
import type { PushFields } from './push/push-message.js';
import type { PushOptions, PushResult } from './push/push-sender.js';
import { SimulatedUser } from './simulated-user.js';
import { OpenPlatformProduct } from './open-platform/open-platform-product.js';
import type { OpenPlatformReport } from './open-platform/component-report.js';
import { SimulatedComponent } from './open-platform/simulated-component.js';
import type { SimulatedComponentOptions } from './open-platform/state/component-settings.js';
import { DEMO_COMPONENT } from './open-platform/state/demo-component.js';
import { AccountProduct } from './wechat/account-product.js';
import { PRODUCTS } from './products.js';
import type { PayReport } from './pay/pay-product.js';
import { PayProduct } from './pay/pay-product.js';
import { SimulatedMerchant } from './pay/simulated-merchant.js';
import type { Merchant } from './pay/state/merchant.js';
import type { SimulatedMerchantOptions } from './pay/state/merchant-settings.js';
import { Simulation } from './simulation.js';
import { readSessionFile, writeSession } from './session/session-file.js';
import type { SimulatorSession } from './session/session-document.js';
import { applySession, takeSession } from './session/session.js';
import { isLoopback, newControlKey } from './server/control-key.js';
import { SimulatorServer } from './simulator-server.js';
import type { SentMessage, SimulatorStateOptions } from './state/simulator-state.js';
import { SimulatorState } from './state/simulator-state.js';
import { SimulatedCorp } from './work/simulated-corp.js';
import { SimulatedSuite } from './work/simulated-suite.js';
import type { SimulatedSuiteOptions } from './work/state/suite.js';
import type { SimulatedCorpOptions } from './work/state/corp-settings.js';
import { DEMO_CORP } from './work/state/corp-settings.js';
import { WorkProduct } from './work/work-product.js';
import type { WorkReport } from './work/work-report.js';

/** The events after which a session differs. */
const CHANGES = ['wire', 'chat', 'account', 'credential', 'faults', 'clock', 'product', 'reset'] as const;

const SIMULATIONS = new WeakMap<WechatSimulator, Simulation>();

/** What is inside a simulator, for the package's own functions that are no method of it. */
export const simulationOf = (simulator: WechatSimulator): Simulation => SIMULATIONS.get(simulator)!;

/** How the drop-in mode is opened. */
export interface DropInOptions {
  /** Where the certificate authority is kept; it is made there the first time. */
  caDirectory: string;
  /** The port of the proxy, which takes TLS too. Default 0: any free one. */
  port?: number;
  /** A second port of the same kind, for example 443. Default: none. */
  tlsPort?: number;
  /** The address to listen on. Default 127.0.0.1. */
  host?: string;
  /** Called with each host that was refused. */
  onRefused?: (what: string) => void;
}

/** Where programs find the simulator under WeChat's own host names. */
export interface DropIn {
  readonly port: number;
  readonly tlsPort: number | undefined;
  /** The certificate of the authority, which programs are told to trust: a file, and what is in it. */
  readonly caFile: string;
  readonly ca: string;
}

/** How a simulator is started. */
export interface SimulatorOptions extends SimulatorStateOptions {
  /** Third-party platforms. Default: the demonstration platform. */
  components?: readonly SimulatedComponentOptions[];
  /** Default 0: any free port. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /**
   * Further host names at which browsers may use the console and the control API. Default: none, only loopback and
   * `host`. WeChat's own paths answer at every name.
   */
  allowedHosts?: readonly string[];
  /**
   * What the console and the control API ask for: `/?key=KEY` in a browser, `Authorization: Bearer KEY` from programs.
   * Default: nothing where only this machine can reach the simulator, else a random key.
   */
  controlKey?: string;
  /** The address at which others reach the simulator; links in its answers begin with it. Default: where it listens. */
  publicUrl?: string;
  /** The merchants of WeChat Pay. Default: the demonstration merchant. */
  merchants?: readonly SimulatedMerchantOptions[];
  /** Corps of WeCom. Default: the demonstration corp. */
  corps?: readonly SimulatedCorpOptions[];
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
  private readonly product: AccountProduct;
  private readonly simulation: Simulation;
  private readonly pay: PayProduct;
  private readonly platforms: OpenPlatformProduct;
  private readonly server: SimulatorServer;
  private readonly users = new Map<string, SimulatedUser>();
  private readonly corps = new Map<string, SimulatedCorp>();
  private readonly doors: DropInServer[] = [];
  private bound = 0;
  private key: string | undefined;

  private constructor(options: SimulatorOptions) {
    for (const account of options.accounts ?? []) checkAccount(account);
    this.root = new SimulatorState(options);
    this.product = new AccountProduct(this.root);
    this.simulation = new Simulation(this.root, this.product, PRODUCTS);
    this.pay = this.simulation.find(PayProduct);
    if (options.merchants) this.pay.pay.startWith(options.merchants);
    if (options.corps) this.simulation.find(WorkProduct).work.startWith(options.corps);
    this.platforms = this.simulation.find(OpenPlatformProduct);
    if (options.components) this.platforms.configure(options.components);
    // Nothing is pushed to the demonstration platform before somebody asks for it: most tests have none.
    else this.platforms.components.configure([DEMO_COMPONENT]);
    this.server = new SimulatorServer(this.simulation);
    SIMULATIONS.set(this, this.simulation);
  }

  /**
   * Starts a simulator.
   *
   * @throws SimulatorStartError when the port is taken or the address is not one of this machine
   */
  static async start(options: SimulatorOptions = {}): Promise<WechatSimulator> {
    const simulator = new WechatSimulator(options);
    const { port = 0, host = '127.0.0.1', allowedHosts = [], publicUrl } = options;
    const controlKey = options.controlKey ?? (isLoopback(host) ? undefined : newControlKey());
    simulator.key = controlKey;
    const hosts = publicUrl === undefined ? allowedHosts : [...allowedHosts, new URL(publicUrl).hostname];
    const address = await simulator.server.listen({ port, host, allowedHosts: hosts, controlKey });
    simulator.bound = Number(new URL(address).port || 80);
    simulator.root.listensAt(publicUrl?.replace(/\/+$/, '') ?? address);
    return simulator;
  }

  /** Where it is reached, with no trailing slash: what an application's `apiBaseUrl` is set to. */
  get url(): string {
    return this.root.baseUrl;
  }

  get port(): number {
    return this.bound;
  }

  /** What the console and the control API ask for; `undefined`: nothing. */
  get controlKey(): string | undefined {
    return this.key;
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
  state(): StateReport & PayReport & WorkReport & OpenPlatformReport {
    return this.simulation.report() as StateReport & PayReport & WorkReport & OpenPlatformReport;
  }

  /**
   * Options for `WechatModule.forRoot`, with all accounts of this simulator. The application talks to this simulator
   * and runs on its clock, so `advance`, `invalidateToken` and `reset` can be used as often as a test likes.
   */
  moduleOptions(): SimulatedModuleOptions {
    this.root.shareClock();
    return moduleOptions([...this.root.accounts.values()], this.url, this.clock);
  }

  /**
   * Sets where an account's pushes go; this survives `reset()`.
   *
   * @param target a URL, or an application; one that does not listen yet is made to listen on a free port
   * @param path the webhook's path in the application
   * @returns the webhook's URL
   */
  async deliversTo(target: string | ListeningApplication, path = '/wechat', appId?: string): Promise<string> {
    const webhookUrl = typeof target === 'string' ? target : (await listeningUrl(target)) + path;
    this.configureAccounts([{ appId: this.account(appId).appId, webhookUrl }]);
    this.root.isDelivering = true;
    return webhookUrl;
  }

  /**
   * Somebody with a phone; the same one whenever the same OpenID is asked for.
   *
   * @throws Error when WeChat could not have such an OpenID
   */
  user(openid: string, appId?: string): SimulatedUser {
    needed(Fields.of({ openid }).text('openid', OPENID), 'openid');
    const account = this.account(appId).appId;
    const key = `${account} ${openid}`;
    let user = this.users.get(key);
    if (!user) {
      user = new SimulatedUser(openid, this.root, this.product.actions, () => this.account(account));
      this.users.set(key, user);
    }
    return user;
  }

  /**
   * A merchant of WeChat Pay.
   *
   * @param mchId its number; the first merchant when it is left out
   * @throws Error when there is no such merchant
   */
  merchant(mchId?: string): SimulatedMerchant {
    const number = this.merchantOf(mchId).mchId;
    return new SimulatedMerchant(this.root, this.pay.actions, () => this.merchantOf(number));
  }

  /** Changes merchants, or adds some, as if the simulator had been started with them. */
  configureMerchants(merchants: readonly SimulatedMerchantOptions[]): void {
    this.pay.pay.configure(merchants);
  }

  /** A corp of WeCom; the demonstration corp when no other is named. */
  corp(corpId: string = DEMO_CORP.corpId): SimulatedCorp {
    let corp = this.corps.get(corpId);
    if (!corp) {
      const product = this.simulation.find(WorkProduct);
      corp = new SimulatedCorp(corpId, product, () => this.url);
      this.corps.set(corpId, corp);
    }
    return corp;
  }

  /** Changes suites of WeCom's service providers, or adds some; `reset()` takes them away. */
  configureSuites(suites: readonly SimulatedSuiteOptions[]): void {
    const { work, suites: pushes } = this.simulation.find(WorkProduct);
    for (const suite of suites) pushes.start(work.putSuite(suite));
  }

  /** A suite of a service provider of WeCom, see {@link WechatSimulator.configureSuites}. */
  suite(suiteId: string): SimulatedSuite {
    return new SimulatedSuite(suiteId, this.simulation.find(WorkProduct));
  }

  /**
   * A third-party platform of the Open Platform.
   *
   * @param appId its AppID; the first platform when it is left out
   * @throws Error when there is no such platform
   */
  component(appId?: string): SimulatedComponent {
    const known = this.platforms.components.named(appId).appId;
    return new SimulatedComponent(this.root, this.platforms, this.product.actions, known);
  }

  /** Changes third-party platforms, or adds some, as if the simulator had been started with them. */
  configureComponents(components: readonly SimulatedComponentOptions[]): void {
    this.platforms.configure(components);
  }

  /** Delivers a message or event as WeChat does; what `message` lacks is filled in. */
  push(message: PushFields, options?: PushOptions, appId?: string): Promise<PushResult> {
    return this.product.actions.act(this.account(appId), message, options);
  }

  /** The check that WeChat makes when a webhook's address is saved. */
  handshake(appId?: string): Promise<HandshakeResult> {
    return checkHandshake(this.root, this.account(appId).settings);
  }

  /**
   * Changes accounts, or adds some, as if the simulator had been started with them: a reset comes back to these.
   *
   * @throws Error that names the setting that does not fit; nothing is changed then
   */
  configureAccounts(accounts: readonly SimulatedAccountOptions[]): void {
    for (const account of accounts) checkAccount(account);
    this.root.configure(accounts);
  }

  /** The current access token is dead from now on: calls with it answer 40001. */
  invalidateToken(appId?: string): void {
    this.root.invalidate(this.account(appId));
  }

  /**
   * Lives of tokens and tickets that are issued from now on, in seconds.
   *
   * @throws Error when a life is no number, or too long
   */
  setLifetime(lifetime: Partial<Lifetime>, appId?: string): void {
    const account = this.account(appId);
    account.lifetime = readLifetime(account, lifetime);
  }

  /**
   * Limits of one path from now on: 45009 and 45011 beyond them.
   *
   * @throws Error when the path does not begin with `/`, or a limit is no whole number
   */
  limit(path: string, limits: { perDay?: number; perMinute?: number }, appId?: string): void {
    const { path: checked, ...rest } = readLimit({ ...limits, path });
    this.account(appId).quota.limit(checked, rest);
  }

  /**
   * Something goes wrong on a path from now on.
   *
   * @throws Error that names the field that does not fit
   */
  fault(rule: FaultRule): void {
    this.root.faults.add(readFault(rule));
  }

  clearFaults(): void {
    this.root.faults.clear();
  }

  /**
   * Lets seconds pass at once: what expires, expires; what falls due, happens.
   *
   * @throws Error when it is no number of seconds from now on: time does not go back
   */
  advance(seconds: number): void {
    this.root.advance(readAdvance(this.root, { advance: seconds }));
  }

  /** WeChat's certificate for signed calls: its number and its public key as PEM. */
  get certificate(): { serial: string; publicKey: string } {
    const { serial, publicKey } = this.root.certificate;
    return { serial, publicKey };
  }

  /** Everything as at start. */
  reset(): void {
    this.users.clear();
    this.corps.clear();
    this.simulation.reset();
  }

  /**
   * Answers under WeChat's own host names from now on, for programs that cannot be told another address: as an HTTPS
   * proxy, and as a TLS server by the name that clients ask for. Nothing is sent on; other hosts are refused.
   *
   * @throws Error when the port is taken, or the certificate authority can be neither read nor made
   */
  async openDropIn(options: DropInOptions): Promise<DropIn> {
    const { caDirectory, port = 0, tlsPort, host = '127.0.0.1', onRefused = () => undefined } = options;
    const authority = CertificateAuthority.in(caDirectory);
    const context = authority.serverContext();
    const open = (at: number): Promise<number> => {
      const door = new DropInServer(this.server, context, onRefused);
      this.doors.push(door);
      return door.listen(at, host);
    };
    return {
      port: await open(port),
      tlsPort: tlsPort === undefined ? undefined : await open(tlsPort),
      caFile: authority.file,
      ca: authority.pem,
    };
  }

  /**
   * The world and the wire as one JSON document, for {@link WechatSimulator.load}, a bug report, or `replay`.
   *
   * @param secrets `replace`: made-up secrets of the same form stand in place of the real ones. Names and messages of
   *   people stay. `keep`: everything as it is
   */
  session(secrets: 'keep' | 'replace' = 'replace'): SimulatorSession {
    return takeSession(this.simulation, secrets);
  }

  /** Saves {@link WechatSimulator.session} to a file, which its owner alone can read. */
  save(file: string, secrets: 'keep' | 'replace' = 'replace'): void {
    writeSession(file, this.session(secrets));
  }

  /**
   * Brings this simulator into the state of a session.
   *
   * @param session a document of {@link WechatSimulator.session}, or the name of a file with one
   * @throws SessionError when it is no session of this version
   */
  load(session: string | SimulatorSession): void {
    this.users.clear();
    this.corps.clear();
    applySession(this.simulation, typeof session === 'string' ? readSessionFile(session) : session);
  }

  /**
   * Calls `listener` after anything has changed that a session holds.
   *
   * @returns a function that ends this
   */
  onChange(listener: () => void): () => void {
    const { events } = this.root;
    for (const name of CHANGES) events.on(name, listener);
    return () => {
      for (const name of CHANGES) events.off(name, listener);
    };
  }

  /** Stops at once, whatever is under way. */
  async stop(): Promise<void> {
    this.simulation.stop();
    await Promise.all(this.doors.map((door) => door.stop()));
    await this.server.stop();
  }

  private merchantOf(mchId?: string): Merchant {
    const { merchants } = this.pay.pay;
    const merchant = mchId === undefined ? merchants.values().next().value : merchants.get(mchId);
    if (merchant) return merchant;
    throw new Error(
      `The simulator has no merchant ${mchId ?? ''}; it has ${[...merchants.keys()].join(', ') || 'none'}.`,
    );
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
