import { statSync } from 'node:fs';
import { isFileOption, recordsOptionFault } from '../../conf/store-option.js';
import { SystemClock } from '../../core/clock.js';
import type { Owner } from '../../core/owner.js';
import { parseRecordKey, RECORD_PREFIX, type StoredRecord } from '../../core/record-store.js';
import { WechatEvents } from '../../observe/wechat.events.js';
import { FileRecordStore } from '../../store/files/file-record-store.js';
import { openStore } from '../../store/open-store.js';
import type { VersionedRecordStore } from '../../store/records/versioned-record-store.js';
import { StoreGuard } from '../../store/store-guard.js';
import { UsageError } from '../flags.js';

/** An operator can wait, and a server that is far away is no reason to give up. */
const OPERATION_TIMEOUT_MS = 10_000;
const LIST_TIMEOUT_MS = 60_000;

/** A place where records are, as the command line names it. */
export interface RecordsPlace {
  /** `file:DIR`, `redis://...` or `postgres://...`; it may hold a password, and is not printed. */
  readonly option: string;
  /** The flag or variable that it comes from. */
  readonly from: string;
}

/** One record as it lies in its store, encrypted or not. */
export interface KeptRecord extends StoredRecord {
  readonly key: string;
}

/** A record without its value, which may be secret. */
export interface ListedRecord {
  readonly key: string;
  readonly owner: Owner;
  readonly name: string;
}

/** The records of one place, as they lie there. */
export class OpenRecords {
  private readonly guard: StoreGuard;
  private readonly lists: StoreGuard;

  constructor(private readonly store: VersionedRecordStore) {
    const clock = new SystemClock();
    const events = new WechatEvents();
    this.guard = new StoreGuard('records', clock, events, undefined, OPERATION_TIMEOUT_MS);
    this.lists = new StoreGuard('records', clock, events, undefined, LIST_TIMEOUT_MS);
  }

  /** All records, sorted by key. */
  async list(): Promise<ListedRecord[]> {
    const keys = await this.lists.run(() => this.store.list(RECORD_PREFIX), 'reads');
    return keys.toSorted().flatMap((key) => {
      const parsed = parseRecordKey(key);
      return parsed === undefined ? [] : [{ key, ...parsed }];
    });
  }

  async get(key: string): Promise<KeptRecord | undefined> {
    const kept = await this.guard.run(() => this.store.get(key), 'reads');
    return kept && { key, ...kept };
  }

  /** Writes a record with its own version, if what is kept has the expected one. */
  set({ key, value, version }: KeptRecord, expectedVersion: number): Promise<boolean> {
    return this.guard.run(() => this.store.set(key, value, expectedVersion, version), 'writes');
  }

  delete(key: string, expectedVersion?: number): Promise<boolean> {
    return this.guard.run(() => this.store.delete(key, expectedVersion), 'writes');
  }
}

/**
 * Opens a place, uses it, and closes it.
 *
 * @param isNew whether a directory that does not exist is made
 * @throws UsageError for a place that cannot hold records
 */
export async function withRecords<T>(
  { option, from }: RecordsPlace,
  isNew: boolean,
  work: (records: OpenRecords) => Promise<T>,
): Promise<T> {
  const fault = recordsOptionFault(option);
  if (fault !== undefined) throw new UsageError(fault.replace('records (WECHAT_RECORDS)', from));
  if (option === 'memory') {
    throw new UsageError(`${from} is memory: those records are inside the application, and end with it.`);
  }
  if (isFileOption(option)) {
    const directory = option.slice('file:'.length);
    if (!isNew && !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`${from} names the directory ${directory}, which does not exist.`);
    }
    const files = new FileRecordStore(directory, from);
    if (isNew) await files.open();
    return work(new OpenRecords(files));
  }
  const opened = await openStore(option, { clock: new SystemClock(), events: new WechatEvents() });
  try {
    return await work(new OpenRecords(opened.records!));
  } finally {
    await opened.close();
  }
}
