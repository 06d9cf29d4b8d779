import type { VirtualClock } from '../virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';

/** What a person did that lets the account write to them. */
type WindowTrigger = 'message' | 'action' | 'session';

const MINUTE = 60_000;
/** How many messages a trigger allows, and for how long. */
const ALLOWANCE: Record<WindowTrigger, { count: number; ms: number }> = {
  /** They wrote. */
  message: { count: 5, ms: 48 * 60 * MINUTE },
  /** They followed, scanned, or clicked the menu. */
  action: { count: 3, ms: MINUTE },
  /** They entered a mini program's conversation. */
  session: { count: 2, ms: MINUTE },
};

interface Grant {
  left: number;
  until: number;
}

const KEPT = 20_000;

/** Who may be sent customer-service messages, how many and how long. */
export class ServiceWindows {
  private readonly grants = new BoundedMap<Map<WindowTrigger, Grant>>(KEPT);
  private readonly active = new BoundedMap<number>(KEPT);

  constructor(private readonly clock: VirtualClock) {}

  open(openid: string, trigger: WindowTrigger): void {
    const { count, ms } = ALLOWANCE[trigger];
    const own = this.grants.get(openid) ?? new Map<WindowTrigger, Grant>();
    own.set(trigger, { left: count, until: this.clock.now() + ms });
    this.grants.set(openid, own);
    this.active.set(openid, this.clock.now());
  }

  /** Whether they ever did anything that opens a window. */
  knows(openid: string): boolean {
    return this.grants.has(openid);
  }

  /** When they last did something, in milliseconds; minus infinity for never. */
  lastActive(openid: string): number {
    return this.active.get(openid) ?? Number.NEGATIVE_INFINITY;
  }

  /** Counts one message. @returns 0, or 45015 when no window is open, or 45047 when those open are used up */
  use(openid: string): 0 | 45015 | 45047 {
    const now = this.clock.now();
    const open = [...(this.grants.get(openid)?.values() ?? [])].filter((grant) => now < grant.until);
    if (open.length === 0) return 45015;
    // The one that closes first is used first.
    const grant = open.filter(({ left }) => left > 0).sort((a, b) => a.until - b.until)[0];
    if (!grant) return 45047;
    grant.left--;
    return 0;
  }
}
