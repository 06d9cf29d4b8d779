import type { WechatRecordStore } from '../../core/record-store.js';

/** A record store of this package: a copy of a record can keep the version that the record had elsewhere. */
export interface VersionedRecordStore extends WechatRecordStore {
  /**
   * Writes as {@link WechatRecordStore.set} does.
   *
   * @param version the version of what is written; by default one more than the expected one
   */
  set(key: string, value: string, expectedVersion: number, version?: number): Promise<boolean>;
}
