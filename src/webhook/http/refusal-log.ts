import type { Logger } from '@nestjs/common';
import type { WechatClock, WechatTimer } from '../../core/clock.js';
import type { Refusal } from './refusal.js';

/** How many lines one reason may have at once; after that, one a second. */
const BURST = 3;
const SECOND = 1000;

interface Bucket {
  lines: number;
  refilled: number;
  suppressed: number;
  last: Refusal;
  timer: WechatTimer | undefined;
}

/**
 * One log line for every refused request; in a flood, one line a second for each reason, with a count. Lines consist of
 * this package's own words and numbers. Nothing that was sent is quoted, so nobody can forge a line.
 */
export class RefusalLog {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly logger: Logger,
    private readonly clock: WechatClock,
  ) {}

  refused(account: string, refusal: Refusal): void {
    const key = `${account}\0${refusal.status}\0${refusal.reason}`;
    const now = this.clock.monotonic();
    let bucket = this.buckets.get(key);
    if (!bucket) {
      bucket = { lines: BURST, refilled: now, suppressed: 0, last: refusal, timer: undefined };
      this.buckets.set(key, bucket);
    }
    bucket.last = refusal;
    const refill = Math.floor((now - bucket.refilled) / SECOND);
    if (refill > 0) {
      bucket.lines = Math.min(BURST, bucket.lines + refill);
      bucket.refilled += refill * SECOND;
    }
    if (bucket.lines > 0 && bucket.suppressed === 0) {
      bucket.lines--;
      this.write(account, refusal, '');
      return;
    }
    bucket.suppressed++;
    bucket.timer ??= this.clock.setTimeout(() => this.summarise(account, bucket), SECOND);
  }

  /** Writes what is still to be summarised; the application closes. */
  close(): void {
    for (const [key, bucket] of this.buckets) {
      bucket.timer?.clear();
      if (bucket.suppressed > 0) this.summarise(key.slice(0, key.indexOf('\0')), bucket);
    }
  }

  private summarise(account: string, bucket: Bucket): void {
    const { suppressed, last } = bucket;
    bucket.timer = undefined;
    bucket.suppressed = 0;
    bucket.lines = 0;
    bucket.refilled = this.clock.monotonic();
    this.write(account, last, ` (${suppressed} such requests in the last second)`);
  }

  private write(account: string, { status, reason, detail }: Refusal, count: string): void {
    this.logger.warn(
      `Refused a request to the webhook of account "${account}" with ${status}: ${reason}` +
        `${detail === '' ? '' : `: ${detail}`}${count}`,
    );
  }
}
