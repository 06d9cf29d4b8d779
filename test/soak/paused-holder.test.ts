import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ProcessFleet } from '../support/fleet/processes.js';
import { RedisServer, redisMissing } from '../support/redis.js';

const KEY = 'wechat:wx0:access_token';
const PAUSE_MS = 30_000;

/** Like test/distributed/lease.test.ts, but with the default lease of 12 s and a pause of 30 s. */
describe.skipIf(redisMissing)('a lease holder that is stopped for 30 s', () => {
  let redis: RedisServer;
  let fleet: ProcessFleet;
  beforeAll(async () => {
    redis = await RedisServer.start();
    fleet = await ProcessFleet.start(2, 1);
  }, 90_000);
  beforeEach(async () => {
    await redis.cli('FLUSHALL');
    await fleet.simulator.reset();
    await fleet.open({ store: redis.url, source: 'classic' });
  });
  afterAll(async () => {
    await fleet?.stop();
    await redis?.stop();
  });

  // TK-52, TK-53
  it.each([
    ['before it checks its lease', 'before-check', 1],
    ['while it sends its request', 'before-send', 3],
    ['after its answer', 'after-fetch', 2],
  ] as const)('causes no error and at most one extra renewal when it stops %s', async (_, gate, requests) => {
    const [sleeper, other] = fleet.workers;
    const { reached } = await sleeper!.stopAt(gate);
    const late = sleeper!.read('wx0', 50);
    await reached;
    sleeper!.pause();
    const paused = Date.now();
    void sleeper!.go();
    const read = await other!.read('wx0', 50);
    expect(read.errors).toEqual([]);
    // A cold reader waits at most for the lease of 12 s.
    expect(Date.now() - paused).toBeLessThan(14_000);
    const stored = await redis.cli('GET', KEY);
    await sleep(PAUSE_MS - (Date.now() - paused));
    sleeper!.resume();
    expect((await late).errors).toEqual([]);
    const calls = await fleet.all((worker) => worker.call('wx0', 50, 500));
    expect(calls.flatMap(({ errors }) => errors)).toEqual([]);
    const { tokens } = await fleet.simulator.account('wx0');
    expect(tokens).toBeLessThanOrEqual(requests);
    // A request that was already sent brings a newer token, which may be stored.
    const kept = gate === 'before-send' ? stored : await redis.cli('GET', KEY);
    expect(kept).toBe(stored);
    const states = await fleet.all((worker) => worker.state());
    expect(states.flatMap(({ rejections }) => rejections)).toEqual([]);
  });
});
