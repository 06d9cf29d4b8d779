import { Logger } from '@nestjs/common';
import { oneLine } from '../../../core/redact.js';
import type { RedisCommander } from '../redis-commander.js';

/**
 * How Keyv and its adapters name a key if nobody chose a namespace: `createKeyv()`, `new Keyv({ store })` with
 * `@keyv/redis`, the same with `useKeyPrefix: false`, and `@keyv/valkey`. Clients and URLs name it as the first.
 */
const FORMS = ['', 'keyv::keyv:', 'keyv::', 'keyv:'];

/** A server that takes longer than this is busy: looking for other names would make readers wait twice. */
const SLOW_MS = 50;
/** How long a slow server is left alone. */
const PAUSE_MS = 60_000;
/** How long a key that was not found is left alone. A process that waits for a credential reads many times a second. */
const AGAIN_MS = 100;
/** More keys than this are not remembered; the others are looked for each time. */
const MOST_KEYS = 1000;

/**
 * Looks for credentials that other processes keep under another name in the same Redis, because their Keyv was made in
 * another way. Two names are two truths: each side renews for itself. Namespaces that somebody chose are left alone.
 */
export class OtherNames {
  /** The other names cannot be read, or have been looked for and told of. */
  private settled = false;
  private looked = false;
  /** The other names can be read. */
  private readable = false;
  private warned = false;
  private pausedUntil = 0;
  /** When each key was looked for last. */
  private readonly lookedAt = new Map<string, number>();

  constructor(private readonly redis: RedisCommander) {}

  /** Whether it is time to look: at the first read, and whenever nothing is kept under the own name. */
  isDue(key: string, found: boolean): boolean {
    if (this.settled || (found && this.looked)) return false;
    const now = performance.now();
    return now >= this.pausedUntil && now - (this.lookedAt.get(key) ?? -Infinity) >= AGAIN_MS;
  }

  /**
   * What is kept under the other names of a key. Where there is anything, the log says so, once.
   *
   * @param read reads one name; undefined where nothing is kept
   */
  async find<Found>(
    key: string,
    read: (name: string) => Promise<Found | undefined>,
  ): Promise<Found | undefined> {
    this.looked = true;
    const own = this.redis.keyOf(key);
    const names = FORMS.map((form) => form + key);
    if (!names.includes(own)) {
      this.settled = true;
      return undefined;
    }
    const begun = performance.now();
    if (this.lookedAt.size >= MOST_KEYS) this.lookedAt.clear();
    this.lookedAt.set(key, begun);
    const others = names.filter((name) => name !== own);
    try {
      // Sent together, they take one round trip. A user that may not read them is refused once only.
      const probed = this.readable ? [] : [await read(others[0]!)];
      this.readable = true;
      const kept = [...probed, ...(await Promise.all(others.slice(probed.length).map(read)))];
      const first = kept.findIndex((one) => one !== undefined);
      if (first !== -1) {
        this.warn(own, others[first]!);
        return kept[first];
      }
    } catch {
      // A user that may touch its own keys only. Nothing is known then, and nothing is lost.
      this.settled = true;
      return undefined;
    }
    if (performance.now() - begun > SLOW_MS) this.pausedUntil = performance.now() + PAUSE_MS;
    return undefined;
  }

  private warn(own: string, other: string): void {
    if (this.warned) return;
    this.warned = true;
    const [ours, theirs] = [own, other].map((name) => oneLine(this.redis.nameInRedis(name)));
    new Logger('WechatStore').warn(
      `Redis keeps a credential under two names: this process uses "${ours}", another one "${theirs}". So the two do ` +
        'not share credentials, leases and duplicates. createKeyv(url), new Keyv({ store }), a client and a URL name ' +
        'keys differently: give all processes the store in one way. After such a change this ends by itself within ' +
        'two hours.',
    );
  }
}
