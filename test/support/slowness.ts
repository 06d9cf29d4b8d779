import { availableParallelism, loadavg } from 'node:os';

const MOST = 5;

/**
 * How much slower than an idle machine this one is, from 1 to 5. Tests in which real time passes multiply their times
 * by it: what has to happen in a second on an idle machine is given five where other work takes the processors.
 */
export const slowness: number = Math.min(
  MOST,
  Math.max(1, (loadavg()[0] ?? 0) / (availableParallelism() * 1.5)),
);

/** A time in milliseconds on this machine, given the one on an idle machine. */
export const paced = (ms: number): number => Math.round(ms * slowness);
