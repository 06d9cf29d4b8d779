import type { Judgement } from '../../push/push-reply.js';
import type { PushFields } from '../../push/push-message.js';
import type { PushResult } from '../../push/push-sender.js';
import { fateOf, takeJudgement, timeOf } from '../../push/push-sender.js';
import { writeXml } from '../../push/xml.js';
import type { XmlStyle } from '../../push/xml.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import { textOf } from '../../util/text.js';
import type { Agent } from '../state/agent.js';
import type { Corp } from '../state/corp.js';
import type { Channel } from './work-channel.js';
import { checkChannel, logPush, post } from './work-channel.js';
import { completeWorkPush } from './work-fields.js';
import { judgeReply } from './work-reply.js';

/** What may differ from the application's settings for one push. */
export interface WorkPushOptions {
  callbackUrl?: string;
  /** The keys of an address that was given with one call. */
  token?: string;
  encodingAesKey?: string;
  replyTimeoutMs?: number;
  deliveries?: number;
  /** What stands at the end of the plain text. Default: the corp id. */
  receiveId?: string;
  /** Where `AgentID` stands in the envelope, which is not signed. Default `last`. */
  agentIdIn?: 'first' | 'last' | 'empty' | 'none';
  xmlStyle?: XmlStyle;
}

/** Delivers messages and events to the callbacks of applications, up to three times, five seconds each. */
export class WorkSender {
  constructor(private readonly state: SimulatorState) {}

  /** @throws PushNotPossible when the application lacks what a push needs */
  async push(
    corp: Corp,
    agent: Agent,
    given: PushFields,
    options: WorkPushOptions = {},
  ): Promise<PushResult> {
    const fields = completeWorkPush(corp, agent, given, this.state.pushSeconds, this.state.baseUrl);
    const channel = channelOf(agent, options);
    checkChannel(channel);
    const openid = textOf(fields.FromUserName);
    const event = fields.MsgType === 'event' ? textOf(fields.Event) : undefined;
    const kind = event === undefined ? textOf(fields.MsgType) : `event:${event}`;
    const appId = agent.key;
    const { chat } = this.state;
    const shown = { appId, openid, from: 'user', via: 'push', kind, content: fields } as const;
    const said = openid === 'sys' ? undefined : chat.add({ ...shown, fate: { outcome: 'waiting', ms: 0 } });
    const result = await this.deliver(channel, fields, agent.pushedId, options);
    if (result.reply) {
      const content = result.reply.parsed;
      const times = { ms: timeOf(result), delivery: result.deliveries.length };
      const entry = { appId, openid, from: 'account', via: 'reply', content, ...times } as const;
      chat.add({ ...entry, kind: textOf(content.MsgType) });
    }
    if (said) chat.settle(said, fateOf(result));
    return result;
  }

  /** Pushes to an address until it is answered right, as often as the channel allows. */
  async deliver(
    channel: Channel,
    fields: PushFields,
    agentId: number | '',
    options: WorkPushOptions = {},
    judge: (status: number, body: string) => Judgement = (status, body) =>
      judgeReply(channel, fields, status, body),
  ): Promise<PushResult> {
    checkChannel(channel);
    const plain = writeXml(fields, options.xmlStyle);
    const result: PushResult = { deliveries: [], reply: null, outcome: 'failed' };
    for (let delivery = 1; delivery <= channel.deliveries && !this.state.stopped.aborted; delivery++) {
      const exchange = await post(this.state, channel, plain, { delivery, format: 'xml' }, (encrypted) => ({
        body: envelope(textOf(fields.ToUserName) || channel.receiveId, agentId, encrypted, options.agentIdIn),
        contentType: 'text/xml',
      }));
      const { answer } = exchange;
      result.deliveries.push({ status: answer.status, ms: answer.ms, body: answer.body });
      const judgement: Judgement = answer.failure
        ? { outcome: 'failed', why: answer.failure }
        : judge(answer.status, answer.body);
      logPush(this.state, exchange, judgement);
      takeJudgement(result, judgement);
      if (judgement.outcome !== 'failed') break;
    }
    return result;
  }
}

/** Where the pushes of an application go. */
export function channelOf(agent: Agent, options: WorkPushOptions = {}): Channel {
  const { settings } = agent;
  return {
    owner: agent.key,
    setWith: `PUT /_simulator/corps/${agent.corpId}`,
    url: options.callbackUrl ?? settings.callbackUrl,
    token: options.token ?? settings.token,
    aesKeys: options.encodingAesKey === undefined ? settings.aesKeys : [options.encodingAesKey],
    receiveId: options.receiveId ?? agent.corpId,
    timeoutMs: options.replyTimeoutMs ?? settings.replyTimeoutMs,
    deliveries: options.deliveries ?? settings.deliveries,
  };
}

function envelope(
  to: string,
  agentId: number | '',
  Encrypt: string,
  agentIdIn: WorkPushOptions['agentIdIn'] = 'last',
): string {
  const ToUserName = to;
  // A text, not a number: the envelope has it in CDATA.
  const AgentID = agentIdIn === 'empty' ? '' : String(agentId);
  if (agentIdIn === 'none') return writeXml({ ToUserName, Encrypt });
  if (agentIdIn === 'first') return writeXml({ ToUserName, AgentID, Encrypt });
  return writeXml({ ToUserName, Encrypt, AgentID });
}
