import { Logger } from '@nestjs/common';
import type { WechatClock } from '../../core/clock.js';
import { errorLine } from '../../core/redact.js';

/** The same trouble is told of once in this time, in milliseconds. */
const REPEAT_MS = 60_000;

/** What is worth a log line about a central token server: one line when trouble begins, one when it is over. */
export class CentralLog {
  private readonly logger = new Logger('WechatCentral');
  private unreached = false;
  private toldWait = -Infinity;
  private waited = 0;

  constructor(private readonly clock: WechatClock) {}

  /** The server could not be reached, or did not answer in time. */
  outOfReach(error: Error): void {
    if (this.unreached) return;
    this.unreached = true;
    this.logger.warn(
      `The central token server is out of reach. ${errorLine(error)} Credentials that are still valid stay in use; ` +
        'the server is asked again by itself.',
    );
  }

  /** The server answered. */
  reached(): void {
    if (!this.unreached) return;
    this.unreached = false;
    this.logger.log('The central token server answers again.');
  }

  /** The server asked to wait before the next request. */
  askedToWait(status: number, pauseMs: number, credentials: number): void {
    this.waited += credentials;
    const mono = this.clock.monotonic();
    if (mono - this.toldWait < REPEAT_MS) return;
    this.logger.warn(
      `The central token server answers ${status} and asks to wait ${Math.ceil(pauseMs / 1000)} s; ` +
        `${this.waited} credential(s) wait. If this goes on, give each business server a key of its own, or raise ` +
        'requestsPerSecond of the central token server or the limit of the proxy in front of it.',
    );
    this.toldWait = mono;
    this.waited = 0;
  }
}
