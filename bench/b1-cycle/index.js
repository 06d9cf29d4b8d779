import { atLeast } from '../lib/bound.js';
import { checkReply } from '../lib/check-reply.js';
import { limitCycle } from '../lib/limit-cycle.js';
import { require } from '../lib/loopback-only.js';
import { nestWechat, nodeEasywechat, wechatCrypto } from '../lib/peers.js';
import { makePush, replyTo } from '../lib/push.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';
import { ourCycle } from './ours.js';

export const title = 'B1 · One safe-mode cycle in process';

/** Verify, decrypt, parse a text push of 600 bytes, build a reply, encrypt, sign. */
export async function run({ quick }) {
  const subjects = [
    limit,
    { name: 'nestjs-wechat', label: '**nestjs-wechat**', cycle: await ours() },
    ...peers(),
  ];
  const { samples, laps, pushes } = await measure(subjects, quick);
  const results = subjects.map(({ name, label }) => ({
    subject: name,
    label,
    microseconds: summary(samples.get(name)),
    ratio: ratios(samples, limit.name, name),
  }));
  return {
    header: ['subject', 'µs a cycle', 'ratio (quartiles)'],
    rows: results.map((row) => [row.label, number(row.microseconds.median), spread(row.ratio)]),
    notes: [
      `${laps} laps over ${pushes} distinct pushes, in short turns. Every reply of a first lap was decrypted and compared.`,
    ],
    results,
    bounds: [atLeast('ratio to the limit', results[1].ratio.median, 0.76)],
  };
}

/** The limit and this package alone: what the gate of the continuous integration looks at. */
export async function gateRatio() {
  const subject = { name: 'nestjs-wechat', cycle: await ours() };
  const { samples } = await measure([limit, subject], true);
  return ratios(samples, limit.name, subject.name).median;
}

const limit = {
  name: 'limit',
  label: 'hand-tuned node:crypto, no library',
  cycle: (push) => limitCycle(push.query, push.body, replyTo),
};

async function ours() {
  const cycle = await ourCycle();
  return ({ query, body }) => cycle(query, body);
}

/**
 * Short turns, many of them: what disturbs the machine for longer than a turn disturbs all subjects. Every push is
 * seen once a lap by each subject.
 */
async function measure(subjects, quick) {
  const laps = quick ? 10 : 60;
  const turns = 8;
  const perTurn = 250;
  const pushes = Array.from({ length: turns * perTurn }, () => makePush());
  for (const { cycle } of subjects) {
    for (const push of pushes) checkReply(await cycle(push), push.expected);
  }
  const samples = await interleaved(
    subjects,
    laps * turns,
    async ({ cycle, isAsync }, round) => {
      const from = ((round + turns) % turns) * perTurn;
      const turn = pushes.slice(from, from + perTurn);
      const started = process.hrtime.bigint();
      if (isAsync) for (const push of turn) await cycle(push);
      else for (const push of turn) cycle(push);
      return Number(process.hrtime.bigint() - started) / perTurn / 1_000;
    },
    turns,
  );
  return { samples, laps, pushes: pushes.length };
}

function peers() {
  const nest = nestWechat();
  const crypto = wechatCrypto();
  const easy = nodeEasywechat();
  const { ServerRequest } = require('node-easywechat');
  return [
    {
      name: 'nest-wechat',
      label: "nest-wechat's functions",
      cycle: ({ query, body }) => nest.reply(nest.open(query, body), query.nonce, replyTo),
    },
    {
      name: 'wechat-crypto',
      label: 'wechat-crypto with xml2js (what co-wechat is built of)',
      cycle: ({ query, body }) => crypto(query, body, replyTo),
    },
    {
      name: 'node-easywechat',
      label: "node-easywechat's server, in process",
      isAsync: true,
      async cycle({ url, body }) {
        const request = new ServerRequest('POST', url, {}, Buffer.from(body));
        const response = await easy(request, async (message) => replyTo(message.Content));
        return response.getBody().toString();
      },
    },
  ];
}
