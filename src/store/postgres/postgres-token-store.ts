import type { CredentialRecord } from '../../core/credential/credential.js';
import type { FencedTokenStore, StoredValue, TimedTokenStore } from '../../core/credential/token-store.js';
import { fromPostgresText, type PostgresClient, toPostgresText } from './postgres-client.js';
import { ENTRIES } from './postgres-schema.js';

const READ =
  'SELECT value, EXTRACT(EPOCH FROM expires_at - clock_timestamp()) * 1000 AS ttl_ms ' +
  `FROM ${ENTRIES} WHERE key = $1 AND expires_at > clock_timestamp()`;
const WRITE =
  `INSERT INTO ${ENTRIES} AS kept (key, value, version, expires_at) ` +
  "VALUES ($1, $2, $3, clock_timestamp() + $4 * interval '1 millisecond') " +
  'ON CONFLICT (key) DO UPDATE ' +
  'SET value = EXCLUDED.value, version = EXCLUDED.version, expires_at = EXCLUDED.expires_at';
const IF_NEWER = ' WHERE kept.version < EXCLUDED.version OR kept.expires_at <= clock_timestamp() RETURNING 1';

/** Credentials in PostgreSQL, with their life on the server's clock. */
export class PostgresTokenStore implements FencedTokenStore, TimedTokenStore {
  constructor(private readonly client: PostgresClient) {}

  async get(key: string): Promise<unknown> {
    return (await this.read(key))?.value;
  }

  async read(key: string): Promise<StoredValue | undefined> {
    const [row] = await this.client.query(READ, [toPostgresText(key)]);
    if (row === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(fromPostgresText(row['value']));
      return { value, ttlMs: Number(row['ttl_ms']) };
    } catch {
      return undefined;
    }
  }

  async set(key: string, record: CredentialRecord, ttlMs: number): Promise<void> {
    await this.client.query(WRITE, valuesOf(key, record, ttlMs));
  }

  async setIfNewer(key: string, record: CredentialRecord, ttlMs: number): Promise<boolean> {
    return (await this.client.query(WRITE + IF_NEWER, valuesOf(key, record, ttlMs))).length > 0;
  }
}

function valuesOf(key: string, record: CredentialRecord, ttlMs: number): unknown[] {
  return [toPostgresText(key), toPostgresText(JSON.stringify(record)), record.version, ttlMs];
}
