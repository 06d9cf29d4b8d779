const FIRST_MS = 30_000;
const MAX_MS = 300_000;

/**
 * Enforces a minimum delay between renewals by stale value. If WeChat refuses a value that was renewed only a moment
 * ago after another refusal, renewing does not help: the call is for the wrong account, or another program renews too
 * and each ends the other's values. The next renewal then waits 30 s; each further one twice as long, up to 300 s.
 */
export class CoolDown {
  /** The value that the last renewal by stale value brought. */
  brought: string | undefined;
  /** How many such values in a row were refused while fresh. */
  level = 0;
  private broughtAt = 0;
  private burned = false;

  /** A renewal by stale value brought this value, here or in another process. */
  renewed(value: string, atMono: number, level = this.level + (this.burned ? 1 : 0)): void {
    if (value === this.brought) return;
    this.level = level;
    this.brought = value;
    this.broughtAt = atMono;
    this.burned = false;
  }

  /** How many milliseconds a renewal has to wait now that WeChat refused `stale`; 0 = it may begin at once. */
  waitMs(stale: string, mono: number): number {
    if (stale !== this.brought) return 0;
    const age = mono - this.broughtAt;
    const wait = Math.min(MAX_MS, FIRST_MS * 2 ** this.level);
    const provenGood = !this.burned && (age >= MAX_MS || (age > FIRST_MS && this.level <= 1));
    if (provenGood) this.level = 0;
    if (provenGood || age >= wait) return 0;
    this.burned = true;
    return wait - age;
  }
}
