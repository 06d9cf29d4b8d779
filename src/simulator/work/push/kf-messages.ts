import type { JsonObject } from '../../util/json.js';
import { textOf } from '../../util/text.js';
import type { Corp } from '../state/corp.js';
import type { KfAccount, KfRecord } from '../state/kf.js';
import type { WorkPushes } from './work-pushes.js';

/** A customer writes to a kf account, and the applications are told that there is something to fetch. */
export function customerWrites(
  pushes: WorkPushes,
  corp: Corp,
  kf: KfAccount,
  externalUserid: string,
  message: JsonObject,
): KfRecord {
  kf.customerWrites(externalUserid);
  const record = kf.add({
    external_userid: externalUserid,
    origin: 3,
    ...message,
    msgtype: textOf(message.msgtype),
  });
  announceKf(pushes, corp, kf);
  return record;
}

/** The event brings no messages: it says that there are some. */
export function announceKf(pushes: WorkPushes, corp: Corp, kf: KfAccount): void {
  pushes.toAll(corp, {
    MsgType: 'event',
    Event: 'kf_msg_or_event',
    Token: kf.issueToken(),
    OpenKfId: kf.openKfid,
  });
}
