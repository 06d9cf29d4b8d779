import type { AtomicStore } from '../atomic-store.js';
import { fromPostgresText, type PostgresClient, toPostgresText } from './postgres-client.js';
import { ENTRIES } from './postgres-schema.js';

const EXPIRY = "clock_timestamp() + $3 * interval '1 millisecond'";
const GET = `SELECT value FROM ${ENTRIES} WHERE key = $1 AND expires_at > clock_timestamp()`;
const PUT =
  `INSERT INTO ${ENTRIES} AS kept (key, value, expires_at) VALUES ($1, $2, ${EXPIRY}) ` +
  'ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, version = 0, expires_at = EXCLUDED.expires_at';
const ADD = `${PUT} WHERE kept.expires_at <= clock_timestamp() RETURNING 1`;
const SWAP =
  `UPDATE ${ENTRIES} SET value = $2, expires_at = ${EXPIRY} ` +
  'WHERE key = $1 AND value = $4 AND expires_at > clock_timestamp() RETURNING 1';
const REMOVE = `DELETE FROM ${ENTRIES} WHERE key = $1 AND value = $2 AND expires_at > clock_timestamp() RETURNING 1`;
const NOW = 'SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000000)::bigint AS now';
const SWEEP =
  `DELETE FROM ${ENTRIES} WHERE key IN ` +
  `(SELECT key FROM ${ENTRIES} WHERE expires_at <= clock_timestamp() LIMIT 5000 FOR UPDATE SKIP LOCKED)`;
/** An entry can expire between the two statements of {@link PostgresAtomicStore.add}, but not often. */
const ROUNDS = 8;

/** The atomic operations on PostgreSQL: each is one statement, which locks its row. */
export class PostgresAtomicStore implements AtomicStore {
  constructor(private readonly client: PostgresClient) {}

  async add(key: string, value: string, ttlMs: number): Promise<string | undefined> {
    for (let round = 0; round < ROUNDS; round++) {
      if ((await this.client.query(ADD, [toPostgresText(key), toPostgresText(value), ttlMs])).length > 0) {
        return undefined;
      }
      const kept = await this.get(key);
      if (kept !== undefined) return kept;
    }
    throw new Error('The entry changed too often.');
  }

  async get(key: string): Promise<string | undefined> {
    const [row] = await this.client.query(GET, [toPostgresText(key)]);
    return row && fromPostgresText(row['value']);
  }

  async put(key: string, value: string, ttlMs: number): Promise<void> {
    await this.client.query(PUT, [toPostgresText(key), toPostgresText(value), ttlMs]);
  }

  async swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean> {
    const name = toPostgresText(key);
    const kept = toPostgresText(expected);
    const changed =
      value === undefined
        ? await this.client.query(REMOVE, [name, kept])
        : await this.client.query(SWAP, [name, toPostgresText(value), ttlMs, kept]);
    return changed.length > 0;
  }

  async now(): Promise<number> {
    const [row] = await this.client.query(NOW);
    return Number(row?.['now']);
  }

  /** Removes what has expired. */
  async sweep(): Promise<void> {
    await this.client.query(SWEEP);
  }
}
