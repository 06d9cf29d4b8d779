import type { VirtualClock } from '../virtual-clock.js';
import { randomText } from '../../util/random.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** A code with a parameter of its own. */
export interface QrCode {
  readonly ticket: string;
  /** What stands in the picture. */
  readonly url: string;
  readonly scene: string;
  /** Milliseconds; `undefined` for a permanent one. */
  readonly expiresAt: number | undefined;
}

/** The codes of an account that were created with a scene. */
export class QrCodes {
  private readonly byTicket = new BoundedMap<QrCode>(20_000);

  constructor(private readonly clock: VirtualClock) {}

  create(scene: string, expireSeconds: number | undefined): QrCode {
    const ticket = `gQ${randomText(94)}==`;
    const expiresAt = expireSeconds === undefined ? undefined : this.clock.now() + expireSeconds * 1000;
    const code = { ticket, url: `http://weixin.qq.com/q/${randomText(22)}`, scene, expiresAt };
    this.byTicket.set(ticket, code);
    return code;
  }

  /** By its ticket, or by what its picture says. */
  find(ticketOrUrl: string): QrCode | undefined {
    const code =
      this.byTicket.get(ticketOrUrl) ?? [...this.byTicket.values()].find(({ url }) => url === ticketOrUrl);
    return code && (code.expiresAt === undefined || this.clock.now() < code.expiresAt) ? code : undefined;
  }

  all(): QrCode[] {
    return [...this.byTicket.values()].filter(({ ticket }) => this.find(ticket));
  }
}
