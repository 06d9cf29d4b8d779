export type { LeaseGrant, WechatLease } from './lease/lease.js';
export { WechatStoreError } from './store.errors.js';
export type {
  FencedTokenStore,
  StoredValue,
  TimedTokenStore,
  WechatTokenStore,
} from '../core/credential/token-store.js';
export type { AtomicStore } from './atomic-store.js';
export type { StoredRecord, WechatRecordStore } from '../core/record-store.js';
export { Records, type ExportedRecords, type PutOptions, type RecordChange } from './records/records.js';
export { WechatRecords } from './records/wechat-records.js';
