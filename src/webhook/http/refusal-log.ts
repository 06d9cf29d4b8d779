import type { Logger } from '@nestjs/common';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import { TokenBucket } from '../../core/token-bucket.js';
import type { Refusal } from './refusal.js';

/** How many lines one reason may have at once; after that, one a second. */
const BURST = 3;
const SECOND = 1000;

interface Reason {
  readonly lines: TokenBucket;
  suppressed: number;
  last: Refusal;
  timer: WechatTimer | undefined;
}

/**
 * One log line for every refused request; in a flood, one line a second for each reason, with a count. Lines consist of
 * this package's own words and numbers. Nothing that was sent is quoted, so nobody can forge a line.
 */
export class RefusalLog {
  private readonly reasons = new Map<string, Reason>();

  constructor(
    private readonly logger: Logger,
    private readonly clock: WechatClock,
  ) {}

  /** @param label whose webhook it is, with its kind: the names of accounts, platforms and merchants may be the same */
  refused(label: string, refusal: Refusal): void {
    const key = `${label}\0${refusal.status}\0${refusal.reason}`;
    let reason = this.reasons.get(key);
    if (!reason) {
      const lines = new TokenBucket(this.clock, 1, BURST);
      reason = { lines, suppressed: 0, last: refusal, timer: undefined };
      this.reasons.set(key, reason);
    }
    reason.last = refusal;
    if (reason.suppressed === 0 && reason.lines.take()) {
      this.write(label, refusal, '');
      return;
    }
    reason.suppressed++;
    reason.timer ??= this.clock.setTimeout(() => this.summarise(label, reason), SECOND);
  }

  /** Writes what is still to be summarised; the application closes. */
  close(): void {
    for (const [key, reason] of this.reasons) {
      reason.timer?.clear();
      if (reason.suppressed > 0) this.summarise(key.slice(0, key.indexOf('\0')), reason);
    }
  }

  private summarise(label: string, reason: Reason): void {
    const { suppressed, last } = reason;
    reason.timer = undefined;
    reason.suppressed = 0;
    reason.lines.take();
    this.write(label, last, ` (${suppressed} such requests in the last second)`);
  }

  private write(label: string, { status, reason, detail }: Refusal, count: string): void {
    this.logger.warn(
      `Refused a request to the webhook of ${label} with ${status}: ${reason}` +
        `${detail === '' ? '' : `: ${detail}`}${count}`,
    );
  }
}
