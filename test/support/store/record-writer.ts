// A process that adds one to a record again and again, and reports each write that was acknowledged.
import { SystemClock } from '../../../src/core/clock.js';
import { WechatEvents } from '../../../src/observe/wechat.events.js';
import { openStore } from '../../../src/store/open-store.js';

const KEY = 'wechat:record:wx1:count';
const opened = await openStore(process.argv[2]!, { clock: new SystemClock(), events: new WechatEvents() });
const records = opened.records!;
for (;;) {
  const kept = await records.get(KEY).catch(() => undefined);
  const version = kept?.version ?? 0;
  const written = await records.set(KEY, String(Number(kept?.value ?? 0) + 1), version).catch(() => false);
  if (written) await new Promise((resolve) => process.send!(1, resolve));
}
