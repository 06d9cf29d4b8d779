import { TcpProxy } from '../tcp-proxy.js';

/** Something that happened: a command on its way to Redis, an answer of Redis, or what a test notes. */
type Entry = { readonly command: string } | 'answer' | { readonly note: string };

/** A command as a client writes it. */
const COMMAND = /\*\d+\r\n\$\d+\r\n([A-Za-z]+)\r\n/g;
/** Long enough for commands that are sent together to arrive before the answer to the first of them leaves. */
const ANSWER_MS = 10;

/** A stretch of the wire between Redis and its client, in numbers. */
export interface Traffic {
  /** The names of the commands, in order. */
  readonly commands: readonly string[];
  /** How often the client waited for an answer before it sent more. */
  readonly roundTrips: number;
}

/** Counts what goes to a Redis server, by reading along on a proxy in front of it. */
export class RedisWire {
  private entries: Entry[] = [];

  private constructor(private readonly proxy: TcpProxy) {}

  static async to(port: number): Promise<RedisWire> {
    const proxy = await TcpProxy.to(port);
    const wire = new RedisWire(proxy);
    proxy.latency = () => ANSWER_MS;
    proxy.watch = (from, data) => wire.read(from, data);
    return wire;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.proxy.port}`;
  }

  /** Notes that something happened outside. */
  note(note: string): void {
    this.entries.push({ note });
  }

  /** Forgets what has been seen. */
  clear(): void {
    this.entries = [];
  }

  /** What was sent before the first such note. */
  before(note: string): Traffic {
    return trafficOf(this.entries.slice(0, this.indexOf(note)));
  }

  /** What was sent after the first such note. */
  after(note: string): Traffic {
    return trafficOf(this.entries.slice(this.indexOf(note)));
  }

  stop(): Promise<void> {
    return this.proxy.down();
  }

  private indexOf(note: string): number {
    const index = this.entries.findIndex(
      (entry) => typeof entry === 'object' && 'note' in entry && entry.note === note,
    );
    if (index === -1) throw new Error(`${note} was not noted.`);
    return index;
  }

  private read(from: 'client' | 'server', data: Buffer): void {
    if (from === 'server') this.entries.push('answer');
    else
      for (const [, command] of data.toString('latin1').matchAll(COMMAND))
        this.entries.push({ command: command! });
  }
}

function trafficOf(entries: readonly Entry[]): Traffic {
  const commands: string[] = [];
  let roundTrips = 0;
  let isAnswered = true;
  for (const entry of entries) {
    if (entry === 'answer') isAnswered = true;
    if (typeof entry !== 'object' || !('command' in entry)) continue;
    commands.push(entry.command);
    if (isAnswered) roundTrips++;
    isAnswered = false;
  }
  return { commands, roundTrips };
}
