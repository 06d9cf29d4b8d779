import type { RedisCommander } from '../redis-commander.js';

/**
 * Whether a Redis is set up so that it could lose records (verify tickets, refresh tokens, permanent codes): it may
 * evict keys that have no TTL, or it keeps nothing on disk. Undefined too where the user may not ask (`+info`).
 */
export async function recordsRisk(redis: RedisCommander): Promise<string | undefined> {
  await redis.connect();
  const reply = await redis.send('wechat:record:', 'INFO');
  const info = Buffer.isBuffer(reply) ? reply.toString() : String(reply);
  const valueOf = (name: string): string | undefined =>
    new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
  const policy = valueOf('maxmemory_policy');
  const risks = [
    policy?.startsWith('allkeys') &&
      `it may evict any key when its memory is full (maxmemory-policy ${policy}); set noeviction or volatile-ttl`,
    valueOf('aof_enabled') === '0' &&
      'it forgets the last writes, or all, when it ends unexpectedly; set appendonly yes',
  ].filter((risk) => typeof risk === 'string');
  if (risks.length === 0) return undefined;
  return (
    `Records (verify tickets, refresh tokens, permanent codes) are kept in a Redis that could lose them: ` +
    `${risks.join('. Also, ')}. Or keep the records elsewhere: records (WECHAT_RECORDS).`
  );
}
