import { isDeepStrictEqual } from 'node:util';
import type { ListeningApplication } from '../application.js';
import { listeningUrl } from '../application.js';
import type { PushFields } from '../push/push-message.js';
import { simulationOf, WechatSimulator } from '../wechat-simulator.js';
import { PushPlayer } from './play-push.js';
import { type PushOutcome, recordedPushes } from './recorded-pushes.js';
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

/** One push of the session, played again. */
export interface ReplayedPush {
  /** The account, platform, merchant or suite; of WeCom, `CORP/APPLICATION` or `CORP/ROBOT`. */
  appId: string;
  /** `text`, `event:CLICK`, `authorized`, `TRANSACTION.SUCCESS`... */
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
 * recorded: the outcome, and the fields of the passive reply. The simulator begins with the world of the session. Pushes
 * of all products are played. Tickets and authorization codes are new ones, since the old ones are used up.
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
    const player = new PushPlayer(simulationOf(simulator));
    const target = typeof deliversTo === 'function' ? await deliversTo(simulator) : deliversTo;
    const base = typeof target === 'string' ? target : await listeningUrl(target);
    const played: ReplayedPush[] = [];
    for (const push of pushes) {
      const { appId, kind, message, recorded } = push;
      const now = await player.play(push, addressOf(base, path ?? push.path));
      if (typeof now === 'string')
        skipped.push(`Push ${push.id}, ${kind} to ${appId}, cannot be played: ${now}`);
      else
        played.push({ appId, kind, message, recorded, now, difference: differenceOf(kind, recorded, now) });
    }
    const differences = played.flatMap(({ difference }) => difference ?? []);
    return { pushes: played, differences, skipped };
  } finally {
    if (!given) await simulator.stop();
  }
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

/** A URL with a path of its own says exactly where; one without gets the path. */
function addressOf(base: string, path: string): string {
  const url = new URL(base);
  if (url.pathname === '/' || url.pathname === '') url.pathname = path;
  return url.href;
}
