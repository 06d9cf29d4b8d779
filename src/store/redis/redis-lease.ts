import { hideContents } from '../../core/hide-properties.js';
import { randomUUID } from 'node:crypto';
import type { WechatClock } from '../../core/clock.js';
import { besideKey, formerLeaseKey } from '../atomic-store.js';
import type { LeaseGrant, WechatLease } from '../lease/lease.js';
import type { StoreGuard } from '../store-guard.js';
import type { MissingCommands } from './checks/missing-commands.js';
import { textOf } from './redis-atomic-store.js';
import type { RedisCommander } from './redis-commander.js';
import { isKeyRefused } from './redis-fault.js';
import { RedisScript, ttlArgument } from './redis-script.js';

/** Takes all keys or none, and reads the server's clock. Every key lies in one slot. */
const ACQUIRE = new RedisScript(
  'SET',
  `
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) then return {0} end
end
for _, key in ipairs(KEYS) do redis.call('SET', key, ARGV[1], 'PX', ARGV[2]) end
local time = redis.pcall('TIME')
if time['err'] then return {1, '0', '0', time['err']} end
return {1, time[1], time[2]}`,
);
const RELEASE = new RedisScript(
  'DEL',
  `
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
return 1`,
);

/**
 * The lease in Redis, exclusive across all processes.
 *
 * Versions before 0.1 kept it under a key of another form. Both are taken, so that during a deployment old and new
 * processes have one holder between them. A Redis user that may not touch the former key does without it.
 */
export class RedisLease implements WechatLease {
  static {
    hideContents(this);
  }

  readonly shared = true;
  private withFormerKey = true;

  constructor(
    private readonly redis: RedisCommander,
    private readonly guard: StoreGuard,
    private readonly clock: WechatClock,
    private readonly missing: MissingCommands,
  ) {}

  async acquire(key: string, ttlMs: number): Promise<LeaseGrant | undefined> {
    const owner = randomUUID();
    const { redis, guard } = this;
    const name = redis.keyOf(besideKey(key, 'lease'));
    const release = async (): Promise<void> => {
      const names = this.names(key);
      await guard.run(() => RELEASE.run(redis, names, [owner]), 'leases').catch(() => undefined);
    };
    let abandoned = false;
    const fence = await guard
      .run(async () => {
        const taken = await this.take(key, owner, ttlMs);
        // An answer that came after the time limit is a lease that nobody holds: it is given back at once.
        if (abandoned && taken !== undefined) void release();
        return taken;
      }, 'leases')
      .catch((error: unknown) => {
        abandoned = true;
        throw error;
      });
    if (fence === undefined) return undefined;
    const isHeld = async (): Promise<boolean> => {
      const holder = await guard.run(async () => textOf(await redis.send(name, 'GET', name)), 'leases');
      return holder === owner;
    };
    return { fence, isHeld: () => isHeld().catch(() => false), release };
  }

  /** Takes the lease; gives the fence, or undefined while another holds it. */
  private async take(key: string, owner: string, ttlMs: number): Promise<number | undefined> {
    const args = [owner, ttlArgument(ttlMs)];
    const answer = await ACQUIRE.run(this.redis, this.names(key), args).catch((error: unknown) => {
      if (!this.withFormerKey || !isKeyRefused(error)) throw error;
      this.withFormerKey = false;
      return ACQUIRE.run(this.redis, this.names(key), args).catch((again: unknown) => {
        // It was not the former key that was refused.
        this.withFormerKey = true;
        throw again;
      });
    });
    const [taken, seconds, microseconds, refusal] = answer as [number, string, string, string | undefined];
    if (taken === 0) return undefined;
    if (refusal === undefined) return Number(seconds) * 1e6 + Number(microseconds);
    this.missing.note(refusal, 'TIME');
    return Math.floor(this.clock.now() * 1000);
  }

  private names(key: string): string[] {
    const own = this.redis.keyOf(besideKey(key, 'lease'));
    return this.withFormerKey ? [own, this.redis.keyOf(formerLeaseKey(key))] : [own];
  }
}
