import { hideContents } from '../../core/hide-properties.js';
import type { StoredRecord, WechatRecordStore } from '../../core/record-store.js';

/** Records in this process's memory: lost when it ends. */
export class MemoryRecordStore implements WechatRecordStore {
  static {
    hideContents(this);
  }

  private readonly records = new Map<string, StoredRecord>();

  async get(key: string): Promise<StoredRecord | undefined> {
    return this.records.get(key);
  }

  async set(key: string, value: string, expectedVersion: number): Promise<boolean> {
    if (this.versionOf(key) !== expectedVersion) return false;
    this.records.set(key, { value, version: expectedVersion + 1 });
    return true;
  }

  async delete(key: string, expectedVersion?: number): Promise<boolean> {
    if (expectedVersion !== undefined && this.versionOf(key) !== expectedVersion) return false;
    return this.records.delete(key);
  }

  async list(prefix: string): Promise<string[]> {
    return [...this.records.keys()].filter((key) => key.startsWith(prefix));
  }

  private versionOf(key: string): number {
    return this.records.get(key)?.version ?? 0;
  }
}
