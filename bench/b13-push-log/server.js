// This package on Express with its push log in memory, or on the Redis whose URL is given.
import '../lib/loopback-only.js';
import { startOn } from '../b2-webhook/subjects/nestjs-wechat.js';
import { serveParent } from '../lib/child.js';

const [, , store = 'memory'] = process.argv;

await serveParent(async () => ({ port: await startOn('express', { store }) }), {
  /** CPU time of this process until now, in microseconds. */
  cpu: () => process.cpuUsage(),
});
