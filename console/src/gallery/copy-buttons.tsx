import { useSettings } from '../live/settings.js';
import { Copy } from '../look/copy.js';
import { asCommand, asCurl, asTest } from './copy-as.js';
import type { PushCall } from './push-call.js';
import { ownSettings, settingsPathOf } from './push-call.js';

/** Copies a push as a test, as a call of the control API, and as a command. */
export function CopyButtons({ call }: { call: PushCall }) {
  const settings = ownSettings(call, useSettings(settingsPathOf(call), ''));
  return (
    <>
      <Copy text={asTest(call, settings)} word="copyAsTest" />
      <Copy text={asCurl(call)} word="copyAsCurl" />
      <Copy text={asCommand(call, settings)} word="copyAsCommand" />
    </>
  );
}
