import type { MaybePromise } from '../../core/maybe-promise.js';
import type { DedupProtocol } from '../dedup/dedup-protocol.js';
import type { ProgressiveReply, ReplyProgress } from '../receive/push-protocol.js';

/** How often new parts are written to the push memory. Pollers of this process see them at once. */
const WRITE_MS = 200;

interface Entry {
  text: string;
  isFinished: boolean;
  /** What the push memory holds of it. */
  written: string | undefined;
  writtenAt: number;
  /** Writes go one after the other, so that an older one never replaces a newer one. */
  writes: Promise<void>;
}

/** What {@link ProgressiveReplies} works with. */
interface ProgressiveRepliesParts {
  readonly dedup: DedupProtocol;
  /** How long the entry of a process that was killed counts as unfinished. */
  readonly leaseMs: number;
  /** Called with what the iteration of a reply's parts threw. */
  readonly onError: (id: string, error: unknown) => void;
}

/**
 * Replies that grow after their push was answered. The text so far lies in the push memory, so that a later push that
 * asks for it may come to any process.
 */
export class ProgressiveReplies {
  private readonly growing = new Map<string, Entry>();
  private readonly done = new Set<Promise<void>>();

  constructor(private readonly parts: ProgressiveRepliesParts) {}

  /** How many replies are still growing here. */
  get size(): number {
    return this.growing.size;
  }

  /** Collects the parts of a reply until there are no more. */
  start(key: string, { parts }: ProgressiveReply, rememberMs: number): void {
    const entry: Entry = {
      text: '',
      isFinished: false,
      written: undefined,
      writtenAt: 0,
      writes: Promise.resolve(),
    };
    this.growing.set(key, entry);
    const work = this.collect(key, entry, parts, rememberMs).finally(() => this.done.delete(work));
    this.done.add(work);
  }

  /** How far a reply has come; undefined when it is unknown, or its process is gone. */
  find(key: string): MaybePromise<ReplyProgress | undefined> {
    const entry = this.growing.get(key);
    if (entry) return { text: entry.text, isFinished: entry.isFinished };
    return this.parts.dedup
      .kept(key)
      .then((kept) =>
        kept === undefined ? undefined : { text: kept.slice(1), isFinished: kept.startsWith('f') },
      );
  }

  /** Tells the push memory of new parts, and that this process is still there. */
  tick(now: number): void {
    const { leaseMs } = this.parts;
    for (const [key, entry] of this.growing) {
      const isNew = encode(entry) !== entry.written;
      if (now - entry.writtenAt >= (isNew ? WRITE_MS : leaseMs / 3)) {
        entry.writtenAt = now;
        void this.write(key, entry, leaseMs);
      }
    }
  }

  /** Waits until the replies that are growing now are finished. */
  async settle(): Promise<void> {
    await Promise.all(this.done);
  }

  private async collect(
    key: string,
    entry: Entry,
    parts: AsyncIterable<string>,
    rememberMs: number,
  ): Promise<void> {
    // Before the first part: another process may be asked at any time.
    await this.write(key, entry, this.parts.leaseMs);
    try {
      for await (const part of parts) entry.text += part;
    } catch (error) {
      this.parts.onError(key, error);
    }
    entry.isFinished = true;
    await this.write(key, entry, rememberMs);
    this.growing.delete(key);
  }

  private write(key: string, entry: Entry, ttlMs: number): Promise<void> {
    const write = async (before: Promise<void>): Promise<void> => {
      await before;
      const text = encode(entry);
      await this.parts.dedup.keep(key, entry.written, { text, ttlMs });
      entry.written = text;
    };
    entry.writes = write(entry.writes);
    return entry.writes;
  }
}

/** `g` for growing or `f` for finished, and the text. */
const encode = ({ text, isFinished }: Entry): string => `${isFinished ? 'f' : 'g'}${text}`;
