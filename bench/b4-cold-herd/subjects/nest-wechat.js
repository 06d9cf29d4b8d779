import { require } from '../../lib/loopback-only.js';
import { connected } from '../../lib/redis.js';

const WECHAT = 'https://api.weixin.qq.com';

/** nest-wechat, with a cache adapter on Redis as its interface asks for. Its requests are sent to this machine. */
export async function create({ base, redisUrl, appId, appSecret }) {
  const { WeChatService } = require('nest-wechat');
  const axios = require('axios');
  axios.interceptors.request.use((config) => ({ ...config, url: config.url.replace(WECHAT, base) }));
  const redis = redisUrl && (await connected(redisUrl));
  const cacheAdapter = redis && {
    get: async (key) => JSON.parse(await redis.get(key)),
    set: (key, value) => redis.set(key, JSON.stringify(value)),
    remove: () => true,
    close: () => {},
  };
  const service = new WeChatService({ appId, secret: appSecret, cacheAdapter });
  return () => service.getToken();
}
