import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisMissing, RedisServer } from '../support/redis.js';
import { workSoak } from '../support/work/work-soak.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const CYCLES = Number(process.env['WORK_CYCLES'] ?? 500);
const LIFE_SECONDS = 3;

describe.skipIf(redisMissing)(`two applications of one corp in long runs (SEED=${SEED})`, () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(() => redis?.stop());

  it('fetch one token for each application and cycle in 20 lives of 30 s', async () => {
    const report = await workSoak({ redis, seed: SEED, cycles: 20, lifeSeconds: 30, faults: 0 });
    process.stdout.write(`SEED=${SEED} ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ errors: [], lost: [], repeated: [] });
    for (const { requests, issued, deadTokenCalls } of Object.values(report.agents)) {
      expect([requests, deadTokenCalls]).toEqual([issued, 0]);
    }
  });

  it(`use no dead token and lose no event in ${CYCLES} cycles with kills and Redis restarts`, async () => {
    const report = await workSoak({
      redis,
      seed: SEED,
      cycles: CYCLES,
      lifeSeconds: LIFE_SECONDS,
      faults: 20,
    });
    process.stdout.write(`SEED=${SEED} ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ errors: [], lost: [] });
    expect(report.cycles).toBeGreaterThanOrEqual(CYCLES);
    for (const { requests, issued, deadTokenCalls, calls } of Object.values(report.agents)) {
      // Who takes a dead process's place, or finds an empty Redis, may ask once more.
      expect(requests).toBeLessThanOrEqual(issued + report.faults * 2);
      expect(deadTokenCalls).toBeLessThanOrEqual(report.faults);
      expect(report.timeouts).toBeLessThan(calls / 100);
    }
  });
});
