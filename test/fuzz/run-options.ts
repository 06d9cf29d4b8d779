/** How many cases a property runs, and from which seed. */
export interface RunOptions {
  readonly runs: number;
  /**
   * The seed. The normal suite has a fixed one. Without one, fast-check picks a seed and reports it when a run fails.
   */
  readonly seed?: number;
}

/** The options of the normal suite: the same cases every time. */
export const SHORT: RunOptions = { runs: 2000, seed: 20_261_121 };

/** fast-check's own options. */
export function parameters({ runs, seed }: RunOptions): { numRuns: number; seed?: number } {
  return seed === undefined ? { numRuns: runs } : { numRuns: runs, seed };
}
