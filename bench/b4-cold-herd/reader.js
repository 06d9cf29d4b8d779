// One subject's process: all its readers at once on an account whose token nobody has. Before that it has fetched the
// token of another account, or, with `first`, it has never fetched anything. Then it has a quiet moment.
import { setTimeout as sleep } from 'node:timers/promises';
import '../lib/loopback-only.js';
import { account } from '../lib/account.js';
import { serveParent } from '../lib/child.js';

/** How long nothing happens in a process after its start: an application listens before it is asked. */
const QUIET_MS = 500;
const [name, state, base, redisUrl] = process.argv.slice(2);
const { create } = await import(`./subjects/${name}.js`);
let read;

await serveParent(
  async () => {
    const { appId, appSecret } = account;
    if (state === 'warm') {
      // One of its own: on a shared Redis only the first process would fetch the token of a common one.
      const own = `wx0000${String(process.pid).padStart(12, '0')}`;
      const warmUp = await create({ base, redisUrl, appId: own, appSecret });
      if (!(await warmUp())) throw new Error('The warm-up brought no token.');
    }
    read = await create({ base, redisUrl, appId, appSecret });
    await sleep(QUIET_MS);
    return {};
  },
  {
    async go({ readers }) {
      const before = process.cpuUsage();
      const values = await Promise.all(Array.from({ length: readers }, () => read()));
      const finished = process.hrtime.bigint();
      const { user, system } = process.cpuUsage(before);
      if (values.some((value) => typeof value !== 'string' || !value.startsWith('token-')))
        throw new Error('A reader got no token.');
      return { finished: String(finished), cpuMs: (user + system) / 1_000, values: new Set(values).size };
    },
  },
);
