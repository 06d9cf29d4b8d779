import { atMost } from '../lib/bound.js';
import { startChild } from '../lib/child.js';
import { interleaved, ratios } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';
import { countPerPush } from './count.js';

const CONNECTIONS = 32;
const BASE = 'memory';
const subjects = [
  { name: BASE, label: 'in memory, one process', processes: 1 },
  ...[1, 2, 4].map((processes) => ({
    name: `redis ${processes}`,
    label: `on Redis, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
    processes,
    onRedis: true,
  })),
];

export const title = 'B13 · Safe-mode webhook with the push log on Redis';

/** B2's pushes to applications on Express whose processes share a push log; what one push takes of Redis is counted. */
export async function run({ quick, log }) {
  const { startRedis } = await import('../lib/redis.js');
  const redis = await startRedis();
  if (!redis) return { skipped: 'there is no `redis-server` on this machine.', results: [] };
  const rounds = quick ? 4 : 15;
  const perRound = quick ? 500 : 2_000;
  const throughput = new Map(subjects.map(({ name }) => [name, []]));
  const servers = new Map();
  let load;
  let cpu;
  let counted;
  try {
    log('counting commands');
    counted = await countPerPush(redis);
    load = await startChild(new URL('../b2-webhook/load.js', import.meta.url));
    for (const { name, processes, onRedis } of subjects) {
      const args = onRedis ? [redis.url] : [];
      const script = new URL('./server.js', import.meta.url);
      servers.set(
        name,
        await Promise.all(Array.from({ length: processes }, () => startChild(script, { args }))),
      );
    }
    let prepared;
    const cpuOf = async (children) => {
      const all = await Promise.all(children.map((child) => child.call('cpu')));
      return all.reduce((sum, { user, system }) => sum + user + system, 0);
    };
    cpu = await interleaved(
      subjects,
      rounds,
      async ({ name }, round) => {
        if (prepared !== round) {
          log(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
          prepared = round;
        }
        // Pushes of its own for each: those on Redis share one log, where another's would be duplicates.
        await load.call('prepare', { count: perRound });
        const children = servers.get(name);
        const before = await cpuOf(children);
        const { nanoseconds, requests } = await load.call('run', {
          ports: children.map((child) => child.ready.port),
          from: 0,
          to: perRound,
          connections: CONNECTIONS,
          check: 'reply',
        });
        if (round >= 0) throughput.get(name).push((requests / nanoseconds) * 1e9);
        return ((await cpuOf(children)) - before) / requests;
      },
      2,
    );
  } finally {
    await Promise.all([load, ...[...servers.values()].flat()].map((child) => child?.stop()));
    await redis.stop();
  }
  const results = subjects.map(({ name, label }) => ({
    subject: name,
    label,
    requestsPerSecond: median(throughput.get(name)),
    cpuMicroseconds: median(cpu.get(name)),
    cpuRatio: ratios(cpu, BASE, name),
  }));
  return {
    header: ['push log', 'pushes/s', 'CPU µs a push', 'CPU ratio (quartiles)'],
    rows: results.map((row) => [
      row.label,
      number(row.requestsPerSecond),
      number(row.cpuMicroseconds),
      spread(row.cpuRatio),
    ]),
    notes: [
      `A push takes ${counted.commands} commands and ${counted.roundTrips} round trips of Redis: one before its handler, one behind its answer. They were counted on a proxy.`,
      `${CONNECTIONS} kept-alive connections in all, ${perRound} distinct pushes a round, ${rounds} rounds, every reply decrypted and compared. CPU time is that of the applications, all processes together, without Redis and the load generator.`,
    ],
    results: [...results, { subject: 'counts', ...counted }],
    bounds: [
      atMost('commands of Redis for a push', counted.commands, 2),
      atMost('round trips to Redis for a push', counted.roundTrips, 2),
    ],
  };
}
