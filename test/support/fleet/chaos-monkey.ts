import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisServer } from '../redis.js';
import type { ProcessFleet } from './processes.js';
import { seededRandom } from '../seeded-random.js';

/** Renewal begins in the last quarter of a short life. */
const CYCLE_SHARE = 0.78;
/**
 * The minimum time that Redis stays up between two kills. Token lives are compressed, but the seconds in which a
 * failed store is skipped are not. Without this pause they would add up to an outage of half an hour.
 */
const REST_MS = 25_000;

/** The result of a soak with faults. */
export interface ChaosReport {
  seed: number;
  accounts: number;
  cycles: number;
  faults: number;
  /** API calls that failed for the caller because of their token. */
  deadTokensSeen: number;
  /** The last fault before each of these, and how many seconds before. */
  deadAfter: string[];
  /** Other failures that callers got. */
  errors: string[];
  /** API calls that WeChat refused. Most were repeated, so that callers did not notice. */
  invalidUses: number;
  requests: number;
  /** How many token cycles the time that passed had room for, per account. A slow machine takes longer. */
  cyclesPassed: number;
}

/**
 * Runs real processes on a real Redis through compressed token cycles of many accounts. Meanwhile workers are killed,
 * Redis is restarted and clocks are set wrong, at random times that a seed can repeat.
 */
export async function chaos(options: {
  fleet: ProcessFleet;
  redis: RedisServer;
  seed: number;
  /** Cycles of all accounts together. */
  cycles: number;
  accounts: number;
  workers: number;
  /**
   * The life of a token: two hours, compressed. The pauses of the store guard and of the connection are not compressed.
   */
  lifeSeconds: number;
  /** How much more often faults happen than in the long run. Default 1. */
  intensity?: number;
}): Promise<ChaosReport> {
  const { fleet, redis, seed, cycles, accounts, workers, lifeSeconds, intensity = 1 } = options;
  // Callers run at times that no seed can repeat, so the faults use their own random numbers.
  const random = seededRandom(seed);
  const callerRandom = seededRandom(seed + 1);
  const setup = {
    store: redis.url,
    source: 'classic' as const,
    apiBaseUrl: fleet.simulator.url,
    leaseMs: 2000,
  };
  const appIds = Array.from({ length: accounts }, (_, i) => `wx${i}`);
  for (const appId of appIds) await fleet.simulator.lifetime(appId, lifeSeconds, lifeSeconds / 2);
  for (let i = 0; i < workers; i++) await fleet.workers[i]!.open(setup);

  const report: ChaosReport = {
    seed,
    accounts,
    cycles,
    faults: 0,
    deadTokensSeen: 0,
    deadAfter: [],
    errors: [],
    invalidUses: 0,
    requests: 0,
    cyclesPassed: 0,
  };
  let running = true;
  let last = { what: 'nothing', at: Date.now() };
  const offsets = Array.from({ length: workers }, () => 0);
  const busy = Array.from({ length: workers }, () => false);

  const callers = Array.from({ length: workers }, async (_, index) => {
    while (running) {
      if (busy[index]) {
        await sleep(20);
        continue;
      }
      const appId = appIds[Math.floor(callerRandom() * appIds.length)]!;
      try {
        const { errors } = await fleet.workers[index]!.call(appId, 3, 20);
        for (const error of errors) {
          if (error !== 'WECHAT_API') {
            report.errors.push(error);
            continue;
          }
          report.deadTokensSeen += 1;
          report.deadAfter.push(`${appId} ${last.what} +${((Date.now() - last.at) / 1000).toFixed(1)} s`);
        }
      } catch {
        // The worker was killed together with its caller.
      }
    }
  });

  const cycleMs = lifeSeconds * CYCLE_SHARE * 1000;
  // Ten steps for each life. A worker dies in every cycle, Redis in every third, and a clock is set wrong in every
  // third. Steps are counted, so that a seed gives the same faults on a slow machine.
  const stepMs = lifeSeconds * 100;
  const steps = Math.ceil(((cycles / accounts) * cycleMs) / stepMs);
  const restSteps = Math.ceil(REST_MS / stepMs);
  const begun = Date.now();
  let redisBackAt = -Infinity;
  for (let step = 0; step < steps; step++) {
    await sleep(stepMs);
    const index = Math.floor(random() * workers);
    const dice = random() / intensity;
    if (dice < 0.12) {
      busy[index] = true;
      last = { what: 'kill', at: Date.now() };
      const worker = await fleet.replace(index);
      await worker.open(setup);
      offsets[index] = 0;
      busy[index] = false;
    } else if (dice < 0.16 && step - redisBackAt > restSteps) {
      await redis.kill();
      last = { what: 'redis', at: Date.now() };
      await sleep(random() * 1500);
      await redis.up();
      redisBackAt = step;
    } else if (dice < 0.2) {
      const seconds = Math.round((random() * 2 - 1) * 600) - offsets[index]!;
      offsets[index]! += seconds;
      last = { what: `clock ${seconds}`, at: Date.now() };
      await fleet.workers[index]!.jump(seconds);
    } else {
      continue;
    }
    report.faults += 1;
  }
  running = false;
  await Promise.all(callers);
  report.cyclesPassed = (Date.now() - begun) / cycleMs;

  for (const appId of appIds) {
    const account = await fleet.simulator.account(appId);
    report.invalidUses += account.invalidTokenCalls;
    report.requests += account.tokens;
  }
  return report;
}
