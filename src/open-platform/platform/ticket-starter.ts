import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import type { ComponentApi } from '../call/component-api.js';

/** A platform whose tickets stopped is not helped by asking more often: WeChat sends them every ten minutes. */
const DISTANCE_MS = 600_000;

/** Asks WeChat to send tickets while there is no usable one: in the background, at most once in ten minutes. */
export class TicketStarter {
  private readonly logger = new Logger('WechatOpenPlatform');
  private askedAt = -Infinity;

  constructor(
    private readonly name: string,
    private readonly api: ComponentApi,
    private readonly clock: WechatClock,
  ) {}

  /** @returns whether WeChat had stopped sending tickets */
  start(): Promise<boolean> {
    this.askedAt = this.clock.monotonic();
    return this.api.startPushTicket();
  }

  /** Asks, unless that was done in the last ten minutes. Never throws. */
  request(): void {
    if (this.clock.monotonic() - this.askedAt < DISTANCE_MS) return;
    this.logger.warn(
      `Component "${this.name}" has no usable component_verify_ticket: WeChat is asked to send one ` +
        '(api_start_push_ticket). Calls work once it has come to the authorization-event URL.',
    );
    this.start().catch((error: unknown) =>
      this.logger.warn(`WeChat could not be asked to send tickets. ${errorLine(error)}`),
    );
  }
}
