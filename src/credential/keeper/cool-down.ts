const FIRST_MS = 30_000;
const MAX_MS = 300_000;

/**
 * Keeps renewals by stale value apart. A value that was renewed because WeChat refused its predecessor, and is
 * refused itself while fresh, shows that renewing does not help: the wrong account is asked, or somebody else
 * renews too and both put an end to each other's values. The next renewal waits 30 s, then doubling to 300 s.
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
