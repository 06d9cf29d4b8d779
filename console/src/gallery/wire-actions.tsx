import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import { control } from '../live/control.js';
import { run } from '../live/problem.js';
import { subjects } from '../products/products.js';
import { suites } from '../work/work-state.js';
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
  suite: 'suite',
};

/** Sends a push of the wire once more, as a new one, or takes it along. */
export function WireActions({ entry }: { entry: WireEntry }) {
  const call = callIn(entry);
  if (!call) return null;
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
      <CopyButtons call={call} />
    </div>
  );
}

/** Only these are left to themselves by the simulator. */
const waits = ({ target }: PushCall): boolean =>
  target === 'official' || target === 'mini' || target === 'work';

function callIn(entry: WireEntry): PushCall | undefined {
  if (entry.direction !== 'push' || entry.method !== 'POST' || entry.appId === undefined) return undefined;
  const [id = '', own] = entry.appId.split('/');
  const product = suites.value.includes(id)
    ? 'suite'
    : subjects.value.find((one) => one.id === id)?.product.name;
  // Robots speak JSON, applications XML.
  const target = product === 'work' && entry.format === 'json' ? 'robot' : TARGETS[product ?? ''];
  if (!target) return undefined;
  const message = messageIn(entry, target);
  // A suite's data address gets what a corp says, which this does not send.
  if (!message || (target === 'suite' && message.InfoType === undefined)) return undefined;
  const call = callOf(target, id, message);
  // What the line names, not what is shown.
  if (target === 'suite') return { ...call, path: `/suites/${encodeURIComponent(id)}/events` };
  const folder = target === 'robot' ? 'robots' : 'agents';
  return own === undefined
    ? call
    : { ...call, path: `/corps/${id}/${folder}/${encodeURIComponent(own)}/push` };
}
