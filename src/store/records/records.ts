import type { Owner } from '../../core/owner.js';
import { parseRecordKey, recordKey, recordPrefix, type WechatRecordStore } from '../../core/record-store.js';
import { WechatStoreError } from '../store.errors.js';

/** Rounds of compare-and-set before a change is given up. */
const ROUNDS = 20;

/** Makes the new value of a record from the kept one. Undefined leaves the record as it is. */
export type RecordChange<T> = (kept: T | undefined) => T | undefined;

/** How {@link Records.put} decides between two values. */
export interface PutOptions<T> {
  /** Whether the given value is newer than the kept one. By default it is. */
  newer?: (kept: T, given: T) => boolean;
}

/** All records of one owner, as they are exported and imported. */
export interface ExportedRecords {
  readonly owner: Owner;
  /** The values by name. They are secret. */
  readonly records: Readonly<Record<string, unknown>>;
}

/**
 * The records of one owner: JSON values by name. Every write is whole and compared: of two processes that write at the
 * same time, the second sees what the first has written.
 *
 * All methods throw {@link WechatStoreError} where the store fails.
 */
export class Records {
  constructor(
    private readonly store: WechatRecordStore,
    readonly owner: Owner,
  ) {}

  /** The value of a record; undefined where there is none. */
  async get<T>(name: string): Promise<T | undefined> {
    const kept = await this.store.get(recordKey(this.owner, name));
    return kept === undefined ? undefined : (decode(kept.value) as T);
  }

  /**
   * Keeps a value, unless it is empty or the kept one is newer.
   *
   * @returns what is kept afterwards
   */
  async put<T>(name: string, value: T, { newer }: PutOptions<T> = {}): Promise<T> {
    if (isEmpty(value)) {
      const kept = await this.get<T>(name);
      if (kept === undefined) throw new WechatStoreError(`The record "${name}" was given nothing to keep.`);
      return kept;
    }
    const change = (kept: T | undefined): T | undefined =>
      kept !== undefined && newer !== undefined && !newer(kept, value) ? undefined : value;
    return (await this.update(name, change)) ?? value;
  }

  /**
   * Changes a record by a function of what is kept. The function is called again with the newer value if another
   * process has written in the meantime, so it must do nothing else than compute.
   *
   * @returns what is kept afterwards
   */
  async update<T>(name: string, change: RecordChange<T>): Promise<T | undefined> {
    const key = recordKey(this.owner, name);
    for (let round = 0; round < ROUNDS; round++) {
      const kept = await this.store.get(key);
      const value = kept === undefined ? undefined : (decode(kept.value) as T);
      const changed = change(value);
      if (changed === undefined || isEmpty(changed)) return value;
      const text = JSON.stringify(changed);
      if (text === kept?.value || (await this.store.set(key, text, kept?.version ?? 0))) return changed;
    }
    throw new WechatStoreError(`The record "${name}" changed too often to be written; try again.`);
  }

  /** Removes a record; tells whether there was one. */
  delete(name: string): Promise<boolean> {
    return this.store.delete(recordKey(this.owner, name));
  }

  /** The names of all records of this owner. */
  async names(): Promise<string[]> {
    const keys = await this.store.list(recordPrefix(this.owner));
    return keys.flatMap((key) => parseRecordKey(key)?.name ?? []).sort();
  }

  /** All records of this owner, for a backup or a move. What it gives is secret. */
  async export(): Promise<ExportedRecords> {
    const records: Record<string, unknown> = {};
    for (const name of await this.names()) {
      const value = await this.get(name);
      if (value !== undefined) records[name] = value;
    }
    return { owner: this.owner, records };
  }

  /**
   * Keeps values that were exported here or come from another program, each as {@link put} does.
   *
   * @param newer decides for each record whether the given value replaces the kept one. By default it does.
   */
  async import(
    records: Readonly<Record<string, unknown>>,
    newer?: (name: string, kept: unknown, given: unknown) => boolean,
  ): Promise<void> {
    for (const [name, value] of Object.entries(records)) {
      await this.put(name, value, newer && { newer: (kept, given) => newer(name, kept, given) });
    }
  }

  /** Removes all records of this owner; gives how many there were. */
  async deleteAll(): Promise<number> {
    const keys = await this.store.list(recordPrefix(this.owner));
    const removed = await Promise.all(keys.map((key) => this.store.delete(key)));
    return removed.filter(Boolean).length;
  }
}

/** Nothing that a record may be overwritten with. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WechatStoreError(
      'A record holds something that is not JSON. It was not written by this package.',
    );
  }
}
