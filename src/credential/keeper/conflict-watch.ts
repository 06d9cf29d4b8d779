const HOUR_MS = 3600_000;
/**
 * A refusal this close to the value's end, in milliseconds, may follow from a normal renewal elsewhere: no conflict.
 */
const PREMATURE_MS = 660_000;

/**
 * Tells when another program seems to renew the credential too: a value was refused while fresh, or values are
 * refused long before their end time and again. It tells so once an hour at most.
 */
export class ConflictWatch {
  private lastPremature = -Infinity;
  private lastSaid = -Infinity;
  private lastStale: string | undefined;

  /**
   * A value was refused; tells whether a conflict is to be reported. While another process renews, the same refusal is
   * looked at many times: it counts once.
   *
   * @param stale the value that was refused
   * @param remainingMs how long it would have lived
   * @param whileFresh whether it was renewed only a moment ago
   */
  refused(stale: string, remainingMs: number, whileFresh: boolean, mono: number): boolean {
    const seen = stale === this.lastStale;
    this.lastStale = stale;
    const premature = remainingMs > PREMATURE_MS && !seen;
    const again = premature && mono - this.lastPremature < HOUR_MS;
    if (premature) this.lastPremature = mono;
    if (!(whileFresh || again) || mono - this.lastSaid < HOUR_MS) return false;
    this.lastSaid = mono;
    return true;
  }
}
