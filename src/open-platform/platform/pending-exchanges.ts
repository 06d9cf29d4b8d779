import { Logger } from '@nestjs/common';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import { WechatAuthorizationCodeError, WechatTicketError } from '../open-platform.errors.js';
import type { CodeArrival, CodeRecords } from '../records/code-records.js';
import type { CodeExchange } from './code-exchange.js';

const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 60_000;
/** A code whose time is over is tried for a little longer: WeChat's list may still bring the authorization. */
const AFTER_EXPIRY_MS = 600_000;

/** How often records of old codes are looked for. */
const TIDY_MS = 6 * 3600_000;

interface Waiting {
  readonly arrival: CodeArrival;
  readonly until: number;
  tries: number;
  /** On the monotonic clock. */
  due: number;
}

/**
 * Exchanges authorization codes after their pushes were acknowledged, and tries again what failed for a passing reason.
 * The codes are records: what this process does not get done, the next one takes up when it starts. One timer serves
 * all of them.
 */
export class PendingExchanges {
  private readonly logger = new Logger('WechatOpenPlatform');
  readonly #waiting = new Map<string, Waiting>();
  private timer: WechatTimer | undefined;
  private isStopped = false;
  private tidyAt = 0;

  constructor(
    private readonly exchange: CodeExchange,
    private readonly codes: CodeRecords,
    private readonly clock: WechatClock,
  ) {}

  /** Exchanges a stored code in the background. */
  start(arrival: CodeArrival): void {
    const { expiresAt = this.clock.now() + 3600_000 } = arrival;
    void this.attempt({ arrival, until: expiresAt + AFTER_EXPIRY_MS, tries: 0, due: 0 });
  }

  /** Takes up the codes that were acknowledged before and not exchanged. @returns how many there are */
  async resume(): Promise<number> {
    const pending = await this.codes.pending();
    for (const arrival of pending) this.start(arrival);
    return pending.length;
  }

  /** A ticket has come: what waited for one need not wait longer. */
  ticketCame(): void {
    for (const waiting of this.#waiting.values()) waiting.due = 0;
    this.arm();
  }

  stop(): void {
    this.isStopped = true;
    this.timer?.clear();
  }

  private async attempt(waiting: Waiting): Promise<void> {
    const { arrival } = waiting;
    this.#waiting.delete(arrival.code);
    try {
      await this.exchange.exchange(arrival);
    } catch (error) {
      return this.failed(waiting, error);
    }
    await this.tidy();
  }

  /** Removes the records of codes whose time is over, now and then. */
  private async tidy(): Promise<void> {
    if (this.clock.monotonic() < this.tidyAt) return;
    this.tidyAt = this.clock.monotonic() + TIDY_MS;
    await this.codes.pending().catch(() => undefined);
  }

  private failed(waiting: Waiting, error: unknown): void {
    const { arrival, until } = waiting;
    const account = arrival.appId ?? 'an account';
    if (error instanceof WechatAuthorizationCodeError || this.clock.now() > until) {
      this.logger.error(`The authorization of ${account} could not be completed. ${errorLine(error)}`);
      return;
    }
    if (waiting.tries === 0 && !(error instanceof WechatTicketError)) {
      this.logger.warn(`The authorization of ${account} is completed later. ${errorLine(error)}`);
    }
    if (this.isStopped) return;
    waiting.due = this.clock.monotonic() + Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** waiting.tries);
    waiting.tries += 1;
    this.#waiting.set(arrival.code, waiting);
    this.arm();
  }

  private arm(): void {
    this.timer?.clear();
    this.timer = undefined;
    if (this.#waiting.size === 0 || this.isStopped) return;
    const due = Math.min(...[...this.#waiting.values()].map((waiting) => waiting.due));
    this.timer = this.clock.setTimeout(() => this.fire(), Math.max(0, due - this.clock.monotonic()));
  }

  private fire(): void {
    const now = this.clock.monotonic();
    for (const waiting of this.#waiting.values()) if (waiting.due <= now) void this.attempt(waiting);
    this.arm();
  }
}
