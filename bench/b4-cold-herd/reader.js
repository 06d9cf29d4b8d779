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
      appId: 'wx0000000000000000',
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
