import type { ResolvedSharedOptions } from '../../conf/shared-options.js';
import type { WechatRecordStore } from '../../core/record-store.js';
import { WechatEvents } from '../../observe/wechat.events.js';
import { openStore } from '../../store/open-store.js';
import { openRecordStore } from '../../store/records/open-record-store.js';
import type { DoctorContext } from './doctor-context.js';

/** Opens the records of the application for a while, to read them. */
export async function withRecords<T>(
  { store, records, recordsKeys: keys }: ResolvedSharedOptions,
  { clock }: DoctorContext,
  work: (records: WechatRecordStore) => Promise<T>,
): Promise<T> {
  const context = { clock, events: new WechatEvents() };
  const opened = await openStore(store, context);
  const kept = await openRecordStore(records, { opened, keys, ...context });
  try {
    return await work(kept.store);
  } finally {
    await kept.close();
    await opened.close();
  }
}
