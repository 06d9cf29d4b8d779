import { require } from '../../lib/loopback-only.js';
import { connected } from '../../lib/redis.js';

/** co-wechat-api, with its two functions for a cache in memory or on Redis. */
export async function create({ base, redisUrl, appId, appSecret }) {
  const API = require('co-wechat-api');
  const redis = redisUrl && (await connected(redisUrl));
  let memory;
  const api = new API(
    appId,
    appSecret,
    async () => (redis ? JSON.parse(await redis.get(appId)) : memory),
    async (token) => {
      if (redis) await redis.set(appId, JSON.stringify(token));
      else memory = token;
    },
  );
  api.setOpts({ timeout: 30_000 });
  api.prefix = `${base}/cgi-bin/`;
  return async () => (await api.ensureAccessToken()).accessToken;
}
