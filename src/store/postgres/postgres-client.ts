import { hideContents } from '../../core/hide-properties.js';
import { postgresFault } from './postgres-fault.js';
import { SCHEMA } from './postgres-schema.js';

/** What is used of a `Pool` of the package `pg`. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** A row, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements on a pool of connections. The tables are made before the first one, where they are missing. */
export class PostgresClient {
  static {
    hideContents(this);
  }

  private prepared: Promise<void> | undefined;

  constructor(private readonly pool: PostgresPool) {}

  /**
   * Runs one statement.
   *
   * @throws {StoreFaultError} with a text that is ours, for what a driver says may hold the URL or a value
   */
  async query(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    this.prepared ??= this.prepare();
    await this.prepared;
    return this.run(text, values);
  }

  private async prepare(): Promise<void> {
    try {
      for (const { name, statement } of SCHEMA) {
        // A user that may not create tables can still use those that somebody else has made.
        const [found] = await this.run('SELECT to_regclass($1) IS NOT NULL AS found', [name]);
        if (found?.['found'] !== true) await this.create(statement);
      }
    } catch (error) {
      this.prepared = undefined;
      throw error;
    }
  }

  private async create(statement: string): Promise<void> {
    try {
      await this.pool.query(statement);
    } catch (error) {
      const { code } = error as { code?: unknown };
      // Another process made it in the same moment: unique_violation, or duplicate_table.
      if (code !== '23505' && code !== '42P07') throw postgresFault(error);
    }
  }

  private async run(text: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query(text, [...values])).rows as Row[];
    } catch (error) {
      throw postgresFault(error);
    }
  }
}

/** PostgreSQL takes no U+0000 in a text: it is written as `\0`, and a backslash as two. */
export function toPostgresText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\0', '\\0');
}

export function fromPostgresText(kept: unknown): string {
  return String(kept).replaceAll(/\\(\\|0)/g, (_, escaped) => (escaped === '0' ? '\0' : '\\'));
}
