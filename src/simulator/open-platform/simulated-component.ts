import type { ListeningApplication } from '../application.js';
import { listeningUrl } from '../application.js';
import type { PushFields } from '../push/push-message.js';
import type { PushOptions, PushResult } from '../push/push-sender.js';
import type { UserActions } from '../push/user-actions.js';
import type { Lifetime } from '../state/account/credential-slot.js';
import type { SimulatorState } from '../state/simulator-state.js';
import type { ComponentReport } from './component-report.js';
import { reportOfComponent } from './component-report.js';
import type { OpenPlatformProduct } from './open-platform-product.js';
import type { AuditOutcome } from './mini/mini-code.js';
import type { AuthorizeOptions } from './push/administrator-actions.js';
import type { EventResult } from './push/event-sender.js';
import type { TicketResult } from './push/ticket-pushes.js';
import type { ReleaseCase } from './release-test/release-test.js';
import type { Component } from './state/component.js';
import type { Authorization } from './state/authorization.js';
import type { Ticket } from './state/tickets.js';

/** A platform as `WechatOpenPlatformModule.forRoot` takes it. */
export interface SimulatedComponentModuleOptions {
  appId: string;
  appSecret: string;
  token: string;
  /** Current first. */
  encodingAesKey: string[];
  apiBaseUrl: string;
}

/** How a ticket is pushed. */
export interface TicketPush extends Partial<Ticket> {
  /** So many pushes are lost, this one first. */
  drop?: number;
  /** This one is delivered twice. */
  double?: boolean;
}

/**
 * A third-party platform, as its administrators and WeChat see it.
 *
 * @example
 * const platform = simulator.component();
 * const module = WechatOpenPlatformModule.forRoot(platform.moduleOptions());
 * // ... create `app` from it ...
 * await platform.deliversTo(app);
 * await platform.pushesTicket();
 * await platform.authorize('wx0123456789abcdef');
 * await simulator.user('alice').sends('hello'); // arrives at the platform's message URL
 */
export class SimulatedComponent {
  constructor(
    private readonly state: SimulatorState,
    private readonly product: OpenPlatformProduct,
    private readonly actions: UserActions,
    readonly appId: string,
  ) {}

  /**
   * Options for `WechatOpenPlatformModule.forRoot`. Beside `WechatModule.forRoot(simulator.moduleOptions())` the
   * application runs on the simulator's clock.
   */
  moduleOptions(): SimulatedComponentModuleOptions {
    const { appId, appSecret, token, aesKeys } = this.find().settings;
    return { appId, appSecret, token, encodingAesKey: [...aesKeys], apiBaseUrl: this.state.baseUrl };
  }

  /**
   * Sets where events and messages go; this survives `reset()`.
   *
   * @param target a URL, or an application; one that does not listen yet is made to listen on a free port
   * @param path the path of the authorization-event URL; messages go to `PATH/$APPID$`
   * @returns the authorization-event URL
   */
  async deliversTo(target: string | ListeningApplication, path = '/wechat/open'): Promise<string> {
    const eventUrl = (typeof target === 'string' ? target : await listeningUrl(target)) + path;
    this.product.configure([{ appId: this.appId, eventUrl, messageUrl: `${eventUrl}/$APPID$` }]);
    return eventUrl;
  }

  /** What was counted and is held, as `GET /_simulator/state` answers. */
  get report(): ComponentReport {
    return reportOfComponent(this.find());
  }

  /** Pushes a `component_verify_ticket` now. */
  pushesTicket({ drop, double, ...given }: TicketPush = {}): Promise<TicketResult> {
    const { tickets } = this.find();
    tickets.dropNext = drop ?? tickets.dropNext;
    tickets.doubleNext = double ?? tickets.doubleNext;
    return this.product.tickets.push(this.find(), given);
  }

  /** Pushes any event to the event URL; it changes nothing that WeChat knows. */
  pushesEvent(infoType: string, fields: PushFields = {}): Promise<EventResult> {
    return this.product.events.push(this.find(), { InfoType: infoType, ...fields });
  }

  /**
   * An account's administrator authorizes the platform. What people write to the account goes to the platform then.
   *
   * @param authorizerAppId an account of the simulator
   * @returns the authorization code, and where the administrator's browser is led
   */
  async authorize(
    authorizerAppId: string,
    options?: AuthorizeOptions,
  ): Promise<{ authCode: string; redirectUrl: string }> {
    const { authCode, redirectUrl, pushed } = this.product.administrator.authorize(
      this.find(),
      this.account(authorizerAppId),
      options,
    );
    await pushed;
    return { authCode, redirectUrl };
  }

  /** An account withdraws its authorization. With `lost`, the platform is not told. */
  unauthorize(authorizerAppId: string, options?: { lost?: boolean }): Promise<EventResult> {
    return this.product.administrator.unauthorize(this.find(), this.authorization(authorizerAppId), options);
  }

  /** An authorizer's current access token is dead from now on: calls with it answer 40001. */
  forget(authorizerAppId: string): void {
    this.state.skipRenewalPause();
    this.authorization(authorizerAppId).accessToken.invalidate();
  }

  /** The platform's own token is dead from now on. */
  invalidateToken(): void {
    this.state.skipRenewalPause();
    this.find().accessToken.invalidate();
  }

  /** Lives of tokens that are issued from now on, of the platform and of its authorizers, in seconds. */
  setLifetime(lifetime: Lifetime): void {
    this.find().lifetime = lifetime;
  }

  /** Delivers a message or event of an authorized account to the platform. */
  push(authorizerAppId: string, message: PushFields, options?: PushOptions): Promise<PushResult> {
    this.authorization(authorizerAppId);
    return this.actions.act(this.account(authorizerAppId), message, options);
  }

  /**
   * Decides the review of a mini program's code, in place of the success that follows some seconds after `submit_audit`.
   * The platform gets `weapp_audit_success`, `_fail` or `_delay`.
   *
   * @throws Error where no review runs
   */
  decidesAudit(authorizerAppId: string, outcome: AuditOutcome, reason?: string): void {
    this.authorization(authorizerAppId);
    if (this.product.decideAudit(this.account(authorizerAppId), outcome, reason) !== undefined) return;
    throw new Error(`No review of ${authorizerAppId} is running. Call submit_audit first.`);
  }

  /** Runs the release test (全网发布检测). @param pair 1 to 5; by default one is drawn */
  releaseTest(pair?: number): Promise<{ pair: number; cases: ReleaseCase[] }> {
    return this.product.releaseTest.run(this.find(), pair);
  }

  private find(): Component {
    return this.product.components.named(this.appId);
  }

  private account(appId: string) {
    const account = this.state.accounts.get(appId);
    if (account) return account;
    throw new Error(`The simulator has no account ${appId}. Give it one: configureAccounts([{ appId }]).`);
  }

  private authorization(appId: string): Authorization {
    const authorization = this.find().authorizations.get(appId);
    if (authorization?.state === 'authorized') return authorization;
    throw new Error(`${appId} has not authorized ${this.appId}. Call authorize() first.`);
  }
}
