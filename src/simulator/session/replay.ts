import { isDeepStrictEqual } from 'node:util';
import { parseAnswerJson } from '../../http/json.js';
import type { ListeningApplication } from '../application.js';
import { listeningUrl } from '../application.js';
import type { WireEntry } from '../console-protocol.js';
import type { PushFields } from '../push/push-message.js';
import { readXml } from '../push/xml.js';
import { isObject } from '../util/json.js';
import { textOf } from '../util/text.js';
import { WechatSimulator } from '../wechat-simulator.js';
import { readSessionFile } from './session-file.js';
import type { SimulatorSession } from './session-document.js';

/** How a session is played again. */
export interface ReplayOptions {
  /**
   * The application: a URL, a Nest application or HTTP server (one that does not listen yet is made to), or a function
   * that makes one for the simulator which plays the session.
   */
  deliversTo:
    | string
    | ListeningApplication
    | ((
        simulator: WechatSimulator,
      ) => string | ListeningApplication | Promise<string | ListeningApplication>);
  /** The webhook's path. Default: the path that each push went to when it was recorded. */
  path?: string;
  /** A simulator that runs already, for an application that was made with it. It is brought into the session's state. */
  simulator?: WechatSimulator;
}

/** What came of one push. */
export interface PushOutcome {
  outcome: 'replied' | 'success' | 'failed';
  /** The fields of the passive reply but for `CreateTime`; `null` when there was none. */
  reply: Record<string, unknown> | null;
}

/** One push of the session, played again. */
export interface ReplayedPush {
  appId: string;
  /** `text`, `image`, `event:CLICK`... */
  kind: string;
  message: PushFields;
  recorded: PushOutcome;
  now: PushOutcome;
  /** What differs, in a sentence; `undefined` when nothing does. */
  difference: string | undefined;
}

export interface ReplayResult {
  pushes: ReplayedPush[];
  /** The differences of all pushes. */
  differences: string[];
  /** Pushes that could not be played, and why. */
  skipped: string[];
}

/**
 * Plays the pushes of a session against an application, in their order, and compares what it does now with what was
 * recorded: the outcome, and the fields of the passive reply. The simulator begins with the world of the session.
 *
 * @param session a file of `save()`, or a document of `session()`
 * @throws SessionError when it is no session of this version
 * @example
 * const { differences } = await replay('bug-42.json', {
 *   deliversTo: (simulator) => createApp(simulator.moduleOptions()),
 * });
 * expect(differences).toEqual([]);
 */
export async function replay(
  session: string | SimulatorSession,
  { deliversTo, path, simulator: given }: ReplayOptions,
): Promise<ReplayResult> {
  const document = typeof session === 'string' ? readSessionFile(session) : session;
  const simulator = given ?? (await WechatSimulator.start());
  try {
    simulator.load(document);
    const { pushes, skipped } = recordedPushes(simulator.wire);
    const target = typeof deliversTo === 'function' ? await deliversTo(simulator) : deliversTo;
    const base = typeof target === 'string' ? target : await listeningUrl(target);
    const played: ReplayedPush[] = [];
    for (const push of pushes) played.push(await play(simulator, push, addressOf(base, path ?? push.path)));
    const differences = played.flatMap(({ difference }) => difference ?? []);
    return { pushes: played, differences, skipped };
  } finally {
    if (!given) await simulator.stop();
  }
}

interface RecordedPush {
  readonly appId: string;
  readonly path: string;
  readonly message: PushFields;
  recorded: PushOutcome;
}

/** The pushes to accounts in a wire log; repeated deliveries are one push. */
function recordedPushes(wire: readonly WireEntry[]): { pushes: RecordedPush[]; skipped: string[] } {
  const pushes: RecordedPush[] = [];
  const skipped: string[] = [];
  for (const entry of wire) {
    // Callbacks of WeCom and notifications of WeChat Pay have no mode.
    if (entry.direction !== 'push' || entry.appId === undefined || entry.mode === undefined) continue;
    try {
      const message = fieldsOf(entry.request.plain ?? entry.request.raw);
      const again = pushes.findLast(
        (push) => push.appId === entry.appId && isDeepStrictEqual(push.message, message),
      );
      if ((entry.delivery ?? 1) > 1 && again) again.recorded = outcomeOf(entry);
      else {
        const pathname = entry.path.split('?')[0]!;
        pushes.push({ appId: entry.appId, path: pathname, message, recorded: outcomeOf(entry) });
      }
    } catch (error) {
      skipped.push(`Push ${entry.id} to ${entry.appId} cannot be played: ${(error as Error).message}`);
    }
  }
  return { pushes, skipped };
}

function outcomeOf({ ok, verdict, response }: WireEntry): PushOutcome {
  if (!ok) return { outcome: 'failed', reply: null };
  if (verdict !== 'replied') return { outcome: 'success', reply: null };
  return { outcome: 'replied', reply: timeless(fieldsOf(response.plain ?? response.raw)) };
}

async function play(
  simulator: WechatSimulator,
  { appId, message, recorded }: RecordedPush,
  webhookUrl: string,
): Promise<ReplayedPush> {
  // New ones: an application that remembers pushes would take the old ones for repeated deliveries.
  const { MsgId: _msgId, CreateTime: _createTime, ...fields } = message;
  const { outcome, reply } = await simulator.push(fields, { webhookUrl }, appId);
  const now = { outcome, reply: reply && timeless(reply.parsed) };
  const kind = message.MsgType === 'event' ? `event:${textOf(message.Event)}` : textOf(message.MsgType);
  return { appId, kind, message, recorded, now, difference: differenceOf(kind, recorded, now) };
}

function differenceOf(kind: string, before: PushOutcome, now: PushOutcome): string | undefined {
  if (before.outcome !== now.outcome) return `${kind}: was ${before.outcome}, is ${now.outcome}`;
  const [was, is] = [before.reply ?? {}, now.reply ?? {}];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const differ = names.filter((name) => !isDeepStrictEqual(was[name], is[name]));
  if (differ.length === 0) return undefined;
  const list = differ.map(
    (name) => `${name} was ${JSON.stringify(was[name])}, is ${JSON.stringify(is[name])}`,
  );
  return `${kind}: ${list.join('; ')}`;
}

/** As plain JSON, since XML is read into objects without a prototype. */
function fieldsOf(text: string): Record<string, unknown> {
  const fields: unknown = text.startsWith('<') ? readXml(text) : parseAnswerJson(text);
  if (!isObject(fields)) throw new SyntaxError('not an object');
  return structuredClone(fields);
}

const timeless = (reply: Record<string, unknown>): Record<string, unknown> => {
  const { CreateTime: _createTime, ...rest } = structuredClone(reply);
  return rest;
};

/** A URL with a path of its own says exactly where; one without gets the path. */
function addressOf(base: string, path: string): string {
  const url = new URL(base);
  if (url.pathname === '/' || url.pathname === '') url.pathname = path;
  return url.href;
}
