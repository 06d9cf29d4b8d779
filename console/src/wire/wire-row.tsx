import { memo } from '../look/memo.js';
import { useSignal } from '@preact/signals';
import type { WireEntry } from '../../../src/simulator/console-protocol.js';
import { now, timeOfDay } from '../live/clock.js';
import { inWords } from '../live/trouble.js';
import { subjects } from '../products/products.js';
import { language, t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import { verdictWord } from './verdict-word.js';
import { WireDetails } from './wire-details.js';

export const MODES: Readonly<Record<NonNullable<WireEntry['mode']>, Word>> = {
  normal: 'modeNormal',
  compatible: 'modeCompatible',
  safe: 'modeSafe',
};

/** One exchange: in a line, and whole when it is opened. */
export const WireRow = memo(function WireRow({ entry }: { entry: WireEntry }) {
  const open = useSignal(false);
  const isPush = entry.direction === 'push';
  return (
    <li
      class={`wire-row ${entry.ok ? '' : 'failed'} ${entry.pending ? 'pending' : ''}`}
      data-direction={entry.direction}
      data-id={entry.id}
    >
      <details open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
        <summary>
          <time>{timeOfDay(entry.at, language.value)}</time>
          <span class={`direction ${entry.direction}`}>{t(entry.direction)}</span>
          <span class="path" title={entry.path}>
            {pathOf(entry)}{' '}
            <span class="what">{isPush && whatIn(entry.request.plain ?? entry.request.raw)}</span>
          </span>
          <span class="outcome">
            <span class="marks">
              {whose(entry) && <span class="mark whose">{whose(entry)}</span>}
              {entry.mode && <span class="mark">{t(MODES[entry.mode])}</span>}
              {entry.format && <span class="mark">{entry.format.toUpperCase()}</span>}
              {isPush && (entry.delivery ?? 1) > 1 && (
                <span class="mark warn">{t('delivery', { n: entry.delivery! })}</span>
              )}
              {entry.modelled === false && (
                <span class="mark warn" title={t(entry.sample ? 'sampleHelp' : 'notModelledHelp')}>
                  {t(entry.sample ? 'sample' : 'notModelled')}
                </span>
              )}
              {entry.fault && <span class="mark bad">{t('faultPlayed', { fault: entry.fault })}</span>}
              {entry.warnings && <span class="mark warn">!</span>}
            </span>
            <Verdict entry={entry} />
          </span>
          <span class="ms">{entry.pending ? <Waited since={entry.at} /> : `${entry.ms} ms`}</span>
        </summary>
        {open.value && <WireDetails entry={entry} />}
      </details>
    </li>
  );
});

/** The name of the account, where there are several. */
function whose({ appId }: WireEntry): string {
  if (appId === undefined || subjects.value.length < 2) return '';
  const id = appId.split('/')[0];
  return subjects.value.find((one) => one.id === id)?.name ?? appId;
}

/** What came of it; of a push that failed, in words too. */
function Verdict({ entry: { direction, verdict, ok, pending } }: { entry: WireEntry }) {
  if (pending) return <span class="verdict waiting">{t('underWay')}</span>;
  const title = direction === 'push' && !ok ? inWords(verdict) : verdict;
  return (
    <span class={`verdict ${ok ? 'good' : 'bad'}`} title={title}>
      {verdictWord(verdict)}
    </span>
  );
}

/** How long an answer has been awaited; moves once a second. */
const Waited = ({ since }: { since: number }) => <>{Math.max(0, Math.round((now.value - since) / 1000))} s</>;

/** The path without its query, which the details show; for a push, with the host that it went to. */
function pathOf({ direction, path, url }: WireEntry): string {
  const bare = path.split('?')[0]!;
  return direction === 'push' && url ? `${url.replace(/^https?:\/\//, '')}${bare}` : bare;
}

/** What a push is about: the event, or the type of the message. */
function whatIn(body: string): string {
  const of = (name: string) =>
    new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)|"${name}"\\s*:\\s*"([^"]*)"`).exec(body);
  const found = of('Event') ?? of('MsgType');
  return found?.[1] ?? found?.[2] ?? '';
}
