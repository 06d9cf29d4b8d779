import { atMost } from '../lib/bound.js';
import { startChild } from '../lib/child.js';
import { median } from '../lib/stats.js';
import { number } from '../lib/table.js';

export const title = 'B7 · 10,000 accounts in one process';

const ACCOUNTS = 10_000;
const ways = { configured: 'configured at start', resolved: 'found by an `accountResolver`' };
const SLICES = 20;
/** Owners of the other products that become known at run time, by the program that has them. */
const MANY = 1_000;
const others = {
  corps: { script: './corps.js', label: '1,000 corps of WeCom, found by an `appResolver`' },
  merchants: {
    script: './merchants.js',
    label: '1,000 merchants of WeChat Pay, found by a `merchantResolver`',
  },
};

/** Every account has a token in use. What one account costs is taken off. */
export async function run({ quick, log }) {
  const rounds = quick ? 1 : 5;
  const results = [];
  for (const [way, label] of Object.entries(ways)) {
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      log(`${label}, round ${round + 1} of ${rounds}`);
      const one = await report(way, 1);
      runs.push({ ...(await report(way, ACCOUNTS)), oneHeap: one.heap });
    }
    const of = (pick) => median(runs.map(pick));
    results.push({
      subject: way,
      label,
      bootMs: of(({ bootMs }) => bootMs),
      readyMs: of(({ readyMs }) => readyMs),
      megabytes: of(({ heap, oneHeap }) => (heap - oneHeap) / 1e6),
      timers: Math.max(...runs.map(({ timers }) => timers)),
      ...spreadOf(runs[0].renewals),
    });
  }
  const authorizers = await authorizersOf(rounds, log);
  const many = [];
  for (const [subject, other] of Object.entries(others)) many.push(await manyOf(subject, other, rounds, log));
  return {
    header: [
      'accounts',
      'boot, ms',
      'all tokens at hand, ms',
      'MB',
      'timers',
      'renewals over, s',
      'busiest 1/20',
    ],
    rows: [
      ...results.map((row) => [
        row.label,
        number(row.bootMs),
        number(row.readyMs),
        number(row.megabytes),
        String(row.timers),
        number(row.overSeconds),
        `${number(row.busiest * 100)} %`,
      ]),
      ...[authorizers, ...many].map((row) => [
        row.label,
        number(row.bootMs),
        number(row.readyMs),
        number(row.megabytes),
        String(row.timers),
        '–',
        '–',
      ]),
    ],
    notes: [
      'On a clock that is moved by hand, with a token endpoint in the same process. Tokens live for two hours; all ' +
        `were fetched at one moment. Spread evenly, each twentieth of the time has ${100 / SLICES} % of the renewals.`,
      'Accounts of a third-party platform are renewed ahead only while they are used: in two hours in which ' +
        `${authorizers.active} of them were, ${authorizers.renewals} tokens were renewed, ${authorizers.idle} of them ` +
        'of idle accounts. Their records, which a store keeps, are not in the memory of the row.',
      'Each corp has an access token in use, and each merchant its platform certificates, with which one answer was ' +
        'verified. What one of them costs is taken off.',
    ],
    results: [...results, authorizers, ...many],
    bounds: [
      ...results.flatMap((row) => [
        atMost(`${row.label}: memory`, row.megabytes, 60, ' MB'),
        atMost(`${row.label}: timers`, row.timers, 1),
        atMost(`${row.label}: boot`, row.bootMs, 2_000, ' ms'),
        atMost(`${row.label}: renewals in the busiest twentieth`, row.busiest * 100, 10, ' %'),
      ]),
      atMost(`${authorizers.label}: memory`, authorizers.megabytes, 60, ' MB'),
      atMost(`${authorizers.label}: timers`, authorizers.timers, 1),
      atMost(`${authorizers.label}: renewals of idle ones`, authorizers.idle, 0),
      ...many.flatMap((row) => [
        atMost(`${row.label}: memory`, row.megabytes, 60, ' MB'),
        atMost(`${row.label}: timers`, row.timers, 1),
      ]),
    ],
  };
}

/** Accounts that authorized a third-party platform, each with a token in use. */
async function authorizersOf(rounds, log) {
  const label = 'authorized a third-party platform';
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    log(`${label}, round ${round + 1} of ${rounds}`);
    const child = await startChild(new URL('./authorizers.js', import.meta.url), {
      args: [String(ACCOUNTS)],
      execArgv: ['--expose-gc'],
    });
    await child.stop();
    runs.push(child.ready);
  }
  const of = (pick) => median(runs.map(pick));
  const { active, renewals } = runs[0];
  return {
    subject: 'authorized',
    label,
    bootMs: of(({ bootMs }) => bootMs),
    readyMs: of(({ readyMs }) => readyMs),
    megabytes: of(({ heap, ofRecords }) => (heap - ofRecords) / 1e6),
    timers: Math.max(...runs.map(({ timers }) => timers)),
    idle: Math.max(...runs.map(({ idle }) => idle)),
    active,
    renewals,
  };
}

/** Corps or merchants that became known at run time, each with its credential in use. */
async function manyOf(subject, { script, label }, rounds, log) {
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    log(`${label}, round ${round + 1} of ${rounds}`);
    const [one, all] = [await reportOf(script, [1]), await reportOf(script, [MANY])];
    runs.push({ ...all, oneHeap: one.heap });
  }
  const of = (pick) => median(runs.map(pick));
  return {
    subject,
    label,
    bootMs: of(({ bootMs }) => bootMs),
    readyMs: of(({ readyMs }) => readyMs),
    megabytes: of(({ heap, oneHeap }) => (heap - oneHeap) / 1e6),
    timers: Math.max(...runs.map(({ timers }) => timers)),
  };
}

const report = (way, count) => reportOf('./process.js', [way, count]);

async function reportOf(script, args) {
  const child = await startChild(new URL(script, import.meta.url), {
    args: args.map(String),
    execArgv: ['--expose-gc'],
  });
  await child.stop();
  return child.ready;
}

/** Over how long the renewals of all accounts are spread, and the share of the busiest twentieth of that time. */
function spreadOf(renewals) {
  const first = Math.min(...renewals);
  const length = Math.max(...renewals) - first;
  const slices = Array.from({ length: SLICES }, () => 0);
  for (const at of renewals) slices[Math.min(SLICES - 1, Math.floor(((at - first) / length) * SLICES))]++;
  return { overSeconds: length / 1_000, busiest: Math.max(...slices) / renewals.length };
}
