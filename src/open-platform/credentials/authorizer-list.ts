import type { WechatClock } from '../../core/clock.js';
import type { ComponentApi, ListedAuthorizer } from '../call/component-api.js';

/** WeChat's list is asked for at most this often, whatever fails. */
const MIN_DISTANCE_MS = 60_000;
const PAGE = 500;
/** A list that goes on and on would otherwise never end. */
const MAX_PAGES = 2000;

interface Run {
  /** On the monotonic clock. */
  readonly startedAt: number;
  readonly entries: ReadonlyMap<string, ListedAuthorizer>;
}

/**
 * WeChat's own list of the accounts that authorized a platform, with their refresh tokens: the last resort for a
 * refresh token that is lost or was replaced. One request, limited in how often it is made, serves all accounts.
 */
export class AuthorizerList {
  #last: Run | undefined;
  private running: Promise<Run> | undefined;

  constructor(
    private readonly api: ComponentApi,
    private readonly clock: WechatClock,
  ) {}

  /**
   * The list, asked for no earlier than at a moment on the monotonic clock.
   *
   * @returns undefined where it may not be asked for again yet
   */
  async since(mono: number): Promise<ReadonlyMap<string, ListedAuthorizer> | undefined> {
    if (this.#last && this.#last.startedAt >= mono) return this.#last.entries;
    if (this.running) {
      const run = await this.running;
      if (run.startedAt >= mono) return run.entries;
    }
    if (this.#last && this.clock.monotonic() - this.#last.startedAt < MIN_DISTANCE_MS) return undefined;
    return this.now();
  }

  /** The list of the last minute, or a new one. */
  async recent(): Promise<ReadonlyMap<string, ListedAuthorizer> | undefined> {
    return this.since(this.clock.monotonic() - MIN_DISTANCE_MS);
  }

  /** The list as it is now. */
  async now(): Promise<ReadonlyMap<string, ListedAuthorizer>> {
    this.running ??= this.read().finally(() => (this.running = undefined));
    return (await this.running).entries;
  }

  private async read(): Promise<Run> {
    const startedAt = this.clock.monotonic();
    const entries = new Map<string, ListedAuthorizer>();
    for (let pages = 0, offset = 0; pages < MAX_PAGES; pages++) {
      const { total, page } = await this.api.authorizers(offset, PAGE);
      for (const entry of page) entries.set(entry.appId, entry);
      offset += PAGE;
      if (page.length === 0 || offset >= total) break;
    }
    return (this.#last = { startedAt, entries });
  }
}
