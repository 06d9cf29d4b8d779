import type { WechatClient } from '../../client/wechat-client.js';
import type { Owner } from '../../core/owner.js';
import type { Credential } from '../../core/credential/credential.js';
import type { WechatEngine } from '../../engine/wechat-engine.js';
import type { WorkAppPaths } from '../catalogue/call-types.js';
import type { WorkApi } from '../catalogue/work-api.js';
import type { WorkTicketKind } from '../credentials/app-sources.js';
import { WorkAgents } from './agents.js';
import { WorkApprovals } from './office/approvals.js';
import { WorkCalendars } from './office/calendars.js';
import { WorkChats } from './messages/chats.js';
import { WorkCheckins } from './office/checkins.js';
import { WorkCustomerGroups } from './customers/customer-groups.js';
import { WorkCustomers } from './customers/customers.js';
import { WorkLogin } from './login.js';
import { WorkMediaFiles } from './media.js';
import { WorkMembers } from './contacts/members.js';
import { WorkTags } from './contacts/tags.js';
import { KfSync } from '../kf/kf-sync.js';
import { WorkDepartments } from './contacts/departments.js';
import { WorkGroupRobot } from './messages/group-robot.js';
import { WorkKf } from './customers/kf.js';
import { WorkJssdk } from './jssdk.js';
import { WorkMessages } from './messages/messages.js';
import type { WorkJobCallback } from '../push/verify/job-keys.js';
import type { WorkCaller } from './work-caller.js';

/** What the groups of one application are made of. */
interface WorkGroupParts {
  readonly owner: Owner;
  readonly client: WechatClient;
  readonly api: WorkApi<WorkAppPaths>;
  readonly apiBaseUrl: string;
  /** @throws WechatConfigError where none is configured. */
  readonly corpId: () => string;
  /** @throws WechatConfigError where there is none. */
  readonly agentId: () => string;
  readonly jobCallback: (address: string) => WorkJobCallback;
  readonly ticket: (kind: WorkTicketKind) => Promise<Credential>;
  readonly engine: WechatEngine;
}

/** The groups of an application: readable names for what people use. Each is made when it is first asked for. */
export class WorkGroups implements WorkCaller {
  readonly #parts: WorkGroupParts;
  readonly #made = new Map<string, unknown>();

  constructor(parts: WorkGroupParts) {
    this.#parts = parts;
  }

  /** Calls with the application's token, untyped. */
  get client(): WechatClient {
    return this.#parts.client;
  }

  /** Every API by its path, typed. */
  get api(): WorkApi<WorkAppPaths> {
    return this.#parts.api;
  }

  /** Where WeCom's API is, with no trailing slash. */
  get apiBaseUrl(): string {
    return this.#parts.apiBaseUrl;
  }

  get corpId(): string {
    return this.#parts.corpId();
  }

  get agentId(): number {
    return Number(this.#parts.agentId());
  }

  /** Application messages. */
  get messages(): WorkMessages {
    return this.group('messages', () => new WorkMessages(this));
  }

  get departments(): WorkDepartments {
    return this.group('departments', () => new WorkDepartments(this));
  }

  /** Signatures for pages. */
  get jssdk(): WorkJssdk {
    const { corpId, agentId, ticket, engine } = this.#parts;
    return this.group(
      'jssdk',
      () => new WorkJssdk({ corpId, agentId, ticket, now: () => engine.clock.now() }),
    );
  }

  /** The application itself: settings and menu. */
  get agents(): WorkAgents {
    return this.group('agents', () => new WorkAgents(this));
  }

  /** Approvals and leave. */
  get approvals(): WorkApprovals {
    return this.group('approvals', () => new WorkApprovals(this));
  }

  /** Calendars and schedules. */
  get calendars(): WorkCalendars {
    return this.group('calendars', () => new WorkCalendars(this));
  }

  /** Group chats of the application. */
  get chats(): WorkChats {
    return this.group('chats', () => new WorkChats(this));
  }

  /** Check-in. */
  get checkins(): WorkCheckins {
    return this.group('checkins', () => new WorkCheckins(this));
  }

  /** Groups with customers. */
  get customerGroups(): WorkCustomerGroups {
    return this.group('customerGroups', () => new WorkCustomerGroups(this));
  }

  /** Customer contact. */
  get customers(): WorkCustomers {
    return this.group('customers', () => new WorkCustomers(this));
  }

  /** OAuth, web login and mini program login. */
  get login(): WorkLogin {
    return this.group('login', () => new WorkLogin(this));
  }

  /** Files. */
  get media(): WorkMediaFiles {
    return this.group('media', () => new WorkMediaFiles(this));
  }

  /** Members. */
  get members(): WorkMembers {
    return this.group('members', () => new WorkMembers(this, this.#parts.jobCallback));
  }

  /** Tags of members. */
  get tags(): WorkTags {
    return this.group('tags', () => new WorkTags(this));
  }

  /** WeChat customer service. */
  get kf(): WorkKf {
    return this.group('kf', () => new WorkKf(this, () => this.kfSync()));
  }

  /** A group robot. @param webhook the address that the group shows, or its key alone */
  groupRobot(webhook: string): WorkGroupRobot {
    return new WorkGroupRobot(this.client, webhook);
  }

  private kfSync(): KfSync {
    const { owner, client, engine } = this.#parts;
    const { records, clock, opened } = engine;
    return this.group('kfSync', () => new KfSync({ owner, client, records, clock, lease: opened.lease }));
  }

  private group<Group>(name: string, make: () => Group): Group {
    let group = this.#made.get(name) as Group | undefined;
    if (group === undefined) this.#made.set(name, (group = make()));
    return group;
  }
}
