import { atMost } from '../lib/bound.js';
import { startChild } from '../lib/child.js';
import { summary } from '../lib/stats.js';
import { number, spread } from '../lib/table.js';

export const title = 'B4 · Cold herd: many readers, no token, an endpoint that takes 50 ms';

const OURS = 'nestjs-wechat';
const subjects = ['limit', OURS, 'co-wechat-api', 'nest-wechat', 'node-easywechat'];
const labels = { limit: 'one shared promise and one `SET NX` by hand', [OURS]: `**${OURS}**` };

/** 1,000 readers in one process; 250 in each of four on one Redis. Fresh processes every time. */
export async function run({ quick, log }) {
  const { startRedis } = await import('../lib/redis.js');
  const rounds = quick ? 2 : 7;
  const redis = await startRedis();
  const server = await startChild(new URL('./token-server.js', import.meta.url));
  if (!redis) log('no redis-server on this machine: four processes are left out');
  const herds = [
    { key: 'one', processes: 1, readers: 1_000, bound: 80, what: '1,000 readers in one process' },
    ...(redis
      ? [{ key: 'four', processes: 4, readers: 250, redis, bound: 110, what: '4 x 250 readers on one Redis' }]
      : []),
  ];
  const samples = new Map(subjects.map((name) => [name, { one: [], four: [] }]));
  try {
    for (let round = 0; round < rounds; round++) {
      log(`round ${round + 1} of ${rounds}`);
      for (const name of subjects) {
        for (const herd of herds) samples.get(name)[herd.key].push(await stampede(name, server, herd));
      }
    }
  } finally {
    await server.stop();
    await redis?.stop();
  }
  const results = subjects.map((name) => {
    const of = (key) => {
      const runs = samples.get(name)[key];
      if (runs.length === 0) return undefined;
      return {
        requests: Math.max(...runs.map(({ requests }) => requests)),
        ms: summary(runs.map(({ ms }) => ms)),
      };
    };
    return { subject: name, one: of('one'), four: of('four') };
  });
  const ours = results.find(({ subject }) => subject === OURS);
  return {
    header: ['subject', ...herds.flatMap(({ what }) => [`${what}: token requests`, 'last reader, ms'])],
    rows: results.map((row) => [
      labels[row.subject] ?? row.subject,
      ...herds.flatMap(({ key }) => [number(row[key].requests), spread(row[key].ms)]),
    ]),
    notes: [
      `${rounds} rounds; the most token requests of any round. Every process has fetched another account's token before.`,
      ...(redis ? [] : ['No `redis-server` on this machine: four processes are left out.']),
    ],
    results,
    bounds: herds.flatMap(({ key, what, bound }) => [
      atMost(`${what}: token requests`, ours[key].requests, 1),
      atMost(`${what}: last reader`, ours[key].ms.median, bound, ' ms'),
    ]),
  };
}

async function stampede(name, server, { processes, readers, redis }) {
  await redis?.flush();
  const args = [name, server.ready.url, ...(redis ? [redis.url] : [])];
  const children = await Promise.all(
    Array.from({ length: processes }, () => startChild(new URL('./reader.js', import.meta.url), { args })),
  );
  try {
    await server.call('reset');
    const started = process.hrtime.bigint();
    const answers = await Promise.all(children.map((child) => child.call('go', { readers })));
    const last = answers.map(({ finished }) => BigInt(finished)).reduce((a, b) => (a > b ? a : b));
    const { requests } = await server.call('count');
    return { ms: Number(last - started) / 1e6, requests };
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}
