import type { HandlerReply } from '../../webhook/receive/push-protocol.js';
import type { HandlerInfo } from '../../webhook/declare/handler-spec.js';
import { isReply, Reply } from '../../message/reply/reply.js';
import type { TextReply } from '../../message/reply/reply.js';

/** Bytes of text that WeChat shows in one message. */
export const MAX_TEXT_BYTES = 2048;
const ELLIPSIS = '…';
const ELLIPSIS_BYTES = 3;

/** A reply of an account's handler: what the answer carries, and the messages that follow it. */
export interface AccountReply extends HandlerReply {
  /** What a user gets who cannot be answered in time: the whole reply, in one message or several. */
  readonly messages: readonly Reply[];
}

/** @throws TypeError for a value that is no reply */
export function toReply(value: unknown, label: string): Reply {
  if (typeof value === 'string') return value === '' ? Reply.none() : Reply.text(value);
  if (value === undefined || value === null) return Reply.none();
  if (isReply(value)) return value;
  throw new TypeError(
    `${label} returned ${Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`}. ` +
      'A handler returns a string, a Reply, nothing, or a Promise or Observable of these.',
  );
}

/** What is done about a text that is too long. */
export interface FittedReply {
  readonly messages: readonly Reply[];
  /** For a warning; undefined where nothing is too long. */
  readonly bytes: number | undefined;
}

/** Makes a reply fit into WeChat's limit, as the handler's option `longReply` says. */
export function fitReply(reply: Reply, longReply: HandlerInfo['longReply'] = 'warn'): FittedReply {
  // A UTF-16 code unit has three bytes at most, so most texts need not be measured.
  if (reply.type !== 'text' || reply.content.length * 3 <= MAX_TEXT_BYTES) {
    return { messages: [reply], bytes: undefined };
  }
  const bytes = Buffer.byteLength(reply.content);
  if (bytes <= MAX_TEXT_BYTES) return { messages: [reply], bytes: undefined };
  if (longReply === 'warn') return { messages: [reply], bytes };
  if (longReply === 'cut') return { messages: [cut(reply)], bytes: undefined };
  return {
    messages: splitText(reply.content, MAX_TEXT_BYTES).map((part) => Reply.text(part)),
    bytes: undefined,
  };
}

function cut({ content }: TextReply): Reply {
  const [start = ''] = splitText(content, MAX_TEXT_BYTES - ELLIPSIS_BYTES);
  return Reply.text(start.trimEnd() + ELLIPSIS);
}

const SEGMENTER = new Intl.Segmenter();

/**
 * Cuts a text into parts of at most `limit` bytes of UTF-8. No part ends inside a character that people see as one,
 * such as an emoji of several code points. A part ends at a line break or a space where there is one near its end.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const { segment } of SEGMENTER.segment(text)) {
    const size = Buffer.byteLength(segment);
    if (bytes + size > limit && part !== '') {
      const end = breakOf(part);
      parts.push(part.slice(0, end));
      part = part.slice(end);
      bytes = Buffer.byteLength(part);
    }
    if (size > limit) {
      // One visible character of hundreds of code points: it is cut between these.
      for (const point of segment) {
        if (bytes + Buffer.byteLength(point) > limit) {
          parts.push(part);
          part = '';
          bytes = 0;
        }
        part += point;
        bytes += Buffer.byteLength(point);
      }
      continue;
    }
    part += segment;
    bytes += size;
  }
  if (part !== '') parts.push(part);
  return parts;
}

/** Where to end a part: after the last line break or space in its last quarter, or else at its end. */
function breakOf(part: string): number {
  const from = Math.floor(part.length * 0.75);
  const line = part.lastIndexOf('\n');
  if (line >= from) return line + 1;
  const space = part.lastIndexOf(' ');
  return space >= from ? space + 1 : part.length;
}
