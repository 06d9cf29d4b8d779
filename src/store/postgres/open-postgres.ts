import type { WechatTimer } from '../../core/clock.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import { AtomicLease } from '../lease/atomic-lease.js';
import { GuardedStore } from '../guarded-store.js';
import type { OpenedStore, StoreContext } from '../opened-store.js';
import { StoreGuard } from '../store-guard.js';
import { PostgresAtomicStore } from './postgres-atomic-store.js';
import { PostgresClient, type PostgresPool } from './postgres-client.js';
import { PostgresRecordStore } from './postgres-record-store.js';
import { PostgresTokenStore } from './postgres-token-store.js';

/** A statement that writes waits for the disk. */
const OPERATION_TIMEOUT_MS = 1000;
const CONNECT_TIMEOUT_MS = 1000;
/** A statement that hangs must not hold its connection for ever. */
const QUERY_TIMEOUT_MS = 10_000;
const CONNECTIONS = 5;
/** Expired entries are removed about once in this time, by each process. */
const SWEEP_MS = 60_000;

/**
 * Opens the store on the PostgreSQL database at a URL, with the package `pg`. The connections are made when they are
 * first needed.
 *
 * @throws {WechatConfigError} where `pg` is not installed.
 */
export async function openPostgres(url: string, context: StoreContext): Promise<OpenedStore> {
  const pg = await import('pg').catch(() => {
    throw new WechatConfigError([
      'store (WECHAT_STORE) or records (WECHAT_RECORDS) is a PostgreSQL URL, which needs the package pg: npm install pg.',
    ]);
  });
  const pool = new pg.default.Pool({
    connectionString: url,
    application_name: 'nestjs-wechat',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // Without a listener an error on an idle connection would end the process.
  pool.on('error', () => undefined);
  return onPool(pool, context, () => pool.end());
}

/** The store on a `Pool` that the application has. It is not closed here. */
export function postgresIn(pool: PostgresPool, context: StoreContext): OpenedStore {
  return onPool(pool, context, async () => undefined);
}

/** Whether a store option is a `Pool`. */
export function isPostgresPool(option: object): option is PostgresPool {
  const { query, connect } = option as { query?: unknown; connect?: unknown };
  return typeof query === 'function' && typeof connect === 'function';
}

function onPool(pool: PostgresPool, context: StoreContext, end: () => Promise<void>): OpenedStore {
  const { clock, events } = context;
  const client = new PostgresClient(pool);
  const guard = new StoreGuard('postgres', clock, events, undefined, OPERATION_TIMEOUT_MS);
  const atomic = new PostgresAtomicStore(client);
  let timer: WechatTimer | undefined;
  const sweepLater = (): void => {
    // Processes that were started together must not all sweep in one moment.
    timer = clock.setTimeout(
      () => {
        atomic.sweep().catch(() => undefined);
        sweepLater();
      },
      SWEEP_MS * (0.5 + Math.random()),
    );
  };
  sweepLater();
  return {
    tokens: new GuardedStore(new PostgresTokenStore(client), guard, true, atomic),
    lease: new AtomicLease(atomic, guard),
    atomic,
    records: new PostgresRecordStore(client),
    close: async () => {
      timer?.clear();
      await end();
    },
  };
}
