import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SystemClock } from '../../src/core/clock.js';
import { WechatEvents } from '../../src/observe/wechat.events.js';
import { openStore } from '../../src/store/open-store.js';
import { chaos } from '../support/fleet/chaos-monkey.js';
import { ProcessFleet } from '../support/fleet/processes.js';
import { redisMissing, RedisServer } from '../support/redis.js';
import { TcpProxy } from '../support/tcp-proxy.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const HERDS = 100;
const CHAOS_CYCLES = Number(process.env['CHAOS_CYCLES'] ?? 2000);
const FLAPPING_MINUTES = Number(process.env['FLAPPING_MINUTES'] ?? 30);
const STEADY_MINUTES = Number(process.env['STEADY_MINUTES'] ?? 30);

describe.skipIf(redisMissing)(`processes on a real Redis in long runs (SEED=${SEED})`, () => {
  let redis: RedisServer;
  let fleet: ProcessFleet;
  beforeAll(async () => {
    redis = await RedisServer.start();
    fleet = await ProcessFleet.start(8, HERDS + 1);
  }, 120_000);
  beforeEach(async () => {
    await redis.cli('FLUSHALL');
    await fleet.simulator.reset();
  });
  afterAll(async () => {
    await fleet?.stop();
    await redis?.stop();
  });

  // TK-02
  it(`makes one token request for a cold herd, in ${HERDS} of ${HERDS}`, async () => {
    await fleet.open({ store: redis.url, source: 'classic' });
    for (let herd = 0; herd < HERDS; herd++) {
      const appId = `wx${herd}`;
      const outcomes = await Promise.all(fleet.workers.slice(0, 4).map((worker) => worker.read(appId, 250)));
      expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
      expect(new Set(outcomes.flatMap(({ values }) => values)).size).toBe(1);
      expect(await fleet.simulator.account(appId)).toMatchObject({ tokens: 1, invalidTokenCalls: 0 });
    }
  });

  // TK-03
  it('blocks no reader in eight processes while tokens are renewed under load', async () => {
    await fleet.simulator.lifetime('wx0', 20, 10);
    await fleet.simulator.fault('/cgi-bin/token', 'delay', 1000);
    await fleet.open({ store: redis.url, source: 'classic' });
    await fleet.all((worker) => worker.read('wx0', 10));
    await fleet.all((worker) => worker.startLoad('wx0', 250));
    await sleep(120_000);
    const reports = await fleet.all((worker) => worker.stopLoad());
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect(Math.max(...reports.map(({ p99Ms }) => p99Ms))).toBeLessThan(50);
    const { tokens, invalidTokenCalls } = await fleet.simulator.account('wx0');
    expect(tokens).toBeLessThanOrEqual(Math.ceil(120 / 14) + 1);
    expect(invalidTokenCalls).toBe(0);
  });

  // TK-41 (down), TK-42 (hangs)
  it.each([
    ['is down', async (proxy: TcpProxy) => proxy.down()],
    ['hangs', async (proxy: TcpProxy) => void (proxy.mode = 'hang')],
  ])('serves a cached token as fast as before for a minute in which Redis %s', async (_, fail) => {
    const proxy = await TcpProxy.to(redis.port);
    await fleet.open({ store: `redis://127.0.0.1:${proxy.port}`, source: 'classic' });
    const readers = fleet.workers.slice(0, 4);
    await Promise.all(readers.map((worker) => worker.read('wx0', 10)));
    const before = (await fleet.simulator.account('wx0')).tokens;
    await fail(proxy);
    await Promise.all(readers.map((worker) => worker.startLoad('wx0', 500)));
    await sleep(60_000);
    const reports = await Promise.all(readers.map((worker) => worker.stopLoad()));
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect(Math.min(...reports.map(({ reads }) => reads))).toBeGreaterThan(20_000);
    expect(Math.max(...reports.map(({ p99Ms }) => p99Ms))).toBeLessThan(5);
    expect((await fleet.simulator.account('wx0')).tokens).toBe(before);
    await fleet.all((worker) => worker.close());
    await proxy.down();
  });

  // TK-48
  it(`survives a Redis that comes and goes for ${FLAPPING_MINUTES} minutes`, async () => {
    const proxy = await TcpProxy.to(redis.port);
    await fleet.open({ store: `redis://127.0.0.1:${proxy.port}`, source: 'stable' });
    await fleet.all((worker) => worker.startLoad('wx0', 50));
    const end = Date.now() + FLAPPING_MINUTES * 60_000;
    const memory: number[][] = [];
    while (Date.now() < end) {
      for (let i = 0; i < 15; i++) {
        await proxy.down();
        await sleep(1000);
        await proxy.up();
        await sleep(1000);
      }
      memory.push((await fleet.all((worker) => worker.state())).map(({ rss }) => rss));
    }
    const reports = await fleet.all((worker) => worker.stopLoad());
    const states = await fleet.all((worker) => worker.state());
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect(states.flatMap(({ rejections, warnings }) => [...rejections, ...warnings])).toEqual([]);
    expect(states.every(({ handles }) => handles.length < 20)).toBe(true);
    const settled = memory[Math.floor(memory.length / 3)]!;
    for (const [i, rss] of memory.at(-1)!.entries()) expect(rss - settled[i]!).toBeLessThan(30e6);
    await proxy.down();
  });

  // TK-56
  it('grants 10 000 leases of a millisecond with growing fences, and never lowers a version', async () => {
    const stores = await Promise.all(
      Array.from({ length: 8 }, () =>
        openStore(redis.url, { clock: new SystemClock(), events: new WechatEvents() }),
      ),
    );
    let cycles = 0;
    const fences: number[] = [];
    const written: number[] = [];
    const contend = async (store: (typeof stores)[number]): Promise<void> => {
      while (cycles < 10_000) {
        const grant = await store.lease.acquire('stress', 1);
        if (grant === undefined) continue;
        cycles += 1;
        fences.push(grant.fence);
        const record = { value: `v${grant.fence}`, expiresAt: 2e9, obtainedAt: 1, version: grant.fence };
        if (await store.tokens.write('stress', record, 60_000)) written.push(grant.fence);
        await grant.release();
      }
    };
    const seen: number[] = [];
    const watch = async (store: (typeof stores)[number]): Promise<void> => {
      while (cycles < 10_000) {
        const version = ((await store.tokens.read('stress'))?.value as { version?: number } | undefined)
          ?.version;
        if (version !== undefined) seen.push(version);
      }
    };
    const [watcher, ...contenders] = stores;
    await Promise.all([watch(watcher!), ...contenders.map(contend)]);
    // Leases of a millisecond end while they are held, so writes arrive out of order. The fence must reject the older
    // ones.
    expect(new Set(fences).size).toBe(fences.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const last = (await watcher!.tokens.read('stress'))?.value as { version: number };
    expect(last.version).toBe(Math.max(...written));
    await Promise.all(stores.map((store) => store.close()));
  });

  // SK-03
  it(`shows callers no dead token through ${CHAOS_CYCLES} cycles with kills, Redis restarts and clock jumps`, async () => {
    const report = await chaos({
      fleet,
      redis,
      seed: SEED,
      cycles: CHAOS_CYCLES,
      accounts: HERDS,
      workers: 4,
      lifeSeconds: 120,
    });
    expect(report, `SEED=${SEED}`).toMatchObject({ deadTokensSeen: 0, errors: [] });
    expect(report.invalidUses).toBeLessThanOrEqual(report.faults * report.accounts);
    const cycles = Math.max(report.cycles, Math.ceil(report.cyclesPassed) * report.accounts);
    expect(report.requests).toBeLessThanOrEqual(cycles + report.faults * report.accounts);
  });

  // SK-04
  it(`keeps memory and sockets steady for ${STEADY_MINUTES} minutes with tokens of 20 s`, async () => {
    await fleet.simulator.lifetime('wx0', 20, 10);
    await fleet.open({ store: redis.url, source: 'classic' });
    const [one, two] = fleet.workers;
    const pair = [one!, two!];
    await Promise.all(pair.map((worker) => worker.startLoad('wx0', 200)));
    await sleep(60_000);
    const before = await Promise.all(pair.map((worker) => worker.state()));
    await sleep(STEADY_MINUTES * 60_000);
    const after = await Promise.all(pair.map((worker) => worker.state()));
    const reports = await Promise.all(pair.map((worker) => worker.stopLoad()));
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await fleet.simulator.account('wx0')).invalidTokenCalls).toBe(0);
    for (const [i, state] of after.entries()) {
      // The load records how long each read took.
      const notes = reports[i]!.reads * 16;
      expect((state.heap - before[i]!.heap - notes) / STEADY_MINUTES).toBeLessThan(0.5e6);
      expect(state.handles.length).toBeLessThanOrEqual(before[i]!.handles.length + 3);
    }
  });
});
