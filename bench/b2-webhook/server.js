// One subject's server, a process of its own. Its module exports `start`, which resolves with the port.
import '../lib/loopback-only.js';
import { serveParent } from '../lib/child.js';

const { start } = await import(`./subjects/${process.argv[2]}.js`);

await serveParent(async () => ({ port: await start() }), {
  /** CPU time of this process until now, in microseconds. */
  cpu: () => process.cpuUsage(),
});
