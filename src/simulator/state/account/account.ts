import type { AccountSettings, PushChannel, SimulatedAccountOptions } from './account-settings.js';
import { completeSettings } from './account-settings.js';
import type { VirtualClock } from '../virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { Comments } from '../content/comments.js';
import { Drafts } from '../content/drafts.js';
import { Media } from '../content/media.js';
import { Menus } from '../content/menus.js';
import { News } from '../content/news.js';
import { MiniSessions } from './mini-sessions.js';
import { QrCodes } from '../content/qr-codes.js';
import { ServiceWindows } from './service-windows.js';
import { Subscriptions } from './subscriptions.js';
import { Tags } from '../content/tags.js';
import { FIRST_SUBSCRIPTION, FIRST_TEMPLATE, Templates } from './templates.js';
import { Codes } from './codes.js';
import { DailyCounts } from './daily-counts.js';
import { Cards } from '../trade/cards.js';
import { Shipping } from '../trade/shipping.js';
import { VirtualPayments } from '../trade/virtual-payments.js';
import { Waybills } from '../trade/waybills.js';
import type { JsonObject } from '../../util/json.js';
import type { AccountCounters } from '../../console-protocol.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { People } from './people.js';
import { Quota } from './quota.js';
import type { IssuedCredential, Lifetime } from './credential-slot.js';
import { CredentialSlot, DEFAULT_LIFETIME, makeTicket, makeToken } from './credential-slot.js';

/** A customer-service agent of the account. */
export interface Agent {
  kf_account: string;
  kf_nick: string;
  kf_id: string;
  kf_headimgurl: string;
}

/** A mass message, and how far it is. */
export interface MassJob {
  readonly id: bigint;
  status: 'SENDING' | 'SEND_SUCCESS' | 'DELETE';
}

/** A share card that changes, and whether its last state was reached. */
interface Activity {
  /** Unix seconds. */
  readonly until: number;
  isOver: boolean;
}

/** A service card of somebody. */
interface UserNotice {
  contentJson: string;
  extJson: string;
  /** Unix seconds. */
  readonly until: number;
}

type TicketKind = 'jsapi' | 'wx_card';

/** One account and everything that WeChat keeps about it. */
export class Account {
  settings: AccountSettings;
  /** The platform that gets this account's pushes; without one, its own webhook gets them. */
  channel: PushChannel | undefined;
  /** WeChat's own account, there for a while: the console does not show it. */
  isHidden = false;
  lifetime: Lifetime = DEFAULT_LIFETIME;
  /** Tokens of `/cgi-bin/token`; not related to {@link Account.stable}. */
  readonly classic: CredentialSlot;
  /** Tokens of `/cgi-bin/stable_token`. */
  readonly stable: CredentialSlot;
  readonly tickets: Readonly<Record<TicketKind, CredentialSlot>>;
  /** When the stable token was last renewed by force, in milliseconds, and how often on which day. */
  forced = { at: Number.NEGATIVE_INFINITY, day: 0, count: 0 };
  readonly quota: Quota;
  readonly people: People;
  readonly codes: Codes;
  readonly sessions: MiniSessions;
  readonly menus = new Menus();
  readonly tags = new Tags();
  readonly templates = new Templates(FIRST_TEMPLATE);
  readonly subscriptionTemplates = new Templates(FIRST_SUBSCRIPTION);
  readonly subscriptions = new Subscriptions();
  readonly windows: ServiceWindows;
  readonly media: Media;
  readonly drafts: Drafts;
  readonly news: News;
  readonly qrCodes: QrCodes;
  industries = ['1', '2'];
  readonly cards = new Cards();
  readonly shipping: Shipping;
  readonly virtualPayments: VirtualPayments;
  readonly waybills: Waybills;
  /** What was told about parcels that users can follow, by token. */
  readonly traces = new BoundedMap<JsonObject>(10_000);
  readonly activities = new BoundedMap<Activity>(10_000);
  readonly notices = new BoundedMap<UserNotice>(10_000);
  readonly days: DailyCounts;
  /** Groups that the account made, by id. */
  readonly groups = new Map<number, string>();
  groupsMade = 0;
  /** Unix seconds. */
  readonly createdAt: number;
  massSpeed = 0;
  readonly massJobs = new BoundedMap<MassJob>(10_000);
  readonly comments: Comments;
  /** Mini program codes of the kind that is limited. */
  codesMade = 0;
  /** Calls of `clear_quota` in a month, `2026-11`. */
  clears = { month: '', count: 0 };
  /** Ids that the application chose, so that nothing is sent twice. */
  readonly clientMessageIds = new BoundedMap<bigint>(10_000);
  readonly shortKeys = new BoundedMap<{ long: string; created: number; until: number }>(10_000);
  readonly links = new BoundedMap<Record<string, unknown>>(10_000);
  /** Hashes of encrypted data that was made, and when. */
  readonly sealedData = new BoundedMap<number>(10_000);
  readonly agents = new Map<string, Agent>();
  readonly conversations = new BoundedMap<{ kf_account: string; createtime: number }>(10_000);
  /** Until when "typing..." shows, by person, in milliseconds. */
  readonly typing = new BoundedMap<number>(10_000);
  readonly counters: AccountCounters = {
    tokenRequests: 0,
    stableTokenRequests: 0,
    ticketRequests: 0,
    apiCalls: 0,
    invalidTokenCalls: 0,
  };

