// One subject's process: warmed up on another account, then all its readers at once on a cold one.
import '../lib/loopback-only.js';
import { account } from '../lib/account.js';
import { serveParent } from '../lib/child.js';

const [name, base, redisUrl] = process.argv.slice(2);
const { create } = await import(`./subjects/${name}.js`);
let read;

await serveParent(
  async () => {
    const warmUp = await create({
      base,
      redisUrl,
      // One of its own: on a shared Redis only the first process would fetch the token of a common one.
      appId: `wx0000${String(process.pid).padStart(12, '0')}`,
      appSecret: account.appSecret,
    });
    if (!(await warmUp())) throw new Error('The warm-up brought no token.');
    read = await create({ base, redisUrl, appId: account.appId, appSecret: account.appSecret });
    return {};
  },
  {
    async go({ readers }) {
      const values = await Promise.all(Array.from({ length: readers }, () => read()));
      const finished = process.hrtime.bigint();
      if (values.some((value) => typeof value !== 'string' || !value.startsWith('token-')))
        throw new Error('A reader got no token.');
      return { finished: String(finished), values: new Set(values).size };
    },
  },
);
