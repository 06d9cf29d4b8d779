import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from '../lib/child.js';
import { RedisWire } from '../lib/redis-wire.js';

/** How long nothing is sent after a push has been answered and written down. */
const SETTLED_MS = 200;
const PUSHES = 5;

/**
 * What one push takes of a Redis: the most commands and round trips of some pushes that are sent one by one.
 * @param {{ port: number }} redis
 */
export async function countPerPush(redis) {
  const wire = await RedisWire.to(redis.port);
  const load = await startChild(new URL('../b2-webhook/load.js', import.meta.url));
  const server = await startChild(new URL('./server.js', import.meta.url), { args: [wire.url] });
  const most = { commands: 0, roundTrips: 0 };
  try {
    await load.call('prepare', { count: PUSHES + 1 });
    for (let i = 0; i <= PUSHES; i++) {
      wire.clear();
      await load.call('run', {
        port: server.ready.port,
        from: i,
        to: i + 1,
        connections: 1,
        check: 'reply',
      });
      await sleep(SETTLED_MS);
      // The first push sends the scripts themselves.
      if (i === 0) continue;
      most.commands = Math.max(most.commands, wire.commands);
      most.roundTrips = Math.max(most.roundTrips, wire.roundTrips);
    }
  } finally {
    await Promise.all([load, server].map((child) => child.stop()));
    wire.stop();
  }
  return most;
}
