/** Another holder's value is looked for again after a tenth of the time that was spent waiting, within bounds. */
const SHARE = 0.1;
const MIN_MS = 5;
const MAX_MS = 100;

/** How long to wait for the value of another holder of the lease before looking for it again, in milliseconds. */
export function leasePollMs(waitedMs: number, random: () => number): number {
  const share = Math.max(MIN_MS, Math.min(MAX_MS, waitedMs * SHARE));
  return share * (0.75 + random() / 2);
}
