import type { Pane } from './live/choice.js';
import { pane } from './live/choice.js';
import { room } from './look/width.js';
import { t } from './text/text.js';
import type { Word } from './text/zh.js';

const TABS: readonly (readonly [Pane, Word])[] = [
  ['phone', 'panePhone'],
  ['wire', 'paneWire'],
  ['tools', 'paneTools'],
];

/** The panes that take turns: with room for two, the phone stays. */
const turns = (): typeof TABS => (room.value === 'two' ? TABS.slice(1) : TABS);

/** The pane that is shown, of those that take turns. */
export const shownPane = (): Pane => (room.value === 'two' && pane.value === 'phone' ? 'wire' : pane.value);

/** Chooses between panes that the window has no room for at once. */
export function PaneTabs() {
  if (room.value === 'three') return null;
  const tabs = turns();
  const shown = shownPane();

  function onKeyDown(event: KeyboardEvent): void {
    const index = tabs.findIndex(([name]) => name === shown);
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = tabs.at(target % tabs.length)![0];
    pane.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <nav class="tabs-landmark" aria-label={t('paneTabs')}>
      <div class="tabs" role="tablist" aria-label={t('paneTabs')} onKeyDown={onKeyDown}>
        {tabs.map(([name, word]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls={`pane-${name}`}
            aria-selected={shown === name}
            tabIndex={shown === name ? 0 : -1}
            onClick={() => (pane.value = name)}
          >
            {t(word)}
          </button>
        ))}
      </div>
    </nav>
  );
}
