import type { PushResult } from '../../push/push-sender.js';
import { takeJudgement } from '../../push/push-sender.js';
import type { Judgement, PushReply } from '../../push/push-reply.js';
import type { SimulatorState } from '../../state/simulator-state.js';
import type { JsonObject } from '../../util/json.js';
import { isObject, writeJson } from '../../util/json.js';
import { randomText } from '../../util/random.js';
import { textOf } from '../../util/text.js';
import type { Robot } from '../state/robot.js';
import type { Channel } from './work-channel.js';
import { checkChannel, logPush, post } from './work-channel.js';
import { judgeRobotReply } from './work-reply.js';

/** How a streamed answer went. */
export interface StreamResult {
  id: string;
  /** The whole content of the last answer. */
  content: string;
  finish: boolean;
  polls: number;
}

export interface RobotPushResult extends PushResult {
  stream?: StreamResult;
}

/** The longest that a streamed answer is polled, in milliseconds. */
const LONGEST_STREAM_MS = 6 * 60_000;
const LONGEST_CONTENT = 20_480;
const DELIVERIES = 3;

/** Delivers what people say to an AI robot, and polls its streamed answers. */
export class RobotSender {
  constructor(private readonly state: SimulatorState) {}

  /**
   * @param callbackUrl in place of the robot's own
   * @throws PushNotPossible when the robot lacks what a push needs
   */
  async push(robot: Robot, given: JsonObject, callbackUrl?: string): Promise<RobotPushResult> {
    const channel = channelOf(robot, callbackUrl);
    checkChannel(channel);
    const message = complete(this.state, robot, given);
    const { userid, chatid } = peopleOf(message);
    await robot.enter(userid);
    try {
      this.show(robot, userid, chatid, 'user', message);
      const result = await this.deliver(channel, message);
      if (result.reply) await this.follow(robot, channel, message, result);
      if (result.reply) this.show(robot, userid, chatid, 'account', result.reply.parsed);
      return result;
    } finally {
      robot.leave(userid);
    }
  }

  private async deliver(channel: Channel, message: JsonObject, limit = DELIVERIES): Promise<RobotPushResult> {
    const result: RobotPushResult = { deliveries: [], reply: null, outcome: 'failed' };
    for (let delivery = 1; delivery <= limit && !this.state.stopped.aborted; delivery++) {
      const line = { delivery, format: 'json' } as const;
      const exchange = await post(this.state, channel, writeJson(message), line, (encrypt) => ({
        body: JSON.stringify({ encrypt }),
        contentType: 'application/json',
      }));
      const { answer } = exchange;
      result.deliveries.push({ status: answer.status, ms: answer.ms, body: answer.body });
      const judgement: Judgement = answer.failure
        ? { outcome: 'failed', why: answer.failure }
        : checked(judgeRobotReply(channel, answer.status, answer.body));
      logPush(this.state, exchange, judgement);
      takeJudgement(result, judgement);
      if (judgement.outcome !== 'failed') break;
    }
    return result;
  }

  /** Asks for the rest of a streamed answer until it is finished, six minutes at most. */
  private async follow(
    robot: Robot,
    channel: Channel,
    message: JsonObject,
    result: RobotPushResult,
  ): Promise<void> {
    const until = this.state.clock.now() + LONGEST_STREAM_MS;
    let stream = streamOf(result.reply);
    if (!stream) return;
    const { id } = stream;
    let polls = 0;
    while (!stream.finish && this.state.clock.now() < until && !this.state.stopped.aborted) {
      await this.pause(robot.settings.pollMs ?? 1000);
      polls++;
      const { aibotid, chattype, chatid, from } = message;
      const ask = {
        msgid: randomText(32),
        aibotid,
        chatid,
        chattype,
        from,
        msgtype: 'stream',
        stream: { id },
      };
      const answer = await this.deliver(channel, ask, 1);
      result.deliveries.push(...answer.deliveries);
      const next = streamOf(answer.reply);
      // A poll that fails is asked again; only what is said about this stream counts.
      if (next?.id !== id) continue;
      stream = next;
      result.reply = answer.reply;
    }
    result.stream = { ...stream, polls };
    if (!stream.finish) result.outcome = 'failed';
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = this.state.clock.setTimeout(done, milliseconds);
      const { stopped } = this.state;
      function done(): void {
        timer.clear();
        stopped.removeEventListener('abort', done);
        resolve();
      }
      stopped.addEventListener('abort', done);
    });
  }

  private show(
    robot: Robot,
    userid: string,
    chatid: string | undefined,
    from: 'user' | 'account',
    message: JsonObject,
  ): void {
    const kind = textOf(message.msgtype) || 'update_template_card';
    const content = isObject(message[kind]) ? message[kind] : message;
    const via = from === 'user' ? 'push' : 'reply';
    this.state.chat.add({ appId: robot.key, openid: chatid ?? userid, from, via, kind, content });
  }
}

function channelOf(robot: Robot, callbackUrl?: string): Channel {
  const { settings } = robot;
  return {
    owner: robot.key,
    setWith: `PUT /_simulator/corps/${robot.corpId}`,
    url: callbackUrl ?? settings.callbackUrl,
    token: settings.token ?? '',
    aesKeys: settings.encodingAesKey ? [settings.encodingAesKey] : [],
    // The receive id of robots is empty.
    receiveId: '',
    timeoutMs: settings.replyTimeoutMs ?? 5000,
    deliveries: DELIVERIES,
  };
}

/** A message with everything that WeCom would put into it. */
function complete(state: SimulatorState, robot: Robot, given: JsonObject): JsonObject {
  const msgtype = textOf(given.msgtype) || 'text';
  const from = isObject(given.from) ? given.from : { userid: 'zhangsan' };
  const chatid = textOf(given.chatid) || undefined;
  const code = robot.openRound({ userid: textOf(from.userid), chatid });
  return {
    msgid: randomText(32),
    ...(msgtype === 'event' && { create_time: state.pushSeconds }),
    aibotid: robot.robotId,
    chattype: chatid ? 'group' : 'single',
    from,
    response_url: `${state.baseUrl}/qyapi/cgi-bin/aibot/response?response_code=${code}`,
    msgtype,
    ...(msgtype === 'text' && { text: { content: 'hello' } }),
    ...given,
  };
}

function peopleOf(message: JsonObject): { userid: string; chatid: string | undefined } {
  const from = isObject(message.from) ? message.from : {};
  return { userid: textOf(from.userid), chatid: textOf(message.chatid) || undefined };
}

function streamOf(reply: PushReply | null): Omit<StreamResult, 'polls'> | undefined {
  const stream = reply?.parsed.stream;
  if (!isObject(stream)) return undefined;
  return { id: textOf(stream.id), content: textOf(stream.content), finish: stream.finish === true };
}

/** A streamed answer has an id, and is not too long. */
function checked(judgement: Judgement): Judgement {
  if (judgement.outcome !== 'replied') return judgement;
  const { parsed } = judgement.reply;
  const stream = streamOf(judgement.reply);
  if (textOf(parsed.msgtype).startsWith('stream') && !stream?.id) {
    return { outcome: 'failed', why: 'stream.id of the reply is missing' };
  }
  const isLong = Buffer.byteLength(stream?.content ?? '') > LONGEST_CONTENT;
  return isLong ? { outcome: 'failed', why: 'stream.content is over 20480 bytes' } : judgement;
}