  /**
   * @param before the same account until now: its tokens and tickets stay, and its original id where `account` names none
   */
  constructor(
    account: SimulatedAccountOptions,
    readonly clock: VirtualClock,
    before?: Account,
  ) {
    const originalId = account.originalId ?? before?.settings.originalId;
    const appSecret = account.appSecret ?? before?.settings.appSecret;
    this.settings = completeSettings({ ...account, originalId, appSecret });
    const { appId } = this.settings;
    this.classic = before?.classic ?? new CredentialSlot(clock, makeToken, appId);
    this.stable = before?.stable ?? new CredentialSlot(clock, makeToken, appId);
    this.tickets = before?.tickets ?? {
      jsapi: new CredentialSlot(clock, makeTicket, appId),
      wx_card: new CredentialSlot(clock, makeTicket, appId),
    };
    this.quota = new Quota(clock);
    this.people = new People(clock, account.followers ?? demoPeople(account.appId));
    this.codes = new Codes(clock);
    this.sessions = new MiniSessions(appId, clock);
    this.windows = new ServiceWindows(clock);
    this.media = new Media(clock);
    this.drafts = new Drafts(clock);
    this.news = new News(clock);
    this.comments = new Comments(clock);
    this.shipping = new Shipping(clock);
    this.virtualPayments = new VirtualPayments(clock);
    this.waybills = new Waybills(clock);
    this.days = new DailyCounts(clock);
    this.createdAt = clock.seconds();
    this.qrCodes = new QrCodes(clock);
  }

  get appId(): string {
    return this.settings.appId;
  }

  /** All settings as they are now, in the form in which they are handed in. */
  options(): SimulatedAccountOptions {
    const { aesKeys, ...rest } = this.settings;
    const [encodingAesKey, previousEncodingAesKey] = aesKeys;
    return { ...rest, encodingAesKey, previousEncodingAesKey, followers: this.people.asGiven() };
  }

  change(account: SimulatedAccountOptions): void {
    this.settings = completeSettings(account, this.settings);
    if (account.followers) this.people.replace(account.followers);
  }

  /** The access token that is valid now, of the slot that issued last, and the one that still overlaps. */
  get currentToken(): { current: IssuedCredential | undefined; previous: IssuedCredential | undefined } {
    const newest =
      (this.classic.current?.order ?? 0) > (this.stable.current?.order ?? 0) ? this.classic : this.stable;
    return { current: newest.alive, previous: newest.overlapping };
  }
}

/** A demonstration account has its people even when it is given anew, with another webhook. */
const demoPeople = (appId: string) =>
  Object.values(DEMO_ACCOUNTS).find((demo) => demo.appId === appId)?.followers ?? [];
