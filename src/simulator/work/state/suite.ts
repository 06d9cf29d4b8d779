import { CredentialSlot } from '../../state/account/credential-slot.js';
import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomText } from '../../util/random.js';

/** An application of a service provider (第三方应用, 代开发模板), as it is handed in. */
export interface SimulatedSuiteOptions {
  suiteId: string;
  suiteSecret?: string;
  token?: string;
  encodingAesKey?: string;
  /** Where events about authorizations go (指令回调). */
  commandUrl?: string;
  /** Where messages go (数据回调); `$CORPID$` stands for the corp. */
  dataUrl?: string;
  /** The provider's own corp id. */
  providerCorpId?: string;
  providerSecret?: string;
  /** An application developed on behalf of corps: the permanent code is its secret. */
  delegated?: boolean;
}

/** A corp that has installed the suite. */
export interface Installation {
  readonly corpId: string;
  readonly agentId: string;
  permanentCode: string;
}

interface AuthCode {
  readonly corpId: string;
  readonly state: string | undefined;
  readonly expiresAt: number;
  used: boolean;
}

const TICKET_MS = 30 * 60_000;
const AUTH_CODE_MS = 10 * 60_000;
const PRE_AUTH_CODE_SECONDS = 1200;

/** A suite: tickets, its token, and the corps that installed it. */
export class Suite {
  settings: Required<Omit<SimulatedSuiteOptions, 'commandUrl' | 'dataUrl'>> &
    Pick<SimulatedSuiteOptions, 'commandUrl' | 'dataUrl'>;
  readonly token: CredentialSlot;
  readonly providerToken: CredentialSlot;
  private readonly tickets = new BoundedMap<number>(100);
  readonly preAuthCodes = new BoundedMap<number>(1000);
  private readonly authCodes = new BoundedMap<AuthCode>(1000);
  readonly installations = new Map<string, Installation>();
  /** Seconds that new tokens of the suite and the provider live. */
  expiresIn = 7200;
  readonly counters = {
    tickets: 0,
    suiteTokenRequests: 0,
    providerTokenRequests: 0,
    corpTokenRequests: 0,
    permanentCodeRequests: 0,
    invalidTokenCalls: 0,
  };

  constructor(
    given: SimulatedSuiteOptions,
    private readonly clock: VirtualClock,
  ) {
    this.settings = {
      suiteSecret: randomText(43),
      token: '',
      encodingAesKey: '',
      providerCorpId: 'wwprovider00000001',
      providerSecret: randomText(64),
      delegated: false,
      ...given,
    };
    this.token = new CredentialSlot(clock, () => randomText(170), `suite/${given.suiteId}`);
    this.providerToken = new CredentialSlot(clock, () => randomText(170), `provider/${given.suiteId}`);
  }

  get suiteId(): string {
    return this.settings.suiteId;
  }

  change(given: Partial<SimulatedSuiteOptions>): void {
    const defined = Object.entries(given).filter(([, value]) => value !== undefined);
    this.settings = { ...this.settings, ...Object.fromEntries(defined) };
  }

  /** A ticket that is good for half an hour. */
  issueTicket(value = randomText(64)): string {
    this.tickets.set(value, this.clock.now() + TICKET_MS);
    this.counters.tickets++;
    return value;
  }

  isTicketGood(ticket: string): boolean {
    return this.clock.now() < (this.tickets.get(ticket) ?? 0);
  }

  issuePreAuthCode(): { code: string; expiresIn: number } {
    const code = randomText(64);
    this.preAuthCodes.set(code, this.clock.now() + PRE_AUTH_CODE_SECONDS * 1000);
    return { code, expiresIn: PRE_AUTH_CODE_SECONDS };
  }

  /** What an administrator's consent gives: once, ten minutes. */
  issueAuthCode(corpId: string, state?: string): string {
    const code = randomText(64);
    this.authCodes.set(code, { corpId, state, expiresAt: this.clock.now() + AUTH_CODE_MS, used: false });
    return code;
  }

  /** Another code for the consent that a code stood for; `undefined` where nobody knows that code. */
  reissueAuthCode(code: string): string | undefined {
    const found = this.authCodes.get(code);
    return found && this.issueAuthCode(found.corpId, found.state);
  }

  /** Uses a code up. @returns what it stands for, or `undefined` when it is no good */
  useAuthCode(code: string): Pick<AuthCode, 'corpId' | 'state'> | undefined {
    const found = this.authCodes.get(code);
    if (!found || found.used || this.clock.now() >= found.expiresAt) return undefined;
    found.used = true;
    return found;
  }

  /** The installation that a permanent code belongs to. */
  installationOf(corpId: string, permanentCode: string): Installation | undefined {
    const found = this.installations.get(corpId);
    return found?.permanentCode === permanentCode ? found : undefined;
  }
}
