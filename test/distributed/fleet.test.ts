import { describe, expect, it } from 'vitest';
import { soak } from '../support/fleet/fleet-soak.js';
import { Fleet, FleetProcess, ProcessClock } from '../support/fleet/virtual-fleet.js';
import { seededRandom } from '../support/seeded-random.js';

const CYCLE = 7200;

describe('a fleet in virtual time', () => {
  // TK-10, TK-11
  it.each([
    ['classic', 1],
    ['stable', 2],
  ] as const)('renews once a cycle for four processes, %s', async (source, perCycle) => {
    const fleet = new Fleet(4, { source, random: seededRandom(10) });
    const cycles = 20;
    await fleet.run(cycles * (CYCLE - (source === 'classic' ? 660 : 290)), 30);
    expect(fleet.office.total).toBeLessThanOrEqual(cycles * perCycle + 1);
    expect(fleet.office.total).toBeGreaterThanOrEqual(cycles);
    expect(fleet.office.invalidUses).toBe(0);
    expect(fleet.errors).toBe(0);
    expect(fleet.office.requests.force).toBe(0);
    const gaps = fleet.office.requestTimes.slice(1).map((at, i) => at - fleet.office.requestTimes[i]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
    await fleet.close();
  });

  // TK-12
  it('spreads the renewals of 200 processes that booted in the same second', async () => {
    const instants: number[] = [];
    for (let i = 0; i < 200; i++) {
      const fleet = new Fleet(1, { source: 'stable', random: seededRandom(i) });
      await fleet.all((process) => process.read());
      await fleet.clock.advance(CYCLE - 30);
      instants.push(fleet.office.requestTimes[1]!);
      await fleet.close();
    }
    const mean = instants.reduce((a, b) => a + b) / instants.length;
    const deviation = Math.sqrt(instants.reduce((sum, at) => sum + (at - mean) ** 2, 0) / instants.length);
    expect(deviation).toBeGreaterThanOrEqual(15);
    const buckets = new Map<number, number>();
    for (const at of instants) buckets.set(Math.floor(at), (buckets.get(Math.floor(at)) ?? 0) + 1);
    // 200 renewals in 230 s. By chance, up to five can fall into one second.
    expect(Math.max(...buckets.values())).toBeLessThanOrEqual(6);
    const together = new Fleet(50, { source: 'classic', random: seededRandom(1) });
    await together.run(3 * CYCLE, 60, (process) => process.read());
    expect(together.office.total).toBeLessThanOrEqual(4);
    await together.close();
  });

  // TK-13
  it('has every process on the new token within 120 s of its renewal', async () => {
    const fleet = new Fleet(4, { source: 'classic', random: seededRandom(13) });
    await fleet.run(60, 1, (process) => process.read());
    for (let round = 0; round < 5; round++) {
      const [first] = fleet.processes;
      const [before] = await fleet.all((process) => process.read());
      const { value: renewed } = await fleet.clock.advanceUntilSettled(first!.conf.renewAccessToken(before!));
      let slowest = 0;
      while (
        (await fleet.all((process) => process.read())).some((value) => value !== renewed) &&
        slowest < 300
      ) {
        await fleet.clock.advance(1);
        slowest += 1;
      }
      expect(slowest).toBeLessThanOrEqual(120);
      await fleet.run(400, 5);
    }
    expect(fleet.office.invalidUses).toBe(0);
    await fleet.close();
  });

  // TK-13
  it('never returns an old token after a process was idle', async () => {
    const fleet = new Fleet(2, { source: 'classic', random: seededRandom(14), scheduledRefresh: false });
    const [old] = await fleet.all((process) => process.read());
    await fleet.clock.advance(1000);
    await fleet.clock.advanceUntilSettled(fleet.processes[0]!.conf.renewAccessToken(old!));
    await fleet.clock.advance(1000);
    const values = new Set(await fleet.all((process) => process.read()));
    expect(values.size).toBe(1);
    expect(values).not.toContain(old);
    expect(fleet.office.invalidUses).toBe(0);
    await fleet.close();
  });

  // TK-16
  it('answers the first read after three idle hours with a valid token and at most one request', async () => {
    for (const scheduledRefresh of [true, false]) {
      const fleet = new Fleet(1, { random: seededRandom(16), scheduledRefresh });
      await fleet.run(60, 10);
      await fleet.clock.advance(3 * 3600);
      const before = fleet.office.total;
      const [value] = await fleet.all((process) => process.read());
      expect(fleet.office.isAlive(value!)).toBe(true);
      expect(fleet.office.total - before).toBeLessThanOrEqual(1);
      await fleet.close();
    }
  });

  // TK-22
  it('requests once in 30 s for the whole cluster while WeChat is down for longer than the token lives', async () => {
    const fleet = new Fleet(4, { source: 'classic', random: seededRandom(22) });
    await fleet.run(60, 10);
    fleet.office.up = false;
    await fleet.clock.advance(CYCLE);
    const before = fleet.office.total;
    await fleet.run(1800, 1, (process) => process.read());
    expect(fleet.errors).toBe(4 * 1800);
    expect(fleet.office.total - before).toBeLessThanOrEqual(62);
    fleet.office.up = true;
    await fleet.clock.advance(31);
    expect(await fleet.all((process) => process.call(fleet.office))).toEqual([true, true, true, true]);
    await fleet.close();
  });

  // TK-27
  it('requests once a minute for each process after an error that only a person can fix', async () => {
    const fleet = new Fleet(4, { random: seededRandom(27) });
    fleet.office.errcode = 40125;
    await fleet.run(300, 1, (process) => process.read());
    expect(fleet.office.total).toBeLessThanOrEqual(4 * 6);
    expect(fleet.errors).toBe(1200);
    await fleet.close();
  });

  // TK-27
  it.each([
    [40164, 'stable'],
    [40125, 'classic'],
  ] as const)(
    'lets a single refused process (%i) fail no other process, cold or warm (%s)',
    async (errcode, source) => {
      for (let seed = 0; seed < 3; seed++) {
        const fleet = new Fleet(3, { source, random: seededRandom(seed) });
        const refusing = { answer: () => ({ body: { errcode, errmsg: 'refused' } }) };
        const options = { source, random: seededRandom(seed + 100) };
        const refused = new FleetProcess(new ProcessClock(fleet.clock), refusing, fleet.shared, options);
        // It comes first, and from then on it asks at the same time as the others.
        expect(await fleet.clock.advanceUntilSettled(refused.read())).toBeUndefined();
        for (let second = 0; second < 2 * CYCLE; second += 5) {
          const all = [refused, ...fleet.processes];
          await fleet.clock.advanceUntilSettled(Promise.all(all.map((process) => process.read())));
          await fleet.clock.advance(5);
        }
        expect(fleet.errors).toBe(0);
        await fleet.clock.advanceUntilSettled(refused.close());
        await fleet.close();
      }
    },
  );

  it.each([120, -120])(
    'keeps the last value that was set by hand, although the clock of another process is %i s off',
    async (skewSeconds) => {
      const fleet = new Fleet(0, { source: 'manual', random: seededRandom(1) });
      const [first, second] = [fleet.start(skewSeconds), fleet.start(), fleet.start()];
      const expiresAt = Math.floor(fleet.clock.now() / 1000) + CYCLE;
      await fleet.clock.advanceUntilSettled(first.conf.setAccessToken({ value: 'first', expiresAt }));
      await fleet.clock.advance(60);
      await fleet.clock.advanceUntilSettled(second.conf.setAccessToken({ value: 'second', expiresAt }));
      expect(await fleet.clock.advanceUntilSettled(second.read())).toBe('second');
      await fleet.run(130, 1, (process) => process.read());
      expect(await fleet.all((process) => process.read())).toEqual(['second', 'second', 'second']);
      expect(fleet.shared.backwards).toBe(0);
      await fleet.close();
    },
  );

  it('retries at once with a new secret, although every process has recorded the failure', async () => {
    const fleet = new Fleet(2, { random: seededRandom(9) });
    const [process] = fleet.processes;
    fleet.office.errcode = 45009;
    await fleet.all((each) => each.read());
    fleet.office.errcode = 0;
    expect(await fleet.clock.advanceUntilSettled(process!.read())).toBeUndefined();
    process!.conf.setAppIdAndSecret('wx1', 'new-secret');
    expect(await fleet.clock.advanceUntilSettled(process!.read())).toBeDefined();
    await fleet.close();
  });

  // TK-31
  it('does not flood WeChat when it comes back after ten minutes', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const fleet = new Fleet(4, { source: 'classic', random: seededRandom(seed) });
      fleet.office.up = false;
      await fleet.run(600, 0.5, (process) => process.read());
      fleet.office.up = true;
      const begun = fleet.clock.monotonic() / 1000;
      await fleet.run(60, 0.25, (process) => process.read());
      const first = fleet.office.requestTimes.find((at) => at >= begun)!;
      expect(
        fleet.office.requestTimes.filter((at) => at >= first && at < first + 1).length,
      ).toBeLessThanOrEqual(2);
      expect(await fleet.all((process) => process.call(fleet.office))).not.toContain(false);
      expect(fleet.office.invalidUses).toBe(0);
      await fleet.close();
    }
  });

  // TK-40
  it('limits the requests of uncoordinated classic processes, and one wins when the store is back', async () => {
    const fleet = new Fleet(4, { source: 'classic', random: seededRandom(40) });
    fleet.shared.up = false;
    await fleet.run(3600, 1);
    const firstHour = fleet.office.total;
    await fleet.run(3600, 1);
    const secondHour = fleet.office.total - firstHour;
    // 30 s, doubling to 300 s: twelve an hour, and four more while the pause grows.
    expect(firstHour).toBeLessThanOrEqual(4 * 16);
    expect(secondHour).toBeLessThanOrEqual(4 * 13);
    for (const { conflicts } of fleet.processes) expect(conflicts.length).toBeLessThanOrEqual(2);
    // Calls fail while the processes compete, but always with a typed error.
    expect(fleet.errors).toBeGreaterThan(0);
    expect(fleet.foreign).toEqual([]);
    fleet.shared.up = true;
    await fleet.run(66, 1);
    const values = new Set(await fleet.all((process) => process.read()));
    expect(values.size).toBe(1);
    await fleet.run(300, 1);
    const settled = fleet.office.invalidUses;
    await fleet.run(1200, 5);
    expect(fleet.office.invalidUses - settled).toBe(0);
    await fleet.close();
  });

  // TK-40
  it('makes one request for each process, without conflicts, with stable tokens and no store', async () => {
    const fleet = new Fleet(4, { source: 'stable', random: seededRandom(41) });
    fleet.shared.up = false;
    await fleet.run(600, 1);
    expect(fleet.office.total).toBeLessThanOrEqual(4);
    expect(fleet.office.invalidUses).toBe(0);
    expect(fleet.errors).toBe(0);
    await fleet.close();
  });

  // TK-47
  it('renews once when a failover restored a dead token', async () => {
    const fleet = new Fleet(3, { source: 'classic', random: seededRandom(47) });
    await fleet.run(60, 10);
    const key = [...fleet.shared.kept.keys()][0]!;
    const lost = fleet.shared.kept.get(key)!;
    await fleet.clock.advanceUntilSettled(fleet.processes[0]!.conf.renewAccessToken(lost.record.value));
    await fleet.clock.advance(400);
    // The replica that took over had not received the last write, so its token is dead.
    fleet.shared.kept.set(key, lost);
    const newcomer = fleet.start();
    const before = fleet.office.total;
    const calls = await fleet.clock.advanceUntilSettled(
      Promise.all(
        Array.from({ length: 100 }, (_, i) =>
          (i % 2 === 0 ? newcomer : fleet.processes[0]!).call(fleet.office),
        ),
      ),
    );
    expect(calls.every(Boolean)).toBe(true);
    expect(fleet.office.total - before).toBeLessThanOrEqual(1);
    await fleet.run(120, 1);
    expect(fleet.office.total - before).toBeLessThanOrEqual(1);
    expect(new Set(await fleet.all((process) => process.read())).size).toBe(1);
    expect(fleet.shared.backwards).toBe(0);
    await fleet.close();
  });

  // TK-46
  it('writes the valid token back after the store was emptied, and fetches nothing', async () => {
    const fleet = new Fleet(4, { source: 'classic', random: seededRandom(46) });
    await fleet.run(60, 10);
    const before = fleet.office.total;
    fleet.shared.kept.clear();
    await fleet.run(120, 1);
    expect(fleet.shared.kept.size).toBe(1);
    expect(fleet.office.total).toBe(before);
    expect(fleet.office.invalidUses).toBe(0);
    await fleet.close();
  });

  // TK-80, TK-81
  it('handles wall clocks that jump ten minutes either way', async () => {
    for (const jump of [600, -600]) {
      const fleet = new Fleet(4, { source: 'classic', random: seededRandom(80) });
      await fleet.run(CYCLE - 760, 20);
      const before = fleet.office.total;
      fleet.clock.jump(jump);
      await fleet.run(1200, 1);
      expect(fleet.office.total - before).toBeLessThanOrEqual(2);
      expect(fleet.office.invalidUses).toBe(0);
      expect(fleet.errors).toBe(0);
      await fleet.close();
    }
  });

  // TK-81
  it('does not use a token past its expiry when the wall clock was set back and no renewal succeeds', async () => {
    const fleet = new Fleet(2, { source: 'classic', random: seededRandom(81) });
    await fleet.run(CYCLE - 60 - 1, 20, (process) => process.read());
    fleet.office.up = false;
    const [token] = await fleet.all((process) => process.read());
    fleet.clock.jump(-600);
    for (let second = 0; second < CYCLE; second += 60) {
      const values = await fleet.all((process) => process.read());
      expect(values.filter((value) => value !== undefined && !fleet.office.isAlive(value))).toEqual([]);
      await fleet.clock.advance(60);
    }
    expect(token).toBeDefined();
    await fleet.close();
  });

  // TK-82
  it('renews once a cycle although the clocks of the processes are minutes apart', async () => {
    const fleet = new Fleet(0, { source: 'classic', random: seededRandom(82) });
    for (const skew of [-120, -30, 30, 120]) fleet.start(skew);
    const cycles = 20;
    await fleet.run(cycles * (CYCLE - 660), 20);
    expect(fleet.office.total).toBeLessThanOrEqual(cycles + 1);
    expect(fleet.office.invalidUses).toBe(0);
    expect(fleet.errors).toBe(0);
    await fleet.close();
  });

  // TK-83
  it('never returns an expired token after a sleep that the monotonic clock did not count', async () => {
    const fleet = new Fleet(2, { random: seededRandom(83) });
    await fleet.run(60, 10);
    const [old] = await fleet.all((process) => process.read());
    // The machine slept for three hours. The wall clock and WeChat's time went on, but not the monotonic clock.
    fleet.office.revoke();
    fleet.shared.kept.clear();
    fleet.clock.jump(3 * 3600);
    const first = await fleet.all((process) => process.read());
    expect(first).not.toContain(old);
    expect(first.every((value) => fleet.office.isAlive(value!))).toBe(true);
    await fleet.close();
  });

  // TK-65
  it('limits the requests of two environments that compete for a classic token, and warns once an hour', async () => {
    const fleet = new Fleet(0, { source: 'classic', random: seededRandom(65) });
    const environments = [fleet.start(0, { alone: true }), fleet.start(0, { alone: true })];
    const hours = 24;
    await fleet.run(hours * 3600, 2);
    expect(fleet.office.requests.classic).toBeLessThanOrEqual(2 * 300);
    for (const { conflicts } of environments) {
      expect(conflicts.length).toBeGreaterThanOrEqual(hours - 2);
      expect(conflicts.length).toBeLessThanOrEqual(hours);
      const gaps = conflicts.slice(1).map((at, i) => at - conflicts[i]!);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3600);
    }
    // The retry always has a valid token, so no caller fails.
    expect(fleet.errors).toBe(0);
    await fleet.close();
  });

  // TK-66
  it('has no conflict between two environments with stable tokens', async () => {
    const fleet = new Fleet(0, { source: 'stable', random: seededRandom(66) });
    const environments = [fleet.start(0, { alone: true }), fleet.start(0, { alone: true })];
    await fleet.run(24 * 3600, 20);
    expect(fleet.office.total).toBeLessThanOrEqual(60);
    expect(fleet.office.invalidUses).toBe(0);
    for (const { conflicts } of environments) expect(conflicts).toEqual([]);
    await fleet.close();
  });

  // TK-67
  it('keeps a stable and a classic environment apart', async () => {
    const fleet = new Fleet(0, { random: seededRandom(67) });
    fleet.start(0, { alone: true, source: 'stable' });
    fleet.start(0, { alone: true, source: 'classic' });
    await fleet.run(12 * 3600, 20);
    expect(fleet.office.invalidUses).toBe(0);
    expect(fleet.errors).toBe(0);
    await fleet.close();
  });

  // TK-51
  it('lets another process continue with the newest token when a token was lost on the way to the store', async () => {
    const fleet = new Fleet(2, { source: 'classic', random: seededRandom(51) });
    await fleet.run(60, 10);
    // A process got a token from WeChat and died before it could store it.
    void fleet.office.answer({ path: '/cgi-bin/token', query: new URLSearchParams(), body: {} });
    const before = fleet.office.total;
    await fleet.run(900, 1);
    expect(fleet.errors).toBe(0);
    expect(fleet.office.total - before).toBeLessThanOrEqual(1);
    const dead = fleet.office.invalidUses;
    await fleet.run(600, 1);
    expect(fleet.office.invalidUses).toBe(dead);
    await fleet.close();
  });

  // SK-01, SK-02
  it.each(['classic', 'stable'] as const)(
    'shows callers no dead token and no error through a short run of cycles with outages (%s)',
    async (source) => {
      const report = await soak({ source, cycles: 40, seed: 2026 });
      expect(report).toMatchObject({ invalidUses: 0, errors: 0, outlasted: 0, backwards: 0 });
      expect(report.requests).toBeLessThanOrEqual(report.most);
    },
  );

  it('keeps the central server working when refused business servers share its Redis', async () => {
    const fleet = new Fleet(1, { random: seededRandom(2) });
    await fleet.run(30, 10);
    const central = { url: 'https://token.example.com/wechat/central', key: 'k'.repeat(20) };
    const refusing = { answer: () => ({ status: 401, body: '' }) };
    const business = [1, 2, 3, 4].map((seed) => {
      const options = { source: 'central' as const, central, random: seededRandom(seed) };
      return new FleetProcess(new ProcessClock(fleet.clock), refusing, fleet.shared, options);
    });
    for (let second = 0; second < 3 * CYCLE; second += 5) {
      const all = [...fleet.processes, ...business];
      await fleet.clock.advanceUntilSettled(Promise.all(all.map((process) => process.read())));
      await fleet.clock.advance(5);
    }
    expect(fleet.errors).toBe(0);
    for (const process of business) await fleet.clock.advanceUntilSettled(process.close());
    await fleet.close();
  });

  it('leaves no timer behind', async () => {
    const fleet = new Fleet(3, {});
    await fleet.run(60, 10);
    await fleet.close();
    expect(fleet.clock.pendingTimers).toBe(0);
  });
});
