import { contextWith, library } from '../../lib/ours.js';

/** This package, with a token endpoint on this machine. */
export async function create({ base, redisUrl, appId, appSecret }) {
  const { WechatConfService } = await library();
  const context = await contextWith({
    appId,
    appSecret,
    apiBaseUrl: base,
    source: 'classic',
    store: redisUrl ?? 'memory',
    scheduledRefresh: false,
  });
  const conf = context.get(WechatConfService);
  return async () => (await conf.getAccessToken()).value;
}
