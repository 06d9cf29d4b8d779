import type { WechatRecordStore } from '../core/record-store.js';
import type { WechatTokenStore } from '../core/credential/token-store.js';

/** A cache-manager `Cache` or a `Keyv`, recognised by its methods. */
export interface CacheLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttlMs?: number): Promise<unknown>;
}

/** A store with the five atomic operations of an `AtomicStore`. */
export interface AtomicLike {
  add(key: string, value: string, ttlMs: number): Promise<string | undefined>;
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string, ttlMs: number): Promise<void>;
  swap(key: string, expected: string, value: string | undefined, ttlMs: number): Promise<boolean>;
  now(key: string): Promise<number>;
}

/** A `Pool` of the package `pg`, recognised by its methods. */
export interface PoolLike {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
  connect(): Promise<unknown>;
}

/** A Redis client: of node-redis (one server, cluster, sentinel), recognised by `sendCommand`. */
export interface NodeRedisClientLike {
  sendCommand(...args: never[]): Promise<unknown>;
}

/** A Redis client of ioredis or iovalkey, or a cluster of them, recognised by `call`. */
export interface IoRedisClientLike {
  call(...args: never[]): Promise<unknown>;
}

/** A Redis client of the application. */
export type RedisClientLike = NodeRedisClientLike | IoRedisClientLike;

/**
 * Where credentials and the memory of pushes are kept: `memory`, `file:DIR`, `redis://...`, `postgres://...`, a Redis
 * client, a `Pool` of `pg`, a cache-manager `Cache`, a `Keyv`, or a store of the user's own.
 */
export type StoreOption = string | CacheLike | WechatTokenStore | AtomicLike | PoolLike | RedisClientLike;

/** Where records are kept: what {@link StoreOption} takes and can compare versions, or a store of the user's own. */
export type RecordsOption = string | WechatRecordStore | CacheLike | PoolLike | RedisClientLike;

/** What the errors list. */
const FORMS = ['memory', 'file:DIR', 'redis://...', 'postgres://...'];
const FORM_LIST = FORMS.join(', ');
const SPECIAL =
  'In a user name or password, % / ? # and @ are written percent-encoded (%25 %2F %3F %23 %40).';
const REDIS_FORM =
  'redis://[[user]:password@]host[:port][/database], for a Redis Cluster with ?cluster=true behind it';
const ONE_HOST =
  'one node is enough for a cluster (redis://host:7000?cluster=true), and a sentinel is given as a client.';
const POSTGRES_FORM = 'postgres://[user[:password]@]host[:port]/database';
const ATOMIC = ['add', 'get', 'put', 'swap', 'now'];

/** What is wrong with a store option, or undefined. A URL may hold a password: no part of it is repeated. */
export function storeOptionFault(store: unknown, name = 'store (WECHAT_STORE)'): string | undefined {
  if (typeof store === 'object' && store !== null) {
    const has = (...methods: string[]): boolean =>
      methods.every((method) => typeof (store as Record<string, unknown>)[method] === 'function');
    if (has('get', 'set') || has(...ATOMIC) || has('query', 'connect')) return undefined;
    return `${name} must be ${FORM_LIST}, or an object with get and set, a Redis client or a PostgreSQL pool.`;
  }
  return urlFault(store, name);
}

/** What is wrong with a records option, or undefined. */
export function recordsOptionFault(records: unknown): string | undefined {
  const name = 'records (WECHAT_RECORDS)';
  if (typeof records !== 'object' || records === null) return urlFault(records, name);
  const given = records as Record<string, unknown>;
  const isStore = ['get', 'set', 'delete', 'list'].every((method) => typeof given[method] === 'function');
  const isClient = ['call', 'sendCommand', 'query'].some((method) => typeof given[method] === 'function');
  // A Keyv or a cache is looked at when it is opened: only there it can be told whether Redis is behind it.
  const isCache = typeof given['get'] === 'function' && typeof given['set'] === 'function';
  return isStore || isClient || isCache
    ? undefined
    : `${name} must be ${FORM_LIST}, an object with get, set, delete and list, a Redis client or a PostgreSQL pool.`;
}

/** Whether a store option asks for Redis by URL. */
export function isRedisUrl(store: unknown): store is `redis${string}` {
  return typeof store === 'string' && /^rediss?:\/\//.test(store);
}

/** Whether a store option asks for PostgreSQL by URL. */
export function isPostgresUrl(store: unknown): store is `postgres${string}` {
  return typeof store === 'string' && /^postgres(ql)?:\/\//.test(store);
}

/** Whether a store option asks for files. */
export function isFileOption(store: unknown): store is `file:${string}` {
  return typeof store === 'string' && store.startsWith('file:');
}

function urlFault(store: unknown, name: string): string | undefined {
  if (store === 'memory') return undefined;
  if (typeof store !== 'string') return `${name} must be ${FORM_LIST} or a store.`;
  if (store.startsWith('file:')) {
    const directory = store.slice('file:'.length);
    return directory.trim() === '' || directory.includes('\0')
      ? `${name} must name a directory: file:DIR, for example file:./credentials.`
      : undefined;
  }
  if (isRedisUrl(store)) return redisUrlFault(store, name);
  if (isPostgresUrl(store)) return postgresUrlFault(store, name);
  return `${name} must be ${FORMS.slice(0, -1).join(', ')}, or ${FORMS.at(-1)}`;
}

function redisUrlFault(text: string, name: string): string | undefined {
  const bad = `${name} is not a valid Redis URL: it has the form ${REDIS_FORM}. ${SPECIAL}`;
  const url = parsed(text);
  if (url === undefined || url.hostname === '' || url.hash !== '') return bad;
  if (url.hostname.includes(',')) return `${name} names several hosts: ${ONE_HOST}`;
  if (!/^\/?\d*$/.test(url.pathname)) {
    return `${name} names a database that is not a number: the path of a Redis URL is a number, as in redis://host/0. ${SPECIAL}`;
  }
  const parameters = [...url.searchParams];
  if (parameters.some(([key, value]) => key !== 'cluster' || !['true', 'false'].includes(value))) {
    const hint = url.searchParams.has('db') ? ' The database is the path: redis://host/3.' : '';
    return `${name} has a parameter that is not known: a Redis URL takes ?cluster=true and no other.${hint} ${SPECIAL}`;
  }
  const isCluster = url.searchParams.get('cluster') === 'true';
  if (isCluster && /[1-9]/.test(url.pathname)) {
    return `${name} names a database of a Redis Cluster: a cluster has database 0 only, so leave the number out.`;
  }
  return undefined;
}

function postgresUrlFault(text: string, name: string): string | undefined {
  const url = parsed(text);
  const hasHost = url !== undefined && (url.hostname !== '' || url.searchParams.has('host'));
  return hasHost && url.hash === ''
    ? undefined
    : `${name} is not a valid PostgreSQL URL: it has the form ${POSTGRES_FORM}. ${SPECIAL}`;
}

/** Whether a text is the URL of an HTTP proxy, with its user name and password percent-encoded as they must be. */
export function isProxyUrl(text: string): boolean {
  const url = /^https?:\/\//i.test(text) ? parsed(text) : undefined;
  return url !== undefined && url.hash === '' && !url.hostname.includes(',');
}

/** The URL, if it can be parsed and its user name and password are percent-encoded as they must be. */
function parsed(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  try {
    decodeURIComponent(url.username);
    decodeURIComponent(url.password);
    decodeURIComponent(url.hostname);
    return url;
  } catch {
    return undefined;
  }
}
