import { atMost } from '../lib/bound.js';
import { readyReports } from '../lib/ready-reports.js';
import { quickest, summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

export const title = 'B5 · Start-up and memory of a Nest application';

const OURS = 'nestjs-wechat';
const PEER = 'nest-wechat';
const bases = {
  full: 'Nest with config, schedule and cache-manager',
  plain: 'Nest alone, on Express',
};
const subjects = ['none', OURS, PEER];
const MB = 1e6;
/** What was asked for, in milliseconds, and what nest-wechat added on the machine of that day. */
const BOUND_MS = 30;
const PEER_MS = 69;

/** From the start of the process until it listens; memory after a collection. Fresh processes, in turn. */
export async function run({ quick }) {
  const rounds = quick ? 5 : 31;
  const names = Object.keys(bases).flatMap((base) => subjects.map((subject) => `${base} ${subject}`));
  const reports = await readyReports(new URL('./application.js', import.meta.url), names, rounds, {
    execArgv: ['--expose-gc'],
  });
  const results = names.map((name) => resultOf(name, reports));
  const of = (base, subject) => results.find((row) => row.base === base && row.subject === subject);
  const added = (base, subject) => of(base, subject).quickestMs - of(base, 'none').quickestMs;
  const share = (base) => (100 * added(base, OURS)) / added(base, PEER);
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
      row.subject === 'none' ? bases[row.base] : `the same with ${bold(row.subject)}`,
      number(row.ms.median),
      number(row.quickestMs),
      number(row.heapMB.median),
      ...(row.subject === 'none'
        ? ['', '', '', '', '']
        : [
            number(added(row.base, row.subject)),
            spread(row.addedMs),
            spread(row.addedCpuMs),
            number(row.addedHeapMB.median),
            number(row.addedRssMB.median),
          ]),
    ]),
    notes: [
      `${rounds} rounds of fresh processes, one after the other. Whatever disturbs a start makes it slower, by more than what is looked for here: so the mean of the quickest quarter tells what a start costs, and the pairs of one round tell how much noise there was. CPU time counts every thread of the process.`,
      `${BOUND_MS} ms were asked for on a machine where nest-wechat added ${PEER_MS} ms. Only ratios carry over from one machine to another, so both are held against their bound: the milliseconds, and the share of what nest-wechat adds in the same run.`,
      'In the application that has nothing but Nest, what a package brings along is loaded for its sake alone.',
    ],
    results,
    bounds: [
      atMost('start-up added', added('full', OURS), BOUND_MS, ' ms'),
      atMost(
        'start-up added, of what nest-wechat adds',
        share('full'),
        Math.floor((100 * BOUND_MS) / PEER_MS),
        ' %',
      ),
      atMost('start-up added to Nest alone, of what nest-wechat adds', share('plain'), 100, ' %'),
      atMost('heap added', of('full', OURS).addedHeapMB.median, 4, ' MB'),
    ],
  };
}

const bold = (subject) => (subject === OURS ? `**${subject}**` : subject);

function resultOf(name, reports) {
  const [base, subject] = name.split(' ');
  const bare = reports.get(`${base} none`);
  const figures = (pick) => reports.get(name).map(pick);
  const added = (pick) => summary(figures(pick).map((figure, round) => figure - pick(bare[round])));
  return {
    base,
    subject,
    ms: summary(figures(({ ms }) => ms)),
    heapMB: summary(figures(({ heap }) => heap / MB)),
    rssMB: summary(figures(({ rss }) => rss / MB)),
    cpuMs: summary(figures(({ cpu }) => cpu)),
    quickestMs: quickest(figures(({ ms }) => ms)),
    addedMs: added(({ ms }) => ms),
    addedCpuMs: added(({ cpu }) => cpu),
    addedHeapMB: added(({ heap }) => heap / MB),
    addedRssMB: added(({ rss }) => rss / MB),
  };
}
