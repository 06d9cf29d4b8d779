import v8 from 'node:v8';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { credentialRig } from '../support/credential-rig.js';

// Without a collection the heap holds what was thrown away, too.
v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc') as () => void;

describe('ten thousand accounts', () => {
  // SK-05
  it('take less than 60 MB and one timer, and are freed completely', async () => {
    const { account, clock, wire, credentials, close } = await credentialRig({ scheduledRefresh: true });
    gc();
    const before = process.memoryUsage().heapUsed;
    const confs = [];
    for (let batch = 0; batch < 100; batch++) {
      const made = Array.from({ length: 100 }, (_, i) => account({ appId: `wx${batch * 100 + i}` }));
      await Promise.all(made.map((conf) => conf.getAccessToken()));
      confs.push(...made);
      // The requests that the fake wire has recorded belong to the test.
      wire.requests.length = 0;
    }
    gc();
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(60);
    expect(clock.pendingTimers).toBe(1);
    const reads = await Promise.all(confs.map((conf) => conf.getAccessToken()));
    expect(new Set(reads.map(({ value }) => value)).size).toBe(10_000);
    expect(wire.requests).toEqual([]);
    await close();
    expect(clock.pendingTimers).toBe(0);
    expect(credentials.storeDegraded).toBe(false);
  });

  // SK-05
  it('are each renewed once in time by the single timer', async () => {
    const { account, clock, wire, close } = await credentialRig({
      scheduledRefresh: true,
      source: 'classic',
    });
    const confs = Array.from({ length: 2000 }, (_, i) => account({ appId: `wx${i}` }));
    await Promise.all(confs.map((conf) => conf.getAccessToken()));
    wire.requests.length = 0;
    await clock.advance(7200 - 530);
    expect(new Set(wire.requests.map(({ query }) => query.get('appid'))).size).toBe(2000);
    expect(wire.requests).toHaveLength(2000);
    expect(clock.pendingTimers).toBe(1);
    await close();
  });
});
