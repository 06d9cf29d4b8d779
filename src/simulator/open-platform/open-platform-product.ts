import { PlatformPushes } from '../push/platform-pushes.js';
import { PushSender } from '../push/push-sender.js';
import { UserActions } from '../push/user-actions.js';
import type { SimulatedProduct } from '../product.js';
import type { Account } from '../state/account/account.js';
import type { SimulatorState } from '../state/simulator-state.js';
import { AccountApi } from '../wechat/api/account-api.js';
import { authorizationPages } from './api/authorization-page.js';
import { authorizerRoutes } from './api/authorizer.routes.js';
import { ComponentApi } from './api/component-api.js';
import { credentialRoutes } from './api/credential.routes.js';
import { loginRoutes } from './api/login.routes.js';
import { optionRoutes } from './api/options.js';
import { quotaRoutes } from './api/quota.routes.js';
import { registrationRoutes } from './api/registration.routes.js';
import { reportOfComponent } from './component-report.js';
import type { OpenPlatformReport } from './component-report.js';
import type { OpenPlatformView } from './console-protocol.js';
import { componentView } from './component-view.js';
import { componentControl } from './control/component.control.js';
import { AdministratorActions } from './push/administrator-actions.js';
import { EventSender } from './push/event-sender.js';
import { TicketPushes } from './push/ticket-pushes.js';
import { poolRoutes } from './mini/domain.routes.js';
import { MiniPath, miniRoutes } from './mini/mini-apis.js';
import type { AuditOutcome } from './mini/mini-code.js';
import { MiniManagement } from './mini/mini-management.js';
import { ReleaseTest } from './release-test/release-test.js';
import type { SimulatedComponentOptions } from './state/component-settings.js';
import { Components } from './state/components.js';

const PREFIXES = [
  '/cgi-bin/component/',
  '/cgi-bin/componentloginpage',
  '/wxaopen/safe/bindcomponent',
  '/safe/bindcomponent',
  '/sns/component/',
  '/sns/oauth2/component/',
];
/** How long counters are gathered before the console is told, in milliseconds. */
const GATHER_MS = 250;

/** Third-party platforms (第三方平台) of the Open Platform. */
export class OpenPlatformProduct implements SimulatedProduct {
  readonly name = 'open-platform';
  readonly apis;
  readonly control;
  readonly components: Components;
  readonly administrator: AdministratorActions;
  readonly events: EventSender;
  readonly tickets: TicketPushes;
  readonly releaseTest: ReleaseTest;
  readonly minis: MiniManagement;
  private readonly pushes: PlatformPushes;
  private telling: NodeJS.Timeout | undefined;

  constructor(private readonly state: SimulatorState) {
    const changed = (): void => this.tellSoon();
    const sender = new PushSender(state);
    const events = new EventSender(state);
    this.events = events;
    this.pushes = new PlatformPushes(state, sender);
    this.minis = new MiniManagement(state);
    this.components = new Components(state, changed);
    this.tickets = new TicketPushes(state, events, changed);
    this.administrator = new AdministratorActions(state, this.components, events);
    this.releaseTest = new ReleaseTest(state, this.tickets, events, sender);
    const routes = [
      ...credentialRoutes((component) => this.tickets.pushSoon(component)),
      ...authorizerRoutes,
      ...loginRoutes,
      ...quotaRoutes,
      ...registrationRoutes(events),
      ...poolRoutes(this.minis),
      ...authorizationPages(this.administrator),
    ];
    const ofMinis = miniRoutes({
      management: this.minis,
      platformOf: ({ holder }) => this.components.all().find((component) => component.holds(holder)),
    });
    const accounts = new AccountApi(state, this.pushes, [...optionRoutes, ...ofMinis]);
    const context = { state, components: this.components, pushes: this.pushes, accounts, counted: changed };
    this.apis = [
      ...PREFIXES.map((prefix) => new ComponentApi(prefix, routes, context)),
      ...ofMinis.map(({ path }) => new MiniPath(path, accounts)),
    ];
    this.control = componentControl({
      components: this.components,
      tickets: this.tickets,
      administrator: this.administrator,
      events,
      users: new UserActions(state, sender),
      releaseTest: this.releaseTest,
      decideAudit: (account, outcome, reason) => this.decideAudit(account, outcome, reason),
      changed,
    });
  }

  /** Changes the platforms that the simulator was started with, or adds some: a reset comes back to these. */
  configure(components: readonly SimulatedComponentOptions[]): void {
    this.components.configure(components);
    for (const { appId } of components) this.tickets.schedule(this.components.find(appId)!);
  }

  /** Ends the review of a mini program's code, or delays it, and tells its platform. @returns its id; undefined: none runs */
  decideAudit(account: Account, outcome: AuditOutcome, reason = 'decided by hand'): number | undefined {
    const code = this.minis.codeOf(account.appId);
    const audit = code.latestAudit;
    if (!audit || !code.decide(audit, outcome, reason)) return undefined;
    this.pushes.schedule(account, 0, this.minis.auditEvent(outcome, audit));
    return audit.id;
  }

  report(): OpenPlatformReport {
    return {
      components: Object.fromEntries(
        this.components.all().map((component) => [component.appId, reportOfComponent(component)]),
      ),
    };
  }

  consoleView(): OpenPlatformView {
    return { components: this.components.all().map(componentView) };
  }

  reset(rewound: number): void {
    this.pushes.clear();
    this.minis.reset();
    this.components.reset(rewound);
    this.tickets.restart(this.components.all());
    this.tellSoon();
  }

  stop(): void {
    clearTimeout(this.telling);
    this.pushes.clear();
    this.tickets.clear();
  }

  /** Tells the console once for all changes of a moment. */
  private tellSoon(): void {
    if (this.telling || this.state.events.listenerCount('product') === 0) return;
    this.telling = setTimeout(() => {
      this.telling = undefined;
      this.state.events.emit('product', this.name);
    }, GATHER_MS).unref();
  }
}
