import { describe, expect, it } from 'vitest';
import { besideKey } from '../../src/store/atomic-store.js';
import { Fleet } from '../support/fleet/virtual-fleet.js';

const KEY = 'wechat:wx1:access_token';

describe('what processes tell each other about renewals', () => {
  // What must not come back: fifteen processes warned that another program renews the token.
  it('reports no conflict when a token ended once and many processes wait for its renewal', async () => {
    const fleet = new Fleet(15, { source: 'classic' });
    await fleet.all((process) => process.read());
    const answer = fleet.office.answer.bind(fleet.office);
    // A renewal takes a second, in which the others look for its value many times.
    fleet.office.answer = (request) =>
      new Promise((resolve) => fleet.clock.setTimeout(() => resolve(answer(request)), 1000));
    fleet.office.revoke();
    expect(await fleet.all((process) => process.call(fleet.office))).toEqual(Array(15).fill(true));
    expect(fleet.processes.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(fleet.office.total).toBe(2);
    await fleet.close();
  });

  it('still reports a conflict when another program ends the token again and again', async () => {
    const fleet = new Fleet(2, { source: 'classic' });
    await fleet.all((process) => process.read());
    for (let i = 0; i < 3; i++) {
      fleet.office.revoke();
      await fleet.all((process) => process.call(fleet.office));
      await fleet.clock.advance(60);
    }
    expect(fleet.processes.every(({ conflicts }) => conflicts.length > 0)).toBe(true);
    await fleet.close();
  });

  // What must not come back: every process refused for as long as the note said.
  it.each([
    ['transient', 365 * 86_400, 30],
    ['quota', 365 * 86_400, 3600],
    ['transient', Infinity, 0],
    ['permanent', 60, 0],
    ['nonsense', 60, 0],
  ])('waits no longer for a %s failure noted for %d s than %d s', async (kind, seconds, atMost) => {
    const fleet = new Fleet(1);
    const until = (await fleet.shared.atomic.now()) + seconds * 1e6;
    const note = JSON.stringify({ kind, count: 1, until }).replace('null', '1e999');
    await fleet.shared.atomic.put(besideKey(KEY, 'failure'), note, 1e12);
    const [process] = fleet.processes;
    const early = await fleet.clock.advanceUntilSettled(process!.read());
    expect(early === undefined).toBe(atMost > 0);
    await fleet.clock.advance(Math.max(0, atMost - 5));
    expect((await fleet.clock.advanceUntilSettled(process!.read())) === undefined).toBe(atMost > 0);
    await fleet.clock.advance(10);
    expect(await fleet.clock.advanceUntilSettled(process!.read())).toBeDefined();
    await fleet.close();
  });
});
