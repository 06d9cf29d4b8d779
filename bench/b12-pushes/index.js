import { ourCycle } from '../b1-cycle/ours.js';
import { atLeast } from '../lib/bound.js';
import { checkReply } from '../lib/check-reply.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';
import { kinds } from './kinds.js';

export const title = 'B12 · One safe-mode cycle of large, JSON and manifold pushes';

const BOUND = 0.55;
const TURNS = 4;

/** B1 for other pushes: each kind beside the limit for its kind, which reads no more than the answer needs. */
export async function run({ quick, log }) {
  const results = [];
  for (const kind of kinds) {
    log(kind.label);
    results.push(await measure(kind, quick ? 5 : 40));
  }
  return {
    header: ['push', 'limit, µs', '**nestjs-wechat**, µs', 'ratio (quartiles)'],
    rows: results.map(({ label, limit, ours, ratio }) => [
      label,
      number(limit.median),
      number(ours.median),
      spread(ratio),
    ]),
    notes: [
      'The limit decrypts and seals with hand-tuned `node:crypto`. It looks for three fields of a text by `indexOf`, reads JSON by `JSON.parse`, and of an event the fields of the root, without a check. This package reads all of each push strictly, and types it. Whoever handles 200 different events needs their fields; the last row, which has no bound, shows the distance to a limit that looks for no more than the name and the key of each. Every reply of a first lap was decrypted and compared.',
    ],
    results,
    bounds: results
      .filter(({ isBound }) => isBound)
      .map(({ label, ratio }) => atLeast(`${label}: ratio to the limit`, ratio.median, BOUND)),
  };
}

async function measure({ key, label, perTurn, make, limit, answer, unbound = false }, laps) {
  const cycle = await ourCycle(answer);
  const subjects = [
    { name: 'limit', cycle: limit },
    { name: 'ours', cycle: ({ query, body }) => cycle(query, body) },
  ];
  const pushes = Array.from({ length: TURNS * perTurn }, () => make());
  for (const subject of subjects) for (const push of pushes) checkReply(subject.cycle(push), push.expected);
  const samples = await interleaved(
    subjects,
    laps * TURNS,
    (subject, round) => {
      const from = ((round + TURNS) % TURNS) * perTurn;
      const turn = pushes.slice(from, from + perTurn);
      const started = process.hrtime.bigint();
      for (const push of turn) subject.cycle(push);
      return Number(process.hrtime.bigint() - started) / perTurn / 1_000;
    },
    TURNS,
  );
  return {
    subject: key,
    label,
    isBound: !unbound,
    limit: summary(samples.get('limit')),
    ours: summary(samples.get('ours')),
    ratio: ratios(samples, 'limit', 'ours'),
  };
}
