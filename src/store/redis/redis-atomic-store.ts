import { hideContents } from '../../core/hide-properties.js';
import type { AtomicStore } from '../atomic-store.js';
import type { RedisCommander } from './redis-commander.js';
import { RedisScript, ttlArgument } from './redis-script.js';

const ADD = new RedisScript(
  'SET',
  `
local kept = redis.call('GET', KEYS[1])
if kept then return kept end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return false`,
);
const SWAP = new RedisScript(
  'SET',
  `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[3] == '0' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`,
);

/** The atomic operations on Redis. */
export class RedisAtomicStore implements AtomicStore {
  static {
    hideContents(this);
  }

  constructor(private readonly redis: RedisCommander) {}

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    return textOf(await ADD.run(this.redis, [this.redis.keyOf(key)], [value, ttlArgument(ttlMs)]));
  }

  async get(key: string): Promise<string | undefined> {
    const name = this.redis.keyOf(key);
    return textOf(await this.redis.send(name, 'GET', name));
  }

  async put(key: string, value: string, ttlMs: number): Promise<void> {
    const name = this.redis.keyOf(key);
    await this.redis.send(name, 'SET', name, value, 'PX', ttlArgument(ttlMs));
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    const args = [expected, value ?? '', value === undefined ? '0' : ttlArgument(ttlMs)];
    return (await SWAP.run(this.redis, [this.redis.keyOf(key)], args)) === 1;
  }

  async now(key: string): Promise<number> {
    const [seconds, microseconds] = (await this.redis.send(this.redis.keyOf(key), 'TIME')) as [
      string,
      string,
    ];
    return Number(seconds) * 1e6 + Number(microseconds);
  }
}

/** A reply as text; undefined where nothing is kept. */
export function textOf(reply: unknown): string | undefined {
  if (reply === null || reply === undefined || reply === false) return undefined;
  return Buffer.isBuffer(reply) ? reply.toString() : (reply as string);
}
