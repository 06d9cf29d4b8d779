import type { PushResult } from '../../push/push-sender.js';
import type { Judgement } from '../../push/push-reply.js';
import type { PushFields } from '../../push/push-message.js';
import type { Corp } from '../state/corp.js';
import type { Suite } from '../state/suite.js';
import type { WorkState } from '../state/work-state.js';
import { judgeReply } from './work-reply.js';
import type { Channel } from './work-channel.js';
import { completeWorkPush } from './work-fields.js';
import type { WorkPushOptions } from './work-sender.js';
import type { WorkPushes } from './work-pushes.js';

/** Tickets come every ten minutes. */
const TICKET_EVERY_MS = 10 * 60_000;
/** Events about authorizations want their answer within a second. */
const AUTHORIZATION_MS = 1000;

/** How a ticket is pushed. */
export interface SuiteTicketPush {
  value?: string;
  createTime?: number;
  /** So many pushes are lost, this one first. */
  drop?: number;
  /** This one is delivered twice. */
  double?: boolean;
}

/** What is pushed to a service provider: tickets and authorizations, and the messages of its corps. */
export class SuitePushes {
  /** The tickets that the next deliveries lose or send twice. */
  private readonly spoiled = new Map<string, { drop: number; double: boolean }>();
  private readonly running = new Set<string>();

  constructor(
    private readonly work: WorkState,
    private readonly pushes: WorkPushes,
  ) {}

  /** From now on a ticket is pushed every ten minutes of the simulator's clock. */
  start(suite: Suite): void {
    if (this.running.has(suite.suiteId)) return;
    this.running.add(suite.suiteId);
    const next = (): void => {
      this.pushes.later(TICKET_EVERY_MS, () => {
        if (this.work.suites.get(suite.suiteId) !== suite) return;
        next();
        if (!suite.settings.commandUrl || suite.settings.encodingAesKey === '') return;
        this.ticket(suite).catch((error: unknown) =>
          this.work.root.reportBug(error, `ticket of ${suite.suiteId}`),
        );
      });
    };
    next();
  }

  stop(): void {
    this.running.clear();
    this.spoiled.clear();
  }

  /** Pushes a ticket now, unless it is one that gets lost. */
  async ticket(
    suite: Suite,
    given: SuiteTicketPush = {},
    options?: WorkPushOptions,
  ): Promise<PushResult | null> {
    const plan = this.spoiled.get(suite.suiteId) ?? { drop: 0, double: false };
    if (given.drop !== undefined) plan.drop = given.drop;
    if (given.double !== undefined) plan.double = given.double;
    this.spoiled.set(suite.suiteId, plan);
    const ticket = suite.issueTicket(given.value);
    if (plan.drop > 0) {
      plan.drop--;
      return null;
    }
    const event = {
      SuiteTicket: ticket,
      ...(given.createTime !== undefined && { TimeStamp: given.createTime }),
    };
    const twice = plan.double;
    plan.double = false;
    if (twice) await this.command(suite, 'suite_ticket', event, options);
    return this.command(suite, 'suite_ticket', event, options);
  }

  /** Pushes an event to the command address; it is answered with `success`. */
  command(
    suite: Suite,
    infoType: string,
    fields: PushFields,
    options?: WorkPushOptions,
  ): Promise<PushResult> {
    const event = {
      SuiteId: suite.suiteId,
      InfoType: infoType,
      TimeStamp: this.work.root.pushSeconds,
      ...fields,
    };
    const isAuthorization = /^(?:create|change|cancel)_auth$/.test(infoType);
    const channel = channelOf(suite, suite.settings.commandUrl, options?.receiveId ?? suite.suiteId, options);
    const limited = isAuthorization && options?.replyTimeoutMs === undefined;
    const judge = (status: number, body: string): Judgement =>
      status === 200 && body === 'success'
        ? { outcome: 'success' }
        : { outcome: 'failed', why: status === 200 ? 'the answer is not "success"' : `status ${status}` };
    const timeoutMs = limited ? AUTHORIZATION_MS : channel.timeoutMs;
    return this.pushes.sender.deliver({ ...channel, timeoutMs }, event, '', options, judge);
  }

  /** Pushes a message or event of a corp that installed the suite to the data address. */
  data(suite: Suite, corp: Corp, given: PushFields, options?: WorkPushOptions): Promise<PushResult> {
    const agent = corp.agents.get(suite.installations.get(corp.corpId)?.agentId ?? '');
    const { pushSeconds, baseUrl } = this.work.root;
    const pushedId = agent?.pushedId ?? '';
    const fields = completeWorkPush(corp, { pushedId, key: agent?.key ?? '' }, given, pushSeconds, baseUrl);
    const url = suite.settings.dataUrl?.replaceAll('$CORPID$', corp.corpId);
    const channel = channelOf(suite, url, options?.receiveId ?? corp.corpId, options);
    const judge = (status: number, body: string) => judgeReply(channel, fields, status, body);
    return this.pushes.sender.deliver(channel, fields, pushedId, options, judge);
  }
}

/** Where the pushes of a suite go. */
export function channelOf(
  { suiteId, settings }: Suite,
  url: string | undefined,
  receiveId: string,
  options: WorkPushOptions = {},
): Channel {
  return {
    owner: suiteId,
    setWith: `PUT /_simulator/suites/${suiteId}`,
    url: options.callbackUrl ?? url,
    token: settings.token,
    aesKeys: settings.encodingAesKey ? [settings.encodingAesKey] : [],
    receiveId,
    timeoutMs: options.replyTimeoutMs ?? 5000,
    deliveries: options.deliveries ?? 3,
  };
}
