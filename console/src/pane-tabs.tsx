import type { Pane } from './live/choice.js';
import { pane } from './live/choice.js';
import { t } from './text/text.js';
import type { Word } from './text/zh.js';

const TABS: readonly (readonly [Pane, Word])[] = [
  ['phone', 'panePhone'],
  ['wire', 'paneWire'],
  ['tools', 'paneTools'],
];

/** On a narrow window, one pane at a time. */
export function PaneTabs() {
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const index = TABS.findIndex(([name]) => name === pane.value);
    const next = TABS[(index + step + TABS.length) % TABS.length]![0];
    pane.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('paneTabs')} onKeyDown={onKeyDown}>
      {TABS.map(([name, word]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`pane-${name}`}
          aria-selected={pane.value === name}
          tabIndex={pane.value === name ? 0 : -1}
          onClick={() => (pane.value = name)}
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}
