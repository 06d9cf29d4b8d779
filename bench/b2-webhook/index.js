import { atLeast } from '../lib/bound.js';
import { canPin, startChild } from '../lib/child.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

const CONNECTIONS = 32;
const BASE = 'limit';

const subjects = [
  { name: 'echo', label: 'bare node:http, echo' },
  { name: 'limit', label: 'bare node:http with the hand-tuned cycle' },
  { name: 'nest-fastify-limit', label: 'Nest on Fastify, the hand-tuned cycle in a controller' },
  { name: 'nest-express-limit', label: 'Nest on Express, the hand-tuned cycle in a middleware' },
  { name: 'nest-express-body-limit', label: 'Nest on Express, the hand-tuned cycle in a controller' },
  { name: 'nestjs-wechat-fastify', label: '**nestjs-wechat** on Fastify', ours: true },
  { name: 'nestjs-wechat-express', label: '**nestjs-wechat** on Express', ours: true },
  { name: 'co-wechat', label: 'co-wechat on Koa' },
  { name: 'nest-wechat', label: 'nest-wechat on Express' },
  { name: 'node-easywechat', label: 'node-easywechat on bare node:http' },
];

export const title = 'B2 · Safe-mode webhook over HTTP';

/** 32 kept-alive connections, the server on one core, every push distinct and every reply opened. */
export async function run({ quick, log }) {
  const rounds = quick ? 6 : 27;
  const perRound = quick ? 1_000 : 3_000;
  const load = await startChild(new URL('./load.js', import.meta.url), { core: 1 });
  const servers = new Map();
  const throughput = new Map(subjects.map(({ name }) => [name, []]));
  let cpu;
  try {
    for (const { name } of subjects) {
      log(`starting ${name}`);
      servers.set(name, await startChild(new URL('./server.js', import.meta.url), { args: [name], core: 0 }));
    }
    let prepared;
    cpu = await interleaved(
      subjects,
      rounds,
      async ({ name }, round) => {
        if (prepared !== round) {
          log(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
          await load.call('prepare', { count: perRound });
          prepared = round;
        }
        const server = servers.get(name);
        const before = await server.call('cpu');
        const { nanoseconds, requests } = await load.call('run', {
          port: server.ready.port,
          from: 0,
          to: perRound,
          connections: CONNECTIONS,
          check: name === 'echo' ? 'echo' : 'reply',
        });
        const after = await server.call('cpu');
        if (round >= 0) throughput.get(name).push((requests / nanoseconds) * 1e9);
        return (after.user + after.system - before.user - before.system) / requests;
      },
      quick ? 2 : 3,
    );
  } finally {
    await Promise.all([load, ...servers.values()].map((child) => child.stop()));
  }

  const results = subjects.map(({ name, label }) => ({
    subject: name,
    label,
    requestsPerSecond: median(throughput.get(name)),
    cpuMicroseconds: median(cpu.get(name)),
    cpuRatio: ratios(cpu, BASE, name),
    throughputRatio: ratios(
      new Map([...throughput].map(([key, values]) => [key, values.map((value) => 1 / value)])),
      BASE,
      name,
    ),
  }));
  const of = (name) => results.find(({ subject }) => subject === name);
  return {
    header: ['subject', 'requests/s', 'ratio', 'CPU µs a request', 'CPU ratio (quartiles)'],
    rows: results.map((row) => [
      row.label,
      number(row.requestsPerSecond),
      number(row.throughputRatio.median),
      number(row.cpuMicroseconds),
      spread(row.cpuRatio),
    ]),
    notes: [
      `${CONNECTIONS} kept-alive connections, ${perRound} distinct pushes a round, ${rounds} rounds, every reply decrypted and compared.`,
      canPin
        ? 'The server is bound to one core, the load generator to another.'
        : 'No `taskset` here: the server is not bound to a core.',
    ],
    results,
    bounds: [
      atLeast('CPU ratio on Fastify', of('nestjs-wechat-fastify').cpuRatio.median, 0.8),
      atLeast('CPU ratio on Express', of('nestjs-wechat-express').cpuRatio.median, 0.8),
    ],
  };
}
