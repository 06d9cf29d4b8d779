import { isDeepStrictEqual } from 'node:util';
import { parseAnswerJson } from '../../http/json.js';
import type { WireEntry } from '../console-protocol.js';
import type { Spoil } from '../pay/push/spoil.js';
import type { PushFields } from '../push/push-message.js';
import { readXml } from '../push/xml.js';
import { isObject } from '../util/json.js';
import { textOf } from '../util/text.js';

/** What came of one push. */
export interface PushOutcome {
  outcome: 'replied' | 'success' | 'failed';
  /** The fields of the passive reply but for `CreateTime`; `null` when there was none. */
  reply: Record<string, unknown> | null;
}

/** A push as the wire log has it. */
export interface RecordedPush {
  /** The line of the wire log. */
  readonly id: number;
  readonly appId: string;
  /** The third-party platform that an account's push went to. */
  readonly platform: string | undefined;
  readonly kind: string;
  /** Where it went, without the parameters of its signature. */
  readonly path: string;
  readonly message: PushFields;
  /** What was wrong with it on purpose. */
  readonly spoil: Spoil | undefined;
  recorded: PushOutcome;
}

/** The pushes in a wire log, those that cannot be read left out; repeated deliveries are one push. */
export function recordedPushes(wire: readonly WireEntry[]): { pushes: RecordedPush[]; skipped: string[] } {
  const pushes: RecordedPush[] = [];
  const skipped: string[] = [];
  for (const entry of wire) {
    // A GET is the check of an address.
    if (entry.direction !== 'push' || entry.method !== 'POST' || entry.appId === undefined) continue;
    try {
      const push = pushOf(entry, entry.appId);
      // Robots are asked for the rest of a streamed answer; playing the question asks again.
      if (push.kind === 'stream') continue;
      const again = pushes.findLast(
        ({ appId, message }) => appId === push.appId && isDeepStrictEqual(message, push.message),
      );
      if ((entry.delivery ?? 1) > 1 && again) again.recorded = push.recorded;
      else pushes.push(push);
    } catch (error) {
      skipped.push(`Push ${entry.id} to ${entry.appId} cannot be played: ${(error as Error).message}`);
    }
  }
  return { pushes, skipped };
}

function pushOf(entry: WireEntry, appId: string): RecordedPush {
  const text = entry.request.plain ?? entry.request.raw;
  if (/… \(\d+ characters\)$/.test(text)) throw new Error('it is so long that the wire log has cut it short');
  // Notifications of WeChat Pay have no mode: the log has their type and what is sealed.
  const isNotification = entry.mode === undefined;
  const end = text.indexOf(' ');
  const message = fieldsOf(isNotification ? text.slice(end + 1) : text);
  return {
    id: entry.id,
    appId,
    platform: entry.platform,
    kind: isNotification ? text.slice(0, end) : kindOf(message),
    path: entry.path.split('?')[0]!,
    message,
    spoil: entry.fault?.replace('spoiled: ', '') as Spoil | undefined,
    recorded: outcomeOf(entry, isNotification),
  };
}

function kindOf({ InfoType, Event, MsgType, msgtype, event }: PushFields): string {
  if (InfoType !== undefined) return textOf(InfoType);
  if (MsgType === 'event') return `event:${textOf(Event)}`;
  if (msgtype === 'event' && isObject(event)) return `event:${textOf(event.eventtype)}`;
  return textOf(MsgType ?? msgtype);
}

function outcomeOf({ ok, verdict, response }: WireEntry, isNotification: boolean): PushOutcome {
  if (!ok) return { outcome: 'failed', reply: null };
  if (isNotification || verdict !== 'replied') return { outcome: 'success', reply: null };
  return { outcome: 'replied', reply: timeless(fieldsOf(response.plain ?? response.raw)) };
}

/** As plain JSON, since XML is read into objects without a prototype. */
function fieldsOf(text: string): Record<string, unknown> {
  const fields: unknown = text.startsWith('<') ? readXml(text) : parseAnswerJson(text);
  if (!isObject(fields)) throw new SyntaxError('not an object');
  return structuredClone(fields);
}

/** A reply without its time. */
export function timeless(reply: Record<string, unknown>): Record<string, unknown> {
  const { CreateTime: _createTime, ...rest } = structuredClone(reply);
  return rest;
}
