import type { WorkKfRecord } from '../kf/kf-records.types.js';

/** How the records behind a push are pulled, by the push. */
const PULLS = new WeakMap<object, () => AsyncIterable<WorkKfRecord>>();

/** Notes how the records behind a `kf_msg_or_event` are pulled. */
export function noteKfPull(push: object, pull: () => AsyncIterable<WorkKfRecord>): void {
  PULLS.set(push, pull);
}

/** The records behind a push. @throws TypeError for any other push */
export function kfPullOf(push: object): AsyncIterable<WorkKfRecord> {
  const pull = PULLS.get(push);
  if (pull) return pull();
  throw new TypeError('@KfMessage() is for the event kf_msg_or_event alone.');
}
