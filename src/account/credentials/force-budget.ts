import type { WechatClock } from '../../core/clock.js';
import { sleep } from '../../core/waiting.js';
import { WechatCredentialError } from '../../core/credential/credential.errors.js';

/** WeChat ignores a forced renewal that comes sooner after the last one. */
const SPACING_MS = 30_000;
const PER_DAY = 20;
const DAY_MS = 24 * 3600 * 1000;

/** Keeps count of an account's forced renewals: WeChat takes 20 a day, at least 30 s apart. */
export class ForceBudget {
  private used: number[] = [];

  constructor(private readonly clock: WechatClock) {}

  /**
   * Takes a forced renewal out of the budget, now.
   *
   * @throws WechatCredentialError where none is left or the last one was less than 30 s ago.
   */
  take(): void {
    const waitMs = this.waitMs();
    if (waitMs > 0) {
      throw limit(
        `the last one was less than 30 s ago; the next is possible in ${Math.ceil(waitMs / 1000)} s`,
      );
    }
    this.used.push(this.clock.monotonic());
  }

  /**
   * Waits until {@link take} would succeed.
   *
   * @throws WechatCredentialError where no forced renewal is left today
   */
  async wait(): Promise<void> {
    for (let waitMs = this.waitMs(); waitMs > 0; waitMs = this.waitMs()) await sleep(this.clock, waitMs);
  }

  private waitMs(): number {
    const now = this.clock.monotonic();
    this.used = this.used.filter((at) => now - at < DAY_MS);
    if (this.used.length >= PER_DAY) throw limit(`${PER_DAY} have been made in the last 24 hours`);
    const last = this.used.at(-1);
    return last === undefined ? 0 : last + SPACING_MS - now;
  }
}

function limit(why: string): WechatCredentialError {
  return new WechatCredentialError(
    'WECHAT_FORCE_REFRESH_LIMIT',
    `WeChat limits forced renewals of the access token: ${why}.`,
  );
}
