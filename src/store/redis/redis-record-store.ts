import { hideContents } from '../../core/hide-properties.js';
import type { StoredRecord } from '../../core/record-store.js';
import type { VersionedRecordStore } from '../records/versioned-record-store.js';
import { textOf } from './redis-atomic-store.js';
import type { RedisCommander } from './redis-commander.js';
import { RedisScript } from './redis-script.js';

// A record is kept as `<version>:<value>`, without a TTL.
const SET = new RedisScript(
  'SET',
  `
local kept = redis.call('GET', KEYS[1])
local version = kept and string.match(kept, '^%d+') or '0'
if version ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1`,
);
const DELETE = new RedisScript(
  'DEL',
  `
local kept = redis.call('GET', KEYS[1])
if not kept then return 0 end
if ARGV[1] ~= '' and string.match(kept, '^%d+') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`,
);
/** How many keys Redis looks at for one answer of SCAN. */
const SCAN_COUNT = '1000';

/** Records in Redis, one key each. */
export class RedisRecordStore implements VersionedRecordStore {
  static {
    hideContents(this);
  }

  constructor(private readonly redis: RedisCommander) {}

  async get(key: string): Promise<StoredRecord | undefined> {
    const name = this.redis.keyOf(key);
    const text = textOf(await this.redis.send(name, 'GET', name));
    const [, version, value] = /^(\d+):([^]*)$/.exec(text ?? '') ?? [];
    if (version === undefined || value === undefined) return undefined;
    return { value, version: Number(version) };
  }

  async set(
    key: string,
    value: string,
    expectedVersion: number,
    version = expectedVersion + 1,
  ): Promise<boolean> {
    const args = [String(expectedVersion), `${version}:${value}`];
    return (await SET.run(this.redis, [this.redis.keyOf(key)], args)) === 1;
  }

  async delete(key: string, expectedVersion?: number): Promise<boolean> {
    const args = [expectedVersion === undefined ? '' : String(expectedVersion)];
    return (await DELETE.run(this.redis, [this.redis.keyOf(key)], args)) === 1;
  }

  /** Makes the first step of a list on every server: it looks at one key, and shows whether the user may list. */
  async tryList(): Promise<void> {
    for (const scan of await this.redis.scans()) await scan('0', 'COUNT', '1');
  }

  async list(prefix: string): Promise<string[]> {
    const { redis } = this;
    const named = redis.nameInRedis(redis.keyOf(prefix));
    const pattern = `${named.replaceAll(/[\\*?[\]^-]/g, '\\$&')}*`;
    const keys = new Set<string>();
    for (const scan of await redis.scans()) {
      let cursor = '0';
      do {
        const [next, found] = (await scan(cursor, 'MATCH', pattern, 'COUNT', SCAN_COUNT)) as [
          string,
          string[],
        ];
        for (const name of found) keys.add(prefix + name.slice(named.length));
        cursor = next;
      } while (cursor !== '0');
    }
    return [...keys];
  }
}
