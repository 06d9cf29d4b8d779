import { Media } from '../../state/content/media.js';
import { Quota } from '../../state/account/quota.js';
import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import type { JsonObject } from '../../util/json.js';
import { Agent } from './agent.js';
import type { SimulatedAgentOptions, SimulatedCorpOptions } from './corp-settings.js';
import { Customers } from './customers.js';
import { Directory } from './directory.js';
import { KfAccount } from './kf.js';
import { Robot } from './robot.js';
import { SentMessages } from './sent.js';

/** A group that an application made (应用群聊). */
export interface AppChat {
  readonly chatid: string;
  readonly agentKey: string;
  name: string;
  owner: string;
  userlist: string[];
}

/** How often group robots may send, by the key of their webhook. */
export const WEBHOOK_PER_MINUTE = 20;

/** The kf account that every corp has. */
export const FIRST_KF = 'wkDemo0000000000000000000000001';

/** A corp (企业) and everything that WeCom keeps about it. */
export class Corp {
  name: string;
  readonly agents = new Map<string, Agent>();
  readonly robots = new Map<string, Robot>();
  /** Keys of group robots, and when they sent lately, in milliseconds. */
  readonly webhooks = new Map<string, number[]>();
  readonly directory: Directory;
  readonly media: Media;
  readonly sent: SentMessages;
  readonly customers: Customers;
  readonly kf = new Map<string, KfAccount>();
  readonly chats = new BoundedMap<AppChat>(10_000);
  readonly jobs = new BoundedMap<JsonObject>(1000);
  readonly quota: Quota;
  /** Calls of `gettoken` with a wrong secret in the last hour, in milliseconds. */
  failures: number[] = [];
  /** Seconds that new tokens and tickets live. */
  expiresIn = 7200;

  /** @param before the same corp until now: tokens and tickets of its applications stay */
  constructor(
    given: SimulatedCorpOptions,
    private readonly clock: VirtualClock,
    before?: Corp,
  ) {
    this.corpId = given.corpId;
    this.name = given.name ?? '示例企业';
    this.directory = new Directory(this.name);
    this.media = new Media(clock);
    this.sent = new SentMessages(clock);
    this.customers = new Customers(clock);
    this.quota = new Quota(clock);
    this.kf.set(FIRST_KF, new KfAccount(FIRST_KF, '客服', clock));
    for (const [agentId, options] of Object.entries(given.agents ?? {})) {
      this.agents.set(agentId, new Agent(this.corpId, agentId, options, clock, before?.agents.get(agentId)));
    }
    this.addRobots(given);
  }

  readonly corpId: string;

  /** All settings as they are now, in the form in which they are handed in; without applications of suites. */
  options(): SimulatedCorpOptions {
    const own = [...this.agents].filter(([, { suiteId }]) => suiteId === undefined);
    return {
      corpId: this.corpId,
      name: this.name,
      agents: Object.fromEntries(own.map(([agentId, agent]) => [agentId, agent.options()])),
      robots: Object.fromEntries([...this.robots].map(([robotId, { settings }]) => [robotId, settings])),
      webhookKeys: [...this.webhooks.keys()],
    };
  }

  change(given: SimulatedCorpOptions): void {
    this.name = given.name ?? this.name;
    for (const [agentId, options] of Object.entries(given.agents ?? {})) this.putAgent(agentId, options);
    this.addRobots(given);
  }

  /** Adds an application, or changes the one with this id. */
  putAgent(agentId: string, options: SimulatedAgentOptions): Agent {
    let agent = this.agents.get(agentId);
    if (agent) agent.change(options);
    else {
      agent = new Agent(this.corpId, agentId, options, this.clock);
      this.agents.set(agentId, agent);
    }
    return agent;
  }

  /** The application that a secret belongs to. */
  agentOfSecret(secret: string): Agent | undefined {
    return [...this.agents.values()].find(({ settings }) => settings.secret === secret);
  }

  /** A group robot wants to send. @returns false when it has sent twenty messages this minute */
  takeWebhook(key: string): boolean {
    const now = this.clock.now();
    const times = (this.webhooks.get(key) ?? []).filter((at) => at > now - 60_000);
    const takes = times.length < WEBHOOK_PER_MINUTE;
    if (takes) times.push(now);
    this.webhooks.set(key, times);
    return takes;
  }

  private addRobots({ robots = {}, webhookKeys = [] }: SimulatedCorpOptions): void {
    for (const [robotId, options] of Object.entries(robots)) {
      const robot = this.robots.get(robotId);
      if (robot) robot.change(options);
      else this.robots.set(robotId, new Robot(this.corpId, robotId, options, this.clock));
    }
    for (const key of webhookKeys) if (!this.webhooks.has(key)) this.webhooks.set(key, []);
  }
}
