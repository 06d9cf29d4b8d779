import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { WechatTimer } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';
import { withTimeout } from '../../core/waiting.js';
import type { PlatformParts } from '../platform/platform-parts.js';

/** Injection token of everything that the platforms are made of, by name. */
export const OPEN_PLATFORM_PARTS = Symbol('WECHAT_OPEN_PLATFORM_PARTS');

/** A ticket that is older than this should have been followed by two others. */
const STALE_TICKET_S = 1800;
/** How soon records that could not be read are tried again. */
const RETRY_MS = 15_000;
/** How long exchanges under way are awaited when the application closes. */
const CLOSING_MS = 5000;

/** Takes up at the start what was left open, and lets exchanges finish at the end. */
@Injectable()
export class PlatformLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('WechatOpenPlatform');
  private readonly timers = new Map<PlatformParts, WechatTimer>();
  private isClosing = false;

  constructor(@Inject(OPEN_PLATFORM_PARTS) private readonly platforms: ReadonlyMap<string, PlatformParts>) {}

  /** Nothing here keeps the application from starting: records, or WeChat, may be out of reach for now. */
  onApplicationBootstrap(): void {
    for (const parts of this.platforms.values()) {
      if (parts.conf.source === 'central') continue;
      void this.tryToBegin(parts);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    for (const timer of this.timers.values()) timer.clear();
    for (const { pending } of this.platforms.values()) pending.stop();
    await Promise.all([...this.platforms.values()].map((parts) => this.finish(parts)));
  }

  /** Until the records can be read, this is tried again. */
  private async tryToBegin(parts: PlatformParts): Promise<void> {
    try {
      await this.begin(parts);
    } catch (error) {
      this.logger.warn(
        `What component "${parts.conf.name}" had left open cannot be read yet: ${errorLine(error)}`,
      );
      if (this.isClosing) return;
      const again = (): void => void this.tryToBegin(parts);
      this.timers.set(parts, parts.clock.setTimeout(again, RETRY_MS));
    }
  }

  private async begin({ conf, tickets, starter, pending, clock }: PlatformParts): Promise<void> {
    const ticket = await tickets.newest();
    if (ticket === undefined || clock.now() / 1000 - ticket.createTime > STALE_TICKET_S) starter.request();
    const left = await pending.resume();
    if (left > 0) this.logger.log(`Component "${conf.name}": ${left} authorizations are completed now.`);
  }

  private async finish({ exchange, clock }: PlatformParts): Promise<void> {
    const onTimeout = () =>
      new Error('Exchanges are still running; their codes are taken up at the next start.');
    await withTimeout(() => exchange.settled(), { clock, ms: CLOSING_MS, onTimeout }).catch(
      (error: unknown) => this.logger.warn(errorLine(error)),
    );
  }
}
