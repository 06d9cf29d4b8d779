import { availableParallelism, loadavg, totalmem } from 'node:os';

/** The machine in neutral words. */
export function describeMachine() {
  return {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    loadBefore: Number(loadavg()[0].toFixed(2)),
  };
}
