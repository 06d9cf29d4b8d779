import { connected } from '../../lib/redis.js';

/** What cannot be done without: one shared promise a process, one `SET NX` between processes. */
export async function create({ base, redisUrl, appId, appSecret }) {
  const redis = redisUrl && (await connected(redisUrl));
  let known;
  let pending;

  async function fetchToken() {
    const response = await fetch(`${base}/cgi-bin/stable_token`, {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credential', appid: appId, secret: appSecret }),
    });
    return (await response.json()).access_token;
  }

  async function load() {
    if (!redis) return fetchToken();
    for (;;) {
      const stored = await redis.get(appId);
      if (stored) return stored;
      if (await redis.set(`${appId}:lease`, '1', { NX: true, PX: 10_000 })) {
        const value = await fetchToken();
        await redis.set(appId, value);
        return value;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  return async () => (known ??= await (pending ??= load()));
}
