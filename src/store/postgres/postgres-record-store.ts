import type { StoredRecord } from '../../core/record-store.js';
import type { VersionedRecordStore } from '../records/versioned-record-store.js';
import { fromPostgresText, type PostgresClient, toPostgresText } from './postgres-client.js';
import { RECORDS } from './postgres-schema.js';

/** Records in PostgreSQL, one row each. */
export class PostgresRecordStore implements VersionedRecordStore {
  constructor(private readonly client: PostgresClient) {}

  async get(key: string): Promise<StoredRecord | undefined> {
    const [row] = await this.client.query(`SELECT value, version FROM ${RECORDS} WHERE key = $1`, [
      toPostgresText(key),
    ]);
    return row && { value: fromPostgresText(row['value']), version: Number(row['version']) };
  }

  async set(
    key: string,
    value: string,
    expectedVersion: number,
    version = expectedVersion + 1,
  ): Promise<boolean> {
    const values = [toPostgresText(key), toPostgresText(value), version];
    const written =
      expectedVersion === 0
        ? await this.client.query(
            `INSERT INTO ${RECORDS} (key, value, version) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
            values,
          )
        : await this.client.query(
            `UPDATE ${RECORDS} SET value = $2, version = $3 WHERE key = $1 AND version = $4 RETURNING 1`,
            [...values, expectedVersion],
          );
    return written.length > 0;
  }

  async delete(key: string, expectedVersion?: number): Promise<boolean> {
    const removed = await this.client.query(
      `DELETE FROM ${RECORDS} WHERE key = $1 AND ($2::bigint IS NULL OR version = $2) RETURNING 1`,
      [toPostgresText(key), expectedVersion ?? null],
    );
    return removed.length > 0;
  }

  async list(prefix: string): Promise<string[]> {
    const pattern = toPostgresText(prefix).replaceAll(/[!%_]/g, '!$&');
    const rows = await this.client.query(`SELECT key FROM ${RECORDS} WHERE key LIKE $1 ESCAPE '!'`, [
      `${pattern}%`,
    ]);
    return rows.map((row) => fromPostgresText(row['key']));
  }
}
