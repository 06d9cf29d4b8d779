import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import { control } from '../live/control.js';
import { run } from '../live/problem.js';
import { subjects } from '../products/products.js';
import { t } from '../text/text.js';
import { CopyButtons } from './copy-buttons.js';
import type { PushCall } from './push-call.js';
import { callOf } from './push-call.js';
import type { Target } from './push-row.js';
import { messageIn } from './resend.js';

/** What a product's pushes on the wire are sent to. */
const TARGETS: Readonly<Record<string, Target>> = {
  official: 'official',
  mini: 'mini',
  'open-platform': 'platform',
  pay: 'merchant',
  work: 'work',
};

/** Sends a push of the wire once more, as a new one, or takes it along. */
export function WireActions({ entry }: { entry: WireEntry }) {
  const found = callIn(entry);
  if (!found) return null;
  const { call, product } = found;
  return (
    <div class="buttons">
      <button
        type="button"
        class="small-button"
        onClick={() =>
          run(() => control('POST', call.path, { ...call.body, ...(waits(call) && { wait: false }) }))
        }
      >
        {t('resend')}
      </button>
      <CopyButtons product={product} call={call} />
    </div>
  );
}

/** Only these are left to themselves by the simulator. */
const waits = ({ target }: PushCall): boolean =>
  target === 'official' || target === 'mini' || target === 'work';

function callIn(entry: WireEntry): { call: PushCall; product: string } | undefined {
  if (entry.direction !== 'push' || entry.method !== 'POST' || entry.appId === undefined) return undefined;
  const [id = '', agentId] = entry.appId.split('/');
  const product = subjects.value.find((one) => one.id === id)?.product.name;
  const target = TARGETS[product ?? ''];
  if (!product || !target) return undefined;
  const message = messageIn(entry, target);
  if (!message) return undefined;
  const call = callOf(target, id, message);
  // The application of the line, not the one that is shown.
  const path = agentId === undefined ? call.path : `/corps/${id}/agents/${agentId}/push`;
  return { call: { ...call, path }, product };
}
