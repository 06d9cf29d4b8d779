import { hash } from 'node:crypto';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import type { HandlerReply, ReplyProgress } from '../../webhook/receive/push-protocol.js';
import { WechatReplyError } from '../../message/message.errors.js';

/** The longest content of a stream, in bytes of UTF-8. */
const MAX_CONTENT = 20_480;
/** The text shown for a stream whose process has ended before it was finished. */
const LOST = '…';

/** A reply under WeCom's own names: `{ msgtype: 'template_card', template_card: { ... } }`. */
export interface RawRobotReply {
  readonly msgtype: string;
  readonly [field: string]: unknown;
}

/** What a robot's handler may return, besides promises and observables of it. */
export type RobotReplyValue = string | AsyncIterable<string> | RawRobotReply | undefined | null;

/** A robot's reply: the answer, and what is sent to the `response_url` when no answer carried it. */
export interface RobotHandlerReply extends HandlerReply {
  readonly late: RawRobotReply | undefined;
}

const NONE: RobotHandlerReply = Object.freeze({ text: '', late: undefined });

/** The id of the stream that answers a message: every delivery of the message gives the same one. */
const streamIdOf = (msgId: string): string => hash('sha1', msgId, 'hex').slice(0, 32);

/**
 * Turns what a handler returned into the reply to a message or an event.
 *
 * @throws WechatReplyError for what is not a reply
 */
export function robotReply(
  value: unknown,
  { msgId, isEvent }: { msgId: string; isEvent: boolean },
  { label }: HandlerInfo,
): RobotHandlerReply {
  if (value === undefined || value === null || value === '') return NONE;
  if (typeof value === 'string') {
    // An event takes no stream.
    const answer = isEvent
      ? { msgtype: 'text', text: { content: value } }
      : streamOf(streamIdOf(msgId), { text: value, isFinished: true });
    return { text: JSON.stringify(answer), late: markdown(value) };
  }
  if (isParts(value)) {
    if (isEvent) throw new WechatReplyError(`${label} returned parts, which no event can be answered with.`);
    const id = streamIdOf(msgId);
    const text = JSON.stringify(streamOf(id, { text: '', isFinished: false }));
    return { text, late: undefined, progress: { id, parts: value } };
  }
  if (typeof value === 'object' && typeof (value as RawRobotReply).msgtype === 'string') {
    return { text: JSON.stringify(value), late: value as RawRobotReply };
  }
  if (typeof value === 'object' && 'response_type' in value) {
    return { text: JSON.stringify(value), late: undefined };
  }
  throw new WechatReplyError(
    `${label} returned no reply of a robot: it may return text, an async iterable of texts, an object with msgtype, or ` +
      'nothing.',
  );
}

/** The answer to a poll: the whole content so far. */
export function continuedText(id: string, progress: ReplyProgress | undefined): string {
  return JSON.stringify(streamOf(id, progress ?? { text: LOST, isFinished: true }));
}

/** A reply as a message of its own. */
export const markdown = (content: string): RawRobotReply => ({ msgtype: 'markdown', markdown: { content } });

function streamOf(id: string, { text, isFinished }: ReplyProgress): RawRobotReply {
  return { msgtype: 'stream', stream: { id, finish: isFinished, content: fitting(text) } };
}

/** As much of a text as WeCom takes, whole characters only. */
function fitting(text: string): string {
  if (Buffer.byteLength(text) <= MAX_CONTENT) return text;
  const bytes = Buffer.from(text).subarray(0, MAX_CONTENT - 3);
  return `${bytes.toString().replace(/\uFFFD+$/, '')}…`;
}

function isParts(value: unknown): value is AsyncIterable<string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
