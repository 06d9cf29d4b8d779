import { isFileOption, type RecordsOption } from '../../conf/store-option.js';
import { WechatConfigError } from '../../core/conf.errors.js';
import type { WechatRecordStore } from '../../core/record-store.js';
import type { OpenedStore, StoreContext } from '../opened-store.js';
import { openStore } from '../open-store.js';
import { StoreGuard } from '../store-guard.js';
import { GuardedRecordStore } from './guarded-record-store.js';
import { MemoryRecordStore } from './memory-record-store.js';

/** A record that is written waits for a disk; a caller of WeChat's waits for five seconds. */
const OPERATION_TIMEOUT_MS = 2000;
/** Looking through all keys takes longer. */
const LIST_TIMEOUT_MS = 15_000;

/** A record store that is ready for use. */
export interface OpenedRecordStore {
  readonly store: WechatRecordStore;
  /** Whether records outlive this process. */
  readonly durable: boolean;
  /** Looks for a setting under which records could be lost all the same. */
  readonly risk?: (() => Promise<string | undefined>) | undefined;
  /** Tries whether records can be listed, where a list would look at every key of the server. */
  readonly tryList?: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** What records are opened with. */
interface RecordsContext extends StoreContext {
  /** The store of credentials. It keeps the records too unless another store is given. */
  opened: OpenedStore;
  /** Keys that encrypt the records, current first. */
  keys?: readonly string[] | undefined;
}

/**
 * Opens the store that the options name for records.
 *
 * @throws {WechatConfigError} where a package is missing, a key is none, or the option cannot keep records.
 */
export async function openRecordStore(
  option: RecordsOption | undefined,
  context: RecordsContext,
): Promise<OpenedRecordStore> {
  const { clock, events, keys } = context;
  const { store, tryList, ...rest } = await choose(option, context);
  const guard = new StoreGuard('records', clock, events, undefined, OPERATION_TIMEOUT_MS);
  const lists = new StoreGuard('records', clock, events, undefined, LIST_TIMEOUT_MS);
  const guarded = new GuardedRecordStore(store, guard, lists);
  const chosen = { ...rest, tryList: tryList && (() => lists.run(tryList, 'reads')) };
  if (keys === undefined) return { store: guarded, ...chosen };
  const { EncryptedRecordStore } = await import('./encrypted-record-store.js');
  return { store: new EncryptedRecordStore(guarded, keys), ...chosen };
}

async function choose(
  option: RecordsOption | undefined,
  context: RecordsContext,
): Promise<OpenedRecordStore> {
  const close = async (): Promise<void> => undefined;
  const memory = { store: new MemoryRecordStore(), durable: false, close };
  if (option === 'memory') return memory;
  if (option === undefined) {
    const { opened } = context;
    return opened.records === undefined ? memory : durableIn(opened, opened.records, close);
  }
  if (typeof option === 'object' && isRecordStore(option)) return { store: option, durable: true, close };
  if (isFileOption(option)) {
    const { FileRecordStore } = await import('../files/file-record-store.js');
    const store = new FileRecordStore(option.slice('file:'.length), 'WECHAT_RECORDS');
    // A wrong path is reported at start-up. The application starts all the same.
    await store.open().catch(() => undefined);
    return { store, durable: true, close };
  }
  const opened = await openStore(option, context);
  if (opened.records === undefined) {
    await opened.close();
    throw new WechatConfigError([
      'records (WECHAT_RECORDS) cannot be kept in this cache: there is no Redis behind it. Give a Redis client, a ' +
        'PostgreSQL pool, file:DIR, or an object with get, set, delete and list.',
    ]);
  }
  return durableIn(opened, opened.records, () => opened.close());
}

const durableIn = (
  { recordsRisk: risk, tryRecordsList: tryList }: OpenedStore,
  store: WechatRecordStore,
  close: () => Promise<void>,
): OpenedRecordStore => ({ store, durable: true, risk, tryList, close });

function isRecordStore(option: object): option is WechatRecordStore {
  return ['get', 'set', 'delete', 'list'].every(
    (name) => typeof (option as Record<string, unknown>)[name] === 'function',
  );
}
