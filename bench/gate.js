// The gate of the continuous integration: a quick B1 and B3 as ratios to the limit, with a margin so wide that only a
// real regression fails it, and what can be counted: what a start loads, and what a push takes of Redis. It needs nothing
// but the root's own install.
import { gateRatio } from './b1-cycle/index.js';
import { gateRead } from './b3-token-read/index.js';
import { countPerPush } from './b13-push-log/count.js';
import { loadedAtStart } from './lib/loaded-files.js';
import { startRedis } from './lib/redis.js';

const ratios = [
  {
    what: 'B1 safe-mode cycle, share of the hand-tuned limit',
    bound: 0.4,
    measure: gateRatio,
  },
  {
    what: 'B3 read of a valid token, share of a plain field with an expiry check',
    bound: 0.2,
    measure: gateRead,
  },
];

const ATTEMPTS = 3;

if (!process.argv.includes('--no-build')) {
  const { buildAll } = await import('../scripts/lib/build.js');
  await buildAll({ only: ['package'] });
}

function report(held, text) {
  console.log(`${held ? 'ok  ' : 'FAIL'} ${text}`);
  if (!held) process.exitCode = 1;
}

const atMost = (what, count, bound) => report(count <= bound, `${what}: ${count}, at most ${bound}`);

for (const { what, bound, measure } of ratios) {
  let best = 0;
  // A machine that is busy with something else may spoil one measurement, not three.
  for (let attempt = 0; attempt < ATTEMPTS && best < bound; attempt++) best = Math.max(best, await measure());
  report(best >= bound, `${what}: ${best.toFixed(2)}, at least ${bound}`);
}

const added = loadedAtStart();
atMost('start-up of an application with a webhook, files loaded', added.files, 5);
atMost('start-up of an application with a webhook, kB loaded', Math.ceil(added.bytes / 1000), 520);

const redis = await startRedis();
if (redis) {
  const { commands, roundTrips } = await countPerPush(redis);
  await redis.stop();
  atMost('commands of Redis for a push', commands, 2);
  atMost('round trips to Redis for a push', roundTrips, 2);
} else {
  report(
    process.env.REQUIRE_REDIS !== '1',
    'commands of Redis for a push: not counted, there is no redis-server',
  );
}
