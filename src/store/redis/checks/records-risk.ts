import type { RedisCommander } from '../redis-commander.js';
import { ServerInfo } from './server-info.js';

/**
 * Whether a Redis is set up so that it could lose records (verify tickets, refresh tokens, permanent codes): it may
 * evict keys that have no TTL, or it keeps nothing on disk. Undefined too where the user may not ask (`+info`).
 */
export async function recordsRisk(redis: RedisCommander): Promise<string | undefined> {
  const { policy, appendOnly } = await ServerInfo.ask(redis);
  const risks = [
    policy?.startsWith('allkeys') &&
      `it may evict any key when its memory is full (maxmemory-policy ${policy}); set noeviction or volatile-ttl`,
    appendOnly === false &&
      'it forgets the last writes, or all, when it ends unexpectedly; set appendonly yes',
  ].filter((risk) => typeof risk === 'string');
  if (risks.length === 0) return undefined;
  return (
    `Records (verify tickets, refresh tokens, permanent codes) are kept in a Redis that could lose them: ` +
    `${risks.join('. Also, ')}. Or keep the records elsewhere: records (WECHAT_RECORDS).`
  );
}
