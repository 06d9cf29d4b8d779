import { randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { MenuView } from '../../console-protocol.js';
import { Codes } from '../../state/account/codes.js';
import { CredentialSlot } from '../../state/account/credential-slot.js';
import type { VirtualClock } from '../../state/virtual-clock.js';
import type { AgentSettings, SimulatedAgentOptions } from './corp-settings.js';
import { completeAgent } from './corp-settings.js';
import type { WorkCounters } from '../work-console.js';

export type WorkTicketKind = 'jsapi' | 'agent_config';

/** Who an OAuth code or a user ticket stands for. */
export interface LoginGrant {
  userid?: string;
  openid?: string;
  externalUserid?: string;
  scope: 'snsapi_base' | 'snsapi_privateinfo';
}

interface Issued<T> {
  readonly grant: T;
  readonly expiresAt: number;
  used: boolean;
}

/** One application of a corp, or one of its special secrets: a secret, a token and tickets of its own. */
export class Agent {
  settings: AgentSettings;
  /** Set for an application of a suite that the corp has installed. */
  suiteId: string | undefined;
  readonly token: CredentialSlot;
  readonly tickets: Readonly<Record<WorkTicketKind, CredentialSlot>>;
  readonly loginCodes = new BoundedMap<Issued<LoginGrant>>(10_000);
  readonly userTickets = new BoundedMap<Issued<LoginGrant>>(10_000);
  readonly sessionCodes: Codes;
  menu: MenuView | undefined;
  /** Milliseconds at which messages reached each member, for the limit of 30 a minute and 1,000 an hour. */
  readonly arrivals = new BoundedMap<number[]>(10_000);
  readonly counters: WorkCounters = {
    tokenRequests: 0,
    tokensIssued: 0,
    ticketRequests: 0,
    apiCalls: 0,
    invalidTokenCalls: 0,
  };

  /** @param before the same application until now: its token and tickets stay */
  constructor(
    readonly corpId: string,
    readonly agentId: string,
    given: SimulatedAgentOptions,
    private readonly clock: VirtualClock,
    before?: Agent,
  ) {
    const secret = given.secret ?? before?.settings.secret;
    this.settings = completeAgent(agentId, { ...given, secret });
    this.token = before?.token ?? new CredentialSlot(clock, () => randomText(214), this.key);
    this.tickets = before?.tickets ?? {
      jsapi: new CredentialSlot(clock, () => `kgt8ON7yVITDhtdwci0qe${randomText(65)}`, this.key),
      agent_config: new CredentialSlot(clock, () => `sM4AOVdWfPE4DxkXGEs8V${randomText(65)}`, this.key),
    };
    this.sessionCodes = new Codes(clock);
  }

  /** Corp and application: AgentIDs are unique in their corp only. */
  get key(): string {
    return `${this.corpId}/${this.agentId}`;
  }

  /** False for a special secret, such as that of the contacts. */
  get isApplication(): boolean {
    return /^\d+$/.test(this.agentId);
  }

  /** `AgentID` as pushes carry it; empty for a special secret. */
  get pushedId(): number | '' {
    return this.isApplication ? Number(this.agentId) : '';
  }

  /** All settings as they are now, in the form in which they are handed in. */
  options(): SimulatedAgentOptions {
    const { aesKeys, ...rest } = this.settings;
    const [encodingAesKey, previousEncodingAesKey] = aesKeys;
    return { ...rest, encodingAesKey, previousEncodingAesKey };
  }

  change(given: SimulatedAgentOptions): void {
    const resets = given.secret !== undefined && given.secret !== this.settings.secret;
    this.settings = completeAgent(this.agentId, given, this.settings);
    // A new secret ends the token: nothing else can.
    if (resets) this.token.invalidate();
  }

  /** Every value that it holds; for a clock that goes back. */
  get slots(): readonly CredentialSlot[] {
    return [this.token, this.tickets.jsapi, this.tickets.agent_config];
  }

  canSee(userid: string): boolean {
    const { visible } = this.settings;
    return visible === undefined || visible.some((one) => one.toLowerCase() === userid.toLowerCase());
  }

  /** A login code: once, five minutes. */
  issueLoginCode(grant: LoginGrant): string {
    return this.issue(this.loginCodes, grant, 5 * 60_000, 43);
  }

  /** What `getuserinfo` gives out for `snsapi_privateinfo`: half an hour. */
  issueUserTicket(grant: LoginGrant): string {
    return this.issue(this.userTickets, grant, 30 * 60_000, 64);
  }

  redeemLoginCode(code: string): LoginGrant | 40029 | 42003 | 42022 {
    const found = this.loginCodes.get(code);
    if (!found) return 40029;
    if (found.used) return 42022;
    if (this.clock.now() >= found.expiresAt) return 42003;
    found.used = true;
    return found.grant;
  }

  userTicket(ticket: string): LoginGrant | 84014 | 84015 {
    const found = this.userTickets.get(ticket);
    if (!found) return 84015;
    return this.clock.now() >= found.expiresAt ? 84014 : found.grant;
  }

  /** Notes a message to a member. @returns false when the member gets no more of this application for now */
  arrives(userid: string): boolean {
    const now = this.clock.now();
    const times = (this.arrivals.get(userid) ?? []).filter((at) => at > now - 3_600_000);
    const lastMinute = times.filter((at) => at > now - 60_000).length;
    const takes = lastMinute < 30 && times.length < 1000;
    if (takes) times.push(now);
    this.arrivals.set(userid, times);
    return takes;
  }

  private issue(into: Map<string, Issued<LoginGrant>>, grant: LoginGrant, life: number, length: number) {
    const value = randomText(length);
    into.set(value, { grant, expiresAt: this.clock.now() + life, used: false });
    return value;
  }
}
