import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RedisServer, redisUnreachable } from '../support/redis.js';
import { ProcessFleet } from '../support/fleet/processes.js';

const HERDS = 10;

describe.skipIf(redisUnreachable)(
  `four processes on one Redis ${redisUnreachable ? `(skipped: ${redisUnreachable})` : ''}`,
  () => {
    let redis: RedisServer;
    let fleet: ProcessFleet;
    beforeAll(async () => {
      redis = await RedisServer.any();
      fleet = await ProcessFleet.start(4, HERDS + 1);
    }, 90_000);
    beforeEach(async () => {
      await redis.clear();
      await fleet.simulator.reset();
      await fleet.simulator.clearFaults();
    });
    afterAll(async () => {
      await fleet?.stop();
      await redis?.stop();
    });

    // TK-02
    it(`makes one token request for 4 x 250 cold readers, in ${HERDS} of ${HERDS} herds`, async () => {
      await fleet.open({ store: redis.url, source: 'classic' });
      for (let herd = 0; herd < HERDS; herd++) {
        const appId = `wx${herd}`;
        const outcomes = await fleet.all((worker) => worker.read(appId, 250));
        expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
        expect(new Set(outcomes.flatMap(({ values }) => values)).size).toBe(1);
        const account = await fleet.simulator.account(appId);
        expect(account).toMatchObject({ tokens: 1, invalidTokenCalls: 0 });
      }
    });

    // TK-07
    it('makes one token and one ticket request for concurrent cold reads of a ticket', async () => {
      await fleet.open({ store: redis.url, source: 'stable' });
      const outcomes = await fleet.all((worker) => worker.read('wx0', 250, 'jsapi_ticket'));
      expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
      expect(new Set(outcomes.flatMap(({ values }) => values)).size).toBe(1);
      expect(await fleet.simulator.account('wx0')).toMatchObject({ tokens: 1, ticketRequests: 1 });
    });

    // TK-61
    it.each(['classic', 'stable'] as const)(
      'renews once, without an error, when the token is revoked under 4 x 100 calls in flight (%s)',
      async (source) => {
        await fleet.open({ store: redis.url, source });
        await fleet.all((worker) => worker.call('wx0', 1));
        const calls = fleet.all((worker) => worker.call('wx0', 100, 500));
        await sleep(100);
        await fleet.simulator.invalidate('wx0');
        const outcomes = await calls;
        expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
        expect(outcomes.map(({ succeeded }) => succeeded)).toEqual([100, 100, 100, 100]);
        const account = await fleet.simulator.account('wx0');
        expect(account.tokens).toBe(2);
        expect(account.invalidTokenCalls).toBeLessThanOrEqual(400);
      },
    );

    // TK-03
    it('blocks no reader during a renewal, and renews once a cycle', async () => {
      const life = 5;
      await fleet.simulator.lifetime('wx0', life, 2.5);
      await fleet.simulator.fault('/cgi-bin/token', 'delay', 600);
      await fleet.open({ store: redis.url, source: 'classic' });
      await fleet.all((worker) => worker.read('wx0', 10));
      await fleet.all((worker) => worker.startLoad('wx0', 500));
      const seconds = 8;
      await sleep(seconds * 1000);
      const reports = await fleet.all((worker) => worker.stopLoad());
      expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
      // A reader that waits for WeChat would wait 600 ms. A busy machine delays a reader by less.
      expect(Math.max(...reports.map(({ p99Ms }) => p99Ms))).toBeLessThan(100);
      const { tokens, invalidTokenCalls } = await fleet.simulator.account('wx0');
      expect(tokens).toBeLessThanOrEqual(Math.ceil(seconds / (life - 1.25 - 0.2)) + 1);
      expect(tokens).toBeGreaterThanOrEqual(2);
      expect(invalidTokenCalls).toBe(0);
      expect(reports.every(({ reads }) => reads > 1000)).toBe(true);
    });

    // TK-13
    it('has every process on the new token soon after one renewed it', async () => {
      await fleet.simulator.lifetime('wx0', 60, 30);
      await fleet.open({ store: redis.url, source: 'classic' });
      const [first] = (await fleet.all((worker) => worker.read('wx0')))[0]!.values;
      const renewed = await fleet.workers[0]!.renew('wx0', first!);
      const begun = Date.now();
      let values: string[];
      do {
        await sleep(100);
        values = (await fleet.all((worker) => worker.read('wx0'))).flatMap((read) => read.values);
      } while (new Set(values).size > 1 && Date.now() - begun < 20_000);
      expect(new Set(values)).toEqual(new Set([renewed]));
      // With a life of 60 s, the store is read again within six seconds. The rest is a margin.
      expect(Date.now() - begun).toBeLessThan(10_000);
    });
  },
);
