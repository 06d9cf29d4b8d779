import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisMissing, RedisServer } from '../support/redis.js';
import { workSoak } from '../support/work/work-soak.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

describe.skipIf(redisMissing)(
  `two applications of one corp in four processes on one Redis (SEED=${SEED})`,
  () => {
    let redis: RedisServer;
    beforeAll(async () => {
      redis = await RedisServer.start();
    });
    afterAll(() => redis?.stop());

    it('fetch one token for each application and cycle, use no dead one, and swallow no event of the other', async () => {
      const report = await workSoak({ redis, seed: SEED, cycles: 2, lifeSeconds: 8, faults: 0 });
      expect(report).toMatchObject({ errors: [], lost: [], repeated: [] });
      expect(report.events).toBeGreaterThan(50);
      for (const { requests, issued, deadTokenCalls, calls } of Object.values(report.agents)) {
        expect(issued).toBeGreaterThanOrEqual(2);
        expect(requests).toBe(issued);
        expect(deadTokenCalls).toBe(0);
        expect(calls).toBeGreaterThan(400);
      }
    }, 120_000);

    it('use no dead token and lose no event where processes are killed and Redis restarts', async () => {
      const report = await workSoak({ redis, seed: SEED, cycles: 2, lifeSeconds: 8, faults: 4 });
      expect(report.faults).toBeGreaterThanOrEqual(4);
      expect(report).toMatchObject({ errors: [], lost: [] });
      expect(report.cycles).toBeGreaterThanOrEqual(2);
      for (const { requests, deadTokenCalls, calls } of Object.values(report.agents)) {
        // Who takes a dead process's place, or finds an empty Redis, may ask once more.
        expect(requests).toBeLessThanOrEqual(Math.ceil(report.cycles) + 1 + report.faults * 4);
        // Refused and made again, unseen by callers: a process that was held up uses its token a little too long.
        expect(deadTokenCalls).toBeLessThan(calls / 10);
      }
    }, 120_000);
  },
);
