import type { TokenHolder } from '../../state/account/credential-slot.js';
import { CredentialSlot, DEFAULT_LIFETIME, makeToken } from '../../state/account/credential-slot.js';
import type { Lifetime } from '../../state/account/credential-slot.js';
import { Quota } from '../../state/account/quota.js';
import type { VirtualClock } from '../../state/virtual-clock.js';
import type { ComponentCounters } from '../console-protocol.js';
import type { Grant } from './authorization.js';
import { Authorization } from './authorization.js';
import type { ComponentSettings, SimulatedComponentOptions } from './component-settings.js';
import { completeComponent } from './component-settings.js';
import { OneTimeCodes } from './one-time-codes.js';
import { grantable } from './permission-sets.js';
import { Tickets } from './tickets.js';

const NOTHING_COUNTED: ComponentCounters = {
  componentTokenRequests: 0,
  authorizerTokenRequests: 0,
  exchanges: 0,
  invalidTokenCalls: 0,
};

/** What is known of a visit to the authorization page. */
export interface Visit {
  redirectUri: string;
}

/** Calls of an account's path that a platform may make with its own token. */
const OWN_PATHS = new Set(['/cgi-bin/get_api_domain_ip', '/cgi-bin/getcallbackip']);
const PRE_AUTH_SECONDS = 1800;
const AUTH_CODE_SECONDS = 3600;
const CLEARS_A_MONTH = 10;
/** A month begins at midnight in Beijing. */
const BEIJING_MS = 8 * 3_600_000;

const preAuthCodes = (clock: VirtualClock) =>
  new OneTimeCodes<undefined>(clock, 'preauthcode', PRE_AUTH_SECONDS);
const authCodes = (clock: VirtualClock) =>
  new OneTimeCodes<Authorization>(clock, 'queryauthcode', AUTH_CODE_SECONDS);

/** One third-party platform and everything that WeChat keeps about it. */
export class Component implements TokenHolder {
  settings: ComponentSettings;
  lifetime: Lifetime = DEFAULT_LIFETIME;
  readonly accessToken: CredentialSlot;
  readonly tickets: Tickets;
  readonly quota: Quota;
  preAuthCodes: OneTimeCodes<undefined>;
  authCodes: OneTimeCodes<Authorization>;
  readonly authorizations = new Map<string, Authorization>();
  /** The page of the application that the last authorization page was to lead back to. */
  lastVisit: Visit | undefined;
  private clears = { month: '', count: 0 };
  readonly counters: ComponentCounters = { ...NOTHING_COUNTED };

  constructor(
    given: SimulatedComponentOptions,
    private readonly clock: VirtualClock,
  ) {
    this.settings = completeComponent(given);
    this.accessToken = new CredentialSlot(clock, makeToken, given.appId, this);
    this.tickets = new Tickets(clock);
    this.quota = new Quota(clock);
    this.preAuthCodes = preAuthCodes(clock);
    this.authCodes = authCodes(clock);
  }

  get appId(): string {
    return this.settings.appId;
  }

  /** All settings as they are now, in the form in which they are handed in. */
  options(): SimulatedComponentOptions {
    const { aesKeys, ...rest } = this.settings;
    const [encodingAesKey, previousEncodingAesKey] = aesKeys;
    return { ...rest, encodingAesKey, previousEncodingAesKey };
  }

  change(given: SimulatedComponentOptions): void {
    this.settings = completeComponent(given, this.settings);
  }

  /**
   * As at start, but for its living token and tickets.
   *
   * @param rewound how far the clock went back, in milliseconds
   */
  restart(given: SimulatedComponentOptions, rewound: number): void {
    const { appSecret } = this.settings;
    this.settings = completeComponent({ ...given, appSecret: given.appSecret ?? appSecret });
    for (const authorization of this.authorizations.values()) authorization.withdraw();
    this.authorizations.clear();
    this.preAuthCodes = preAuthCodes(this.clock);
    this.authCodes = authCodes(this.clock);
    this.quota.clear();
    this.clears = { month: '', count: 0 };
    this.lifetime = DEFAULT_LIFETIME;
    this.lastVisit = undefined;
    this.accessToken.shift(-rewound);
    this.tickets.restart(rewound);
    Object.assign(this.counters, NOTHING_COUNTED);
  }

  /** An account authorizes the platform, or changes what it granted. @returns whether it is a new authorization */
  authorize(appId: string, grant: Grant): { authorization: Authorization; isNew: boolean } {
    const known = this.authorizations.get(appId);
    if (known?.state === 'authorized') {
      known.update(grant);
      return { authorization: known, isNew: false };
    }
    known?.replace();
    const authorization = new Authorization(appId, grant, this.clock, () => this.countInvalid());
    this.authorizations.set(appId, authorization);
    return { authorization, isNew: true };
  }

  /** Whether a token belongs to one of the platform's authorizations. */
  holds(holder: TokenHolder | undefined): boolean {
    return holder instanceof Authorization && this.authorizations.get(holder.appId) === holder;
  }

  /** The permission sets that an account of a kind grants, if it grants all that the platform asks for. */
  setsFor(kind: 'official' | 'mini'): readonly number[] {
    const { permissionSets } = this.settings;
    return permissionSets ?? grantable(kind);
  }

  /** Uses up one of the month's resets of quotas. @returns false when none is left */
  mayClear(): boolean {
    const month = new Date(this.clock.now() + BEIJING_MS).toISOString().slice(0, 7);
    if (this.clears.month !== month) this.clears = { month, count: 0 };
    return this.clears.count++ < CLEARS_A_MONTH;
  }

  /** The platform's own token is no account's. */
  refusal(path: string, forPlatform: boolean): number {
    return forPlatform || OWN_PATHS.has(path) ? 0 : 61015;
  }

  countInvalid(): void {
    this.counters.invalidTokenCalls++;
  }
}
