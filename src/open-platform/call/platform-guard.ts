import type { CallGuard } from '../../client/call-protocol.js';
import type { WechatClock } from '../../core/clock.js';
import type { WechatError } from '../../core/wechat.errors.js';
import { isTicketFault, stopsPlatform } from './component-codes.js';

/** How long a refusal of the whole platform is remembered. */
const REMEMBER_MS = 60_000;

/**
 * Remembers that WeChat refuses the platform itself: its address is not on the white list (61004), its ticket is not
 * good (61005, 61006), its AppID is wrong (61011). For a minute every call gets that refusal at once, so that ten
 * thousand accounts do not repeat it. One guard serves the platform and all its accounts.
 */
export class PlatformGuard implements CallGuard {
  private fault: WechatError | undefined;
  private until = 0;

  constructor(private readonly clock: WechatClock) {}

  check(path: string): void {
    // Asking for a ticket is what mends some of these faults.
    if (path.endsWith('/api_start_push_ticket')) return;
    if (this.fault && this.clock.monotonic() < this.until) throw this.fault;
    this.fault = undefined;
  }

  attempted(): void {}

  succeeded(): void {}

  refused(_path: string, error: WechatError): void {
    if (!stopsPlatform(error)) return;
    this.fault = error;
    this.until = this.clock.monotonic() + REMEMBER_MS;
  }

  /** A new ticket has come: what was wrong with the old one is over. */
  ticketCame(): void {
    if (isTicketFault(this.fault)) this.fault = undefined;
  }
}
