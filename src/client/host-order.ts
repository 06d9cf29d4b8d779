import type { WechatClock } from '../core/clock.js';

/** How long a host that was out of reach is tried last, in milliseconds. */
const DOWN_MS = 30_000;

/** The base URLs of one owner's API in the order to try them. One that was out of reach is tried last for a while. */
export class HostOrder {
  private readonly all: readonly string[];
  // Made when the first host fails: there may be ten thousand owners, and mostly all is well.
  private downUntil: Map<string, number> | undefined;

  constructor(
    hosts: readonly string[],
    private readonly clock: WechatClock,
  ) {
    this.all = hosts.filter((host, index) => hosts.indexOf(host) === index);
  }

  /** The base URLs to try for a call, best first. */
  inOrder(): readonly string[] {
    const { downUntil } = this;
    if (!downUntil) return this.all;
    const now = this.clock.monotonic();
    const isDown = (host: string) => (downUntil.get(host) ?? 0) > now;
    return [...this.all.filter((host) => !isDown(host)), ...this.all.filter(isDown)];
  }

  /** Notes that a host could not be reached. */
  unreachable(host: string): void {
    if (this.all.length < 2) return;
    (this.downUntil ??= new Map()).set(host, this.clock.monotonic() + DOWN_MS);
  }

  /** Notes that a host answered. */
  reached(host: string): void {
    this.downUntil?.delete(host);
  }
}
