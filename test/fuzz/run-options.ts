/** How long and from which seed a property runs. */
export interface RunOptions {
  readonly runs: number;
  /** The normal suite has a fixed one; without one, fast-check draws one and reports it when a run fails. */
  readonly seed?: number;
}

/** What the normal suite runs: the same cases every time. */
export const SHORT: RunOptions = { runs: 2000, seed: 20_261_121 };

/** fast-check's own options. */
export function parameters({ runs, seed }: RunOptions): { numRuns: number; seed?: number } {
  return seed === undefined ? { numRuns: runs } : { numRuns: runs, seed };
}
