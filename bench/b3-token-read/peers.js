import { account } from '../lib/account.js';
import { require } from '../lib/loopback-only.js';
import { nestWechat } from '../lib/peers.js';

// Each peer with a token that is valid for two hours, in its own memory and on Redis, its cache written as its
// documents show.

const value = `${'9'.repeat(3)}_${'t'.repeat(130)}`;
const inTwoHours = () => Date.now() + 7_200_000;

export function coWechatApi(redis) {
  const API = require('co-wechat-api');
  const record = { accessToken: value, expireTime: inTwoHours() };
  const key = 'bench:co-wechat-api';
  if (!redis) {
    const api = new API(account.appId, account.appSecret);
    api.store = record;
    return () => api.ensureAccessToken();
  }
  const api = new API(
    account.appId,
    account.appSecret,
    async () => JSON.parse(await redis.get(key)),
    (token) => redis.set(key, JSON.stringify(token)),
  );
  return prepared(redis.set(key, JSON.stringify(record)), () => api.ensureAccessToken());
}

export function nestWechatRead(redis) {
  const { service } = nestWechat();
  const record = { access_token: value, expires_in: Math.floor(inTwoHours() / 1000) };
  const key = `key_access_token_${account.appId}`;
  if (!redis) {
    service.cacheAdapter.set(key, record);
    return () => service.getToken();
  }
  service.cacheAdapter = {
    get: async (id) => JSON.parse(await redis.get(`bench:${id}`)),
    set: (id, data) => redis.set(`bench:${id}`, JSON.stringify(data)),
    remove: () => true,
    close: () => {},
  };
  return prepared(redis.set(`bench:${key}`, JSON.stringify(record)), () => service.getToken());
}

export function nodeEasywechatRead(redis) {
  const { OfficialAccount, CacheInterface } = require('node-easywechat');
  const memory = new Map();
  class Cache extends CacheInterface {
    get(id) {
      return redis ? redis.get(id) : memory.get(id);
    }
  }
  const application = new OfficialAccount({ app_id: account.appId, secret: account.appSecret });
  application.setCache(new Cache());
  const token = application.getAccessToken();
  const id = token.getKey();
  if (!redis) {
    memory.set(id, value);
    return () => token.getToken();
  }
  return prepared(redis.set(id, value), () => token.getToken());
}

async function prepared(ready, read) {
  await ready;
  return read;
}
