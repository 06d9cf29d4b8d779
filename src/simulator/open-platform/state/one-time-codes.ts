import type { VirtualClock } from '../../state/virtual-clock.js';
import { BoundedMap } from '../../util/bounded-map.js';
import { randomText } from '../../util/random.js';

interface Issued<T> {
  readonly content: T;
  readonly expiresAt: number;
  used: boolean;
}

/** Codes that are good once and for a while: pre-authorization codes and authorization codes. */
export class OneTimeCodes<T> {
  private readonly issued = new BoundedMap<Issued<T>>(10_000);

  constructor(
    private readonly clock: VirtualClock,
    private readonly prefix: string,
    readonly lifeSeconds: number,
  ) {}

  issue(content: T): string {
    const code = `${this.prefix}@@@${randomText(86)}`;
    const expiresAt = this.clock.now() + this.lifeSeconds * 1000;
    this.issued.set(code, { content, expiresAt, used: false });
    return code;
  }

  /** What a code stands for, or what is wrong with it; nothing is used up. */
  look(code: string): { content: T } | 'unknown' | 'used' | 'expired' {
    const found = this.issued.get(code);
    if (!found) return 'unknown';
    if (found.used) return 'used';
    return this.clock.now() >= found.expiresAt ? 'expired' : found;
  }

  /** Uses a code up. */
  redeem(code: string): { content: T } | 'unknown' | 'used' | 'expired' {
    const found = this.look(code);
    if (typeof found !== 'string') this.issued.get(code)!.used = true;
    return found;
  }

  /** Whether a code was used. */
  isUsed(code: string): boolean {
    return this.issued.get(code)?.used ?? false;
  }
}
