import type { ListeningApplication } from '../application.js';
import { listeningUrl } from '../application.js';
import type { PushFields } from '../push/push-message.js';
import type { PushResult } from '../push/push-sender.js';
import { SimulatedMember } from './simulated-member.js';
import { randomText } from '../util/random.js';
import { customerWrites } from './push/kf-messages.js';
import type { RobotPushResult } from './push/robot-sender.js';
import type { UrlCheckResult } from './push/url-check.js';
import { checkUrl } from './push/url-check.js';
import { channelOf } from './push/work-sender.js';
import type { WorkPushOptions } from './push/work-sender.js';
import type { Agent } from './state/agent.js';
import type { Corp } from './state/corp.js';
import { FIRST_KF } from './state/corp.js';
import type { SimulatedCorpOptions } from './state/corp-settings.js';
import type { Robot } from './state/robot.js';
import type { WorkProduct } from './work-product.js';

/** Who writes to which kf account. */
export interface KfSender {
  /** Default: the first one. */
  openKfid?: string;
  /** Default: somebody new. */
  externalUserid?: string;
}

/** What an application needs to talk to the simulator as one of a corp's own. */
export interface SimulatedWorkAccount {
  corpId: string;
  agentId: number;
  secret: string;
  token: string;
  encodingAesKey: string;
  apiBaseUrl: string;
}

/**
 * A corp of WeCom: pushes to its applications, and its members.
 *
 * Where a method takes an `agentId` it may be left out: the first application is meant.
 *
 * @example
 * const corp = simulator.corp();
 * await corp.deliversTo(app, '/wechat/work');
 * const zhangsan = corp.user('zhangsan');
 * await zhangsan.sends('ping');
 * expect((await zhangsan.receives()).text).toBe('pong');
 */
export class SimulatedCorp {
  private readonly members = new Map<string, SimulatedMember>();

  constructor(
    readonly corpId: string,
    private readonly product: WorkProduct,
    private readonly baseUrl: () => string,
  ) {}

  /** Where WeCom's API is: what an application's `apiBaseUrl` is set to. */
  get apiBaseUrl(): string {
    return `${this.baseUrl()}/qyapi`;
  }

  /** Changes the corp's settings; this survives `reset()`. */
  configure(options: Omit<SimulatedCorpOptions, 'corpId'>): void {
    this.product.work.configure([{ ...options, corpId: this.corpId }]);
  }

  /** The ids and secrets of an application. */
  account(agentId?: string | number): SimulatedWorkAccount {
    const { settings, agentId: id } = this.agent(agentId);
    const { secret, token, aesKeys } = settings;
    return {
      corpId: this.corpId,
      agentId: Number(id),
      secret,
      token,
      encodingAesKey: aesKeys[0] ?? '',
      apiBaseUrl: this.apiBaseUrl,
    };
  }

  /**
   * Sets where the pushes of an application go; this survives `reset()`.
   *
   * @param target a URL, or an application; one that does not listen yet is made to listen on a free port
   * @param path the callback's path in the application
   * @returns the callback's URL
   */
  async deliversTo(
    target: string | ListeningApplication,
    path = '/wechat/work',
    agentId?: string | number,
  ): Promise<string> {
    const callbackUrl = typeof target === 'string' ? target : (await listeningUrl(target)) + path;
    this.configure({ agents: { [this.agent(agentId).agentId]: { callbackUrl } } });
    return callbackUrl;
  }

  /** A member with a phone; the same one whenever the same userid is asked for. */
  user(userid: string, agentId?: string | number): SimulatedMember {
    const agent = this.agent(agentId).agentId;
    const key = `${agent} ${userid}`;
    let member = this.members.get(key);
    if (!member) {
      const { sender } = this.product.pushes;
      const find = () => ({ corp: this.corp, agent: this.agent(agent) });
      member = new SimulatedMember(userid, this.product.work.root, sender, find);
      this.members.set(key, member);
    }
    return member;
  }

  /** Delivers a message or event as WeCom does; what `message` lacks is filled in. */
  push(message: PushFields, options?: WorkPushOptions, agentId?: string | number): Promise<PushResult> {
    return this.product.pushes.sender.push(this.corp, this.agent(agentId), message, options);
  }

  /**
   * Somebody says something to an AI robot (智能机器人); a streamed answer is polled to its end.
   *
   * @param robotId the first robot when it is left out
   */
  async pushToRobot(
    message: PushFields,
    robotId?: string,
    options: { callbackUrl?: string } = {},
  ): Promise<RobotPushResult> {
    return this.product.robots.push(this.robot(robotId), message, options.callbackUrl);
  }

  /**
   * A customer writes to a kf account (微信客服). The applications are told that there is something to fetch.
   *
   * @param message with its `msgtype`, as `sync_msg` gives it
   * @returns who wrote, and the id of the message
   */
  customerWrites(
    message: PushFields,
    { openKfid = FIRST_KF, externalUserid = `wm${randomText(30)}` }: KfSender = {},
  ): { externalUserid: string; msgid: string } {
    const kf = this.corp.kf.get(openKfid);
    if (!kf) throw new Error(`Corp ${this.corpId} has no kf account ${openKfid}.`);
    if (typeof message.msgtype !== 'string') throw new TypeError('The message of a customer has a msgtype.');
    const { msgid } = customerWrites(this.product.pushes, this.corp, kf, externalUserid, message);
    return { externalUserid, msgid };
  }

  /** The check that WeCom makes when a callback address is saved. */
  verifyUrl(agentId?: string | number): Promise<UrlCheckResult> {
    return checkUrl(this.product.work.root, channelOf(this.agent(agentId)));
  }

  /** The current access token is dead from now on: calls with it answer 40014. */
  invalidateToken(agentId?: string | number): void {
    this.product.work.root.skipRenewalPause();
    this.agent(agentId).token.invalidate();
  }

  /** Seconds that tokens and tickets live which are issued from now on. */
  setLifetime(expiresIn: number): void {
    this.corp.expiresIn = expiresIn;
  }

  private robot(robotId?: string): Robot {
    const { robots } = this.corp;
    const robot = robotId === undefined ? robots.values().next().value : robots.get(robotId);
    if (robot) return robot;
    const known = [...robots.keys()].join(', ') || 'none';
    throw new Error(`Corp ${this.corpId} has no robot ${robotId ?? ''}; it has ${known}.`);
  }

  private get corp(): Corp {
    const corp = this.product.work.corps.get(this.corpId);
    if (!corp) throw new Error(`The simulator has no corp ${this.corpId}.`);
    return corp;
  }

  private agent(agentId?: string | number): Agent {
    const { agents } = this.corp;
    const agent = agentId === undefined ? agents.values().next().value : agents.get(String(agentId));
    if (agent) return agent;
    const known = [...agents.keys()].join(', ') || 'none';
    throw new Error(`Corp ${this.corpId} has no application ${agentId ?? ''}; it has ${known}.`);
  }
}
