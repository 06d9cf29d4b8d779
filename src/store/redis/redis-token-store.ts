import type { CredentialRecord } from '../../core/credential/credential.js';
import type { FencedTokenStore, StoredValue, TimedTokenStore } from '../../core/credential/token-store.js';
import type { RedisCommander } from './redis-commander.js';
import { RedisScript, ttlArgument } from './redis-script.js';
import type { MissingCommands } from './checks/missing-commands.js';
import { OtherNames } from './checks/other-names.js';

// Every script touches the keys of one slot, so that a cluster takes them all. A key of another type, which somebody
// else must have made, reads as nothing and is overwritten. Any other error of Redis's is handed on.
const READ = new RedisScript(
  'GET',
  `
local kept = redis.pcall('GET', KEYS[1])
if type(kept) == 'table' and kept['err'] and not string.find(kept['err'], 'WRONGTYPE') then return kept end
if type(kept) ~= 'string' then return false end
local ttl = redis.pcall('PTTL', KEYS[1])
if type(ttl) == 'table' then return {kept, -1, ttl['err']} end
return {kept, ttl}`,
);
const SET_IF_NEWER = new RedisScript(
  'SET',
  `
local kept = redis.pcall('GET', KEYS[1])
if type(kept) == 'string' then
  local ok, entry = pcall(cjson.decode, kept)
  if ok and type(entry) == 'table' and type(entry.value) == 'table' then
    local version = entry.value.version
    if type(version) == 'number' and version >= tonumber(ARGV[2]) then return 0 end
  end
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return 1`,
);

/**
 * Credentials in Redis, in the form in which Keyv keeps values, so that they can be read through it too. The key's
 * own TTL is the credential's remaining life: with it, machines need not agree on what time it is.
 */
export class RedisTokenStore implements FencedTokenStore, TimedTokenStore {
  private readonly otherNames: OtherNames;

  constructor(
    private readonly redis: RedisCommander,
    private readonly missing: MissingCommands,
  ) {
    this.otherNames = new OtherNames(redis);
  }

  async get(key: string): Promise<unknown> {
    return (await this.read(key))?.value;
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const kept = await this.readName(this.redis.keyOf(key));
    if (!this.otherNames.isDue(key, kept !== undefined)) return kept;
    const other = await this.otherNames.find(key, (name) => this.readName(name));
    return kept ?? other;
  }

  private async readName(name: string): Promise<StoredValue | undefined> {
    const kept = await READ.run(this.redis, [name], []);
    if (!Array.isArray(kept)) return undefined;
    const [text, ttlMs, refusal] = kept as [string, number, string | undefined];
    if (refusal !== undefined) this.missing.note(refusal, 'PTTL');
    const value = valueIn(text);
    // Below zero is a key with no TTL, which none of ours is, or an unknown one.
    return ttlMs < 0 ? { value } : { value, ttlMs };
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    const name = this.redis.keyOf(key);
    await this.redis.send(name, 'SET', name, JSON.stringify({ value: record }), 'PX', ttlArgument(ttlMs));
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    const args = [JSON.stringify({ value: record }), String(record.version), ttlArgument(ttlMs)];
    return (await SET_IF_NEWER.run(this.redis, [this.redis.keyOf(key)], args)) === 1;
  }
}

/** The value in Keyv's envelope; undefined for what is not an envelope. */
function valueIn(text: string): unknown {
  try {
    const entry: unknown = JSON.parse(text);
    return typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : undefined;
  } catch {
    return undefined;
  }
}
