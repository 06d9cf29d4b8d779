import type { CredentialRecord } from '../../core/credential.js';
import type { AtomicStore } from '../atomic-store.js';
import type { RedisCommander } from './redis-commander.js';
import type { FencedTokenStore, StoredValue, TimedTokenStore } from '../../core/token-store.js';

// Every script touches one key, so that a cluster takes them all. A key of another type, which somebody else must
// have made, reads as nothing and is overwritten.
const READ = `
local kept = redis.pcall('GET', KEYS[1])
if type(kept) ~= 'string' then return false end
return {kept, redis.call('PTTL', KEYS[1])}`;
const SET_IF_NEWER = `
local kept = redis.pcall('GET', KEYS[1])
if type(kept) == 'string' then
  local ok, entry = pcall(cjson.decode, kept)
  if ok and type(entry) == 'table' and type(entry.value) == 'table' then
    local version = entry.value.version
    if type(version) == 'number' and version >= tonumber(ARGV[2]) then return 0 end
  end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return 1`;
const ADD = `
local kept = redis.call('GET', KEYS[1])
if kept then return kept end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return false`;
const SWAP = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[3] == '0' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`;

/**
 * Credentials in Redis, in the form in which Keyv keeps values, so that they can be read through it too. The key's
 * own TTL is the credential's remaining life: with it, machines need not agree on what time it is.
 */
export class RedisTokenStore implements FencedTokenStore, TimedTokenStore {
  constructor(private readonly redis: RedisCommander) {}

  async get(key: string): Promise<unknown> {
    return (await this.read(key))?.value;
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const kept = await run(this.redis, READ, key);
    if (!Array.isArray(kept)) return undefined;
    const [text, ttlMs] = kept as [unknown, unknown];
    const value = valueIn(String(text));
    // Below zero is a key with no TTL, which is none of ours.
    return Number(ttlMs) < 0 ? { value } : { value, ttlMs: Number(ttlMs) };
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    const name = this.redis.keyOf(key);
    await this.redis.send(name, 'SET', name, JSON.stringify({ value: record }), 'PX', life(ttlMs));
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const text = JSON.stringify({ value: record });
    return (await run(this.redis, SET_IF_NEWER, key, text, String(record.version), life(ttlMs))) === 1;
  }
}

/** The atomic operations on Redis. */
export class RedisAtomicStore implements AtomicStore {
  constructor(private readonly redis: RedisCommander) {}

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    return textOf(await run(this.redis, ADD, key, value, life(ttlMs)));
  }

  async get(key: string): Promise<string | undefined> {
    const name = this.redis.keyOf(key);
    return textOf(await this.redis.send(name, 'GET', name));
  }

  async put(key: string, value: string, ttlMs: number): Promise<void> {
    const name = this.redis.keyOf(key);
    await this.redis.send(name, 'SET', name, value, 'PX', life(ttlMs));
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    const ttl = value === undefined ? '0' : life(ttlMs);
    return (await run(this.redis, SWAP, key, expected, value ?? '', ttl)) === 1;
  }

  async now(key: string): Promise<number> {
    const [seconds, microseconds] = (await this.redis.send(this.redis.keyOf(key), 'TIME')) as [
      string,
      string,
    ];
    return Number(seconds) * 1e6 + Number(microseconds);
  }
}

function run(redis: RedisCommander, script: string, key: string, ...args: string[]): Promise<unknown> {
  const name = redis.keyOf(key);
  return redis.send(name, 'EVAL', script, '1', name, ...args);
}

/** A TTL as Redis takes it: a whole number above 0. */
function life(ttlMs: number): string {
  return String(Math.max(1, Math.ceil(ttlMs)));
}

function textOf(reply: unknown): string | undefined {
  if (reply === null || reply === undefined || reply === false) return undefined;
  return Buffer.isBuffer(reply) ? reply.toString() : (reply as string);
}

/** The value in Keyv's envelope; undefined for what is none. */
function valueIn(text: string): unknown {
  try {
    const entry: unknown = JSON.parse(text);
    return typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : undefined;
  } catch {
    return undefined;
  }
}
