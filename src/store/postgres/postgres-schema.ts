/** What expires: credentials, leases, notes of failures, and the memory of pushes. */
export const ENTRIES = 'wechat_entries';
/** What does not expire. */
export const RECORDS = 'wechat_records';

/**
 * The tables. The collation "C" compares keys byte by byte, so that the index finds prefixes whatever the language of
 * the database is. A user without the right to create tables has them made by somebody else, with these statements.
 */
export const SCHEMA: readonly { readonly name: string; readonly statement: string }[] = [
  {
    name: ENTRIES,
    statement:
      `CREATE TABLE IF NOT EXISTS ${ENTRIES} (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, ` +
      'version bigint NOT NULL DEFAULT 0, expires_at timestamptz NOT NULL)',
  },
  {
    name: `${ENTRIES}_expires_at`,
    statement: `CREATE INDEX IF NOT EXISTS ${ENTRIES}_expires_at ON ${ENTRIES} (expires_at)`,
  },
  {
    name: RECORDS,
    statement:
      `CREATE TABLE IF NOT EXISTS ${RECORDS} (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, ` +
      'version bigint NOT NULL)',
  },
];
