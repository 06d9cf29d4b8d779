import { useSettings } from '../live/settings.js';
import { Copy } from '../look/copy.js';
import { asCommand, asCurl, asTest } from './copy-as.js';
import type { PushCall } from './push-call.js';
import { ownSettings, settingsPathOf } from './push-call.js';

interface CopyButtonsProps {
  /** The name of the product. */
  product: string;
  call: PushCall;
}

/** Copies a push as a test, as a call of the control API, and as a command. */
export function CopyButtons({ product, call }: CopyButtonsProps) {
  const settings = ownSettings(product, useSettings(settingsPathOf(product, call.id), ''));
  const test = asTest(call, settings);
  const command = asCommand(call, settings);
  return (
    <>
      {test !== undefined && <Copy text={test} word="copyAsTest" />}
      <Copy text={asCurl(call)} word="copyAsCurl" />
      {command !== undefined && <Copy text={command} word="copyAsCommand" />}
    </>
  );
}
