import { atMost } from '../lib/bound.js';
import { readyReports } from '../lib/ready-reports.js';
import { quickest, summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

export const title = 'B5 · Start-up and memory of a Nest application';

const BARE = 'bare';
const variants = [BARE, 'nestjs-wechat', 'nest-wechat'];
const labels = {
  [BARE]: 'Nest with config, schedule and cache-manager',
  'nestjs-wechat': 'the same with **nestjs-wechat**',
  'nest-wechat': 'the same with nest-wechat',
};
const MB = 1e6;
/** What was asked for, in milliseconds, and what nest-wechat added on the machine of that day. */
const BOUND_MS = 30;
const PEER_MS = 69;

/** From the start of the process until it listens; memory after a collection. Fresh processes, in turn. */
export async function run({ quick }) {
  const rounds = quick ? 5 : 41;
  const reports = await readyReports(new URL('./application.js', import.meta.url), variants, rounds, {
    execArgv: ['--expose-gc'],
  });
  const figures = (name, pick) => reports.get(name).map(pick);
  const added = (name, pick) =>
    summary(figures(name, pick).map((figure, round) => figure - pick(reports.get(BARE)[round])));
  const results = variants.map((name) => ({
    subject: name,
    ms: summary(figures(name, ({ ms }) => ms)),
    heapMB: summary(figures(name, ({ heap }) => heap / MB)),
    rssMB: summary(figures(name, ({ rss }) => rss / MB)),
    cpuMs: summary(figures(name, ({ cpu }) => cpu)),
    quickestMs: quickest(figures(name, ({ ms }) => ms)),
    addedMs: added(name, ({ ms }) => ms),
    addedCpuMs: added(name, ({ cpu }) => cpu),
    addedHeapMB: added(name, ({ heap }) => heap / MB),
    addedRssMB: added(name, ({ rss }) => rss / MB),
  }));
  const [bare, ours, peer] = results;
  const addedAtBest = ({ quickestMs }) => quickestMs - bare.quickestMs;
  return {
    header: [
      'application',
      'ms',
      'quickest quarter, ms',
      'heap MB',
      'adds to the quickest quarter, ms',
      'adds by pairs, ms',
      'adds by pairs, CPU ms',
      'adds heap MB',
      'adds resident MB',
    ],
    rows: results.map((row) => [
      labels[row.subject],
      number(row.ms.median),
      number(row.quickestMs),
      number(row.heapMB.median),
      ...(row.subject === BARE
        ? ['', '', '', '', '']
        : [
            number(addedAtBest(row)),
            spread(row.addedMs),
            spread(row.addedCpuMs),
            number(row.addedHeapMB.median),
            number(row.addedRssMB.median),
          ]),
    ]),
    notes: [
      `${rounds} rounds of fresh processes, one after the other. Whatever disturbs a start makes it slower, by more than what is looked for here: so the mean of the quickest quarter tells what a start costs, and the pairs of one round tell how much noise there was. CPU time counts every thread of the process.`,
      `${BOUND_MS} ms were asked for on a machine where nest-wechat added ${PEER_MS} ms. Only ratios carry over from one machine to another, so both are held against their bound: the milliseconds, and the share of what nest-wechat adds in the same run.`,
    ],
    results,
    bounds: [
      atMost('start-up added', addedAtBest(ours), BOUND_MS, ' ms'),
      atMost(
        'start-up added, of what nest-wechat adds',
        (100 * addedAtBest(ours)) / addedAtBest(peer),
        Math.floor((100 * BOUND_MS) / PEER_MS),
        ' %',
      ),
      atMost('heap added', ours.addedHeapMB.median, 4, ' MB'),
    ],
  };
}
