import { atMost } from '../lib/bound.js';
import { startChild } from '../lib/child.js';
import { readyReports } from '../lib/ready-reports.js';
import { quickest, summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

export const title = 'B11 · The simulator: start and push';

const SCRIPT = new URL('./start.js', import.meta.url);
const START_MS = 500;
const PUSH_MS = 2;

/** From the start of a fresh process until it listens; then pushes to an application in that process. */
export async function run({ quick }) {
  const rounds = quick ? 5 : 21;
  const reports = await readyReports(SCRIPT, ['simulator'], rounds);
  const starts = reports.get('simulator').map(({ ms }) => ms);
  const child = await startChild(SCRIPT);
  const { times } = await child.call('pushes', { count: quick ? 500 : 3000, warmUp: 300 });
  await child.call('stop');
  await child.stop();
  const [start, push] = [summary(starts), summary(times)];
  return {
    header: ['what', 'median, ms', 'quickest quarter, ms'],
    rows: [
      ['a fresh process until it listens', spread(start), number(quickest(starts))],
      ['a push with its reply, in one process', spread(push), number(quickest(times))],
    ],
    notes: [
      `${rounds} fresh processes, one after the other; ${times.length} pushes in safe mode, each signed, encrypted, delivered over a connection of its own, answered by a Nest application, and its reply opened.`,
    ],
    results: { start, push },
    bounds: [
      atMost('start of the simulator', start.median, START_MS, ' ms'),
      atMost('push in one process', push.median, PUSH_MS, ' ms'),
    ],
  };
}
