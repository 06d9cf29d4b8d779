import { useComputed, useSignal } from '@preact/signals';
import { wire, wireLimit } from '../live/simulator.js';
import { subject, subjects } from '../products/products.js';
import { t } from '../text/text.js';
import type { Word } from '../text/zh.js';
import type { WireFilter } from './filter.js';
import { passes } from './filter.js';
import { WireRow } from './wire-row.js';

const SHOWS: readonly (readonly [WireFilter['show'], Word])[] = [
  ['all', 'filterAll'],
  ['push', 'filterPush'],
  ['call', 'filterCall'],
  ['failed', 'filterFailed'],
];

/** Everything that went over the wire, the newest first. */
export function Wire() {
  const show = useSignal<WireFilter['show']>('all');
  const text = useSignal('');
  const every = useSignal(true);
  const clearedTo = useSignal(0);
  const pausedAt = useSignal<number | null>(null);

  const lines = useComputed(() => wire.value.filter(({ id }) => id > clearedTo.value));
  const shown = useComputed(() => {
    const appId = every.value ? undefined : subject.value?.id;
    const filter: WireFilter = { show: show.value, text: text.value, ...(appId !== undefined && { appId }) };
    const last = pausedAt.value ?? Number.POSITIVE_INFINITY;
    return lines.value.filter((line) => line.id <= last && passes(line, filter)).toReversed();
  });
  const newest = () => wire.value.at(-1)?.id ?? 0;
  const paused = pausedAt.value;
  const missed = paused === null ? 0 : lines.value.filter(({ id }) => id > paused).length;

  return (
    <div class="wire">
      <div class="pane-head">
        <h2>{t('wire')}</h2>
        <span class="hint">
          {t('wireCount', { shown: shown.value.length, all: lines.value.length })}
          {lines.value.length >= wireLimit.value && ` · ${t('wireCapped', { n: wireLimit.value })}`}
        </span>
        <span class="spacer" />
        <button
          type="button"
          class="small-button"
          aria-pressed={paused !== null}
          onClick={() => (pausedAt.value = paused === null ? newest() : null)}
        >
          {paused === null ? t('pause') : t('resume', { n: missed })}
        </button>
        <button type="button" class="small-button" onClick={() => (clearedTo.value = newest())}>
          {t('clear')}
        </button>
      </div>
      <div class="wire-filter" role="search" aria-label={t('filter')}>
        <div class="segments" role="group" aria-label={t('filter')}>
          {SHOWS.map(([name, word]) => (
            <button
              key={name}
              type="button"
              aria-pressed={show.value === name}
              onClick={() => (show.value = name)}
            >
              {t(word)}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label={t('filterText')}
          placeholder={t('filterShort')}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        {subjects.value.length > 1 && (
          <label class="tick">
            <input
              type="checkbox"
              checked={every.value}
              onChange={(event) => (every.value = event.currentTarget.checked)}
            />
            {t('everyAccount')}
          </label>
        )}
      </div>
      {shown.value.length === 0 ? (
        <p class="empty-page">{t('wireEmpty')}</p>
      ) : (
        <ol class="wire-list" tabIndex={0} aria-label={t('wire')}>
          {shown.value.map((entry) => (
            <WireRow key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </div>
  );
}
