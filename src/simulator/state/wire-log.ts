import { BoundedList } from '../util/bounded-list.js';
import type { WireBody, WireEntry } from '../console-protocol.js';
import type { SimulatorEvents } from './simulator-events.js';

/** The longest body that the log keeps, in characters. */
const LONGEST = 4000;
const SECRET = /([?&](?:\w*access_token|\w*secret|\w*refresh_token|key|response_code)=)([^&#]{0,4})[^&#]*/g;

/** The same inside JSON bodies. */
const SECRET_FIELD =
  /("(?:\w*access_token|\w*secret|\w*refresh_token|session_key|\w*ticket|permanent_code)"\s*:\s*")([^"]{0,4})[^"]*/g;
/** The same inside XML. */
const SECRET_ELEMENT = /(<ComponentVerifyTicket>(?:<!\[CDATA\[)?)([^\]<]{0,4})[^\]<]*/g;

/** What went over the wire, the newest last, in bounded memory. */
export class WireLog {
  private readonly entries: BoundedList<WireEntry>;
  /** The pushes whose answers are awaited, by id. */
  private readonly begun = new Map<number, WireEntry>();
  private lastId = 0;

  constructor(
    private readonly events: SimulatorEvents,
    readonly limit: number,
  ) {
    this.entries = new BoundedList(limit);
  }

  /**
   * Notes that a push has left.
   *
   * @returns its id, which {@link WireLog.add} takes when the answer is there
   */
  begin(entry: Omit<WireEntry, 'id' | 'ms' | 'status' | 'response' | 'verdict' | 'ok' | 'pending'>): number {
    const id = ++this.lastId;
    const nothing = {
      ms: 0,
      status: 0,
      response: { raw: '' },
      verdict: '',
      ok: true,
      pending: true,
    } as const;
    const kept = readable(id, { ...entry, ...nothing });
    this.begun.set(id, kept);
    this.events.emit('delivery', kept);
    return id;
  }

  /** @param entry with the `id` of {@link WireLog.begin}, where that has announced it */
  add(entry: Omit<WireEntry, 'id'> & { id?: number }): void {
    const { id = ++this.lastId, ...rest } = entry;
    this.begun.delete(id);
    const kept = readable(id, rest);
    this.entries.push(kept);
    this.events.emit('wire', kept);
  }

  /** The pushes whose answers are awaited, the newest last. */
  underWay(): WireEntry[] {
    return [...this.begun.values()];
  }

  all(): WireEntry[] {
    return this.entries.all();
  }

  clear(): void {
    this.entries.clear();
  }
}

/** An entry as it is kept: without secrets, shortened. */
const readable = (id: number, entry: Omit<WireEntry, 'id'>): WireEntry => ({
  id,
  ...entry,
  path: entry.path.replace(SECRET, '$1$2…').slice(0, 2000),
  request: shorten(entry.request),
  response: shorten(entry.response),
});

function shorten(body: WireBody): WireBody {
  const short: WireBody = { raw: cut(body.raw.replace(SECRET_FIELD, '$1$2…')) };
  if (body.plain !== undefined && body.plain !== body.raw) {
    short.plain = cut(body.plain.replace(SECRET_ELEMENT, '$1$2…'));
  }
  return short;
}

// A slice keeps its whole parent string alive; joining makes it a string of its own.
const cut = (text: string): string =>
  text.length > LONGEST ? [text.slice(0, LONGEST), `… (${text.length} characters)`].join('') : text;
