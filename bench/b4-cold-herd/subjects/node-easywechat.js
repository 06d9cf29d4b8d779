import { require } from '../../lib/loopback-only.js';
import { connected } from '../../lib/redis.js';

/** node-easywechat, with its cache in memory or on Redis. */
export async function create({ base, redisUrl, appId, appSecret }) {
  const { OfficialAccount, CacheInterface } = require('node-easywechat');
  const redis = redisUrl && (await connected(redisUrl));
  const memory = new Map();
  class Cache extends CacheInterface {
    async get(id) {
      return redis ? redis.get(id) : memory.get(id);
    }

    async set(id, data, lifeTime) {
      if (redis) await redis.set(id, data, { EX: lifeTime });
      else memory.set(id, data);
      return true;
    }
  }
  const application = new OfficialAccount({
    app_id: appId,
    secret: appSecret,
    use_stable_access_token: true,
    http: { baseURL: `${base}/` },
  });
  application.setCache(new Cache());
  return () => application.getAccessToken().getToken();
}
